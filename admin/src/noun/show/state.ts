import { type Noun, nouns } from '../schema.ts';

/** The field that says how far a record has come, shown beside its title. */
export const stateOf = (noun: Noun): string | undefined =>
  ['state', 'status'].find((name) => nouns[noun].fields[name]?.kind === 'enum');
