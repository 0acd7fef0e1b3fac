import { beforeAll, expect, test } from 'vitest';
import { type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';
import type { Figure } from './figure.ts';

const api = await openApi();
const { act, create } = rowsOf(api);
const { person } = peopleOf(api);

const begin = '2020-01-01';
const daysAfter = (days: number, since = begin) =>
  new Date(Date.parse(since) + days * 86_400_000).toISOString().slice(0, 10);
let programme: string;
let partner: string;

/** A business whose mentoring began with the year 2020, and what became of it so many days later. */
async function mentored({ dropped, met = [], closed }: { dropped?: number; met?: number[]; closed?: number }) {
  const business = await create('Business', { name: 'Uji', region: '35.05', sector: 'PANGAN' });
  const begun = { business, programme, startsOn: begin, baselineOn: begin };
  const left = dropped !== undefined && { endsOn: daysAfter(dropped), exitReason: 'NO_INTEREST' };
  const engagement = await create('Engagement', { ...begun, state: left ? 'DROPPED' : 'ACTIVE', ...left });
  for (const days of met) await create('Session', { engagement, heldOn: daysAfter(days) });
  if (closed !== undefined) await act('close', 'Business', business, { closedOn: daysAfter(closed) });
  return { business, engagement };
}

beforeAll(async () => {
  const owner = await create('Organization', { name: 'Uji Dinas', kind: 'DISPERINDAG_KABKOTA' });
  partner = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  programme = await create('Programme', { name: 'Uji', kind: 'MENTORING', owner, partners: [partner] });
  await mentored({ dropped: 100, closed: 200 });
  await mentored({ dropped: 300 });
  await mentored({ dropped: 500, closed: 600 });
  const completed = await mentored({ met: [400, 800] });
  await act('complete', 'Engagement', completed.engagement, {
    ...{ endsOn: daysAfter(1000), consistencyWaived: true, consistencyWaivedReason: 'Usaha jasa' },
  });
  const dormant = await mentored({ met: [730] });
  await act('halt', 'Business', dormant.business);
  await mentored({});
  // Under way in 2020, but of the cohort before.
  const before = await create('Business', { name: 'Uji Lama', region: '35.05' });
  await create('Engagement', {
    ...{ business: before, programme, startsOn: '2019-12-31', baselineOn: '2019-12-31' },
    ...{ state: 'DROPPED', endsOn: '2020-02-01', exitReason: 'MOVED' },
  });
});

const fields = 'measures { code part value n missing hidden }';
const cohort = async (period: object = {}, asker: Asker = admin) => {
  const { data, errors } = await api.as(asker)(
    `query ($from: LocalDate = "2020-01-01", $to: LocalDate = "2021-01-01", $partner: ID!) { partnerPortfolio(from: $from, to: $to, partner: $partner) { ${fields} } }`,
    { partner, ...period },
  );
  expect(errors).toBeUndefined();
  const measures = data.partnerPortfolio.measures as Figure[];
  return (code: string, part: string | null = null) =>
    measures.find((each) => each.code === code && each.part === part) as Figure;
};

test('completion is of those that began in the period and have ended; what goes on is shown as missing', async () => {
  const of = await cohort();
  expect(of('ENGAGEMENTS').value).toBe(7);
  // One of four; the one that began the day before is of another cohort.
  expect(of('MEN-01-COMPLETION')).toMatchObject({ value: 25, n: 4, missing: 2 });
  expect((await cohort({ from: '2019-01-01', to: '2020-01-01' }))('MEN-01-COMPLETION')).toMatchObject({
    value: 0,
    n: 1,
  });
});

test('the median duration counts those still under way as lasting until today at least', async () => {
  // Of six, after 100, 300, 500 and 1000 days: 5/6, 4/6, 3/6; without the two that go on it would be 400.
  expect((await cohort())('MEN-02')).toMatchObject({ value: expect.closeTo(500 / 30.4375, 9), n: 4, missing: 2 });
});

test('survival follows each as long as it was in sight, and a dormant business has not closed', async () => {
  const of = await cohort();
  // In sight until day 0, 300, 730, 1000; closed on 200 and 600. One of five at 200: 80 percent. One of three at 600.
  expect(of('MEN-12-12')).toMatchObject({ value: expect.closeTo(80, 9), n: 4, missing: 2 });
  expect(of('MEN-12-24')).toMatchObject({ value: expect.closeTo((80 * 2) / 3, 9), n: 4, missing: 2 });
});

test('the share that was met lately is of those under way on the last day of the period', async () => {
  // Met on day 400 or 730; of seven, three were under way then.
  const recent = async (to: string) => (await cohort({ from: '2020-06-01', to }))('MEN-03-RECENT');
  expect(await recent(daysAfter(401))).toMatchObject({ value: 25, n: 4 });
  expect(await recent(daysAfter(460))).toMatchObject({ value: 25, n: 4 });
  expect(await recent(daysAfter(461))).toMatchObject({ value: 0, n: 4 });
});

test('a partner is not told of survival from which one closed business could be worked out', async () => {
  const organization = partner;
  const of = await cohort({}, await person({ role: 'PARTNER', organization }));
  expect(of('MEN-12-12')).toMatchObject({ value: null, n: null, hidden: true });
  expect(of('MEN-01-COMPLETION')).toMatchObject({ value: null, hidden: true });
});
