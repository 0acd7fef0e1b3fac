import { lazy } from 'react';
import { Section } from '../../frame/Section.tsx';
import { listWith } from '../../noun/list/listWith.ts';
import { useMay } from '../../session/useMay.ts';
import { Chart } from '../block/Chart.tsx';
import { Charts } from '../block/Charts.tsx';
import { Figure } from '../block/Figure.tsx';
import { Figures } from '../block/Figures.tsx';
import type { Answer } from '../declared.ts';
import { editionsOf } from '../pages/exhibition.ts';
import { usePastDay } from '../past.ts';
import { groupsBy, measureOf, type Report } from '../report.ts';
import { useSaying } from '../useSaying.ts';
import { Along } from './Along.tsx';

const Bars = lazy(() => import('../block/Bars.tsx'));

interface SalesProps {
  report: Report;
  answer: Answer;
  exhibition: string;
  series: string;
  name: string | undefined;
}

/** What was sold at the editions of a series. */
export function Sales({ report, answer, exhibition, series, name }: SalesProps) {
  const say = useSaying();
  const { translate } = say;
  const may = useMay();
  const past = usePastDay();
  const editions = groupsBy(report, 'EDITION');
  const yearOf = new Map(editionsOf(answer).map(({ id, year }) => [id, year]));
  const chosen = editions.find(({ key }) => key === exhibition);
  const behind = (key: string | null) =>
    may.see('Participation') && !past
      ? listWith('Participation', {
          exhibition: { id: { eq: key } },
          state: { in: ['ATTENDED', 'REPORTED', 'VERIFIED'] },
        })
      : undefined;
  const chart = (title: string, codes: string[]) => {
    const points = editions.map((group) => ({
      key: group.key ?? '',
      label: String(yearOf.get(group.key ?? '') ?? group.label),
      measures: codes.map((code) => measureOf(group.measures, code)),
      rows: behind(group.key),
    }));
    const first = editions.flatMap(({ measures }) => measures).find(({ code }) => code === codes[0]);
    const names = codes.map((code) => say.name(code));
    return (
      <Chart
        title={title}
        of={translate('reports.exhibition.edition')}
        told={first && say.told(first)}
        series={names}
        points={points}
      >
        <Bars points={points} series={names} isUpright />
      </Chart>
    );
  };
  return (
    <Section
      title="reports.exhibition.sales"
      lead={`${translate('reports.exhibition.salesLead')} ${say.asOf(report)}`}
      action={<Along field="exhibitionSales" variables={{ series }} name={name} />}
    >
      {chosen && (
        <Figures>
          {chosen.measures.map((measure) => (
            <Figure key={measure.code} measure={measure} rows={behind(chosen.key)} />
          ))}
        </Figures>
      )}
      <Charts>
        {chart(say.name('EXH-02'), ['EXH-02'])}
        {chart(translate('reports.exhibition.yearOverYear'), ['EXH-03', 'EXH-03-SAME'])}
        {chart(say.name('EXH-03-DAY'), ['EXH-03-DAY'])}
        {chart(say.name('EXH-06'), ['EXH-06'])}
      </Charts>
    </Section>
  );
}
