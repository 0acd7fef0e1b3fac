import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, create, refusedCreate, refusedUpdate } = rowsOf(await openApi());
const mission = (columns: Record<string, unknown> = {}) =>
  create('BusinessMatching', { name: 'Misi Dagang Uji', kind: 'TRADE_MISSION', region: '51.71', ...columns });
const business = () => create('Business', { name: 'Pemasok', region: '35.05' });

test('a meeting joins a business and a buyer, known or only named, at an event', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran dengan Temu Usaha' });
  const matching = await mission({
    exhibition,
    kind: 'BUSINESS_MATCHING',
    startsOn: '2024-06-01',
    endsOn: '2024-06-02',
  });
  const counterpart = await create('Organization', { name: 'PT Pembeli Uji', kind: 'BUYER' });
  const met = { matching, business: await business() };
  await create('Meeting', { ...met, counterpart, heldOn: '2024-06-02', outcome: 'ORDER', expectedValue: 75_000_000 });
  await create('Meeting', { ...met, counterpartName: 'Toko di Denpasar', followUpOn: '2024-07-01' });
  const { row } = await ask(
    `query ($id: ID!) { row: exhibition(id: $id) { businessMatchings { nodes {
      meetings(orderBy: [{expectedValue: DESC}]) { nodes { label outcome expectedValue } }
    } } } }`,
    { id: exhibition },
  );
  expect(row.businessMatchings.nodes[0].meetings.nodes).toEqual([
    { label: 'Pemasok · PT Pembeli Uji', outcome: 'ORDER', expectedValue: 75_000_000 },
    { label: 'Pemasok · Toko di Denpasar', outcome: null, expectedValue: null },
  ]);
  const words = 'State whom the business met: an organization of the register, or a name.';
  expect((await refusedCreate('Meeting', met)).fields).toEqual({ counterpart: words, counterpartName: words });
});

test('a meeting is on a day of the event, and is followed up afterwards', async () => {
  const matching = await mission({ startsOn: '2024-06-01', endsOn: '2024-06-02' });
  const met = { matching, business: await business(), counterpartName: 'Pembeli' };
  expect((await refusedCreate('Meeting', { ...met, heldOn: '2024-06-03' })).fields).toEqual({
    heldOn: 'It lies outside the days of the event.',
  });
  expect((await refusedCreate('Meeting', { ...met, heldOn: '2024-06-02', followUpOn: '2024-06-01' })).fields).toEqual({
    followUpOn: 'What follows cannot come before the meeting.',
  });
  await create('Meeting', { ...met, heldOn: '2024-06-02' });
  expect((await refusedUpdate('BusinessMatching', matching, { endsOn: '2024-06-01' })).fields).toMatchObject({
    endsOn: 'Meetings were held outside these days.',
  });
});

test('an event ends after it starts, and abroad it is in no region', async () => {
  const event = { name: 'Temu Usaha' };
  expect(
    (await refusedCreate('BusinessMatching', { ...event, startsOn: '2024-06-02', endsOn: '2024-06-01' })).fields,
  ).toEqual({ endsOn: 'The event cannot end before it starts.' });
  expect((await refusedCreate('BusinessMatching', { ...event, country: 'MY', region: '35' })).fields).toMatchObject({
    region: 'An event abroad is in no region of Indonesia.',
  });
});
