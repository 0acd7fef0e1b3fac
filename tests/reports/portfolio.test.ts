import { beforeAll, describe, expect, test } from 'vitest';
import { allNouns, table } from '../../api/src/core/noun.ts';
import { connected } from '../demo/database.ts';
import { type Answer, type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';
import type { Figure } from './figure.ts';

const api = await openApi();
const { create, update, ask } = rowsOf(api);
const { person } = peopleOf(api);

const [blitar, sleman] = ['35.05', '34.04'];
const million = 1_000_000;
let organization: string;
let owner: string;
let programme: string;
const businesses: string[] = [];

/** A business in mentoring since the first days of 2023, and what it sold in 2022 and in 2024, in millions of rupiah. */
async function mentored(
  { region = blitar, sector = 'PANGAN', legalForm = 'PT', within = programme, ...columns }: Record<string, unknown>,
  sold: [(number | null)?, (number | null)?] = [],
) {
  const business = await create('Business', { name: `Uji ${businesses.length}`, region, sector, legalForm });
  businesses.push(business);
  const state = 'VERIFIED';
  for (const [i, startsOn] of ['2022-01-01', '2024-01-01'].entries())
    if (sold[i] !== undefined)
      await create('PeriodReport', {
        ...{ business, period: 'YEAR', startsOn, state, turnover: sold[i] && sold[i] * million },
        ...{ workersFemale: 2 + i, workersMale: 4 - i },
      });
  await create('Engagement', {
    ...{ business, programme: within, startsOn: '2023-01-09', baselineOn: '2023-01-09', state: 'ACTIVE' },
    ...columns,
  });
  return business;
}

beforeAll(async () => {
  organization = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  owner = await create('Organization', { name: 'Uji Dinas', kind: 'DISPERINDAG_KABKOTA' });
  programme = await create('Programme', { name: 'Uji A', kind: 'MENTORING', owner, partners: [organization] });
  for (const sold of [[100, 120], [100, 110], [200, 300], [100, 90], [100, 150], [100]] as [number, number?][])
    await mentored({}, sold);
  await mentored({ state: 'DROPPED', endsOn: '2024-06-30', exitReason: 'MOVED' });
  await mentored({ region: sleman, sector: 'SANDANG' }, [100, 500]);
  const other = await create('Programme', { name: 'Uji B', kind: 'MENTORING', owner });
  await mentored({ within: other });
});

/** Puts all that was entered so far a year back, as if nothing had been written since. */
const enteredIn2025 = () =>
  connected(api.databaseUrl, async (client) => {
    for (const { type } of allNouns()) {
      const name = `"${table(type)}"`;
      await client.query(`alter table ${name} disable trigger user`);
      await client.query(`update ${name} set created_at = '2025-06-01', updated_at = '2025-06-01'`);
      await client.query(`alter table ${name} enable trigger user`);
    }
    await client.query(`alter table history.revision disable trigger user`);
    await client.query(
      `update history.revision set at = '2025-06-01', since = case when since is not null then timestamptz '2025-05-01' end`,
    );
    await client.query(`alter table history.revision enable trigger user`);
  });

const document = `query ($partner: ID!, $from: LocalDate = "2024-01-01", $to: LocalDate = "2025-01-01", $asOf: DateTime) {
  partnerPortfolio(partner: $partner, from: $from, to: $to, asOf: $asOf) {
    from to asOf audience
    measures { ...M } groups { dimension key label measures { ...M } }
  }
}
fragment M on Measure { code part definition unit value n missing coverage ifMissingUnchanged ifMissingClosed hidden }`;

interface Told extends Figure {
  [more: string]: unknown;
}

const portfolio = (asker: Asker, variables: object = {}): Promise<Answer> =>
  api.as(asker)(document, { partner: organization, ...variables });
const figure = (measures: Told[], code: string, part: string | null = null) =>
  measures.find((each) => each.code === code && each.part === part) as Told;
const reportOf = async (asker: Asker, variables: object = {}) => {
  const answer = await portfolio(asker, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data.partnerPortfolio;
};
const group = (
  report: { groups: { dimension: string; key: string; measures: Told[] }[] },
  dimension: string,
  key: string,
) => report.groups.find((each) => each.dimension === dimension && each.key === key)?.measures as Told[];

describe('for an administrator', () => {
  test('it counts the mentoring of the partner’s programmes to the unit, drop-outs among it', async () => {
    const report = await reportOf(admin);
    expect(report).toMatchObject({ from: '2024-01-01', to: '2025-01-01', audience: 'VIEWER' });
    const of = (code: string, part?: string) => figure(report.measures, code, part);
    expect([of('PROGRAMMES').value, of('BUSINESSES').value, of('ENGAGEMENTS').value]).toEqual([1, 8, 8]);
    expect(of('PROGRAMMES')).toMatchObject({ n: 1, missing: 0, coverage: 1 });
    expect([of('MEN-01', 'ACTIVE').value, of('MEN-01', 'DROPPED').value, of('MEN-01-EXIT', 'MOVED').value]).toEqual([
      7, 1, 1,
    ]);
    expect(of('MEN-05-WOMEN')).toMatchObject({ value: 6, n: 6, missing: 2 });
    expect(of('MEN-05-MEN').value).toBe(-6);
    expect([of('MEN-05').value, of('MEN-05-MEDIAN').value, of('MEN-05-WOMEN-MEDIAN').value]).toEqual([0, 0, 1]);
    expect(report.measures.some(({ hidden }: Figure) => hidden)).toBe(false);
  });

  test('the change of turnover is the median of complete pairs, with what it would be for the missing', async () => {
    const { measures } = await reportOf(admin);
    // 20, 10, 50, -10, 50, 400 percent; two of eight have no pair.
    const { value, n, missing, coverage, ifMissingUnchanged, ifMissingClosed } = figure(measures, 'MEN-04');
    expect([value, ifMissingUnchanged, ifMissingClosed].map((each) => Number((each as number).toFixed(6)))).toEqual([
      35, 15, 15,
    ]);
    expect([n, missing, coverage]).toEqual([6, 2, 0.75]);
  });

  test('it tells programmes, provinces and sectors apart', async () => {
    const report = await reportOf(admin);
    const counted = ({ dimension, label, measures }: { dimension: string; label: string; measures: Told[] }) =>
      [dimension, label, figure(measures, 'ENGAGEMENTS').value].join(' ');
    expect(report.groups.map(counted)).toEqual([
      'PROGRAMME Uji A 8',
      'PROVINCE Daerah Istimewa Yogyakarta 1',
      'PROVINCE Jawa Timur 7',
      'SECTOR PANGAN 7',
      'SECTOR SANDANG 1',
    ]);
  });

  test('it is one statement', async () => {
    const { sent } = await api.statements(() => portfolio(admin));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).not.toContain(organization);
  });

  test('a period that ends before it begins is refused by name', async () => {
    const { errors } = await portfolio(admin, { from: '2025-01-01' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: { to: expect.any(String) } });
  });
});

test('an officer’s counts the businesses of the region alone', async () => {
  const report = await reportOf(await person({ role: 'OFFICER', region: sleman, purposes: ['FINANCE'] }));
  expect(figure(report.measures, 'ENGAGEMENTS').value).toBe(1);
  expect(figure(report.measures, 'MEN-04').value).toBeCloseTo(400);
});

test('what a sole owner earns is to who may not read it as if it were not there', async () => {
  const partner = await create('Organization', { name: 'Uji Mitra Perorangan', kind: 'CORPORATE_PARTNER' });
  const within = await create('Programme', { name: 'Uji C', kind: 'MENTORING', owner, partners: [partner] });
  const alone = { within, legalForm: 'PERORANGAN' };
  await mentored({ ...alone, region: '33.01' }, [100, 500]);
  await mentored({ ...alone, region: '33.02' }, [null, null]);
  const shown = async (asker: Asker) => (await reportOf(asker, { partner })).measures;
  for (const role of ['OFFICER', 'VIEWER']) {
    const [known, unknown] = [await person({ role, region: '33.01' }), await person({ role, region: '33.02' })];
    expect(figure(await shown(known), 'MEN-04')).toMatchObject({ value: null, n: 0, missing: 1, hidden: false });
    expect(await shown(known)).toEqual(await shown(unknown));
  }
  expect(figure(await shown(admin), 'MEN-04')).toMatchObject({ value: expect.closeTo(400), n: 1, missing: 1 });
});

describe('for a partner', () => {
  let partner: Asker;
  beforeAll(async () => {
    partner = await person({ role: 'PARTNER', organization });
  });

  test('it counts all mentoring of its own programmes, consented or not', async () => {
    const report = await reportOf(partner);
    expect(report.audience).toBe('PARTNER');
    expect(figure(report.measures, 'ENGAGEMENTS')).toMatchObject({ value: 8, hidden: false });
    expect(figure(report.measures, 'MEN-04')).toMatchObject({ n: null, missing: null, hidden: false });
    expect(figure(report.measures, 'MEN-04').value).toBeCloseTo(35);
  });

  test('cells of fewer than three are hidden, and those from which they could be worked out', async () => {
    const report = await reportOf(partner);
    for (const [dimension, key] of [
      ['PROVINCE', '34'],
      ['PROVINCE', '35'],
      ['SECTOR', 'SANDANG'],
      ['SECTOR', 'PANGAN'],
    ] as const)
      expect(figure(group(report, dimension, key), 'ENGAGEMENTS')).toMatchObject({
        value: null,
        n: null,
        hidden: true,
      });
    expect(figure(report.measures, 'MEN-01', 'DROPPED')).toMatchObject({ value: null, hidden: true });
    expect(figure(report.measures, 'MEN-01', 'ACTIVE')).toMatchObject({ value: null, hidden: true });
    expect(figure(report.measures, 'MEN-01-EXIT', 'MOVED')).toMatchObject({ value: null, hidden: true });
  });

  test('a small cell is shown once all businesses in it are named to the partner', async () => {
    await create('DataSharingAgreement', {
      ...{
        partner: organization,
        number: '1/2025',
        programmes: [programme],
        fields: ['IDENTITY'],
        startsOn: '2025-01-01',
      },
    });
    const consent = { purpose: 'PARTNER_SHARING', givenOn: '2025-01-01', evidence: 'Formulir' };
    await create('Consent', { business: businesses[7], ...consent });
    const report = await reportOf(partner);
    expect(figure(group(report, 'PROVINCE', '34'), 'ENGAGEMENTS')).toMatchObject({ value: 1, hidden: false });
    expect(figure(group(report, 'PROVINCE', '34'), 'MEN-04')).toMatchObject({ value: null, hidden: true });
    const { consents } = await ask('{ consents(where: { business: { name: { eq: "Uji 7" } } }) { nodes { id } } }');
    await update('Consent', consents.nodes[0].id, { withdrawnOn: '2025-02-01' });
    expect(figure(group(await reportOf(partner), 'PROVINCE', '34'), 'ENGAGEMENTS').hidden).toBe(true);
  });

  test('of then it knows by name what it may see now', async () => {
    const { consents } = await ask('{ consents(where: { business: { name: { eq: "Uji 7" } } }) { nodes { id } } }');
    await update('Consent', consents.nodes[0].id, { withdrawnOn: null });
    const { dataSharingAgreements } = await ask('{ dataSharingAgreements(limit: 1) { nodes { id } } }');
    await update('DataSharingAgreement', dataSharingAgreements.nodes[0].id, { fields: ['IDENTITY', 'EXPORTS'] });
    await enteredIn2025();
    const asOf = '2026-01-01T00:00:00+07:00';
    const sleman = async () => {
      const measures = group(await reportOf(partner, { asOf }), 'PROVINCE', '34');
      return ['ENGAGEMENTS', 'MEN-11']
        .map((code) => figure(measures, code))
        .map(({ value, hidden }) => [value, hidden]);
    };
    expect(await sleman()).toEqual([
      [1, false],
      [0, false],
    ]);
    await update('Consent', consents.nodes[0].id, { withdrawnOn: '2025-02-01' });
    expect(await sleman()).toEqual([
      [null, true],
      [null, true],
    ]);
    expect(figure((await reportOf(partner, { asOf })).measures, 'ENGAGEMENTS').value).toBe(8);
    await update('Programme', programme, { partners: [] });
    expect((await reportOf(partner, { asOf })).groups).toEqual([]);
    await update('Programme', programme, { partners: [organization] });
  });

  test('it asks for itself, and for a calendar year', async () => {
    const [foreign, absent] = [
      await portfolio(partner, { partner: owner }),
      await portfolio(partner, { partner: programme }),
    ];
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(foreign.text).toBe(absent.text);
    const { errors } = await portfolio(partner, { to: '2025-01-02' });
    expect(errors?.[0]?.extensions.fields).toHaveProperty('to');
  });
});
