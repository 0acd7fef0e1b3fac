import type { EntityManager } from '@mikro-orm/postgresql';

/** Whether one of the mentors has more active engagements, led or joined, than may be. Locks them until the write ends. */
export async function overload(em: EntityManager, mentors: string[]): Promise<boolean> {
  if (mentors.length === 0) return false;
  const run = (sql: string) => em.execute<object[]>(sql, mentors);
  const list = mentors.map(() => '?').join(', ');
  await run(`select id from mentor where id in (${list}) order by id for update`);
  const over = await run(
    `select m.id from mentor m where m.id in (${list}) and m.max_active < (
       select count(*) from engagement e where e.state = 'ACTIVE' and (e.lead_mentor_id = m.id or exists (
         select 1 from engagement_mentors em where em.engagement_id = e.id and em.mentor_id = m.id)))`,
  );
  return over.length > 0;
}
