import type { BusinessMatching } from '../exhibition/business-matching.ts';
import type { Meeting } from '../exhibition/meeting.ts';
import { closingDay, day, dayText } from './calendar.ts';
import { Dice } from './dice.ts';
import { countUntil, type Firm } from './firm.ts';
import type { Organizations } from './organizations.ts';
import type { Places } from './places.ts';
import { entries, type Row } from './row.ts';
import type { Size } from './size.ts';

export interface Event {
  row: Row<BusinessMatching>;
  from: number;
  days: number;
}

export function planMatchings(size: Size, places: Places, offices: Organizations, source: string): Event[] {
  const dice = new Dice('matchings');
  const enter = entries('matching');
  const names = new Map(places.regencies.map(({ code, name }) => [code, name]));
  return Array.from({ length: size.matchings }, (_, n): Event => {
    const { regency, province } = places.draw(dice);
    const kind = dice.weighed({ BUSINESS_MATCHING: 75, TRADE_MISSION: 25 });
    const from = dice.whole(day('2018-02-01'), closingDay - 20);
    const days = dice.whole(1, 3);
    const row: Row<BusinessMatching> = {
      ...enter(n, from - 20),
      source,
      name: `${kind === 'TRADE_MISSION' ? 'Misi Dagang' : 'Temu Usaha'} ${names.get(regency)} ${dayText(from).slice(0, 4)} (${n + 1})`,
      kind,
      organiser: offices.offices.get(province),
      region: regency,
      startsOn: dayText(from),
      endsOn: dayText(from + days - 1),
    };
    return { row, from, days };
  });
}

export function* meetingRows(
  events: Event[],
  firms: Firm[],
  count: number,
  offices: Organizations,
  source: string,
): Generator<Row<Meeting>> {
  const dice = new Dice('meetings');
  const enter = entries('meeting');
  for (let n = 0; n < count; n++) {
    const { row, from, days } = dice.pick(events);
    const firm = firms[dice.whole(0, Math.max(0, countUntil(firms, from) - 1))] as Firm;
    const heldOn = from + dice.whole(0, days - 1);
    const counterpart = dice.chance(0.5) ? dice.pick([...offices.buyers, ...offices.corporate]) : undefined;
    const outcome = dice.weighed({ FOLLOW_UP: 35, NOTHING: 25, SAMPLE: 15, ORDER: 8, AGREEMENT: 5, UNKNOWN: 12 });
    const more = outcome === 'FOLLOW_UP' || outcome === 'SAMPLE';
    yield {
      ...enter(n, heldOn),
      source,
      matching: row.id,
      business: firm.id,
      counterpart,
      counterpartName: counterpart ? undefined : `Pembeli Contoh ${n + 1}`,
      heldOn: dayText(heldOn),
      outcome: outcome === 'UNKNOWN' ? undefined : outcome,
      expectedValue: dice.unless(0.4, dice.whole(10, 900) * 100_000),
      followUpOn: more ? dayText(heldOn + dice.whole(7, 60)) : undefined,
    };
  }
}
