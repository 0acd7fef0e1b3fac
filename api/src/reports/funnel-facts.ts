import { sql } from 'kysely';
import { Business } from '../business/business.ts';
import { BusinessIdentifier } from '../business/business-identifier.ts';
import { Certificate } from '../business/certificate.ts';
import { ExportRecord } from '../business/export-record.ts';
import { Product } from '../business/product.ts';
import { QualityMeasurement } from '../business/quality-measurement.ts';
import type { Class } from '../core/column.ts';
import { Lead } from '../exhibition/lead.ts';
import { Participation } from '../exhibition/participation.ts';
import type { Scope, Sql } from '../query/scope.ts';
import { seen } from '../query/seen.ts';
import { Enrolment } from '../training/enrolment.ts';
import { tookPart } from '../training/enrolment-state.ts';
import { meant, type Narrowed } from './dimension.ts';
import { given } from './given.ts';

/** Half-open. */
interface Period {
  from: Sql;
  to: Sql;
}

const asked: Period = { from: sql`${given('from')}::date`, to: sql`${given('to')}::date` };

/** The stages in their order, each by whether a business `b` has come to it, whatever it has skipped. */
export const stages = {
  AWARE: sql`t.business_id is not null`,
  // The tax number of one person is a NIK, which is not kept as a number of the business.
  LEGAL: sql`b.nib is not null and (n.business_id is not null or coalesce(b.legal_form in ('PERORANGAN', 'UD'), true))`,
  COMPLIANT: sql`coalesce(c.holds_all, b.sector is not null)`,
  CAPABLE: sql`coalesce(g.is_capable, false)`,
  OFFER: sql`coalesce(g.is_offered, false)`,
  CONTACT: sql`l.business_id is not null`,
  SAMPLE: sql`coalesce(l.has_sample, false)`,
  ORDER: sql`coalesce(l.has_ordered, false)`,
  INDIRECT: sql`x.business_id is not null`,
  DIRECT: sql`coalesce(x.is_direct, false)`,
};

export type Stage = keyof typeof stages;

export const stageNames = Object.keys(stages) as Stage[];

/** The first day of a stage, where it is recorded to the day; of the other stages no day is. */
export const dated = {
  COMPLIANT: sql`c.since`,
  CONTACT: sql`l.met_on`,
  INDIRECT: sql`x.sent_on`,
  DIRECT: sql`x.sold_on`,
} satisfies Partial<Record<Stage, Sql>>;

/** The first of some days, unless one of them may be earlier than is written. */
const first = (day: Sql, isExact: Sql, which = sql`true` as Sql): Sql =>
  sql`case when bool_and(${isExact}) filter (where ${which}) then min(${day}) filter (where ${which}) end`;

