import { beforeAll, expect, test } from 'vitest';
import { day } from '../../api/src/demo/calendar.ts';
import { gainOn, truth } from '../../api/src/demo/truth.ts';
import { type AnyRow, officeInMemory } from './rows.ts';

interface Sale {
  firm: AnyRow;
  /** Log of what was sold for cash, over what the never mentored sold at the same exhibition. */
  over: number;
  at: number;
}

let rows: Record<string, AnyRow[]>;
let engagements: Map<string, AnyRow[]>;
let sales: Sale[];

beforeAll(async () => {
  ({ rows } = await officeInMemory(0.2));
  engagements = Map.groupBy(all('Engagement'), ({ business }) => business);
  const firms = new Map(all('Business').map((row) => [row.id, row]));
  const exhibitions = new Map(all('Exhibition').map((row) => [row.id, row]));
  const sold = all('Participation').filter(({ cashSales }) => cashSales);
  sales = [...Map.groupBy(sold, ({ exhibition }) => exhibition)].flatMap(([exhibition, there]) => {
    const others = there.filter(({ business }) => !engagements.has(business));
    if (others.length < 20) return [];
    const usual = mean(others.map(({ cashSales }) => Math.log(cashSales)));
    const at = day(exhibitions.get(exhibition)?.startsOn);
    return there.map(({ business, cashSales }) => ({
      firm: firms.get(business) as AnyRow,
      over: Math.log(cashSales) - usual,
      at,
    }));
  });
});

const all = (noun: string): AnyRow[] => rows[noun] ?? [];
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = (of: AnyRow[], that: (row: AnyRow) => boolean) => of.filter(that).length / of.length;

const mentoringOf = ({ firm }: Sale) => engagements.get(firm.id) ?? [];
const leftEarly = (sale: Sale) => mentoringOf(sale).some(({ state }) => state === 'DROPPED');
const begun = (sale: Sale) => mentoringOf(sale).flatMap(({ startsOn }) => (startsOn ? [day(startsOn)] : []));
const isBefore = (sale: Sale) => begun(sale).length > 0 && begun(sale).every((start) => sale.at < start);
const isAfter = (sale: Sale) => !leftEarly(sale) && begun(sale).some((start) => sale.at > start + 366);
const overs = (which: Sale[]) => mean(which.map(({ over }) => over));

test('what mentoring adds is found again by comparing businesses with themselves before it', () => {
  const changes = [...Map.groupBy(sales, ({ firm }) => firm).values()].flatMap((own) => {
    const [before, after] = [own.filter(isBefore), own.filter(isAfter)];
    return before.length && after.length ? [overs(after) - overs(before)] : [];
  });
  expect(changes.length).toBeGreaterThan(300);
  expect(Math.abs(mean(changes) - truth.mentoring.gain)).toBeLessThan(0.06);
});

test('comparing the mentored with the others overstates it by their head start', () => {
  const gap = overs(sales.filter(isAfter));
  expect(Math.abs(gap - truth.mentoring.gain - truth.mentoring.headStart)).toBeLessThan(0.06);
});

test('those who drop out were smaller from the start', () => {
  const early = sales.filter(isBefore);
  const behind = overs(early.filter((sale) => !leftEarly(sale))) - overs(early.filter(leftEarly));
  expect(Math.abs(behind - truth.mentoring.dropOutsBehind)).toBeLessThan(0.08);
});

test('the effect grows over a year, outlives completion and is lost on dropping out', () => {
  const start = day('2020-01-01');
  const gain = (at: string, end?: string, dropped = false) =>
    gainOn(day(at), [{ startsOn: start, endsOn: end === undefined ? undefined : day(end), dropped }]);
  expect(gain('2019-12-31')).toBe(0);
  expect(gain('2020-07-01')).toBeCloseTo(truth.mentoring.gain / 2, 2);
  expect(gain('2024-01-01', '2022-01-01')).toBe(truth.mentoring.gain);
  expect(gain('2021-06-02', '2021-06-01', true)).toBe(0);
});

test('values are missing as often as the truth says', () => {
  const { missing } = truth;
  const attended = all('Participation').filter(({ state }) => ['ATTENDED', 'REPORTED', 'VERIFIED'].includes(state));
  expect(share(attended, ({ cashSales }) => cashSales === undefined)).toBeCloseTo(missing.sales, 1);
  const unknown = all('Funding').filter(
    ({ participation, sourceType }) => participation && sourceType === 'UNKNOWN',
  ).length;
  expect(unknown / all('Participation').length).toBeCloseTo(missing.funding, 1);
  expect(share(all('Business'), ({ workersFemale }) => workersFemale === undefined)).toBeCloseTo(missing.workers, 1);
});

