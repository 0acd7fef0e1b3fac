import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { syntheticDatabase } from '../demo/database.ts';
import { type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi(await syntheticDatabase(0.002));
const { create } = rowsOf(api);
const { person } = peopleOf(api);
const client = new pg.Client({ connectionString: api.databaseUrl });

beforeAll(async () => {
  await client.connect();
  await client.query("set time zone 'UTC'");
});
afterAll(() => client.end());

// biome-ignore lint/suspicious/noExplicitAny: a group has the shape of its document
type Found = Record<string, any>;

const rounded = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

/** The same question by the API, each group as a list of values, and by SQL that somebody wrote by hand. */
async function both(document: string, list: (row: Found) => unknown[], sql: string): Promise<unknown[][]> {
  const { sent, answer } = await api.statements(() => api.as(admin)(document));
  expect(answer.errors).toBeUndefined();
  expect(sent).toHaveLength(1);
  const found = (Object.values(answer.data)[0] as Found[]).map((row) => list(row).map(rounded));
  const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(rows.map((row) => row.map(rounded)));
  return found;
}

test('rows are grouped through links and by the month in a time zone', async () => {
  await both(
    `{ participationAggregate(groupBy: [{ business: { sector: VALUE } }, { createdAt: { by: MONTH, timeZone: "Asia/Jayapura" } }],
      orderBy: [{ count: DESC }]) { count group { business { sector } createdAt } of { cashSales { sum count } } } }`,
    ({ count, group, of }: Found) => [
      count,
      group.business?.sector ?? null,
      group.createdAt,
      of.cashSales.sum,
      of.cashSales.count,
    ],
    `select count(*)::int, b.sector, date_trunc('month', p.created_at at time zone 'Asia/Jayapura')::date::text, sum(p.cash_sales)::float8, count(p.cash_sales)::int
      from participation p left join business b on b.id = p.business_id group by 2, 3 order by 1 desc, 2 nulls last, 3 nulls last`,
  );
});

test('parents are filtered by some of their children, by how many there are and what they amount to', async () => {
  await both(
    `{ businessAggregate(where: { products: { some: { flagship: { eq: true } } },
        participations: { aggregate: { where: { state: { ne: PROPOSED } }, having: { count: { gte: 1 }, of: { cashSales: { max: { isNull: false } } } } } } },
      groupBy: [{ legalForm: VALUE }], having: { count: { gte: 1 } }) { count group { legalForm } of { workersFemale { sum } } } }`,
    ({ count, group, of }: Found) => [count, group.legalForm, of.workersFemale.sum],
    `select count(*)::int, legal_form, sum(workers_female)::float8 from business b
      where exists (select from product g where g.business_id = b.id and g.flagship)
        and (select count(*) >= 1 and max(p.cash_sales) is not null from participation p where p.business_id = b.id and p.state <> 'PROPOSED')
      group by legal_form having count(*) >= 1 order by legal_form nulls last`,
  );
});

test('a ratio is one sum over the other; groups are kept by it, ordered by it, and the first few are given', async () => {
  const found = await both(
    `{ qualityMeasurementAggregate(groupBy: [{ product: { business: { region: { parent: { id: VALUE } } } } }, { batchOn: { by: QUARTER } }],
      having: { ratio: { of: { defective: SUM }, to: { produced: SUM }, is: { lt: 0.5 } } },
      orderBy: [{ ratio: { of: { defective: SUM }, to: { produced: SUM }, direction: DESC } }], limit: 4) {
        rate: ratio(of: { defective: SUM }, to: { produced: SUM }) each: ratio(of: { produced: SUM }, to: { rows: COUNT })
        group { product { business { region { parent { id } } } } batchOn } } }`,
    ({ rate, each, group }: Found) => [rate, each, group.product.business?.region?.parent?.id ?? null, group.batchOn],
    `select sum(q.defective)::float8 / nullif(sum(q.produced), 0), sum(q.produced)::float8 / count(*), r.parent_id, date_trunc('quarter', q.batch_on)::date::text
      from quality_measurement q join product g on g.id = q.product_id left join business b on b.id = g.business_id left join region r on r.id = b.region_id
      group by 3, 4 having sum(q.defective)::float8 / nullif(sum(q.produced), 0) < 0.5
      order by 1 desc nulls last, 3 nulls last, 4 nulls last limit 4`,
  );
  expect(found.some(([rate]) => rate !== null && rate !== 0)).toBe(true);
});

test('by nothing there is no ratio', async () => {
  const { data } = await api.as(admin)(
    '{ regionAggregate(where: { id: { eq: "nowhere" } }) { count ratio(of: { rows: COUNT }, to: { rows: COUNT }) } }',
  );
  expect(data.regionAggregate).toEqual([{ count: 0, ratio: null }]);
});

test('each part of a ratio names one measure', async () => {
  for (const part of ['{}', '{ rows: COUNT, level: COUNT }']) {
    const { errors } = await api.as(admin)(`{ regionAggregate { ratio(of: ${part}, to: { rows: COUNT }) } }`);
    expect(errors?.[0]?.extensions.fields).toHaveProperty('of');
  }
  const twice = '{ count: ASC, ratio: { of: { rows: COUNT }, to: { rows: COUNT }, direction: ASC } }';
  const { errors } = await api.as(admin)(`{ regionAggregate(orderBy: [${twice}]) { count } }`);
  expect(errors?.[0]?.extensions.fields).toHaveProperty('orderBy');
});

test('what may not be read makes no ratio, on either side, and neither keeps a group nor orders it', async () => {
  const business = await create('Business', { name: 'Uji', region: '35.05', legalForm: 'PERORANGAN' });
  for (const [month, turnover] of [
    ['2024-01-01', 100],
    ['2024-02-01', 900],
  ] as const)
    await create('PeriodReport', {
      business,
      period: 'MONTH',
      startsOn: month,
      state: 'SUBMITTED',
      turnover,
      workersMale: 1,
    });
  const asked = async (asker: Asker, direction: string) => {
    const { data, errors } = await api.as(asker)(
      `query ($id: ID!) { periodReportAggregate(where: { business: { id: { eq: $id } } }, groupBy: [{ startsOn: { by: MONTH } }],
        orderBy: [{ ratio: { of: { turnover: SUM }, to: { rows: COUNT }, direction: ${direction} } }]) {
          group { startsOn } over: ratio(of: { turnover: SUM }, to: { rows: COUNT }) under: ratio(of: { workersMale: SUM }, to: { turnover: SUM }) }
        kept: periodReportAggregate(where: { business: { id: { eq: $id } } }, groupBy: [{ startsOn: { by: MONTH } }],
          having: { ratio: { of: { turnover: SUM }, to: { workersMale: SUM }, is: { gt: 500 } } }) { count } }`,
      { id: business },
    );
    expect(errors).toBeUndefined();
    return data;
  };
  const { periodReportAggregate, kept } = await asked(admin, 'DESC');
  expect(periodReportAggregate[0]).toEqual({ group: { startsOn: '2024-02-01' }, over: 900, under: 1 / 900 });
  expect(kept).toEqual([{ count: 1 }]);
  const officer = await person({ role: 'OFFICER', region: '35' });
  const unread = ['2024-01-01', '2024-02-01'].map((startsOn) => ({ group: { startsOn }, over: null, under: null }));
  for (const direction of ['ASC', 'DESC'])
    expect(await asked(officer, direction)).toEqual({ periodReportAggregate: unread, kept: [] });
});
