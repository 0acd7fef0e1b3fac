import { beforeAll, expect, test } from 'vitest';
import { type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { create } = rowsOf(api);
const { person } = peopleOf(api);

/** Four records that are neither closed nor merged: one that holds everything, its double, one of another owner, one elsewhere. */
beforeAll(async () => {
  const business = (name: string, region: string, more: object = {}) =>
    create('Business', { name, region, sector: 'PANGAN', ...more });
  const whole = await business('UD. Uji Rasa', '96.01', {
    ...{ nib: '1234567890123', phone: '+6281234567890', latitude: -1, longitude: 131, ownerName: 'Siti' },
  });
  await create('BusinessActivity', { business: whole, kbliVersion: 'KBLI_2025', kbliCode: '10794', main: true });
  const report = { business: whole, period: 'MONTH', state: 'VERIFIED', turnover: 1_000_000 };
  const now = new Date();
  const month = (ago: number) =>
    new Date(Date.UTC(now.getFullYear(), now.getMonth() - ago, 1)).toISOString().slice(0, 10);
  await create('PeriodReport', { ...report, startsOn: month(2) });
  await business('Uji rasa', '96.01', { ownerName: 'SITI', phone: '+6281234567891', status: 'CANDIDATE' });
  const other = await business('Uji Rasa', '96.01', { ownerName: 'Budi' });
  await create('PeriodReport', { ...report, business: other, startsOn: month(2), state: 'SUBMITTED' });
  const elsewhere = await business('Uji Rasa', '96.02', { ownerName: 'Siti', status: 'DORMANT' });
  await create('PeriodReport', { ...report, business: elsewhere, startsOn: month(14) });
  await business('Uji Rasa', '96.01', { ownerName: 'Siti', status: 'CLOSED' });
});

const document = `query ($by: [BusinessDimension!] = [REGENCY], $region: ID) { registerQuality(by: $by, region: $region) {
  from to measures { ...M } groups { dimension key label measures { ...M } } } } fragment M on Measure { code value n missing }`;

const answered = (asker: Asker, variables: object = {}) => api.as(asker)(document, { region: '96', ...variables });
const quality = async (asker: Asker, variables: object = {}) => {
  const { data, errors } = await answered(asker, variables);
  expect(errors).toBeUndefined();
  const { measures, groups } = data.registerQuality;
  const told = (figures: { code: string }[]) => Object.fromEntries(figures.map(({ code, ...told }) => [code, told]));
  return {
    of: told(measures),
    groups: groups.map(({ key, measures }: { key: string; measures: [] }) => [key, told(measures)]),
  };
};

test('each figure is of the records that are neither closed nor merged', async () => {
  const { of } = await quality(admin);
  const quarter = { value: 25, n: 4, missing: 0 };
  expect(of).toEqual({
    'REG-01': { value: 4, n: 4, missing: 0 },
    'REG-01-NIB': quarter,
    'REG-01-GEOCODE': quarter,
    'REG-01-KBLI': quarter,
    'REG-01-PHONE': { value: 50, n: 4, missing: 0 },
    // Of two verified reports one is of a month that is more than a year ago.
    'REG-01-VERIFIED': quarter,
    // Two are of the same name, place and owner; the third is another's, the fourth elsewhere.
    'REG-01-ALIKE': { value: 2, n: 4, missing: 0 },
  });
});

test('by place it tells each apart', async () => {
  const { groups } = await quality(admin);
  expect(groups.map(([key, of]: [string, Record<string, { value: number }>]) => [key, of['REG-01']?.value])).toEqual([
    ['96.01', 3],
    ['96.02', 1],
  ]);
});

test('a telephone number that the viewer may not know does not tell that it is there', async () => {
  const officer = await person({ role: 'OFFICER', region: '96.01' });
  expect((await quality(officer)).of['REG-01-PHONE']).toEqual({ value: null, n: 0, missing: 3 });
  const caller = await person({ role: 'OFFICER', region: '96.01', purposes: ['CONTACT'] });
  expect((await quality(caller)).of['REG-01-PHONE']).toMatchObject({ n: 3, missing: 0 });
});

test('it is one statement, and not for partners', async () => {
  const { sent } = await api.statements(() => answered(admin, { by: ['PROVINCE', 'REGENCY', 'SECTOR'] }));
  expect(sent).toHaveLength(1);
  const organization = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  const { errors } = await answered(await person({ role: 'PARTNER', organization }));
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
