import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nik as form } from '../../api/src/registry/nik.ts';
import { type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { placesOf } from '../support/places.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { ask, create, update, refusedCreate, refusedUpdate } = rowsOf(api);
const { person } = peopleOf(api);
const database = new pg.Client(api.databaseUrl);
beforeAll(() => database.connect());
afterAll(() => database.end());

const blitar = '35.05';
let serial = 9020;
/** Of a woman born on 12 May 1980, issued in Blitar. */
const anyNik = () => `350518520580${++serial}`;
const named = (name: string, nik?: string) => create('Person', { name, region: blitar, ...(nik ? { nik } : {}) });

const reveal = (asker: Asker, of: string, reason = 'Mencocokkan bantuan') =>
  api.as(asker)('mutation ($person: ID!, $reason: String!) { revealNik(person: $person, reason: $reason) }', {
    person: of,
    reason,
  });
const find = (asker: Asker, nik: string) =>
  api.as(asker)('mutation ($nik: String!) { personByNik(nik: $nik) { name nikLast4 } }', { nik });
const readings = async (about: string) =>
  (
    await ask(
      'query ($about: ID!) { readLog(where: { aboutId: { eq: $about } }, orderBy: [{ createdAt: ASC }]) { nodes { reader noun recordId fields purpose reason } } }',
      { about },
    )
  ).readLog.nodes;

describe('the form of a NIK', () => {
  test.each([
    ['3505181205809021', 'a man'],
    ['3505185205809021', 'a woman, whose day is 40 more'],
    ['3505182902809021', 'a leap day of a leap year'],
    ['3505186902009021', 'a leap day of the year 2000, of a woman'],
    ['3505183112809021', 'the last day of a year'],
  ])('%s is one: %s', (text) => expect(form.test.test(text)).toBe(true));

  test.each([
    ['350518120580902', '15 digits'],
    ['35051812058090210', '17 digits'],
    ['0505181205809021', 'no province begins with 0'],
    ['3500181205809021', 'no regency'],
    ['3505001205809021', 'no district'],
    ['3505180005809021', 'no day'],
    ['3505183205809021', 'the 32nd'],
    ['3505187205809021', 'the 32nd, of a woman'],
    ['3505184005809021', 'a day between those of men and women'],
    ['3505181213809021', 'the 13th month'],
    ['3505183002809021', 'the 30th of February'],
    ['3505182902819021', 'a leap day of a year that had none'],
    ['3505183104809021', 'the 31st of April'],
    ['3505181205800000', 'no serial number'],
    ['350518120580902a', 'a letter'],
  ])('%s is none: %s', (text) => expect(form.test.test(text)).toBe(false));
});

test('a NIK of another form is refused, and does not come back', async () => {
  const wrong = '3505183002809021';
  const { fields } = await refusedCreate('Person', { name: 'Uji', nik: wrong });
  expect(fields).toEqual({
    nik: 'A NIK has 16 digits: a region, a day of birth (of women plus 40) and a serial number.',
  });
  expect(JSON.stringify(fields)).not.toContain(wrong);
});

test('a NIK stands nowhere in the database as it was stated', async () => {
  const nik = anyNik();
  await named('Uji Tersimpan', nik);
  expect(await placesOf(database, nik)).toEqual([]);
  expect(await placesOf(database, 'Uji Tersimpan')).toContain('public.person.name');
});

test('no statement that goes to the database holds the NIK', async () => {
  const nik = anyNik();
  const { sent } = await api.statements(async () => {
    await named('Uji Kirim', nik);
    await find(admin, nik);
  });
  expect(sent.length).toBeGreaterThan(0);
  expect(JSON.stringify(sent)).not.toContain(nik);
});

test('the same NIK is sealed differently each time, and found by one mark', async () => {
  const nik = anyNik();
  const one = await named('Uji Segel', nik);
  const look = async () => (await database.query('select nik, nik_index from person where id = $1', [one])).rows[0];
  const before = await look();
  await update('Person', one, { nik });
  const after = await look();
  expect(after.nik).not.toBe(before.nik);
  expect(after.nik_index).toBe(before.nik_index);
});

test('no two persons have one NIK', async () => {
  const nik = anyNik();
  await named('Uji Satu', nik);
  const second = await named('Uji Dua');
  const sentence = { nik: 'Another person has this NIK.' };
  expect((await refusedUpdate('Person', second, { nik })).fields).toEqual(sentence);
  expect((await refusedCreate('Person', { name: 'Uji Tiga', nik })).fields).toEqual(sentence);
});

test('the last four digits are for the purpose IDENTITY, in the region that it was granted for and what that is divided into', async () => {
  await named('Uji Empat Angka', anyNik());
  const asked = '{ persons(where: { name: { eq: "Uji Empat Angka" } }) { nodes { nikLast4 } } }';
  const by = '{ persons(where: { name: { eq: "Uji Empat Angka" }, nikLast4: { isNull: false } }) { totalCount } }';
  const told = async (asker: Asker) => (await api.as(asker)(asked)).data.persons.nodes;
  const office = { role: 'OFFICER', region: blitar };
  for (const region of [blitar, '35'])
    expect(await told(await person({ ...office, region, purposes: ['IDENTITY'] }))).toEqual([
      { nikLast4: String(serial) },
    ]);
  const without = await person({ ...office, purposes: ['CONTACT', 'INCLUSION'] });
  expect(await told(without)).toEqual([{ nikLast4: null }]);
  expect((await api.as(without)(by)).data.persons.totalCount).toBe(0);
});

describe('a NIK is revealed', () => {
  test('to whoever may know it, and on record: who, of whom, for what and why', async () => {
    const nik = anyNik();
    const id = await named('Uji Buka', nik);
    const officer = await person({ role: 'OFFICER', region: '35', purposes: ['IDENTITY'] });
    expect((await reveal(officer, id, 'Diminta Dinas Sosial')).data.revealNik).toBe(nik);
    expect(await readings(id)).toEqual([
      {
        reader: expect.stringContaining('orang-'),
        noun: 'Person',
        recordId: id,
        fields: ['nik'],
        purpose: 'IDENTITY',
        reason: 'Diminta Dinas Sosial',
      },
    ]);
  });

  test('to nobody without the purpose, nor outside the region, nor without a reason', async () => {
    const id = await named('Uji Tutup', anyNik());
    const codeFor = async (asker: Asker, reason?: string) =>
      (await reveal(asker, id, reason)).errors?.[0]?.extensions.code;
    expect(await codeFor(await person({ role: 'OFFICER', region: blitar }))).toBe('FORBIDDEN');
    const elsewhere = { role: 'OFFICER', region: '35.28', purposes: ['IDENTITY'] };
    expect(await codeFor(await person(elsewhere))).toBe('NOT_FOUND');
    // Nor does the purpose there open the persons here.
    expect(await codeFor(await person(elsewhere, { role: 'OFFICER', region: blitar }))).toBe('FORBIDDEN');
    expect(await codeFor(admin, '  ')).toBe('BAD_USER_INPUT');
    expect(await readings(id)).toEqual([]);
  });

  test('never without its line in the record: where none can be written, nothing is told', async () => {
    const id = await named('Uji Catat', anyNik());
    await database.query('alter table read_entry add constraint full_disk check (noun is null) not valid');
    try {
      const { text, errors } = await reveal(admin, id);
      expect(errors).toBeDefined();
      expect(text).not.toContain('350518');
    } finally {
      await database.query('alter table read_entry drop constraint full_disk');
    }
  });
});

describe('a person is found by the NIK', () => {
  test('by whoever may know it, and that somebody looked is on record, found or not', async () => {
    const nik = anyNik();
    const id = await named('Uji Cari', nik);
    expect((await find(admin, nik)).data.personByNik).toEqual({ name: 'Uji Cari', nikLast4: String(serial) });
    expect(await readings(id)).toHaveLength(1);
    const before = (await ask('{ readLog { totalCount } }')).readLog.totalCount;
    expect((await find(admin, anyNik())).data.personByNik).toBeNull();
    expect((await ask('{ readLog { totalCount } }')).readLog.totalCount).toBe(before + 1);
  });

  test('alike where there is none and where the person may not be seen', async () => {
    const nik = anyNik();
    await named('Uji Asing', nik);
    const officer = await person({ role: 'OFFICER', region: '35.28', purposes: ['IDENTITY'] });
    expect((await find(officer, nik)).text).toBe((await find(officer, anyNik())).text);
    const without = await person({ role: 'OFFICER', region: blitar });
    expect((await find(without, nik)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
