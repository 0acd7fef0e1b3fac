import WorkspacePremiumOutlined from '@mui/icons-material/WorkspacePremiumOutlined';
import { daysFrom, todayIn } from '../../noun/value/today.ts';
import type { Where } from '../../provider/where.ts';
import { given, type Place, type ReportPage, type Rows, type Stated } from '../declared.ts';
import { report } from '../report.ts';
import { only, row, within } from './where.ts';

const figures = ['CER-01', 'CER-01-ENDING', 'CER-01-HALAL', 'CER-01-HALAL-SHARE'] as const;

/** A certificate is held by a business or by a group. */
const heldIn = (region: string | null): Where => ({
  or: [{ business: { region: within(region) } }, { group: { region: within(region) } }],
});

function partOf({ dimension, key = null }: Place): Where {
  switch (dimension) {
    case 'TYPE':
      return { type: row(key) };
    case 'PROVINCE':
      return heldIn(key);
    case 'SECTOR':
      return { business: { sector: only(key) } };
    default:
      return {};
  }
}

/** The certificates behind a figure; which were valid on an earlier day, no list tells. */
function valid({ on = '', region }: Stated, place: Place): Rows | undefined {
  if (on !== todayIn(undefined) || !['CER-01', 'CER-01-ENDING'].includes(place.measure.code)) return undefined;
  const ends =
    place.measure.code === 'CER-01'
      ? { or: [{ validUntil: { isNull: true } }, { validUntil: { gte: on } }] }
      : { validUntil: { gte: on, lte: daysFrom(on, 90) } };
  return {
    noun: 'Certificate',
    where: {
      and: [
        { state: { in: ['ISSUED'] }, issuedOn: { lte: on } },
        ends,
        ...(region ? [heldIn(region)] : []),
        partOf(place),
      ],
    },
  };
}

/** Which certificates are valid on a day, which end soon, and which food businesses lack halal. */
export const certificates: ReportPage = {
  path: 'certificates',
  icon: WorkspacePremiumOutlined,
  isOpen: (may) => may.see('Certificate') && !may.is('PARTNER'),
  query: `query CertificateReport($on: LocalDate!, $region: ID) {
    report: certificateStock(on: $on, by: [TYPE, SECTOR, PROVINCE], region: $region) ${report}
  }`,
  variables: (stated) => ({ on: stated.on, ...given(stated, 'region') }),
  filters: ['on', 'region'],
  figures,
  parts: [],
  by: ['PROVINCE', 'TYPE', 'SECTOR'],
  compared: figures,
  rows: valid,
};
