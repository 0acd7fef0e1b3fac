import type { Engagement } from '../mentoring/engagement.ts';
import type { Mentor } from '../mentoring/mentor.ts';
import { closingDay, type DayNumber, dayText } from './calendar.ts';
import { Dice } from './dice.ts';
import type { Firm, Mentoring } from './firm.ts';
import type { Organizations } from './organizations.ts';
import { person, synthetic } from './people.ts';
import type { Places } from './places.ts';
import type { PlannedProgramme } from './programmes.ts';
import { entries, type Row } from './row.ts';
import type { Size } from './size.ts';
import { truth } from './truth.ts';

const exits = {
  NO_INTEREST: 30,
  BUSINESS_CLOSED: 15,
  NO_MENTOR: 15,
  PROGRAMME_ENDED: 15,
  MOVED: 10,
  OTHER: 12,
  CONFLICT: 3,
};

/** Who is mentored, in which programmes, from when, and how it goes: settled before any row is written. */
export function planMentoring(firms: Firm[], programmes: PlannedProgramme[], size: Size): Mentoring[] {
  const dice = new Dice('mentoring');
  const chosen = firms.filter(({ mentored }) => mentored);
  const rounds = [...chosen.slice(0, size.engagements)];
  while (rounds.length < size.engagements) rounds.push(dice.pick(chosen.length ? chosen : firms));
  const taken = new Set<string>();
  const plans = rounds.map((firm) => {
    const { programme, from } = findProgramme(firm, programmes, taken, dice);
    taken.add(`${firm.n}/${programme}`);
    const plan = { firm, programme, ...course(from, dice) } as Mentoring;
    firm.engagements.push(plan);
    return plan;
  });
  for (const firm of firms)
    if (firm.engagements.some(({ dropped }) => dropped)) firm.size -= truth.mentoring.dropOutsBehind;
  for (const plan of plans) if (plan.exitReason === 'BUSINESS_CLOSED') close(plan, dice);
  plans.sort((one, other) => one.order - other.order);
  const enter = entries('engagement');
  for (const [n, plan] of plans.entries()) Object.assign(plan, enter(n, plan.order - 7));
  return plans;
}

function findProgramme(firm: Firm, programmes: PlannedProgramme[], taken: Set<string>, dice: Dice) {
  const fits = ({ n, province }: PlannedProgramme) =>
    (!province || province === firm.place.province) && !taken.has(`${firm.n}/${n}`);
  const begin = (found: PlannedProgramme, until: DayNumber) => {
    const from = Math.max(found.from, firm.createdOn + 7);
    return { programme: found.n, from: dice.whole(from, Math.max(from, until)) };
  };
  for (let tries = 0; tries < 40; tries++) {
    const found = dice.pick(programmes);
    if (fits(found) && found.until > firm.createdOn + 7) return begin(found, Math.min(found.until, closingDay + 30));
  }
  // A late comer joins a programme that has long begun.
  const found = programmes.findLast(fits) ?? (programmes.at(-1) as PlannedProgramme);
  return begin(found, firm.createdOn + 60);
}

const month = 30.4375;

function course(from: DayNumber, dice: Dice): Omit<Mentoring, 'firm' | 'programme' | 'id' | 'createdAt'> {
  const plannedMonths = Number(dice.weighed({ 24: 70, 12: 18, 18: 6, 36: 6 }));
  const leaves = dice.chance(truth.mentoring.dropOut);
  const leftOn = from + Math.round(month * (1 + dice.next() * (plannedMonths - 2)));
  const doneOn = from + Math.round(month * (plannedMonths + dice.next() ** 2 * 8));
  const exitReason = dice.weighed(exits);
  const common = { plannedMonths, dropped: false, order: from, startsOn: from };
  if (from > closingDay - 40) {
    const measured = from <= closingDay && dice.chance(0.6);
    if (measured && dice.chance(0.5)) return { ...common, state: 'ACTIVE', baselineOn: from };
    return {
      plannedMonths,
      dropped: false,
      order: Math.min(from, closingDay),
      state: measured ? 'BASELINED' : 'PLANNED',
      baselineOn: measured ? Math.min(from, closingDay) : undefined,
    };
  }
  const baselineOn = dice.unless(0.06, Math.min(from + dice.whole(-20, 25), closingDay));
  if (leaves && leftOn <= closingDay)
    return {
      ...common,
      dropped: true,
      state: 'DROPPED',
      exitReason,
      endsOn: leftOn,
      baselineOn: dice.unless(0.1, baselineOn),
    };
  if (doneOn <= closingDay)
    return {
      ...common,
      state: doneOn < closingDay - 200 && dice.chance(0.35) ? 'FOLLOWED_UP' : 'COMPLETED',
      endsOn: doneOn,
      baselineOn,
    };
  return { ...common, state: dice.chance(0.06) ? 'PAUSED' : 'ACTIVE', baselineOn };
}

/** A business that closes during its only mentoring ends with it; one with other mentoring has some other reason. */
function close(plan: Mentoring, dice: Dice): void {
  const { firm } = plan;
  if (firm.engagements.length > 1) plan.exitReason = dice.pick(['NO_INTEREST', 'MOVED', 'OTHER']);
  else {
    firm.status = 'CLOSED';
    firm.closedOn = plan.endsOn;
  }
}

