import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, create, refusedCreate, refusedUpdate, remove, update } = rowsOf(await openApi());
let product: string;
let laboratory: string;
beforeAll(async () => {
  product = await create('Product', {
    name: 'Abon',
    business: await create('Business', { name: 'Dapur Uji', region: '35.28' }),
  });
  laboratory = await create('Organization', { name: 'Laboratorium Uji', kind: 'CERTIFIER' });
});
let serial = 0;
const report = (columns: object = {}) => ({
  product,
  laboratory,
  number: `LHU-${++serial}`,
  issuedOn: '2024-03-01',
  ...columns,
});

test('a report of a laboratory is entered once; another laboratory may use its number', async () => {
  await create('LabTest', report({ number: 'SAMA' }));
  expect((await refusedCreate('LabTest', report({ number: 'SAMA' }))).fields).toMatchObject({
    number: 'This report of the laboratory is entered already.',
  });
  const other = await create('Organization', { name: 'Laboratorium Lain', kind: 'CERTIFIER' });
  await create('LabTest', report({ number: 'SAMA', laboratory: other }));
});

test('a sample is taken before it is reported on, and no report is of a day to come', async () => {
  await create('LabTest', report({ sampledOn: '2024-03-01' }));
  expect((await refusedCreate('LabTest', report({ sampledOn: '2024-03-02' }))).fields).toEqual({
    sampledOn: 'A sample is taken before it is reported on.',
  });
  expect((await refusedCreate('LabTest', report({ issuedOn: '2999-01-01' }))).fields).toEqual({
    issuedOn: 'This day is still to come.',
  });
});

test('a reading that passes lies within its limits; what is no number is left to the report', async () => {
  const water = { parameter: 'Kadar air', unit: '%', atMost: 12 };
  const reading = async (columns: object) => ({ test: await create('LabTest', report()), ...water, ...columns });
  await create('LabReading', await reading({ reading: '12', value: 12, passed: true }));
  await create('LabReading', await reading({ reading: '12.1', value: 12.1, passed: false }));
  await create('LabReading', await reading({ reading: 'negatif', passed: true }));
  const words = { passed: 'Its value lies outside the limits.' };
  const tooMuch = await reading({ reading: '12.1', value: 12.1, passed: true });
  expect((await refusedCreate('LabReading', tooMuch)).fields).toEqual(words);
  const tooLittle = await reading({ reading: '4', value: 4, atLeast: 5, passed: true });
  expect((await refusedCreate('LabReading', tooLittle)).fields).toEqual(words);
  expect((await refusedCreate('LabReading', await reading({ reading: '1', atLeast: 13 }))).fields).toHaveProperty(
    'atLeast',
  );
});

test('a parameter stands once in a test', async () => {
  const lead = { test: await create('LabTest', report()), parameter: 'Timbal', reading: '0.1' };
  await create('LabReading', lead);
  expect((await refusedCreate('LabReading', lead)).fields).toMatchObject({
    parameter: 'This parameter is entered for the test already.',
  });
});

test('a product passes only if no parameter fails, whichever is entered first', async () => {
  const passed = await create('LabTest', report({ passed: true }));
  const lead = { parameter: 'Timbal', reading: '0.4', value: 0.4, atMost: 0.25 };
  expect((await refusedCreate('LabReading', { test: passed, ...lead, passed: false })).fields).toEqual({
    passed: 'The report says that the product passes.',
  });
  const open = await create('LabTest', report());
  const failing = await create('LabReading', { test: open, ...lead, passed: false });
  expect((await refusedUpdate('LabTest', open, { passed: true })).fields).toEqual({
    passed: 'One of its parameters does not pass.',
  });
  await remove('LabReading', failing);
  await update('LabTest', open, { passed: true });
});

test('a product’s tests and their readings are read in one request', async () => {
  const own = await create('Product', { name: 'Kerupuk', region: '35.28' });
  const lab = await create('LabTest', report({ product: own }));
  await create('LabReading', { test: lab, parameter: 'Salmonella', reading: 'negatif', passed: true });
  const { product: read } = await ask(
    'query ($id: ID!) { product(id: $id) { labTests { nodes { label readings { nodes { parameter reading passed } } } } } }',
    { id: own },
  );
  expect(read.labTests.nodes).toEqual([
    {
      label: `LHU-${serial} · Kerupuk`,
      readings: { nodes: [{ parameter: 'Salmonella', reading: 'negatif', passed: true }] },
    },
  ]);
});
