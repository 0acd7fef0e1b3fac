import Diversity3Outlined from '@mui/icons-material/Diversity3Outlined';
import { given, type Place, type ReportPage, type Rows, type Stated } from '../declared.ts';
import { report } from '../report.ts';
import { partOfBusinesses } from './where.ts';

const figures = ['INC-01-WOMEN', 'INC-01-OWNERS', 'INC-01-PARTICIPANTS', 'INC-01-REMOTE'] as const;

/** The active businesses; of who has a disability no list is offered. */
function active({ region }: Stated, place: Place): Rows | undefined {
  if (!['INC-01-WOMEN', 'INC-01-REMOTE'].includes(place.measure.code)) return undefined;
  return {
    noun: 'Business',
    where: {
      and: [
        { status: { in: ['ACTIVE'] } },
        ...(region ? [{ region: { within: region } }] : []),
        partOfBusinesses(place),
      ],
    },
  };
}

/** Who owns the businesses, and who takes part. */
export const inclusion: ReportPage = {
  path: 'inclusion',
  icon: Diversity3Outlined,
  isOpen: (may) => may.see('Business') && !may.is('PARTNER'),
  query: `query InclusionReport($asOf: DateTime, $region: ID) {
    report: inclusion(asOf: $asOf, by: [SECTOR, PROVINCE], region: $region) ${report}
  }`,
  variables: (stated) => given(stated, 'region'),
  filters: ['region'],
  figures,
  parts: [],
  by: ['PROVINCE', 'SECTOR'],
  compared: figures,
  rows: active,
};
