import { Typography, useMediaQuery } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import { ChartsText, type ChartsTextProps } from '@mui/x-charts/ChartsText';
import { useMemo } from 'react';
import { useNavigate } from 'react-admin';
import { charts } from '../../theme/charts.ts';
import type { Measure } from '../report.ts';
import { useSaying } from '../useSaying.ts';
import { namesInRoom } from './names.ts';
import { drawable, drawn, isDrawn, type Point } from './point.ts';

interface BarsProps {
  points: readonly Point[];
  series: readonly string[];
  /** Lying down, so that long names have room; upright for what follows in time. */
  isUpright?: boolean;
  /** It has the whole row, so that names need no cutting. */
  isWide?: boolean;
  /** Series on top of each other rather than side by side. */
  isStacked?: boolean;
  /** Of series that have a colour of their own. */
  colours?: readonly (string | undefined)[];
}

type Bound = number | { valueOf(): number };

/** How wide a letter of a figure is about, and the bars where there is least room for them, lying and standing; in pixels. */
const letter = 7.5;
const bars = { narrow: 200, half: 230 };
const standing = { narrow: 250, half: 380, wide: 800 };

/** How many letters of a name have room beside bars that have half a row. */
const inHalf = 24;

/** Room behind the longest bar for the longest figure. */
function withRoom(figures: readonly string[], isNarrow: boolean) {
  const needed = Math.max(0, ...figures.map(({ length }) => length)) * letter + 10;
  const width = isNarrow ? bars.narrow : bars.half;
  const room = width / (width - Math.min(needed, width / 2));
  return (min: Bound, max: Bound) => ({
    min: Math.min(0, Number(min) * room),
    max: Math.max(0, Number(max) * room) || 1,
  });
}

/** Whether each figure has room above its own bar; where not, the axis says how much it is about, and the table exactly. */
const fits = (figures: readonly string[], width: number): boolean =>
  figures.every(({ length }) => length * letter <= width / figures.length);

/** Above the highest. */
const aloft = (min: Bound, max: Bound) => ({
  min: Math.min(0, Number(min) * 1.2),
  max: Math.max(0, Number(max) * 1.2) || 1,
});

/** Stands for the name of a point, so that the library measures and cuts nothing. */
const standIn = '\u2063';

/** Bars of one figure or several. */
export default function Bars({
  points: all,
  series,
  isUpright = false,
  isWide = false,
  isStacked = false,
  colours = [],
}: BarsProps) {
  const say = useSaying();
  // What follows in time is drawn whole.
  const points = useMemo(() => (isUpright ? all : drawable(all)), [all, isUpright]);
  const navigate = useNavigate();
  const theme = useTheme();
  const { parts } = charts[theme.palette.mode];
  const isNarrow = useMediaQuery(theme.breakpoints.down('sm'));
  const like = points.flatMap(({ measures }) => measures).find((each): each is Measure => each !== undefined);
  const said = (value: number | null, isShort: boolean) =>
    value === null || !like ? '' : say.number(value, like, isShort);
  const isSingle = series.length === 1;
  const names = {
    scaleType: 'band' as const,
    data: points.map(({ key }) => key),
    categoryGapRatio: 0.28,
    valueFormatter: (key: string, { location }: { location: string }) => {
      const at = points.findIndex((point) => point.key === key);
      return location === 'tick' && !isUpright ? `${standIn}${at}` : (points[at]?.label ?? '');
    },
  };
  const figures = points.map(({ measures: [measure] }) => said(drawn(measure), true));
  const values = {
    valueFormatter: (value: number) => said(value, true),
    tickNumber: 4,
    ...(isSingle && { domainLimit: isUpright ? aloft : withRoom(figures, isNarrow) }),
    ...(isSingle && !isUpright && { position: 'none' as const }),
  };
  const room = isNarrow ? 16 : isWide ? 44 : inHalf;
  const isLabelled =
    isSingle && (!isUpright || fits(figures, standing[isNarrow ? 'narrow' : isWide ? 'wide' : 'half']));
  const Name = useMemo(() => {
    const written = namesInRoom(
      points.map(({ label }) => label),
      room,
    );
    return ({ text = '', ...rest }: ChartsTextProps) => (
      <ChartsText {...rest} text={text.startsWith(standIn) ? (written[Number(text.slice(1))] ?? '') : text} />
    );
  }, [points, room]);
  if (!points.some(isDrawn)) return <Typography variant="body2">{say.translate('reports.notDrawn')}</Typography>;
  const chart = (
    <BarChart
      slots={{ axisTickLabel: Name }}
      disableKeyboardNavigation
      layout={isUpright ? 'vertical' : 'horizontal'}
      height={isUpright ? 260 : Math.max(64, points.length * 34 + (isSingle ? 16 : 70))}
      margin={{ left: 0, right: 12, top: 8, bottom: 0 }}
      colors={parts}
      hideLegend={isSingle}
      xAxis={[isUpright ? names : values]}
      yAxis={[
        isUpright
          ? { ...values, width: 64 }
          : {
              ...names,
              width: isNarrow ? 124 : isWide && points.some(({ label }) => label.length > inHalf) ? 300 : 172,
              disableTicks: true,
              disableLine: true,
            },
      ]}
      {...(isUpright && { grid: { horizontal: true } })}
      series={series.map((label, index) => ({
        label,
        ...(colours[index] && { color: colours[index] }),
        data: points.map(({ measures }) => drawn(measures[index])),
        valueFormatter: (value: number | null) => said(value, false) || say.translate('reports.nothing'),
        ...(isStacked && { stack: 'all' }),
        ...(isLabelled && {
          barLabel: ({ value }: { value: number | null }) => said(value, true),
          barLabelPlacement: 'outside' as const,
        }),
      }))}
      onAxisClick={(_, at) => {
        const to = at && points[at.dataIndex]?.rows;
        if (to) navigate(to);
      }}
    />
  );
  if (points.length === all.length) return chart;
  const known = all.filter(isDrawn).length;
  const falls = points.some(({ measures }) => measures.some((each) => (drawn(each) ?? 0) < 0));
  const left = known === points.length ? 'drawnKnown' : falls ? 'drawnFurthest' : 'drawnGreatest';
  return (
    <>
      <Typography variant="body2">
        {say.translate(`reports.${left}`, { n: say.count(points.length), all: say.count(all.length) })}
      </Typography>
      {chart}
    </>
  );
}
