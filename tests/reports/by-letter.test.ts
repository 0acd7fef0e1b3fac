import { expect, test } from 'vitest';
import { connected, syntheticDatabase } from '../demo/database.ts';
import { openApi } from '../support/api.ts';
import { query } from '../support/sql.ts';
import { comparedByHand } from './by-hand.ts';

// What each report says of each of its parts, with each of its filters alone and in pairs, against statements that are written
// from the definitions.

const url = await syntheticDatabase(Number(process.env.BY_HAND_FACTOR ?? 0.004));
// What the office lacks: businesses that are mentored again, that have closed, and that are recorded twice.
await connected(url, async (client) => {
  await client.query(`insert into engagement (id, version, created_at, updated_at, business_id, programme_id, state, starts_on, ends_on, exit_reason, planned_months)
    select rule.new_id(), 1, now(), now(), e.business_id, p.id, 'DROPPED', '2024-02-01', '2024-03-01', 'MOVED', 6
    from (select distinct business_id from engagement join business b on b.id = business_id and b.status not in ('CLOSED', 'MERGED') where starts_on < '2025-01-01' and (ends_on is null or ends_on >= '2024-01-01') order by 1 limit 40) e
      cross join lateral (select p.id from programme p where not exists (select from engagement o where o.business_id = e.business_id and o.programme_id = p.id) order by p.id limit 1) p`);
});
const api = await openApi(url);
const one = async (text: string): Promise<string> => (await query<{ id: string }>(url, text))[0]?.id ?? '';

const [from, to] = ['2024-01-01', '2025-01-01'];
const period = `from: "${from}", to: "${to}"`;

/** Mentoring `m` that is meant, and what is told of it. */
const mentoring = (
  where: string,
) => `with m as (select e.*, b.sector, b.region_id, b.status, b.closed_on from engagement e join business b on b.id = e.business_id
    join programme p on p.id = e.programme_id where coalesce(e.starts_on, e.ends_on) < '${to}' and (e.ends_on is null or e.ends_on >= '${from}') and ${where}),
  k as (select k.*, k.resolved_on - k.raised_on as days from "constraint" k join m on m.id = k.engagement_id where k.raised_on >= '${from}' and k.raised_on < '${to}'),
  c as (select distinct c.id, t.code, c.issued_on - c.applied_on as days from certificate c join certificate_type t on t.id = c.type_id
    join m on m.business_id = c.business_id where c.issued_on >= '${from}' and c.issued_on < '${to}' and c.issued_on >= m.starts_on),
  d as (select distinct d.id, d.sold_units from product_design d join product p on p.id = d.product_id join m on m.business_id = p.business_id
    where d.origin = 'MENTORING' and d.introduced_on >= '${from}' and d.introduced_on < '${to}' and d.introduced_on >= m.starts_on),
  x as (select distinct m.business_id from m join (select g.business_id, min(r.sent_on) as first from export_record r join product g on g.id = r.product_id
      where r.document in ('PEB', 'INVOICE') and r.channel <> 'INFORMAL_CARRY' group by 1) x using (business_id)
    where first >= '${from}' and first < '${to}' and first >= m.starts_on and first < m.starts_on + interval '24 months'),
  q as (select distinct q.id, q.produced, q.defective, q.ordered, q.on_time from quality_measurement q join product g on g.id = q.product_id join m on m.business_id = g.business_id
    where q.batch_on >= '${from}' and q.batch_on < '${to}'),
  -- Who began in the period is followed to the day it closed, or to the last day on which anybody heard of it.
  life as (select m.id, status = 'CLOSED' and closed_on is not null as closed, case when status = 'CLOSED' and closed_on is not null then greatest(0, closed_on - starts_on) else (
      select max(day) from (values (starts_on), (ends_on),
        ((select max(held_on) from session s where s.engagement_id = m.id)), ((select max(held_on) from assessment a where a.engagement_id = m.id)),
        ((select max(batch_on) from quality_measurement q join product g on g.id = q.product_id where g.business_id = m.business_id and batch_on < '${to}')),
        ((select max(x.starts_on) from participation p join exhibition x on x.id = p.exhibition_id
          where p.business_id = m.business_id and p.state in ('ATTENDED', 'REPORTED', 'VERIFIED') and x.starts_on <= current_date)),
        ((select max((r.starts_on + case r.period when 'MONTH' then interval '1 month' when 'QUARTER' then interval '3 months' when 'SEMESTER' then interval '6 months' else interval '1 year' end)::date - 1)
          from period_report r where r.business_id = m.business_id and r.state in ('SUBMITTED', 'VERIFIED')
            and (r.starts_on + case r.period when 'MONTH' then interval '1 month' when 'QUARTER' then interval '3 months' when 'SEMESTER' then interval '6 months' else interval '1 year' end)::date <= current_date))
      ) seen(day)) - starts_on end as days from m where starts_on >= '${from}')`;

