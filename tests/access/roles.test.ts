import { beforeAll, describe, expect, test } from 'vitest';
import type { ByRole } from '../../api/src/access/visible.ts';
import { type Asker, admin, openApi } from '../support/api.ts';
import { attendedFair } from '../support/attended-fair.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { ask, create } = rowsOf(api);
const { person } = peopleOf(api);

const blitar = '35.05';
const pamekasan = '35.28';

let here: string;
let there: string;
const as = (asker: Asker, document: string, variables?: Record<string, unknown>) => api.as(asker)(document, variables);
const names = async (asker: Asker) =>
  (
    await as(
      asker,
      '{ businesses(where: { name: { startsWith: "Uji" } }, orderBy: [{ name: ASC }]) { nodes { name } totalCount } }',
    )
  ).data.businesses.nodes.map(({ name }: { name: string }) => name);

beforeAll(async () => {
  here = await create('Business', {
    name: 'Uji Sini',
    region: blitar,
    legalForm: 'PERORANGAN',
    phone: '+628123456789',
  });
  there = await create('Business', {
    name: 'Uji Sana',
    region: pamekasan,
    legalForm: 'PERORANGAN',
    phone: '+628123456780',
  });
  for (const business of [here, there])
    await create('PeriodReport', {
      business,
      period: 'YEAR',
      startsOn: '2024-01-01',
      turnover: 96_000_000,
      workersFemale: 2,
    });
});

