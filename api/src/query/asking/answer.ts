import type {
  DocumentNode,
  GraphQLError,
  GraphQLFormattedError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { refusalOf } from '../../core/database-errors.ts';
import { type Language, Refusal } from '../../core/errors.ts';
import { refusedIn } from '../../core/graphql-errors.ts';
import { checkTexts, coerceVariables } from '../../core/graphql-input.ts';
import type { Engine } from '../engine.ts';
import type { Viewing } from '../scope.ts';
import { type Json, textOf } from '../sending/raw-client.ts';
import type { Caller } from '../sending/run.ts';
import { lift, type Operation } from '../slot.ts';
import { costOf } from './bounds.ts';

/** What every operation is run with. */
export interface Asked<V> {
  viewer: V | null;
  language: Language;
  caller: Caller;
  /** How much one operation may cost. */
  costLimit: number;
  /** Lets an operation in that has passed the checks; throws if it may not be asked, or not now. */
  admit(passed: Checked): Promise<void> | void;
}

/** An operation that has passed the checks, and what it may answer at most. */
export interface Checked extends Operation {
  cost: number;
  /** The part of it that stays the same however many rows are answered. */
  apart?: number;
}

/** The checks that every operation passes before it runs: its texts, its variables, its bounds. */
export function check(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
  costLimit: number,
): Checked {
  checkTexts(document, given);
  const variables = coerceVariables(schema, operation, given);
  const asked = { document, operation, variables, ...lift(schema, operation, variables) };
  return { ...asked, ...costOf(schema, asked, costLimit) };
}

/** JSON that the database wrote: handed on as it is. */
export class JsonText {
  readonly text: Json;
  constructor(text: Json) {
    this.text = text;
  }
}

type Result = { data?: unknown; extensions?: object };

/** Writes an answer, without parsing what the database has written already. */
export const stringify = (result: Result): string => pieces(result).map(textOf).join('');

/** The same in the pieces that it is made of. */
export function pieces({ data, ...rest }: Result): Json[] {
  if (!(data instanceof JsonText)) return [JSON.stringify(data === undefined ? rest : { data, ...rest })];
  const more = JSON.stringify(rest);
  return ['{"data":', data.text, more === '{}' ? more.slice(1) : `,${more.slice(1)}`];
}

export interface Answer {
  status: number;
  result: { data: JsonText } | { errors: GraphQLFormattedError[] };
}

/** Answers a query operation by the engine. */
export async function answer<V extends Viewing>(
  engine: Engine<V>,
  passed: Checked,
  context: Pick<Asked<V>, 'viewer' | 'caller' | 'language'>,
  report: (error: unknown) => GraphQLError,
): Promise<Answer> {
  try {
    return { status: 200, result: { data: new JsonText(await engine.query(passed, context)) } };
  } catch (error) {
    const refused = error instanceof Refusal ? error : (refusalOf(error) ?? report(error));
    context.caller.failed = refused.extensions as never;
    return {
      status: refused instanceof Refusal ? 400 : 500,
      result: { errors: [refusedIn(refused, context.language)] },
    };
  }
}
