import { figureParts, reportTitles } from './words/figures.parts.ts';
import { figureWords } from './words/figures.ts';
import { everywhere } from './words/nouns.ts';
import { enumWords, nounWords } from './words/words.ts';

/** What has to have words: nouns with their fields and acts, and the values of enumerations. */
interface Wanting {
  nouns: Record<string, { fields: object; states?: { acts: object } }>;
  enums: Record<string, readonly string[]>;
}

/** The words for the dashboard. Each noun, field, act and value has its own, in both languages, and no word is left over. */
export function emittedWords({ nouns, enums }: Wanting): string {
  const wanted = [
    ...Object.entries(nouns).flatMap(([noun, { fields, states }]) => [
      ...Object.keys(fields).flatMap((field) => (field in everywhere ? [] : [`${noun}.fields.${field}`])),
      ...Object.keys(states?.acts ?? {}).map((act) => `${noun}.acts.${act}`),
    ]),
    ...Object.entries(enums).flatMap(([name, values]) => values.map((value) => `${name}.${value}`)),
  ];
  const there = [
    ...Object.entries(nounWords).flatMap(([noun, { fields, acts = {} }]) => [
      ...Object.keys(fields).map((field) => `${noun}.fields.${field}`),
      ...Object.keys(acts).map((act) => `${noun}.acts.${act}`),
    ]),
    ...Object.entries(enumWords).flatMap(([name, values]) => Object.keys(values).map((value) => `${name}.${value}`)),
  ];
  const [lacking, left] = [new Set(wanted), new Set(there)];
  const amiss = [...wanted.filter((each) => !left.has(each)), ...there.filter((each) => !lacking.has(each))];
  if (amiss.length)
    throw new Error(`The words of the nouns (api/src/words) lack, or have left over: ${amiss.join(', ')}`);
  const words = { nouns: nounWords, enums: enumWords, everywhere, figures: figureWords, figureParts, reportTitles };
  const inPairs = JSON.stringify(words, undefined, 2).replaceAll(
    /\[\s+("(?:[^"\\]|\\.)*"),\s+("(?:[^"\\]|\\.)*")\s+\]/g,
    '[$1, $2]',
  );
  return `export const words = ${inPairs} as const;\n`;
}
