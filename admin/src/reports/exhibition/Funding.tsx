import { useTheme } from '@mui/material/styles';
import { lazy } from 'react';
import { Section } from '../../frame/Section.tsx';
import { listWith } from '../../noun/list/listWith.ts';
import { useMay } from '../../session/useMay.ts';
import { charts } from '../../theme/charts.ts';
import { Chart } from '../block/Chart.tsx';
import { Charts } from '../block/Charts.tsx';
import { Figure } from '../block/Figure.tsx';
import { Figures } from '../block/Figures.tsx';
import { usePastDay } from '../past.ts';
import { groupsBy, measureOf, partsOf, type Report } from '../report.ts';
import { useSaying } from '../useSaying.ts';
import { Along } from './Along.tsx';

const Bars = lazy(() => import('../block/Bars.tsx'));

/** Participations for which a place was held, as the report counts them. */
const held = { state: { in: ['CONFIRMED', 'ATTENDED', 'REPORTED', 'VERIFIED', 'NO_SHOW'] } };

interface FundingProps {
  report: Report;
  exhibition: string;
  name: string | undefined;
}

/** Who pays for the participations in one edition, of all and by delegation. */
export function Funding({ report, exhibition, name }: FundingProps) {
  const say = useSaying();
  const { translate } = say;
  const may = useMay();
  const past = usePastDay();
  const { unknown, unnamed } = charts[useTheme().palette.mode];
  const behind = (besides: object = {}) =>
    may.see('Participation') && !past
      ? listWith('Participation', { exhibition: { id: { eq: exhibition } }, ...held, ...besides })
      : undefined;
  const total = measureOf(report.measures, 'EXH-01-TOTAL');
  const parts = partsOf(report.measures, 'EXH-01');
  const payers = parts.map(({ part }) => part ?? '');
  // Those without a payer are drawn as what they are: a gap.
  const colours = payers.map((payer) => ({ UNKNOWN: unknown, UNENUMERATED: unnamed })[payer]);
  const inAll = parts.map((measure) => ({
    key: measure.part ?? '',
    label: say.part('EXH-01', measure.part ?? ''),
    measures: [measure, measureOf(report.measures, 'EXH-01-SHARE', measure.part)],
    rows: measure.part === 'UNENUMERATED' ? undefined : behind({ primaryFunding: { in: [measure.part] } }),
  }));
  const delegations = groupsBy(report, 'DELEGATION').map((group) => ({
    key: group.key ?? '',
    label: say.group(group),
    measures: payers.map((payer) => measureOf(group.measures, 'EXH-01', payer)),
    rows: behind({ delegation: { id: { eq: group.key } } }),
  }));
  const names = payers.map((payer) => say.part('EXH-01', payer));
  const columns = [say.name('EXH-01'), say.name('EXH-01-SHARE')];
  const [first] = parts;
  const byDelegation = translate('reports.dimensions.DELEGATION');
  return (
    <Section
      title="reports.exhibition.funding"
      lead={`${translate('reports.exhibition.fundingLead')} ${say.asOf(report)}`}
      action={<Along field="participationFunding" variables={{ exhibition }} name={name} />}
    >
      {total && (
        <Figures>
          <Figure measure={total} rows={behind()} />
        </Figures>
      )}
      <Charts>
        <Chart
          title={say.name('EXH-01')}
          of={translate('reports.exhibition.payer')}
          told={first && say.told(first)}
          measure={total}
          series={columns}
          hasBasis
          isWide={delegations.length === 0 || delegations.length > 12}
          points={inAll}
        >
          <Bars points={inAll} series={columns.slice(0, 1)} />
        </Chart>
        {delegations.length > 0 && (
          <Chart
            title={`${say.name('EXH-01')}: ${byDelegation.charAt(0).toLowerCase()}${byDelegation.slice(1)}`}
            of={translate('reports.exhibition.delegation')}
            told={first && say.told(first)}
            series={names}
            points={delegations}
          >
            <Bars points={delegations} series={names} colours={colours} isStacked isWide={delegations.length > 12} />
          </Chart>
        )}
      </Charts>
    </Section>
  );
}
