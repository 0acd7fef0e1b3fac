import { sql } from 'kysely';
import type { Sql } from '../query/scope.ts';

/** Of one part of certificates or constraints: its name, its value, on how many it rests and how many it misses. */
const part = (value: Sql, n: Sql, missing: Sql): Sql =>
  sql`json_agg(json_build_object('part', part, 'value', ${value}, 'n', ${n}, 'missing', ${missing}) order by part) filter (where part is not null)`;

/** Of a business that is mentored more than once, what is known of it by the mentoring that began first; of lists the one that begins with the least is the least. */
const firstOf = (column: string): Sql =>
  sql`(min(array[f.place, ${sql.ref(`f.${column}`)}]) filter (where ${sql.ref(`f.${column}`)} is not null))[2]`;

/** What a part is known by: the column of a fact `f` that tells the parts of a dimension, empty where it is not known. */
export const keyOf = (column: string): Sql => sql`coalesce(${sql.ref(`f.${column}`)}, '')`;

/**
 * What is counted of mentoring by itself, for each part that columns of a fact tell apart and for the whole: each business, programme, certificate, constraint,
 * design and batch once, whatever mentoring it hangs on. The part without a name is the whole.
 */
export function told(columns: readonly string[]): Record<string, Sql> {
  const places = columns.map((name, i) => sql`(${sql.lit(i + 1)}::int, ${keyOf(name)})`);
  const placed = sql`cross join lateral (values ${sql.join([sql`(0, '')`, ...places])}) p(at, key)`;
  return {
    repeated: sql`select at, key, sum(times - 1) as surplus, sum(greatest(entries - 1, 0)) as entries, sum(women - first_women) as women, sum(men - first_men) as men
      from (select p.at, p.key, count(*) as times, count(*) filter (where f.entered) as entries, sum(f.women) as women, ${firstOf('women')} as first_women, sum(f.men) as men, ${firstOf('men')} as first_men
        from (select f.*, row_number() over (order by f.starts_on, f.id) as place from fact f join again using (business_id)) f ${placed} group by p.at, p.key, f.business_id) each_business group by at, key`,
    carried: sql`select at, key, count(*) as programmes from (select distinct p.at, p.key, f.programme
      from (select distinct ${sql.join([...new Set(['programme', ...columns])].map((name) => sql.ref(name)))} from fact) f ${placed}) once group by at, key`,
    paper: sql`select at, key, max(issued) filter (where part is null) as issued, max(days) filter (where part is null) as days,
        ${part(sql`issued`, sql`issued`, sql`0`)} as by_type, ${part(sql`days`, sql`timed`, sql`issued - timed`)} as days_by_type
      from (select at, key, type as part, count(*) as issued, count(days) as timed, percentile_cont(0.5) within group (order by days) as days
        from (select distinct p.at, p.key, i.certificate, i.type, i.days from issued i join fact f using (id) ${placed}) once
        group by grouping sets ((at, key), (at, key, type))) counted group by at, key`,
    hindrance: sql`select at, key, max(days) filter (where part is null) as days,
        ${part(sql`100.0 * resolved / raised`, sql`raised`, sql`0`)} as by_category,
        ${part(sql`days`, sql`resolved`, sql`raised - resolved`)} as days_by_category
      from (select p.at, p.key, r.category as part, count(*) as raised, count(*) filter (where r.resolved) as resolved,
          percentile_cont(0.5) within group (order by r.days) filter (where r.resolved) as days
        from raised r join fact f using (id) ${placed} group by grouping sets ((p.at, p.key), (p.at, p.key, r.category))) counted group by at, key`,
    batches: sql`select at, key, 100 * sum(q.defective) filter (where q.produced is not null) / nullif(sum(q.produced), 0) as defects,
        100 * sum(q.on_time) / nullif(sum(q.ordered), 0) as on_time
      from (select p.at, p.key, min(f.produced) as produced, min(f.defective) as defective, min(f.ordered) as ordered, min(f.on_time) as on_time
        from fact f ${placed} where f.produced is not null or f.ordered is not null group by p.at, p.key, f.business_id) q group by at, key`,
    creation: sql`select at, key, count(*) as designs, 100.0 * count(*) filter (where sold) / nullif(count(sold), 0) as sold
      from (select distinct p.at, p.key, i.design, i.sold from introduced i join fact f using (id) ${placed}) once group by at, key`,
  };
}
