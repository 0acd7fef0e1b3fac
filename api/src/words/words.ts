import type { Sentence } from '../core/errors.ts';
import { access, accessValues } from './access.ts';
import { business } from './business.ts';
import { businessValues } from './business.values.ts';
import { exhibition } from './exhibition.ts';
import { exhibitionValues } from './exhibition.values.ts';
import { imports, importValues } from './imports.ts';
import { market } from './market.ts';
import { marketValues } from './market.values.ts';
import { mentoring } from './mentoring.ts';
import { mentoringValues } from './mentoring.values.ts';
import { type EnumWords, everywhere, type Pair, type RoomWords } from './nouns.ts';
import { published, publishedValues } from './published.ts';
import { registry } from './registry.ts';
import { registryValues } from './registry.values.ts';
import { training } from './training.ts';
import { trainingValues } from './training.values.ts';

export const nounWords: RoomWords = {
  ...access,
  ...registry,
  ...business,
  ...mentoring,
  ...training,
  ...exhibition,
  ...market,
  ...published,
  ...imports,
};

export const enumWords: EnumWords = {
  ...accessValues,
  ...registryValues,
  ...businessValues,
  ...mentoringValues,
  ...trainingValues,
  ...exhibitionValues,
  ...marketValues,
  ...publishedValues,
  ...importValues,
};

const said = ([id, en]: Pair): Sentence => ({ id, en });

/** What many records of a noun are called. English says so behind its singular (`Business |||| Businesses`). */
export function titleOf(noun: string): Sentence {
  const [id, en] = nounWords[noun]?.name ?? [noun, noun];
  return { id, en: en.split(' |||| ').at(-1) as string };
}

/** What a field of a noun is called: as the schema does, where it has no word. */
export const fieldCalled = (noun: string, field: string): Sentence =>
  said(nounWords[noun]?.fields[field] ?? everywhere[field] ?? [field, field]);

/** All that the fields of a noun are called. */
export const allCalled = (noun: string): string[] =>
  Object.values({ ...everywhere, ...nounWords[noun]?.fields }).flat();

/** What a value of an enumeration is called. */
export const valueCalled = (enumeration: string, value: string): Sentence =>
  said(enumWords[enumeration]?.[value] ?? [value, value]);

/** A sentence on how a field is filled in, if it needs one. */
export function helpWith(noun: string, field: string): Sentence | undefined {
  const help = nounWords[noun]?.help?.[field];
  return help && said(help);
}
