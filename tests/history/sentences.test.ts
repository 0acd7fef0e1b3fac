import { describe, expect, test } from 'vitest';
import { admin, openApi } from '../support/api.ts';

const api = await openApi();
const as = api.as(admin);

const make = (noun: string, input: object, language: 'id' | 'en') =>
  as(`mutation ($input: ${noun}Input!) { create${noun}(input: $input) { id } }`, { input }, { language });

const business = { name: 'Uji', region: '35.05' };
type Case = [what: string, noun: string, input: object, field: string, id: string, en: string];

/** Each in the two languages, under the field at fault and no other. */
const cases: Case[] = [
  [
    'a required field that is missing',
    'Business',
    { region: '35.05' },
    'name',
    'Wajib diisi.',
    'This field is required.',
  ],
  [
    'a required field that is null',
    'Business',
    { ...business, name: null },
    'name',
    'Wajib diisi.',
    'This field is required.',
  ],
  ['a list that is null', 'Business', { ...business, tags: null }, 'tags', 'Wajib diisi.', 'This field is required.'],
  [
    'a text of blanks',
    'Business',
    { ...business, name: '  \n' },
    'name',
    'Tidak boleh hanya berisi spasi.',
    'It must hold more than blanks.',
  ],
  [
    'an empty text',
    'Business',
    { ...business, ownerName: '' },
    'ownerName',
    'Tidak boleh hanya berisi spasi.',
    'It must hold more than blanks.',
  ],
  [
    'a text that is too long',
    'Business',
    { ...business, name: 'a'.repeat(201) },
    'name',
    'Paling panjang 200 karakter.',
    'At most 200 characters.',
  ],
  [
    'a text of another form',
    'Business',
    { ...business, nib: '12' },
    'nib',
    'NIB terdiri atas 13 angka.',
    'A NIB has 13 digits.',
  ],
  [
    'a number that is too small',
    'Business',
    { ...business, foundedYear: 1799 },
    'foundedYear',
    'Paling kecil 1800.',
    'At least 1800.',
  ],
  [
    'a number that is too great',
    'Business',
    { ...business, latitude: 90, longitude: 100 },
    'latitude',
    'Paling besar 6.5.',
    'At most 6.5.',
  ],
  [
    'a number below zero',
    'Product',
    { name: 'X', region: '35', priceIdr: -1 },
    'priceIdr',
    'Paling kecil 0.',
    'At least 0.',
  ],
  [
    'a fraction for a whole number',
    'Business',
    { ...business, foundedYear: 1.5 },
    'foundedYear',
    'Harus berupa bilangan bulat.',
    'It must be a whole number.',
  ],
  [
    'a whole number out of range',
    'Business',
    { ...business, workersMale: 2 ** 31 },
    'workersMale',
    'Harus berupa bilangan bulat.',
    'It must be a whole number.',
  ],
  [
    'a fraction of a rupiah',
    'Product',
    { name: 'X', region: '35', priceIdr: 0.5 },
    'priceIdr',
    'Harus berupa rupiah bulat, tanpa pecahan.',
    'It must be whole rupiah.',
  ],
  [
    'rupiah that are not exact',
    'Product',
    { name: 'X', region: '35', priceIdr: 2 ** 53 },
    'priceIdr',
    'Harus berupa rupiah bulat, tanpa pecahan.',
    'It must be whole rupiah.',
  ],
  [
    'a text for a number',
    'Business',
    { ...business, latitude: '1' },
    'latitude',
    'Harus berupa angka.',
    'It must be a number.',
  ],
  ['a number for a text', 'Business', { ...business, name: 5 }, 'name', 'Harus berupa teks.', 'It must be a text.'],
  [
    'a text for yes or no',
    'Product',
    { name: 'X', region: '35', flagship: 'ya' },
    'flagship',
    'Harus berupa ya atau tidak.',
    'It must be true or false.',
  ],
  [
    'a value outside its enumeration',
    'Business',
    { ...business, sector: 'PANGEN' },
    'sector',
    'Bukan salah satu pilihan.',
    'It is not one of the choices.',
  ],
  [
    'a day that does not exist',
    'Source',
    { title: 'X', kind: 'NEWS', publisher: 'Y', publishedOn: '2023-02-29' },
    'publishedOn',
    'Harus berupa tanggal yang ada, ditulis tttt-bb-hh.',
    'It must be an existing day, written yyyy-mm-dd.',
  ],
  [
    'an instant without a zone',
    'Source',
    { title: 'X', kind: 'NEWS', publisher: 'Y', publishedAt: '2023-02-28T01:00:00' },
    'publishedAt',
    'Harus berupa waktu dengan zona.',
    'It must be an instant with its zone.',
  ],
  [
    'an address that is a script',
    'Source',
    { title: 'X', kind: 'NEWS', publisher: 'Y', url: 'javascript:alert(1)' },
    'url',
    'Harus berupa alamat http:// atau https://.',
    'It must be an address with http:// or https://.',
  ],
  [
    'an identifier that is a list',
    'Business',
    { ...business, region: ['35'] },
    'region',
    'Harus berupa pengenal data.',
    'It must be an identifier.',
  ],
  [
    'a link to nothing',
    'Business',
    { ...business, region: '77' },
    'region',
    'Data yang dirujuk tidak ada.',
    'The record it refers to does not exist.',
  ],
  [
    'a field that nobody knows',
    'Business',
    { ...business, nama: 'X' },
    'nama',
    'Isian ini tidak dikenal.',
    'There is no such field.',
  ],
  [
    'an entry of a list that is blank',
    'Business',
    { ...business, tags: ['a', ' '] },
    'tags',
    'Tidak boleh hanya berisi spasi.',
    'It must hold more than blanks.',
  ],
  [
    'an entry of a list that is no text',
    'Business',
    { ...business, tags: ['a', 7] },
    'tags.1',
    'Harus berupa teks.',
    'It must be a text.',
  ],
  [
    'an entry that stands twice',
    'Business',
    { ...business, tags: ['a', 'a'] },
    'tags',
    'Pilihan yang sama tertulis dua kali.',
    'The same entry stands there twice.',
  ],
  [
    'more than 200 entries',
    'Business',
    { ...business, tags: Array.from({ length: 201 }, (_, i) => `${i}`) },
    'tags',
    'Paling banyak 200 pilihan.',
    'At most 200 entries.',
  ],
  [
    'a text that no database should keep',
    'Business',
    { ...business, notes: 'a\u0000b' },
    'notes',
    'Teks berisi karakter yang tidak sah.',
    'The text holds characters that are not allowed.',
  ],
  [
    'a rule that looks at several fields',
    'Business',
    { ...business, latitude: -8 },
    'latitude',
    'Lintang dan bujur diisi bersama.',
    'Latitude and longitude go together.',
  ],
];

