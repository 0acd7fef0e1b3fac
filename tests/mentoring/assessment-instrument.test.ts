import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { instrumentOf } from './instruments.ts';

const api = await openApi();
const rows = rowsOf(api);
const { create, update, remove, refusedCreate, refusedUpdate, refusedRemove } = rows;
let business: string;
beforeAll(async () => {
  business = await create('Business', { name: 'Pembanding Uji', region: '35.05' });
});
const first = { wave: 'BASELINE', heldOn: '2024-01-08' };

test('an instrument has an edition once, and a scale that rises', async () => {
  const instrument = { code: 'DASAR', edition: '1', title: 'Penilaian dasar', scaleMin: 0, scaleMax: 4 };
  await create('AssessmentInstrument', instrument);
  await create('AssessmentInstrument', { ...instrument, edition: '2' });
  expect((await refusedCreate('AssessmentInstrument', instrument)).fields).toMatchObject({
    edition: 'The instrument has this edition already.',
  });
  expect((await refusedCreate('AssessmentInstrument', { ...instrument, edition: '3', scaleMax: 0 })).fields).toEqual({
    scaleMax: 'The highest value lies above the lowest.',
  });
});

test('it changes until it is used; then its scale and items stay, and its words may be mended', async () => {
  const { instrument, items } = await instrumentOf(rows, [0.5, 0.25, 0.25]);
  await update('AssessmentInstrument', instrument, { scaleMax: 4 });
  await update('AssessmentItem', items[0] as string, { question: 'Apakah ukurannya seragam?' });
  const assessment = await create('Assessment', { business, instrument, ...first });
  await update('AssessmentInstrument', instrument, { title: 'Nama yang lebih baik', scaleMax: 4 });
  expect((await refusedUpdate('AssessmentInstrument', instrument, { scaleMax: 5 })).fields).toEqual({
    edition: 'The instrument has been used: make a new edition.',
  });
  const stays = { instrument: 'The instrument has been used: its items stay, make a new edition.' };
  expect((await refusedUpdate('AssessmentItem', items[0] as string, { weight: 0.4 })).fields).toEqual(stays);
  expect((await refusedRemove('AssessmentItem', items[2] as string)).fields).toEqual(stays);
  const more = { instrument, key: 'lagi', question: 'Lagi', weight: 0.1, place: 9 };
  expect((await refusedCreate('AssessmentItem', more)).fields).toEqual(stays);
  await remove('Assessment', assessment);
  await create('AssessmentItem', more);
});

test('it is used only when the weights of its items sum to 1 or to 100', async () => {
  for (const weights of [[0.7, 0.2, 0.1], [100], [33.3, 33.3, 33.4]]) {
    const { instrument } = await instrumentOf(rows, weights);
    await create('Assessment', { business, instrument, ...first });
  }
  for (const weights of [[], [0.5, 0.4], [50, 60]]) {
    const { instrument } = await instrumentOf(rows, weights);
    expect((await refusedCreate('Assessment', { business, instrument, ...first })).fields).toEqual({
      instrument: 'The weights of the instrument’s items do not sum to 1 or 100.',
    });
  }
});

test('who adds an item and who first uses the instrument wait for each other: one of them is refused', async () => {
  for (let round = 0; round < 5; round++) {
    const { instrument } = await instrumentOf(rows, [1]);
    const outcomes = await Promise.allSettled([
      create('AssessmentItem', { instrument, key: 'susulan', question: 'Susulan', weight: 0.5, place: 2 }),
      create('Assessment', { business, instrument, ...first }),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  }
});

test('whoever writes past the API meets the same refusal', async () => {
  const { instrument } = await instrumentOf(rows, [1]);
  await create('Assessment', { business, instrument, ...first });
  const database = new pg.Client(api.databaseUrl);
  await database.connect();
  await expect(
    database.query('delete from assessment_item where instrument_id = $1', [instrument]),
  ).rejects.toMatchObject({ constraint: 'assessment_item_used' });
  await database.end();
});
