import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, create, refusedCreate } = rowsOf(await openApi());
let product: string;
beforeAll(async () => {
  product = await create('Product', { name: 'Keripik uji', region: '36.71' });
});

let day = 0;
const batch = (values: object) => ({
  product,
  batchOn: `2023-${String(1 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day++ % 28)).padStart(2, '0')}`,
  produced: 100,
  ...values,
});

test.each([
  [{ defective: 5, ordered: 50, onTime: 45 }, 'WITHIN'],
  [{ defective: 6, ordered: 50, onTime: 50 }, 'OUTSIDE'],
  [{ defective: 0, ordered: 50, onTime: 44 }, 'OUTSIDE'],
  [{ ordered: 50, onTime: 50 }, 'UNKNOWN'],
  [{ defective: 0, onTime: null }, 'UNKNOWN'],
  [{ defective: 0, ordered: 0, onTime: 0 }, 'UNKNOWN'],
  [{ produced: 0, defective: 0, ordered: 5, onTime: 5 }, 'UNKNOWN'],
])('of 100 units %j is %s limits', async (values, withinLimits) => {
  const id = await create('QualityMeasurement', batch(values));
  const { row } = await ask('query ($id: ID!) { row: qualityMeasurement(id: $id) { withinLimits } }', { id });
  expect(row).toEqual({ withinLimits });
});

test.each([
  [{ defective: 101 }, { defective: 'No more can be defective than was produced.' }],
  [{ defective: 5, reworked: 6 }, { reworked: 'No more can be reworked than was defective.' }],
  [{ ordered: 5, onTime: 6 }, { onTime: 'No more can be on time than was ordered.' }],
  [{ batchOn: '2999-01-01' }, { batchOn: 'This day is still to come.' }],
  [{ produced: -1 }, { produced: 'At least 0.' }],
])('%j is refused', async (values, fields) => {
  expect((await refusedCreate('QualityMeasurement', batch(values))).fields).toEqual(fields);
});

test('a batch is measured once', async () => {
  const one = batch({});
  await create('QualityMeasurement', one);
  expect((await refusedCreate('QualityMeasurement', one)).fields).toHaveProperty('batchOn');
  await create('QualityMeasurement', { ...one, batch: '2' });
  expect((await refusedCreate('QualityMeasurement', { ...one, batch: '2' })).fields).toMatchObject({
    batch: 'This batch is measured already.',
  });
});

test('a design has its code to itself, and what sold was introduced', async () => {
  const design = { product, code: 'D-1', origin: 'MENTORING' };
  await create('ProductDesign', design);
  expect((await refusedCreate('ProductDesign', design)).fields).toMatchObject({
    code: 'The product has a design of this code already.',
  });
  expect((await refusedCreate('ProductDesign', { ...design, code: 'D-2', soldUnits: 4 })).fields).toEqual({
    introducedOn: 'A design that sold has a day on which it was introduced.',
  });
  expect((await refusedCreate('ProductDesign', { ...design, code: 'D-2', introducedOn: '2999-01-01' })).fields).toEqual(
    {
      introducedOn: 'This day is still to come.',
    },
  );
});
