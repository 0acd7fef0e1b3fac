import WorkspacePremiumOutlined from '@mui/icons-material/WorkspacePremiumOutlined';
import { daysFrom, todayIn } from '../../noun/value/today.ts';
import type { Where } from '../../provider/where.ts';
import { given, type Place, type ReportPage, type Rows, type Stated } from '../declared.ts';
import { report } from '../report.ts';
import { only, partOfBusinesses, row, within } from './where.ts';

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

/** Food businesses that are active on a day and hold no halal certificate valid on it. */
const withoutHalal = (on: string, region: string | undefined, place: Place): Rows => ({
  noun: 'Business',
  where: {
    and: [
      { sector: { in: ['PANGAN'] }, or: [{ status: { in: ['ACTIVE'] } }, { closedOn: { gt: on } }] },
      { or: [{ foundedYear: { isNull: true } }, { foundedYear: { lte: Number(on.slice(0, 4)) } }] },
      {
        certificates: {
          none: { type: { code: { eq: 'HALAL' } }, state: { in: ['ISSUED'] }, issuedOn: { lte: on }, ...endsAfter(on) },
        },
      },
      ...(region ? [{ region: { within: region } }] : []),
      partOfBusinesses(place),
    ],
  },
});

const endsAfter = (on: string): Where => ({ or: [{ validUntil: { isNull: true } }, { validUntil: { gte: on } }] });

/** The certificates behind a figure, or the businesses that lack one; which were valid on an earlier day, no list tells. */
function valid({ on = '', region }: Stated, place: Place): Rows | undefined {
  if (on !== todayIn(undefined)) return undefined;
  if (place.measure.code.startsWith('CER-01-HALAL'))
    return place.dimension === 'TYPE' ? undefined : withoutHalal(on, region, place);
  const ends = place.measure.code === 'CER-01' ? endsAfter(on) : { validUntil: { gte: on, lte: daysFrom(on, 90) } };
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
  query: `query CertificateReport($asOf: DateTime, $on: LocalDate!, $region: ID) {
    report: certificateStock(asOf: $asOf, on: $on, by: [TYPE, SECTOR, PROVINCE], region: $region) ${report}
  }`,
  variables: (stated) => ({ on: stated.on, ...given(stated, 'region') }),
  filters: ['on', 'region'],
  figures,
  parts: [],
  by: ['PROVINCE', 'TYPE', 'SECTOR'],
  compared: figures,
  rows: valid,
};
