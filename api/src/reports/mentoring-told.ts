import { sql } from 'kysely';
import type { Sql } from '../query/scope.ts';

/** Of one part of certificates or constraints: its name, its value, on how many it rests and how many it misses. */
const part = (value: Sql, n: Sql, missing: Sql): Sql =>
  sql`json_agg(json_build_object('part', part, 'value', ${value}, 'n', ${n}, 'missing', ${missing}) order by part) filter (where part is not null)`;

/**
 * What hangs on mentoring and is counted by itself, for each group of `placed`: each certificate, constraint, design and batch once,
 * whatever mentoring it hangs on. The part without a name is the whole.
 */
export const told: Record<string, Sql> = {
  paper: sql`select at, key, max(issued) filter (where part is null) as issued, max(days) filter (where part is null) as days,
      ${part(sql`issued`, sql`issued`, sql`0`)} as by_type, ${part(sql`days`, sql`timed`, sql`issued - timed`)} as days_by_type
    from (select at, key, type as part, count(*) as issued, count(days) as timed, percentile_cont(0.5) within group (order by days) as days
      from (select distinct p.at, p.key, i.certificate, i.type, i.days from placed p join issued i on i.id = p.id) once
      group by grouping sets ((at, key), (at, key, type))) counted group by at, key`,
  hindrance: sql`select at, key, max(days) filter (where part is null) as days,
      ${part(sql`100.0 * resolved / raised`, sql`raised`, sql`0`)} as by_category,
      ${part(sql`days`, sql`resolved`, sql`raised - resolved`)} as days_by_category
    from (select at, key, category as part, count(*) as raised, count(*) filter (where resolved) as resolved,
        percentile_cont(0.5) within group (order by days) filter (where resolved) as days
      from placed p join raised r on r.id = p.id group by grouping sets ((at, key), (at, key, category))) counted group by at, key`,
  batches: sql`select at, key, 100 * sum(q.defective) filter (where q.produced is not null) / nullif(sum(q.produced), 0) as defects,
      100 * sum(q.on_time) / nullif(sum(q.ordered), 0) as on_time
    from (select distinct p.at, p.key, f.business_id from placed p join fact f using (id)) once join quality q using (business_id) group by at, key`,
  creation: sql`select at, key, count(*) as designs, 100.0 * count(*) filter (where sold) / nullif(count(sold), 0) as sold
    from (select distinct p.at, p.key, i.design, i.sold from placed p join introduced i on i.id = p.id) once group by at, key`,
};
