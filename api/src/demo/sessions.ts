import type { Constraint } from '../mentoring/constraint.ts';
import type { Session } from '../mentoring/session.ts';
import { closingDay, type DayNumber, dayText, inPandemic, offLebaran } from './calendar.ts';
import { Dice, split } from './dice.ts';
import type { Firm, Mentoring } from './firm.ts';
import type { Teams } from './mentoring.ts';
import { entries, type Row } from './row.ts';
import { truth } from './truth.ts';

const topics = [
  'mutu produk',
  'konsistensi ukuran',
  'kemasan',
  'desain baru',
  'pencatatan keuangan',
  'izin usaha',
  'sertifikasi halal',
  'pemasaran daring',
  'bahan baku',
  'persiapan pameran',
];
const actions = [
  'catat produksi harian',
  'perbaiki label',
  'buat contoh baru',
  'urus NIB',
  'hitung harga pokok',
  'foto produk',
];
const remarks = [
  'Warna masih belum seragam; contoh acuan ditinggalkan di bengkel.',
  'Kemasan baru sudah dipakai dan tahan dikirim.',
  'Pesanan naik menjelang Lebaran, tenaga belum cukup.',
  'Pemilik sedang di luar kota; yang ditemui anaknya.',
];

export function* sessionRows(plans: Mentoring[], teams: Teams, count: number, source: string): Generator<Row<Session>> {
  const dice = new Dice('sessions');
  const enter = entries('session');
  const last = ({ endsOn }: Mentoring) => Math.min(endsOn ?? closingDay, closingDay);
  // Mentoring of like length is not of like density: some are visited twice as often as others.
  const weights = plans.map((plan) =>
    plan.startsOn === undefined || plan.startsOn > closingDay
      ? 0
      : (30 + last(plan) - plan.startsOn) * Math.exp(dice.normal(0.45)),
  );
  const shares = split(count, weights, (i) => (weights[i] ? Number.MAX_SAFE_INTEGER : 0));
  /** Who was where that day: two businesses of one mentor are at times visited together. */
  const met = new Map<string, { id: string; plans: Set<string> }>();
  let n = 0;
  for (const [i, plan] of plans.entries()) {
    const first = plan.startsOn as number;
    const days = Array.from({ length: shares[i] as number }, () => {
      const day = dice.whole(first, last(plan));
      const moved = offLebaran(day, last(plan));
      return moved < first ? day : moved;
    }).sort((one, other) => one - other);
    for (const [visit, heldOn] of days.entries()) {
      const agreed = dice.chance(0.6) ? [dice.pick(actions)] : [];
      const next = days[visit + 1];
      const online = dice.chance(inPandemic(heldOn) ? 0.8 : 0.15);
      const entered = enter(n++, heldOn + 1);
      const group = `${teams[i]?.[0]}/${heldOn}`;
      const others = met.get(group);
      const isJoined = !online && others !== undefined && !others.plans.has(plan.id);
      if (isJoined) others.plans.add(plan.id);
      else if (!online && !others && teams[i]?.length) met.set(group, { id: entered.id, plans: new Set([plan.id]) });
      yield {
        ...entered,
        source,
        engagement: plan.id,
        heldWith: isJoined ? others.id : undefined,
        heldOn: dayText(heldOn),
        mode: online ? 'ONLINE' : dice.chance(0.06) ? 'PLANT_VISIT' : 'VISIT',
        minutes: dice.unless(truth.missing.minutes, dice.pick([30, 45, 60, 90, 120, 150, 180])),
        mentors: (teams[i] as string[]).filter((_, place) => place === 0 || dice.chance(0.6)),
        topics: [...new Set([dice.pick(topics), dice.pick(topics)])],
        actions: agreed,
        ...followUp(heldOn, next, agreed.length > 0, dice),
        notes: dice.chance(0.25) ? dice.pick(remarks) : undefined,
      };
    }
  }
}

/** What is agreed is due within weeks; whether it was done is seen at the next visit. */
function followUp(heldOn: DayNumber, next: DayNumber | undefined, isAgreed: boolean, dice: Dice) {
  const dueOn = heldOn + dice.whole(7, 30);
  const isDone = next !== undefined && next >= heldOn && dice.chance(truth.mentoring.actionsDone);
  const isSeenAgain = next !== undefined && next > heldOn && dice.chance(0.5);
  return {
    actionsDueOn: isAgreed ? dayText(dueOn) : undefined,
    actionsDoneOn: isAgreed && isDone ? dayText(next) : undefined,
    nextVisitOn: isSeenAgain ? dayText(next) : undefined,
  };
}

const solutions = [
  'Pelatihan di bengkel.',
  'Pemasok baru ditemukan.',
  'Dibantu program dinas.',
  'Alat dipinjamkan mitra.',
];

const categories = {
  CONSISTENCY: 14,
  DESIGN: 12,
  PACKAGING: 14,
  CAPITAL: 12,
  MARKET_ACCESS: 12,
  RAW_MATERIAL: 9,
  EQUIPMENT: 8,
  LEGALITY: 7,
  DIGITAL: 6,
  SKILLS: 4,
  TASTE: 2,
};

/** What holds businesses back: three in four come up in mentoring, where more of them are resolved. */
export function* constraintRows(
  plans: Mentoring[],
  firms: Firm[],
  count: number,
  source: string,
): Generator<Row<Constraint>> {
  const dice = new Dice('constraints');
  const enter = entries('constraint');
  const begun = plans.filter(({ startsOn }) => startsOn !== undefined && startsOn < closingDay);
  for (let n = 0; n < count; n++) {
    const plan = dice.chance(0.75) ? dice.pick(begun) : undefined;
    const firm = plan?.firm ?? dice.pick(firms);
    const until = Math.min(plan?.endsOn ?? closingDay, closingDay);
    const raisedOn = dice.whole(plan?.startsOn ?? firm.createdOn, until);
    const resolved = dice.chance(plan ? truth.mentoring.resolved.mentored : truth.mentoring.resolved.others);
    yield {
      ...enter(n, raisedOn),
      source,
      category: dice.weighed(categories),
      engagement: plan?.id,
      business: plan ? undefined : firm.id,
      severity: dice.unless(truth.missing.severity, dice.whole(1, 3)),
      state: resolved ? 'RESOLVED' : 'OPEN',
      raisedOn: dayText(raisedOn),
      resolvedOn: resolved ? dayText(Math.min(closingDay, raisedOn + dice.whole(10, 300))) : undefined,
      resolution: resolved ? dice.unless(0.3, dice.pick(solutions)) : undefined,
    };
  }
}
