import type { ReadValues } from '../reading.ts';
import { asked, plain, problem, type Reader, told, value } from './read.ts';

/** Legal forms and what stands in their place, as they are written; those without a value say nothing of the form. */
const forms: [string, string | undefined][] = [
  ['pt perorangan', 'PT_PERORANGAN'],
  ['perseroan perorangan', 'PT_PERORANGAN'],
  ['perseroan terbatas', 'PT'],
  ['usaha dagang', 'UD'],
  ['kelompok usaha bersama', 'KUB'],
  ['kelompok swadaya masyarakat', 'KSM'],
  ['koperasi', 'KOPERASI'],
  ['perorangan', 'PERORANGAN'],
  ['kop', 'KOPERASI'],
  ['pt', 'PT'],
  ['cv', 'CV'],
  ['ud', 'UD'],
  ['kub', 'KUB'],
  ['ksm', 'KSM'],
  ['po', 'PERORANGAN'],
  ['pd', undefined],
  ['fa', undefined],
  ['firma', undefined],
  ['nv', undefined],
  ['tbk', undefined],
  ['persero', undefined],
  ['ukm', undefined],
  ['umkm', undefined],
  ['ikm', undefined],
];
const dotted = (form: string) =>
  [...form].map((sign) => (sign === ' ' ? String.raw`[\s.]+` : String.raw`${sign}\.?`)).join('');
const anyForm = forms
  .map(([form]) => (form.length <= 4 ? dotted(form) : form.replaceAll(' ', String.raw`\s+`)))
  .join('|');
const before = new RegExp(String.raw`^[("\s]*(${anyForm})(?![\p{L}\p{N}])[)"\s.,:-]*`, 'iu');
const behind = new RegExp(String.raw`(?:[\s,]+|\s*\()(${anyForm})[\s.)]*$`, 'iu');

/** A name under which a business trades, apart from its legal form wherever that stands. */
export const businessName: Reader<ReadValues['businessName']> = (cell) => {
  const { name, form } = withoutForm(cell.text);
  if (!/\p{L}/u.test(name)) return problem('NOT_A_NAME');
  return value(
    { name, ...(form ? { legalForm: form } : {}), key: nameKey(name) },
    isList(cell.text) ? asked('SEVERAL_BUSINESSES') : /\p{L}\s*\n\s*\p{L}/u.test(cell.text) && told('SEVERAL_LINES'),
  );
};

const lead = /^(?:\d{1,2}\s*[.)]|[-•*])\s*\p{L}/u;

/** Whether its lines are numbered, or each begins with a legal form of its own: names of several businesses. */
function isList(written: string): boolean {
  const lines = written.split('\n').filter((line) => line.trim());
  return lines.length > 1 && [lead, before].some((mark) => lines.every((line) => mark.test(line.trim())));
}

function withoutForm(written: string): { name: string; form?: string } {
  let name = written.replaceAll(/\s+/g, ' ').trim();
  let form: string | undefined;
  for (const pattern of [before, behind]) {
    for (let found = pattern.exec(name); found; found = pattern.exec(name)) {
      const rest = name.replace(pattern, '').trim();
      // `Koperasi` by itself is a name.
      if (!/\p{L}{2}/u.test(rest)) break;
      form ??= formOf(found[1] as string);
      name = rest;
    }
  }
  name = name
    .replace(/^["'“”(]+(.*?)["'“”)]+$/, '$1')
    .replace(/[\s,;.-]+$/, '')
    .trim();
  return { name, ...(form ? { form } : {}) };
}

const formOf = (written: string): string | undefined => {
  const said = plain(written.replaceAll(/\.\s*/g, (mark) => (mark.length > 1 ? ' ' : '')));
  return (forms.find(([form]) => form === said) ?? forms.find(([form]) => form === said.replaceAll(' ', '')))?.[1];
};

/** Words of which names of firms are made up, longest first: some write them in one. */
const parts = [
  'sejahtera',
  'barokah',
  'bersama',
  'makmur',
  'mandiri',
  'lestari',
  'sentosa',
  'cahaya',
  'berkah',
  'bintang',
  'harapan',
  'rejeki',
  'rezeki',
  'utama',
  'abadi',
  'sinar',
  'mulya',
  'mulia',
  'karya',
  'putra',
  'putri',
  'mekar',
  'subur',
  'wijaya',
  'bumi',
  'jaya',
  'maju',
  'sari',
  'indah',
  'asri',
  'agung',
  'baru',
  'tani',
  'rasa',
  'dua',
  'tiga',
  'anugerah',
  'anugrah',
].sort((a, b) => b.length - a.length);
const compound = new RegExp(`^(?:${parts.join('|')}){2,}$`);
const part = new RegExp(parts.join('|'), 'g');

/**
 * A name as it is compared: as search compares them (lower case, old spelling made new, no punctuation, `dan` left out),
 * and with well-known words parted that are written in one.
 */
export const nameKey = (name: string): string =>
  plain(withoutForm(name).name.replaceAll('&', ' '))
    .replaceAll('oe', 'u')
    .replaceAll('dj', 'j')
    .replaceAll('tj', 'c')
    .split(' ')
    .filter((word) => word !== 'dan' && word !== 'and')
    .map((word) => (compound.test(word) ? (word.match(part) as string[]).join(' ') : word))
    .join(' ');
