import type { MentoringGoal } from '../mentoring/mentoring-goal.ts';
import type { ProgrammeTarget } from '../mentoring/programme-target.ts';
import { closingDay, dayText } from './calendar.ts';
import { Dice } from './dice.ts';
import type { Mentoring } from './firm.ts';
import type { PlannedProgramme } from './programmes.ts';
import { entries, type Row } from './row.ts';

/** What is aimed at: the usual beginning, the change that is hoped for, and how it is counted. */
const aims = {
  TURNOVER: { from: 12, by: 0.4, unit: 'juta rupiah sebulan' },
  WORKERS: { from: 4, by: 0.5, unit: 'orang' },
  CAPACITY: { from: 300, by: 0.3, unit: 'buah sebulan' },
  DEFECTS: { from: 9, by: -0.6, unit: 'persen' },
  ON_TIME: { from: 70, by: 0.25, unit: 'persen' },
  DESIGNS: { from: 2, by: 2, unit: 'desain' },
  CUSTOMERS: { from: 5, by: 0.8, unit: 'pembeli tetap' },
};
const shares = { TURNOVER: 25, WORKERS: 10, CAPACITY: 12, DEFECTS: 18, ON_TIME: 12, DESIGNS: 12, CUSTOMERS: 11 };

const rounded = (value: number) => Math.max(1, Math.round(value * 10) / 10);

export function* goalRows(plans: Mentoring[], count: number, source: string): Generator<Row<MentoringGoal>> {
  const dice = new Dice('goals');
  const enter = entries('goal');
  const begun = plans.filter(({ startsOn }) => startsOn !== undefined && startsOn <= closingDay);
  for (let n = 0; n < count; n++) {
    const { id, startsOn = closingDay, endsOn, plannedMonths, state } = dice.pick(begun);
    const dimension = dice.weighed(shares);
    const { from, by, unit } = aims[dimension];
    const beginning = rounded(from * Math.exp(dice.normal(0.4)));
    const target = rounded(beginning * (1 + by));
    const dueOn = startsOn + Math.round(plannedMonths * 30.4375);
    const isOver = endsOn !== undefined && state !== 'DROPPED';
    const isMet = dice.chance(0.55);
    const reached = rounded(beginning + (target - beginning) * (isMet ? 1 + 0.3 * dice.next() : 0.9 * dice.next()));
    const beyond = target >= beginning ? Math.max(reached, target) : Math.min(reached, target);
    yield {
      ...enter(n, startsOn),
      source,
      engagement: id,
      dimension,
      state: isOver ? (isMet ? 'MET' : 'MISSED') : state === 'DROPPED' ? 'DROPPED' : 'OPEN',
      baselineValue: dice.unless(0.15, beginning),
      targetValue: target,
      unit,
      dueOn: dice.unless(0.1, dayText(dueOn)),
      outcomeValue: isOver ? (isMet ? beyond : dice.unless(0.2, reached)) : undefined,
      outcomeOn: isOver ? dayText(endsOn) : undefined,
    };
  }
}

const targets = {
  BUSINESSES_MENTORED: ['usaha', 20, 400],
  MENTORING_COMPLETED: ['usaha', 15, 300],
  SESSIONS: ['kunjungan', 80, 1600],
  CERTIFICATES: ['sertifikat', 10, 150],
  TURNOVER_GROWTH: ['persen', 5, 25],
  JOBS: ['orang', 20, 400],
} as const;

/** What each programme promises for its whole time, and of mentoring for its first year. */
export function* targetRows(programmes: PlannedProgramme[], source: string): Generator<Row<ProgrammeTarget>> {
  const dice = new Dice('targets');
  const enter = entries('target');
  let n = 0;
  for (const { id, from } of programmes)
    for (const [indicator, [unit, least, most]] of Object.entries(targets)) {
      if (dice.chance(0.45)) continue;
      const value = dice.whole(least, most);
      yield { ...enter(n++, from), source, programme: id, indicator, value, unit };
      if (indicator !== 'BUSINESSES_MENTORED') continue;
      const year = { startsOn: dayText(from), endsOn: dayText(from + 350) };
      yield { ...enter(n++, from), source, programme: id, indicator, ...year, value: Math.ceil(value * 0.6), unit };
    }
}
