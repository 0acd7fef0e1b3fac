import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { act, ask, create, refusedAct, refusedCreate, refusedUpdate, remove, update } = rowsOf(api);
let business: string;
const types: Record<string, string> = {};
beforeAll(async () => {
  business = await create('Business', { name: 'Dapur Uji', region: '35.28' });
  const { certificateTypes } = await ask('{ certificateTypes { nodes { id code } } }');
  for (const { id, code } of certificateTypes.nodes) types[code] = id;
});

const paper = { state: 'ISSUED', number: 'ID35110000000000001', issuedOn: '2024-05-01' };

test('a type and number stand on one certificate', async () => {
  await create('Certificate', { type: types.HALAL, business, ...paper });
  await create('Certificate', { type: types.SNI, business, ...paper });
  expect((await refusedCreate('Certificate', { type: types.HALAL, business, ...paper })).fields).toMatchObject({
    number: 'A certificate of this type and number exists already.',
  });
});

test('registered is not issued', async () => {
  await create('Certificate', { type: types.MEREK, business, state: 'SUBMITTED', appliedOn: '2024-01-10' });
  const submitted = { type: types.MEREK, business, state: 'SUBMITTED', appliedOn: '2024-01-10' };
  expect((await refusedCreate('Certificate', { ...submitted, issuedOn: '2024-01-10' })).fields).toEqual({
    state: 'Registered is not issued: only an issued certificate has a number and a day of issue.',
  });
  expect(
    (await refusedCreate('Certificate', { type: types.MEREK, business, state: 'DRAFT', number: 'IDM1' })).fields,
  ).toHaveProperty('state');
  expect((await refusedCreate('Certificate', { type: types.MEREK, business, state: 'ISSUED' })).fields).toMatchObject({
    number: 'An issued certificate has a number and a day of issue.',
  });
});

test('a certificate does not end before it was issued', async () => {
  const wrong = { ...paper, number: '1033528010001-29', validUntil: '2024-04-30' };
  expect((await refusedCreate('Certificate', { type: types.PIRT, business, ...wrong })).fields).toEqual({
    validUntil: 'A certificate cannot end before it was issued.',
  });
});

test('a certificate has one holder, and a region only plans', async () => {
  const one = 'State exactly one: a business, a group, or a region (for plans only).';
  expect((await refusedCreate('Certificate', { type: types.SNI })).fields).toMatchObject({ business: one });
  expect(
    (await refusedCreate('Certificate', { type: types.SNI, business, region: '35.28', productGroup: 'Mebel' })).fields,
  ).toMatchObject({ region: one });
  const inHand = { state: 'SUBMITTED', appliedOn: '2024-01-10' };
  const applied = { type: types.SNI, region: '35.28', productGroup: 'Mebel', ...inHand };
  expect((await refusedCreate('Certificate', applied)).fields).toMatchObject({
    region: 'A region stands for a plan only, and the plan names its group of products.',
  });
});

test('a geographical indication is held by a group', async () => {
  const group = await create('Group', { name: 'MPIG Kopi Uji', kind: 'ASSOCIATION', region: '35.28' });
  await create('Certificate', { type: types.IG, group });
  expect((await refusedCreate('Certificate', { type: types.IG, business })).fields).toEqual({
    business: 'A community holds this right: its holder must be a group.',
  });
});

test('the products of a certificate are the holder’s own', async () => {
  const other = await create('Business', { name: 'Dapur Lain', region: '35.28' });
  const own = await create('Product', { name: 'Keripik', business });
  const foreign = await create('Product', { name: 'Rengginang', business: other });
  await create('Certificate', { type: types.HALAL, business, products: [own] });
  expect(
    (await refusedCreate('Certificate', { type: types.HALAL, business, products: [own, foreign] }, 'id')).fields,
  ).toEqual({
    products: 'Produk harus milik pemegang sertifikat.',
  });
});

test('a product that goes to another holder at the very moment it is certified is refused to one of them', async () => {
  const other = await create('Business', { name: 'Dapur Ketiga', region: '35.28' });
  const product = await create('Product', { name: 'Sambal', business });
  const client = new pg.Client(api.databaseUrl);
  await client.connect();
  await client.query('begin');
  await client.query('update product set business_id = $2 where id = $1', [product, other]);
  const certified = refusedCreate('Certificate', { type: types.HALAL, business, products: [product] });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await client.query('commit');
  await client.end();
  expect((await certified).fields).toEqual({ products: 'The products must be the holder’s own.' });
});

const stateOf = async (id: string) =>
  (
    await ask(
      'query ($id: ID!) { row: certificate(id: $id) { state appliedOn returnedOn reason supersededBy { number } supersedes { nodes { number } } } }',
      { id },
    )
  ).row;
const certifier = () => create('Organization', { name: 'Lembaga Uji', kind: 'CERTIFIER' });
let serial = 0;
const issued = (type: string | undefined, columns: object = {}) =>
  create('Certificate', {
    type,
    business,
    state: 'ISSUED',
    number: `U-${++serial}`,
    issuedOn: '2024-05-01',
    ...columns,
  });

