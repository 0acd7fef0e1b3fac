import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import { lazy } from 'react';
import { given, type Place, type ReportPage, type Rows, type Stated, yearOf } from '../declared.ts';
import { report } from '../report.ts';
import { underWay } from './mentoring-rows.ts';

const figures = [
  'ENGAGEMENTS',
  'BUSINESSES',
  'MEN-01-COMPLETION',
  'MEN-02',
  'MEN-02-OVERDUE',
  'MEN-03',
  'MEN-03-RECENT',
  'MEN-04',
  'MEN-05',
  'MEN-05-MEDIAN',
  'MEN-05-WOMEN',
  'MEN-05-MEN',
  'MEN-06',
  'MEN-07',
  'MEN-08',
  'MEN-08-ON-TIME',
  'MEN-09',
  'MEN-09-SOLD',
  'MEN-10',
  'MEN-10-DAYS',
  'MEN-11',
  'MEN-12-12',
  'MEN-12-24',
  'MEN-13',
  'MEN-13-DAYS',
] as const;

/** What came of mentoring, and how it compares with businesses that had none. */
export const mentoring: ReportPage = {
  path: 'mentoring',
  icon: HandshakeOutlined,
  isOpen: (may) => may.see('Engagement') && !may.is('PARTNER'),
  query: `query MentoringReport($asOf: DateTime, $from: LocalDate!, $to: LocalDate!, $since: LocalDate!, $programme: ID, $region: ID, $sector: Sector, $chosen: [ID!]!) {
    report: mentoringOutcomes(asOf: $asOf, from: $from, to: $to, by: [PROGRAMME, PARTNER, SECTOR, COHORT, PROVINCE], programme: $programme, region: $region, sector: $sector) ${report}
    comparison: mentoringComparison(asOf: $asOf, from: $since, to: $to, programme: $programme, region: $region) {
      definition label hidden unmatched balance detectable ifMissingUnchanged ifMissingClosed
      mentored { businesses n missing } compared { businesses n missing }
      logarithm { value lower upper } level { value lower upper }
    }
    programme: programmes(where: { engagements: { some: {} } }, limit: 200, orderBy: [{ startsOn: DESC }]) { nodes { id label } }
    chosen: programmes(where: { id: { in: $chosen } }, limit: 1) { nodes { id label } }
  }`,
  variables: (stated) => ({
    ...yearOf(stated),
    since: `${stated.since}-01-01`,
    ...given(stated, 'programme', 'region', 'sector'),
    chosen: stated.programme ? [stated.programme] : [],
  }),
  published: ({ programme, region, sector, ...stated }) =>
    programme || region || sector ? undefined : { ...yearOf(stated), by: ['PROVINCE', 'SECTOR'] },
  filters: ['year', 'since', 'region', 'sector', 'programme'],
  figures,
  parts: ['MEN-01', 'MEN-01-EXIT', 'MEN-10', 'MEN-13'],
  by: ['PROVINCE', 'SECTOR', 'COHORT', 'PARTNER', 'PROGRAMME'],
  compared: figures,
  rows: (stated: Stated, place: Place): Rows | undefined => underWay(stated, place),
  work: lazy(() => import('../comparison/Comparison.tsx')),
};
