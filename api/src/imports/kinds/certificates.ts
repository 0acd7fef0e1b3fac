import { BusinessIdentifier } from '../../business/business-identifier.ts';
import { type Intent, Of } from '../settle/intent.ts';
import type { ReadRow } from './read-row.ts';

/** The columns of papers, and what each is called. */
const papers = {
  pirt: 'P-IRT',
  halal: 'Halal',
  trademark: 'Merek/HKI',
  sni: 'SNI',
  bpom: 'BPOM',
  tkdn: 'TKDN',
} as const;

/**
 * What a sheet says of papers. A certificate of the register has the days of its steps, which such sheets do not give: a
 * number is kept as a number that the business has, and can be found by; a mark, or how far it has come, as a remark.
 */
export function certificates(row: ReadRow): { intents: Intent[]; notes: string[] } {
  const intents: Intent[] = [];
  const notes: string[] = [];
  for (const [key, name] of Object.entries(papers)) {
    const line = row.line(key);
    const { state, number, others = [] } = row.value<'certificate'>(key) ?? {};
    if (!line) continue;
    const written = row.written(key) ?? '';
    row.reasons.push(
      statesDay.test(written)
        ? { code: 'NOTE_PAPER_AS_NOTE', said: withDay, column: key }
        : { code: 'NOTE_PAPER_WITHOUT_DAY', said: withoutDay, column: key },
    );
    for (const [place, value] of (number ? [number, ...others] : []).entries())
      intents.push({
        key: place ? `paper ${key} ${place}` : `paper ${key}`,
        level: 3,
        noun: BusinessIdentifier,
        find: { by: 'PARENT', link: 'business', same: ['kind', 'value'] },
        values: { business: new Of('business'), kind: 'OTHER', name, value },
        from: { value: key },
      });
    // Another number beside it, or a day, is kept as it was written.
    const isMore =
      number !== undefined && /\d/.test([number, ...others].reduce((left, each) => left.replace(each, ''), written));
    if (!number || isMore || (state && state !== 'ISSUED')) notes.push(line);
  }
  return { intents, notes };
}

/** A day beside the number: `tgl 12/3/2022`, `terbit 3 Mei 2021`. */
const statesDay = /(?:^|[^\d])\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s+\p{L}{3,}\.?\s+)(?:\d{4}|\d{2})(?!\d)/u;
const withDay = {
  id: 'Nomornya disimpan; tanggal dan keterangan lain di sel ini menjadi catatan. Sertifikatnya dapat dicatat tersendiri.',
  en: 'The number is kept; days and whatever else the cell says become a remark. The certificate can be entered by itself.',
};
const withoutDay = {
  id: 'Nomor atau keterangannya disimpan, tetapi bukan sebagai sertifikat: tanggalnya tidak disebut.',
  en: 'The number or remark is kept, but not as a certificate: its day is not stated.',
};
