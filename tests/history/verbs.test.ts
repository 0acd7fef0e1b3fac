import { describe, expect, test } from 'vitest';
import { type Answer, admin, openApi } from '../support/api.ts';

const api = await openApi();
const as = api.as(admin);

const row = `id label version createdAt updatedAt name legalForm sector region { id label } tags foundedYear latitude longitude ownerName source { id }`;
let serial = 0;

async function ok(document: string, variables?: Record<string, unknown>) {
  const { status, data, errors } = await as(document, variables);
  expect(errors).toBeUndefined();
  expect(status).toBe(200);
  return data;
}

/** Refused with a code, and for bad input with a sentence for each field. */
function refused({ status, errors, data }: Answer, code: string, fields?: Record<string, string>) {
  expect(status).toBe(200);
  expect(data).toBeNull();
  expect(errors?.map(({ extensions }) => extensions)).toEqual([fields ? { code, fields } : { code }]);
}

const create = async (input: object = {}) =>
  (
    await ok(`mutation ($input: BusinessInput!) { createBusiness(input: $input) { ${row} } }`, {
      input: { name: `Usaha ${++serial}`, region: '35.05', ...input },
    })
  ).createBusiness;
const read = async (id: string) => (await ok(`query ($id: ID!) { business(id: $id) { ${row} } }`, { id })).business;
const update = (id: string, version: number, input: object) =>
  as(
    `mutation ($id: ID!, $version: Int!, $input: BusinessPatch!) { updateBusiness(id: $id, version: $version, input: $input) { ${row} } }`,
    { id, version, input },
  );
const remove = (id: string, version: number) =>
  as('mutation ($id: ID!, $version: Int!) { deleteBusiness(id: $id, version: $version) { id label version } }', {
    id,
    version,
  });
const nowhere = '01900000-0000-7000-8000-000000000000';
const gone = 'The record it refers to does not exist.';