/** One row for each business that was trained, met a buyer or exported in the period: to which stages it has come before its end. */
export function funnelFacts(scope: Scope, narrowed: Narrowed[], { from, to }: Period = asked): Sql {
  const inPeriod = (day: Sql): Sql => sql`bool_or(${day} >= ${from} and ${day} < ${to})`;
  const listOf = (owner: Class, list: string, noun: Class) => seen(scope, noun, { through: { noun: owner, list } });
  const days = Object.entries(dated).map(([stage, day]) => sql`${day} - t.trained_on as ${sql.id(`${stage} days`)}`);
  const abroad = sql`l.country is distinct from 'ID'`;
  const met = sql`coalesce(l.met_on, h.starts_on)`;
  const held = stageNames.map((stage) => sql`${stages[stage]} as ${sql.id(stage)}`);
  const reached = stageNames.map(
    (stage, index) =>
      sql`${sql.join(
        stageNames.slice(0, index + 1).map((name) => sql.id(name)),
        sql` and `,
      )} as ${sql.id(`${stage} reached`)}`,
  );
  return sql`firm as not materialized (select b.id, b.region_id, b.sector, b.nib, b.legal_form from ${seen(scope, Business)} b
      where b.status <> 'MERGED' and ${meant(narrowed)}),
    trained as (select e.business_id, ${inPeriod(sql`k.starts_on`)} as is_meant, ${first(sql`coalesce(k.ends_on, k.starts_on)`, sql`k.starts_on_precision = 'DAY'`)} as trained_on
      from ${seen(scope, Enrolment)} e join training k on k.id = e.training_id
      where e.business_id is not null and e.${sql.raw(tookPart)} and coalesce(k.starts_on < ${to}, true) group by 1),
    led as (select p.business_id, ${inPeriod(met)} as is_meant, ${first(sql`l.met_on`, sql`l.met_on is not null`)} as met_on,
        bool_or(l.state in ('SAMPLE', 'QUOTED', 'ORDER')) as has_sample, bool_or(l.state = 'ORDER') as has_ordered
      from ${listOf(Participation, 'leads', Lead)} l join ${listOf(Business, 'participations', Participation)} p on p.id = l.participation_id
        join exhibition h on h.id = p.exhibition_id where ${abroad} and coalesce(${met} < ${to}, true) group by 1),
    exported as (select g.business_id, ${inPeriod(sql`x.sent_on`)} as is_meant, bool_or(x.channel = 'DIRECT') as is_direct,
        ${first(sql`x.sent_on`, sql`x.sent_on_precision = 'DAY'`)} as sent_on, ${first(sql`x.sent_on`, sql`x.sent_on_precision = 'DAY'`, sql`x.channel = 'DIRECT'`)} as sold_on
      from ${listOf(Product, 'exportRecords', ExportRecord)} x join ${listOf(Business, 'products', Product)} g on g.id = x.product_id
      where x.export_entry and g.business_id is not null and coalesce(x.sent_on < ${to}, true) group by 1),
    meant as materialized (select b.* from firm b where b.id in (select business_id from trained where is_meant union select business_id from led where is_meant
      union select business_id from exported where is_meant)),
    taxed as (select distinct n.business_id from ${listOf(Business, 'identifiers', BusinessIdentifier)} n where n.kind = 'NPWP'),
    certified as (select b.id, bool_and(c.since is not null) as holds_all, max(c.since) as since
      from meant b join certificate_type k on k.mandatory_from < ${to} and (b.sector = any(k.sectors) or k.sectors = '{}')
        left join (select c.business_id, c.type_id, min(c.issued_on) as since from ${listOf(Business, 'certificates', Certificate)} c
          where c.state = 'ISSUED' and c.issued_on < ${to} and coalesce(c.valid_until >= ${to} - 1, true) group by 1, 2) c on c.business_id = b.id and c.type_id = k.id
      where b.sector is not null group by b.id),
    goods as (select g.business_id, bool_or(g.capacity_per_month is not null and g.lead_time_days is not null and q.product_id is not null) as is_capable,
        bool_or(g.hs_code is not null and g.export_price_usd is not null) as is_offered
      from meant b cross join lateral (select * from ${listOf(Business, 'products', Product)} g where g.business_id = b.id offset 0) g
        left join (select product_id from (select q.product_id, q.within_limits, row_number() over (partition by q.product_id order by q.batch_on desc, q.id desc) as place
            from ${listOf(Product, 'measurements', QualityMeasurement)} q where q.within_limits <> 'UNKNOWN' and q.batch_on < ${to}) batch
          where place <= 6 group by product_id having count(*) = 6 and count(*) filter (where within_limits = 'WITHIN') >= 5) q on q.product_id = g.id
      group by 1),
    fact as materialized (select f.*, ${sql.join(reached)} from (select b.id, b.region_id, b.sector, ${sql.join([...held, ...days])}
      from meant b left join trained t on t.business_id = b.id left join taxed n on n.business_id = b.id left join certified c on c.id = b.id
        left join goods g on g.business_id = b.id left join led l on l.business_id = b.id left join exported x on x.business_id = b.id) f)`;
}
