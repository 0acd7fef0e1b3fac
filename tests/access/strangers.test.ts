import {
  type GraphQLArgument,
  type GraphQLField,
  getIntrospectionQuery,
  getNamedType,
  isCompositeType,
  isNonNullType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { isRuled } from '../../api/src/access/visible.ts';
import { nouns } from '../../api/src/index.ts';
import { houseSchema } from '../../api/src/schema.ts';
import { type Answer, openApi, stranger } from '../support/api.ts';

const api = await openApi();
const schema = await houseSchema();
const as = api.as(stranger);

const refused = ({ status, data, errors, text }: Answer) => {
  expect(text).toBe('{"errors":[{"message":"Please sign in.","extensions":{"code":"UNAUTHENTICATED"}}]}');
  expect({ status, data, errors: errors?.length }).toEqual({ status: 401, data: undefined, errors: 1 });
};

/** A document that asks for one root field, its arguments in variables. */
function asking(kind: 'query' | 'mutation', { name, args, type }: GraphQLField<unknown, unknown>): string {
  const needed = args.filter((argument: GraphQLArgument) => isNonNullType(argument.type));
  const declared = needed.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const given = needed.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  return `${kind} ${declared && `(${declared})`} { ${name}${given && `(${given})`} ${isCompositeType(getNamedType(type)) ? '{ __typename }' : ''} }`;
}

describe('a stranger', () => {
  for (const [kind, type] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const)
    test(`is refused at every ${kind}`, async () => {
      const doors = Object.values(type?.getFields() ?? {});
      expect(doors.length).toBeGreaterThan(40);
      for (const door of doors) refused(await as(asking(kind, door)));
    });

  test('learns nothing of the schema', async () => {
    refused(await as(getIntrospectionQuery()));
    refused(await as('{ __type(name: "Business") { name } }'));
    refused(await as('{ ...F } fragment F on Query { __schema { types { name } } }'));
    refused(await as('{ __typename businesses { totalCount } }'));
    refused(await as('{ a: __typename }'));
  });

  test('sees that a GraphQL server answers, and nothing else', async () => {
    for (const probe of ['{ __typename }', 'query Probe { __typename }']) {
      const { status, data } = await as(probe);
      expect({ status, data }).toEqual({ status: 200, data: { __typename: 'Query' } });
    }
  });

  test('is refused before anyone looks at what was sent', async () => {
    refused(await as('{ businesess { nodez } }'));
    refused(await as('{'));
    refused(await as('query ($id: ID!) { business(id: $id) { id } }', { id: { $ne: 1 } }));
    refused(await as(`{ ${'a:regions{totalCount} '.repeat(2000)} }`));
    refused(await as('subscription { __typename }'));
  });

  test('stays one with a cookie that is none', async () => {
    for (const cookie of [
      'binaan.session_token=abc.def',
      'binaan.session_token=',
      'binaan.session_token=%00%ff',
      `binaan.session_token=${'x'.repeat(5000)}`,
      '=;=;;',
      "binaan.session_token=' or 1=1 --",
      `${api.cookie.slice(0, -4)}AAAA`,
    ])
      refused(await as('{ regions { totalCount } }', undefined, { headers: { cookie } }));
  });

  test('is told so in the language of the request', async () => {
    const { errors } = await as('{ regions { totalCount } }', undefined, { language: 'id' });
    expect(errors?.[0]?.message).toBe('Silakan masuk terlebih dahulu.');
  });
});

test('every noun says who sees it', () => {
  expect(nouns.filter((noun) => !isRuled(noun)).map(({ name }) => name)).toEqual([]);
});

test('whoever signs out is a stranger at the next request', async () => {
  const signedIn = await fetch(`${api.origin}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: api.origin },
    body: JSON.stringify({ email: 'admin@binaan.test', password: 'kunci-untuk-uji-coba' }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const ask = () => as('{ regions { totalCount } }', undefined, { headers: { cookie } });
  expect((await ask()).status).toBe(200);
  await fetch(`${api.origin}/auth/sign-out`, {
    method: 'POST',
    headers: { cookie, origin: api.origin, 'content-type': 'application/json' },
    body: '{}',
  });
  refused(await ask());
});
