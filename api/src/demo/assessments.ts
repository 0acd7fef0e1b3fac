import type { Assessment } from '../mentoring/assessment.ts';
import type { AssessmentInstrument } from '../mentoring/assessment-instrument.ts';
import type { AssessmentItem } from '../mentoring/assessment-item.ts';
import type { AssessmentScore } from '../mentoring/assessment-score.ts';
import { closingDay, type DayNumber, dayText, openingDay } from './calendar.ts';
import { Dice } from './dice.ts';
import type { Firm, Mentoring } from './firm.ts';
import type { Teams } from './mentoring.ts';
import { entries, type Row } from './row.ts';
import { levelOn, truth } from './truth.ts';

const questions = {
  ukuran: ['Ukuran dan warna hasil produksi seragam.', 25],
  periksa: ['Setiap hasil diperiksa sebelum dikirim.', 20],
  catat: ['Produksi dan penjualan dicatat setiap hari.', 20],
  pokok: ['Harga dihitung dari biaya pokok.', 15],
  rapi: ['Tempat kerja tertata (5R).', 10],
  pasar: ['Ada lebih dari satu saluran penjualan.', 10],
} as const;
const scale = { min: 1, max: 5 };

/** One instrument that measures how a business works. */
export function instrumentOf(source: string) {
  const entered = entries('instrument')(0, openingDay);
  const instrument: Row<AssessmentInstrument> = {
    ...entered,
    source,
    code: 'CARA-KERJA',
    edition: '1',
    title: 'Cara kerja usaha',
    scaleMin: scale.min,
    scaleMax: scale.max,
    description: 'Dari 1 (belum sama sekali) sampai 5 (selalu).',
  };
  const enter = entries('item');
  const items: Row<AssessmentItem>[] = Object.entries(questions).map(([key, [question, weight]], n) => ({
    ...enter(n, openingDay),
    instrument: entered.id,
    key,
    question,
    weight,
    place: n + 1,
  }));
  return { instrument, items };
}

type Instrument = ReturnType<typeof instrumentOf>;

interface Planned {
  firm: Firm;
  plan?: Mentoring;
  team: string[];
  wave: string;
  on: DayNumber;
  state: string;
}

/** Who is assessed when: of the mentored those whose beginning was measured, and some who were never mentored. */
function plan(plans: Mentoring[], teams: Teams, firms: Firm[], dice: Dice): Planned[] {
  const { share, comparisons } = truth.assessments;
  const found: Planned[] = [];
  for (const [n, plan] of plans.entries()) {
    const { firm, baselineOn, startsOn, endsOn, state } = plan;
    if (baselineOn === undefined || !dice.chance(share)) continue;
    const add = (wave: string, on: DayNumber, state = 'VERIFIED') =>
      found.push({ firm, plan, team: teams[n] as string[], wave, on, state });
    add('BASELINE', baselineOn);
    if (startsOn === undefined) continue;
    const half = startsOn + 365;
    if (half < (endsOn ?? closingDay) && dice.chance(0.3)) add('MID', half + dice.whole(-20, 0), last(half, dice));
    if (!endsOn || state === 'DROPPED') continue;
    add('ENDLINE', endsOn - dice.whole(0, 20));
    if (state !== 'FOLLOWED_UP') continue;
    for (const on of [endsOn + 185, endsOn + 370])
      if (on < closingDay && (on === endsOn + 185 || dice.chance(0.5))) add('FOLLOWUP', on, last(on, dice));
  }
  for (const firm of firms) {
    const { createdOn, closedOn = closingDay, engagements, duplicateOf } = firm;
    if (engagements.length || duplicateOf || closedOn - createdOn < 500 || !dice.chance(comparisons)) continue;
    const on = dice.whole(createdOn, closedOn - 420);
    found.push({ firm, team: [], wave: 'BASELINE', on, state: 'VERIFIED' });
    if (dice.chance(0.85))
      found.push({ firm, team: [], wave: 'ENDLINE', on: on + dice.whole(360, 420), state: 'VERIFIED' });
  }
  return found;
}

/** What was done lately waits to be checked. */
const last = (on: DayNumber, dice: Dice) => (on > closingDay - 45 && dice.chance(0.7) ? 'SUBMITTED' : 'VERIFIED');

const halves = (value: number) => Math.round(value * 2) / 2;

/** Assessments of the office, with their scores: totals lie where the truth says, as far as items were answered. */
export function planAssessments(
  { plans, teams, firms }: { plans: Mentoring[]; teams: Teams; firms: Firm[] },
  { instrument, items }: Instrument,
  source: string,
): { assessments: Row<Assessment>[]; scores: Row<AssessmentScore>[] } {
  const dice = new Dice('assessments');
  const [enter, enterScore] = [entries('assessment'), entries('score')];
  const planned = plan(plans, teams, firms, dice).sort((one, other) => one.on - other.on);
  const scores: Row<AssessmentScore>[] = [];
  const assessments = planned.map(({ firm, plan, team, wave, on, state }, n): Row<Assessment> => {
    const entered = enter(n, on + 1);
    const level = levelOn(firm, on) + dice.normal(truth.assessments.noise);
    let [sum, weight, missing] = [0, 0, 0];
    for (const item of items) {
      const drawn = halves(level + dice.normal(truth.assessments.noiseOfItem));
      const value = dice.unless(truth.missing.score, Math.min(scale.max, Math.max(scale.min, drawn)));
      const isAsked = value !== undefined || dice.chance(0.5);
      if (isAsked) scores.push({ ...enterScore(scores.length, on + 1), assessment: entered.id, item: item.id, value });
      if (value === undefined) missing++;
      else [sum, weight] = [sum + value * (item.weight as number), weight + (item.weight as number)];
    }
    return {
      ...entered,
      source,
      engagement: plan?.id,
      business: plan ? undefined : firm.id,
      instrument: instrument.id,
      wave,
      heldOn: dayText(on),
      // Nothing that was left blank altogether is handed in.
      state: weight ? state : 'DRAFT',
      assessor: team[0],
      total: weight ? Math.round((sum / weight) * 1e6) / 1e6 : undefined,
      missingItems: missing,
    };
  });
  return { assessments, scores };
}
