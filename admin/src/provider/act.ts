import { gql } from '@apollo/client';
import { actOf, type Noun, nouns } from '../noun/schema.ts';
import { askedOf } from './input.ts';

type Row = Record<string, unknown>;

/** An act on one record, or on several: all of them or none. */
export interface Acting {
  verb: string;
  on: Row | readonly string[];
  /** What the person has stated with it. */
  data?: Row;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** An act as one GraphQL request. */
export function actQuery(noun: Noun, { verb, on, data = {} }: Acting) {
  const { asks } = actOf(noun, verb);
  const several = Array.isArray(on);
  const seen: Row = several ? {} : (on as Row);
  const asked = Object.keys(asks).length > 0;
  const whom = several ? { ids: '[ID!]!' } : { id: 'ID!', version: 'Int!' };
  const typed = Object.entries({ ...whom, ...(asked && { input: `${capital(verb)}${noun}Input!` }) });
  const field = `${verb}${several ? capital(nouns[noun].plural) : noun}`;
  return {
    query: gql(`mutation ${capital(field)}(${typed.map(([name, type]) => `$${name}: ${type}`).join(', ')}) {
      data: ${field}(${typed.map(([name]) => `${name}: $${name}`).join(', ')}) ${several ? '{ count }' : '{ id }'}
    }`),
    variables: {
      ...(several ? { ids: on } : { id: seen.id, version: seen.version }),
      ...(asked && { input: askedOf(noun, asks, data, seen) }),
    },
  };
}
