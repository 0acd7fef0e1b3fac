import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, create, refusedUpdate, remove, update } = rowsOf(await openApi());
let business: string;
let sni: string;
beforeAll(async () => {
  business = await create('Business', { name: 'Mebel Uji', region: '33.20' });
  const { certificateTypes } = await ask('{ certificateTypes(where: { code: { eq: "SNI" } }) { nodes { id } } }');
  sni = certificateTypes.nodes[0].id;
});

const product = (values: object = {}) => create('Product', { name: 'Kursi', business, ...values });
const both = 'readiness readinessByEvidence';
const readinessOf = async (id: string) =>
  (await ask(`query ($id: ID!) { row: product(id: $id) { ${both} } }`, { id })).row.readinessByEvidence;
const good = { produced: 100, defective: 5, ordered: 100, onTime: 90 };
const measure = (id: string, month: number, values: object = good) =>
  create('QualityMeasurement', { product: id, batchOn: `2024-${String(month).padStart(2, '0')}-15`, ...values });
const consistent = async (values: object = {}) => {
  const id = await product(values);
  for (const month of [1, 2, 3, 4, 5, 6]) await measure(id, month);
  return id;
};
const certificate = (id: string, values: object = {}) =>
  create('Certificate', {
    type: sni,
    business,
    products: [id],
    state: 'ISSUED',
    number: `SNI-${id}`,
    issuedOn: '2024-05-01',
    ...values,
  });
const offered = { hsCode: '940161', exportPriceUsd: 45.5, capacityPerMonth: 200, leadTimeDays: 30 };
const today = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

test('with nothing recorded a product is an idea, and what is recorded of it makes it more', async () => {
  expect(await readinessOf(await product())).toBe('IDEA');
  expect(await readinessOf(await product({ capacityPerMonth: 40 }))).toBe('PROTOTYPE');
  expect(await readinessOf(await product({ priceIdr: 250_000 }))).toBe('LOCAL_MARKET');
  const id = await product();
  const design = await create('ProductDesign', { product: id, code: 'K-1', introducedOn: '2024-01-05', soldUnits: 0 });
  expect(await readinessOf(id)).toBe('PROTOTYPE');
  await update('ProductDesign', design, { soldUnits: 3 });
  expect(await readinessOf(id)).toBe('LOCAL_MARKET');
});

test('consistent is who is within limits in five of the last six batches', async () => {
  const id = await product();
  for (const month of [1, 2, 3, 4, 5]) await measure(id, month);
  expect(await readinessOf(id)).toBe('PROTOTYPE');
  await measure(id, 6, { ...good, defective: 6 });
  expect(await readinessOf(id)).toBe('STANDARDISED');
  const late = await measure(id, 7, { ...good, onTime: 89 });
  expect(await readinessOf(id)).toBe('PROTOTYPE');
  await update('QualityMeasurement', late, { onTime: 90 });
  expect(await readinessOf(id)).toBe('STANDARDISED');
  await measure(id, 8, { produced: 100, defective: 0 });
  expect(await readinessOf(id)).toBe('PROTOTYPE');
});

test('a certificate counts for a consistent product while it is issued and valid', async () => {
  const loose = await product();
  await certificate(loose);
  expect(await readinessOf(loose)).toBe('IDEA');
  const id = await consistent();
  const paper = await certificate(id, { validUntil: '2024-12-31' });
  expect(await readinessOf(id)).toBe('STANDARDISED');
  await update('Certificate', paper, { validUntil: null });
  expect(await readinessOf(id)).toBe('CERTIFIED');
  await update('Product', id, offered);
  expect(await readinessOf(id)).toBe('EXPORT_READY');
  await update('Product', id, { leadTimeDays: null });
  expect(await readinessOf(id)).toBe('CERTIFIED');
  await remove('Certificate', paper);
  expect(await readinessOf(id)).toBe('STANDARDISED');
});

test('only an export that counts, of the last two years, makes an exporter', async () => {
  const id = await product();
  const day = { sentOnPrecision: 'DAY', sentOnCertainty: 'STATED' };
  const send = (values: object) => create('ExportRecord', { product: id, country: 'MY', ...day, ...values });
  await send({ sentOn: today(), channel: 'INFORMAL_CARRY', document: 'NONE' });
  await send({ sentOn: today(), channel: 'DIRECT', document: 'PEB' });
  await send({ sentOn: '2020-01-05', channel: 'DIRECT', document: 'PEB', exportEntry: true });
  expect(await readinessOf(id)).toBe('IDEA');
  await send({ sentOn: today(), channel: 'AGENT', document: 'INVOICE', exportEntry: true });
  expect(await readinessOf(id)).toBe('EXPORTING');
});

test('who judges otherwise gives a reason, and the evidence stands beside it', async () => {
  const id = await product({ priceIdr: 1 });
  const reason = { readinessReason: 'A judgement and its reason go together.' };
  expect((await refusedUpdate('Product', id, { readinessStated: 'EXPORT_READY' })).fields).toEqual(reason);
  expect((await refusedUpdate('Product', id, { readinessReason: 'Tanpa penilaian.' })).fields).toEqual(reason);
  await update('Product', id, { readinessStated: 'EXPORT_READY', readinessReason: 'Sudah diuji pembeli Jepang.' });
  const { row } = await ask(`query ($id: ID!) { row: product(id: $id) { ${both} } }`, { id });
  expect(row).toEqual({ readiness: 'EXPORT_READY', readinessByEvidence: 'LOCAL_MARKET' });
  expect((await refusedUpdate('Product', id, { readiness: 'IDEA' })).fields).toEqual({
    readiness: 'There is no such field.',
  });
});

test('readiness filters, sorts, pages, groups and is counted through links like a column', async () => {
  const maker = await create('Business', { name: 'Tiga Barang', region: '33.20' });
  const [idea, priced, made] = [
    await create('Product', { name: 'A', business: maker }),
    await create('Product', { name: 'B', business: maker, priceIdr: 5 }),
    await create('Product', { name: 'C', business: maker, capacityPerMonth: 5 }),
  ];
  const { row } = await ask(
    `query ($id: ID!) { row: business(id: $id) {
      products(orderBy: [{ readiness: DESC }]) { nodes { id }
        aggregate(groupBy: [{ readiness: VALUE }], orderBy: [{ group: { readiness: ASC } }]) { group { readiness } count } }
      some: products(where: { readiness: { in: [IDEA, LOCAL_MARKET] } }) { totalCount }
      first: products(orderBy: [{ readiness: ASC }], limit: 1) { pageInfo { endCursor } } } }`,
    { id: maker },
  );
  expect(row.products).toEqual({
    nodes: [{ id: made }, { id: priced }, { id: idea }],
    aggregate: ['IDEA', 'LOCAL_MARKET', 'PROTOTYPE'].map((readiness) => ({ group: { readiness }, count: 1 })),
  });
  expect(row.some.totalCount).toBe(2);
  const next = await ask(
    `query ($id: ID!, $after: String) { row: business(id: $id) { products(orderBy: [{ readiness: ASC }], after: $after) { nodes { id } } } }`,
    { id: maker, after: row.first.pageInfo.endCursor },
  );
  expect(next.row.products.nodes).toEqual([{ id: priced }, { id: made }]);
  const { businesses } = await ask(
    `{ businesses(where: { name: { eq: "Tiga Barang" }, products: { some: { readiness: { eq: PROTOTYPE } } } }) { totalCount } }`,
  );
  expect(businesses.totalCount).toBe(1);
});