test('every mentoring that was dropped says why, and about as many are dropped as planned', () => {
  const over = all('Engagement').filter(({ endsOn }) => endsOn);
  const dropped = over.filter(({ state }) => state === 'DROPPED');
  expect(dropped.every(({ exitReason }) => exitReason)).toBe(true);
  expect(Math.abs(dropped.length / over.length - truth.mentoring.dropOut)).toBeLessThan(0.08);
});

test('mentoring is complete where five of the last six batches were within limits, and elsewhere by a waiver with its reason', () => {
  const maker = new Map(all('Product').map(({ id, business }) => [id, business]));
  const batches = Map.groupBy(all('QualityMeasurement'), ({ product }) => maker.get(product));
  const isWithin = ({ produced, defective, ordered, onTime }: AnyRow) =>
    defective <= 0.05 * produced && onTime >= 0.9 * ordered;
  const completed = all('Engagement').filter(({ state }) => ['COMPLETED', 'FOLLOWED_UP'].includes(state));
  for (const { business, endsOn, consistencyWaived, consistencyWaivedReason } of completed) {
    const last = (batches.get(business) ?? [])
      .filter(({ batchOn }) => batchOn <= endsOn)
      .sort((one, other) => one.batchOn.localeCompare(other.batchOn))
      .slice(-6);
    expect(consistencyWaived).toBe(last.filter(isWithin).length < 5);
    expect(Boolean(consistencyWaivedReason)).toBe(consistencyWaived);
  }
  const measured = share(completed, ({ consistencyWaived }) => !consistencyWaived);
  expect(measured).toBeGreaterThan(0.01);
});

test('some visits are to several businesses at once, on one day', () => {
  const sessions = new Map(all('Session').map((row) => [row.id, row]));
  const joined = all('Session').filter(({ heldWith }) => heldWith);
  expect(joined.length).toBeGreaterThan(10);
  for (const { heldWith, heldOn, engagement } of joined) {
    const first = sessions.get(heldWith) as AnyRow;
    expect([first.heldOn, first.heldWith]).toEqual([heldOn, undefined]);
    expect(first.engagement).not.toBe(engagement);
  }
});

test('peers among the mentors are owners, and some owners come to several trainings', () => {
  const owners = new Set(
    all('BusinessPerson')
      .filter(({ role }) => role === 'OWNER')
      .map(({ person }) => person),
  );
  const peers = all('Mentor').filter(({ person }) => person);
  expect(peers.length).toBeGreaterThan(3);
  expect(peers.every(({ kind, person }) => kind === 'PEER' && owners.has(person))).toBe(true);
  const trained = Map.groupBy(all('Enrolment'), ({ person }) => person);
  expect([...trained.values()].some((each) => each.length > 1)).toBe(true);
});

test('nobody visits in the week of Lebaran', () => {
  const visited = new Set(all('Session').map(({ heldOn }) => heldOn));
  for (const feast of ['2018-06-15', '2023-04-22', '2025-03-31']) expect(visited.has(feast)).toBe(false);
});

test('scores rise in trainings by as much as the truth says, and nobody completes one with too few days', () => {
  const lengths = new Map(all('Training').map(({ id, startsOn, endsOn }) => [id, day(endsOn) - day(startsOn) + 1]));
  const completed = all('Enrolment').filter(({ state }) => state === 'COMPLETED');
  for (const { training, daysAttended } of completed)
    expect(daysAttended).toBeGreaterThanOrEqual(0.8 * (lengths.get(training) as number));
  const pairs = completed.filter(({ preScore, postScore }) => preScore !== undefined && postScore !== undefined);
  // The scale ends at 100: those who were good already cannot rise so far.
  const risen = mean(pairs.map(({ preScore, postScore }) => postScore - preScore));
  expect(risen).toBeGreaterThan(truth.trainings.gain - 2);
  expect(risen).toBeLessThanOrEqual(truth.trainings.gain + 0.5);
});

test('mentored businesses have more certificates', () => {
  const holders = new Set(
    all('Certificate')
      .filter(({ issuedOn }) => issuedOn)
      .map(({ business }) => business),
  );
  const { certified } = truth.mentoring;
  const held = (mentored: boolean) =>
    share(
      all('Business').filter(({ id }) => engagements.has(id) === mentored),
      ({ id }) => holders.has(id),
    );
  expect(held(true)).toBeCloseTo(certified.mentored, 1);
  expect(held(false)).toBeCloseTo(certified.others, 1);
});