test('an application comes back and is handed in again, and keeps the day on which it was handed in first', async () => {
  const id = await create('Certificate', { type: types.SNI, business });
  expect((await refusedAct('submit', 'Certificate', id, {})).fields).toEqual({
    appliedOn: 'An application has the day on which it was handed in, a plan or a draft has none.',
  });
  await act('submit', 'Certificate', id, { appliedOn: '2024-01-08' });
  expect((await refusedAct('return', 'Certificate', id, { returnedOn: '2024-01-15' })).code).toBe('BAD_USER_INPUT');
  await act('return', 'Certificate', id, { returnedOn: '2024-01-15', reason: 'Hasil uji belum ada.' });
  expect(await stateOf(id)).toMatchObject({ state: 'RETURNED', reason: 'Hasil uji belum ada.' });
  await act('submit', 'Certificate', id, {});
  expect(await stateOf(id)).toMatchObject({
    state: 'SUBMITTED',
    appliedOn: '2024-01-08',
    returnedOn: '2024-01-15',
    reason: null,
  });
  expect((await refusedAct('suspend', 'Certificate', id, { suspendedOn: '2024-02-01', reason: 'X' })).code).toBe(
    'CONFLICT',
  );
});

test('it is issued with a number, by somebody, on a day that is not before the application', async () => {
  const id = await create('Certificate', { type: types.SNI, business, state: 'SUBMITTED', appliedOn: '2024-01-08' });
  const paper = { number: `U-${++serial}`, issuer: await certifier() };
  expect((await refusedAct('issue', 'Certificate', id, { ...paper, issuedOn: '2024-01-07' })).fields).toMatchObject({
    issuedOn: 'An application is handed in before any further step.',
  });
  await act('issue', 'Certificate', id, { ...paper, issuedOn: '2024-01-08' });
  expect(await stateOf(id)).toMatchObject({ state: 'ISSUED' });
});

test('who rejects, suspends or revokes says why', async () => {
  const words = { reason: 'Say why.' };
  for (const state of ['SUSPENDED', 'REVOKED'])
    expect(
      (await refusedCreate('Certificate', { type: types.SNI, business, state, number: 'U', issuedOn: '2024-05-01' }))
        .fields,
    ).toEqual(words);
  const id = await issued(types.SNI);
  await act('suspend', 'Certificate', id, { suspendedOn: '2024-06-01', reason: 'Belum diawasi.' });
  expect((await refusedUpdate('Certificate', id, { reason: null })).fields).toEqual(words);
  expect((await refusedUpdate('Certificate', id, { suspendedOn: '2024-04-30' })).fields).toMatchObject({
    suspendedOn: 'A certificate is issued before it is suspended or revoked.',
  });
  await act('reinstate', 'Certificate', id);
  expect(await stateOf(id)).toMatchObject({ state: 'ISSUED', reason: null });
});

test('no step is taken in the future, nor is its day stated before', async () => {
  const later = '2999-01-01';
  const plan = await create('Certificate', { type: types.SNI, business });
  expect((await refusedAct('submit', 'Certificate', plan, { appliedOn: later })).fields).toEqual({
    appliedOn: 'This day is still to come.',
  });
  expect((await refusedUpdate('Certificate', plan, { reviewedOn: '2024-01-01' })).fields).toMatchObject({
    reviewedOn: 'This is the day of a step that was not taken.',
  });
  expect(
    (await refusedUpdate('Certificate', await issued(types.SNI), { revokedOn: '2024-06-01' })).fields,
  ).toHaveProperty('revokedOn');
});

test('a newer certificate of the same type and holder takes the place of an earlier one', async () => {
  const earlier = await issued(types.SNI);
  const words = {
    supersededBy: 'A newer certificate, issued to the same holder and of the same type, takes its place.',
  };
  const other = await create('Business', { name: 'Dapur Keempat', region: '35.28' });
  for (const wrong of [
    earlier,
    await issued(types.KURASI),
    await issued(types.SNI, { business: other }),
    await issued(types.SNI, { issuedOn: '2024-04-30' }),
    await create('Certificate', { type: types.SNI, business }),
  ])
    expect((await refusedAct('supersede', 'Certificate', earlier, { supersededBy: wrong })).fields).toEqual(words);
  const newer = await issued(types.SNI, { number: 'BARU-1', issuedOn: '2025-05-01' });
  await act('supersede', 'Certificate', earlier, { supersededBy: newer });
  expect(await stateOf(earlier)).toMatchObject({ state: 'SUPERSEDED', supersededBy: { number: 'BARU-1' } });
  expect((await stateOf(newer)).supersedes.nodes).toHaveLength(1);
  expect((await refusedUpdate('Certificate', newer, { issuedOn: '2024-01-01' })).fields).toMatchObject({
    issuedOn: 'This certificate takes the place of another: it has the same type and holder, and is newer.',
  });
  await remove('Certificate', earlier);
});

