import { expect, test } from 'vitest';
import { syntheticDatabase } from '../demo/database.ts';
import { openApi } from '../support/api.ts';
import { query } from '../support/sql.ts';
import { comparedByHand } from './by-hand.ts';

// The figures of whole reports of a synthetic office against statements that somebody has written from their definitions.

const api = await openApi(await syntheticDatabase(Number(process.env.BY_HAND_FACTOR ?? 0.002)));
const one = async (text: string): Promise<string> => (await query<{ id: string }>(api.databaseUrl, text))[0]?.id ?? '';
const period = 'from: "2024-01-01", to: "2025-01-01"';

async function expectByHand(field: string, tables: string, figures: Record<string, string>): Promise<void> {
  // None of it is counted over nothing.
  expect(await comparedByHand(api, field, tables, figures)).toBeGreaterThan(Object.keys(figures).length / 3);
}

test('mentoring', async () => {
  await expectByHand(
    `mentoringOutcomes(${period}, by: [SECTOR])`,
    `with m as (select e.*, b.sector from engagement e, business b
        where b.id = e.business_id and e.starts_on <= '2024-12-31' and (e.ends_on is null or e.ends_on > '2023-12-31')),
      s as (select s.* from session s join m on m.id = s.engagement_id where extract(year from s.held_on) = 2024),
      q as (select q.* from quality_measurement q join product p on p.id = q.product_id
        where p.business_id in (select business_id from m) and extract(year from q.batch_on) = 2024),
      k as (select k.* from "constraint" k where k.engagement_id in (select id from m) and extract(year from k.raised_on) = 2024),
      c as (select distinct c.id, t.code, c.issued_on - c.applied_on as days from certificate c join certificate_type t on t.id = c.type_id
        join m on m.business_id = c.business_id where extract(year from c.issued_on) = 2024 and c.issued_on >= m.starts_on),
      d as (select distinct d.id, d.sold_units from product_design d join product p on p.id = d.product_id join m on m.business_id = p.business_id
        where d.origin = 'MENTORING' and extract(year from d.introduced_on) = 2024 and d.introduced_on >= m.starts_on),
      r as (select *, workers_female + workers_male as workers, (starts_on + case period when 'MONTH' then interval '1 month' when 'QUARTER' then interval '3 months'
        when 'SEMESTER' then interval '6 months' else interval '1 year' end)::date as until from period_report where state in ('SUBMITTED', 'VERIFIED')),
      w as (select m.sector, m.business_id, m.starts_on, m.id,
        (select row(workers, workers_female, workers_male)::text from r where business_id = m.business_id and until <= m.starts_on + 30 and workers is not null
          order by until desc, starts_on desc, workers_female desc, workers_male desc limit 1) as before,
        (select row(workers, workers_female, workers_male)::text from r where business_id = m.business_id and starts_on >= m.starts_on and until <= '2025-01-01' and workers is not null
          order by until desc, starts_on desc, workers_female desc, workers_male desc limit 1) as after from m),
      n as (select sector, business_id, starts_on, id, split_part(trim(after, '()'), ',', 1)::int - split_part(trim(before, '()'), ',', 1)::int as workers,
        split_part(trim(after, '()'), ',', 2)::int - split_part(trim(before, '()'), ',', 2)::int as women from w),
      t as (select m.sector, (select a.turnover / b.turnover::float8 - 1 from r b, r a where b.business_id = m.business_id and a.business_id = m.business_id
          and a.period = b.period and extract(month from a.starts_on) = extract(month from b.starts_on) and b.turnover > 0 and a.turnover is not null
          and b.until <= m.starts_on + 30 and a.starts_on >= m.starts_on and a.until <= '2025-01-01'
        order by array_position(array['YEAR', 'SEMESTER', 'QUARTER', 'MONTH'], b.period), a.starts_on desc, b.starts_on desc limit 1) as change from m)`,
    {
      ENGAGEMENTS: 'select count(*) from m',
      BUSINESSES: 'select count(distinct business_id) from m',
      PROGRAMMES: 'select count(distinct programme_id) from m',
      'PANGAN BUSINESSES': "select count(distinct business_id) from m where sector = 'PANGAN'",
      'PANGAN PROGRAMMES': "select count(distinct programme_id) from m where sector = 'PANGAN'",
      'MEN-04': 'select 100 * percentile_cont(0.5) within group (order by change) from t',
      'MEN-04 unchanged': 'select 100 * percentile_cont(0.5) within group (order by coalesce(change, 0)) from t',
      'MEN-04 closed': 'select 100 * percentile_cont(0.5) within group (order by coalesce(change, -1)) from t',
      'MEN-05':
        'select sum(workers) from (select distinct on (business_id) workers from n where workers is not null order by business_id, starts_on, id) once',
      'MEN-05-WOMEN':
        'select sum(women) from (select distinct on (business_id) women from n where women is not null order by business_id, starts_on, id) once',
      'MEN-05-MEN':
        'select sum(men) from (select distinct on (business_id) workers - women as men from n where workers is not null order by business_id, starts_on, id) once',
      'MEN-05-MEN-MEDIAN': 'select percentile_cont(0.5) within group (order by workers - women) from n',
      'MEN-02': `select min(days) / 30.4375 from (select days, exp(sum(sum(ln(nullif(1 - ended::float8 / at_risk, 0)))) over (order by days)) as surviving, bool_or(ended = at_risk) as none from (
          select days, count(*) filter (where is_over) as ended, sum(count(*)) over (order by days desc) as at_risk
          from (select coalesce(ends_on, current_date) - starts_on as days, ends_on is not null as is_over from m where starts_on >= '2024-01-01') spans group by days) steps group by days) curve
        where none or surviving <= 0.5 + 1e-9`,
      'MEN-03-RECENT': `select 100.0 * count(*) filter (where exists (select from session where engagement_id = m.id and held_on between '2024-11-02' and '2024-12-31')) / count(*)
        from m where starts_on <= '2024-12-31' and coalesce(ends_on, '2024-12-31') >= '2024-12-31'`,
      'MEN-06': `select avg(l.total - f.total) from m join assessment f on f.engagement_id = m.id and f.wave = 'BASELINE' and f.state = 'VERIFIED'
        join assessment l on l.engagement_id = m.id and l.wave = 'ENDLINE' and l.state = 'VERIFIED' and l.instrument_id = f.instrument_id where l.held_on <= '2024-12-31'`,
      'MEN-07': `select 100.0 * count(*) filter (where good >= 5) / count(*) from m cross join lateral (select count(*) as many, count(*) filter (where ok) as good
          from (select q.within_limits = 'WITHIN' as ok from quality_measurement q join product p on p.id = q.product_id where p.business_id = m.business_id
            and q.batch_on <= '2024-12-31' and q.within_limits <> 'UNKNOWN' order by q.batch_on desc, q.id desc limit 6) six) judged where many = 6`,
      'MEN-11': `select count(distinct business_id) from m join (select p.business_id, min(x.sent_on) as first from export_record x join product p on p.id = x.product_id
          where x.document in ('PEB', 'INVOICE') and x.channel <> 'INFORMAL_CARRY' group by 1) x using (business_id)
        where extract(year from first) = 2024 and first >= starts_on and first < starts_on + interval '24 months'`,
      'MEN-05-MEDIAN': 'select percentile_cont(0.5) within group (order by workers) from n',
      'MEN-05-WOMEN-MEDIAN': 'select percentile_cont(0.5) within group (order by women) from n',
      'PANGAN MEN-04':
        "select 100 * percentile_cont(0.5) within group (order by change) from t where sector = 'PANGAN'",
      'PANGAN MEN-05-MEDIAN':
        "select percentile_cont(0.5) within group (order by workers) from n where sector = 'PANGAN'",
      'MEN-01 DROPPED': "select count(*) from m where state = 'DROPPED'",
      'MEN-01-EXIT NO_INTEREST': "select count(*) from m where exit_reason = 'NO_INTEREST'",
      'PANGAN ENGAGEMENTS': "select count(*) from m where sector = 'PANGAN'",
      'MEN-01-COMPLETION': `select 100.0 * sum((state in ('COMPLETED', 'FOLLOWED_UP'))::int) / nullif(count(*), 0) from m
        where starts_on >= '2024-01-01' and state in ('COMPLETED', 'FOLLOWED_UP', 'DROPPED')`,
      'MEN-02-OVERDUE': `select count(*) from m where state in ('ACTIVE', 'PAUSED')
        and starts_on + make_interval(months => planned_months) <= current_date`,
      'MEN-03': `(select count(*) from s) / (select sum(upper(days) - lower(days)) / 30.4375
        from (select daterange(starts_on, ends_on, '[]') * daterange('2024-01-01', '2025-01-01') as days from m) within_year)`,
      'MEN-08': 'select 100 * sum(defective) / sum(produced) from q where defective is not null',
      'MEN-08-ON-TIME': 'select 100 * sum(on_time) / sum(ordered) from q where num_nulls(on_time, ordered) = 0',
      'MEN-09': 'select count(*) from d',
      'MEN-09-SOLD': 'select 100.0 * count(*) filter (where sold_units >= 1) / nullif(count(sold_units), 0) from d',
      'MEN-10': 'select count(*) from c',
      'MEN-10-DAYS': 'select percentile_cont(0.5) within group (order by days) from c',
      'MEN-13': "select 100.0 * count(*) filter (where state = 'RESOLVED') / nullif(count(*), 0) from k",
      'MEN-13-DAYS': 'select percentile_cont(0.5) within group (order by resolved_on - raised_on) from k',
    },
  );
});

