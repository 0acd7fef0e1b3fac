import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { joining } from '../../../api/src/business/duplicates/joining.ts';
import { admin, openApi } from '../../support/api.ts';
import { peopleOf } from '../../support/people.ts';
import { rowsOf } from '../../support/rows.ts';
import { toldBusiness } from '../../support/told-business.ts';

const api = await openApi();
const rows = rowsOf(api);
const { ask, create, act, update } = rows;
const { person } = peopleOf(api);
const database = new pg.Client({ connectionString: api.databaseUrl });
await database.connect();
afterAll(() => database.end());

const region = '35.05';
let serial = 0;
const business = (input: object = {}) => create('Business', { name: `Usaha kembar ${++serial}`, region, ...input });

const merging = `mutation ($id: ID!, $version: Int!, $input: MergeBusinessInput!) {
  mergeBusiness(id: $id, version: $version, input: $input) { id status mergedInto { id } } }`;
const versionOf = async (id: string) =>
  (await ask('query ($id: ID!) { business(id: $id) { version } }', { id })).business.version;
const tryMerge = async (id: string, mergedInto: string, more: object = {}) =>
  api.as(admin)(merging, { id, version: await versionOf(id), input: { mergedInto, ...more } });
const merge = async (id: string, mergedInto: string, more: object = {}) => {
  const { data, text } = await tryMerge(id, mergedInto, more);
  if (!data) throw new Error(text);
  return data.mergeBusiness;
};

/** All tables as one hash, without what a change always advances. */
async function tables(): Promise<string> {
  const { rows } = await database.query(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migration' order by 1`,
  );
  const hash = createHash('sha256');
  for (const { name } of rows) {
    const found = await database.query(
      `select (to_jsonb(t) - 'version' - 'updated_at' - 'updated_by')::text as row from "${name}" t order by 1`,
    );
    hash.update(JSON.stringify([name, found.rows]));
  }
  return hash.digest('hex');
}

/** How many rows of each table hang on a business by a foreign key, as the database itself knows them. */
async function hanging(id: string): Promise<Record<string, number>> {
  const { rows: links } = await database.query(
    `select conrelid::regclass::text as name, attname as link from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
     where contype = 'f' and confrelid = 'business'::regclass`,
  );
  const counts: Record<string, number> = {};
  for (const { name, link } of links) {
    const { rows: found } = await database.query(`select count(*)::int as n from ${name} where "${link}" = $1`, [id]);
    if (found[0].n) counts[`${name}.${link}`] = found[0].n;
  }
  return counts;
}

const undo = async () => {
  const { changeSets } = await ask('{ changeSets(limit: 1) { nodes { id operation } } }');
  expect(changeSets.nodes[0].operation).toBe('mergeBusiness');
  await ask('mutation ($id: ID!) { undoChangeSet(id: $id) { id } }', { id: changeSets.nodes[0].id });
};

test('all that hangs on the one that goes hangs on the one that stays, and is back where it was once that is undone', async () => {
  const { business: gone } = await toldBusiness(rows);
  await create('QualityFlag', { subjectType: 'BUSINESS', subjectId: gone, code: 'OTHER', detail: 'Uji' });
  await create('BusinessIdentifier', { business: gone, kind: 'SIINAS', value: 'IND-9' });
  const keep = await business();
  const [before, hung] = [await tables(), await hanging(gone)];
  expect(Object.keys(hung).length).toBeGreaterThan(8);

  expect(await merge(gone, keep)).toEqual({ id: gone, status: 'MERGED', mergedInto: { id: keep } });
  expect(await hanging(gone)).toEqual({});
  const { 'business.merged_into_id': itself, ...moved } = await hanging(keep);
  expect([itself, moved]).toEqual([1, hung]);
  const { row } = await ask('query ($id: ID!) { row: business(id: $id) { flags { nodes { code } } } }', { id: keep });
  expect(row.flags.nodes).toEqual([{ code: 'OTHER' }]);

  await undo();
  expect(await tables()).toBe(before);
});

