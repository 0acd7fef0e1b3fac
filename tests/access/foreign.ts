import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { allNouns } from '../../api/src/core/noun.ts';
import { type Answer, type Api, type Asker, stranger } from '../support/api.ts';
import { oneOfEach } from '../support/one-of-each.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';
import { sheetsOf } from '../support/sheets.ts';
import { query } from '../support/sql.ts';

/** An identifier of nothing. */
export const missing = '01999999-0000-7000-8000-000000000000';
/** What a house is opened with in which a key asks as much as a test does. */
export const freely = { KEY_BUDGET: '999999999', KEY_COST: '100000' };

/** Who asks, as a request carries it. */
interface Somebody {
  name: string;
  asker: Asker;
  headers: Record<string, string>;
}

export interface Foreign {
  /** A record of each kind, by whatever an identifier may be of. */
  there: Map<string, string>;
  people: Somebody[];
}

/** A register with something of everything, and people who see little of it. */
export async function foreignIn(api: Api): Promise<Foreign> {
  const rows = rowsOf(api);
  const { create, ask } = rows;
  const { person } = peopleOf(api);
  const there = new Map<string, string>();
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
  const grants = {
    'a partner': { role: 'PARTNER', organization },
    'a mentor': { role: 'MENTOR', purposes: ['CONTACT', 'FINANCE'] },
    'a viewer': { role: 'VIEWER', region: '34' },
    'an officer': { role: 'OFFICER', region: '34', purposes: ['CONTACT', 'IDENTITY', 'INCLUSION'] },
    'a verifier': { role: 'VERIFIER', region: '34' },
  };
  const people: Somebody[] = [
    { name: 'a partner’s key', asker: stranger, headers: { authorization: `Bearer ${createApiKey.key}` } },
  ];
  for (const [name, grant] of Object.entries(grants)) people.push({ name, asker: await person(grant), headers: {} });
  return { there, people };
}

/** The kinds of which somebody does not see the record. */
export async function hiddenFrom(
  there: Foreign['there'],
  send: (document: string, variables: Record<string, unknown>) => Promise<Answer>,
): Promise<string[]> {
  const hidden: string[] = [];
  for (const [noun, id] of there) {
    const info = allNouns().find((each) => each.name === noun);
    const known = info && (await send(`query ($id: ID!) { row: ${info.singular}(id: $id) { id } }`, { id })).data?.row;
    if (!known) hidden.push(noun);
  }
  return hidden;
}

export const isIdentifier = ({ type }: { type: GraphQLInputType }) => getNamedType(type).name === 'ID';

/** A value that an argument takes where it needs one. */
export function someOf(type: GraphQLInputType, id: string): unknown {
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