test('trainings', async () => {
  await expectByHand(
    `trainingOutcomes(${period}, by: [SECTOR])`,
    `with e as (select e.*, t.ends_on from enrolment e, training t
        where t.id = e.training_id and extract(year from t.starts_on) = 2024 and e.state in ('ATTENDED', 'COMPLETED', 'INCOMPLETE')),
      pair as (select post_score - pre_score as gain, 100 - pre_score as room from e where num_nulls(pre_score, post_score) = 0)`,
    {
      'TRN-01-BUSINESSES': 'select count(distinct business_id) from e',
      'PANGAN TRN-01-PEOPLE':
        "select count(*) from e join business b on b.id = e.business_id where b.sector = 'PANGAN'",
      'TRN-01': `select 100.0 * count(*) filter (where id in (select business_id from e)) / count(*) from business
        where (status = 'ACTIVE' or status = 'CLOSED' and closed_on > '2024-12-31') and (founded_year is null or founded_year <= 2024)`,
      'TRN-03': `select 100.0 * count(*) filter (where began) / count(*) from (select e.business_id,
          bool_or(exists (select from engagement g where g.business_id = e.business_id and g.starts_on - e.ends_on between 0 and 180)) as began,
          bool_or(exists (select from engagement g where g.business_id = e.business_id and g.starts_on < e.ends_on and (g.ends_on is null or g.ends_on >= e.ends_on))) as under_way
        from e where e.business_id is not null group by 1) came where began or not under_way`,
      'TRN-02': 'select avg(gain) from pair',
      'TRN-02-NORMALISED': 'select 100 * sum(gain) / sum(room) from pair',
      'TRN-02-IMPROVED': 'select 100 * avg((gain > 0)::int) from pair',
    },
  );
});

