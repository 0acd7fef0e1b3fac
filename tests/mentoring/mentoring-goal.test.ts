import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, act, create, refusedAct, refusedCreate } = rowsOf(await openApi());
let engagement: string;
beforeAll(async () => {
  const { programmes } = await ask('{ programmes(limit: 1) { nodes { id } } }');
  engagement = await create('Engagement', {
    business: await create('Business', { name: 'Bersasaran Uji', region: '35.05' }),
    programme: programmes.nodes[0].id,
  });
});
const goal = (columns: Record<string, unknown> = {}) => ({
  engagement,
  dimension: 'TURNOVER',
  baselineValue: 10,
  targetValue: 15,
  unit: 'juta rupiah sebulan',
  dueOn: '2024-12-31',
  ...columns,
});
const short = { outcomeValue: 'The outcome falls short of the target.' };

test('a goal is met at its target or beyond, above where it began or below', async () => {
  for (const value of [15, 18])
    await act('meet', 'MentoringGoal', await create('MentoringGoal', goal()), {
      outcomeOn: '2024-12-20',
      outcomeValue: value,
    });
  const rising = await create('MentoringGoal', goal());
  expect(
    (await refusedAct('meet', 'MentoringGoal', rising, { outcomeOn: '2024-12-20', outcomeValue: 14 })).fields,
  ).toEqual(short);
  const falling = await create(
    'MentoringGoal',
    goal({ dimension: 'DEFECTS', baselineValue: 8, targetValue: 3, unit: 'persen' }),
  );
  expect(
    (await refusedAct('meet', 'MentoringGoal', falling, { outcomeOn: '2024-12-20', outcomeValue: 4 })).fields,
  ).toEqual(short);
  await act('meet', 'MentoringGoal', falling, { outcomeOn: '2024-12-20', outcomeValue: 2.5 });
});

test('where the beginning was not measured nobody can say whether the value falls short', async () => {
  const id = await create('MentoringGoal', goal({ baselineValue: null }));
  await act('meet', 'MentoringGoal', id, { outcomeOn: '2024-12-20', outcomeValue: 14 });
});

test('a goal says when it was met or missed, and only then; not in the future', async () => {
  await create('MentoringGoal', goal({ state: 'MISSED', outcomeOn: '2024-12-31' }));
  const words = { outcomeOn: 'A goal that was met or missed says when that was found, and no other does.' };
  expect((await refusedCreate('MentoringGoal', goal({ state: 'MISSED' }))).fields).toEqual(words);
  expect((await refusedCreate('MentoringGoal', goal({ outcomeOn: '2024-12-31' }))).fields).toEqual(words);
  expect((await refusedCreate('MentoringGoal', goal({ outcomeValue: 12 }))).fields).toEqual({
    outcomeValue: 'Say when the outcome was measured.',
  });
  expect((await refusedCreate('MentoringGoal', goal({ state: 'MISSED', outcomeOn: '2999-01-01' }))).fields).toEqual({
    outcomeOn: 'That day is still to come.',
  });
});

test('a goal that is taken up again is open, without an outcome', async () => {
  const id = await create('MentoringGoal', goal());
  await act('miss', 'MentoringGoal', id, { outcomeOn: '2024-12-31', outcomeValue: 12 });
  await act('reopen', 'MentoringGoal', id);
  const { row } = await ask('query ($id: ID!) { row: mentoringGoal(id: $id) { state outcomeOn outcomeValue } }', {
    id,
  });
  expect(row).toEqual({ state: 'OPEN', outcomeOn: null, outcomeValue: null });
});
