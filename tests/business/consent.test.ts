import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { create, refusedCreate, refusedUpdate, update } = rowsOf(await openApi());
let person: string;
let business: string;
beforeAll(async () => {
  person = await create('Person', { name: 'Bu Sari' });
  business = await create('Business', { name: 'Tenun Sari', region: '52.02' });
});
const signed = { basis: 'CONSENT', givenOn: '2024-03-01', evidence: 'Formulir 12/2024, map A.' };

test('consent is about a person or a business, never both or neither', async () => {
  await create('Consent', { person, purpose: 'PUBLICATION', ...signed });
  await create('Consent', { business, purpose: 'PUBLICATION', ...signed });
  const one = 'State exactly one: a person or a business.';
  for (const about of [{}, { person, business }])
    expect((await refusedCreate('Consent', { ...about, purpose: 'RESEARCH', ...signed })).fields).toEqual({
      person: one,
      business: one,
    });
});

test('a purpose has one ground in force, and may be granted again after it was withdrawn', async () => {
  const about = { person, purpose: 'BUYER_CONTACT', ...signed };
  const first = await create('Consent', about);
  const words = { purpose: 'A ground for this purpose is in force already.' };
  expect((await refusedCreate('Consent', about)).fields).toMatchObject(words);
  await update('Consent', first, { withdrawnOn: '2024-06-01' });
  await create('Consent', { ...about, givenOn: '2024-07-01' });
  expect((await refusedUpdate('Consent', first, { withdrawnOn: null })).fields).toMatchObject(words);
});

test('consent may end by itself, and be given again before it does', async () => {
  const about = { person, purpose: 'ASSISTANCE', ...signed };
  await create('Consent', { ...about, endsOn: '2024-12-31' });
  await create('Consent', about);
  expect((await refusedCreate('Consent', { ...about, endsOn: '2024-02-29' })).fields).toEqual({
    endsOn: 'It cannot end before it was given.',
  });
});

test('consent is withdrawn after it was given, and not in days to come', async () => {
  const id = await create('Consent', { business, purpose: 'PARTNER_SHARING', ...signed });
  expect((await refusedUpdate('Consent', id, { withdrawnOn: '2024-02-29' })).fields).toEqual({
    withdrawnOn: 'It cannot be withdrawn before it was given.',
  });
  const later = { withdrawnOn: 'This day is still to come.' };
  expect((await refusedUpdate('Consent', id, { withdrawnOn: '2999-01-01' })).fields).toEqual(later);
  const { fields } = await refusedCreate('Consent', { person, purpose: 'RESEARCH', ...signed, givenOn: '2999-01-01' });
  expect(fields).toEqual({ givenOn: 'This day is still to come.' });
});

test('what rests on the law is not withdrawn, and consent shows its proof', async () => {
  const id = await create('Consent', { business, purpose: 'ASSISTANCE', basis: 'PUBLIC_TASK', givenOn: '2024-01-01' });
  expect((await refusedUpdate('Consent', id, { withdrawnOn: '2024-06-01' })).fields).toEqual({
    withdrawnOn: 'Only consent can be withdrawn.',
  });
  const bare = { person, purpose: 'RESEARCH', basis: 'CONSENT', givenOn: '2024-01-01' };
  expect((await refusedCreate('Consent', bare)).fields).toEqual({
    evidence: 'Say what shows that consent was given.',
  });
});