describe('is refused in the reader’s language, under its field', () => {
  test.each(cases)('%s', async (_what, noun, input, field, id, en) => {
    for (const [language, sentence] of [
      ['id', id],
      ['en', en],
    ] as const) {
      const { errors, data, text } = await make(noun, input, language);
      expect(data ?? null, text).toBeNull();
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: { [field]: sentence } });
    }
  });
});

test('all fields at fault are told at once', async () => {
  const { errors } = await make('Business', { name: ' ', region: '35', nib: 'x', foundedYear: 1, email: '@' }, 'en');
  expect(Object.keys(errors?.[0]?.extensions.fields ?? {}).sort()).toEqual(['email', 'foundedYear', 'name', 'nib']);
  expect(errors?.[0]?.message).toBe('4 fields need attention.');
  const types = await make('Business', { name: 5, region: '35', sector: 'X', foundedYear: 'y' }, 'id');
  expect(Object.keys(types.errors?.[0]?.extensions.fields ?? {}).sort()).toEqual(['foundedYear', 'name', 'sector']);
  expect(types.errors?.[0]?.message).toBe('Ada 3 isian yang perlu diperbaiki.');
});

test('a field keeps its name in a change and in a document without variables', async () => {
  const { data } = await make('Business', business, 'en');
  const change = await as(
    'mutation ($id: ID!) { updateBusiness(id: $id, version: 1, input: { foundedYear: 5 }) { id } }',
    { id: data.createBusiness.id },
  );
  expect(change.errors?.[0]?.extensions.fields).toEqual({ foundedYear: 'At least 1800.' });
  const several = await as(
    'mutation ($ids: [ID!]!) { updateBusinesses(ids: $ids, input: { phone: "08123" }) { count } }',
    { ids: [data.createBusiness.id] },
  );
  expect(Object.keys(several.errors?.[0]?.extensions.fields ?? {})).toEqual(['phone']);
});

test('English is spoken to who prefers it, Indonesian to all others', async () => {
  const speak = async (language: string) => {
    const { errors } = await api.post(
      JSON.stringify({ query: 'mutation { deleteBusiness(id: "x", version: 1) { id } }' }),
      { headers: { 'accept-language': language } },
    );
    return errors?.[0]?.message;
  };
  for (const language of ['en', 'en-GB', 'en-US,en;q=0.9,id;q=0.8', 'fr, en;q=0.5', 'id;q=0.2, en;q=0.3'])
    expect(await speak(language), language).toBe('No such record.');
  for (const language of ['id', 'id-ID,id;q=0.9,en;q=0.8', 'fr', '*', ';;q=', 'en;q=0', 'english'])
    expect(await speak(language), language).toBe('Data tidak ditemukan.');
});
