import { beforeAll, expect, test } from 'vitest';
import { todayIn } from '../../admin/src/noun/value/today.ts';
import { certificates } from '../../admin/src/reports/pages/certificates.ts';
import { type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { act, ask, create } = rowsOf(api);
const { person } = peopleOf(api);

let halal: string;

/** Four active food businesses, one of which holds a halal certificate on 30 June 2024, one of no known branch, and one that closed that autumn. */
beforeAll(async () => {
  const { certificateTypes } = await ask('{ certificateTypes { nodes { id code } } }');
  const type = (code: string) => certificateTypes.nodes.find((each: { code: string }) => each.code === code).id;
  halal = type('HALAL');
  const business = (name: string, region: string, more: object = {}) =>
    create('Business', { name: `Uji ${name}`, region, sector: 'PANGAN', ...more });
  const certified = await business('Halal', '96.01');
  const late = await business('Terlambat', '96.02');
  const revoked = await business('Dicabut', '96.01');
  await business('Tutup', '96.01', { status: 'CLOSED', closedOn: '2024-09-01' });
  await business('Tutup Lama', '96.01', { status: 'CLOSED', closedOn: '2024-06-30' });
  await business('Entah', '96.01', { sector: undefined });
  const cloth = await business('Kain', '96.01', { sector: 'SANDANG' });
  let number = 0;
  const issue = (type: string, business: string, more: object) =>
    create('Certificate', {
      type,
      business,
      number: `ID${String(++number).padStart(17, '0')}`,
      state: 'ISSUED',
      ...more,
    });
  await issue(halal, certified, { issuedOn: '2024-06-30' });
  await issue(halal, late, { issuedOn: '2024-07-01' });
  const lost = await issue(halal, revoked, { issuedOn: '2020-01-01' });
  await act('revoke', 'Certificate', lost, { reason: 'Uji', revokedOn: '2024-06-30' });
  const mark = { number: 'IDM1', issuedOn: '2014-09-29' };
  await issue(type('MEREK'), cloth, { ...mark, validUntil: '2024-09-28' });
  await issue(type('MEREK'), cloth, { ...mark, number: 'IDM2', validUntil: '2024-09-29' });
  await issue(type('MEREK'), cloth, { ...mark, number: 'IDM3', validUntil: '2024-06-29' });
  const since = { number: 'IDM4', validUntil: '2034-01-01', issuedOn: '2024-01-01' };
  const superseded = await issue(type('MEREK'), cloth, since);
  const newer = await issue(type('MEREK'), cloth, { ...since, number: 'IDM5', issuedOn: '2024-08-01' });
  await act('supersede', 'Certificate', superseded, { supersededBy: newer });
  await issue(type('TKDN'), cloth, {
    number: 'T1',
    issuedOn: '2024-01-01',
    validUntil: '2028-01-01',
    state: 'SUPERSEDED',
  });
});

const document = `query ($on: LocalDate = "2024-06-30", $by: [CertificateDimension!] = [REGENCY], $region: ID) {
  certificateStock(on: $on, by: $by, region: $region) { from to measures { ...M } groups { dimension key label measures { ...M } } } }
  fragment M on Measure { code value n missing }`;

const answered = (asker: Asker, variables: object = {}) => api.as(asker)(document, { region: '96', ...variables });
const stock = async (asker: Asker, variables: object = {}) => {
  const { data, errors } = await answered(asker, variables);
  expect(errors).toBeUndefined();
  const { from, to, measures, groups } = data.certificateStock;
  const of = (figures: { code: string }[], code: string) => figures?.find((each) => each.code === code);
  return {
    ...{ from, to, groups },
    of: (code: string) => of(measures, code),
    in: (key: string, code: string) => of(groups.find((each: { key: string }) => each.key === key)?.measures, code),
  };
};

test('a certificate is valid from the day of issue to its last, until it is revoked or superseded', async () => {
  const { of, from, to } = await stock(admin);
  // Halal of one, two marks with an end to come and the one superseded later; of the TKDN nobody knows when it was superseded.
  expect(of('CER-01')).toMatchObject({ value: 4, n: 4, missing: 1 });
  expect([from, to]).toEqual(['2024-06-30', '2024-07-01']);
  expect((await stock(admin, { on: '2024-06-29' })).of('CER-01')).toMatchObject({ value: 5, missing: 1 });
  expect((await stock(admin, { on: '2024-08-01' })).of('CER-01')).toMatchObject({ value: 5, missing: 1 });
});

test('one whose last day is 90 days off ends soon, and one of the day after does not', async () => {
  // 30 June and 90 days is 28 September.
  expect((await stock(admin)).of('CER-01-ENDING')).toMatchObject({ value: 1, n: 4 });
  expect((await stock(admin, { on: '2024-07-01' })).of('CER-01-ENDING')).toMatchObject({ value: 2 });
});

test('food businesses without halal are those that were active that day; an unknown branch is missing', async () => {
  const { of } = await stock(admin);
  expect(of('CER-01-HALAL')).toMatchObject({ value: 3, n: 4, missing: 1 });
  expect(of('CER-01-HALAL-SHARE')).toMatchObject({ value: 75, n: 4 });
  expect((await stock(admin, { on: '2024-09-01' })).of('CER-01-HALAL')).toMatchObject({ value: 1, n: 3 });
});

test('by kind it tells of certificates, and by place of the halal gap too', async () => {
  const report = await stock(admin, { by: ['TYPE', 'REGENCY'] });
  expect(report.in(halal, 'CER-01')).toMatchObject({ value: 1, missing: 0 });
  expect(report.in(halal, 'CER-01-HALAL')).toBeUndefined();
  expect(report.in('96.02', 'CER-01')).toMatchObject({ value: 0 });
  expect(report.in('96.02', 'CER-01-HALAL')).toMatchObject({ value: 1, n: 1 });
  expect(report.groups.filter(({ key }: { key: string | null }) => key === null)).toEqual([]);
});

test('an officer’s counts those of the region, and it is one statement', async () => {
  const officer = await person({ role: 'OFFICER', region: '96.02' });
  const { sent, answer } = await api.statements(() => stock(officer));
  expect(answer.of('CER-01-HALAL')).toMatchObject({ value: 1, n: 1 });
  expect(sent).toHaveLength(1);
});

test('a partner does not ask it', async () => {
  const organization = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  const { errors } = await answered(await person({ role: 'PARTNER', organization }));
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('behind the halal gap of today are as many businesses as it counts', async () => {
  const on = todayIn(undefined);
  const measure = {
    code: 'CER-01-HALAL',
    part: null,
    unit: 'BUSINESSES',
    value: 1,
    n: 1,
    missing: 0,
    hidden: false,
  } as const;
  const counted = await stock(admin, { on });
  for (const [place, figure] of [
    [{ measure }, counted.of('CER-01-HALAL')],
    [{ measure, dimension: 'PROVINCE', key: '96' }, counted.of('CER-01-HALAL')],
  ] as const) {
    const rows = certificates.rows?.({ on, region: '96' }, place);
    const { businesses } = await ask('query ($where: BusinessWhere) { businesses(where: $where) { totalCount } }', {
      where: rows?.where,
    });
    expect(figure).toMatchObject({ value: businesses.totalCount });
    expect(businesses.totalCount).toBe(1);
  }
});