describe('the one that stays', () => {
  const read = async (id: string) =>
    (
      await ask(
        'query ($id: ID!) { row: business(id: $id) { name nib nibVerification phone ownerName ownerSex latitude longitude tags notes address region { id } } }',
        { id },
      )
    ).row;

  test('keeps what it says, takes what it lacks, and takes what was chosen', async () => {
    const gone = await business({
      name: 'Batik Sekar',
      nib: '9120001000001',
      nibVerification: 'SYSTEM',
      phone: '+6281230000001',
      ownerName: 'Siti Aminah',
      ownerSex: 'FEMALE',
      latitude: -8,
      longitude: 112,
      tags: ['batik', 'a'],
      address: 'Jl. Mawar 1',
      notes: 'Lama',
      region: '35.05',
    });
    const keep = await business({
      name: 'Batik Sekarr',
      phone: '+6281230000002',
      tags: ['a', 'b'],
      address: 'Jl. Melati 2',
      notes: 'Baru',
      region: '35.72',
    });
    const before = await tables();
    await merge(gone, keep, { take: ['name', 'region'] });
    expect(await read(keep)).toEqual({
      name: 'Batik Sekar',
      nib: '9120001000001',
      nibVerification: 'SYSTEM',
      phone: '+6281230000002',
      ownerName: 'Siti Aminah',
      ownerSex: 'FEMALE',
      latitude: -8,
      longitude: 112,
      tags: ['a', 'b', 'batik'],
      address: 'Jl. Melati 2',
      notes: 'Baru',
      region: { id: '35.05' },
    });
    await undo();
    expect(await tables()).toBe(before);
  });

  test('takes no field that there is not, nor a state', async () => {
    const [gone, keep] = [await business(), await business()];
    for (const field of ['status', 'mergedInto', 'id', 'x'])
      expect((await tryMerge(gone, keep, { take: [field] })).errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: { take: 'There is no field of that name.' },
      });
  });

  test('is led to by what was merged into the one that goes', async () => {
    const [first, second, third] = [await business(), await business(), await business()];
    await merge(first, second);
    await merge(second, third);
    const { row } = await ask('query ($id: ID!) { row: business(id: $id) { mergedInto { id } } }', { id: first });
    expect(row.mergedInto.id).toBe(third);
  });
});

