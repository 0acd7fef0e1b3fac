import { gql } from '@apollo/client';
import { type Noun, nouns } from '../noun/schema.ts';
import { inputOf } from './input.ts';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** New records as one GraphQL request: all of them are entered, or none. */
export const entryQuery = (noun: Noun, rows: readonly Record<string, unknown>[]) => ({
  query: gql(`mutation ${noun}Enter($inputs: [${noun}Input!]!) {
    data: create${capital(nouns[noun].plural)}(inputs: $inputs) { count }
  }`),
  variables: { inputs: rows.map((row) => inputOf(noun, row)) },
});
