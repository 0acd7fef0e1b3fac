import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, act, create, refusedAct, refusedCreate, refusedRemove, remove } = rowsOf(await openApi());
let source: string;
let business: string;
beforeAll(async () => {
  source = await create('Source', { title: 'Berita uji', kind: 'NEWS', publisher: 'Koran Uji' });
  business = await create('Business', { name: 'Pokok', region: '35.05' });
});
const about = () => ({ subjectType: 'BUSINESS', subjectId: business });
const figure = () => ({ ...about(), measure: 'SALES', unit: 'RUPIAH', source });

test('a figure has a value or a reason why there is none', async () => {
  await create('ReportedFigure', { ...figure(), value: 5 });
  await create('ReportedFigure', { ...figure(), missingReason: 'REFUSED' });
  const words = { missingReason: 'Give a reason when there is no value, and none when there is one.' };
  expect((await refusedCreate('ReportedFigure', figure())).fields).toEqual(words);
  expect(
    (await refusedCreate('ReportedFigure', { ...figure(), value: 0, missingReason: 'NOT_STATED' })).fields,
  ).toEqual(words);
});

test('a category names the dimension that it is a part of', async () => {
  expect((await refusedCreate('ReportedFigure', { ...figure(), value: 1, category: 'APBN' })).fields).toEqual({
    dimension: 'A category needs the dimension that it belongs to.',
  });
});

test('a figure and a flag hang on a row that exists', async () => {
  const nowhere = { subjectType: 'TRAINING', subjectId: business };
  const words = { subjectId: 'The record it refers to does not exist.' };
  expect((await refusedCreate('ReportedFigure', { ...figure(), ...nowhere, value: 1 })).fields).toEqual(words);
  expect((await refusedCreate('QualityFlag', { ...nowhere, code: 'OTHER', detail: 'Ragu.' })).fields).toEqual(words);
});

test('figures and flags go with the row that they hang on', async () => {
  const subjectId = await create('Business', { name: 'Sementara', region: '35.05' });
  const figureId = await create('ReportedFigure', { ...figure(), subjectId, value: 1 });
  const flagId = await create('QualityFlag', { ...about(), subjectId, code: 'OTHER', detail: 'Ragu.' });
  await remove('Business', subjectId);
  expect(
    await ask('query ($a: ID!, $b: ID!) { reportedFigure(id: $a) { id } qualityFlag(id: $b) { id } }', {
      a: figureId,
      b: flagId,
    }),
  ).toEqual({ reportedFigure: null, qualityFlag: null });
});

test('a doubt is closed with a word on how it was settled, and stands once on a row', async () => {
  const flag = await create('QualityFlag', { ...about(), code: 'SPELLING', detail: 'Ejaan lain.' });
  expect((await refusedAct('resolve', 'QualityFlag', flag, {})).fields).toEqual({
    resolution: 'This field is required.',
  });
  await act('resolve', 'QualityFlag', flag, { resolution: 'Ditulis menurut ejaan resmi.' });
  expect((await refusedCreate('QualityFlag', { ...about(), code: 'SPELLING', detail: 'Lagi.' })).fields).toMatchObject({
    code: 'The record carries this flag already.',
  });
});

test('a source that figures rest on is not deleted', async () => {
  await create('ReportedFigure', { ...figure(), value: 7 });
  expect((await refusedRemove('Source', source)).code).toBe('CONFLICT');
});
