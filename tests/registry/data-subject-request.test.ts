import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { create, act, ask, refusedAct, refusedCreate } = rowsOf(api);
const { person } = peopleOf(api);

const claim = { claim: 'ACCESS', receivedAt: '2024-03-01T02:00:00.000Z' };
const settled = { settledAt: '2024-03-03T02:00:00.000Z', answer: 'Salinan diserahkan.' };
const read = async (id: string) =>
  (await ask('query ($id: ID!) { it: dataSubjectRequest(id: $id) { state dueAt due settledAt } }', { id })).it;

test('a claim is due 3 x 24 hours after it came in, is overdue from the day after, and no more once it is settled', async () => {
  const late = await create('DataSubjectRequest', { ...claim, requester: 'Sumiati' });
  const due = { dueAt: '2024-03-04T02:00:00.000Z', settledAt: null };
  expect(await read(late)).toEqual({ state: 'RECEIVED', due: 'OVERDUE', ...due });
  const fresh = await create('DataSubjectRequest', {
    ...claim,
    requester: 'Sumiati',
    receivedAt: new Date(Date.now() - 3_600_000).toISOString(),
  });
  expect((await read(fresh)).due).toBe('PENDING');
  await act('fulfil', 'DataSubjectRequest', late, settled);
  expect(await read(late)).toEqual({ state: 'DONE', due: 'SETTLED', ...due, settledAt: settled.settledAt });
});

test('a claim names who claims it, is settled with a day and a reason, and not before it came in', async () => {
  expect((await refusedCreate('DataSubjectRequest', claim)).fields).toMatchObject({
    requester: 'State who claims it: a person of the register, or a name.',
  });
  const id = await create('DataSubjectRequest', { ...claim, requester: 'Sumiati' });
  const early = { ...settled, settledAt: '2024-02-29T02:00:00.000Z' };
  expect((await refusedAct('refuse', 'DataSubjectRequest', id, early)).fields).toEqual({
    settledAt: 'It cannot be settled before it came in.',
  });
  const never = { ...claim, requester: 'Sumiati', receivedAt: '2999-01-01T00:00:00.000Z' };
  expect((await refusedCreate('DataSubjectRequest', never)).fields).toMatchObject({
    receivedAt: 'This time is still to come.',
  });
});

test('an officer sees the claims of the persons of the region, a viewer and a mentor none', async () => {
  const here = await create('Person', { name: 'Uji Sini', region: '35.28' });
  const there = await create('Person', { name: 'Uji Sana', region: '35.05' });
  const id = await create('DataSubjectRequest', { ...claim, person: here });
  await create('DataSubjectRequest', { ...claim, person: there });
  const seen = async (role: Record<string, unknown>) =>
    (await api.as(await person(role))('{ dataSubjectRequests { nodes { id } } }')).data.dataSubjectRequests.nodes;
  expect(await seen({ role: 'OFFICER', region: '35.28' })).toEqual([{ id }]);
  expect(await seen({ role: 'VIEWER', region: '35.28' })).toEqual([]);
  expect(await seen({ role: 'MENTOR' })).toEqual([]);
});