test('a type bounds how long its certificates are valid, and one that ends says when', async () => {
  const pirt = { number: '2033528010001-29', issuedOn: '2024-05-01' };
  expect((await refusedCreate('Certificate', { type: types.PIRT, business, state: 'ISSUED', ...pirt })).fields).toEqual(
    {
      validUntil: 'Certificates of this type end: state until when it is valid.',
    },
  );
  expect(
    (
      await refusedCreate('Certificate', {
        type: types.PIRT,
        business,
        state: 'ISSUED',
        ...pirt,
        validUntil: '2029-05-02',
      })
    ).fields,
  ).toEqual({ validUntil: 'Certificates of this type are not valid for so long.' });
  await issued(types.PIRT, { ...pirt, validUntil: '2029-05-01' });
  const type = types.PIRT as string;
  expect((await refusedUpdate('CertificateType', type, { validityMonths: 59 })).fields).toEqual({
    validityMonths: 'There are certificates that are valid longer.',
  });
  await issued(types.SNI);
  expect((await refusedUpdate('CertificateType', types.SNI as string, { validityMonths: 48 })).fields).toEqual({
    validityMonths: 'There are certificates without an end.',
  });
});

test('the number of a certificate has a form of its type', async () => {
  const words = { number: 'Numbers of this type have another form.' };
  const wrong = (code: string, number: string) =>
    refusedCreate('Certificate', { type: types[code], business, ...paper, number, validUntil: '2025-01-01' });
  expect((await wrong('HALAL', 'ID3511000000000001')).fields).toEqual(words);
  expect((await wrong('HALAL', `ID${'#'.repeat(17)}`)).fields).toEqual(words);
  expect((await wrong('PIRT', '2033528010001')).fields).toEqual(words);
  expect((await wrong('BPOM_MD', 'MD1234567890123')).fields).toEqual(words);
  for (const number of ['MD123456789012', 'MD123456789012345', 'ML123456789012'])
    await issued(types.BPOM_MD, { number, validUntil: '2025-01-01' });
  expect((await refusedUpdate('CertificateType', types.BPOM_MD as string, { numberForms: ['MD####'] })).fields).toEqual(
    {
      numberForms: 'There are certificates with numbers of another form.',
    },
  );
  expect((await refusedUpdate('CertificateType', types.SVLK as string, { numberForms: ['LVLK 12'] })).fields).toEqual({
    numberForms: 'Write # for each digit.',
  });
});

test('a type becomes a community’s only if no single business holds one of it', async () => {
  await create('Certificate', { type: types.BATIKMARK, business });
  expect((await refusedUpdate('CertificateType', types.BATIKMARK as string, { scope: 'GROUP' })).fields).toEqual({
    scope: 'A community holds this right: its holder must be a group.',
  });
  expect((await refusedUpdate('CertificateType', types.IG as string, { renewable: true })).fields).toEqual({
    renewable: 'Only what ends can be renewed: state how long it is valid.',
  });
  await update('CertificateType', types.SVLK as string, { validityMonths: 72, renewable: true });
});

test('what ends soon, what has ended and who lacks a halal certificate are one question each', async () => {
  const count = async (from: string, to: string) =>
    (
      await ask(
        'query ($from: LocalDate, $to: LocalDate) { page: certificates(where: {state: {in: [ISSUED]}, validUntil: {gte: $from, lte: $to}}) { totalCount } }',
        { from, to },
      )
    ).page.totalCount;
  const before = await count('2031-01-01', '2031-03-31');
  await issued(types.KURASI, { validUntil: '2031-03-31' });
  await issued(types.KURASI, { validUntil: '2031-04-01' });
  expect((await count('2031-01-01', '2031-03-31')) - before).toBe(1);
  const lacking = async (id: string) =>
    (
      await ask(
        'query ($id: ID!) { page: businesses(where: {id: {eq: $id}, sector: {in: [PANGAN]}, certificates: {none: {type: {code: {eq: "HALAL"}}, state: {in: [ISSUED]}}}}) { totalCount } }',
        { id },
      )
    ).page.totalCount;
  const food = await create('Business', { name: 'Dapur Pangan', region: '35.28', sector: 'PANGAN' });
  await create('Certificate', { type: types.HALAL, business: food, state: 'SUBMITTED', appliedOn: '2024-01-08' });
  expect(await lacking(food)).toBe(1);
  await issued(types.HALAL, { business: food, number: 'ID35110000000000009' });
  expect(await lacking(food)).toBe(0);
});

test('a code of a certificate type stands once, in capital letters', async () => {
  const kind = { name: 'Lain', scope: 'PRODUCT' };
  expect((await refusedCreate('CertificateType', { ...kind, code: 'HALAL' })).fields).toEqual({
    code: 'This code of a certificate type exists already.',
  });
  expect((await refusedCreate('CertificateType', { ...kind, code: 'halal' })).fields).toEqual({
    code: 'Capital letters, digits and underscores only.',
  });
});
