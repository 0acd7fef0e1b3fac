import { expect, test } from 'vitest';
import { authSchema } from '../../api/src/access/sign-in.ts';
import { openStore } from '../../api/src/core/orm.ts';
import { staleFunctions, staleTriggers } from '../../api/src/core/rule-functions.ts';
import { nouns } from '../../api/src/index.ts';
import { listMigrations } from '../../api/src/migrations.ts';
import { houseSchema } from '../../api/src/schema.ts';
import { emptyDatabase } from '../support/database.ts';

await houseSchema();
const store = {
  databaseUrl: await emptyDatabase(),
  ignoredSchemas: [authSchema],
  entities: nouns,
  migrations: await listMigrations(),
};

test('the migrations make the database that the nouns describe, and nothing is left to migrate', async () => {
  const orm = await openStore(store);
  try {
    await orm.migrator.up();
    expect((await orm.schema.getUpdateSchemaSQL()).trim()).toBe('');
    expect(await orm.migrator.getPending()).toEqual([]);
    expect(await staleFunctions(orm)).toEqual([]);
    expect(await staleTriggers(orm)).toEqual([]);
    await orm.em.getConnection().execute('alter table "business" drop column "notes"');
    expect(await orm.schema.getUpdateSchemaSQL()).toMatch(/add.* "notes" text/);
    await orm.em
      .getConnection()
      .execute(
        `create or replace function "business_business_rules_fn"() returns trigger as 'begin return null; end' language plpgsql`,
      );
    expect(await staleFunctions(orm)).toEqual([expect.stringContaining('business_founded')]);
  } finally {
    await orm.close();
  }
});

test('who was named in trainings is a person afterwards, and evidence in words a waiver', async () => {
  const databaseUrl = await emptyDatabase();
  const orm = await openStore({ ...store, databaseUrl });
  const run = <Row>(sql: string): Promise<Row[]> => orm.em.getConnection().execute(sql);
  try {
    const people = store.migrations.findIndex(({ name }) => name.endsWith('_people'));
    await orm.migrator.up({ to: store.migrations[people - 1]?.name as string });
    await run(`with region as (insert into region (id, code, name, level) values ('33', '33', 'Jawa Tengah', 'PROVINCE') returning id),
      office as (insert into organization (id, name, kind) values (rule.new_id(), 'Balai', 'MINISTRY_UNIT') returning id),
      firm as (insert into business (id, name, region_id) select rule.new_id(), 'Cor', id from region returning id),
      owner as (insert into person (id, name, sex) values (rule.new_id(), 'Sri', 'FEMALE') returning id),
      role as (insert into business_person (id, business_id, person_id, role) select rule.new_id(), firm.id, owner.id, 'OWNER' from firm, owner),
      programme as (insert into programme (id, name, kind, owner_id) select rule.new_id(), 'Program', 'PARTNERSHIP', id from office returning id),
      mentoring as (insert into engagement (id, business_id, programme_id, state, starts_on, ends_on, baseline_on, consistency_evidence)
        select rule.new_id(), firm.id, programme.id, 'COMPLETED', '2020-01-06', '2021-01-04', '2020-01-06', 'Enam bulan.' from firm, programme),
      training as (insert into training (id, name, kind, state, organiser_id) select rule.new_id(), n, 'BIMTEK', 'HELD', office.id
        from office, (values ('satu'), ('dua')) as names (n) returning id)
      insert into enrolment (id, training_id, business_id, person_name, sex, state)
      select rule.new_id(), training.id, case when named.own then firm.id end, named.name, named.sex, 'REGISTERED' from training, firm,
        (values ('Sri', 'UNKNOWN', true), ('Budi', 'MALE', true), ('Tono', 'UNKNOWN', false)) as named (name, sex, own)`);
    await orm.migrator.up();
    expect(
      await run(`select p.name, p.sex, count(*)::int as trainings, count(bp.id)::int as known from enrolment e join person p on p.id = e.person_id
        left join business_person bp on bp.person_id = p.id group by p.id, p.name, p.sex order by p.name`),
    ).toEqual([
      { name: 'Budi', sex: 'MALE', trainings: 2, known: 0 },
      { name: 'Sri', sex: 'FEMALE', trainings: 2, known: 2 },
      // Without a business nobody knows whether two of one name are one.
      { name: 'Tono', sex: 'UNKNOWN', trainings: 1, known: 0 },
      { name: 'Tono', sex: 'UNKNOWN', trainings: 1, known: 0 },
    ]);
    expect(
      await run('select consistency_waived as waived, consistency_waived_reason as reason from engagement'),
    ).toEqual([{ waived: true, reason: 'Enam bulan.' }]);
    expect(await run('select kind from programme')).toEqual([{ kind: 'MIXED' }]);
  } finally {
    await orm.close();
  }
});
