import { describe, expect, test } from 'vitest';
import { allNouns, enums, nouns } from '../../admin/src/noun/schema.ts';
import { allScreens } from '../../admin/src/rooms.ts';
import { messages } from '../../admin/src/words/messages.ts';
import { doubts, problems } from '../../api/src/imports/reading/readers/words.ts';

type Tree = { [key: string]: string | Tree };

const texts = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [[`${path}${key}`, inner] as [string, string]] : texts(inner, `${path}${key}.`),
  );
const keys = (spoken: [string, string][]) => spoken.map(([key]) => key).sort();
const blanks = (text: string) => [...new Set([...text.matchAll(/%\{\w+\}/g)].map(([blank]) => blank))];

const indonesian = texts(messages.id as unknown as Tree);
const english = texts(messages.en as unknown as Tree);
const said = new Set(keys(english));

describe('Indonesian and English, react-admin’s own messages among them', () => {
  test('have the same keys', () => {
    expect(keys(indonesian)).toEqual(keys(english));
  });

  test('say something everywhere', () => {
    const silent = [...indonesian, ...english].filter(([key, text]) => text.trim() === '' && key !== 'ra.boolean.null');
    expect(silent).toEqual([]);
  });

  test('fill in no blank that the other language does not have', () => {
    const original = new Map(english);
    const extra = indonesian.flatMap(([key, text]) =>
      blanks(text)
        .filter((blank) => !original.get(key)?.includes(blank))
        .map((blank) => `${key}: ${blank}`),
    );
    expect(extra).toEqual([]);
  });

  test('Indonesian has one form for any number', () => {
    expect(indonesian.filter(([, text]) => text.includes('||||'))).toEqual([]);
  });
});

describe('the words cover the contract', () => {
  test('every noun, and every field of it', () => {
    const wanted = allNouns.flatMap((noun) => [
      `resources.${noun}.name`,
      `resources.${noun}.about`,
      ...Object.keys(nouns[noun].fields).map((field) => `resources.${noun}.fields.${field}`),
    ]);
    expect(wanted.filter((key) => !said.has(key))).toEqual([]);
  });

  test('every act of every noun', () => {
    const wanted = allNouns.flatMap((noun) =>
      Object.keys(nouns[noun].states?.acts ?? {}).map((verb) => `resources.${noun}.acts.${verb}`),
    );
    expect(wanted.filter((key) => !said.has(key))).toEqual([]);
  });

  test('every value of every enumeration', () => {
    const wanted = Object.entries(enums).flatMap(([name, values]) => values.map((value) => `enums.${name}.${value}`));
    expect(wanted.filter((key) => !said.has(key))).toEqual([]);
  });

  test('every group of fields, every named filter and every room of the screens', () => {
    const wanted = allScreens.flatMap(({ noun, groups, lenses = {} }) => [
      `rooms.${nouns[noun].room}`,
      ...groups.map(({ title }) => `groups.${title}`),
      ...Object.keys(lenses).map((lens) => `resources.${noun}.lenses.${lens}`),
    ]);
    expect(wanted.filter((key) => !said.has(key))).toEqual([]);
  });
});

test('whatever is doubted or refused in the cell of a sheet has few words for it', () => {
  const wanted = [...Object.keys(problems), ...Object.keys(doubts)].map((code) => `imports.reasons.${code}`);
  expect(wanted.filter((key) => !said.has(key))).toEqual([]);
});
