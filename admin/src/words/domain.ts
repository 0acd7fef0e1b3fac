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
import { type EnumWords, everywhere } from './nouns.ts';
import type { Words } from './pairs.ts';
import { published, publishedValues } from './published.ts';
import { registry } from './registry.ts';
import { registryValues } from './registry.values.ts';
import { training } from './training.ts';
import { trainingValues } from './training.values.ts';

const rooms = {
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

const enums: EnumWords = {
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

const resources = Object.fromEntries(
  Object.entries(rooms).map(([noun, words]) => [noun, { ...words, fields: { ...everywhere, ...words.fields } }]),
) as Words;

/** The words of the register: nouns, their fields, their values. */
export const domain: Words = { resources, enums };