describe('a new record', () => {
  test('is answered as a fresh read answers it', async () => {
    const made = await create({
      name: 'Batik "Ayu" \\ % _ 😀 قهوة',
      legalForm: 'UD',
      tags: ['a', 'B'],
      foundedYear: 1999,
      latitude: -8.1,
      longitude: 112.5,
    });
    expect(made).toEqual(await read(made.id));
    expect(made).toMatchObject({
      label: 'Batik "Ayu" \\ % _ 😀 قهوة',
      version: 1,
      region: { id: '35.05', label: 'Kabupaten Blitar' },
      tags: ['a', 'B'],
      ownerName: null,
    });
    expect(made.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(Math.abs(Date.parse(made.createdAt) - Date.now())).toBeLessThan(10_000);
    expect(Date.parse(made.updatedAt) - Date.parse(made.createdAt)).toBeLessThan(1000);
  });

  test('takes its defaults for what is left out, and null for what is optional', async () => {
    const { createProduct } = await ok(
      'mutation ($input: ProductInput!) { createProduct(input: $input) { flagship materials unit } }',
      { input: { name: 'Keripik', region: '35.05', unit: null } },
    );
    expect(createProduct).toEqual({ flagship: false, materials: [], unit: null });
  });

  test('may be asked for by aliases, fragments and conditions', async () => {
    const data = await ok(
      `mutation ($input: BusinessInput!, $no: Boolean!) { made: createBusiness(input: $input) { __typename r: name ...Place p: products(limit: 1) { nodes { id } totalCount } label @include(if: $no) } }
       fragment Place on Business { where: region { ... on Node { id } __typename } figures { totalCount } }`,
      { input: { name: 'Alias', region: '35' }, no: false },
    );
    expect(data).toEqual({
      made: {
        __typename: 'Business',
        r: 'Alias',
        where: { id: '35', __typename: 'Region' },
        figures: { totalCount: 0 },
        p: { nodes: [], totalCount: 0 },
      },
    });
  });

  test('hangs on its subject, whose type is told although nobody asked for it', async () => {
    const { id } = await create();
    const input = { subjectType: 'BUSINESS', subjectId: id, code: 'OTHER', detail: 'Uji' };
    const data = await ok(
      'mutation ($input: QualityFlagInput!) { createQualityFlag(input: $input) { subject { id ... on Business { tags } } } }',
      { input },
    );
    expect(data.createQualityFlag).toEqual({ subject: { id, tags: [] } });
    const astray = await as('mutation ($input: QualityFlagInput!) { createQualityFlag(input: $input) { id } }', {
      input: { ...input, subjectId: nowhere },
    });
    refused(astray, 'BAD_USER_INPUT', { subjectId: gone });
  });

  test('links only to what is there', async () => {
    const made = (input: object) =>
      as('mutation ($input: BusinessInput!) { createBusiness(input: $input) { id } }', {
        input: { name: 'X', ...input },
      });
    refused(await made({ region: '99' }), 'BAD_USER_INPUT', { region: gone });
    refused(await made({ region: '35', source: nowhere }), 'BAD_USER_INPUT', { source: gone });
    refused(await made({ region: '35', source: 'x' }), 'BAD_USER_INPUT', { source: gone });
  });
});

describe('a change', () => {
  test('to what was there already is none: the version stays', async () => {
    const made = await create({ tags: ['a'], foundedYear: 1999 });
    const { data } = await update(made.id, made.version, { name: made.name, tags: ['a'], foundedYear: 1999 });
    expect(data.updateBusiness).toEqual(made);
    expect((await update(made.id, made.version, {})).data.updateBusiness).toEqual(made);
  });

  test('changes what it names, empties what it sets to null, and leaves the rest', async () => {
    const made = await create({ ownerName: 'Siti', tags: ['a'], foundedYear: 2001 });
    const { data } = await update(made.id, 1, { ownerName: null, tags: ['b', 'c'], region: '31' });
    const changed = {
      ...made,
      ownerName: null,
      tags: ['b', 'c'],
      region: { id: '31', label: 'Daerah Khusus Ibukota Jakarta' },
      version: 2,
      updatedAt: data.updateBusiness.updatedAt,
    };
    expect(data.updateBusiness).toEqual(changed);
    expect(await read(made.id)).toEqual(changed);
    expect(Date.parse(changed.updatedAt)).toBeGreaterThanOrEqual(Date.parse(made.updatedAt));
  });

  test('of nothing leaves version and time as they were', async () => {
    const made = await create();
    expect((await update(made.id, 1, {})).data.updateBusiness).toEqual(made);
    expect((await update(made.id, 1, { name: made.name, tags: [] })).data.updateBusiness).toEqual(made);
  });

  test('of a required field to null is refused under the field', async () => {
    const made = await create();

    for (const field of ['name', 'region', 'tags', 'status']) {
      const { errors } = await update(made.id, 1, { [field]: null });
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: { [field]: expect.any(String) },
      });
    }

    expect(await read(made.id)).toEqual(made);
  });

  test('from a stale version is a conflict and changes nothing', async () => {
    const made = await create();
    await update(made.id, 1, { name: 'Baru' });
    expect((await update(made.id, 1, { name: 'Basi' })).errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      conflict: { fields: ['name'] },
    });
    refused(await update(made.id, 7, { name: 'Basi' }), 'CONFLICT');
    refused(await remove(made.id, 1), 'CONFLICT');
    expect(await read(made.id)).toMatchObject({ name: 'Baru', version: 2 });
  });

  test('of a record that is not there is not found', async () => {
    for (const id of [nowhere, 'x', '', "' or 1=1"]) {
      refused(await update(id, 1, { name: 'X' }), 'NOT_FOUND');
      refused(await remove(id, 1), 'NOT_FOUND');
    }
  });

  test('made by two at once is one change and one conflict', async () => {
    const { id } = await create();
    const answers = await Promise.all(Array.from({ length: 6 }, (_, i) => update(id, 1, { name: `Pilihan ${i}` })));
    const won = answers.filter(({ errors }) => !errors);
    expect(won).toHaveLength(1);
    expect(answers.filter(({ errors }) => errors?.[0]?.extensions.code === 'CONFLICT')).toHaveLength(5);
    expect(await read(id)).toEqual(won[0]?.data.updateBusiness);
  });

  test('made after another, each from the version before, is never lost', async () => {
    const { id } = await create({ tags: [] });
    const writer = async (mark: string) => {
      for (;;) {
        const { version, tags } = await read(id);
        const { errors } = await update(id, version, { tags: [...tags, mark] });
        if (!errors) return;
        expect(errors[0]?.extensions.code).toBe('CONFLICT');
      }
    };
    await Promise.all(['a', 'b', 'c', 'd'].map(writer));
    const { tags, version } = await read(id);
    expect([...tags].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(version).toBe(5);
  });
});

