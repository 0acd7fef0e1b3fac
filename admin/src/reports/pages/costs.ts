import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import type { Where } from '../../provider/where.ts';
import { given, type Place, type ReportPage, type Rows, type Stated, yearOf } from '../declared.ts';
import { report } from '../report.ts';
import { only, row, within } from './where.ts';

const figures = ['COST-01', 'COST-01-MENTORING', 'COST-01-CERTIFICATE'] as const;

function partOf({ dimension, key = null }: Place): Where {
  switch (dimension) {
    case 'PROGRAMME':
      return { programme: row(key) };
    case 'PROVINCE':
      return { business: { region: within(key) } };
    case 'SECTOR':
      return { business: { sector: only(key) } };
    default:
      return {};
  }
}

/** The mentoring that ended in the period. */
function ended(stated: Stated, place: Place): Rows | undefined {
  if (place.measure.code === 'COST-01-CERTIFICATE') return undefined;
  const { from, to } = yearOf(stated);
  const { region } = stated;
  return {
    noun: 'Engagement',
    where: {
      and: [
        { state: { in: ['COMPLETED', 'FOLLOWED_UP', 'DROPPED'] }, endsOn: { gte: from, lt: to } },
        ...(region ? [{ business: { region: { within: region } } }] : []),
        partOf(place),
      ],
    },
  };
}

/** What mentoring and certificates cost, where that is known. */
export const costs: ReportPage = {
  path: 'costs',
  icon: PaymentsOutlined,
  isOpen: (may) => may.see('Funding') && !may.is('PARTNER'),
  query: `query CostReport($asOf: DateTime, $from: LocalDate!, $to: LocalDate!, $region: ID) {
    report: costs(asOf: $asOf, from: $from, to: $to, by: [PROGRAMME, SECTOR, PROVINCE], region: $region) ${report}
  }`,
  variables: (stated) => ({ ...yearOf(stated), ...given(stated, 'region') }),
  filters: ['year', 'region'],
  figures,
  parts: [],
  by: ['PROVINCE', 'SECTOR', 'PROGRAMME'],
  compared: figures,
  rows: ended,
};
