import { setTimeout as pause } from 'node:timers/promises';
import { Migration } from '@mikro-orm/migrations';
import pg from 'pg';
import { expect, test } from 'vitest';
import { authSchema } from '../../api/src/access/sign-in.ts';
import { migrate } from '../../api/src/core/migrating.ts';
import { openStore } from '../../api/src/core/orm.ts';
import { nouns } from '../../api/src/index.ts';
import { listMigrations } from '../../api/src/migrations.ts';
import { houseSchema } from '../../api/src/schema.ts';
import { freshDatabase } from '../support/database.ts';
import { query } from '../support/sql.ts';

await houseSchema();
const databaseUrl = await freshDatabase();
await query(
  databaseUrl,
  `insert into business (id, name, region_id) select rule.new_id(), 'Usaha ' || n, (select id from region where level = 'REGENCY' limit 1) from generate_series(1, 5000) n`,
);

/** The kinds of migration that CONTRIBUTING tells how to write, in the order in which one release would bring them. */
const kinds: [string, string[], 'outside'?][] = [
  ['a column that may be empty', ['alter table business add column uji_catatan text']],
  ['a column that is filled from the start', ["alter table business add column uji_asal text not null default 'X'"]],
  [
    'a table that links to another',
    [
      'create table uji (id uuid primary key, business_id uuid not null)',
      'alter table uji add constraint uji_business foreign key (business_id) references business (id) not valid',
    ],
  ],
  ['a foreign key that is held against what is there', ['alter table uji validate constraint uji_business']],
  [
    'a rule that is not held against what is there yet',
    ["alter table business add constraint uji_isi check (uji_asal <> '') not valid"],
  ],
  ['a rule that is held against what is there', ['alter table business validate constraint uji_isi']],
  [
    'an index',
    ['drop index concurrently if exists uji_nama', 'create index concurrently uji_nama on business (uji_asal, name)'],
    'outside',
  ],
  [
    'rows that are rewritten by the hundred',
    Array.from(
      { length: 3 },
      (_, part) =>
        `update business set uji_catatan = 'v2' where id in (select id from business order by id offset ${part * 100} limit 100)`,
    ),
    'outside',
  ],
  [
    'the function of a trigger, and a trigger',
    [
      `create or replace function uji_jaga() returns trigger language plpgsql as 'begin return new; end'`,
      'create trigger uji_jaga before update on business for each row execute function uji_jaga()',
    ],
  ],
  [
    'what nobody reads any more',
    [
      'drop trigger uji_jaga on business',
      'drop index uji_nama',
      'alter table business drop column uji_catatan',
      'drop table uji',
    ],
  ],
];

const listed = await listMigrations();
const later = kinds.map(([, statements, outside], place) => ({
  name: `20991231${String(place).padStart(6, '0')}_uji`,
  class: class extends Migration {
    override isTransactional = () => !outside;
    override up(): void {
      for (const statement of statements) this.addSql(statement);
    }
  },
}));

/** Writes one row after another; tells how long each had to wait, and whether one was refused. */
async function writer() {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('select id from business order by id desc limit 50');
  const waits: number[] = [];
  let writing = true;
  const done = (async () => {
    for (let turn = 0; writing; turn++) {
      const began = performance.now();
      await client.query('update business set notes = $2 where id = $1', [rows[turn % rows.length]?.id, `n${turn}`]);
      waits.push(performance.now() - began);
    }
    await client.end();
  })();
  return {
    waits,
    stop: async () => {
      writing = false;
      await done;
    },
  };
}

async function upTo(place: number): Promise<void> {
  const migrations = [...listed, ...later.slice(0, place + 1)];
  const orm = await openStore({
    databaseUrl,
    ignoredSchemas: [authSchema],
    entities: nouns,
    migrations: migrations as never,
  });
  try {
    await migrate(orm, databaseUrl);
  } finally {
    await orm.close();
  }
}

/** A lock is waited for one second; the rest is for a machine that is busy. */
const bearable = 2_500;

test.each(kinds.map(([kind], place) => [kind, place] as const))(
  '%s: who writes meanwhile is neither refused nor kept waiting',
  async (_, place) => {
    const { waits, stop } = await writer();
    await expect.poll(() => waits.length).toBeGreaterThan(20);
    const before = waits.length;
    await upTo(place);
    await stop();
    expect(waits.length).toBeGreaterThan(before);
    expect(Math.max(...waits)).toBeLessThan(bearable);
  },
);

test('a migration that waits for a long reader lets the writers through, and is made once that one has gone', async () => {
  later.push({
    name: '20991231999999_uji',
    class: class extends Migration {
      override isTransactional = () => true;
      override up(): void {
        this.addSql('alter table business add column uji_terakhir text');
      }
    },
  });
  const reader = new pg.Client(databaseUrl);
  await reader.connect();
  await reader.query('begin; select count(*) from business');
  const { waits, stop } = await writer();
  const made = upTo(later.length - 1);
  await expect.poll(() => Math.max(0, ...waits)).toBeGreaterThan(800);
  await pause(3_000);
  expect(Math.max(...waits)).toBeLessThan(bearable);
  // Between two attempts the others have their turn.
  expect(waits.filter((wait) => wait < 100).length).toBeGreaterThan(20);
  expect(await query(databaseUrl, "select from migration where name = '20991231999999_uji'")).toEqual([]);
  await reader.query('commit');
  await reader.end();
  await made;
  await stop();
  expect(await query(databaseUrl, "select from migration where name = '20991231999999_uji'")).toHaveLength(1);
});

test('two processes that start at once migrate one after the other', async () => {
  await query(databaseUrl, "delete from migration where name = '20991231999999_uji'");
  await query(databaseUrl, 'alter table business drop column uji_terakhir');
  await Promise.all([upTo(later.length - 1), upTo(later.length - 1)]);
  expect(await query(databaseUrl, "select from migration where name = '20991231999999_uji'")).toHaveLength(1);
});
