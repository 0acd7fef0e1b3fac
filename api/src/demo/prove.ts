import type pg from 'pg';
import { table } from '../core/noun.ts';
import { rulesAtCommit } from '../core/rule.ts';

/** What holds though no rule at commit says it: spans are kept apart as rows are written. */
const alwaysHold: Record<string, string> = {
  'memberships do not overlap': `select from membership a join membership b on a.group_id = b.group_id and a.business_id = b.business_id and a.id < b.id
    and daterange(a.starts_on, a.ends_on) && daterange(b.starts_on, b.ends_on)`,
  'a total is what its scores say': `select from assessment a cross join lateral (
    select sum(s.value * i.weight) / nullif(sum(i.weight) filter (where s.value is not null), 0) as total, count(*) - count(s.value) as missing
    from assessment_item i left join assessment_score s on s.item_id = i.id and s.assessment_id = a.id where i.instrument_id = a.instrument_id) t
    where a.missing_items <> t.missing or coalesce(abs(a.total - t.total) > 0.00001, (a.total is null) <> (t.total is null))`,
  'no business takes part after its end': `select from participation p join business b on b.id = p.business_id where b.status = 'MERGED'`,
};

const atCommit = () =>
  rulesAtCommit()
    .filter(({ entered }) => !entered)
    .map(({ type, constraint, broken }) => [constraint, `select from "${table(type)}" it where ${broken}`] as const);

/** Holds every rule against every row, those that the nouns look to one by one and those that wait for the commit. */
export async function proveRows(client: pg.ClientBase): Promise<void> {
  for (const [rule, query] of [...Object.entries(alwaysHold), ...atCommit()]) {
    const { rows } = await client.query(`select count(*)::int as broken from (${query}) found`);
    if (rows[0].broken) throw new Error(`The synthetic office breaks a rule in ${rows[0].broken} rows: ${rule}`);
  }
}

/** Every constraint, index and trigger of the register, with whether it is in force: the same before and after. */
export async function guardsOf(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query(
    `select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition, convalidated as valid
       from pg_constraint where connamespace = 'public'::regnamespace
     union all select indrelid::regclass::text, indexrelid::regclass::text, pg_get_indexdef(indexrelid), indisvalid and indisready
       from pg_index join pg_class c on c.oid = indexrelid where c.relnamespace = 'public'::regnamespace
     union all select tgrelid::regclass::text, tgname, pg_get_triggerdef(oid), tgenabled = 'O'
       from pg_trigger where not tgisinternal
     order by 1, 2, 3`,
  );
  const idle = rows.find(({ valid }) => !valid);
  if (idle) throw new Error(`${idle.name} on ${idle.table} is not in force`);
  return JSON.stringify(rows);
}