describe('where both have the same row', () => {
  const lists = (id: string, selection: string) =>
    ask(`query ($id: ID!) { row: business(id: $id) { ${selection} } }`, { id }).then(({ row }) => row);

  test('a participation in one exhibition becomes one, with what hangs on both', async () => {
    const exhibition = await create('Exhibition', {
      name: `Pameran ${++serial}`,
      startsOn: '2024-05-01',
      endsOn: '2024-05-03',
      startsOnPrecision: 'DAY',
      startsOnCertainty: 'STATED',
      state: 'CLOSED',
    });
    const [gone, keep] = [await business(), await business()];
    const entered = async (of: string, more: object) => {
      const participation = await create('Participation', { exhibition, business: of, ...more });
      await create('Funding', { participation, sourceType: 'UNKNOWN' });
      for (const verb of ['confirm', 'attend']) await act(verb, 'Participation', participation);
      return participation;
    };
    const theirs = await entered(gone, { notes: 'Dari lembar pameran' });
    const own = await entered(keep, { notes: 'Dari kantor' });
    await update('Participation', theirs, { cashSales: 700_000 });
    const product = await create('Product', { name: 'Tas', business: gone });
    await update('Participation', theirs, { products: [product] });
    await create('DailySales', { participation: theirs, soldOn: '2024-05-01', cashSales: 300_000 });
    await create('DailySales', { participation: theirs, soldOn: '2024-05-02', cashSales: 400_000 });
    await create('DailySales', { participation: own, soldOn: '2024-05-01', visitors: 20 });
    await create('Lead', { participation: theirs, buyerName: 'Sakura Trading' });
    const before = await tables();
    await merge(gone, keep);
    const { participations } = await lists(
      keep,
      'participations { nodes { id cashSales notes products { nodes { id } } fundings { totalCount } leads { totalCount } dailySales(orderBy: [{soldOn: ASC}]) { nodes { soldOn cashSales visitors } } } }',
    );
    expect(participations.nodes).toEqual([
      {
        id: own,
        cashSales: 700_000,
        notes: 'Dari kantor\nDari lembar pameran',
        products: { nodes: [{ id: product }] },
        fundings: { totalCount: 2 },
        leads: { totalCount: 1 },
        dailySales: {
          nodes: [
            { soldOn: '2024-05-01', cashSales: 300_000, visitors: 20 },
            { soldOn: '2024-05-02', cashSales: 400_000, visitors: null },
          ],
        },
      },
    ]);
    await undo();
    expect(await tables()).toBe(before);
  });

  test('mentoring that is active in one programme becomes one', async () => {
    const { programmes } = await ask('{ programmes(limit: 1) { nodes { id } } }');
    const begun = {
      programme: programmes.nodes[0].id,
      state: 'ACTIVE',
      startsOn: '2024-01-08',
      baselineOn: '2024-01-08',
    };
    const [gone, keep] = [await business(), await business()];
    const [theirs, own] = [
      await create('Engagement', { business: gone, ...begun }),
      await create('Engagement', { business: keep, ...begun }),
    ];
    await create('Session', { engagement: theirs, heldOn: '2024-02-01' });
    await create('Session', { engagement: own, heldOn: '2024-03-01' });
    const before = await tables();
    await merge(gone, keep);
    const { engagements } = await lists(keep, 'engagements { nodes { id sessions { totalCount } } }');
    expect(engagements.nodes).toEqual([{ id: own, sessions: { totalCount: 2 } }]);
    await undo();
    expect(await tables()).toBe(before);
  });

  test.each([
    [false, 90_000_000],
    [true, 80_000_000],
  ])('a report of one year that says something else is asked about (take: %s)', async (take, turnover) => {
    const [gone, keep] = [await business(), await business()];
    const year = { period: 'YEAR', startsOn: '2024-01-01' };
    const theirs = await create('PeriodReport', { business: gone, ...year, turnover: 80_000_000, workersFemale: 3 });
    const own = await create('PeriodReport', { business: keep, ...year, turnover: 90_000_000, electricityKwh: 100 });
    const before = await tables();
    const { errors } = await tryMerge(gone, keep);
    expect(errors?.[0]).toMatchObject({
      message: 'Both businesses have the same rows, and they say different things. Choose which stand.',
      extensions: { code: 'CONFLICT', rows: [{ noun: 'PeriodReport', id: theirs, other: own, fields: ['turnover'] }] },
    });
    expect(await tables()).toBe(before);
    await merge(gone, keep, { rows: [{ id: theirs, take }] });
    const { periodReports } = await lists(keep, 'periodReports { nodes { id turnover workersFemale electricityKwh } }');
    expect(periodReports.nodes).toEqual([{ id: take ? theirs : own, turnover, workersFemale: 3, electricityKwh: 100 }]);
    await undo();
    expect(await tables()).toBe(before);
  });

  test('a role held at one time, a ground for one purpose and a number become one; two main activities leave one', async () => {
    const [gone, keep] = [await business(), await business()];
    const person = await create('Person', { name: 'Siti' });
    const given = { purpose: 'PUBLICATION', givenOn: '2024-01-08' };
    for (const [of, startsOn, evidence, kbliCode] of [
      [gone, '2015-01-01', 'Formulir A', '13134'],
      [keep, '2019-01-01', 'Formulir B', '13911'],
    ] as const) {
      await create('BusinessPerson', { business: of, person, role: 'OWNER', startsOn });
      await create('Consent', { business: of, ...given, evidence });
      await create('BusinessIdentifier', { business: of, kind: 'NPWP', value: '012345678901234' });
      await create('BusinessActivity', { business: of, kbliVersion: 'KBLI_2025', kbliCode, main: true });
    }
    const before = await tables();
    await merge(gone, keep);
    expect(
      await lists(
        keep,
        'people { nodes { startsOn endsOn } } consents { nodes { evidence } } identifiers { totalCount } activities(orderBy: [{kbliCode: ASC}]) { nodes { kbliCode main } }',
      ),
    ).toEqual({
      people: { nodes: [{ startsOn: '2015-01-01', endsOn: null }] },
      consents: { nodes: [{ evidence: 'Formulir B\nFormulir A' }] },
      identifiers: { totalCount: 1 },
      activities: {
        nodes: [
          { kbliCode: '13134', main: false },
          { kbliCode: '13911', main: true },
        ],
      },
    });
    await undo();
    expect(await tables()).toBe(before);
  });
});

