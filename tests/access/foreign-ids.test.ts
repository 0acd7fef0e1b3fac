import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { allNouns } from '../../api/src/core/noun.ts';
import { houseSchema } from '../../api/src/schema.ts';
import { type Asker, openApi, stranger } from '../support/api.ts';
import { oneOfEach } from '../support/one-of-each.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';
import { sheetsOf } from '../support/sheets.ts';
import { query } from '../support/sql.ts';
import { severalAtOnce } from './pairs.ts';

// Whoever asks for a record that is out of their sight, by any question or change that takes an identifier, is answered by the
// letter as if it were not there.

const api = await openApi(undefined, { KEY_BUDGET: '999999999', KEY_COST: '100000' });
const schema = await houseSchema();
const rows = rowsOf(api);
const { create, ask } = rows;
const { person } = peopleOf(api);

const missing = '01999999-0000-7000-8000-000000000000';

/** A record of each kind, by whatever an identifier may be of. */
const there = new Map<string, string>();
/** Who asks, as a request carries it. */
const people: [name: string, asker: Asker, headers: Record<string, string>][] = [];

beforeAll(async () => {
  await oneOfEach(rows);
  const sheet = await sheetsOf(api).bring('Nama usaha;Kecamatan\nUji Keripik;Wlingi\n', { region: '35.05' });
  const [row] = await query<{ id: string }>(api.databaseUrl, 'select id::text from staging.row limit 1');
  for (const { name, plural } of allNouns()) {
    const { page } = await ask(`{ page: ${plural}(limit: 1, orderBy: [{ id: DESC }]) { nodes { id } } }`);
    if (page.nodes[0]) there.set(name, page.nodes[0].id);
  }
  there.set('Import', sheet);
  if (row) there.set('Row', row.id);
  const [change] = await query<{ id: string }>(
    api.databaseUrl,
    `select change_set::text as id from history.revision where noun = 'period_report' order by id desc limit 1`,
  );
  there.set('ChangeSet', change?.id as string);
  const organization = await create('Organization', { name: 'Uji Mitra Asing', kind: 'CORPORATE_PARTNER' });
  const { createApiKey } = await ask('mutation ($input: ApiKeyInput!) { createApiKey(input: $input) { key } }', {
    input: { name: 'Uji', organization, startsOn: '2020-01-01' },
  });
  people.push(
    ['a partner’s key', stranger, { authorization: `Bearer ${createApiKey.key}` }],
    ['a partner', await person({ role: 'PARTNER', organization }), {}],
    ['a mentor', await person({ role: 'MENTOR', purposes: ['CONTACT', 'FINANCE'] }), {}],
    ['a viewer', await person({ role: 'VIEWER', region: '34' }), {}],
    ['an officer', await person({ role: 'OFFICER', region: '34', purposes: ['CONTACT', 'IDENTITY', 'INCLUSION'] }), {}],
  );
});

const isIdentifier = ({ type }: { type: GraphQLInputType }) => getNamedType(type).name === 'ID';

/** A value that an argument takes where it needs one. */
function someOf(type: GraphQLInputType, id: string): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [someOf(inner.ofType, id)];
  const named = getNamedType(inner);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, someOf(field.type, id)]),
    );
  const plain: Record<string, unknown> = {
    ID: id,
    Int: 1,
    Float: 1,
    Boolean: true,
    Rupiah: 1,
    LocalDate: '2024-01-01',
  };
  return plain[named.name] ?? (named.name === 'DateTime' ? '2024-01-01T00:00:00.000Z' : 'Uji');
}

/** What an identifier may be of: what its name says, or that of the field; of anything where neither does. */
function kindsOf(field: string, { name }: GraphQLArgument): string[] {
  const said = (word: string) =>
    [...there.keys()].filter((kind) => {
      const info = allNouns().find((noun) => noun.name === kind);
      const names = [info?.singular, info?.plural, kind.charAt(0).toLowerCase() + kind.slice(1)];
      return names.some(
        (each) => each && (word === each || word.endsWith(each.charAt(0).toUpperCase() + each.slice(1))),
      );
    });
  const own = said(name).length ? said(name) : /^ids?$/.test(name) ? said(field) : [];
  return own.length ? own : [...there.keys()];
}

interface Asking {
  document: string;
  of(id: string): Record<string, unknown>;
}

/** A root field asked with one of its identifiers. */
function asking(kind: string, field: GraphQLField<unknown, unknown>, chosen: GraphQLArgument, noun: string): Asking {
  const given = field.args.filter((each) => each === chosen || isNonNullType(each.type));
  const declared = given.map((each) => `$${each.name}: ${each.type}`).join(', ');
  const passed = given.map((each) => `${each.name}: $${each.name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  return {
    document: `${kind} (${declared}) { ${field.name}(${passed}) ${selection} }`,
    of: (id) =>
      Object.fromEntries(
        given.map((each) => [
          each.name,
          each.name === 'noun' ? noun : someOf(each.type, isIdentifier(each) ? id : missing),
        ]),
      ),
  };
}

const askings = (): [kind: string, asked: Asking][] =>
  (['query', 'mutation'] as const).flatMap((kind) => {
    const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).flatMap((field) =>
      field.args
        .filter(isIdentifier)
        .flatMap((arg) =>
          kindsOf(field.name, arg).map((noun): [string, Asking] => [noun, asking(kind, field, arg, noun)]),
        ),
    );
  });

test('an identifier of what is out of sight is answered like one of nothing, whatever it is asked with', {
  timeout: 600_000,
}, async () => {
  const all = askings();
  expect(all.length).toBeGreaterThan(500);
  const told: string[] = [];
  // The slow run asks as all of them, the others as the key and one more.
  const [key, ...others] = people;
  const one = others[Math.floor(Math.random() * others.length)];
  for (const [name, asker, headers] of process.env.FC_RUNS
    ? people
    : [key, one].flatMap((each) => (each ? [each] : []))) {
    const send = (document: string, variables: Record<string, unknown>) =>
      api.as(asker)(document, variables, { headers });
    const hidden = new Map<string, boolean>();
    for (const [noun, id] of there) {
      const info = allNouns().find((each) => each.name === noun);
      const known =
        info && (await send(`query ($id: ID!) { row: ${info.singular}(id: $id) { id } }`, { id })).data?.row;
      hidden.set(noun, !known);
    }
    expect([...hidden.values()].filter(Boolean).length, name).toBeGreaterThan(15);
    await severalAtOnce(
      all.filter(([noun]) => hidden.get(noun)),
      async ([noun, { document, of }]) => {
        const id = there.get(noun) as string;
        const [foreign, absent] = [await send(document, of(id)), await send(document, of(missing))];
        const plain = ({ status, text }: { status: number; text: string }) =>
          `${status} ${text.replaceAll(id, 'it').replaceAll(missing, 'it')}`;
        if (plain(foreign) !== plain(absent))
          told.push(`${name}: ${document} of ${noun}\n  ${plain(foreign)}\n  ${plain(absent)}`);
      },
    );
  }
  expect(told).toEqual([]);
});
