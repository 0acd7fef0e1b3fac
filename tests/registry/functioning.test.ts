import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { ask, create, refusedCreate } = rowsOf(api);
const { person } = peopleOf(api);
const database = new pg.Client(api.databaseUrl);
beforeAll(() => database.connect());
afterAll(() => database.end());

const blitar = '35.05';
let serial = 0;
const somebody = (region = blitar) => create('Person', { name: `Uji Fungsi ${++serial}`, region });
const asked = async (answers: object, of?: string) => {
  const who = of ?? (await somebody());
  return { who, id: await create('Functioning', { person: who, askedOn: '2026-01-15', ...answers }) };
};
const logged = async (about: string) =>
  (
    await ask(
      'query ($about: ID!) { readLog(where: { aboutId: { eq: $about }, reason: { isNull: true } }, orderBy: [{ createdAt: ASC }, { id: ASC }]) { nodes { reader noun recordId fields purpose request } } }',
      { about },
    )
  ).readLog.nodes;
const all = {
  seeing: 'NONE',
  hearing: 'NONE',
  walking: 'NONE',
  remembering: 'NONE',
  selfCare: 'NONE',
  communicating: 'NONE',
};

describe('a person counts as one with a disability', () => {
  test.each([
    [{ ...all, hearing: 'A_LOT' }, 'WITH'],
    [{ walking: 'CANNOT_DO' }, 'WITH'],
    [{ ...all, seeing: 'SOME', walking: 'SOME' }, 'WITHOUT'],
    [all, 'WITHOUT'],
    [{ ...all, selfCare: 'NOT_ASKED' }, 'UNKNOWN'],
    [{ ...all, remembering: 'REFUSED' }, 'UNKNOWN'],
    [{}, 'UNKNOWN'],
  ])('%o is %s', async (answers, disability) => {
    const { id } = await asked(answers);
    const { functioning } = await ask('query ($id: ID!) { functioning(id: $id) { disability } }', { id });
    expect(functioning).toEqual({ disability });
  });
});

test('a person has one set of answers for a day, and none for tomorrow', async () => {
  const { who } = await asked({});
  const again = await refusedCreate('Functioning', { person: who, askedOn: '2026-01-15' });
  expect(Object.keys(again.fields ?? {})).toEqual(['person', 'askedOn']);
  const future = await refusedCreate('Functioning', { person: who, askedOn: '2999-01-01' });
  expect(future.fields).toEqual({ askedOn: 'This day is still to come.' });
});

test('only who is told for inclusion sees that there are answers', async () => {
  const { who, id } = await asked({ seeing: 'A_LOT' });
  const document =
    'query ($id: ID!, $who: ID!) { functioning(id: $id) { seeing } functionings(where: { person: { id: { eq: $who } } }) { totalCount } person(id: $who) { functionings { nodes { seeing } } } }';
  const seen = async (asker: Asker) => (await api.as(asker)(document, { id, who })).data;
  const nothing = { functioning: null, functionings: { totalCount: 0 }, person: { functionings: { nodes: [] } } };
  const office = { role: 'OFFICER', region: blitar };
  expect(await seen(await person({ ...office, purposes: ['IDENTITY', 'CONTACT', 'FINANCE'] }))).toEqual(nothing);
  expect(await seen(await person(office, { ...office, region: '35.28', purposes: ['INCLUSION'] }))).toEqual(nothing);
  expect(await logged(who)).toEqual([]);
  for (const region of [blitar, '35'])
    expect(await seen(await person({ ...office, region, purposes: ['INCLUSION'] }))).toEqual({
      functioning: { seeing: 'A_LOT' },
      functionings: { totalCount: 1 },
      person: { functionings: { nodes: [{ seeing: 'A_LOT' }] } },
    });
});

