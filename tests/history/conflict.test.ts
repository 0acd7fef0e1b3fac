import { expect, test } from 'vitest';
import { admin, openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const as = api.as(admin);
const { create, update, ask } = rowsOf(api);

const changing = (noun: string) =>
  `mutation ($id: ID!, $version: Int!, $input: ${noun}Patch!) { update${noun}(id: $id, version: $version, input: $input) { version } }`;
const conflict = async (noun: string, id: string, version: number, input: object) => {
  const { errors } = await as(changing(noun), { id, version, input });
  const [refused] = errors ?? [];
  expect(refused?.extensions.code).toBe('CONFLICT');
  return (refused as unknown as { extensions: { conflict: Record<string, unknown> } }).extensions.conflict;
};

test('who comes second learns what was read, what is and what was to be, and which fields do not agree', async () => {
  const id = await create('Business', { name: 'Batik', region: '35.05', tags: ['a'], foundedYear: 1999 });
  await update('Business', id, { name: 'Batik Ayu', region: '31' });
  await update('Business', id, { tags: ['b'] });
  expect(await conflict('Business', id, 1, { name: 'Batik Ibu', region: '51', foundedYear: 2000 })).toEqual({
    base: { name: 'Batik', region: { id: '35.05', label: 'Kabupaten Blitar' }, foundedYear: 1999 },
    mine: { name: 'Batik Ibu', region: { id: '51', label: 'Bali' }, foundedYear: 2000 },
    theirs: { name: 'Batik Ayu', region: { id: '31', label: 'Daerah Khusus Ibukota Jakarta' }, foundedYear: 1999 },
    version: 3,
    changedBy: { id: expect.any(String), name: 'Administrator' },
    changedAt: expect.any(String),
    fields: ['name', 'region'],
  });
  expect((await conflict('Business', id, 1, { foundedYear: 2000 })).fields).toEqual([]);
  expect((await conflict('Business', id, 2, { tags: ['c'] })).fields).toEqual(['tags']);
  // Whoever wants what is there already is of one mind with it.
  expect((await conflict('Business', id, 1, { name: 'Batik Ayu' })).fields).toEqual([]);
});

test('pairs are part of it', async () => {
  const { programmes, organizations } = await ask(
    '{ programmes(limit: 1) { nodes { id } } organizations(limit: 1) { nodes { id } } }',
  );
  const organization = organizations.nodes[0].id;
  const business = await create('Business', { name: 'Anyaman', region: '35.05' });
  const [a, b, c] = (await Promise.all(
    ['A', 'B', 'C'].map((name) => create('Mentor', { name, kind: 'TPL', organization, region: '35.05' })),
  )) as [string, string, string];
  const id = await create('Engagement', { business, programme: programmes.nodes[0].id, mentors: [a] });
  await update('Engagement', id, { mentors: [b] });
  const { base, mine, theirs, fields } = await conflict('Engagement', id, 1, { mentors: [c] });
  expect({ base, mine, theirs, fields }).toEqual({
    base: { mentors: [{ id: a, label: 'A' }] },
    mine: { mentors: [{ id: c, label: 'C' }] },
    theirs: { mentors: [{ id: b, label: 'B' }] },
    fields: ['mentors'],
  });
});

test('two hundred who write the same rows at once each succeed or learn of the conflict, and none is lost', async () => {
  const ids = await Promise.all(
    [1, 2, 3, 4, 5].map((n) => create('Business', { name: `Ramai ${n}`, region: '35.05', foundedYear: 1900 })),
  );
  const read = async (id: string) =>
    (await ask('query ($id: ID!) { business(id: $id) { version foundedYear tags } }', { id })).business;
  const succeeded = new Map(ids.map((id) => [id, 0]));
  let conflicts = 0;
  await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      const id = ids[n % ids.length] as string;
      for (;;) {
        const { version, foundedYear } = await read(id);
        const { errors } = await as(changing('Business'), { id, version, input: { foundedYear: foundedYear + 1 } });
        if (!errors) return succeeded.set(id, (succeeded.get(id) as number) + 1);
        expect(errors[0]?.extensions.code).toBe('CONFLICT');
        conflicts++;
      }
    }),
  );
  expect(conflicts).toBeGreaterThan(0);
  for (const [id, count] of succeeded)
    expect(await read(id)).toMatchObject({ version: 1 + count, foundedYear: 1900 + count });
});
