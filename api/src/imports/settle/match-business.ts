import { sql } from 'kysely';
import { Business } from '../../business/business.ts';
import { BusinessPerson } from '../../business/business-person.ts';
import { keyed } from '../../business/duplicates/keyed.ts';
import { type Likened, type Score, score } from '../../business/duplicates/score.ts';
import { type Plan, statement } from '../../query/plan.ts';
import type { Scope, Sql, Table } from '../../query/scope.ts';
import { rowsGiven } from '../../query/slot.ts';
import { asUuid } from '../../query/value-tests.ts';
import { mayRead, visible } from '../../query/visible.ts';
import { every } from '../../query/where.ts';
import { Person } from '../../registry/person.ts';
import { type Desk, type Existing, image } from './existing.ts';
import type { Identity } from './intent.ts';

/** By what a business was found; the first is the surest. */
export type How = 'ID' | 'NIB' | 'OWNER_AND_NAME' | 'OWNER' | 'NAME';

export interface Match {
  how: How;
  business: Existing;
}

/** As many of one name in one place are looked at. */
const mostAlike = 5;

/** The businesses that may be meant, of each identity, the surest first: of those that may be seen, and are not merged into others. */
export async function matches(desk: Desk, identities: Identity[]): Promise<Match[][]> {
  const { engine, viewer, rows } = desk;
  const found: Match[][] = identities.map(() => []);
  if (!identities.length) return found;
  const asked = identities.map(({ id, nib, nik, name, region }, place) => ({
    place,
    id: id ? asUuid(id) : null,
    nib: nib ?? null,
    nik: nik ? engine.vault.index(nik) : null,
    name: name ?? null,
    region: region?.slice(0, 5) ?? null,
  }));
  const text = await engine.act('import matches', { viewer, rows: JSON.stringify(asked) }, compiled, rows);
  for (const { place, how, row } of JSON.parse(text) as { place: number; how: How; row: Existing }[]) {
    const each = found[place] as Match[];
    if (!each.some(({ business }) => business.id === row.id)) each.push({ how, business: row });
  }
  return found;
}

/** A record of the register that may be the business of a row, by the score of duplicates. */
export interface Alike extends Score {
  id: string;
  name: string;
  region: string;
}

/** What is known of a business in a sheet and in the register, by the score of duplicates. */
export const likenessOf = (probe: Likened, { how, business: { values } }: Match): Score =>
  score(sharing(probe, how), sharing(values as unknown as Likened, how));

/** That the owner is the same person of the register is known by the NIK, which neither side holds in clear. */
const sharing = (one: Likened, how: How): Likened => (how.startsWith('OWNER') ? { ...one, owners: ['NIK'] } : one);

/** For each of these the records of the register that are written alike, whatever tells two businesses apart left out. */
export async function writtenAlike({ engine, viewer, rows }: Desk, probes: Likened[]): Promise<Alike[][]> {
  if (!probes.length) return [];
  const asked = probes.map(({ name, region, phone }, place) => ({ place, name, region, phone: phone ?? null }));
  const text = await engine.act('import alike', { viewer, rows: JSON.stringify(asked) }, alikeOnes, rows);
  const found = new Map(
    (JSON.parse(text) as { place: number; found: (Likened & { id: string })[] }[]).map((each) => [
      each.place,
      each.found,
    ]),
  );
  return probes.map((probe, place) =>
    (found.get(place) ?? [])
      .map((other) => ({ ...score(probe, other), id: other.id, name: other.name, region: other.region }))
      .filter(({ verdict, unequal }) => verdict !== 'APART' && unequal.length === 0),
  );
}

const alikeOnes = (scope: Scope): Plan => statement(keyed(scope, sql`${rowsGiven}`));

function compiled(scope: Scope): Plan {
  const ways = [byId, byNib, byOwner, byName].map((way) => way(scope));
  return statement(sql`(select coalesce(json_agg(json_build_object('place', m.place, 'how', m.how, 'row', m.row) order by m.place, m.sure, m.id), '[]'::json)
    from (with asked as materialized (select a.*, case when a.name is null then null else ' ' || btrim(split_part(search.text(array[a.name], '{}'), '|', 1)) || ' ' end as called
        from json_to_recordset(${rowsGiven}::json) a(place int, id uuid, nib text, nik text, name text, region text))
      ${sql.join(ways, sql` union all `)}) m)`);
}

const standing = (table: Table): Sql => sql`${table.column('status')} <> 'MERGED'`;

const chosen = (table: Table, how: Sql, sure: Sql): Sql =>
  sql`select a.place, ${how} as how, ${sure} as sure, ${table.id} as id, ${image(table)} as row`;

function byId(scope: Scope): Sql {
  const table = scope.table(Business);
  return sql`${chosen(table, sql`'ID'`, sql`1`)} from asked a join ${table.from} on ${table.id} = a.id where ${every(visible(scope, table))}`;
}

function byNib(scope: Scope): Sql {
  const table = scope.table(Business);
  return sql`${chosen(table, sql`'NIB'`, sql`2`)} from asked a join ${table.from} on ${table.column('nib')} = a.nib
    where ${every([standing(table), ...visible(scope, table)])}`;
}

const sameName = (table: Table): Sql => sql`split_part(${table.column('search_text')}, '|', 1) = a.called`;

/** Of the same owner: by name as well it is the same business, by itself another one of the owner's, perhaps. */
function byOwner(scope: Scope): Sql {
  const table = scope.table(Business);
  const person = scope.table(Person);
  const role = scope.table(BusinessPerson);
  const known = [mayRead(person, 'nik'), ...visible(scope, person), ...visible(scope, role)];
  const how = sql`case when ${sameName(table)} then 'OWNER_AND_NAME' else 'OWNER' end`;
  return sql`${chosen(table, how, sql`case when ${sameName(table)} then 3 else 4 end`)} from asked a
    join ${person.from} on ${person.column('nik_index')} = a.nik
    join ${role.from} on ${role.column('person_id')} = ${person.id} and ${role.column('role')} = 'OWNER' and ${role.column('ends_on')} is null
    join ${table.from} on ${table.id} = ${role.column('business_id')}
    where ${every([standing(table), ...known, ...visible(scope, table)])}`;
}

/** Of the same name in the same regency or province, as search reads names: without legal forms, in whatever spelling. */
function byName(scope: Scope): Sql {
  const table = scope.table(Business);
  const same = sql`left(split_part(${table.column('search_text')}, '|', 1), 300) collate "C" = left(a.called, 300) collate "C" and starts_with(${table.column('region_id')}, a.region)`;
  return sql`select n.* from asked a cross join lateral (${chosen(table, sql`'NAME'`, sql`5`)} from ${table.from}
    where ${every([same, standing(table), ...visible(scope, table)])} order by ${table.id} limit ${sql.lit(mostAlike)}) n where a.called <> '  '`;
}