test('of two people who merge at once one is answered, and the other is told that somebody was first', async () => {
  for (let round = 0; round < 4; round++) {
    const [a, b] = [await business(), await business()];
    const [va, vb] = [await versionOf(a), await versionOf(b)];
    const input = (mergedInto: string, mergedIntoVersion: number) => ({ mergedInto, mergedIntoVersion });
    const answers = await Promise.all([
      api.as(admin)(merging, { id: a, version: va, input: input(b, vb) }),
      round % 2
        ? api.as(admin)(merging, { id: b, version: vb, input: input(a, va) })
        : api.as(admin)(merging, { id: a, version: va, input: input(b, vb) }),
    ]);
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    const [refused] = answers.flatMap(({ errors }) => errors ?? []);
    expect(refused?.extensions.code).toBe('CONFLICT');
  }
});

test('every link to a business that the database knows is one that merging moves', async () => {
  const { links, pairs } = JSON.parse(joining()).business;
  const known = [
    ...links.map((each: { table: string; column: string }) => `${each.table}.${each.column}`),
    ...pairs.map((each: { table: string; mine: string }) => `${each.table}.${each.mine}`),
  ];
  const { rows: found } = await database.query(
    `select replace(conrelid::regclass::text, '"', '') || '.' || attname as link from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
     where contype = 'f' and confrelid = 'business'::regclass`,
  );
  expect(found.length).toBeGreaterThan(15);
  expect(found.map(({ link }) => link).filter((link) => !known.includes(link))).toEqual([]);
});

describe('merging is for', () => {
  const mergeAs = async (who: { cookie: string }, id: string, mergedInto: string, more: object = {}) =>
    api.as(who)(merging, { id, version: await versionOf(id), input: { mergedInto, ...more } });

  test('officers of both, and nobody else who sees them', async () => {
    const [gone, keep] = [await business(), await business({ region: '35.72' })];
    const one = await person({ role: 'OFFICER', region: '35.05' });
    // Of the other region there is nothing for this officer.
    for (const [from, to] of [
      [gone, keep],
      [keep, gone],
    ] as const) {
      const { errors } = await mergeAs(one, from, to);
      expect(['NOT_FOUND', 'BAD_USER_INPUT']).toContain(errors?.[0]?.extensions.code);
    }
    for (const role of ['VERIFIER', 'VIEWER']) {
      const reader = await person({ role, region: '35' });
      expect((await mergeAs(reader, gone, keep)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const both = await person({ role: 'OFFICER', region: '35' });
    expect((await mergeAs(both, gone, keep)).data.mergeBusiness.status).toBe('MERGED');
  });

  test('who reads what is chosen: a telephone number is not taken unseen, but is not lost', async () => {
    const [gone, keep] = [await business({ phone: '+6281230000011' }), await business({ phone: '+6281230000012' })];
    const silent = await person({ role: 'OFFICER', region: '35' });
    expect((await mergeAs(silent, gone, keep, { take: ['phone'] })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const reaching = await person({ role: 'OFFICER', region: '35', purposes: ['CONTACT'] });
    expect((await mergeAs(reaching, gone, keep, { take: ['phone'] })).data.mergeBusiness.status).toBe('MERGED');
    const [empty, told] = [await business(), await business({ phone: '+6281230000013' })];
    await mergeAs(silent, told, empty);
    const { row } = await ask('query ($id: ID!) { row: business(id: $id) { phone } }', { id: empty });
    expect(row.phone).toBe('+6281230000013');
  });

  test('who is asked about rows that it sees only: of others the ones that stay keep theirs', async () => {
    const [gone, keep] = [await business(), await business()];
    const somebody = await create('Person', { name: 'Siti' });
    const owner = { person: somebody, role: 'OWNER' };
    await create('BusinessPerson', { business: gone, ...owner, ownershipPct: 40 });
    const own = await create('BusinessPerson', { business: keep, ...owner, ownershipPct: 60 });
    await act('suspend', 'Person', somebody, { processingReason: 'Diminta sendiri' });
    const officer = await person({ role: 'OFFICER', region: '35' });
    const { data, text } = await mergeAs(officer, gone, keep);
    expect(data?.mergeBusiness.status, text).toBe('MERGED');
    const { row } = await ask('query ($id: ID!) { row: business(id: $id) { people { nodes { id ownershipPct } } } }', {
      id: keep,
    });
    expect(row.people.nodes).toEqual([{ id: own, ownershipPct: 60 }]);
  });
});