describe('pairs', () => {
  const mentor = async (name: string) =>
    (
      await ok('mutation ($input: MentorInput!) { createMentor(input: $input) { id } }', {
        input: { name, kind: 'PEER' },
      })
    ).createMentor.id as string;
  const made = async () => {
    const { id: business } = await create();
    const { organizations } = await ok('{ organizations(limit: 1) { nodes { id } } }');
    const { createProgramme } = await ok(
      'mutation ($input: ProgrammeInput!) { createProgramme(input: $input) { id } }',
      { input: { name: `Program ${++serial}`, kind: 'MENTORING', owner: organizations.nodes[0].id } },
    );
    return { business, programme: createProgramme.id };
  };
  const one = 'id version updatedAt mentors(orderBy: [{ name: ASC }]) { nodes { id } totalCount }';

  test('are stated as identifiers, replaced as a whole, and seen from both sides', async () => {
    const [a, b, c] = [await mentor('A'), await mentor('B'), await mentor('C')];
    const { createEngagement } = await ok(
      `mutation ($input: EngagementInput!) { createEngagement(input: $input) { ${one} } }`,
      { input: { ...(await made()), mentors: [b, a] } },
    );
    expect(createEngagement.mentors).toEqual({ nodes: [{ id: a }, { id: b }], totalCount: 2 });
    const change = `mutation ($id: ID!, $version: Int!, $input: EngagementPatch!) { updateEngagement(id: $id, version: $version, input: $input) { ${one} } }`;
    const { updateEngagement } = await ok(change, { id: createEngagement.id, version: 1, input: { mentors: [c, b] } });
    expect(updateEngagement).toMatchObject({ version: 2, mentors: { nodes: [{ id: b }, { id: c }] } });
    expect(Date.parse(updateEngagement.updatedAt)).toBeGreaterThanOrEqual(Date.parse(createEngagement.updatedAt));
    expect(
      (await ok('query ($id: ID!) { mentor(id: $id) { engagements { nodes { id } } } }', { id: c })).mentor.engagements
        .nodes,
    ).toEqual([{ id: createEngagement.id }]);
    expect(
      (await ok(change, { id: createEngagement.id, version: 2, input: { mentors: [] } })).updateEngagement.mentors
        .totalCount,
    ).toBe(0);
    for (const mentors of [[nowhere], [a, 'x'], [a, a], null])
      refused(await as(change, { id: createEngagement.id, version: 3, input: { mentors } }), 'BAD_USER_INPUT', {
        mentors: expect.any(String) as never,
      });
  });

  test('never hold back the deletion of either side', async () => {
    const a = await mentor('Pergi');
    const { createEngagement } = await ok(
      `mutation ($input: EngagementInput!) { createEngagement(input: $input) { ${one} } }`,
      { input: { ...(await made()), mentors: [a] } },
    );
    await ok('mutation ($id: ID!) { deleteMentor(id: $id, version: 1) { id } }', { id: a });
    expect(
      (await ok(`query ($id: ID!) { engagement(id: $id) { ${one} } }`, { id: createEngagement.id })).engagement.mentors
        .nodes,
    ).toEqual([]);
  });
});

