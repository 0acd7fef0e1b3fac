import type pg from 'pg';

/**
 * Sets aside what PostgreSQL would look up row by row: foreign keys, plain indexes, triggers; answers how to put it back,
 * which holds every foreign key against every row. Checks, keys and unique indexes stay in force.
 */
export async function setAside(
  client: pg.ClientBase,
  schemas: string[],
  signal?: AbortSignal,
): Promise<(say: (count: number) => void) => Promise<void>> {
  const { rows } = await client.query<{ drop: string; make: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
        format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
       from pg_constraint where contype = 'f' and connamespace::regnamespace::text = any($1)
     union all select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
       from pg_index join pg_class c on c.oid = indexrelid where not indisunique and c.relnamespace::regnamespace::text = any($1)
     union all select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
        format('alter table %s enable trigger %I', tgrelid::regclass, tgname)
       from pg_trigger join pg_class c on c.oid = tgrelid where not tgisinternal and c.relnamespace::regnamespace::text = any($1)`,
    [schemas],
  );
  await client.query(rows.map(({ drop }) => drop).join(';'));
  return async (say) => {
    // Indexes first: foreign keys are checked by them.
    const order = (make: string) => (make.startsWith('CREATE') ? 0 : 1);
    for (const { make } of rows.toSorted((one, other) => order(one.make) - order(other.make))) {
      signal?.throwIfAborted();
      await client.query(make);
    }
    say(rows.length);
  };
}

/** Every constraint, index and trigger of some schemas, with whether it is in force: the same before and after. */
export async function guardsOf(client: pg.ClientBase, schemas: string[]): Promise<string> {
  const { rows } = await client.query(
    `select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition, convalidated as valid
       from pg_constraint where connamespace::regnamespace::text = any($1)
     union all select indrelid::regclass::text, indexrelid::regclass::text, pg_get_indexdef(indexrelid), indisvalid and indisready
       from pg_index join pg_class c on c.oid = indexrelid where c.relnamespace::regnamespace::text = any($1)
     union all select tgrelid::regclass::text, tgname, pg_get_triggerdef(pg_trigger.oid), tgenabled = 'O'
       from pg_trigger join pg_class c on c.oid = tgrelid where not tgisinternal and c.relnamespace::regnamespace::text = any($1)
     order by 1, 2, 3`,
    [schemas],
  );
  const idle = rows.find(({ valid }) => !valid);
  if (idle) throw new Error(`${idle.name} on ${idle.table} is not in force`);
  return JSON.stringify(rows);
}
