import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Sealing } from '../../api/src/history/seal.ts';
import { seal as sealNow } from '../../api/src/history/sealer.ts';
import { verifyHistory } from '../../api/src/history/verify.ts';
import { type Asker, admin, openApi } from '../support/api.ts';
import { secrets } from '../support/first-admin.ts';
import { peopleOf } from '../support/people.ts';
import { placesOf } from '../support/places.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { ask, create, update, act, refusedAct, refusedCreate, refusedUpdate, remove } = rowsOf(api);
const { person } = peopleOf(api);
const database = new pg.Client(api.databaseUrl);
beforeAll(() => database.connect());
afterAll(() => database.end());

const seal = () => sealNow(database, new Sealing(secrets.AUTH_SECRET));
const faults = async () => (await verifyHistory(database, secrets.AUTH_SECRET)).faults.map(({ what }) => what);

const blitar = '35.05';
let serial = 0;
/** Somebody whom the register knows well: all texts about one hold the same unlikely word. */
async function known() {
  const mark = `Wulandari${++serial}`;
  const phone = `+62811000${String(serial).padStart(4, '0')}`;
  const email = `ibu.${mark.toLowerCase()}@contoh.id`;
  const nik = `350518520580${String(7000 + serial)}`;
  const id = await create('Person', {
    name: `Siti ${mark}`,
    sex: 'FEMALE',
    birthYear: 1980,
    region: blitar,
    phone,
    email,
    nik,
    notes: `Kenal lewat ${mark}`,
  });
  const business = await create('Business', { name: `Usaha ${serial}`, region: blitar });
  await create('BusinessPerson', { business, person: id, role: 'OWNER' });
  await create('Consent', {
    person: id,
    purpose: 'ASSISTANCE',
    givenOn: '2025-01-01',
    evidence: `Formulir ${mark}`,
  });
  await create('Functioning', { person: id, askedOn: '2026-01-15', hearing: 'A_LOT', needs: `Juru isyarat ${mark}` });
  await create('Mentor', {
    name: `Siti ${mark}`,
    person: id,
    kind: 'PEER',
    phone,
    email,
    skills: [`Batik ala ${mark}`],
  });
  await create('QualityFlag', { subjectType: 'PERSON', subjectId: id, code: 'OTHER', detail: `${mark} dua kali?` });
  await create('ReportedFigure', {
    subjectType: 'PERSON',
    subjectId: id,
    source: await create('Source', { title: `Berita ${serial}`, kind: 'NEWS', publisher: 'Koran' }),
    measure: 'PARTICIPANTS',
    value: 1,
    unit: 'PEOPLE',
    notes: `Kata ${mark}`,
  });
  const organizer = await create('Organization', { name: `Dinas ${serial}`, kind: 'DISPERINDAG_KABKOTA' });
  const training = await create('Training', {
    name: `Pelatihan ${serial}`,
    kind: 'WORKSHOP',
    organiser: organizer,
    venueRegion: blitar,
  });
  await create('Enrolment', { training, person: id, business });
  return { id, mark, phone, email, nik, business, training };
}

const reason = 'Atas permintaan tertulis';
const erase = (id: string) => act('erase', 'Person', id, { processingReason: reason });
const exported = (asker: Asker, id: string) =>
  api.as(asker)('mutation ($person: ID!, $reason: String!) { personExport(person: $person, reason: $reason) }', {
    person: id,
    reason,
  });