test('sales day by day are kept by as many as the truth says, and few of them do not sum to the total', () => {
  const { dailySales, dailySlips } = truth.exhibitions;
  const totals = all('Participation').filter(({ cashSales }) => cashSales !== undefined);
  const days = Map.groupBy(all('DailySales'), ({ participation }) => participation);
  expect(share(totals, ({ id }) => days.has(id))).toBeCloseTo(dailySales, 1);
  const sum = (id: string) => (days.get(id) ?? []).reduce((whole, { cashSales }) => whole + cashSales, 0);
  const kept = totals.filter(({ id }) => days.has(id));
  expect(share(kept, ({ id, cashSales }) => sum(id) !== cashSales)).toBeCloseTo(dailySlips, 2);
});

test('who was selected abroad or for a programme can be followed to the fair', () => {
  const chosen = all('CurationDecision').filter(({ engagement }) => engagement);
  const participations = new Map(all('Participation').map((row) => [row.id, row]));
  const shown = chosen.filter(({ participation }) => participation);
  expect(shown.length).toBeGreaterThan(chosen.length / 20);
  for (const { business, participation } of shown) expect(participations.get(participation)?.business).toBe(business);
});

test('what mentoring adds to an assessment is found again between its waves, and others hardly change', () => {
  const subjects = [...Map.groupBy(all('Assessment'), ({ engagement, business }) => engagement ?? business).values()];
  const completed = new Set(
    all('Engagement')
      .filter(({ state, plannedMonths }) => ['COMPLETED', 'FOLLOWED_UP'].includes(state) && plannedMonths >= 12)
      .map(({ id }) => id),
  );
  const changes = (which: (row: AnyRow) => boolean) =>
    subjects.flatMap((own) => {
      const total = (wave: string) => own.find((row) => row.wave === wave && which(row))?.total;
      const [before, after] = [total('BASELINE'), total('ENDLINE')];
      return before === undefined || after === undefined ? [] : [after - before];
    });
  const first = new Map<string, string>();
  for (const { id, business } of all('Engagement')) if (!first.has(business)) first.set(business, id);
  const firsts = new Set(first.values());
  const mentored = changes(({ engagement }) => completed.has(engagement) && firsts.has(engagement));
  const others = changes(({ business }) => business !== undefined);
  expect(mentored.length).toBeGreaterThan(300);
  expect(others.length).toBeGreaterThan(100);
  expect(Math.abs(mean(mentored) - truth.assessments.gain)).toBeLessThan(0.12);
  expect(Math.abs(mean(others))).toBeLessThan(0.06);
});

test('an assessment counts the items that it lacks, and items are not known as often as the truth says', () => {
  const [scores, assessments] = [all('AssessmentScore'), all('Assessment')];
  const known = scores.filter(({ value }) => value !== undefined).length;
  const asked = assessments.length * all('AssessmentItem').length;
  expect(assessments.reduce((sum, { missingItems }) => sum + missingItems, 0)).toBe(asked - known);
  expect(1 - known / asked).toBeCloseTo(truth.missing.score, 2);
});

test('what a month of mentoring costs is found again in what is paid for it', () => {
  const engagements = new Map(all('Engagement').map((row) => [row.id, row]));
  const paid = Map.groupBy(
    all('Funding').filter(({ engagement }) => engagement),
    ({ engagement }) => engagement,
  );
  const perMonth = [...paid].flatMap(([id, rows]) => {
    if (rows.some(({ amount }) => amount === undefined)) return [];
    return Math.log(rows.reduce((sum, { amount }) => sum + amount, 0) / engagements.get(id)?.plannedMonths);
  });
  expect(perMonth.length).toBeGreaterThan(5_000);
  expect(Math.abs(mean(perMonth) - Math.log(truth.costs.mentoring.perMonth))).toBeLessThan(0.02);
});

test('as many persons have a difficulty with one of the six as the truth says', () => {
  const answers = all('Functioning').flatMap(({ seeing, hearing, walking, remembering, selfCare, communicating }) => [
    seeing,
    hearing,
    walking,
    remembering,
    selfCare,
    communicating,
  ]);
  const told = answers.filter((answer) => answer !== 'NOT_ASKED' && answer !== 'REFUSED');
  const { asked, aLot } = truth.functioning;
  expect(all('Functioning').length / all('Person').length).toBeCloseTo(asked, 1);
  expect(told.filter((answer) => answer === 'A_LOT' || answer === 'CANNOT_DO').length / told.length).toBeCloseTo(
    aLot,
    2,
  );
});

test('no two rows of a noun have one identifier, whichever part of the generator makes them', () => {
  for (const [noun, made] of Object.entries(rows))
    expect([noun, new Set(made.map(({ id }) => id)).size]).toEqual([noun, made.length]);
});
