import { words } from '../../../schema/words.ts';
import { allNouns } from '../noun/schema.ts';
import { lenses } from './lenses.ts';
import type { Words } from './pairs.ts';

const { nouns, enums, everywhere } = words;

const resources = Object.fromEntries(
  allNouns.map((noun) => {
    const own: Words = nouns[noun];
    return [noun, { ...own, fields: { ...everywhere, ...(own.fields as Words) }, lenses: lenses[noun] ?? {} }];
  }),
);

/** The words of the register: nouns, their fields, their values. */
export const domain: Words = { resources, enums };
