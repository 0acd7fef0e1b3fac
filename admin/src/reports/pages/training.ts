import SchoolOutlined from '@mui/icons-material/SchoolOutlined';
import type { Where } from '../../provider/where.ts';
import { given, type Place, type ReportPage, type Stated, yearOf } from '../declared.ts';
import { report } from '../report.ts';
import { only, row, within } from './where.ts';

const figures = [
  'TRN-01-PEOPLE',
  'TRN-01-BUSINESSES',
  'TRN-01',
  'TRN-02',
  'TRN-02-NORMALISED',
  'TRN-02-IMPROVED',
  'TRN-03',
] as const;

function partOf({ dimension, key = null }: Place): Where {
  switch (dimension) {
    case 'PROGRAMME':
      return { training: { programme: row(key) } };
    case 'KIND':
      return { training: { kind: only(key) } };
    case 'PROVINCE':
      return { business: { region: within(key) } };
    case 'SECTOR':
      return { business: { sector: only(key) } };
    default:
      return {};
  }
}

/** Those who came to the trainings of a period. */
function came(stated: Stated, place: Place): Where {
  const { from, to } = yearOf(stated);
  const { region, sector } = stated;
  return {
    and: [
      { state: { in: ['ATTENDED', 'COMPLETED', 'INCOMPLETE'] }, training: { startsOn: { gte: from, lt: to } } },
      ...(region ? [{ business: { region: { within: region } } }] : []),
      ...(sector ? [{ business: { sector: { in: [sector] } } }] : []),
      partOf(place),
    ],
  };
}

/** Whom trainings reached, what they learnt, and who went on into mentoring. */
export const training: ReportPage = {
  path: 'training',
  icon: SchoolOutlined,
  isOpen: (may) => may.see('Enrolment') && !may.is('PARTNER'),
  query: `query TrainingReport($asOf: DateTime, $from: LocalDate!, $to: LocalDate!, $region: ID, $sector: Sector) {
    report: trainingOutcomes(asOf: $asOf, from: $from, to: $to, by: [PROGRAMME, KIND, SECTOR, PROVINCE], region: $region, sector: $sector) ${report}
  }`,
  variables: (stated) => ({ ...yearOf(stated), ...given(stated, 'region', 'sector') }),
  filters: ['year', 'region', 'sector'],
  figures,
  parts: [],
  by: ['PROVINCE', 'KIND', 'SECTOR', 'PROGRAMME'],
  compared: figures,
  rows: (stated, place) => ({ noun: 'Enrolment', where: came(stated, place) }),
};
