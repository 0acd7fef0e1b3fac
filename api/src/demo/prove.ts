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
