import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, create, refusedCreate } = rowsOf(await openApi());

test('a person is found by name; the telephone number, which few may read, finds nobody', async () => {
  const id = await create('Person', { name: 'Zulaikha Permatasari', sex: 'FEMALE', phone: '+620001234567' });
  const found = async (search: string) =>
    (await ask('query ($search: String) { persons(search: $search) { nodes { id } } }', { search })).persons.nodes;
  expect(await found('permatasari zulaikha')).toEqual([{ id }]);
  expect(await found('620001234567')).toEqual([]);
});

test.each([
  ['birthYear', 2999, 'The year of birth is still to come.'],
  ['birthYear', 1899, 'At least 1900.'],
  ['phone', '0812', 'Write the number with its country code, such as +6281234567890.'],
  ['email', 'siti@', 'The e-mail address is not complete.'],
])('a wrong %s is refused: %s', async (field, value, sentence) => {
  expect((await refusedCreate('Person', { name: 'Siti', [field]: value })).fields).toEqual({ [field]: sentence });
});
