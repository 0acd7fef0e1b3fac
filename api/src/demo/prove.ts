import type pg from 'pg';
import { rulesAtCommit, table } from '../core/noun.ts';

/** What must hold of the rows, each as a query that finds those that break it. */
const alwaysHold: Record<string, string> = {
  'a founding year has come': `select from business where founded_year > extract(year from current_date)`,
  'memberships do not overlap': `select from membership a join membership b on a.group_id = b.group_id and a.business_id = b.business_id and a.id < b.id
    and daterange(a.starts_on, a.ends_on) && daterange(b.starts_on, b.ends_on)`,
  'a community right is held by a group': `select from certificate c join certificate_type t on t.id = c.type_id where t.scope = 'GROUP' and c.business_id is not null`,
  'a certificate covers its holder’s products': `select from certificate c join certificate_products cp on cp.certificate_id = c.id join product p on p.id = cp.product_id
    where p.business_id is distinct from c.business_id`,
  'a mentor bears the load': `select from mentor m join (
      select mentor_id, count(*) as active from (
        select id, lead_mentor_id as mentor_id from engagement where state = 'ACTIVE'
        union select e.id, em.mentor_id from engagement e join engagement_mentors em on em.engagement_id = e.id where e.state = 'ACTIVE') each
      group by mentor_id) load on load.mentor_id = m.id where load.active > m.max_active`,
  'a session lies within its mentoring': `select from session s join engagement e on e.id = s.engagement_id
    where e.starts_on is null or s.held_on < e.starts_on or s.held_on > coalesce(e.ends_on, current_date)`,
  'a delegation goes to the exhibition of its members': `select from participation p join delegation d on d.id = p.delegation_id where d.exhibition_id <> p.exhibition_id`,
  'a delegation wins where it went': `select from award a join delegation d on d.id = a.delegation_id where d.exhibition_id <> a.exhibition_id`,
  'a business shows its own products': `select from participation p join participation_products pp on pp.participation_id = p.id join product o on o.id = pp.product_id
    where o.business_id is distinct from p.business_id`,
  'shares sum to a hundred': `select from participation p join funding f on f.participation_id = p.id group by p.id, p.state
    having sum(f.share_pct) > 100.01 or (bool_and(f.share_pct is not null) and sum(f.share_pct) < 99.99 and p.state in ('REPORTED', 'VERIFIED'))`,
  'no business takes part after its end': `select from participation p join business b on b.id = p.business_id where b.status = 'MERGED'`,
};

const atCommit = () =>
  rulesAtCommit().map(
    ({ type, constraint, broken }) => [constraint, `select from "${table(type)}" it where ${broken}`] as const,
  );

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
