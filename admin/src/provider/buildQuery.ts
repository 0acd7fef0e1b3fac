import { gql } from '@apollo/client';
import type { BuildQuery } from 'ra-data-graphql';
import { type Noun, nouns } from '../noun/schema.ts';
import { answersIn, asked as askedBeside } from './beside.ts';
import { inputOf, patchOf } from './input.ts';
import { orderBy, type Sort } from './order.ts';
import { shareBeside } from './queries.ts';
import { saidIn } from './reason.ts';
import { type Asked, rowOf, selection } from './selection.ts';
import { type Total, total } from './total.ts';
import { both, filterOf, pointingAt, type Where } from './where.ts';

type Row = Record<string, unknown>;

/** The parameters of react-admin's verbs, of which each reads its own. */
interface Params {
  id: string;
  ids: string[];
  target: string;
  data: Row;
  previousData?: Row;
  filter: Where;
  sort: Sort;
  pagination: { page: number; perPage: number };
  meta?: Asked;
}

interface Page {
  nodes: Row[];
  total: Total;
}

interface Request {
  text: string;
  variables: Row;
  answer: (data: unknown, all: Row) => unknown;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const one = (noun: Noun) => (data: unknown) => ({ data: data && rowOf(noun, data as Row) });
const rows = (noun: Noun) => (data: unknown) => ({ data: (data as Page).nodes.map((row) => rowOf(noun, row)) });
/** Pages can be turned as far as rows were counted. */
const page = (noun: Noun) => (data: unknown) => {
  const { total } = data as Page;
  return { ...rows(noun)(data), total: total.count, meta: { total } };
};
const many = (data: unknown) => ({ data: (data as { ids: string[] }).ids });

function list(noun: Noun, { filter, sort, pagination, meta }: Params, narrowed?: Where): Request {
  const { where, search } = filterOf(filter ?? {});
  const { page: number, perPage } = pagination;
  return {
    text: `query ${noun}List($where: ${noun}Where, $search: String, $orderBy: [${noun}Order!], $limit: Int, $offset: Int) {
      data: ${nouns[noun].plural}(where: $where, search: $search, orderBy: $orderBy, limit: $limit, offset: $offset) {
        nodes { ${selection(noun, meta)} } ${total}
      }
    }`,
    variables: {
      where: narrowed ? both(where, narrowed) : where,
      search,
      orderBy: [orderBy(noun, sort)],
      limit: perPage,
      offset: (number - 1) * perPage,
    },
    answer: page(noun),
  };
}

/** One GraphQL request for each verb of react-admin's data provider. */
const requests: Record<string, (noun: Noun, params: Params) => Request> = {
  GET_LIST: list,

  GET_ONE: (noun, { id, meta }) => ({
    text: `query ${noun}One($id: ID!) {
      data: ${nouns[noun].singular}(id: $id) { ${selection(noun, meta)} } ${askedBeside(meta?.beside)}
    }`,
    variables: { id },
    answer: (data, all) => {
      shareBeside(noun, id, answersIn(all, meta?.beside));
      return one(noun)(data);
    },
  }),

  GET_MANY: (noun, { ids, meta }) => ({
    text: `query ${noun}Many($ids: [ID!]!, $limit: Int) {
      data: ${nouns[noun].plural}(where: { id: { in: $ids } }, limit: $limit) { nodes { ${selection(noun, meta)} } }
    }`,
    variables: { ids, limit: ids.length },
    answer: rows(noun),
  }),

  GET_MANY_REFERENCE: (noun, params) => list(noun, params, pointingAt(noun, params.target, params.id)),

  CREATE: (noun, { data }) => ({
    text: `mutation ${noun}Create($input: ${noun}Input!) { data: create${noun}(input: $input) { ${selection(noun)} } }`,
    variables: { input: inputOf(noun, data), ...saidIn(data) },
    answer: one(noun),
  }),

  UPDATE: (noun, { id, data, previousData }) => ({
    text: `mutation ${noun}Update($id: ID!, $version: Int!, $input: ${noun}Patch!) {
      data: update${noun}(id: $id, version: $version, input: $input) { ${selection(noun)} }
    }`,
    variables: {
      id,
      version: previousData?.version ?? data.version,
      input: patchOf(noun, data, previousData),
      ...saidIn(data),
    },
    answer: one(noun),
  }),

  UPDATE_MANY: (noun, { ids, data }) => ({
    text: `mutation ${noun}UpdateMany($ids: [ID!]!, $input: ${noun}Patch!) {
      data: update${capital(nouns[noun].plural)}(ids: $ids, input: $input) { count ids }
    }`,
    variables: { ids, input: patchOf(noun, data) },
    answer: many,
  }),

  DELETE: (noun, { id, previousData }) => ({
    text: `mutation ${noun}Delete($id: ID!, $version: Int!) { data: delete${noun}(id: $id, version: $version) { id label } }`,
    variables: { id, version: previousData?.version },
    answer: one(noun),
  }),

  DELETE_MANY: (noun, { ids }) => ({
    text: `mutation ${noun}DeleteMany($ids: [ID!]!) { data: delete${capital(nouns[noun].plural)}(ids: $ids) { count ids } }`,
    variables: { ids },
    answer: many,
  }),
};

export const buildQuery: BuildQuery = (verb, resource, params) => {
  const request = requests[verb];
  if (!request) throw new Error(`No request for ${verb}`);
  const { text, variables, answer } = request(resource as Noun, params);
  return { query: gql(text), variables, parseResponse: ({ data }) => answer(data.data, data) };
};
