import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { admin, openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const as = api.as(admin);
const { create, update, remove, act, ask } = rowsOf(api);
const database = new pg.Client({ connectionString: api.databaseUrl });
await database.connect();
afterAll(() => database.end());

let serial = 0;
const business = (input: object = {}) => create('Business', { name: `Usaha ${++serial}`, region: '35.05', ...input });

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

const last = async () =>
  (
    await ask(
      '{ changeSets(limit: 1) { nodes { id kind operation reason undoes undoneBy actor { name } touched { noun entered changed deleted } } } }',
    )
  ).changeSets.nodes[0];
const undoing =
  'mutation ($id: ID!, $reason: String) { undoChangeSet(id: $id, reason: $reason) { id kind undoes reason touched { noun entered changed deleted } } }';
const undo = async (id: string, reason?: string) => (await ask(undoing, { id, reason })).undoChangeSet;
const versionOf = async (id: string) =>
  (await ask('query ($id: ID!) { business(id: $id) { version } }', { id })).business.version;

describe('a change set is taken back', () => {
  const kinds: Record<string, () => Promise<() => Promise<unknown>>> = {
    'that entered a record': async () => () => business(),
    'that changed one': async () => {
      const id = await business({ tags: ['a'] });
      return () => update('Business', id, { name: 'Nama lain', tags: ['b', 'c'], foundedYear: 1999, region: '31' });
    },
    'that replaced pairs': async () => {
      const { programmes, organizations } = await ask(
        '{ programmes(limit: 1) { nodes { id } } organizations(limit: 1) { nodes { id } } }',
      );
      const organization = organizations.nodes[0].id;
      const mentors = await Promise.all(
        [1, 2, 3].map((n) =>
          create('Mentor', { name: `Mentor ${serial} ${n}`, kind: 'TPL', organization, region: '35.05' }),
        ),
      );
      const id = await create('Engagement', {
        business: await business(),
        programme: programmes.nodes[0].id,
        mentors: mentors.slice(0, 2),
      });
      return () => update('Engagement', id, { mentors: mentors.slice(1) });
    },
    'that was an act': async () => {
      const exhibition = await create('Exhibition', { name: `Pameran ${++serial}` });
      const id = await create('Participation', { exhibition, business: await business() });
      await create('Funding', { participation: id, sourceType: 'UNKNOWN' });
      return () => act('confirm', 'Participation', id);
    },
    'that deleted a record with what is its own': async () => {
      const id = await business();
      const product = await create('Product', { name: 'Tas', business: id });
      await create('ProductDesign', { product, code: 'M-1' });
      await create('QualityFlag', { subjectType: 'PRODUCT', subjectId: product, code: 'OTHER', detail: 'Uji' });
      const exhibition = await create('Exhibition', { name: `Pameran ${++serial}` });
      await create('Participation', { exhibition, business: id, products: [product] });
      await create('Participation', { exhibition, business: await business() });
      return () => remove('Exhibition', exhibition);
    },
    'that changed and deleted many': async () => {
      const ids = await Promise.all([1, 2, 3, 4].map(() => business()));
      await create('QualityFlag', { subjectType: 'BUSINESS', subjectId: ids[0], code: 'OTHER', detail: 'Uji' });
      return () => ask('mutation ($ids: [ID!]!) { deleteBusinesses(ids: $ids) { count } }', { ids });
    },
  };
  for (const [kind, prepare] of Object.entries(kinds))
    test(`${kind}, and done again by taking that back`, async () => {
      const work = await prepare();
      const before = await tables();
      await work();
      const after = await tables();
      expect(after).not.toBe(before);
      const { id } = await last();
      const undone = await undo(id, 'Salah ketik');
      expect(undone).toMatchObject({ kind: 'UNDO', undoes: id, reason: 'Salah ketik' });
      expect(await tables()).toBe(before);
      await undo(undone.id);
      expect(await tables()).toBe(after);
      // What stands again may be taken back again.
      await undo(id);
      expect(await tables()).toBe(before);
    });

  test('once only', async () => {
    await business();
    const { id } = await last();
    await undo(id);
    const { errors } = await as(undoing, { id });
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect((await as(undoing, { id: 'x' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('unless a later one touched its records, which are named', async () => {
    const [one, other] = [await business({ name: 'Batik Satu' }), await business({ name: 'Batik Dua' })];
    await ask('mutation ($ids: [ID!]!) { updateBusinesses(ids: $ids, input: { foundedYear: 2001 }) { count } }', {
      ids: [one, other],
    });
    const first = await last();
    await update('Business', other, { foundedYear: 2002 });
    const second = await last();
    const before = await tables();
    const { errors } = await as(undoing, { id: first.id });
    expect(errors?.[0]?.extensions).toEqual({
      code: 'CONFLICT',
      rows: [{ noun: 'Business', id: other, label: 'Batik Dua' }],
    });
    expect(await tables()).toBe(before);
    // Nothing stands in the way of what was taken back itself.
    await undo(second.id);
    await undo(first.id);
  });

  test('by versions that go on counting', async () => {
    const id = await business();
    await update('Business', id, { foundedYear: 2003 });
    await undo((await last()).id);
    expect(await versionOf(id)).toBe(3);
  });

  test('but rules about what a record is still hold', async () => {
    const id = await business();
    const entered = (await last()).id;
    const { programmes } = await ask('{ programmes(limit: 1) { nodes { id } } }');
    await create('Engagement', { business: id, programme: programmes.nodes[0].id });
    const { errors } = await as(undoing, { id: entered });
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
  });
});

describe('the trash', () => {
  const trash = async (noun: string) =>
    (
      await ask(
        'query ($noun: String!) { trash(noun: $noun) { nodes { id label at changeSet { operation actor { name } } } pageInfo { hasNextPage endCursor } } }',
        { noun },
      )
    ).trash;
  const restoring =
    'mutation ($noun: String!, $ids: [ID!]!) { restore(noun: $noun, ids: $ids) { kind touched { noun entered changed deleted } } }';

  test('holds what was deleted until it is brought back, under its identifier and with what was its own', async () => {
    const exhibition = await create('Exhibition', { name: 'Pameran sampah' });
    const shop = await business();
    const product = await create('Product', { name: 'Tas', business: shop });
    const participation = await create('Participation', { exhibition, business: shop, products: [product] });
    await create('Funding', { participation, sourceType: 'UNKNOWN' });
    const before = await tables();
    await remove('Exhibition', exhibition);
    const [gone] = (await trash('Exhibition')).nodes;
    expect(gone).toMatchObject({
      id: exhibition,
      label: 'Pameran sampah',
      changeSet: { operation: 'deleteExhibition', actor: { name: 'Administrator' } },
    });
    expect((await trash('Participation')).nodes[0].id).toBe(participation);
    const { restore } = await ask(restoring, { noun: 'Exhibition', ids: [exhibition] });
    expect(restore.kind).toBe('RESTORE');
    expect(restore.touched).toContainEqual({ noun: 'Participation', entered: 1, changed: 0, deleted: 0 });
    expect(await tables()).toBe(before);
    expect((await trash('Exhibition')).nodes.map(({ id }: { id: string }) => id)).not.toContain(exhibition);
    const { version } = (await ask('query ($id: ID!) { exhibition(id: $id) { version } }', { id: exhibition }))
      .exhibition;
    expect(version).toBe(2);
  });

  test('gives one of several back without the others, and refuses what is not in it', async () => {
    const [one, other] = [await business(), await business()];
    await ask('mutation ($ids: [ID!]!) { deleteBusinesses(ids: $ids) { count } }', { ids: [one, other] });
    await ask(restoring, { noun: 'Business', ids: [other] });
    expect(
      (
        await ask('query ($ids: [ID!]) { businesses(where: { id: { in: $ids } }) { nodes { id } } }', {
          ids: [one, other],
        })
      ).businesses.nodes,
    ).toEqual([{ id: other }]);
    expect((await as(restoring, { noun: 'Business', ids: [other] })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await as(restoring, { noun: 'Nothing', ids: [other] })).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('comes in pages', async () => {
    const ids = await Promise.all([1, 2, 3].map(() => business()));
    await ask('mutation ($ids: [ID!]!) { deleteBusinesses(ids: $ids) { count } }', { ids });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
        await ask(
          'query ($after: String) { trash(noun: "Business", limit: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
      ).trash;
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(ids));
  });
});
