import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { act, ask, create, refusedAct, refusedCreate } = rowsOf(await openApi());
let owner: string;
beforeAll(async () => {
  owner = await create('Organization', { name: 'Dinas Uji', kind: 'DISPERINDAG_KABKOTA', region: '35.05' });
});
const programme = () => ({ name: 'Pendampingan uji', kind: 'MENTORING', owner });

test('an owner has one programme of a name in a budget year', async () => {
  await create('Programme', { ...programme(), fiscalYear: 2024 });
  await create('Programme', { ...programme(), fiscalYear: 2025 });
  expect((await refusedCreate('Programme', { ...programme(), fiscalYear: 2024 })).fields).toMatchObject({
    name: 'The organization has a programme of this name in that year already.',
  });
  await create('Programme', programme());
  expect((await refusedCreate('Programme', programme())).fields).toMatchObject({
    name: 'The organization has a programme of this name without a budget year already.',
  });
});

test('a programme does not end before it starts, and says how exactly its start is known', async () => {
  const known = { startsOnPrecision: 'DAY', startsOnCertainty: 'STATED' };
  expect(
    (await refusedCreate('Programme', { ...programme(), startsOn: '2024-02-01', ...known, endsOn: '2024-01-31' }))
      .fields,
  ).toEqual({
    endsOn: 'A programme cannot end before it starts.',
  });
  expect((await refusedCreate('Programme', { ...programme(), startsOn: '2024-02-01' })).fields).toHaveProperty(
    'startsOn',
  );
});

test('a programme is decided, begun and ended by acts, and one that is given up may be taken up again', async () => {
  const id = await create('Programme', { ...programme(), name: 'Bertahap', state: 'EXPLORING' });
  const state = async () => (await ask('query ($id: ID!) { row: programme(id: $id) { state } }', { id })).row.state;
  for (const verb of ['plan', 'begin', 'cancel', 'resume']) await act(verb, 'Programme', id);
  expect(await state()).toBe('RUNNING');
  expect((await refusedAct('plan', 'Programme', id)).code).toBe('CONFLICT');
  await act('complete', 'Programme', id, {});
  expect(await state()).toBe('COMPLETED');
});
