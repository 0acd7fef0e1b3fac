import { expect, test } from 'vitest';
import { syntheticDatabase } from '../demo/database.ts';
import { admin, openApi } from '../support/api.ts';
import { query } from '../support/sql.ts';
import { comparedByHand, partByPart } from './by-hand.ts';

// Trainings and exhibitions of a synthetic office, with their filter and each of their parts, against statements that are
// written from the definitions.

const url = await syntheticDatabase(Number(process.env.BY_HAND_FACTOR ?? 0.004));
const api = await openApi(url);

const [from, to] = ['2024-01-01', '2025-01-01'];
const period = `from: "${from}", to: "${to}"`;

test('trainings: who came, what they gained, and who went on to mentoring', async () => {
  await partByPart(
    api,
    (region) => `trainingOutcomes(${period}, by: [PROVINCE, SECTOR]${region})`,
    (
      where,
    ) => `with e as (select e.*, coalesce(t.ends_on, case when t.starts_on_precision = 'DAY' then t.starts_on end) as ended from enrolment e join training t on t.id = e.training_id
        join business b on b.id = e.business_id where t.starts_on >= '${from}' and t.starts_on < '${to}' and e.state in ('ATTENDED', 'COMPLETED', 'INCOMPLETE') and ${where}),
      a as (select b.id from business b where (b.status = 'ACTIVE' or (b.status = 'CLOSED' and b.closed_on > '2024-12-31')) and (b.founded_year is null or b.founded_year <= 2024) and ${where}),
      s as (select post_score - pre_score as gain, 100 - pre_score as room from e where num_nulls(pre_score, post_score) = 0),
      w as (select business_id, bool_or(exists (select from engagement g where g.business_id = e.business_id and g.starts_on between e.ended and e.ended + 180)) as began,
          bool_or(exists (select from engagement g where g.business_id = e.business_id and g.starts_on < e.ended and (g.ends_on is null or g.ends_on >= e.ended))) as under_way,
          bool_and(coalesce(e.ended + 180 < current_date, false)) as waited from e group by 1)`,
    {
      'TRN-01-BUSINESSES': 'select count(distinct business_id) from e',
      'TRN-01': 'select 100.0 * count(*) filter (where id in (select business_id from e)) / nullif(count(*), 0) from a',
      'TRN-01 n': 'select count(*) from a',
      'TRN-03':
        'select 100.0 * count(*) filter (where began) / nullif(count(*) filter (where began or (waited and not under_way)), 0) from w',
      'TRN-03 missing': 'select count(*) filter (where not began and not under_way and not waited) from w',
    },
  );
});

test('an exhibition’s sales like for like, leads and who did not come, after businesses were merged and participations thrown away', async () => {
  const [{ id: series } = { id: '' }] = await query<{ id: string }>(
    url,
    'select x.series_id as id from exhibition x join participation p on p.exhibition_id = x.id group by 1 order by count(*) desc limit 1',
  );
  const [one, other] = await query<{ id: string; version: number }>(
    url,
    `select distinct on (p.exhibition_id) b.id, b.version from business b join participation p on p.business_id = b.id join exhibition x on x.id = p.exhibition_id
      where b.status = 'ACTIVE' and x.series_id = '${series}' and (select count(*) from participation p where p.business_id = b.id) = 1
      and not exists (select from period_report r where r.business_id = b.id) order by p.exhibition_id, b.id limit 2`,
  );
  const { errors } = await api.as(admin)(
    `mutation { mergeBusiness(id: "${one?.id}", version: ${one?.version}, input: { mergedInto: "${other?.id}" }) { id } }`,
  );
  expect(errors).toBeUndefined();
  const gone = await query<{ id: string; version: number }>(
    url,
    `select p.id, p.version from participation p join exhibition x on x.id = p.exhibition_id where x.series_id = '${series}' and p.state = 'CONFIRMED'
      and p.business_id <> '${other?.id}' order by p.id limit 3`,
  );
  for (const { id, version } of gone)
    expect(
      (await api.as(admin)(`mutation { deleteParticipation(id: "${id}", version: ${version}) { id } }`)).errors,
    ).toBeUndefined();
  const editions = await query<{ id: string }>(url, `select id from exhibition where series_id = '${series}'`);
  let told = 0;
  for (const { id } of editions)
    told += await comparedByHand(
      api,
      `exhibitionSales(series: "${series}")`,
      `with every as (select p.*, x.year, x.ends_on - x.starts_on + 1 as days, x.sales_target, x.starts_on as opened, case when p.state in ('REPORTED', 'VERIFIED') and num_nonnulls(p.cash_sales, p.order_sales) > 0
          then coalesce(p.cash_sales, 0) + coalesce(p.order_sales, 0) end as sold from participation p join exhibition x on x.id = p.exhibition_id where x.series_id = '${series}'
          and p.state in ('CONFIRMED', 'ATTENDED', 'REPORTED', 'VERIFIED', 'NO_SHOW')),
        p as (select * from every where exhibition_id = '${id}'), b as (select * from every where year = (select max(year) - 1 from p)),
        same as (select p.sold as now, b.sold as before from p join b using (business_id) where p.sold is not null and b.sold is not null),
        came as (select * from p where state in ('ATTENDED', 'REPORTED', 'VERIFIED')),
        l as (select l.*, coalesce(l.met_on, p.opened) as met from lead l join p on p.id = l.participation_id)`,
      {
        [`${id} EXH-02`]: 'select sum(sold) from p',
        [`${id} EXH-02 missing`]: 'select count(*) - count(sold) from came',
        [`${id} EXH-03-SAME`]: 'select 100 * (sum(now) / sum(before)::float8 - 1) from same',
        [`${id} EXH-03-SAME n`]: 'select count(*) from same',
        [`${id} EXH-04`]: 'select 100.0 * sum(sold) / max(sales_target) from p',
        [`${id} EXH-05-LEADS`]: "select 100.0 * count(*) filter (where state = 'ORDER') / nullif(count(*), 0) from l",
        ...Object.fromEntries(
          [30, 90, 180].flatMap((days) => {
            const known = `met + ${days} <= current_date and (state <> 'ORDER' or ordered_on is not null)`;
            return [
              [
                `${id} EXH-05-LEADS-${days}`,
                `select 100.0 * count(*) filter (where ordered_on <= met + ${days}) / nullif(count(*), 0) from l where ${known}`,
              ],
              [
                `${id} EXH-05-LEADS-${days} missing`,
                `select count(*) filter (where not coalesce(${known}, false)) from l`,
              ],
            ];
          }),
        ),
        [`${id} EXH-06`]: "select 100.0 * count(*) filter (where state = 'NO_SHOW') / nullif(count(*), 0) from p",
      },
    );
  expect(told).toBeGreaterThan(editions.length);
});
