import { Box } from '@mui/material';
import { lazy } from 'react';
import { Choice } from '../frame/Choice.tsx';
import { Section } from '../frame/Section.tsx';
import type { BodyProps } from './Body.tsx';
import { Chart } from './block/Chart.tsx';
import { Charts } from './block/Charts.tsx';
import { chosenMeasure, type Place } from './declared.ts';
import { Provinces } from './map/Provinces.tsx';
import { groupsBy, measureOf } from './report.ts';
import { useSaying } from './useSaying.ts';

const Bars = lazy(() => import('./block/Bars.tsx'));

/** What follows in time stands upright, side by side. */
const inTime = new Set(['COHORT', 'EDITION']);

/** Charts that have a row to themselves: the wide ones, and the last of an odd number of others between them. */
function standingAlone(charts: readonly { dimension: string; isWide: boolean }[]): Set<string> {
  const alone = new Set<string>();
  let waiting: string | undefined;
  for (const { dimension, isWide } of charts) {
    if (isWide) {
      alone.add(dimension);
      if (waiting) alone.add(waiting);
      waiting = undefined;
    } else waiting = waiting ? undefined : dimension;
  }
  return waiting ? alone.add(waiting) : alone;
}

interface ComparedProps extends Pick<BodyProps, 'page' | 'report' | 'stated' | 'state'> {
  rowsOf: (place: Place) => string | undefined;
}

/** One figure, which the reader chooses, between the parts of each dimension. */
export function Compared({ page, report, stated, state, rowsOf }: ComparedProps) {
  const say = useSaying();
  const { translate } = say;
  const { offered, measure } = chosenMeasure(page, report.measures, stated);
  if (!measure || page.by.length === 0) return null;
  const name = say.name(measure.code);
  const alone = standingAlone(
    page.by.map((dimension) => ({
      dimension,
      isWide: dimension === 'PROVINCE' || groupsBy(report, dimension).length > 12,
    })),
  );
  return (
    <Section
      title="reports.compare"
      lead="reports.compareLead"
      action={
        <Box
          sx={{
            flex: { xs: '1 0 100%', sm: '0 1 300px' },
            '& > *': { width: '100%' },
            '@media print': { display: 'none' },
          }}
        >
          <Choice
            label={translate('reports.filters.measure')}
            value={measure.code}
            choices={offered.map(({ code }) => ({ id: code, name: say.name(code) }))}
            onChosen={(code) => state({ measure: code })}
          />
        </Box>
      }
    >
      <Charts>
        {page.by.map((dimension) => {
          const words = translate(`reports.dimensions.${dimension}`);
          const title = `${name}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
          const groups = groupsBy(report, dimension);
          if (dimension === 'PROVINCE')
            return (
              <Provinces
                key={dimension}
                title={title}
                groups={groups}
                measure={measure}
                chosen={stated.region ?? ''}
                onChosen={(region) => state({ region })}
                rows={({ key }) => rowsOf({ measure, dimension, key })}
              />
            );
          const points = groups.map((group) => ({
            key: group.key ?? '',
            label: say.group(group),
            measures: [measureOf(group.measures, measure.code)],
            rows: rowsOf({ measure, dimension, key: group.key }),
          }));
          return (
            <Chart
              key={dimension}
              title={title}
              of={words}
              measure={measure}
              series={[name]}
              points={points}
              isWide={alone.has(dimension)}
            >
              <Bars points={points} series={[name]} isUpright={inTime.has(dimension)} isWide={alone.has(dimension)} />
            </Chart>
          );
        })}
      </Charts>
    </Section>
  );
}
