import { beforeAll, expect, test } from 'vitest';
import { type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { act, create } = rowsOf(api);
const { person } = peopleOf(api);

const million = 1_000_000;
let series: string;

beforeAll(async () => {
  series = await create('ExhibitionSeries', { name: 'Pameran Uji' });
  const businesses: string[] = [];
  for (let i = 0; i < 5; i++)
    businesses.push(await create('Business', { name: `Uji ${i}`, region: i === 0 ? '34.04' : '35.05' }));
  /** Cash and orders of each business in millions; null for who attended without results, undefined for who stayed away. */
  const hold = async (year: number, sold: ([number?, number?] | null | undefined)[], days = 4) => {
    const exact = { startsOnPrecision: 'DAY', startsOnCertainty: 'STATED' };
    const exhibition = await create('Exhibition', {
      ...{
        name: `Pameran Uji ${year}`,
        series,
        year,
        startsOn: `${year}-05-01`,
        endsOn: `${year}-05-0${days}`,
        ...(year === 2024 ? { salesTarget: 120 * million } : {}),
        ...exact,
      },
    });
    for (const [i, sales] of sold.entries()) {
      const participation = await create('Participation', { exhibition, business: businesses[i], state: 'CONFIRMED' });
      await create('Funding', { participation, sourceType: 'APBN', ...(i < 2 ? { amount: 3 * million } : {}) });
      if (sales === undefined) await act('miss', 'Participation', participation);
      else await act('attend', 'Participation', participation);
      const rupiah = (each: number | undefined) => (each === undefined ? undefined : each * million);
      if (sales)
        await act('report', 'Participation', participation, {
          cashSales: rupiah(sales[0]),
          orderSales: rupiah(sales[1]),
        });
      if (year === 2024 && i === 0)
        for (const [metOn, orderedOn] of [
          [undefined, '2024-05-31'],
          ['2024-05-02', '2024-06-02'],
          ['2024-05-02', undefined],
          ['2024-05-02', null],
          ['2024-05-02', null],
        ]) {
          const order = orderedOn === null ? {} : { state: 'ORDER', orderValue: million, orderedOn };
          await create('Lead', { participation, buyerName: 'Pembeli', metOn, ...order });
        }
    }
  };
  await hold(2022, [[10], null, null]);
  await hold(2023, [[10], [20, 10], [5], null]);
  await hold(2024, [[20], [30, 0], null, [40], undefined], 5);
});

const document = `query ($series: ID!) { exhibitionSales(series: $series) { measures { code }
  groups { label measures { code value n missing coverage } } } }`;

interface Figure {
  code: string;
  value: number | null;
  n: number;
  missing: number;
}

const editions = async (asker: Asker = admin) => {
  const { data, errors } = await api.as(asker)(document, { series });
  expect(errors).toBeUndefined();
  const found = data.exhibitionSales.groups as { label: string; measures: Figure[] }[];
  return found.map(
    ({ measures }) =>
      (code: string) =>
        measures.find((each) => each.code === code) as Figure,
  );
};

test('sales are those of results that are in, beside how many attended', async () => {
  const [, before, last] = await editions();
  expect(before?.('EXH-02')).toMatchObject({ value: 45 * million, n: 3, missing: 1, coverage: 0.75 });
  expect(last?.('EXH-02')).toMatchObject({ value: 90 * million, n: 3, missing: 1 });
  expect(last?.('EXH-03-DAY').value).toBe((90 * million) / 15);
});

test('a year is compared with the one before, as a whole and for the same businesses', async () => {
  const [, , last] = await editions();
  expect(last?.('EXH-03').value).toBeCloseTo(100);
  // 20 and 30 after 10 and 30.
  expect(last?.('EXH-03-SAME')).toMatchObject({ value: 25, n: 2, missing: 2 });
});

test('with fewer than 70 percent recorded in either year they are not compared', async () => {
  const [first, before] = await editions();
  expect(first?.('EXH-02')).toMatchObject({ n: 1, missing: 2 });
  expect([first?.('EXH-03').value, before?.('EXH-03').value]).toEqual([null, null]);
  expect(before?.('EXH-03-SAME')).toMatchObject({ value: 0, n: 1 });
});

test('what was paid is held against what was sold where both are known, and who did not come against who was to', async () => {
  const [, , last] = await editions();
  // Six million for the fifty that two sold.
  expect(last?.('EXH-05')).toMatchObject({ value: 120_000, n: 2, missing: 2 });
  expect(last?.('EXH-06')).toMatchObject({ value: 20, n: 5 });
});

test('before it is held nobody knows who will not come', async () => {
  const next = await create('ExhibitionSeries', { name: 'Pameran Uji Mendatang' });
  const exhibition = await create('Exhibition', { name: 'Pameran Uji Mendatang', series: next, year: 2099 });
  const business = await create('Business', { name: 'Uji Mendatang', region: '35.05' });
  await create('Participation', { exhibition, business, state: 'CONFIRMED' });
  const { data } = await api.as(admin)(document, { series: next });
  const [{ measures }] = data.exhibitionSales.groups;
  expect(measures.find(({ code }: Figure) => code === 'EXH-06')).toMatchObject({ value: null, n: 1 });
});

test('sales are held against the target of the edition by who sees all of it', async () => {
  const [first, , last] = await editions();
  expect(last?.('EXH-04')).toMatchObject({ value: 75, n: 3, missing: 1 });
  expect(first?.('EXH-04').value).toBeNull();
  const [, , seen] = await editions(await person({ role: 'OFFICER', region: '34' }));
  expect(seen?.('EXH-04').value).toBeNull();
});

test('leads are followed for so many days, from the day they met or the first of the edition', async () => {
  const [, , last] = await editions();
  expect(last?.('EXH-05-LEADS')).toMatchObject({ value: 60, n: 5 });
  // After 30 and 31 days; of one order nobody knows when it came.
  expect(last?.('EXH-05-LEADS-30')).toMatchObject({ value: 25, n: 4, missing: 1 });
  for (const days of [90, 180]) expect(last?.(`EXH-05-LEADS-${days}`)).toMatchObject({ value: 50, n: 4, missing: 1 });
});

test('an officer’s counts the businesses of the region', async () => {
  const [, , last] = await editions(await person({ role: 'OFFICER', region: '34' }));
  expect(last?.('EXH-02')).toMatchObject({ value: 20 * million, n: 1, missing: 0 });
  expect(last?.('EXH-03').value).toBeCloseTo(100);
});

test('it is one statement', async () => {
  const { sent } = await api.statements(() => editions());
  expect(sent).toHaveLength(1);
});

test('whether somebody out of sight came to an edition does not show in its achievement', async () => {
  const officer = await person({ role: 'OFFICER', region: '33' });
  const achieved = async (others: string[]) => {
    const own = await create('ExhibitionSeries', { name: `Pameran Uji ${others}` });
    const exhibition = await create('Exhibition', {
      ...{ name: `Pameran Uji ${others} 2024`, series: own, year: 2024, salesTarget: 100 * million },
    });
    for (const region of ['33.74', ...others]) {
      const business = await create('Business', { name: 'Uji', region });
      const participation = await create('Participation', { exhibition, business, state: 'CONFIRMED' });
      await create('Funding', { participation, sourceType: 'UNKNOWN' });
      await act('attend', 'Participation', participation);
      await act('report', 'Participation', participation, { cashSales: 20 * million });
    }
    const asked = async (asker: Asker) => {
      const { data } = await api.as(asker)(
        'query ($series: ID!) { exhibitionSales(series: $series) { groups { measures { code value n missing } } } }',
        { series: own },
      );
      return data.exhibitionSales.groups[0].measures as { code: string; value: number | null }[];
    };
    const value = (await asked(admin)).find(({ code }) => code === 'EXH-04')?.value;
    return { officer: await asked(officer), value };
  };
  const [alone, beside] = [await achieved([]), await achieved(['34.04'])];
  expect([alone.value, beside.value]).toEqual([20, 40]);
  expect(alone.officer).toEqual(beside.officer);
});