describe('an officer', () => {
  let officer: Asker;
  beforeAll(async () => {
    officer = await person({ role: 'OFFICER', region: blitar });
  });

  test('sees the businesses of the region, and no others by whatever way', async () => {
    expect(await names(officer)).toEqual(['Uji Sini']);
    const one = await as(officer, 'query ($id: ID!) { business(id: $id) { id } }', { id: there });
    expect(one.data.business).toBeNull();
    const report =
      '{ periodReports(where: { startsOn: { eq: "2024-01-01" } }) { nodes { business { name } } totalCount } }';
    expect((await as(officer, report)).data.periodReports.nodes).toEqual([{ business: { name: 'Uji Sini' } }]);
    const counted = '{ businessAggregate(where: { name: { startsWith: "Uji" } }) { count } }';
    expect((await as(officer, counted)).data.businessAggregate).toEqual([{ count: 1 }]);
    const found = '{ search(text: "Uji Sana") { node { label } } }';
    expect(
      (await as(officer, found)).data.search.map((hit: { node: { label: string } }) => hit.node.label),
    ).not.toContain('Uji Sana');
  });

  test('sees those of every region within a province', async () => {
    expect(await names(await person({ role: 'OFFICER', region: '35' }))).toEqual(['Uji Sana', 'Uji Sini']);
  });

  test('of every province sees all businesses, until there is a province more', async () => {
    const { regions } = await ask('{ regions(where: { level: { eq: PROVINCE } }, limit: 100) { nodes { id } } }');
    const provinces: string[] = regions.nodes.map(({ id }: { id: string }) => id);
    const national = await person(...provinces.map((region) => ({ role: 'OFFICER', region })));
    expect(await names(national)).toEqual(['Uji Sana', 'Uji Sini']);
    await create('Region', { code: '98', name: 'Provinsi Uji', level: 'PROVINCE' });
    const business = await create('Business', { name: 'Uji Baru', region: '98' });
    expect(await names(national)).toEqual(['Uji Sana', 'Uji Sini']);
    await create('Grant', { user: national.user, role: 'OFFICER', region: '98', startsOn: '2020-01-01' });
    expect(await names(national)).toEqual(['Uji Baru', 'Uji Sana', 'Uji Sini']);
    await ask('mutation ($id: ID!) { deleteBusiness(id: $id, version: 1) { id } }', { id: business });
  });

  test('writes there, and nowhere else: a foreign record is as one that does not exist', async () => {
    const change =
      'mutation ($id: ID!, $version: Int!, $input: BusinessPatch!) { updateBusiness(id: $id, version: $version, input: $input) { name } }';
    const input = { tags: ['uji'] };
    expect((await as(officer, change, { id: here, version: 1, input })).data.updateBusiness).toEqual({
      name: 'Uji Sini',
    });
    const foreign = await as(officer, change, { id: there, version: 1, input });
    const absent = await as(officer, change, { id: '01999999-0000-7000-8000-000000000000', version: 1, input });
    expect(foreign.text).toBe(absent.text);
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('neither enters a record elsewhere nor moves one there', async () => {
    const enter = 'mutation ($input: BusinessInput!) { createBusiness(input: $input) { id } }';
    const { errors } = await as(officer, enter, { input: { name: 'Uji Lain', region: pamekasan } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const move =
      'mutation ($id: ID!, $version: Int!) { updateBusiness(id: $id, version: $version, input: { region: "35.28" }) { id } }';
    const { version } = (await ask('query ($id: ID!) { business(id: $id) { version } }', { id: here })).business;
    expect((await as(officer, move, { id: here, version })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const more = 'mutation ($input: ProductInput!) { createProduct(input: $input) { id } }';
    const product = await as(officer, more, { input: { business: there, name: 'Kain' } });
    expect(product.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { business: expect.any(String) },
    });
    const region = await as(officer, 'mutation { deleteRegion(id: "35.05", version: 1) { id } }');
    expect(region.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('reads telephone numbers and the turnover of sole owners only for a purpose that the grant names', async () => {
    const asked =
      '{ businesses(where: { name: { startsWith: "Uji" } }) { nodes { phone periodReports { nodes { turnover workersFemale } } } } }';
    const plain = { phone: null, periodReports: { nodes: [{ turnover: null, workersFemale: 2 }] } };
    expect((await as(officer, asked)).data.businesses.nodes).toEqual([plain]);
    const trusted = await person({ role: 'OFFICER', region: blitar, purposes: ['CONTACT', 'FINANCE'] });
    const open = { phone: '+628123456789', periodReports: { nodes: [{ turnover: 96_000_000, workersFemale: 2 }] } };
    expect((await as(trusted, asked)).data.businesses.nodes).toEqual([open]);
    const bySales =
      '{ businesses(where: { phone: { startsWith: "+62" } }) { totalCount } businessAggregate(where: { periodReports: { some: { turnover: { gt: 1 } } } }) { count } }';
    expect((await as(officer, bySales)).data).toEqual({
      businesses: { totalCount: 0 },
      businessAggregate: [{ count: 0 }],
    });
    // Nor does one purpose there open fields here.
    const split = await person(
      { role: 'OFFICER', region: blitar },
      { role: 'OFFICER', region: pamekasan, purposes: ['CONTACT'] },
    );
    const both = '{ businesses(where: { name: { startsWith: "Uji" } }, orderBy: [{ name: ASC }]) { nodes { phone } } }';
    expect((await as(split, both)).data.businesses.nodes).toEqual([{ phone: '+628123456780' }, { phone: null }]);
  });

  test('does not write over what it may not read', async () => {
    const change =
      'mutation ($id: ID!, $version: Int!) { updateBusiness(id: $id, version: $version, input: { phone: null }) { id } }';
    const { version } = (await ask('query ($id: ID!) { business(id: $id) { version } }', { id: here })).business;
    expect((await as(officer, change, { id: here, version })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('loses sight of everything on the request after the grant ends', async () => {
    const leaving = await person({ role: 'OFFICER', region: blitar });
    expect(await names(leaving)).toEqual(['Uji Sini']);
    const { users } = await ask(
      'query ($id: ID!) { users(where: { id: { eq: $id } }) { nodes { grants { nodes { id version } } } } }',
      { id: (leaving as { user: string }).user },
    );
    const [{ id, version }] = users.nodes[0].grants.nodes;
    await ask(
      'mutation ($id: ID!, $version: Int!) { updateGrant(id: $id, version: $version, input: { endsOn: "2020-01-02" }) { id } }',
      { id, version },
    );
    expect(await names(leaving)).toEqual([]);
  });
});

test('a viewer is not told who owns a business, by no search, filter, order or group', async () => {
  const viewer = await person({ role: 'VIEWER', region: blitar });
  const id = await create('Business', { name: 'Anyaman Lestari', region: blitar, ownerName: 'Wagiman Setiaji' });
  const document = `query ($id: ID!) {
    business(id: $id) { ownerName }
    found: businesses(search: "Wagiman") { totalCount nodes { name } }
    everywhere: search(text: "Wagiman Setiaji") { node { label } }
    meant: businesses(where: { ownerName: { startsWith: "Wagi" } }) { totalCount }
    businessAggregate(groupBy: [{ ownerName: VALUE }]) { group { ownerName } of { ownerName { count } } }
  }`;
  const told = (asker: Asker) => as(asker, document, { id }).then(({ data }) => data);
  const officer = await told(await person({ role: 'OFFICER', region: blitar }));
  expect(officer.business).toEqual({ ownerName: 'Wagiman Setiaji' });
  expect(officer.found).toEqual({ totalCount: 1, nodes: [{ name: 'Anyaman Lestari' }] });
  expect(officer.everywhere).toContainEqual({ node: { label: 'Anyaman Lestari' } });
  const nothing = { totalCount: 0 };
  expect(await told(viewer)).toMatchObject({
    business: { ownerName: null },
    found: { ...nothing, nodes: [] },
    meant: nothing,
    businessAggregate: [{ group: { ownerName: null }, of: { ownerName: { count: 0 } } }],
  });
  expect(JSON.stringify(await told(viewer))).not.toContain('Anyaman');
  const name = await as(viewer, '{ businesses(search: "Anyaman Lestari") { nodes { name } } }');
  expect(name.data.businesses.nodes).toEqual([{ name: 'Anyaman Lestari' }]);
});

test('a viewer reads the region but not who the people are, and writes nothing', async () => {
  const viewer = await person({ role: 'VIEWER', region: blitar });
  expect(await names(viewer)).toEqual(['Uji Sini']);
  expect((await as(viewer, '{ persons { totalCount } }')).data.persons.totalCount).toBe(0);
  const change = await as(viewer, 'mutation ($id: ID!) { deleteBusiness(id: $id, version: 1) { id } }', { id: here });
  expect(change.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a mentor sees the businesses it guides, and logs visits of its own engagements only', async () => {
  const mentor = await person({ role: 'MENTOR' });
  const record = await create('Mentor', {
    name: 'Uji Pendamping',
    kind: 'CONSULTANT',
    user: (mentor as { user: string }).user,
  });
  const owner = await create('Organization', { name: 'Uji Dinas', kind: 'DISPERINDAG_KABKOTA' });
  const programme = await create('Programme', { name: 'Uji Program', kind: 'MENTORING', owner });
  const mine = await create('Engagement', { business: here, programme, leadMentor: record, startsOn: '2025-01-01' });
  const other = await create('Engagement', { business: there, programme, startsOn: '2025-01-01' });
  expect(await names(mentor)).toEqual(['Uji Sini']);
  expect((await as(mentor, '{ engagements { nodes { id } } }')).data.engagements.nodes).toEqual([{ id: mine }]);
  const goal = 'mutation ($input: MentoringGoalInput!) { createMentoringGoal(input: $input) { id } }';
  const input = { dimension: 'TURNOVER', targetValue: 120, unit: 'juta rupiah', dueOn: '2025-12-01' };
  expect((await as(mentor, goal, { input: { ...input, engagement: mine } })).errors).toBeUndefined();
  const refused = await as(mentor, goal, { input: { ...input, engagement: other } });
  expect(refused.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: { engagement: expect.any(String) },
  });
});

test('an officer does not become the mentor of businesses elsewhere by taking a mentor of the region for themselves', async () => {
  const both = await person({ role: 'OFFICER', region: blitar }, { role: 'MENTOR' });
  const elsewhere = await create('Business', { name: 'Seberang', region: pamekasan });
  const owner = await create('Organization', { name: 'Dinas Uji Pendamping', kind: 'DISPERINDAG_KABKOTA' });
  const programme = await create('Programme', { name: 'Uji Seberang', kind: 'MENTORING', owner });
  const mentor = await create('Mentor', { name: 'Uji Pendamping', kind: 'TPL', region: blitar });
  await create('Engagement', { business: elsewhere, programme, leadMentor: mentor, startsOn: '2025-01-01' });
  const taking = 'mutation ($id: ID!, $user: ID!) { updateMentor(id: $id, version: 1, input: { user: $user }) { id } }';
  expect((await as(both, taking, { id: mentor, user: both.user })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const own = { name: 'Uji Saya', kind: 'TPL', region: blitar, user: both.user };
  const made = await as(both, 'mutation ($input: MentorInput!) { createMentor(input: $input) { id } }', { input: own });
  expect(made.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const seen = '{ businesses(where: { name: { eq: "Seberang" } }) { totalCount } }';
  expect((await as(both, seen)).data.businesses.totalCount).toBe(0);
  await ask(taking, { id: mentor, user: both.user });
  expect((await as(both, seen)).data.businesses.totalCount).toBe(1);
});

test('a partner sees its programmes, and businesses by name only under an agreement and while they consent', async () => {
  const organization = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  const partner = await person({ role: 'PARTNER', organization });
  const owner = await create('Organization', { name: 'Uji Pemilik', kind: 'DISPERINDAG_KABKOTA' });
  const programme = await create('Programme', {
    name: 'Uji Bersama',
    kind: 'MENTORING',
    owner,
    partners: [organization],
  });
  const business = await create('Business', { name: 'Uji Binaan', region: blitar });
  await create('Product', { business, name: 'Kain' });
  await create('Engagement', { business, programme, startsOn: '2025-01-01' });
  const seen = async () =>
    (
      await as(
        partner,
        '{ programmes { nodes { name engagements { nodes { business { name products { totalCount } } } } } } }',
      )
    ).data.programmes.nodes;
  expect(await seen()).toEqual([{ name: 'Uji Bersama', engagements: { nodes: [] } }]);
  await create('DataSharingAgreement', {
    partner: organization,
    number: '1/2025',
    programmes: [programme],
    fields: ['IDENTITY'],
    startsOn: '2025-01-01',
  });
  expect(await seen()).toEqual([{ name: 'Uji Bersama', engagements: { nodes: [] } }]);
  const consent = await create('Consent', {
    business,
    purpose: 'PARTNER_SHARING',
    givenOn: '2025-01-01',
    evidence: 'Formulir',
  });
  expect(await seen()).toEqual([
    {
      name: 'Uji Bersama',
      engagements: { nodes: [{ business: { name: 'Uji Binaan', products: { totalCount: 0 } } }] },
    },
  ]);
  const change =
    'mutation ($id: ID!, $version: Int!, $input: ConsentPatch!) { updateConsent(id: $id, version: $version, input: $input) { id } }';
  await ask(change, { id: consent, version: 1, input: { endsOn: '2025-06-30' } });
  expect(await seen()).toEqual([{ name: 'Uji Bersama', engagements: { nodes: [] } }]);
  await ask(change, { id: consent, version: 2, input: { endsOn: '2999-12-31' } });
  expect((await seen())[0].engagements.nodes).toHaveLength(1);
  await ask(change, { id: consent, version: 3, input: { withdrawnOn: '2025-02-01' } });
  expect(await seen()).toEqual([{ name: 'Uji Bersama', engagements: { nodes: [] } }]);
});

test('a verifier verifies what others have entered, not what is its own, and changes nothing else', async () => {
  const verifier = await person({ role: 'VERIFIER', region: blitar });
  const both = await person({ role: 'VERIFIER', region: blitar }, { role: 'OFFICER', region: blitar });
  const year = { business: here, period: 'YEAR', state: 'SUBMITTED', workersFemale: 2 };
  const report = await create('PeriodReport', { ...year, startsOn: '2022-01-01' });
  const verify = 'mutation ($id: ID!) { verifyPeriodReport(id: $id, version: 1) { state } }';
  expect((await as(verifier, verify, { id: report })).data.verifyPeriodReport).toEqual({ state: 'VERIFIED' });
  const enter = 'mutation ($input: PeriodReportInput!) { createPeriodReport(input: $input) { id } }';
  const own = await as(both, enter, { input: { ...year, startsOn: '2021-01-01' } });
  const { id } = own.data.createPeriodReport;
  expect((await as(both, verify, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await as(verifier, verify, { id })).errors).toBeUndefined();
  const change = 'mutation ($id: ID!) { updatePeriodReport(id: $id, version: 2, input: { workersFemale: 3 }) { id } }';
  expect((await as(verifier, change, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const officer = await person({ role: 'OFFICER', region: blitar });
  const more = await create('PeriodReport', { ...year, startsOn: '2020-01-01' });
  expect((await as(officer, verify, { id: more })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

describe('a verifier who also keeps records', () => {
  const act = (asker: Asker, verb: string, noun: string, id: string, version: number) =>
    as(asker, `mutation ($id: ID!, $version: Int!) { done: ${verb}${noun}(id: $id, version: $version) { state } }`, {
      id,
      version,
    });
  const versionOf = async (noun: string, id: string): Promise<number> =>
    (await ask(`query ($id: ID!) { row: ${noun}(id: $id) { version } }`, { id })).row.version;
  const verdict = async (asker: Asker, noun: 'PeriodReport' | 'Participation', id: string) => {
    const one = noun.charAt(0).toLowerCase() + noun.slice(1);
    const { data, errors } = await act(asker, 'verify', noun, id, await versionOf(one, id));
    return errors?.[0]?.extensions.code ?? data.done.state;
  };
  let both: Asker;
  let verifier: Asker;
  beforeAll(async () => {
    verifier = await person({ role: 'VERIFIER', region: blitar });
    both = await person({ role: 'VERIFIER', region: blitar }, { role: 'OFFICER', region: blitar });
  });

  test('verifies no figure that was once theirs, whoever has changed it since', async () => {
    const report = (startsOn: string) =>
      create('PeriodReport', { business: here, period: 'YEAR', startsOn, state: 'SUBMITTED', workersFemale: 2 });
    const change =
      'mutation ($id: ID!, $to: Int!, $version: Int!) { updatePeriodReport(id: $id, version: $version, input: { workersFemale: $to }) { id } }';
    const changed = await report('2018-01-01');
    expect((await as(both, change, { id: changed, version: 1, to: 3 })).errors).toBeUndefined();
    await ask(change, { id: changed, version: 2, to: 4 });
    expect(await verdict(both, 'PeriodReport', changed)).toBe('FORBIDDEN');
    expect(await verdict(verifier, 'PeriodReport', changed)).toBe('VERIFIED');
    const untouched = await report('2017-01-01');
    await ask(change, { id: untouched, version: 1, to: 4 });
    expect(await verdict(both, 'PeriodReport', untouched)).toBe('VERIFIED');
  });

  test('verifies what they have sent back, once somebody else has mended it', async () => {
    const id = await create('PeriodReport', {
      business: here,
      period: 'YEAR',
      startsOn: '2016-01-01',
      state: 'SUBMITTED',
      workersFemale: 2,
    });
    const { errors } = await as(
      both,
      'mutation ($id: ID!) { returnPeriodReport(id: $id, version: 1, input: { returnReason: "Kurang" }) { id } }',
      { id },
    );
    expect(errors).toBeUndefined();
    await ask('mutation ($id: ID!) { updatePeriodReport(id: $id, version: 2, input: { workersFemale: 5 }) { id } }', {
      id,
    });
    expect((await act(admin, 'submit', 'PeriodReport', id, 3)).errors).toBeUndefined();
    expect(await verdict(both, 'PeriodReport', id)).toBe('VERIFIED');
  });

  test('verifies no results of which they have entered or changed a part', async () => {
    const { participations } = await attendedFair(rowsOf(api), ['Uji Hari', 'Uji Ubah', 'Uji Lain']);
    const [entered, changed, others] = participations as [string, string, string];
    const sold = { soldOn: '2024-05-08', cashSales: 400_000 };
    const enter = 'mutation ($input: DailySalesInput!) { createDailySales(input: $input) { id } }';
    expect((await as(both, enter, { input: { ...sold, participation: entered } })).errors).toBeUndefined();
    const day = await create('DailySales', { ...sold, participation: changed });
    await create('DailySales', { ...sold, participation: others });
    const change =
      'mutation ($id: ID!, $to: Rupiah!, $version: Int!) { updateDailySales(id: $id, version: $version, input: { cashSales: $to }) { id } }';
    expect((await as(both, change, { id: day, version: 1, to: 1 })).errors).toBeUndefined();
    await ask(change, { id: day, version: 2, to: 400_000 });
    for (const id of participations)
      expect(
        (await act(admin, 'report', 'Participation', id, await versionOf('participation', id))).errors,
      ).toBeUndefined();
    expect(await verdict(both, 'Participation', entered)).toBe('FORBIDDEN');
    expect(await verdict(both, 'Participation', changed)).toBe('FORBIDDEN');
    expect(await verdict(both, 'Participation', others)).toBe('VERIFIED');
    expect(await verdict(verifier, 'Participation', entered)).toBe('VERIFIED');
  });
});

test('as of an instant nobody sees what was not theirs then, nor what is not theirs now', async () => {
  const officer = await person({ role: 'OFFICER', region: blitar });
  const moved = await create('Business', { name: 'Pindah Pergi', region: blitar });
  const gone = await create('Business', { name: 'Pindah Hapus', region: blitar });
  const came = await create('Business', { name: 'Pindah Datang', region: pamekasan });
  await new Promise((done) => setTimeout(done, 20));
  const then = new Date().toISOString();
  await new Promise((done) => setTimeout(done, 20));
  const move = 'mutation ($id: ID!, $to: ID!) { updateBusiness(id: $id, version: 1, input: { region: $to }) { id } }';
  await ask(move, { id: moved, to: pamekasan });
  await ask(move, { id: came, to: blitar });
  await ask('mutation ($id: ID!) { deleteBusiness(id: $id, version: 1) { id } }', { id: gone });
  const asked =
    'query ($at: DateTime) { businesses(where: { name: { startsWith: "Pindah" } }, asOf: $at) { nodes { name } } }';
  const seen = async (asker: Asker, at?: string) =>
    (await as(asker, asked, { at })).data.businesses.nodes.map(({ name }: { name: string }) => name).sort();
  expect(await seen(officer)).toEqual(['Pindah Datang']);
  expect(await seen(officer, then)).toEqual(['Pindah Hapus']);
  expect(await seen(admin, then)).toEqual(['Pindah Datang', 'Pindah Hapus', 'Pindah Pergi']);
});

describe('who has two roles', () => {
  let both: Awaited<ReturnType<typeof person>>;
  beforeAll(async () => {
    both = await person({ role: 'MENTOR', purposes: ['FINANCE'] }, { role: 'VIEWER', region: pamekasan });
    const leadMentor = await create('Mentor', { name: 'Uji Dua Peran', kind: 'CONSULTANT', user: both.user });
    const owner = await create('Organization', { name: 'Uji Kantor', kind: 'DISPERINDAG_KABKOTA' });
    const programme = await create('Programme', { name: 'Uji Dua', kind: 'MENTORING', owner });
    await create('Engagement', { business: here, programme, leadMentor, startsOn: '2025-01-01' });
    for (const business of [here, there])
      await create('Consent', { business, purpose: 'PUBLICATION', givenOn: '2024-01-01', evidence: 'Formulir' });
  });

  test('sees what either sees', async () => {
    expect(await names(both)).toEqual(['Uji Sana', 'Uji Sini']);
  });

  test('does not read by one role what only the other sees', async () => {
    const asked = `{ businesses(where: { name: { startsWith: "Uji S" } }, orderBy: [{ name: ASC }]) { nodes {
      name consents { totalCount } periodReports(where: { startsOn: { eq: "2024-01-01" } }) { nodes { turnover } }
    } } }`;
    expect((await as(both, asked)).data.businesses.nodes).toEqual([
      { name: 'Uji Sana', consents: { totalCount: 0 }, periodReports: { nodes: [{ turnover: null }] } },
      { name: 'Uji Sini', consents: { totalCount: 1 }, periodReports: { nodes: [{ turnover: 96_000_000 }] } },
    ]);
  });

  test('does not write by one role to what only the other sees', async () => {
    const enter = 'mutation ($input: QualityMeasurementInput!) { createQualityMeasurement(input: $input) { id } }';
    const written = async (business: string) => {
      const product = await create('Product', { business, name: 'Kain' });
      const { errors } = await as(both, enter, { input: { product, batchOn: '2024-03-31', produced: 40 } });
      return errors?.[0]?.extensions.code;
    };
    expect([await written(here), await written(there)]).toEqual([undefined, 'FORBIDDEN']);
  });
});

test('who came to a training is known where their business is and where it was held, though all know of the training', async () => {
  const organiser = await create('Organization', { name: 'Uji Balai', kind: 'DISPERINDAG_KABKOTA' });
  const training = await create('Training', { name: 'Uji Bimtek', kind: 'BIMTEK', organiser, venueRegion: pamekasan });
  const someone = await create('Person', { name: 'Uji Peserta', sex: 'FEMALE' });
  await create('Enrolment', { training, person: someone, business: there });
  const asked = '{ trainings(where: { name: { eq: "Uji Bimtek" } }) { nodes { enrolments { totalCount } } } }';
  const counted = async (asker: Asker) => (await as(asker, asked)).data.trainings.nodes[0].enrolments.totalCount;
  expect(await counted(await person({ role: 'OFFICER', region: blitar }))).toBe(0);
  expect(await counted(await person({ role: 'MENTOR' }))).toBe(0);
  expect(await counted(await person({ role: 'OFFICER', region: pamekasan }))).toBe(1);
});

test('a role that is left out does not compile', () => {
  // @ts-expect-error: it does not say what a viewer may.
  const rule: ByRole<object> = { ADMIN: 'all', OFFICER: 'all', VERIFIER: 'all', MENTOR: 'all', PARTNER: 'none' };
  expect(Object.keys(rule)).not.toContain('VIEWER');
});

test('the last administrator cannot step down', async () => {
  const { grants } = await ask('{ grants(where: { role: { eq: ADMIN } }) { nodes { id version } } }');
  const [{ id, version }] = grants.nodes;
  const { errors } = await as(
    admin,
    'mutation ($id: ID!, $version: Int!) { updateGrant(id: $id, version: $version, input: { endsOn: "2020-01-01" }) { id } }',
    { id, version },
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
