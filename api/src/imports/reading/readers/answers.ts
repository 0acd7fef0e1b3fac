import type { Choice, Reading, ReadValues } from '../reading.ts';
import { nearest } from './alike.ts';
import { isCrossOrDot } from './missing.ts';
import { asked, joined, plain, problem, type Reader, value } from './read.ts';

const marketWords: [RegExp, ReadValues['markets'][number]][] = [
  [/\b(?:lokal|local|daerah|setempat|regional|kabupaten|kota|sekitar|provinsi)\b/, 'LOCAL'],
  [/\b(?:nasional|national|dalam negeri|dn|antar pulau|luar daerah|luar kota|indonesia)\b/, 'NATIONAL'],
  [/\b(?:ekspor|eksport|export|luar negeri|ln|internasional|mancanegara)\b/, 'EXPORT'],
];

/** Where goods are sold. */
export const markets: Reader<ReadValues['markets']> = (cell) => {
  const said = plain(cell.text);
  const found = marketWords.filter(([pattern]) => pattern.test(said)).map(([, market]) => market);
  return found.length ? value(found) : problem('MARKET_UNKNOWN');
};

const yes = /^(?:ya|y|yes|iya|ada|sudah|sdh|punya|memiliki|benar|true|1|v|ok|pernah|aktif|bersedia|setuju|hadir)$/;
const no =
  /^(?:tidak|tdk|tak|t|n|no|bukan|belum|blm|false|0|tidak ada|tdk ada|belum ada|tidak pernah|belum pernah|nihil|none)$/;

/** Whether something is so. A cross is a mark to some and a no to others. */
export const yesNo: Reader<boolean> = (cell) => {
  const said = plain(cell.text);
  if (/^[√✓✔☑+*]+$/u.test(cell.text.trim()) || yes.test(said)) return value(true);
  if (no.test(said)) return value(false);
  if (said !== 'x' && !isCrossOrDot(cell.text)) return problem('NOT_YES_OR_NO');
  return {
    doubts: [
      asked('AMBIGUOUS', [
        { value: true, label: 'Ya' },
        { value: false, label: 'Tidak' },
      ]),
    ],
  };
};

const changes: [RegExp, ReadValues['change']][] = [
  [/melebihi|lampaui|di atas target/, 'UP_BEYOND_TARGET'],
  [/^(?:menurun|turun|berkurang|penurunan|down)\b/, 'DOWN'],
  [/^(?:tetap|stabil|sama|tidak berubah|same)\b/, 'SAME'],
  [/^(?:meningkat|naik|bertambah|peningkatan|up)\b/, 'UP'],
];

/** Which way something went, where no figure is asked for. */
export const change: Reader<ReadValues['change']> = (cell) => {
  const said = plain(cell.text);
  const found = changes.find(([pattern]) => pattern.test(said));
  return found ? value(found[1]) : problem('CHANGE_UNKNOWN');
};

export const text: Reader<string> = (cell) => value(cell.text);

/** Texts that stand in one cell, with or without numbers before them. */
export const texts: Reader<string[]> = (cell) => {
  const lines = cell.text
    .split(/\s*[;\n]\s*|\s*,\s+|\s+(?=\d{1,2}[.)]\s+\p{L})/u)
    .map((line) => line.replace(/^(?:\d{1,2}[.)]|[-•*])\s*/, '').replace(/[,\s]+$/, ''));
  return value([...new Set(lines.filter(Boolean))]);
};

/** The identifier that an export wrote; whatever else stands there is none. */
export const id: Reader<string> = (cell) =>
  /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?)$/i.test(cell.text)
    ? value(cell.text.toLowerCase())
    : problem('NO_SUCH_CHOICE');

/** One of the choices that the column has. */
export const choiceOf: Reader<string> = (cell, context) => chosen(cell.text, context.choices ?? []);

/** Several of them. */
export const choicesOf: Reader<string[]> = (cell, context) => {
  const read = cell.text
    .split(/\s*[;,\n/]\s*/)
    .filter(Boolean)
    .map((each) => chosen(each, context.choices ?? []));
  const failed = read.find((each) => each.value === undefined);
  if (failed) return failed as Reading<never>;
  return value([...new Set(read.map((each) => each.value as string))], ...read.flatMap(({ doubts }) => doubts));
};

/** The choice that is called just so. */
export const exactly = (said: string, choices: readonly Choice[]): Choice | undefined =>
  choices.find(({ value, called }) => [value, ...called].some((word) => joined(word) === joined(said)));

function chosen(said: string, choices: readonly Choice[]): Reading<string> {
  const key = joined(said);
  const is = exactly(said, choices);
  if (is) return value(is.value);
  const words = choices.flatMap((each) => [each.value, ...each.called].map((word) => [joined(word), each] as const));
  const near = nearest(key, words)?.value;
  if (!near) return problem('NO_SUCH_CHOICE');
  return value(near.value, asked('SPELLING', [{ value: near.value, label: near.called[0] ?? near.value }]));
}