/** The part that lives longer than so many days: of each day on which some end, those who do not, of those still in sight. */
const surviving = (
  days: number,
) => `select case when max(days) >= ${days} or bool_or(gone = at_risk and days <= ${days}) then 100 * coalesce(exp(sum(ln(nullif(1 - gone::float8 / at_risk, 0)))
      filter (where days <= ${days})) filter (where not coalesce(false)), 1) * (not coalesce(bool_or(gone = at_risk and days <= ${days}), false))::int end
    from (select days, count(*) filter (where closed) as gone, sum(count(*)) over (order by days desc) as at_risk from life group by days) steps`;
const survivingAt = (days: number) => surviving(days).replace(') filter (where not coalesce(false)), 1)', '), 1)');

const categories = ['DESIGN', 'TASTE', 'QUALITY', 'CAPITAL', 'OTHER'];
const types = ['HALAL', 'PIRT', 'SNI', 'MEREK'];
const ofKinds = Object.fromEntries([
  ...categories.flatMap((kind) => [
    [
      `MEN-13 ${kind}`,
      `select 100.0 * count(*) filter (where state = 'RESOLVED') / nullif(count(*), 0) from k where category = '${kind}'`,
    ],
    [`MEN-13 ${kind} n`, `select nullif(count(*), 0) from k where category = '${kind}'`],
    [
      `MEN-13-DAYS ${kind}`,
      `select percentile_cont(0.5) within group (order by days) from k where category = '${kind}' and state = 'RESOLVED'`,
    ],
    [
      `MEN-13-DAYS ${kind} missing`,
      `select nullif(count(*), 0) - count(*) filter (where state = 'RESOLVED') from k where category = '${kind}'`,
    ],
  ]),
  ...types.flatMap((kind) => [
    [`MEN-10 ${kind}`, `select nullif(count(*), 0) from c where code = '${kind}'`],
    [`MEN-10-DAYS ${kind}`, `select percentile_cont(0.5) within group (order by days) from c where code = '${kind}'`],
    [`MEN-10-DAYS ${kind} missing`, `select nullif(count(*), 0) - count(days) from c where code = '${kind}'`],
  ]),
]) as Record<string, string>;

const ofMentoring: Record<string, string> = {
  ENGAGEMENTS: 'select count(*) from m',
  BUSINESSES: 'select count(distinct business_id) from m',
  PROGRAMMES: 'select count(distinct programme_id) from m',
  'MEN-01 COMPLETED': "select count(*) from m where state = 'COMPLETED'",
  'MEN-01 ACTIVE': "select count(*) from m where state = 'ACTIVE'",
  'MEN-01-EXIT MOVED': "select count(*) from m where exit_reason = 'MOVED'",
  'MEN-01-COMPLETION': `select 100.0 * count(*) filter (where state <> 'DROPPED') / nullif(count(*), 0) from m where starts_on >= '${from}' and state in ('COMPLETED', 'FOLLOWED_UP', 'DROPPED')`,
  'MEN-01-COMPLETION missing': `select count(*) from m where starts_on >= '${from}' and state not in ('COMPLETED', 'FOLLOWED_UP', 'DROPPED')`,
  'MEN-03': `(select count(*) from session s join m on m.id = s.engagement_id where s.held_on >= '${from}' and s.held_on < '${to}')
    / nullif((select sum(least(coalesce(ends_on + 1, '${to}'), '${to}') - greatest(starts_on, '${from}')) / 30.4375 from m), 0)`,
  'MEN-08': 'select 100 * sum(defective)::float8 / nullif(sum(produced), 0) from q where defective is not null',
  'MEN-08-ON-TIME':
    'select 100 * sum(on_time)::float8 / nullif(sum(ordered), 0) from q where num_nulls(on_time, ordered) = 0',
  'MEN-09': 'select count(*) from d',
  'MEN-09-SOLD': 'select 100.0 * count(*) filter (where sold_units >= 1) / nullif(count(sold_units), 0) from d',
  'MEN-10': 'select count(*) from c',
  'MEN-10-DAYS': 'select percentile_cont(0.5) within group (order by days) from c',
  'MEN-11': 'select count(*) from x',
  'MEN-11 n': 'select count(*) from m',
  'MEN-12-12': survivingAt(365),
  'MEN-12-24': survivingAt(730),
  'MEN-12-12 missing': 'select count(*) from life where not closed and days < 365',
  'MEN-13': "select 100.0 * count(*) filter (where state = 'RESOLVED') / nullif(count(*), 0) from k",
  'MEN-13-DAYS': "select percentile_cont(0.5) within group (order by days) from k where state = 'RESOLVED'",
};