describe('what is held about a person', () => {
  test('is one document with all that hangs on the person, its NIK, and who read what', async () => {
    const { id, mark, nik, phone } = await known();
    await ask('query ($id: ID!) { person(id: $id) { functionings { nodes { hearing } } } }', { id });
    const { data } = await exported(admin, id);
    const document = JSON.parse(data.personExport);
    expect(document.person).toMatchObject({
      id,
      name: `Siti ${mark}`,
      nik,
      phone,
      region: 'Kabupaten Blitar',
      birthYear: 1980,
    });
    const held = Object.entries(document as Record<string, unknown>).filter(
      ([, rows]) => Array.isArray(rows) && rows.length > 0,
    );
    expect(held.map(([name]) => name).sort()).toEqual([
      'consents',
      'enrolments',
      'figures',
      'flags',
      'functionings',
      'history',
      'mentors',
      'readLog',
      'roles',
    ]);
    expect(document.functionings).toMatchObject([{ hearing: 'A_LOT', disability: 'WITH' }]);
    expect(document.enrolments).toMatchObject([{ training: expect.stringContaining('Pelatihan') }]);
    expect(document.readLog).toMatchObject([{ noun: 'Functioning', fields: ['hearing'] }]);
  });

  test('leaves out no table in which the person is named', async () => {
    const { id, mark } = await known();
    const { data } = await exported(admin, id);
    const document = JSON.parse(data.personExport) as Record<string, unknown>;
    const told = (await placesOf(database, mark)).filter((place) => !place.endsWith('.search_text'));
    const lists: Record<string, string> = {
      person: 'person',
      consent: 'consents',
      functioning: 'functionings',
      mentor: 'mentors',
      quality_flag: 'flags',
      reported_figure: 'figures',
    };
    expect(told.length).toBeGreaterThan(Object.keys(lists).length);
    for (const place of told)
      expect([place, JSON.stringify(document[lists[place.split('.')[1] as string] as string])]).toEqual([
        place,
        expect.stringContaining(mark),
      ]);
  });

  test('is put on record, with why; the next document says so', async () => {
    const { id } = await known();
    await exported(admin, id);
    const { readLog } = JSON.parse((await exported(admin, id)).data.personExport);
    expect(readLog).toMatchObject([{ noun: 'Person', recordId: id, fields: ['personExport'], reason }]);
  });

  test('is for administrators who may read all of it', async () => {
    const { id } = await known();
    const codeFor = async (asker: Asker) => (await exported(asker, id)).errors?.[0]?.extensions.code;
    const all = ['CONTACT', 'IDENTITY', 'INCLUSION'];
    expect(await codeFor(await person({ role: 'OFFICER', region: blitar, purposes: all }))).toBe('FORBIDDEN');
    expect(await codeFor(await person({ role: 'ADMIN', purposes: ['CONTACT', 'IDENTITY'] }))).toBe('FORBIDDEN');
    expect(await codeFor(await person({ role: 'ADMIN', purposes: all }))).toBeUndefined();
    expect((await exported(admin, '01999999-0000-7000-8000-000000000000')).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
  });
});

test('what is wrong is put right by a plain change', async () => {
  const { id, phone } = await known();
  const right = '+628130000999';
  await update('Person', id, { phone: right });
  expect(await placesOf(database, right)).toEqual(['public.person.phone']);
  expect(await placesOf(database, phone)).toEqual(['history.revision.before', 'public.mentor.phone']);
  const { revisions } = await ask(
    'query ($id: ID!) { revisions(noun: "Person", id: $id, limit: 1) { nodes { changes { field before after } } } }',
    { id },
  );
  expect(revisions.nodes[0].changes).toEqual([
    { field: 'phone', before: JSON.stringify(phone), after: JSON.stringify(right) },
  ]);
});

describe('a person who is erased', () => {
  test('is named in no table any more, in no column', async () => {
    const { id, mark, phone, email } = await known();
    const index = (await database.query('select nik, nik_index from person where id = $1', [id])).rows[0];
    expect(await placesOf(database, mark)).toEqual(
      expect.arrayContaining([
        'public.consent.evidence',
        'public.functioning.needs',
        'public.mentor.name',
        'public.mentor.search_text',
        'public.mentor.skills',
        'public.person.name',
        'public.person.notes',
        'public.person.search_text',
        'public.quality_flag.detail',
        'public.reported_figure.notes',
      ]),
    );
    await erase(id);
    for (const text of [mark, phone, email, index.nik, index.nik_index])
      expect(await placesOf(database, text)).toEqual([]);
    const { rows } = await database.query(
      'select birth_year, nik_last4, (select count(*)::int from functioning where person_id = p.id) as answers from person p where id = $1',
      [id],
    );
    expect(rows).toEqual([{ birth_year: null, nik_last4: null, answers: 0 }]);
  });

  test('is no longer named on the businesses that they own or owned, nor on what was merged into them', async () => {
    const mark = `Ratnasari${++serial}`;
    const own = { phone: `+62822000${String(serial).padStart(4, '0')}`, email: `${mark.toLowerCase()}@contoh.id` };
    const id = await create('Person', { name: `Dewi ${mark}`, region: blitar, ...own });
    const owning = async (more: object, role: object = {}) => {
      const business = await create('Business', { name: `Usaha ${++serial}`, region: blitar, ...own, ...more });
      const link = await create('BusinessPerson', { business, person: id, role: 'OWNER', ...role });
      return { business, link };
    };
    const sole = await owning({ ownerName: `Hj. Dewi ${mark}, S.E.` });
    await update('Business', sole.business, { ownerName: `Ibu Dewi ${mark}` });
    const past = await owning({ ownerName: `Dewi ${mark}` });
    await remove('BusinessPerson', past.link);
    const sold = await owning({ ownerName: 'Bambang Pembeli', phone: '+628990001' }, { endsOn: '2024-01-01' });
    const other = await create('Business', { name: `Usaha ${++serial}`, region: blitar, ownerName: 'Orang lain' });
    await database.query(
      `insert into business (id, version, name, region_id, owner_name, phone, status, merged_into_id)
        values (rule.new_id(), 1, 'Usaha lama', $1, $2, $3, 'MERGED', $4)`,
      [blitar, `Dewi ${mark}`, own.phone, sole.business],
    );
    await seal();
    await erase(id);
    for (const text of [mark, own.phone, own.email]) expect([text, await placesOf(database, text)]).toEqual([text, []]);
    const { rows } = await database.query('select owner_name, phone from business where id = any($1) order by id', [
      [sole.business, past.business, sold.business, other],
    ]);
    expect(rows).toEqual([
      { owner_name: null, phone: null },
      { owner_name: null, phone: null },
      { owner_name: 'Bambang Pembeli', phone: '+628990001' },
      { owner_name: 'Orang lain', phone: null },
    ]);
    expect(await faults()).toEqual([]);
  });

  test('is no longer named in what was said of their enrolments, roles, consents and mentoring', async () => {
    const { id, mark, business } = await known();
    const source = await create('Source', { title: 'Koran', kind: 'NEWS', publisher: 'Koran' });
    const about = async (subjectType: string, subjectId: string) => {
      await create('QualityFlag', { subjectType, subjectId, code: 'OTHER', detail: `${mark} dua kali?` });
      const figure = { measure: 'PARTICIPANTS', value: 1, unit: 'PEOPLE', notes: `Kata ${mark}`, source };
      await create('ReportedFigure', { subjectType, subjectId, ...figure });
    };
    const hung: Record<string, string> = {
      BUSINESS_PERSON: 'business_person',
      CONSENT: 'consent',
      ENROLMENT: 'enrolment',
      MENTOR: 'mentor',
    };
    for (const [subject, table] of Object.entries(hung)) {
      const { rows } = await database.query(`select id from ${table} where person_id = $1`, [id]);
      for (const { id: row } of rows) await about(subject, row);
    }
    const gone = await create('BusinessPerson', { business, person: id, role: 'WORKER' });
    await about('BUSINESS_PERSON', gone);
    await remove('BusinessPerson', gone);
    const document = JSON.parse((await exported(admin, id)).data.personExport);
    for (const list of ['roles', 'consents', 'enrolments', 'mentors'])
      expect(document[list]).toMatchObject([
        { flags: [{ detail: `${mark} dua kali?` }], figures: [{ notes: `Kata ${mark}` }] },
      ]);
    await seal();
    await erase(id);
    expect(await placesOf(database, mark)).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  test('is named in no revision, and the chain of revisions holds', async () => {
    const { id, mark, phone } = await known();
    await update('Person', id, { phone: '+628130000111', nik: '3505185205806999' });
    await update('Person', id, { name: 'Ibu Siti' });
    const { functionings } = await ask(
      'query ($id: ID!) { functionings(where: { person: { id: { eq: $id } } }) { nodes { id } } }',
      { id },
    );
    await remove('Functioning', functionings.nodes[0].id);
    expect(await placesOf(database, mark)).toContain('history.revision.before');
    await seal();
    await erase(id);
    for (const text of [mark, phone, '+628130000111', 'Ibu Siti'])
      expect([text, await placesOf(database, text)]).toEqual([text, []]);
    expect(await faults()).toEqual([]);
    await seal();
    expect(await faults()).toEqual([]);
  });

  test('is no longer named in why things were changed, here and elsewhere, and the chain of revisions holds', async () => {
    const { id, mark, phone, nik } = await known();
    const because = async (why: string, change: (headers: Record<string, string>) => Promise<unknown>) =>
      change({ 'x-binaan-reason': encodeURIComponent(why) });
    const renamed = async (to: string, why: string) => {
      const { row } = await ask('query ($id: ID!) { row: person(id: $id) { version } }', { id });
      const change =
        'mutation ($id: ID!, $version: Int!, $to: String!) { updatePerson(id: $id, version: $version, input: { name: $to }) { id } }';
      await because(why, (headers) => api.as(admin)(change, { id, version: row.version, to }, { headers }));
    };
    const founded = (why: string) =>
      because(why, (headers) =>
        api.as(admin)(
          'mutation ($input: BusinessInput!) { createBusiness(input: $input) { id } }',
          { input: { name: `Usaha ${++serial}`, region: blitar } },
          { headers },
        ),
      );
    await renamed('Wulan', `Siti_${mark} minta dipanggil begitu`);
    await renamed(`Siti ${mark}`, 'wulan, seperti di KTP');
    await founded(`Kata Siti ${mark.toUpperCase()}`);
    await founded(`Ditelepon dari 0${phone.slice(3, 6)} ${phone.slice(6)}`);
    await founded(`NIK ${nik.slice(0, 8)} ${nik.slice(8)}`);
    await founded('Kata Bu Wulan dari Malang');
    await founded(`NIK 3505185205809999`);
    await act('suspend', 'Person', id, { processingReason: `${mark} keberatan` });
    const reasons = async () =>
      (
        await database.query(
          "select reason from history.change_set where reason is not null and (reason ~* 'wulan|NIK|dari 0') order by id",
        )
      ).rows.map(({ reason }) => reason);
    expect(await reasons()).toHaveLength(7);
    await seal();
    await act('erase', 'Person', id, { processingReason: `Atas permintaan Siti ${mark}` });
    expect(await reasons()).toEqual(['Kata Bu Wulan dari Malang', 'NIK 3505185205809999']);
    expect(await placesOf(database, mark)).toEqual([]);
    expect(await faults()).toEqual([]);
    await seal();
    expect(await faults()).toEqual([]);
    await expect(
      database.query("update history.change_set set reason = 'Lain' where reason = 'Kata Bu Wulan dari Malang'"),
    ).rejects.toThrow('append-only');
  });

  test('and who redacts a revision for nobody, or changes one that was redacted, is found out', async () => {
    const { id, mark } = await known();
    await update('Person', id, { notes: null });
    await seal();
    await database.query(`select history.redact('person', 'id', $1, '{"notes": null}')`, [id]);
    expect(await faults()).toEqual(['A revision is redacted, and nobody was erased for it.']);
    await erase(id);
    expect(await faults()).toEqual([]);
    expect(await placesOf(database, mark)).toEqual([]);
    await database.query('begin');
    await database.query(`set local history.redacting = 'on'`);
    await database.query(
      `update history.revision set before = before || '{"sex": "MALE"}' where noun = 'person' and row_id = $1`,
      [id],
    );
    await database.query('commit');
    expect((await faults())[0]).toBe('A revision is redacted, and nobody was erased for it.');
  });

  test('cannot be brought back by taking the erasure back', async () => {
    const { id, mark } = await known();
    await erase(id);
    const { rows } = await database.query(
      `select change_set from history.revision where noun = 'person' and row_id = $1 order by id desc limit 1`,
      [id],
    );
    const { errors } = await api.as(admin)('mutation ($id: ID!) { undoChangeSet(id: $id) { id } }', {
      id: rows[0].change_set,
    });
    expect(errors?.[0]?.extensions.code).not.toBe('INTERNAL');
    expect(errors).toBeDefined();
    expect(await placesOf(database, mark)).toEqual([]);
  });

  test('is counted as before', async () => {
    const { id, business, training } = await known();
    const counted = () =>
      ask(
        `query ($business: ID!, $training: ID!) {
          persons { totalCount } personAggregate(groupBy: [{ sex: VALUE }, { region: { id: VALUE } }], orderBy: [{ group: { sex: ASC } }, { group: { region: { id: ASC } } }]) { group { sex region { id } } count }
          business(id: $business) { people { totalCount } } training(id: $training) { enrolments { totalCount } }
          enrolmentAggregate(groupBy: [{ person: { sex: VALUE } }]) { group { person { sex } } count } }`,
        { business, training },
      );
    const before = await counted();
    await erase(id);
    expect(await counted()).toEqual(before);
  });

  test('stays erased: nothing is filled in again, and nothing new is said', async () => {
    const { id } = await known();
    await erase(id);
    expect((await refusedUpdate('Person', id, { name: 'Siti lagi' })).fields).toEqual({
      processing: 'It was erased on request, and is not filled in again.',
    });
    expect((await refusedCreate('Functioning', { person: id, askedOn: '2026-03-01' })).fields).toEqual({
      person: 'The data of this person were erased.',
    });
    expect((await refusedAct('resume', 'Person', id, { processingReason: reason })).code).toBe('CONFLICT');
  });

  test('is told nobody: neither found by words nor by the NIK, which another may have then', async () => {
    const { id, mark, nik } = await known();
    await erase(id);
    const { search, persons } = await ask(
      'query ($mark: String!) { search(text: $mark) { node { id } } persons(where: { name: { contains: $mark } }) { totalCount } }',
      { mark },
    );
    expect(search.filter((hit: { node: { id: string } }) => hit.node.id === id)).toEqual([]);
    expect(persons.totalCount).toBe(0);
    await create('Person', { name: 'Orang lain', nik });
  });

  test('is erased by administrators only', async () => {
    const { id } = await known();
    const officer = await person({ role: 'OFFICER', region: blitar, purposes: ['CONTACT', 'IDENTITY', 'INCLUSION'] });
    const { errors } = await api.as(officer)(
      'mutation ($id: ID!) { erasePerson(id: $id, version: 1, input: { processingReason: "Uji" }) { id } }',
      { id },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    // Who may not read a telephone number may take it away all the same.
    const keeper = await person({ role: 'ADMIN' });
    const done = await api.as(keeper)(
      'mutation ($id: ID!) { erasePerson(id: $id, version: 1, input: { processingReason: "Uji" }) { name processing } }',
      { id },
    );
    expect(done.data.erasePerson).toEqual({ name: '(dihapus)', processing: 'ERASED' });
  });

  test('is kept while a law demands it, and the refusal says so', async () => {
    const { id } = await known();
    const duty = await create('Consent', {
      person: id,
      purpose: 'RESEARCH',
      basis: 'LEGAL_OBLIGATION',
      givenOn: '2025-01-01',
      evidence: 'UU 8/1997',
    });
    const { fields } = await refusedAct('erase', 'Person', id, { processingReason: reason });
    expect(fields).toEqual({
      processing: 'A legal obligation in the register of consents demands that it be kept.',
    });
    const { rows } = await database.query('select processing, phone is not null as kept from person where id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ processing: 'ACTIVE', kept: true }]);
    await remove('Consent', duty);
    await erase(id);
    const late = { person: id, purpose: 'RESEARCH', basis: 'LEGAL_OBLIGATION', givenOn: '2025-01-01' };
    expect((await refusedCreate('Consent', late)).fields).toEqual({ person: 'The data of this person were erased.' });
  });
});

describe('a person whose data are suspended', () => {
  const seen = async (asker: Asker, { id, business, training, mark }: Awaited<ReturnType<typeof known>>) =>
    (
      await api.as(asker)(
        `query ($id: ID!, $business: ID!, $training: ID!, $mark: String!) {
          person(id: $id) { id } persons(where: { name: { contains: $mark } }) { totalCount }
          personAggregate(where: { name: { contains: $mark } }) { count }
          business(id: $business) { people { nodes { person { id } } } }
          training(id: $training) { enrolments { nodes { person { id } } } }
          consents(where: { person: { id: { eq: $id } } }) { totalCount }
          functionings(where: { person: { id: { eq: $id } } }) { totalCount }
          found: search(text: $mark) { node { id } } }`,
        { id, business, training, mark },
      )
    ).data;

  test('is hidden from all but administrators, by whatever way, until taken up again', async () => {
    const somebody = await known();
    const { id } = somebody;
    const officer = await person({ role: 'OFFICER', region: blitar, purposes: ['INCLUSION'] });
    const open = {
      person: { id },
      persons: { totalCount: 1 },
      personAggregate: [{ count: 1 }],
      business: { people: { nodes: [{ person: { id } }] } },
      training: { enrolments: { nodes: [{ person: { id } }] } },
      consents: { totalCount: 1 },
      functionings: { totalCount: 1 },
    };
    const nothing = {
      person: null,
      persons: { totalCount: 0 },
      personAggregate: [{ count: 0 }],
      business: { people: { nodes: [] } },
      training: { enrolments: { nodes: [] } },
      consents: { totalCount: 0 },
      functionings: { totalCount: 0 },
    };
    expect(await seen(officer, somebody)).toMatchObject(open);
    await act('suspend', 'Person', id, { processingReason: 'Keberatan' });
    const { found, ...rest } = await seen(officer, somebody);
    expect(rest).toEqual(nothing);
    expect(found.map((hit: { node: { id: string } }) => hit.node.id)).not.toContain(id);
    expect(await seen(admin, somebody)).toMatchObject(open);
    await act('resume', 'Person', id, { processingReason: 'Dicabut' });
    expect(await seen(officer, somebody)).toMatchObject(open);
  });
});

describe('a person for whom there is no use', () => {
  const use = async (id: string) =>
    (await ask('query ($id: ID!) { person(id: $id) { dataUse } }', { id })).person.dataUse;
  const entered = (id: string, years: number) =>
    database.query(`update person set created_at = now() - make_interval(years => $2) where id = $1`, [id, years]);

  test('is idle when the time of retention is over since the last role, training and consent', async () => {
    const id = await create('Person', { name: 'Uji Retensi', region: blitar });
    expect(await use(id)).toBe('USED');
    await entered(id, 6);
    expect(await use(id)).toBe('IDLE');
    const business = await create('Business', { name: 'Usaha Retensi', region: blitar });
    const role = await create('BusinessPerson', { business, person: id, role: 'WORKER' });
    expect(await use(id)).toBe('USED');
    await update('BusinessPerson', role, { startsOn: '2010-01-01', endsOn: '2015-01-01' });
    expect(await use(id)).toBe('IDLE');
    const consent = await create('Consent', {
      person: id,
      purpose: 'RESEARCH',
      givenOn: '2012-01-01',
      evidence: 'Surat',
    });
    expect(await use(id)).toBe('USED');
    await update('Consent', consent, { withdrawnOn: '2014-01-01' });
    expect(await use(id)).toBe('IDLE');
    const { persons } = await ask('{ persons(where: { dataUse: { eq: IDLE } }) { nodes { name } } }');
    expect(persons.nodes).toEqual([{ name: 'Uji Retensi' }]);
  });
});
