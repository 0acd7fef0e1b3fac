import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import { given, type ReportPage } from '../declared.ts';
import { report } from '../report.ts';
import { partOfBusinesses } from './where.ts';

const figures = [
  'REG-01',
  'REG-01-NIB',
  'REG-01-KBLI',
  'REG-01-GEOCODE',
  'REG-01-PHONE',
  'REG-01-VERIFIED',
  'REG-01-ALIKE',
] as const;

/** How much of what a record of a business should hold is there. */
export const register: ReportPage = {
  path: 'register',
  icon: FactCheckOutlined,
  isOpen: (may) => may.see('Business') && !may.is('PARTNER'),
  query: `query RegisterReport($asOf: DateTime, $region: ID) {
    report: registerQuality(asOf: $asOf, by: [SECTOR, PROVINCE], region: $region) ${report}
  }`,
  variables: (stated) => given(stated, 'region'),
  filters: ['region'],
  figures,
  parts: [],
  by: ['PROVINCE', 'SECTOR'],
  compared: figures,
  rows: ({ region }, place) => ({
    noun: 'Business',
    where: {
      and: [
        { status: { in: ['CANDIDATE', 'ACTIVE', 'DORMANT'] } },
        ...(region ? [{ region: { within: region } }] : []),
        partOfBusinesses(place),
      ],
    },
  }),
};