describe('a deletion', () => {
  test('answers the record as it was, and takes with it what belongs to it', async () => {
    const { id, label } = await create();
    const { createProduct } = await ok('mutation ($input: ProductInput!) { createProduct(input: $input) { id } }', {
      input: { name: 'Milik', business: id },
    });
    expect((await remove(id, 1)).data.deleteBusiness).toEqual({ id, label, version: 1 });
    expect(await read(id)).toBeNull();
    expect((await ok('query ($id: ID!) { product(id: $id) { id } }', { id: createProduct.id })).product).toBeNull();
    refused(await remove(id, 1), 'NOT_FOUND');
  });

  test('of what others refer to is a conflict', async () => {
    const { region } = await ok('{ region(id: "35") { version } }');
    refused(
      await as('mutation ($version: Int!) { deleteRegion(id: "35", version: $version) { id } }', region),
      'CONFLICT',
    );
    expect((await ok('{ region(id: "35") { id } }')).region).toEqual({ id: '35' });
  });
});

describe('an entry of several', () => {
  const enter = (inputs: object[]) =>
    as('mutation ($inputs: [BusinessInput!]!) { createBusinesses(inputs: $inputs) { count ids } }', { inputs });
  const named = async (name: string) =>
    (await ok('query ($name: String!) { businesses(where: { name: { eq: $name } }) { totalCount } }', { name }))
      .businesses.totalCount;

  test('enters each as it is stated, in the order given', async () => {
    const { count, ids } = (
      await enter([
        { name: 'Berdua A', region: '35.05', tags: ['massal'] },
        { name: 'Berdua B', region: '35', foundedYear: 2001 },
      ])
    ).data.createBusinesses;
    expect(count).toBe(2);
    expect(await read(ids[0])).toMatchObject({ name: 'Berdua A', tags: ['massal'], foundedYear: null, version: 1 });
    expect(await read(ids[1])).toMatchObject({ name: 'Berdua B', tags: [], foundedYear: 2001, region: { id: '35' } });
  });

  test('enters none if one of them cannot be', async () => {
    const fine = { name: 'Bersama', region: '35' };
    refused(await enter([fine, { ...fine, name: ' ' }]), 'BAD_USER_INPUT', { name: 'It must hold more than blanks.' });
    refused(await enter([fine, { ...fine, region: '35.99' }]), 'BAD_USER_INPUT', {
      region: 'The record it refers to does not exist.',
    });
    refused(await enter([fine, { ...fine, foundedYear: 9000 }]), 'BAD_USER_INPUT', {
      foundedYear: 'The founding year is still to come.',
    });
    const nib = '7777777777777';
    refused(
      await enter([
        { ...fine, nib },
        { ...fine, nib },
      ]),
      'BAD_USER_INPUT',
      {
        nib: 'Another business has this NIB already.',
      },
    );
    expect(await named('Bersama')).toBe(0);
  });

  test('names 1 to 500', async () => {
    const words = { inputs: 'Name 1 to 500 records.' };
    const inputs = (count: number) => Array.from({ length: count }, () => ({ name: 'Massal', region: '35' }));
    refused(await enter([]), 'BAD_USER_INPUT', words);
    refused(await enter(inputs(501)), 'BAD_USER_INPUT', words);
    expect((await enter(inputs(500))).data.createBusinesses.count).toBe(500);
    expect(await named('Massal')).toBe(500);
  });
});

