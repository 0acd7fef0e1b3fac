import { sql } from 'kysely';
import { ID, Resolver } from 'type-graphql';
import { ReadEntry } from '../access/read-entry.ts';
import { type Purpose, purposes } from '../access/role.ts';
import { refuse, words } from '../core/errors.ts';
import { mutation } from '../history/root-field.ts';
import { labelOf } from '../query/label.ts';
import { statement } from '../query/plan.ts';
import { recorded } from '../query/recorded.ts';
import type { Scope, Sql, Table } from '../query/scope.ts';
import { written } from '../query/select.ts';
import { idsAt, rowsGiven } from '../query/slot.ts';
import { linkedRows, visible } from '../query/visible.ts';
import { condition, every } from '../query/where.ts';
import { Person } from './person.ts';
import { statedReason } from './reason.ts';

@Resolver()
export class PersonExport {}

/** Without these something would be missing from what is held. */
const needed = purposes.filter((purpose): purpose is Purpose => purpose !== 'FINANCE');

mutation(
  PersonExport,
  {
    name: 'personExport',
    description:
      'All that the register holds about a person, as the text of one JSON document: the record with its NIK, all that hangs on it, and who has read what (UU 27/2022, articles 7 and 13). For administrators with the purposes CONTACT, IDENTITY and INCLUSION; recorded.',
    type: () => String,
    args: {
      person: { type: () => ID, description: 'Identifier of a record of persons.' },
      reason: { type: () => String, description: 'Why it is made: on whose request, and how it came.' },
    },
  },
  async ({ person, reason }, { engine, transact, viewer }) => {
    const held = viewer?.standings.ADMIN?.purposes;
    if (!held || needed.some((purpose) => !held[purpose])) throw refuse(words.forbidden, 'FORBIDDEN');
    const asked = { viewer, ids: [[person as string]], rows: JSON.stringify({ reason: statedReason(reason) }) };
    const answer = await transact((rows) => engine.act('personExport', asked, exporting, rows));
    const found = JSON.parse(answer) as { nik: string | null; person: object } | null;
    if (!found) throw refuse(words.notFound, 'NOT_FOUND');
    const { nik, person: row, ...rest } = found;
    return JSON.stringify({ person: { ...row, nik: nik && engine.vault.open(nik) }, ...rest }, undefined, 2);
  },
);

/** One document, made by the database in one statement, which records that it was made. */
function exporting(scope: Scope) {
  const table = scope.table(Person);
  const lists = [...table.shape.fields].flatMap(([name, field]) => {
    if (!('target' in field) || field.is === 'one') return [];
    const child = scope.table(field.target);
    return [sql`${listed(scope, child, linkedRows(scope, table, name, child), said(scope, child))} as ${sql.id(name)}`];
  });
  const log = scope.table(ReadEntry);
  const id = sql`${table.id}::text`;
  const entry = recorded({
    noun: Person.name,
    record: id,
    about: id,
    fields: ['personExport'],
    purpose: 'IDENTITY',
    reason: sql`(${rowsGiven}::json->>'reason')`,
  });
  const instant = (value: Sql) => written(value, 'instant');
  const columns = sql.join([
    sql`case when ${entry} then ${instant(sql`current_timestamp`)} end as "exportedAt"`,
    sql`${table.column('nik')} as "nik"`,
    sql`(select row_to_json(r.*) from (select ${columnsOf(scope, table)}) r) as "person"`,
    ...lists,
    sql`${listed(scope, log, [sql`${log.column('about_id')} = ${id}`])} as "readLog"`,
    sql`(select coalesce(json_agg(json_build_object('at', ${instant(sql.ref('r.at'))}, 'operation', r.operation, 'before', r.before - array['nik', 'nik_index', 'search_text', 'open_text']) order by r.id), '[]'::json)
      from history.revision r where r.noun = 'person' and r.row_id = ${id}) as "history"`,
  ]);
  return statement(
    sql`(select row_to_json(e.*) from (select ${columns} from ${table.from} where ${every([
      condition(scope, table, { id: { in: idsAt(0) } }),
      ...visible(scope, table),
    ])}) e)`,
  );
}

const listed = (scope: Scope, table: Table, conditions: Sql[], more: Sql[] = []): Sql =>
  sql`(select coalesce(json_agg(row_to_json(r.*)), '[]'::json) from (select ${sql.join([columnsOf(scope, table), ...more])} from ${table.from} where ${every(conditions)} order by ${table.id}) r)`;

/** What is said of a row: doubts and figures may name whom it is about. */
const said = (scope: Scope, table: Table): Sql[] =>
  [...table.shape.fields].flatMap(([name, field]) => {
    if (field.is !== 'hanging') return [];
    const child = scope.table(field.target);
    return [sql`${listed(scope, child, linkedRows(scope, table, name, child))} as ${sql.id(name)}`];
  });

/** All that a row says of itself; what it links to by the words it is known by. */
function columnsOf(scope: Scope, table: Table): Sql {
  const parts = [...table.shape.fields].flatMap(([name, field]) => {
    if (field.is === 'column') return [sql`${written(table.value(field), field.kind)} as ${sql.id(name)}`];
    if (field.is !== 'one') return [];
    const child = scope.table(field.target);
    const label = sql`(select ${labelOf(scope, child)} from ${child.from} where ${every(linkedRows(scope, table, name, child))})`;
    return [sql`${label} as ${sql.id(name)}`];
  });
  return sql.join(parts);
}
