import type { DocumentNode } from '@apollo/client';
import buildGraphQLProvider from 'ra-data-graphql';
import { type DataProvider, HttpError, type UpdateParams } from 'react-admin';
import type { Noun } from '../noun/schema.ts';
import { type Acting, actQuery } from './act.ts';
import { buildQuery } from './buildQuery.ts';
import { client } from './client.ts';
import { entryQuery } from './enter.ts';
import { asHttpError } from './errors.ts';
import { type Conflict, merge, settle } from './merge.ts';
import { share } from './queries.ts';

const plain = buildGraphQLProvider({
  client,
  introspection: false,
  buildQuery: () => buildQuery,
  query: () => ({ fetchPolicy: 'no-cache' }),
  mutation: () => ({ fetchPolicy: 'no-cache' }),
});

const said = (error: unknown): never => {
  throw asHttpError(error);
};

interface Question {
  query: DocumentNode;
  variables?: Record<string, unknown>;
}

/** A question that may be given up before it is answered, as the page that asks it is left. */
interface Asking extends Question {
  signal?: AbortSignal;
}

/** To put a question together takes the processor up: what was drawn, or pressed, before comes first. */
const breath = () => new Promise((taken) => setTimeout(taken));

/** One request of a page's own: what a record and its lists do not say. */
async function ask<Answer>({ query, variables = {}, signal }: Asking): Promise<Answer> {
  await breath();
  const context = signal ? { fetchOptions: { signal } } : {};
  const { data } = await client
    .query<Answer>({ query, variables, context, fetchPolicy: 'no-cache' })
    .catch((error: Error) => said(new HttpError(error.message, 200, error)));
  return data;
}

/** One change of a page's own, and what it answers. */
async function change<Answer>({ query, variables = {} }: Question): Promise<Answer> {
  const { data } = await client
    .mutate<Answer>({ mutation: query, variables, fetchPolicy: 'no-cache' })
    .catch((error: Error) => said(new HttpError(error.message, 200, error)));
  return data as Answer;
}

/** An act on one record or several. */
const act = (noun: Noun, acting: Acting): Promise<void> => change(actQuery(noun, acting));

/** Several new records at once. */
const enter = (noun: Noun, rows: readonly Record<string, unknown>[]): Promise<void> => change(entryQuery(noun, rows));

/** A change that somebody else was faster than is made on top of theirs, as far as it can be, or as the person settles it. */
async function again(resource: string, params: UpdateParams, error: unknown) {
  const refused = asHttpError(error);
  const conflict =
    refused instanceof HttpError ? (refused.body as { conflict?: Conflict } | undefined)?.conflict : undefined;
  const yielded = conflict && (await settle(resource, conflict));
  if (!conflict || !yielded) throw refused;
  return dataProvider.update(resource, { ...params, ...merge(params, conflict, yielded) } as never);
}

export type HouseProvider = DataProvider & {
  ask: typeof ask;
  change: typeof change;
  act: typeof act;
  enter: typeof enter;
};

/** ra-data-graphql with its traps mended; see `client.ts` and `errors.ts` for the others. */
export const dataProvider: HouseProvider = {
  ask,
  change,
  act,
  enter,
  getList: (...asked) =>
    breath()
      .then(() => plain.getList(...asked))
      .catch(said),
  getMany: (...asked) => plain.getMany(...asked).catch(said),
  getManyReference: (...asked) => plain.getManyReference(...asked).catch(said),
  create: (...asked) => plain.create(...asked).catch(said),
  update: (resource, params) => plain.update(resource, params).catch((error) => again(resource, params, error)),
  updateMany: (...asked) => plain.updateMany(...asked).catch(said),
  delete: (...asked) => plain.delete(...asked).catch(said),
  deleteMany: (...asked) => plain.deleteMany(...asked).catch(said),
  getOne: async (resource, params) => {
    await breath();
    const answer = await plain.getOne(resource, params).catch(said);
    if (!answer.data) throw new HttpError('frame.error.gone', 404);
    share(resource as Noun, params, answer.data);
    return answer;
  },
  supportAbortSignal: true,
};