test('an exhibition and its series', async () => {
  const edition = await one(
    `select exhibition_id as id from participation where state in ('REPORTED', 'VERIFIED') group by 1 order by count(*) desc, 1 limit 1`,
  );
  const series = await one(`select series_id as id from exhibition where id = '${edition}'`);
  const held = `with p as (select * from participation where exhibition_id = '${edition}'
      and state in ('CONFIRMED', 'ATTENDED', 'REPORTED', 'VERIFIED', 'NO_SHOW')),
    sold as (select id, case when cash_sales is null then order_sales when order_sales is null then cash_sales
        else cash_sales + order_sales end as amount from p where state in ('REPORTED', 'VERIFIED')),
    cost as (select participation_id as id, sum(amount) as amount from funding group by 1 having count(*) = count(amount)),
    l as (select l.*, coalesce(l.met_on, x.starts_on) as met from lead l join p on p.id = l.participation_id join exhibition x on x.id = p.exhibition_id),
    x as (select * from exhibition where id = '${edition}'),
    b as (select p.business_id, case when p.cash_sales is null then p.order_sales when p.order_sales is null then p.cash_sales else p.cash_sales + p.order_sales end as amount,
      p.state from participation p join exhibition y on y.id = p.exhibition_id join x on x.series_id = y.series_id and x.year = y.year + 1
      where p.state in ('ATTENDED', 'REPORTED', 'VERIFIED')),
    rate as (select (select count(amount) from sold)::float8 / (select count(*) from p where state in ('ATTENDED', 'REPORTED', 'VERIFIED')) as now,
      (select count(amount) filter (where state <> 'ATTENDED')::float8 / nullif(count(*), 0) from b) as before)`;
  await expectByHand(`exhibitionSales(series: "${series}")`, held, {
    [`${edition} EXH-02`]: 'select sum(amount) from sold',
    [`${edition} EXH-05`]:
      'select 1000000 * sum(c.amount) / sum(s.amount) from sold s join cost c using (id) where s.amount is not null',
    [`${edition} EXH-03`]: `select 100 * ((select sum(amount) from sold) / (select sum(amount) from b where state <> 'ATTENDED')::float8 - 1) from rate where now >= 0.7 and before >= 0.7`,
    [`${edition} EXH-03-SAME`]: `select 100 * (sum(s.amount) / sum(b.amount)::float8 - 1) from sold s join p using (id) join b using (business_id)
      where s.amount is not null and b.amount is not null and b.state <> 'ATTENDED'`,
    [`${edition} EXH-03-DAY`]:
      'select sum(s.amount)::float8 / (count(s.amount) * max(x.ends_on - x.starts_on + 1)) from sold s, x',
    [`${edition} EXH-04`]: 'select 100.0 * (select sum(amount) from sold) / sales_target from x',
    [`${edition} EXH-05-LEADS-90`]: `select 100.0 * count(*) filter (where ordered_on <= met + 90) / nullif(count(*), 0) from l
      where met + 90 <= current_date and (state <> 'ORDER' or ordered_on is not null)`,
    [`${edition} EXH-05-LEADS`]: "select 100.0 * count(*) filter (where state = 'ORDER') / nullif(count(*), 0) from l",
    [`${edition} EXH-06`]: "select 100.0 * count(*) filter (where state = 'NO_SHOW') / count(*) from p",
  });
  await expectByHand(`participationFunding(exhibition: "${edition}")`, held, {
    'EXH-01 UNKNOWN': `select count(*) from p where not exists (select from funding f where f.participation_id = p.id and f.source_type <> 'UNKNOWN')`,
    'EXH-01-TOTAL': `select greatest((select count(*) from p), (select max(value) from reported_figure
      where subject_type = 'EXHIBITION' and subject_id = '${edition}' and measure = 'PARTICIPANTS' and dimension is null))`,
  });
});

