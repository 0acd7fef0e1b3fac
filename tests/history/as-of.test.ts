import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { expect, test } from 'vitest';
import { columnsOf } from '../../api/src/core/column.ts';
import { nounOf } from '../../api/src/core/noun.ts';
import { nouns } from '../../api/src/index.ts';
import { connected } from '../demo/database.ts';
import { admin, openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { random } from './random.ts';

const api = await openApi();
const { create, update, remove, act, ask } = rowsOf(api);
const as = api.as(admin);

const report = `query ($at: DateTime) {
  businesses(limit: 200, orderBy: [{ name: DESC }], asOf: $at) {
    totalCount
    nodes {
      id label version name tags updatedAt createdBy updatedBy region { label parent { name } }
      products(limit: 10, where: { not: { name: { eq: "Kain 3" } } }) { totalCount nodes { id name readiness designs { totalCount } } }
      engagements(limit: 5) { nodes { state leadMentor { label } mentors(limit: 4) { totalCount nodes { name organization { name } } } } aggregate(limit: 5, groupBy: [{ state: VALUE }]) { group { state } count } }
      participations(limit: 5) { nodes { state exhibition { name } products(limit: 5) { nodes { label } } fundings(limit: 5) { totalCount nodes { sourceType sharePct } } } }
    }
  }
  some: businesses(where: { engagements: { some: { mentors: { some: { name: { startsWith: "Mentor" } } } } } }, search: "usaha", asOf: $at) { totalCount nodes { name } pageInfo { endCursor } }
  businessAggregate(groupBy: [{ region: { name: VALUE } }, { sector: VALUE }], asOf: $at) { group { region { name } sector } count of { foundedYear { avg min max } } }
  productAggregate(groupBy: [{ readiness: VALUE }], asOf: $at) { group { readiness } count of { priceIdr { sum } } }
  search(text: "usaha batik", asOf: $at) { noun node { id label } }
  qualityFlags(asOf: $at, limit: 200) { nodes { code state subject { id label } } }
}`;

const hash = (data: unknown) => createHash('sha256').update(JSON.stringify(data)).digest('hex');
const now = async () => {
  await pause(3);
  const instant = new Date().toISOString();
  await pause(3);
  return instant;
};
const answered = async (at: string | null) => {
  const { data, errors } = await as(report, { at });
  expect(errors).toBeUndefined();
  return data;
};

test('after any changes, every earlier state is answered byte for byte', async () => {
  const { pick, below } = random(7);
  const model = new Map<string, string>();
  const first = await answered(null);
  for (const { id, name } of first.businesses.nodes) model.set(id, name);
  const { exhibitions, programmes, organizations } = await ask(`{
    exhibitions(limit: 1) { nodes { id } } programmes(limit: 1) { nodes { id } } organizations(limit: 1) { nodes { id } } }`);
  const [exhibition, programme, organization] = [exhibitions, programmes, organizations].map(
    (page) => page.nodes[0].id,
  );
  const mentors = await Promise.all(
    [1, 2, 3].map((n) => create('Mentor', { name: `Mentor ${n}`, kind: 'TPL', organization, region: '35.05' })),
  );
  const [businesses, engagements, products, participations]: [string[], string[], string[], string[]] = [
    [],
    [],
    [],
    [],
  ];
  let serial = 0;
  const drop = (list: string[]) => list.splice(below(list.length), 1)[0] as string;
  const steps: [() => boolean, () => Promise<unknown>][] = [
    [
      () => true,
      async () => {
        const name = `Usaha ${++serial}`;
        const id = await create('Business', { name, region: pick(['35.05', '31', '51']), tags: ['uji'] });
        businesses.push(id);
        model.set(id, name);
      },
    ],
    [
      () => businesses.length > 0,
      async () => {
        const [id, name] = [pick(businesses), `Usaha batik ${++serial}`];
        await update('Business', id, { name, foundedYear: 1990 + below(30), tags: [`t${serial}`] });
        model.set(id, name);
      },
    ],
    [
      () => businesses.length > 0,
      async () =>
        products.push(
          await create('Product', {
            name: `Kain ${++serial}`,
            business: pick(businesses),
            priceIdr: pick([null, 5000]),
          }),
        ),
    ],
    [
      () => products.length > 0,
      async () =>
        void (await create('ProductDesign', {
          product: pick(products),
          code: `M-${++serial}`,
          introducedOn: '2024-01-01',
          soldUnits: below(2),
        })),
    ],
    [() => products.length > 1, async () => remove('Product', drop(products))],
    [
      () => businesses.length > 0,
      async () =>
        engagements.push(
          await create('Engagement', { business: pick(businesses), programme, mentors: mentors.slice(below(3)) }),
        ),
    ],
    [
      () => engagements.length > 0,
      async () =>
        update('Engagement', pick(engagements), { mentors: mentors.slice(0, below(4)), leadMentor: pick(mentors) }),
    ],
    [() => engagements.length > 2, async () => remove('Engagement', drop(engagements))],
    [
      () => businesses.length > participations.length,
      async () => {
        const business = await create('Business', { name: `Usaha pameran ${++serial}`, region: '35.05' });
        model.set(business, `Usaha pameran ${serial}`);
        const product = await create('Product', { name: `Topi ${serial}`, business });
        participations.push(await create('Participation', { business, exhibition, products: [product] }));
      },
    ],
    [
      () => participations.length > 0,
      async () => {
        const participation = drop(participations);
        await create('Funding', { participation, sourceType: 'APBN', sharePct: 100 });
        await act('confirm', 'Participation', participation);
      },
    ],
    [
      () => businesses.length > 3,
      async () => {
        const id = drop(businesses);
        const { data } = await as('mutation ($ids: [ID!]!) { deleteBusinesses(ids: $ids) { count } }', { ids: [id] });
        // One that others refer to stays.
        if (data) model.delete(id);
        else businesses.push(id);
      },
    ],
  ];
  const told: {
    at: string;
    data: { businesses: { nodes: { id: string; name: string }[] } };
    model: Map<string, string>;
  }[] = [];
  for (let step = 0; step < 60; step++) {
    await pick(steps.filter(([may]) => may()))[1]();
    const data = await answered(null);
    told.push({ at: await now(), data, model: new Map(model) });
  }
  for (const { at, data, model: names } of told) {
    const again = await answered(at);
    expect(hash(again), at).toBe(hash(data));
    expect(new Map(again.businesses.nodes.map(({ id, name }: { id: string; name: string }) => [id, name]))).toEqual(
      names,
    );
  }
  expect(new Set(told.map(({ data }) => hash(data))).size).toBeGreaterThan(50);
});

test('as of a millisecond is seen what was written up to it, and nothing of the next', async () => {
  const business = await create('Business', { name: 'Uji Sekejap', region: '35.05' });
  const organization = await create('Organization', { name: 'Uji Sekejap', kind: 'CORPORATE_PARTNER' });
  const programme = await create('Programme', { name: 'Uji Sekejap', kind: 'MENTORING', owner: organization });
  await pause(5);
  await update('Business', business, { name: 'Uji Sesaat' });
  await update('Programme', programme, { partners: [organization] });
  await pause(5);
  await remove('Business', business);
  await update('Programme', programme, { partners: [] });
  const { rows } = await connected(api.databaseUrl, (client) =>
    client.query(`select distinct row_id, at from history.revision where row_id in ($1, $2) order by at`, [
      business,
      programme,
    ]),
  );
  const written = (id: string) => rows.filter((row) => row.row_id === id).map((row) => (row.at as Date).getTime());
  const past = (instant: number, document: string) =>
    ask(`query ($at: DateTime) { ${document} }`, { at: new Date(instant).toISOString() });
  const named = async (instant: number) => {
    const found = await past(
      instant,
      `page: businesses(where: { id: { eq: "${business}" } }, asOf: $at) { nodes { name } }
        counted: businessAggregate(where: { id: { eq: "${business}" } }, groupBy: [{ name: VALUE }], asOf: $at) { group { name } }`,
    );
    const names = found.page.nodes.map(({ name }: { name: string }) => name);
    expect(found.counted.map(({ group }: { group: { name: string } }) => group.name)).toEqual(names);
    return names;
  };
  const [came, changed, went] = written(business) as [number, number, number];
  expect(written(business)).toHaveLength(3);
  for (const [instant, names] of [
    [came - 1, []],
    [came, ['Uji Sekejap']],
    [changed - 1, ['Uji Sekejap']],
    [changed, ['Uji Sesaat']],
    [went - 1, ['Uji Sesaat']],
    [went, []],
  ] as const)
    expect([instant, await named(instant)]).toEqual([instant, names]);
  const partners = async (instant: number) =>
    (
      await past(
        instant,
        `page: programmes(where: { id: { eq: "${programme}" } }, asOf: $at) { nodes { partners { totalCount } } }`,
      )
    ).page.nodes.map(({ partners }: { partners: { totalCount: number } }) => partners.totalCount);
  const [begun, joined, left] = written(programme) as [number, number, number];
  for (const [instant, counts] of [
    [begun - 1, []],
    [begun, [0]],
    [joined - 1, [0]],
    [joined, [1]],
    [left - 1, [1]],
    [left, [0]],
  ] as const)
    expect([instant, await partners(instant)]).toEqual([instant, counts]);
});

test('what is worked out when it is asked for is worked out as of then', async () => {
  const at = await now();
  const asked = nouns.flatMap((type) => columnsOf(type).flatMap(({ name, asked }) => (asked ? [{ type, name }] : [])));
  expect(asked.length).toBeGreaterThan(1);
  for (const { type, name } of asked) {
    const document = `query ($at: DateTime) { page: ${nounOf(type).plural}(limit: 200, asOf: $at) { nodes { id ${name} } } }`;
    const [is, was] = [await as(document), await as(document, { at })];
    expect(was.errors, `${type.name}.${name}`).toBeUndefined();
    expect(was.data).toEqual(is.data);
  }
});

test('an instant before the first row finds nothing, one in the future is refused', async () => {
  const nothing = await answered('2001-01-01T00:00:00Z');
  expect(nothing.businesses).toEqual({ totalCount: 0, nodes: [] });
  expect(nothing.search).toEqual([]);
  const { errors } = await as(report, { at: new Date(Date.now() + 60_000).toISOString() });
  expect(errors?.[0]?.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    fields: { asOf: 'asOf cannot lie in the future.' },
  });
  const { errors: literal } = await as('{ businesses(asOf: "2999-01-01T00:00:00Z") { totalCount } }');
  expect(literal?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a report that is run again as of then is the same, whatever became of a thousand rows in between', async () => {
  const client = new pg.Client({ connectionString: api.databaseUrl });
  await client.connect();
  try {
    await client.query(
      `insert into business (id, name, region_id, founded_year) select gen_random_uuid(), 'Masal ' || n, (array['35.05', '31', '51'])[n % 3 + 1], 1950 + n % 60 from generate_series(1, 3000) n`,
    );
    const before = await answered(null);
    const at = await now();
    await client.query('begin');
    await client.query(
      `delete from business where id in (select id from business where name like 'Masal %' order by md5(id::text) limit 300)`,
    );
    await client.query(
      `update business set name = name || ' baru', founded_year = 2000, region_id = '31' where id in (select id from business where name like 'Masal %' order by md5(id::text || 'x') limit 700)`,
    );
    await client.query('commit');
    const after = await answered(null);
    expect(hash(after)).not.toBe(hash(before));
    expect(hash(await answered(at))).toBe(hash(before));
    expect(hash(await answered(await now()))).toBe(hash(after));
  } finally {
    await client.end();
  }
});