describe('every reading of the answers is on record', () => {
  const ways: [string, string][] = [
    [
      'by its identifier',
      'query ($id: ID!, $who: ID!) { functioning(id: $id) { person { id } seeing hearing } persons(where: { id: { eq: $who } }, limit: 0) { totalCount } }',
    ],
    [
      'in a list',
      'query ($id: ID!, $who: ID!) { functionings(where: { id: { eq: $id }, person: { id: { eq: $who } } }) { nodes { seeing hearing } } }',
    ],
    [
      'in a list with a cursor',
      'query ($id: ID!, $who: ID!) { functionings(where: { id: { eq: $id }, person: { id: { eq: $who } } }) { nodes { seeing hearing } pageInfo { endCursor } } }',
    ],
    [
      'in a list that is counted',
      'query ($id: ID!, $who: ID!) { functionings(where: { id: { eq: $id }, person: { id: { eq: $who } } }) { totalCount nodes { seeing hearing } } }',
    ],
    [
      'under its person',
      'query ($id: ID!, $who: ID!) { person(id: $who) { functionings(where: { id: { eq: $id } }) { nodes { a: seeing b: hearing } } } }',
    ],
    [
      'by a fragment',
      'query ($id: ID!, $who: ID!) { person(id: $who) { ... on Person { functionings(where: { id: { eq: $id } }) { nodes { ...Both } } } } } fragment Both on Functioning { seeing hearing }',
    ],
    [
      'found by words',
      'query ($id: ID!, $who: ID!) { functionings(search: "uji fungsi", where: { id: { eq: $id }, person: { id: { eq: $who } } }) { nodes { seeing hearing } } }',
    ],
    [
      'as what a change answers',
      'mutation ($id: ID!) { updateFunctioning(id: $id, version: 1, input: { walking: SOME }) { seeing hearing } }',
    ],
  ];

  test.each(ways)('%s', async (_, document) => {
    const { who, id } = await asked({ seeing: 'A_LOT' });
    const { errors, text } = await api.as(admin)(document, { id, who });
    expect(errors).toBeUndefined();
    expect(text).toContain('"A_LOT"');
    expect(await logged(who)).toEqual([
      {
        reader: expect.any(String),
        noun: 'Functioning',
        recordId: id,
        fields: ['seeing', 'hearing'],
        purpose: 'INCLUSION',
        request: expect.stringMatching(/^\d+$/),
      },
    ]);
  });

  test('once for each row of a page, all under one request', async () => {
    const who = await somebody();
    for (const day of ['01', '02', '03', '04'])
      await create('Functioning', { person: who, askedOn: `2026-02-${day}`, seeing: 'SOME' });
    const document = 'query ($who: ID!) { person(id: $who) { functionings(limit: 3) { nodes { seeing } } } }';
    await ask(document, { who });
    const lines = await logged(who);
    expect(lines).toHaveLength(3);
    expect(new Set(lines.map(({ request }: { request: string }) => request)).size).toBe(1);
  });

  test('and not of the row beyond the page, which only tells that more follow', async () => {
    const who = await somebody();
    for (const day of ['01', '02', '03']) await create('Functioning', { person: who, askedOn: `2026-02-${day}` });
    const document =
      'query ($who: ID!) { person(id: $who) { functionings(limit: 2) { nodes { seeing } pageInfo { hasNextPage } } } }';
    expect((await ask(document, { who })).person.functionings.pageInfo).toEqual({ hasNextPage: true });
    expect(await logged(who)).toHaveLength(2);
  });

  test('and one statement, whatever the number of rows', async () => {
    const { who } = await asked({});
    const { sent } = await api.statements(() =>
      ask('query ($who: ID!) { person(id: $who) { functionings { nodes { seeing } } } }', { who }),
    );
    expect(sent).toHaveLength(1);
  });

  test('but that there are answers, and whose, is not what they say', async () => {
    const { who, id } = await asked({});
    await ask('query ($id: ID!) { functioning(id: $id) { id label version person { name } } }', { id });
    await ask('query ($who: ID!) { person(id: $who) { functionings { totalCount } } }', { who });
    expect(await logged(who)).toEqual([]);
  });

  test('never without its line: where none can be written, nothing is told', async () => {
    const { id } = await asked({ seeing: 'CANNOT_DO' });
    await database.query('alter table read_entry add constraint full_disk check (noun is null) not valid');
    try {
      const { text, errors } = await api.as(admin)('query ($id: ID!) { functioning(id: $id) { seeing } }', { id });
      expect(errors).toBeDefined();
      expect(text).not.toContain('CANNOT_DO');
    } finally {
      await database.query('alter table read_entry drop constraint full_disk');
    }
  });
});

test('nothing is filtered, sorted, grouped, tested or measured by an answer', async () => {
  const inputs = ['Where', 'Order', 'Group', 'MeasuresHaving', 'MeasuresOrder'].map((suffix) => `Functioning${suffix}`);
  const { data } = await api.as(admin)(
    `{ ${inputs.map((name) => `${name}: __type(name: "${name}") { inputFields { name } }`).join(' ')}
      Measures: __type(name: "FunctioningMeasures") { fields { name } } Groups: __type(name: "FunctioningGroupValues") { fields { name } } }`,
  );
  const own = [...Object.keys(all), 'disability', 'askedOn', 'needs'];
  for (const [name, type] of Object.entries(data as Record<string, Record<string, { name: string }[]>>)) {
    const fields = (type.inputFields ?? type.fields ?? []).map((field) => field.name);
    expect([name, fields.length > 0]).toEqual([name, true]);
    expect([name, fields.filter((field) => own.includes(field))]).toEqual([name, []]);
  }
});

test('the record of what was read takes lines, and neither changes nor loses one', async () => {
  const { who, id } = await asked({});
  await ask('query ($id: ID!) { functioning(id: $id) { seeing } }', { id });
  for (const statement of [
    'update read_entry set reader = reader',
    `delete from read_entry where about_id = '${who}'`,
    'truncate read_entry',
  ])
    await expect(database.query(statement)).rejects.toThrow('append-only');
  const { data } = await api.as(admin)('{ __schema { mutationType { fields { name } } } }');
  const verbs = data.__schema.mutationType.fields.map(({ name }: { name: string }) => name);
  expect(verbs.filter((name: string) => /ReadEntry|ReadLog/.test(name))).toEqual([]);
  expect(await logged(who)).toHaveLength(1);
});

test('only administrators read who has read what', async () => {
  const { id } = await asked({});
  const officer = await person({ role: 'OFFICER', region: blitar, purposes: ['INCLUSION', 'IDENTITY'] });
  await api.as(officer)('query ($id: ID!) { functioning(id: $id) { seeing } }', { id });
  expect((await api.as(officer)('{ readLog { totalCount nodes { reader } } }')).data.readLog).toEqual({
    totalCount: 0,
    nodes: [],
  });
});
