import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, create, refusedCreate, refusedUpdate, update } = rowsOf(await openApi());
const business = { name: 'Tenun Sukarara', region: '52.02' };

test('a business is kept with what an office knows, and the rest stays unknown', async () => {
  const id = await create('Business', { ...business, nib: '9120001234567', legalForm: 'UD', workersFemale: 4 });
  const { row } = await ask(
    'query ($id: ID!) { row: business(id: $id) { label status ownerSex workersFemale workersMale region { label } tags version } }',
    { id },
  );
  expect(row).toEqual({
    label: 'Tenun Sukarara',
    status: 'ACTIVE',
    ownerSex: 'UNKNOWN',
    workersFemale: 4,
    workersMale: null,
    region: { label: 'Kabupaten Lombok Tengah' },
    tags: [],
    version: 1,
  });
});

test('a NIB belongs to one business, unless the other was merged away', async () => {
  const nib = '9120000000001';
  const first = await create('Business', { ...business, nib });
  expect(await refusedCreate('Business', { ...business, name: 'Kembar', nib })).toEqual({
    code: 'BAD_USER_INPUT',
    fields: { nib: 'Another business has this NIB already.' },
  });
  await update('Business', first, { status: 'MERGED' });
  await create('Business', { ...business, name: 'Kembar', nib });
});

test.each([
  ['nib', '123', 'A NIB has 13 digits.'],
  ['kbliCode', '131', 'A KBLI code has 5 digits.'],
  ['phone', '081234567', 'Write the number with its country code, such as +6281234567890.'],
  ['email', 'pengrajin@', 'The e-mail address is not complete.'],
  ['foundedYear', 2999, 'The founding year is still to come.'],
])('a wrong %s is refused', async (field, value, sentence) => {
  const rest = field === 'kbliCode' ? { kbliVersion: 'KBLI_2020' } : {};
  expect((await refusedCreate('Business', { ...business, ...rest, [field]: value })).fields).toEqual({
    [field]: sentence,
  });
});

test('a KBLI code without its edition means nothing', async () => {
  const { fields } = await refusedCreate('Business', { ...business, kbliCode: '13134' });
  expect(fields).toMatchObject({ kbliVersion: 'A KBLI code and its edition go together.' });
});

test('a latitude without a longitude is no place', async () => {
  const id = await create('Business', business);
  const { fields } = await refusedUpdate('Business', id, { latitude: -8.6 }, 'id');
  expect(fields).toMatchObject({ longitude: 'Lintang dan bujur diisi bersama.' });
});