describe('a change of several', () => {
  const many = (ids: unknown, input: object) =>
    as('mutation ($ids: [ID!]!, $input: BusinessPatch!) { updateBusinesses(ids: $ids, input: $input) { count ids } }', {
      ids,
      input,
    });
  const removeMany = (ids: unknown) =>
    as('mutation ($ids: [ID!]!) { deleteBusinesses(ids: $ids) { count ids } }', { ids });

  test('is made in all of them', async () => {
    const ids = [(await create()).id, (await create()).id, (await create()).id];
    expect((await many([...ids, ids[0]], { sector: 'PANGAN', tags: ['massal'] })).data.updateBusinesses).toEqual({
      count: 3,
      ids,
    });
    for (const id of ids) expect(await read(id)).toMatchObject({ sector: 'PANGAN', tags: ['massal'], version: 2 });
    expect((await removeMany(ids)).data.deleteBusinesses).toEqual({ count: 3, ids });
    for (const id of ids) expect(await read(id)).toBeNull();
  });

  test('is made in none if one of them cannot be', async () => {
    const [a, b] = [await create(), await create({ nib: '1234567890123' })];
    refused(await many([a.id, nowhere], { sector: 'PANGAN' }), 'NOT_FOUND');
    refused(await many([a.id, 'x'], { sector: 'PANGAN' }), 'NOT_FOUND');
    refused(await removeMany([a.id, nowhere]), 'NOT_FOUND');
    refused(await many([a.id, b.id], { nib: '9999999999999' }), 'BAD_USER_INPUT', {
      nib: 'Another business has this NIB already.',
    });
    refused(await many([a.id, b.id], { foundedYear: 9000 }), 'BAD_USER_INPUT', {
      foundedYear: 'The founding year is still to come.',
    });
    expect(await read(a.id)).toEqual(a);
    expect(await read(b.id)).toEqual(b);
  });

  test('names 1 to 500', async () => {
    const words = { ids: 'Name 1 to 500 records.' };
    refused(await many([], { sector: 'PANGAN' }), 'BAD_USER_INPUT', words);
    refused(
      await many(
        Array.from({ length: 501 }, (_, i) => `${i}`),
        {},
      ),
      'BAD_USER_INPUT',
      words,
    );
    refused(await removeMany([]), 'BAD_USER_INPUT', words);
    refused(await removeMany(Array.from({ length: 501 }, (_, i) => `${i}`)), 'BAD_USER_INPUT', words);
    refused(await removeMany(Array.from({ length: 500 }, (_, i) => `${i}`)), 'NOT_FOUND');
  });
});

test('of equal keys that race, one is entered and the others are told which field it is', async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, () =>
      as('mutation ($input: BusinessInput!) { createBusiness(input: $input) { id } }', {
        input: { name: 'Lomba', region: '35', nib: '5555555555555' },
      }),
    ),
  );
  const lost = answers.filter(({ errors }) => errors);
  expect(lost).toHaveLength(5);
  for (const answer of lost) refused(answer, 'BAD_USER_INPUT', { nib: 'Another business has this NIB already.' });
});

test('mutations of one document run one after the other and stop at the first that fails', async () => {
  const count = async (name: string) =>
    (await ok('query ($name: String) { businesses(where: { name: { eq: $name } }) { totalCount } }', { name }))
      .businesses.totalCount;
  const { data, errors } = await as(`mutation {
    first: createBusiness(input: { name: "Satu berantai", region: "35" }) { version }
    second: createBusiness(input: { name: "Dua berantai", region: "99" }) { version }
    third: createBusiness(input: { name: "Tiga berantai", region: "35" }) { version }
  }`);
  expect({ data, path: errors?.map(({ path }) => path) }).toEqual({ data: null, path: [['second']] });
  expect([await count('Satu berantai'), await count('Dua berantai'), await count('Tiga berantai')]).toEqual([1, 0, 0]);
  const both = await ok(
    'mutation { a: createBusiness(input: { name: "Rantai", region: "35" }) { name } b: createBusiness(input: { name: "Rantai 2", region: "35" }) { name } }',
  );
  expect(both).toEqual({ a: { name: 'Rantai' }, b: { name: 'Rantai 2' } });
});

test('a payload that cannot be answered changes nothing', async () => {
  const { errors } = await as(
    'mutation { createBusiness(input: { name: "Tak jadi", region: "35" }) { products(after: "x") { nodes { id } } } }',
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect((await ok('{ businesses(where: { name: { eq: "Tak jadi" } }) { totalCount } }')).businesses.totalCount).toBe(
    0,
  );
});
