import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { Arg, Mutation, Query } from 'type-graphql';
import type { Class } from '../core/column.ts';
import { leaveToResolver } from '../query/asking/plugin.ts';
import type { Hand } from './change.ts';
import { checkInput, isInput } from './inputs.ts';

type Values = Record<string, unknown>;

/** What answers a root field. */
export type Answering = (args: Values, hand: Hand, info: GraphQLResolveInfo) => unknown;

/** A root field as the schema states it. */
export interface RootField {
  name: string;
  description: string;
  type: () => unknown;
  nullable?: boolean;
  args?: Record<string, { type: () => unknown; description: string; nullable?: boolean }>;
}

const answers = new Map<string, (args: Values, hand: Hand, info: GraphQLResolveInfo) => Promise<unknown>>();

/** Adds a query to a resolver class. */
export const query = (resolver: Class, field: RootField, answer: Answering): void =>
  state(Query, resolver, field, answer);

/** Adds a query that is answered here, and not by the engine. */
export function told(resolver: Class, field: RootField, answer: Answering): void {
  leaveToResolver(field.name);
  query(resolver, field, answer);
}

/** Adds a mutation to a resolver class. Its inputs are checked before it is run. */
export const mutation = (resolver: Class, field: RootField, answer: Answering): void =>
  state(Mutation, resolver, field, answer);

function state(
  kind: typeof Query,
  { prototype }: Class,
  { name, description, type, nullable = false, args = {} }: RootField,
  answer: Answering,
): void {
  answers.set(name, async (given, hand, info) => {
    for (const [arg, { type }] of Object.entries(args)) {
      const [input] = [type()].flat();
      if (isInput(input)) for (const each of [given[arg] ?? []].flat()) checkInput(input, each as object);
    }
    return answer(given, { ...hand, operation: name }, info);
  });
  kind(type as never, { name, description, nullable })(prototype, name, { value: answer } as never);
  for (const [index, [arg, { type, ...options }]] of Object.entries(args).entries())
    Arg(arg, type as never, options)(prototype, name, index);
}

/**
 * Lets root fields be answered without TypeGraphQL in between: it would look for the class of every input again in each
 * request, which takes longer than the rest of a write.
 */
export function answerDirectly(schema: GraphQLSchema): void {
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const [name, field] of Object.entries(type?.getFields() ?? {})) {
      const answer = answers.get(name);
      if (answer) field.resolve = (_root, given, hand: Hand, info) => answer(given, hand, info);
    }
}
