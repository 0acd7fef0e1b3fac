import { beforeAll, expect, test } from 'vitest';
import { type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { act, create } = rowsOf(api);
const { person } = peopleOf(api);

let training: string;
let programme: string;

/**
 * Two trainings in 2024: one of a programme of 8 to 10 January with three people of two businesses and one of none, and one of
 * 5 November. Of five active businesses one was founded after the year.
 */
beforeAll(async () => {
  const organiser = await create('Organization', { name: 'Uji Dinas', kind: 'DISPERINDAG_KABKOTA' });
  const exact = { startsOnPrecision: 'DAY', startsOnCertainty: 'STATED' };
  const held = { organiser, state: 'HELD', ...exact };
  programme = await create('Programme', { name: 'Uji', kind: 'MENTORING', owner: organiser });
  training = await create('Training', {
    ...{ programme, name: 'Bimtek Uji', kind: 'BIMTEK', startsOn: '2024-01-08', endsOn: '2024-01-10', ...held },
  });
  const later = await create('Training', {
    ...{ name: 'Magang Uji', kind: 'MAGANG', startsOn: '2024-11-05', endsOn: '2024-11-05', ...held },
  });
  const source = await create('Source', { title: 'Uji', kind: 'NEWS', publisher: 'Uji' });
  const said = { subjectType: 'TRAINING', subjectId: training, measure: 'PARTICIPANTS', unit: 'PEOPLE', source };
  await create('ReportedFigure', { ...said, value: 10 });

  const business = (name: string, region: string, more: object = {}) =>
    create('Business', { name: `Uji ${name}`, region, sector: 'PANGAN', ...more });
  const mentored = await business('Didampingi', '96.01');
  const alone = await business('Sendiri', '96.01');
  const before = await business('Sejak Lama', '96.02', { sector: 'SANDANG' });
  await business('Jauh', '96.02');
  await business('Baru', '96.01', { foundedYear: 2025 });
  await business('Tidur', '96.01', { status: 'DORMANT' });

  const came = async (training: string, business: string | undefined, scores: object, state = 'ATTENDED') =>
    create('Enrolment', { training, person: await create('Person', { name: 'Uji' }), business, state, ...scores });
  await came(training, mentored, { preScore: 40, postScore: 70 });
  await came(training, mentored, { preScore: 80, postScore: 75 });
  await came(training, alone, { preScore: 60 });
  await came(training, undefined, { preScore: 50, postScore: 60 });
  await came(training, alone, {}, 'NO_SHOW');
  await came(later, before, {});

  const begun = { programme, state: 'ACTIVE' };
  await create('Engagement', { ...begun, business: mentored, startsOn: '2024-07-08', baselineOn: '2024-07-08' });
  await create('Engagement', { ...begun, business: alone, startsOn: '2024-07-09', baselineOn: '2024-07-09' });
  const old = await create('Engagement', {
    ...{ ...begun, business: before, startsOn: '2023-07-09', baselineOn: '2023-07-09' },
  });
  await act('pause', 'Engagement', old);
});

const document = `query ($by: [TrainingDimension!] = [PROVINCE], $from: LocalDate = "2024-01-01", $to: LocalDate = "2025-01-01", $region: ID, $sector: Sector) {
  trainingOutcomes(from: $from, to: $to, by: $by, region: $region, sector: $sector) {
    from to measures { ...M } groups { dimension key label measures { ...M } } } }
  fragment M on Measure { code value n missing }`;

interface Figure {
  code: string;
  value: number | null;
  n: number;
  missing: number;
}

const answered = (asker: Asker, variables: object = {}) => api.as(asker)(document, { region: '96', ...variables });
const outcomes = async (asker: Asker, variables: object = {}) => {
  const { data, errors } = await answered(asker, variables);
  expect(errors).toBeUndefined();
  const { measures, groups } = data.trainingOutcomes;
  const figure = (figures: Figure[], code: string) => figures.find((each) => each.code === code);
  return {
    of: (code: string) => figure(measures, code),
    groups,
    in: (key: string | null, code: string) =>
      figure(groups.find((group: { key: string }) => group.key === key)?.measures, code),
  };
};

test('coverage is of the businesses that were active on the last day of the period', async () => {
  const { of } = await outcomes(admin);
  expect(of('TRN-01-PEOPLE')).toMatchObject({ value: 4, n: 4, missing: 0 });
  expect(of('TRN-01-BUSINESSES')).toMatchObject({ value: 3 });
  // Three of four: the one founded in 2025 and the dormant one are not among them.
  expect(of('TRN-01')).toMatchObject({ value: 75, n: 4, missing: 0 });
});

test('gain is that of people with both scores, and of the others it says that they are missing', async () => {
  const { of } = await outcomes(admin);
  // 30 and -5, of which 60 and 20 were to be gained; one of two is better than before.
  expect(of('TRN-02')).toMatchObject({ value: 12.5, n: 2, missing: 2 });
  expect(of('TRN-02-NORMALISED')).toMatchObject({ value: 31.25, n: 2, missing: 2 });
  expect(of('TRN-02-IMPROVED')).toMatchObject({ value: 50, n: 2, missing: 2 });
});

test('who begins mentoring on the 180th day has gone on, who begins on the next has not, and who was in it is left out', async () => {
  // 10 January and 180 days is 8 July.
  expect((await outcomes(admin)).of('TRN-03')).toMatchObject({ value: 50, n: 2, missing: 0 });
});

test('who came without a business, and who is only said to have come, is counted where nothing is narrowed', async () => {
  const year = { region: undefined, from: '2024-01-08', to: '2024-01-09', by: ['TRAINING', 'PROVINCE'] };
  const report = await outcomes(admin, year);
  const people = { value: 10, n: 4, missing: 6 };
  expect(report.of('TRN-01-PEOPLE')).toMatchObject(people);
  expect(report.in(training, 'TRN-01-PEOPLE')).toMatchObject(people);
  expect(report.in('96', 'TRN-01-PEOPLE')).toMatchObject({ value: 3, n: 3, missing: 0 });
  expect(report.in(null, 'TRN-01-PEOPLE')).toMatchObject({ value: 7, n: 1, missing: 6 });
  expect(report.of('TRN-02')).toMatchObject({ value: 35 / 3, n: 3, missing: 1 });
  expect(report.in(training, 'TRN-01-BUSINESSES')?.value).toBe(2);
  expect(report.in(training, 'TRN-01')?.n).toBe(report.of('TRN-01')?.n);
});

test('trainings are told apart by their programmes, and those of none are a part of their own', async () => {
  const report = await outcomes(admin, { by: ['PROGRAMME'] });
  expect(report.groups.map(({ key, label }: { key: string; label: string }) => [key, label])).toEqual([
    [programme, 'Uji'],
    [null, null],
  ]);
  expect(report.in(programme, 'TRN-01-PEOPLE')).toMatchObject({ value: 3, n: 3, missing: 0 });
  expect(report.in(programme, 'TRN-02')).toMatchObject({ value: 12.5, n: 2, missing: 1 });
  // Two of the four businesses that there are to be reached, and one of them.
  expect(report.in(programme, 'TRN-01')).toMatchObject({ value: 50, n: 4 });
  expect(report.in(null, 'TRN-01')).toMatchObject({ value: 25, n: 4 });
  const wide = await outcomes(admin, { by: ['PROGRAMME'], region: undefined, from: '2024-01-08', to: '2024-01-09' });
  expect(wide.in(programme, 'TRN-01-PEOPLE')).toMatchObject({ value: 10, n: 4, missing: 6 });
});

test('the day after its last is outside the period', async () => {
  expect((await outcomes(admin, { to: '2024-11-05' })).of('TRN-01-PEOPLE')?.value).toBe(3);
  expect((await outcomes(admin, { to: '2024-11-06' })).of('TRN-01-PEOPLE')?.value).toBe(4);
});

test('a region in which nobody was trained stands beside the others', async () => {
  const { groups } = await outcomes(admin, { to: '2024-11-05', by: ['REGENCY', 'SECTOR'] });
  expect(
    groups.map(({ dimension, key, measures }: { dimension: string; key: string; measures: Figure[] }) => [
      ...[dimension, key, measures.find(({ code }) => code === 'TRN-01')?.value],
    ]),
  ).toEqual([
    ['REGENCY', '96.01', 100],
    ['REGENCY', '96.02', 0],
    ['SECTOR', 'PANGAN', 200 / 3],
    ['SECTOR', 'SANDANG', 0],
  ]);
});

test('an officer’s counts the businesses of the region', async () => {
  const officer = await person({ role: 'OFFICER', region: '96.01' });
  const { of } = await outcomes(officer, { region: undefined });
  expect(of('TRN-01')).toMatchObject({ value: 100, n: 2 });
  expect(of('TRN-01-PEOPLE')).toMatchObject({ value: 10, n: 3, missing: 7 });
});

test('it is one statement, and for nobody who does not see the people of businesses', async () => {
  const { sent } = await api.statements(() =>
    answered(admin, { by: ['TRAINING', 'PROGRAMME', 'KIND', 'PROVINCE', 'SECTOR'] }),
  );
  expect(sent).toHaveLength(1);
  const organization = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  for (const grant of [
    { role: 'PARTNER', organization },
    { role: 'VIEWER', region: '96' },
  ]) {
    const { errors } = await answered(await person(grant));
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
});

test('of a training whose day is not known nobody can say who began mentoring within so many days', async () => {
  const organiser = await create('Organization', { name: 'Uji Dinas Lain', kind: 'DISPERINDAG_KABKOTA' });
  const business = await create('Business', { name: 'Uji Tahun Saja', region: '95.01', sector: 'KERAJINAN' });
  const year = { startsOn: '2022-01-01', startsOnPrecision: 'YEAR', startsOnCertainty: 'STATED' };
  const heldThen = await create('Training', { organiser, name: 'Bimtek 2022', kind: 'BIMTEK', state: 'HELD', ...year });
  const someone = await create('Person', { name: 'Uji' });
  await create('Enrolment', { training: heldThen, person: someone, business, state: 'ATTENDED' });
  await create('Engagement', {
    programme,
    business,
    state: 'ACTIVE',
    startsOn: '2022-03-01',
    baselineOn: '2022-03-01',
  });
  const { of } = await outcomes(admin, { from: '2022-01-01', to: '2023-01-01', region: '95.01', by: [] });
  expect(of('TRN-01-BUSINESSES')?.value).toBe(1);
  expect(of('TRN-03')).toMatchObject({ value: null, n: 0, missing: 1 });
});
