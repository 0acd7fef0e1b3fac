import { beforeAll, expect, test } from 'vitest';
import { subjectType } from '../../api/src/core/graph.ts';
import { allNouns } from '../../api/src/core/noun.ts';
import { openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { ask, act, create, refusedAct, refusedCreate, refusedRemove, remove } = rowsOf(api);
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
  await create('ReportedFigure', { ...figure(), measure: 'BUYERS', unit: 'PEOPLE', missingReason: 'REFUSED' });
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

test('whatever stands by itself may carry figures and doubts, a region among them', async () => {
  const parts = ['AssessmentItem', 'AssessmentScore', 'Distinction', 'LabReading'];
  const evidence = ['QualityFlag', 'ReportedFigure', 'Source'];
  const access = [
    'AccessEntry',
    'ApiKey',
    'DataSubjectRequest',
    'Functioning',
    'Grant',
    'Import',
    'ImportTemplate',
    'KeyDocument',
    'PublishedReport',
    'ReadEntry',
    'User',
  ];
  const { __type } = await ask('{ __type(name: "SubjectType") { enumValues { name } } }');
  const kinds = __type.enumValues.map(({ name }: { name: string }) => name);
  const others = allNouns().filter(({ type }) => !kinds.includes(subjectType(type)));
  expect(others.map(({ name }) => name).sort()).toEqual([...parts, ...evidence, ...access].sort());
  const region = { subjectType: 'REGION', subjectId: '35.05' };
  await create('ReportedFigure', { ...region, measure: 'BUSINESSES', unit: 'BUSINESSES', value: 1200, source });
  await create('QualityFlag', { ...region, code: 'SPELLING', detail: 'Nama lama masih dipakai.' });
  const { row } = await ask(
    '{ row: region(id: "35.05") { figures { nodes { value subject { label } } } flags { nodes { code } } } }',
  );
  expect(row).toEqual({
    figures: { nodes: [{ value: 1200, subject: { label: 'Kabupaten Blitar' } }] },
    flags: { nodes: [{ code: 'SPELLING' }] },
  });
  expect(
    (await refusedCreate('QualityFlag', { ...region, subjectId: '35.99', code: 'SPELLING', detail: 'Tidak ada.' }))
      .fields,
  ).toEqual({ subjectId: 'The record it refers to does not exist.' });
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
  expect((await refusedRemove('Source', source)).code).toBe('CONFLICT');
});

test('a source states a figure of a record once, for one day and one part of it, though several enter it at once', async () => {
  const subjectId = await create('Exhibition', { name: 'Pameran Sekali' });
  const figure = { subjectType: 'EXHIBITION', subjectId, source, measure: 'PARTICIPANTS', unit: 'PEOPLE', value: 40 };
  const tries = await Promise.allSettled([1, 2, 3].map(() => create('ReportedFigure', figure)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await refusedCreate('ReportedFigure', { ...figure, value: 41 })).fields).toEqual({
    measure: 'This figure of the source is entered already; change it, or state the day or the part it speaks of.',
  });
  await create('ReportedFigure', { ...figure, asOf: '2024-05-01', asOfPrecision: 'MONTH' });
  await create('ReportedFigure', { ...figure, dimension: 'ROLE', category: 'PRACTITIONER' });
  expect(
    (await refusedCreate('ReportedFigure', { ...figure, asOf: '2024-06-02', asOfPrecision: 'MONTH' })).fields,
  ).toEqual({ asOf: 'A month or a year is written as its first day.' });
});

test('as of an instant, what hangs on a record is seen with it, and no other noun is asked', async () => {
  const officer = await peopleOf(api).person({ role: 'OFFICER', region: '35' });
  const asOf = new Date().toISOString();
  const document = `{ exhibitions(asOf: "${asOf}") { nodes { figures { totalCount } flags { totalCount } } } }`;
  const { sent, answer } = await api.statements(() => api.as(officer)(document));
  expect(answer.errors).toBeUndefined();
  const told: { figures: { totalCount: number } }[] = answer.data.exhibitions.nodes;
  expect(told.some(({ figures }) => figures.totalCount > 0)).toBe(true);
  expect(sent.at(-1)?.text).toContain('quality_flag');
  expect(sent.at(-1)?.text).not.toContain('"lab_test"');
});
