import { sql } from 'kysely';
import { ID, Resolver } from 'type-graphql';
import { refuse, refuseFields, words } from '../core/errors.ts';
import type { Hand } from '../history/change.ts';
import { mutation } from '../history/root-field.ts';
import { statement } from '../query/plan.ts';
import { recorded } from '../query/recorded.ts';
import type { Scope, Sql } from '../query/scope.ts';
import { idsAt, rowsGiven } from '../query/slot.ts';
import { mayRead, visible } from '../query/visible.ts';
import { condition, every } from '../query/where.ts';
import { nik as form } from './nik.ts';
import { Person } from './person.ts';
import { statedReason } from './reason.ts';

/** What an act states besides, one JSON object. */
const given = (name: string): Sql => sql`(${rowsGiven}::json->>${sql.lit(name)})`;

@Resolver()
export class NikActs {}

mutation(
  NikActs,
  {
    name: 'revealNik',
    description:
      'Tells the NIK of a person, to whoever may know it for the purpose IDENTITY, and records who was told and why.',
    type: () => String,
    args: {
      person: { type: () => ID, description: 'Identifier of a record of persons.' },
      reason: { type: () => String, description: 'Why it is needed. It stands in the record of what was read.' },
    },
  },
  async ({ person, reason }, hand) => {
    const { engine, transact, viewer } = hand;
    const asked = { viewer, ids: [[person as string]], rows: JSON.stringify({ reason: statedReason(reason) }) };
    const answer = await transact((rows) => engine.act('revealNik', asked, revealing, rows));
    const found = JSON.parse(answer) as { allowed: boolean; sealed: string | null } | null;
    if (!found) throw refuse(words.notFound, 'NOT_FOUND');
    if (!found.allowed) throw refuse(words.forbidden, 'FORBIDDEN');
    if (!found.sealed) throw refuse(noNik, 'NOT_FOUND');
    return engine.vault.open(found.sealed);
  },
);

const noNik = { id: 'NIK orang ini belum dicatat.', en: 'The NIK of this person is not known.' };

/** The record is written in the statement that reads: there is no telling without it. */
function revealing(scope: Scope) {
  const table = scope.table(Person);
  const id = sql`${table.id}::text`;
  const entry = recorded({
    noun: Person.name,
    record: id,
    about: id,
    fields: ['nik'],
    purpose: 'IDENTITY',
    reason: given('reason'),
  });
  const allowed = mayRead(table, 'nik');
  const sealed = sql`case when ${allowed} and ${table.column('nik')} is not null and ${entry} then ${table.column('nik')} end`;
  return statement(
    sql`(select json_build_object('allowed', ${allowed}, 'sealed', ${sealed}) from ${table.from} where ${every([
      condition(scope, table, { id: { in: idsAt(0) } }),
      ...visible(scope, table),
    ])})`,
  );
}

mutation(
  NikActs,
  {
    name: 'personByNik',
    description:
      'The person with a NIK, for whoever may know it for the purpose IDENTITY; null if there is none or the person may not be seen. That somebody looked is recorded, found or not. A mutation, so that no NIK ever stands in an address.',
    type: () => Person,
    nullable: true,
    args: { nik: { type: () => String, description: 'The NIK: 16 digits.' } },
  },
  async ({ nik }, hand, info) => {
    const { engine, viewer } = hand;
    if (!form.test.test(nik as string)) throw refuseFields({ nik: form.words });
    const asked = { viewer, rows: JSON.stringify({ index: engine.vault.index(nik as string) }) };
    const id = await found(hand, asked);
    return id && engine.payload(info, Person, id, viewer);
  },
);

async function found({ engine, transact }: Hand, asked: Parameters<Hand['engine']['act']>[1]): Promise<string | null> {
  const answer = await transact((rows) => engine.act('personByNik', asked, finding, rows));
  const { allowed, id } = JSON.parse(answer) as { allowed: boolean; id: string | null };
  if (!allowed) throw refuse(words.forbidden, 'FORBIDDEN');
  return id;
}

function finding(scope: Scope) {
  if (scope.rules.field(Person, 'nik') === 'none') return statement(sql`json_build_object('allowed', false)`);
  const table = scope.table(Person);
  const conditions = every([
    sql`${table.column('nik_index')} = ${given('index')}`,
    mayRead(table, 'nik'),
    ...visible(scope, table),
  ]);
  const entry = recorded({
    noun: Person.name,
    record: sql`f.id`,
    about: sql`f.id`,
    fields: ['nik'],
    purpose: 'IDENTITY',
  });
  return statement(
    sql`(select json_build_object('allowed', ${entry}, 'id', f.id) from (select) one left join (select ${table.id}::text as id from ${table.from} where ${conditions}) f on true)`,
  );
}
