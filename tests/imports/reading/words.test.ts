import { describe, expect, test } from 'vitest';
import '../../../api/src/index.ts';
import { allKinds } from '../../../api/src/imports/kinds/kinds.ts';
import { guessKind } from '../../../api/src/imports/reading/guess-kind.ts';
import { read } from './reading.ts';

// The sheets of nouns speak Indonesian and English, and are understood in both.

const languages = ['id', 'en'] as const;
const ofNouns = () => allKinds().filter(({ noun }) => noun);

describe.each(languages)('a blank in the language %s', (language) => {
  test('comes back as the sheet of its noun, each column as itself', () => {
    for (const kind of ofNouns()) {
      const labels = kind.columns.map(({ label }) => label[language]);
      const layout = { sheet: kind.title[language].slice(0, 31), caption: [], headerRows: [1], labels };
      const guess = guessKind(layout, [], allKinds());
      expect([kind.key, guess.kind]).toEqual([kind.key, kind.key]);
      expect(
        guess.columns.map(({ column }) => column),
        kind.key,
      ).toEqual(kind.columns.map(({ key }) => key));
    }
  });

  test('says the noun, its columns and its choices in that language rather than as the schema does', () => {
    const asInSchema = ofNouns().flatMap(({ key, title, columns }) => [
      ...(title[language] === key && key !== 'Functioning' ? [key] : []),
      ...columns.filter(({ key, label }) => label[language] === key).map((column) => `${key}.${column.key}`),
      ...columns.flatMap(({ choices = [] }) => choices.filter(({ called }) => called.length !== 2)),
    ]);
    expect(asInSchema).toEqual([]);
  });

  test('offers what its readers take without a doubt', () => {
    for (const { key: kind, columns } of ofNouns())
      for (const { key, reader, choices } of columns)
        for (const { value, called } of choices ?? []) {
          const { value: is, doubts } = read(reader, called[languages.indexOf(language)] as string, { choices });
          expect([kind, key, value, Array.isArray(is) ? is[0] : is, doubts]).toEqual([kind, key, value, value, []]);
        }
  });
});