test('mentoring with each filter alone and in pairs', async () => {
  const programme = await one(
    `select programme_id as id from engagement where starts_on < '${to}' and (ends_on is null or ends_on >= '${from}') group by 1 order by count(*) desc, 1 limit 1`,
  );
  const filters = {
    programme: [`programme: "${programme}"`, `p.id = '${programme}'`],
    province: ['region: "35"', "b.region_id like '35%'"],
    sector: ['sector: PANGAN', "b.sector = 'PANGAN'"],
  };
  const chosen = Object.values(filters);
  const pairs = chosen.flatMap((first, i) => chosen.slice(i + 1).map((second) => [first, second]));
  let told = 0;
  for (const some of [[], ...chosen.map((each) => [each]), ...pairs, chosen]) {
    const asked = [period, 'by: []', ...some.map(([argument]) => argument)].join(', ');
    const where = ['true', ...some.map(([, condition]) => condition)].join(' and ');
    told += await comparedByHand(
      api,
      `mentoringOutcomes(${asked})`,
      mentoring(where),
      some.length ? ofMentoring : { ...ofMentoring, ...ofKinds },
    );
  }
  expect(told).toBeGreaterThan(60);
});

test('the portfolio of a partner, figure by figure and part by part', async () => {
  const partner = await one(
    'select owner_id as id from programme p join engagement e on e.programme_id = p.id group by 1 order by count(*) desc limit 1',
  );
  const own = `(p.owner_id = '${partner}' or p.id in (select programme_id from programme_partners where organization_id = '${partner}'))`;
  const field = `partnerPortfolio(partner: "${partner}", ${period})`;
  expect(await comparedByHand(api, field, mentoring(own), { ...ofMentoring, ...ofKinds })).toBeGreaterThan(20);
  for (const [key, where] of [
    ['PANGAN', "b.sector = 'PANGAN'"],
    ['35', "left(b.region_id, 2) = '35'"],
  ] as const) {
    const [{ n } = { n: 0 }] = await query<{ n: number }>(
      url,
      `${mentoring(`${own} and ${where}`)} select count(*)::int as n from m`,
    );
    if (n === 0) continue;
    const figures = Object.entries(ofMentoring).map(([name, counted]) => [`${key} ${name}`, counted]);
    await comparedByHand(api, field, mentoring(`${own} and ${where}`), Object.fromEntries(figures));
  }
});

test('each dimension of mentoring', async () => {
  for (const [dimension, column] of [
    ['COHORT', 'extract(year from e.starts_on)::text'],
    ['PARTNER', 'e.partner_id::text'],
    ['PROGRAMME', 'e.programme_id::text'],
    ['PROVINCE', 'left(b.region_id, 2)'],
    ['REGENCY', 'left(b.region_id, 5)'],
    ['SECTOR', 'b.sector'],
  ] as const) {
    const key =
      await one(`select ${column} as id from engagement e join business b on b.id = e.business_id where e.starts_on < '${to}' and (e.ends_on is null or e.ends_on >= '${from}')
      and ${column} is not null group by 1 order by count(*) desc, 1 limit 1`);
    const figures = Object.entries(ofMentoring).map(([name, counted]) => [`${key} ${name}`, counted]);
    expect(
      await comparedByHand(
        api,
        `mentoringOutcomes(${period}, by: [${dimension}])`,
        mentoring(`${column} = '${key}'`),
        Object.fromEntries(figures),
      ),
    ).toBeGreaterThan(8);
  }
});
