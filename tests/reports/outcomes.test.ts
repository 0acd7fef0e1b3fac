import { beforeAll, expect, test } from 'vitest';
import { type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { act, ask, create } = rowsOf(api);
const { person } = peopleOf(api);

let programme: string;

beforeAll(async () => {
  const owner = await create('Organization', { name: 'Uji Dinas', kind: 'DISPERINDAG_KABKOTA' });
  programme = await create('Programme', { name: 'Uji', kind: 'MENTORING', owner });
  const begun = { programme, startsOn: '2023-01-09', baselineOn: '2023-01-09' };
  const type = (await ask('{ certificateTypes(where: { code: { eq: "HALAL" } }) { nodes { id } } }')).certificateTypes
    .nodes[0].id;

  const consistent = await create('Business', { name: 'Uji Konsisten', region: '35.05', sector: 'PANGAN' });
  const product = await create('Product', { name: 'Keripik', business: consistent });
  // Of the bad batch more was ordered, and less of it on time.
  for (const [month, defective] of [5, 5, 20, 5, 5, 5].entries()) {
    const delivered = defective === 20 ? { ordered: 100, onTime: 60 } : { ordered: 50, onTime: 45 };
    await create('QualityMeasurement', {
      ...{ product, batchOn: `2024-0${month + 1}-15`, produced: 100, defective, ...delivered },
    });
  }
  const engagement = await create('Engagement', { ...begun, business: consistent, state: 'ACTIVE' });
  for (const heldOn of ['2024-01-10', '2024-02-10', '2023-05-05']) await create('Session', { engagement, heldOn });
  const dated = { state: 'ISSUED', issuedOn: '2024-03-01', appliedOn: '2024-01-01', validUntil: '2028-03-01' };
  await create('Certificate', { type, business: consistent, number: 'ID35110000000010324', ...dated });
  await create('ExportRecord', {
    ...{ product, country: 'JP', channel: 'DIRECT', document: 'PEB', exportEntry: true },
    ...{ sentOn: '2024-05-01', sentOnPrecision: 'DAY', sentOnCertainty: 'STATED' },
  });
  for (const [raisedOn, more] of [
    ['2024-02-01', { state: 'RESOLVED', resolvedOn: '2024-03-01' }],
    ['2024-02-02', {}],
    ['2024-02-02', { category: 'TASTE' }],
    ['2023-02-02', {}],
  ] as const)
    await create('Constraint', { category: 'DESIGN', engagement, raisedOn, ...more });

  for (const [code, introducedOn, soldUnits, origin] of [
    ['D1', '2024-02-01', 12, 'MENTORING'],
    ['D2', '2024-02-01', 0, 'MENTORING'],
    ['D3', '2024-02-01', undefined, 'MENTORING'],
    ['D4', '2024-02-01', 5, 'OWN'],
    ['D5', '2023-02-01', 5, 'MENTORING'],
  ] as const)
    await create('ProductDesign', { product, code, origin, introducedOn, soldUnits });

  await act('complete', 'Engagement', engagement, { endsOn: '2024-07-09' });

  const dropped = await create('Business', { name: 'Uji Berhenti', region: '34.04', sector: 'SANDANG' });
  await create('Engagement', {
    ...{ ...begun, business: dropped, state: 'DROPPED', endsOn: '2024-01-09', exitReason: 'NO_INTEREST' },
  });
  const active = await create('Business', { name: 'Uji Aktif', region: '34.04', sector: 'SANDANG' });
  await create('Engagement', { ...begun, business: active, state: 'ACTIVE', startsOn: '2024-07-01' });
});

const document = `query ($from: LocalDate = "2024-01-01", $to: LocalDate = "2025-01-01", $by: [MentoringDimension!] = [COHORT], $programme: ID, $region: ID, $sector: Sector) {
  mentoringOutcomes(from: $from, to: $to, by: $by, programme: $programme, region: $region, sector: $sector) {
    measures { ...M } groups { dimension key measures { ...M } } } }
  fragment M on Measure { code part value n missing coverage hidden }`;

const answered = (asker: Asker, variables: object = {}) => api.as(asker)(document, { programme, ...variables });
const outcomes = async (asker: Asker, variables: object = {}) => {
  const { data, errors } = await answered(asker, variables);
  expect(errors).toBeUndefined();
  const figure = (measures: { code: string; part: string | null }[], code: string, part: string | null = null) =>
    measures.find((each) => each.code === code && each.part === part) as unknown as Record<string, number>;
  const { measures, groups } = data.mentoringOutcomes;
  return { of: (code: string, part?: string) => figure(measures, code, part), groups, figure };
};

test('each figure counts what its definition says, of those it is known of', async () => {
  const { of } = await outcomes(admin);
  expect([of('ENGAGEMENTS').value, of('MEN-01', 'COMPLETED').value, of('MEN-01-EXIT', 'NO_INTEREST').value]).toEqual([
    3, 1, 1,
  ]);
  // Of 2024: 191, 9 and 184 days, and two sessions.
  expect(of('MEN-03').value).toBeCloseTo(2 / ((191 + 9 + 184) / 30.4375), 6);
  expect(of('MEN-07')).toMatchObject({ value: 100, n: 1, missing: 2 });
  expect(of('MEN-08')).toMatchObject({ value: 7.5, n: 1, missing: 2 });
  // 285 of 350; the mean of the six rates would be 85.
  expect(of('MEN-08-ON-TIME')).toMatchObject({ value: expect.closeTo(28500 / 350, 9), n: 1, missing: 2 });
  expect(of('MEN-11').value).toBe(1);
});

test('designs made in mentoring count once introduced, and as sold of those whose sales are recorded', async () => {
  const { of } = await outcomes(admin);
  expect(of('MEN-09')).toMatchObject({ value: 3, n: 3 });
  expect(of('MEN-09-SOLD')).toMatchObject({ value: 50, n: 1, missing: 0 });
});

test('certificates and constraints are told by kind, with the days that they took', async () => {
  const { of } = await outcomes(admin);
  expect([of('MEN-10').value, of('MEN-10', 'HALAL').value]).toEqual([1, 1]);
  // From 1 January to 1 March of a leap year.
  for (const part of [undefined, 'HALAL'])
    expect(of('MEN-10-DAYS', part)).toMatchObject({ value: 60, n: 1, missing: 0 });
  expect(of('MEN-13')).toMatchObject({ value: expect.closeTo(100 / 3, 9), n: 1, missing: 0 });
  expect(of('MEN-13', 'DESIGN')).toMatchObject({ value: 50, n: 2, missing: 0 });
  expect(of('MEN-13', 'TASTE')).toMatchObject({ value: 0, n: 1 });
  for (const part of [undefined, 'DESIGN']) expect(of('MEN-13-DAYS', part)).toMatchObject({ value: 29, n: 1 });
  expect(of('MEN-13-DAYS', 'DESIGN').missing).toBe(1);
});

test('the end of a period is its first day no more, and mentoring that was over before it is not counted', async () => {
  const sales = { from: '2024-02-01', to: '2024-05-01' };
  const { of } = await outcomes(admin, sales);
  expect([of('ENGAGEMENTS').value, of('MEN-11').value, of('MEN-10').value]).toEqual([1, 0, 1]);
  expect((await outcomes(admin, { ...sales, to: '2024-05-02' })).of('MEN-11').value).toBe(1);
});

test('groups follow one another, and each is told from the others', async () => {
  const { groups, figure } = await outcomes(admin, { by: ['COHORT', 'PROVINCE'] });
  expect(
    groups.map(({ dimension, key, measures }: { dimension: string; key: string; measures: never[] }) => [
      ...[dimension, key, figure(measures, 'ENGAGEMENTS').value],
    ]),
  ).toEqual([
    ['COHORT', '2023', 2],
    ['COHORT', '2024', 1],
    ['PROVINCE', '34', 2],
    ['PROVINCE', '35', 1],
  ]);
});

test('it can be narrowed to a region or a branch, and an officer’s is narrow already', async () => {
  expect((await outcomes(admin, { region: '34' })).of('ENGAGEMENTS').value).toBe(2);
  expect((await outcomes(admin, { sector: 'PANGAN' })).of('ENGAGEMENTS').value).toBe(1);
  const officer = await person({ role: 'OFFICER', region: '35' });
  expect((await outcomes(officer)).of('ENGAGEMENTS').value).toBe(1);
});

test('it is one statement, whatever it is told apart by', async () => {
  const { sent } = await api.statements(() => answered(admin, { by: ['PROGRAMME', 'PARTNER', 'REGENCY', 'SECTOR'] }));
  expect(sent).toHaveLength(1);
});

test('a partner asks for its portfolio instead', async () => {
  const organization = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  const { errors } = await answered(await person({ role: 'PARTNER', organization }));
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('without a dimension it tells of all together', async () => {
  const { of, groups } = await outcomes(admin, { by: [] });
  expect([of('ENGAGEMENTS').value, groups]).toEqual([3, []]);
});
