import FlightTakeoffOutlined from '@mui/icons-material/FlightTakeoffOutlined';
import { given, type Place, type ReportPage, type Rows, type Stated, yearOf } from '../declared.ts';
import { report } from '../report.ts';
import { partOfBusinesses } from './where.ts';

/** The businesses on the way; of a stage those that have come to it, or have skipped one before it. */
function onTheWay(stated: Stated, place: Place): Rows {
  const { region, sector } = stated;
  const { code, part } = place.measure;
  const stage = part ? { [code === 'FUN-01-SKIPPED' ? 'skipped' : 'reached']: part } : {};
  return {
    noun: 'Business',
    where: {
      and: [
        { exportFunnel: { ...yearOf(stated), ...stage } },
        ...(region ? [{ region: { within: region } }] : []),
        ...(sector ? [{ sector: { in: [sector] } }] : []),
        partOfBusinesses(place),
      ],
    },
  };
}

/** How far businesses have come on the way to export, stage by stage. */
export const funnel: ReportPage = {
  path: 'funnel',
  icon: FlightTakeoffOutlined,
  isOpen: (may) => may.see('Enrolment') && !may.is('PARTNER'),
  query: `query FunnelReport($asOf: DateTime, $from: LocalDate!, $to: LocalDate!, $region: ID, $sector: Sector) {
    report: exportFunnel(asOf: $asOf, from: $from, to: $to, by: [SECTOR, PROVINCE], region: $region, sector: $sector) ${report}
  }`,
  variables: (stated) => ({ ...yearOf(stated), ...given(stated, 'region', 'sector') }),
  filters: ['year', 'region', 'sector'],
  figures: ['FUN-01-BASE'],
  parts: ['FUN-01', 'FUN-01-CONVERSION', 'FUN-01-DAYS', 'FUN-01-SKIPPED'],
  by: ['PROVINCE', 'SECTOR'],
  compared: ['FUN-01-BASE'],
  rows: onTheWay,
};