test('certificates, the register, costs, inclusion and the way to export', async () => {
  const active = `with b as (select * from business where status = 'ACTIVE'), r as (select * from business where status not in ('CLOSED', 'MERGED')),
    c as (select * from certificate where state = 'ISSUED' and issued_on <= '2026-11-01' and (valid_until is null or valid_until >= '2026-11-01')),
    e as (select e.*, (select sum(amount) from funding f where f.engagement_id = e.id having count(*) = count(amount)) as paid
      from engagement e where state in ('COMPLETED', 'FOLLOWED_UP', 'DROPPED') and extract(year from ends_on) = 2024)`;
  await expectByHand('certificateStock(on: "2026-11-01", by: [])', active, {
    'CER-01': `select (select count(*) from c) + (select count(*) from certificate where issued_on <= '2026-11-01' and (valid_until is null or valid_until >= '2026-11-01')
      and case state when 'SUSPENDED' then suspended_on when 'REVOKED' then least(suspended_on, revoked_on) end > '2026-11-01')`,
    'CER-01-HALAL': `select count(*) from business b where sector = 'PANGAN' and (status = 'ACTIVE' or status = 'CLOSED' and closed_on > '2026-11-01')
      and (founded_year is null or founded_year <= 2026) and id not in (select business_id from c join certificate_type t on t.id = c.type_id where t.code = 'HALAL' and business_id is not null)`,
    'CER-01-ENDING': "select count(*) from c where valid_until - date '2026-11-01' <= 90",
  });
  await expectByHand('registerQuality(by: [])', active, {
    'REG-01': 'select count(*) from r',
    'REG-01-VERIFIED': `select 100.0 * count(*) filter (where exists (select from period_report p where p.business_id = r.id and p.state = 'VERIFIED'
      and (p.starts_on + case p.period when 'MONTH' then interval '1 month' when 'QUARTER' then interval '3 months' when 'SEMESTER' then interval '6 months' else interval '1 year' end)::date
        > current_date - interval '12 months')) / count(*) from r`,
    'REG-01-NIB': 'select 100.0 * count(nib) / count(*) from r',
    'REG-01-GEOCODE': 'select 100.0 * count(latitude) / count(*) from r',
    'REG-01-KBLI':
      'select 100.0 * count(*) filter (where id in (select business_id from business_activity)) / count(*) from r',
  });
  await expectByHand(`costs(${period}, by: [])`, active, {
    'COST-01-MENTORING': 'select sum(paid) from e',
    'COST-01': "select sum(paid) / nullif(count(*) filter (where state <> 'DROPPED' and paid is not null), 0) from e",
  });
  await expectByHand(
    `costs(${period}, by: [])`,
    `${active}, n as (select c.id, (select case when count(*) = count(amount) then sum(amount) end from funding f where f.certificate_id = c.id) as paid
      from certificate c where extract(year from c.issued_on) = 2024 and exists (select from engagement e where e.business_id = c.business_id and e.starts_on <= c.issued_on))`,
    {
      'COST-01-CERTIFICATE': 'select sum(paid)::float8 / nullif(count(paid), 0) from n',
    },
  );
  await expectByHand('inclusion(by: [])', active, {
    'INC-01-WOMEN': `select 100.0 * count(*) filter (where of_women) / count(of_women) from (select case
        when women >= 50 then true when men > 50 then false
        when women is null and sexes = '{FEMALE}' then true when men is null and sexes = '{MALE}' then false
        when not coalesce(sexes && '{FEMALE,MALE}', false) and owner_sex in ('FEMALE', 'MALE') then owner_sex = 'FEMALE' end as of_women
      from b left join lateral (select array_agg(distinct p.sex) as sexes, sum(o.ownership_pct) filter (where p.sex = 'FEMALE') as women, sum(o.ownership_pct) filter (where p.sex = 'MALE') as men
        from business_person o join person p on p.id = o.person_id where o.business_id = b.id and o.role = 'OWNER'
          and (o.starts_on is null or o.starts_on <= current_date) and (o.ends_on is null or o.ends_on > current_date)) o on true) told`,
    'INC-01-REMOTE': `select 100.0 * count(*) filter (where g.underdeveloped) / count(*) from b join region g on g.id = left(b.region_id, 5)
      where g.underdeveloped is not null`,
  });
  await expectByHand(`exportFunnel(${period}, by: [])`, active, {
    'FUN-01-BASE': `select count(*) from (
      select business_id from enrolment e join training t on t.id = e.training_id
        where extract(year from t.starts_on) = 2024 and e.state in ('ATTENDED', 'COMPLETED', 'INCOMPLETE') and business_id is not null
      union select p.business_id from lead l join participation p on p.id = l.participation_id join exhibition x on x.id = p.exhibition_id
        where extract(year from coalesce(l.met_on, x.starts_on)) = 2024 and (l.country <> 'ID' or l.country is null)
      union select p.business_id from export_record x join product p on p.id = x.product_id
        where x.export_entry and extract(year from x.sent_on) = 2024) meant
      where business_id in (select id from business where status <> 'MERGED')`,
  });
});
