import type { PeriodReport } from '../business/period-report.ts';
import { closingDay, day, yearOf } from './calendar.ts';
import { Dice, split } from './dice.ts';
import type { Firm } from './firm.ts';
import { entries, type Row } from './row.ts';
import { logTurnover, truth } from './truth.ts';

const months = { MONTH: 1, QUARTER: 3, SEMESTER: 6, YEAR: 12 };

/** The years of which a business can report: those it was there for from the first day to the last. */
function yearsOf({ createdOn, closedOn = closingDay }: Firm): number[] {
  const first = yearOf(createdOn) + 1;
  return Array.from({ length: Math.max(0, yearOf(closedOn) - first) }, (_, n) => first + n);
}

/** Those that are mentored report of the year before it, of its years and after; the others of the latest. */
function chosen(firm: Firm, count: number): number[] {
  const begin = firm.engagements[0]?.startsOn;
  const from = begin === undefined ? Number.POSITIVE_INFINITY : yearOf(begin) - 1;
  const years = yearsOf(firm);
  const wanted = years.filter((year) => year >= from);
  return [...wanted, ...years.filter((year) => year < from).reverse()].slice(0, count).sort();
}

/** What a business turned over in these months, as its books would have it. */
function turnoverOf(firm: Firm, year: number, from: number, count: number, dice: Dice): number {
  let sum = 0;
  for (let month = from; month < from + count; month++)
    sum += Math.exp(logTurnover(firm, day(first(year, month)) + 14) + dice.normal(truth.reports.noise));
  return Math.round(sum / 10_000) * 10_000;
}

const first = (year: number, month: number) => `${year}-${String(month + 1).padStart(2, '0')}-01`;

const states = { VERIFIED: 74, SUBMITTED: 16, DRAFT: 6, RETURNED: 4 };
const reasons = ['Omzet tidak cocok dengan produksi.', 'Satuan produksi belum benar.', 'Tenaga kerja belum diisi.'];

export function* reportRows(firms: Firm[], count: number, source: string): Generator<Row<PeriodReport>> {
  const dice = new Dice('reports');
  const enter = entries('report');
  const { missing, reports } = truth;
  const most = firms.map((firm) => (firm.duplicateOf ? 0 : yearsOf(firm).length));
  const panel = new Dice('panel');
  const weights = firms.map(({ engagements }, i) => {
    const isFollowed = panel.chance(reports.followed[engagements.length ? 'mentored' : 'others']);
    return most[i] ? reports.often[isFollowed ? 'followed' : 'others'] : 0;
  });
  const shares = split(count, weights, (i) => most[i] as number);
  let n = 0;
  for (const [i, firm] of firms.entries())
    for (const year of chosen(firm, shares[i] as number)) {
      const period = dice.weighed(reports.periods);
      const length = months[period];
      const from = dice.whole(0, 12 / length - 1) * length;
      const turnover = turnoverOf(firm, year, from, length, dice);
      const workers = Math.max(1, Math.round(Math.exp(0.9 + 0.75 * firm.size + dice.normal(0.25))));
      const women = Math.round(workers * Math.min(1, Math.max(0, 0.55 + dice.normal(0.25))));
      const counted = !dice.chance(missing.workers);
      const capacity = dice.unless(missing.capacity, Math.max(10, Math.round(Math.exp(4 + firm.size) * length)));
      const used = capacity === undefined ? undefined : dice.whole(20, 100);
      const drawn = dice.weighed(states);
      const exporting = firm.size > 1.2 && dice.chance(0.15);
      const stated = dice.unless(missing.turnover, turnover);
      const figures = {
        turnover: stated,
        exportTurnover: exporting && stated ? Math.round(stated * dice.next() * 0.4) : undefined,
        profit: dice.unless(missing.profit, Math.round(turnover * (0.15 + dice.normal(0.12)))),
        unitsProduced: used === undefined ? undefined : Math.round(((capacity as number) * used) / 100),
        installedCapacity: capacity,
        unit: capacity === undefined ? undefined : dice.pick(['buah', 'kg', 'lusin', 'lembar']),
        capacityUsed: used,
        workersMale: counted ? dice.unless(missing.oneSexOfWorkers, workers - women) : undefined,
        workersFemale: counted ? women : undefined,
        investment: dice.unless(missing.investment, Math.round(Math.exp(17.2 + 1.2 * firm.size + dice.normal(0.6)))),
        landBuilding: dice.unless(0.6, Math.round(Math.exp(18 + 0.8 * firm.size + dice.normal(0.6)))),
        rawMaterialCost: dice.unless(0.4, Math.round(turnover * (0.3 + dice.next() * 0.25))),
        labourCost: dice.unless(0.45, Math.round(turnover * (0.1 + dice.next() * 0.15))),
        electricityKwh: dice.unless(0.5, Math.round(length * Math.exp(4.5 + 0.6 * firm.size + dice.normal(0.4)))),
        fuelCost: dice.unless(0.6, Math.round(turnover * dice.next() * 0.04)),
      };
      // What states nothing is not handed in.
      const isEmpty = Object.values(figures).every((figure) => figure === undefined);
      const state = isEmpty ? 'DRAFT' : drawn;
      yield {
        ...enter(n++, Math.min(closingDay, day(first(year, from)) + length * 31 + dice.whole(5, 60))),
        source,
        business: firm.id,
        period,
        startsOn: first(year, from),
        state,
        recallMethod: dice.unless(0.1, dice.weighed({ BOOKS: 25, RECALL: 55, ESTIMATE: 20 })),
        ...figures,
        returnReason: state === 'RETURNED' ? dice.pick(reasons) : undefined,
      };
    }
}
