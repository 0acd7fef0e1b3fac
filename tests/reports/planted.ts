import { createHash } from 'node:crypto';
import '../../api/src/schema.ts';
import { businessRows } from '../../api/src/demo/businesses.ts';
import { day, yearOf } from '../../api/src/demo/calendar.ts';
import type { Firm } from '../../api/src/demo/firm.ts';
import { syntheticSource } from '../../api/src/demo/organizations.ts';
import type { Places } from '../../api/src/demo/places.ts';
import { planOffice } from '../../api/src/demo/plan.ts';
import { reportRows } from '../../api/src/demo/reports.ts';
import { sizeOf } from '../../api/src/demo/size.ts';
import { gainOn, logTurnover, truth } from '../../api/src/demo/truth.ts';
import type { Pair } from '../../api/src/reports/difference.ts';
import type { AnyRow } from '../demo/rows.ts';

/** The years in which mentoring began that a comparison looks at. */
const begun = { from: 2023, to: 2024 };

/** What of an office a comparison reads: a small part of all its rows. */
export interface Compared {
  firms: Firm[];
  businesses: AnyRow[];
  reports: AnyRow[];
}

export function comparedOffice(factor: number, places: Places): Compared {
  const { firms } = planOffice(sizeOf(factor), places);
  const businesses = [...businessRows(firms, syntheticSource.id)];
  return { firms, businesses, reports: reportsOf(firms, factor) };
}

/** The same office, in which mentoring adds nothing. */
export function withoutEffect(office: Compared, factor: number): Compared {
  const { gain } = truth.mentoring;
  truth.mentoring.gain = 0;
  try {
    return { ...office, reports: reportsOf(office.firms, factor) };
  } finally {
    truth.mentoring.gain = gain;
  }
}

const reportsOf = (firms: Firm[], factor: number) => [
  ...reportRows(firms, sizeOf(factor).periodReports, syntheticSource.id),
];

interface Candidate extends Pair {
  id: string;
  year: number;
  isTreated: boolean;
  like: string;
  firm: Firm;
}

/** Who is compared with whom, by the definition of the report. */
export function arms({ firms, businesses, reports }: Compared): { treated: Candidate[]; compared: Candidate[] } {
  const handedIn = new Map<string, number | undefined>();
  for (const { business, period, startsOn, state, turnover } of reports)
    if (period === 'YEAR' && ['SUBMITTED', 'VERIFIED'].includes(state))
      handedIn.set(`${business} ${yearOf(day(startsOn))}`, turnover);
  const candidates: Candidate[] = [];
  for (const [n, firm] of firms.entries()) {
    const { id, sector = '', region } = businesses[n] as AnyRow;
    const starts = firm.engagements.flatMap(({ startsOn }) => startsOn ?? []);
    const mentoredIn = starts.length ? yearOf(Math.min(...starts)) : undefined;
    const order = (year: number) => createHash('md5').update(`${id}${year}`).digest('hex');
    const years =
      mentoredIn === undefined ? [begun.from, begun.to].sort((a, b) => (order(a) < order(b) ? -1 : 1)) : [mentoredIn];
    const year = years.find(
      (each) => each >= begun.from && each <= begun.to && (handedIn.get(`${id} ${each - 1}`) ?? 0) > 0,
    );
    if (year === undefined) continue;
    const before = handedIn.get(`${id} ${year - 1}`) as number;
    const after = handedIn.get(`${id} ${year + 1}`) ?? null;
    candidates.push({
      ...{ id, year, before, after, firm },
      isTreated: mentoredIn !== undefined,
      like: `${sector} ${region.slice(0, 2)}`,
    });
  }
  const byTurnover = (one: Candidate, other: Candidate) => one.before - other.before || (one.id < other.id ? -1 : 1);
  const cells = new Map<string, { treated: Candidate[]; compared: Candidate[] }>();
  for (const of of Map.groupBy(candidates, ({ year }) => year).values())
    for (const [place, each] of of.sort(byTurnover).entries()) {
      const name = `${each.year} ${each.like} ${fifth(place, of.length)}`;
      const cell = cells.get(name) ?? { treated: [], compared: [] };
      cells.set(name, cell);
      cell[each.isTreated ? 'treated' : 'compared'].push(each);
    }
  const matched = [...cells.values()].flatMap(({ treated, compared }) =>
    treated.slice(0, compared.length).map((each, i) => [each, compared[i] as Candidate] as const),
  );
  return { treated: matched.map(([each]) => each), compared: matched.map(([, each]) => each) };
}

/** As PostgreSQL parts rows into fifths: the first ones are larger by one where they cannot be alike. */
function fifth(place: number, count: number): number {
  const size = Math.floor(count / 5);
  const larger = count % 5;
  return place < larger * (size + 1)
    ? Math.floor(place / (size + 1))
    : larger + Math.floor((place - larger * (size + 1)) / size);
}

/** What mentoring truly added to the log of these businesses’ turnover from the one year to the other, in the mean. */
export function planted(treated: Candidate[]): number {
  const added = treated.map(({ firm, year }) => gainOver(firm, year + 1) - gainOver(firm, year - 1));
  return added.reduce((sum, each) => sum + each, 0) / added.length;
}

function gainOver(firm: Firm, year: number): number {
  const days = Array.from({ length: 12 }, (_, month) => day(`${year}-${String(month + 1).padStart(2, '0')}-01`) + 14);
  const sum = (of: (on: number) => number) => days.reduce((all, on) => all + Math.exp(of(on)), 0);
  const turnover = (on: number) => logTurnover(firm, on);
  return Math.log(sum(turnover) / sum((on) => turnover(on) - gainOn(on, firm.engagements)));
}
