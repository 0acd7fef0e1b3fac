import TableRowsOutlined from '@mui/icons-material/TableRowsOutlined';
import { Box, Button, Skeleton, Typography } from '@mui/material';
import { type ReactNode, Suspense, useId, useState } from 'react';
import { useTurn } from '../../frame/useTurn.ts';
import type { Measure } from '../report.ts';
import { useSaying } from '../useSaying.ts';
import { ChartTable } from './ChartTable.tsx';
import { Definition } from './Definition.tsx';
import type { Point } from './point.ts';

interface ChartProps {
  title: string;
  /** What the rows of its table are. */
  of: string;
  /** The figure that is drawn, as it is of the whole. */
  measure?: Measure | undefined;
  /** How it is counted, where no one figure stands for the whole. */
  told?: string | undefined;
  series: readonly string[];
  points: readonly Point[];
  /** Whether its table says on what the first of its figures rests. */
  hasBasis?: boolean;
  /** The drawing: for the eye alone, unless it can be used itself. */
  children: ReactNode;
  isUsed?: boolean;
  /** Takes the whole row. */
  isWide?: boolean;
}

const blank = <Skeleton variant="rounded" height={200} />;

/** A drawing with its table, its definition, what it rests on and what is not known. */
export function Chart({
  title,
  of,
  measure,
  told,
  series,
  points,
  hasBasis = series.length === 1,
  children,
  isUsed = false,
  isWide = points.length > 12,
}: ChartProps) {
  const say = useSaying();
  const { translate } = say;
  const [isTable, setTable] = useState(false);
  const id = useId();
  const isDue = useTurn();
  const hidden = points.some(({ measures }) => measures.some((each) => each?.hidden));
  return (
    <Box
      component="figure"
      aria-labelledby={id}
      sx={{
        m: 0,
        p: 2,
        ...(isWide && { gridColumn: '1 / -1' }),
        minWidth: 0,
        position: 'relative',
        backgroundColor: 'background.paper',
        breakInside: 'avoid',
      }}
    >
      <Definition of={title} text={told ?? (measure ? say.told(measure) : '')}>
        <Typography id={id} variant="h3">
          {title}
        </Typography>
      </Definition>
      {points.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
          {translate('reports.empty')}
        </Typography>
      )}
      {points.length > 0 && (
        <>
          <Box aria-hidden={isUsed ? undefined : true} sx={{ mt: 1, minWidth: 0 }}>
            <Suspense fallback={blank}>{isDue ? children : blank}</Suspense>
          </Box>
          <ChartTable caption={title} of={of} points={points} series={series} hasBasis={hasBasis} isShown={isTable} />
          <Box
            component="figcaption"
            sx={{
              display: 'flex',
              gap: 1,
              alignItems: 'center',
              mt: 1,
              typography: 'caption',
              color: 'text.secondary',
            }}
          >
            <Box sx={{ flex: 1 }}>
              {measure && !measure.hidden && say.basis(measure)}
              {hidden && <div>{translate('reports.hiddenWhy')}</div>}
            </Box>
            <Button
              size="small"
              startIcon={<TableRowsOutlined />}
              aria-pressed={isTable}
              aria-label={translate('reports.showTable', { name: title })}
              onClick={() => setTable(!isTable)}
              sx={{ '@media print': { display: 'none' } }}
            >
              {translate('reports.table')}
            </Button>
          </Box>
        </>
      )}
    </Box>
  );
}
