import { lazy } from 'react';
import { Section } from '../../frame/Section.tsx';
import type { Place } from '../declared.ts';
import { type Measure, measureOf, partsOf } from '../report.ts';
import { useSaying } from '../useSaying.ts';
import { Chart } from './Chart.tsx';
import { Charts } from './Charts.tsx';

const Bars = lazy(() => import('./Bars.tsx'));

interface PartsProps {
  codes: readonly string[];
  measures: readonly Measure[];
  rowsOf: (place: Place) => string | undefined;
}

/** Figures that fall into parts, such as states. */
export function Parts({ codes, measures, rowsOf }: PartsProps) {
  const say = useSaying();
  if (!codes.some((code) => partsOf(measures, code).length)) return null;
  return (
    <Section title="reports.partly">
      <Charts>
        {codes.flatMap((code) => {
          const parts = partsOf(measures, code);
          if (!parts.length) return [];
          const points = parts.map((each) => ({
            key: each.part ?? '',
            label: say.part(code, each.part ?? ''),
            measures: [each],
            rows: rowsOf({ measure: each }),
          }));
          const [first] = parts;
          return (
            <Chart
              key={code}
              title={say.name(code)}
              of={say.translate('reports.part')}
              told={first && say.told(first)}
              series={[say.name(code)]}
              points={points}
              measure={measureOf(measures, code)}
            >
              <Bars points={points} series={[say.name(code)]} />
            </Chart>
          );
        })}
      </Charts>
    </Section>
  );
}