/** A mentor as the distribution of work sees one. */
interface Colleague {
  row: Row<Mentor>;
  active: number;
}

const skills = ['desain', 'kemasan', 'mutu', 'keuangan', 'pemasaran digital', 'ekspor', 'legalitas', 'produksi bersih'];

/** The mentors, and for each engagement those who work on it; nobody works on more than they can bear. */
export function planMentors(size: Size, places: Places, plans: Mentoring[], offices: Organizations, source: string) {
  const dice = new Dice('mentors');
  const enter = entries('mentor');
  const mentors: Colleague[] = [];
  const near = new Map<string, Colleague[]>();
  for (let n = 0; n < size.mentors; n++) {
    const { regency, province } = places.draw(dice);
    const { name } = person(province, dice, 0.45);
    const kind = dice.weighed({
      PENYULUH_PERINDUSTRIAN: 40,
      TPL: 25,
      CONSULTANT: 12,
      CORPORATE: 8,
      DESIGNER: 6,
      ACADEMIC: 6,
      PEER: 3,
    });
    const row: Row<Mentor> = {
      ...enter(n, plans[0] ? Math.min(plans[0].order - 30, closingDay) : closingDay),
      source,
      name,
      kind,
      organization: dice.unless(
        0.15,
        kind === 'CORPORATE' ? dice.pick(offices.corporate) : (offices.offices.get(regency) as string),
      ),
      region: dice.unless(0.1, regency),
      skills: [...new Set([dice.pick(skills), dice.pick(skills)])],
      phone: dice.unless(0.3, synthetic.phone(90_000_000 + n)),
      email: dice.unless(0.4, synthetic.email(name, n)),
      maxActive: dice.unless(0.08, dice.pick([12, 15, 20, 25, 30])),
    };
    const mentor = { row, active: 0 };
    mentors.push(mentor);
    near.set(province, [...(near.get(province) ?? []), mentor]);
  }
  const free = ({ row, active }: Colleague) => row.maxActive === undefined || active < row.maxActive;
  const find = (province: string, active: boolean): Colleague | undefined => {
    const close = near.get(province) ?? mentors;
    for (let tries = 0; tries < 12; tries++) {
      const mentor = dice.pick(tries < 8 ? close : mentors);
      if (!active || free(mentor)) return mentor;
    }
    return undefined;
  };
  const teams = plans.map(({ firm, state }) => {
    const active = state === 'ACTIVE';
    const count = 1 + Number(dice.chance(0.15));
    const team = new Set<Colleague>();
    for (let each = 0; each < count; each++) {
      const mentor = find(firm.place.province, active);
      if (mentor) team.add(mentor);
    }
    if (active) for (const mentor of team) mentor.active++;
    return [...team].map(({ row }) => row.id);
  });
  return { rows: mentors.map(({ row }) => row), teams };
}

export type Teams = ReturnType<typeof planMentors>['teams'];

const unmeasured = [
  'Batch tidak diukur; pembeli tetap menerima empat kiriman tanpa retur.',
  'Program ini tidak mengukur batch; ukuran dan warna seragam pada enam kunjungan terakhir.',
  'Usaha jasa: tidak ada batch yang dapat diukur.',
];

/** As the rule of completion has it: of the last six batches by then at least five within limits. */
const isConsistent = ({ firm, endsOn = closingDay }: Mentoring): boolean => {
  const last = firm.measured.filter(({ on }) => on <= endsOn).slice(-6);
  return last.filter(({ isWithin }) => isWithin).length >= 5;
};

export function* engagementRows(
  plans: Mentoring[],
  teams: Teams,
  programmes: PlannedProgramme[],
  offices: Organizations,
  source: string,
): Generator<Row<Engagement>> {
  const dice = new Dice('engagements');
  for (const [n, plan] of plans.entries()) {
    const { id, createdAt, firm, state, plannedMonths, baselineOn, startsOn, endsOn, exitReason } = plan;
    const [lead, ...others] = teams[n] as string[];
    const unshown = ['COMPLETED', 'FOLLOWED_UP'].includes(state) && !isConsistent(plan);
    const waived = baselineOn === undefined && !['PLANNED', 'DROPPED'].includes(state);
    yield {
      id,
      createdAt,
      source,
      business: firm.id,
      programme: (programmes[plan.programme] as PlannedProgramme).id,
      state,
      leadMentor: lead,
      mentors: others,
      partner: dice.chance(0.2) ? dice.pick(offices.corporate) : undefined,
      startsOn: startsOn === undefined ? undefined : dayText(startsOn),
      plannedMonths,
      endsOn: endsOn === undefined ? undefined : dayText(endsOn),
      baselineOn: baselineOn === undefined ? undefined : dayText(baselineOn),
      baselineWaived: waived,
      baselineWaivedReason: waived ? 'Usaha baru mulai; belum ada produksi yang dapat diukur.' : undefined,
      consistencyWaived: unshown,
      consistencyWaivedReason: unshown ? dice.pick(unmeasured) : undefined,
      exitReason,
    };
  }
}
