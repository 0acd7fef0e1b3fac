import { Facilitation } from '../../mentoring/facilitation.ts';
import { type Intent, Of, type Reason } from '../settle/intent.ts';
import { otherPhones } from './business-sheet.ts';
import { maker } from './maker.ts';
import type { ReadRow } from './read-row.ts';
import type { Occasion, Recipe } from './recipe.ts';

/** What is written of a service, and what a business is helped with by it; the first that fits. */
const kinds: [RegExp, string][] = [
  [/\b(?:uji|lhu|laborator\w*|gizi)\b/i, 'TESTING'],
  [
    /halal|pirt|p-irt|merek|merk|\bhki\b|\bhaki\b|paten|\bsni\b|bpom|tkdn|\bnib\b|sertifika|izin|siinas/i,
    'CERTIFICATION',
  ],
  [/kemas|label/i, 'PACKAGING'],
  [/desain|design/i, 'DESIGN'],
  [/mesin|alat|peralatan/i, 'EQUIPMENT'],
  [/bahan baku/i, 'RAW_MATERIAL'],
  [/promosi|katalog|foto produk|pameran/i, 'PROMOTION'],
  [/rumah produksi|tempat usaha|sentra/i, 'PREMISES'],
];

/** How far an application is, and its number, are remarks: a certificate of the register has the days of its steps. */
export const servicesSheet: Recipe = {
  intents(row, occasion) {
    const found = maker(row, occasion);
    const about = given(row, occasion);
    about.values.notes = [...row.heading(), ...row.rest(), ...otherPhones(row)].join('\n') || undefined;
    return [...found, about];
  },
};

function given(row: ReadRow, { year }: Occasion): Intent {
  const said = serviceOf(row);
  const given = row.value<'year'>('facilitatedYear') ?? year;
  if (!said) row.reasons.push(noService);
  return {
    key: 'facilitation',
    level: 1,
    noun: Facilitation,
    subject: true,
    // The same service of another year is another one.
    find: { by: 'PARENT', link: 'business', same: ['what'] },
    values: { business: new Of('business'), what: said && [said, given].filter(Boolean).join(' ').slice(0, 200) },
    fresh: { kind: kinds.find(([pattern]) => pattern.test(said ?? ''))?.[1] ?? 'OTHER' },
    adds: ['notes'],
    from: { what: 'service' },
  };
}

/** What was given: as the sheet calls it, or else what its figures are of. */
function serviceOf(row: ReadRow): string | undefined {
  const service = row.value<'text'>('service');
  if (service) return service;
  if (row.written('labNumber')) return 'Uji laboratorium';
  if (row.written('tkdnPercentage')) return 'TKDN';
  const training = row.value<'text'>('training');
  return training && `Pelatihan: ${training}`;
}

const noService: Reason = {
  code: 'SERVICE_MISSING',
  column: 'service',
  said: { id: 'Jenis layanannya tidak disebut.', en: 'It is not said which service was given.' },
};
