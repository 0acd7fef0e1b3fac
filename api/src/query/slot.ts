import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
} from 'graphql';
import { declaredBy } from '../core/graphql-input.ts';

/** What a statement is run with: the coerced variables of the request and who asks. */
export interface Given {
  variables: Record<string, unknown>;
  viewer: object | null;
  /** Identifiers that a write brings, list by list. */
  ids?: string[][];
  /** What a write enters or changes, as JSON text. */
  rows?: string;
  /** The version that was read of a row that is to be changed. */
  version?: number | undefined;
}

/** The place of a value that is not known when a statement is compiled: it becomes a parameter. */
export class Slot {
  readonly read: (given: Given) => unknown;
  constructor(read: (given: Given) => unknown) {
    this.read = read;
  }
}

/** The place of a value with which nearly every row agrees where a rule compares the two. */
export class UsualSlot extends Slot {}

/** The place of a list of identifiers that a write brings. */
export const idsAt = (place: number): Slot => new Slot(({ ids }) => ids?.[place]);

export const rowsGiven = new Slot(({ rows }) => rows);
/** Who asks, as it stands in the record of what was read. */
export const readerId = new Slot(({ viewer }) => (viewer as { id: string }).id);
export const readerName = new Slot(({ viewer }) => (viewer as { name: string }).name);

export const versionGiven = new Slot(({ version }) => version);

/** A value in a document: written there, or standing in a variable. */
export type Value<T> = T | Slot;

/** The parameter that a value becomes; `form` turns it into what the database takes, and may refuse it. */
export function parameter<T>(value: Value<T>, form: (value: T) => unknown = (same) => same): unknown {
  return value instanceof Slot ? new Slot((given) => form(value.read(given) as T)) : form(value);
}

/** The value of a parameter in one request. */
export const readParameter = (parameter: unknown, given: Given): unknown =>
  parameter instanceof Slot ? parameter.read(given) : parameter;

/** An operation on its way to an answer: its parts, its coerced variables, and these parted into shape and values. */
export interface Operation extends Lifted {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

export interface Lifted {
  /** The variables with a slot for every value that does not change the text of the statement. */
  values: Record<string, unknown>;
  /** What is left of the variables when those values are taken out: equal shapes share a statement. */
  shape: string;
}

/** Parts the variables of an operation into their shape, which the statement's text depends on, and their values. */
export function lift(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Lifted {
  const values: Record<string, unknown> = {};
  const shapes: string[] = [];
  for (const { name, type } of declaredBy(operation, schema)) {
    if (!Object.hasOwn(variables, name)) continue;
    const lifted = liftValue(variables[name], type, (given) => given.variables[name]);
    values[name] = lifted.value;
    shapes.push(`${name}:${lifted.shape}`);
  }
  return { values, shape: shapes.join(';') };
}

function liftValue(value: unknown, type: GraphQLInputType, read: Slot['read']): { value: unknown; shape: string } {
  if (isNonNullType(type)) return liftValue(value, type.ofType, read);
  const named = getNamedType(type);
  // A blank text asks for nothing where words are looked for.
  const isBlank = typeof value === 'string' && !value.trim();
  if (value === null || isBlank || typeof value === 'boolean' || (isEnumType(named) && !isListType(type)))
    return { value, shape: JSON.stringify(value) };
  if (isInputObjectType(named)) {
    if (Array.isArray(value)) {
      const items = value.map((item, i) =>
        liftValue(item, isListType(type) ? type.ofType : type, (given) => (read(given) as unknown[])[i]),
      );
      return { value: items.map((item) => item.value), shape: `[${items.map((item) => item.shape)}]` };
    }
    const fields = Object.entries(value as Record<string, unknown>).map(([name, inner]) => {
      const field = named.getFields()[name] as { type: GraphQLInputType };
      return [name, liftValue(inner, field.type, (given) => (read(given) as Record<string, unknown>)[name])] as const;
    });
    return {
      value: Object.fromEntries(fields.map(([name, inner]) => [name, inner.value])),
      shape: `{${fields.map(([name, inner]) => `${name}:${inner.shape}`)}}`,
    };
  }
  return { value: new Slot(read), shape: '?' };
}
