import type { Cell } from '../cell.ts';
import { readCell } from '../read-cell.ts';
import type { Lookups, ReaderName } from '../reading.ts';
import { Regions } from '../region/regions.ts';

/** Readers whose cells cannot well be anything else, those first that others would take as well. */
const telling: [ReaderName, (cell: Cell) => boolean][] = [
  ['nik', ({ text }) => /^['’]?\d{16}$/.test(text)],
  ['nib', ({ text }) => /^['’]?\d{13}$/.test(text)],
  ['npwp', ({ text }) => /^\d{2}\.\d{3}\.\d{3}\.\d-?\d{3}\.\d{3}$|^\d{15}$/.test(text)],
  ['phones', ({ text }) => /^(?:\+?62|0?8)[\d\s-]{8,14}$/.test(text)],
  ['email', ({ text }) => /^\S+@\S+\.\S+$/.test(text)],
  ['url', ({ text }) => /^https?:\/\//.test(text)],
  ['sex', ({ text }) => /^(?:[LP]|laki-laki|perempuan|pria|wanita)$/i.test(text)],
  ['kbli', ({ text }) => /^\d{5}$/.test(text)],
  ['day', ({ kind, text }) => kind === 'DATE' || /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text)],
  ['funders', ({ text }) => /\b(?:APBN|APBD|CSR|mandiri|swadaya)\b/i.test(text)],
  ['regency', ({ text }) => /^(?:kab\.?|kabupaten|kota)\s/i.test(text)],
  ['district', ({ text }) => /^(?:kec\.?|kecamatan)\s/i.test(text)],
  ['businessName', ({ text }) => /^(?:ud|cv|pt|kub|kop(?:erasi)?)\b/i.test(text)],
];

/** What a column holds, by its cells: most of those that hold anything look like nothing else. */
export function readerOf(cells: readonly Cell[]): { reader: ReaderName; share: number } | undefined {
  const filled = cells.filter(({ kind, text }) => kind !== 'EMPTY' && /[\p{L}\p{N}]/u.test(text));
  if (filled.length < 3) return undefined;
  for (const [reader, fits] of telling) {
    const share = filled.filter(fits).length / filled.length;
    if (share >= 0.7) return { reader, share };
  }
  return undefined;
}

/** For readers that look nothing up. */
export const lookups: Lookups = { regions: new Regions([]), today: '9999-12-31' };
/** Readers that say no where something else stands, without looking anything up. */
const strict = new Set<ReaderName>([
  'nik',
  'nib',
  'npwp',
  'phones',
  'email',
  'sex',
  'kbli',
  'day',
  'days',
  'count',
  'rupiah',
  'year',
  'funders',
  'sector',
  'businessName',
  'person',
]);

/** What part of the cells that say anything a reader can read; nothing where that says little. */
export function readable(reader: ReaderName, cells: readonly Cell[]): number | undefined {
  if (!strict.has(reader)) return undefined;
  const readings = cells.map((cell) => readCell(reader, cell, { lookups })).filter(({ missing }) => !missing);
  if (readings.length < 3) return undefined;
  const bad = readings.filter(({ problem }) => problem && problem.code !== 'AS_NUMBER' && problem.code !== 'AS_POWER');
  return 1 - bad.length / readings.length;
}
