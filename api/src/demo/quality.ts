import type { ProductDesign } from '../business/product-design.ts';
import type { QualityMeasurement } from '../business/quality-measurement.ts';
import { closingDay, dayText } from './calendar.ts';
import { Dice } from './dice.ts';
import type { Firm } from './firm.ts';
import { person } from './people.ts';
import { entries, type Row } from './row.ts';
import { truth } from './truth.ts';

const until = ({ closedOn = closingDay }: Firm) => Math.min(closedOn, closingDay);

/** Mentored makers bring out more designs, and of those more sell. */
export function* designRows(firms: Firm[], source: string): Generator<Row<ProductDesign>> {
  const dice = new Dice('designs');
  const enter = entries('design');
  let n = 0;
  for (const firm of firms) {
    const begun = firm.engagements[0]?.startsOn;
    const mentored = begun !== undefined && begun < until(firm);
    for (const product of firm.products) {
      if (!dice.chance(mentored ? 0.22 : 0.05)) continue;
      const since = mentored ? begun : firm.createdOn;
      const introducedOn = dice.whole(since, Math.max(since, until(firm)));
      const origin = mentored
        ? dice.weighed({ MENTORING: 70, OWN: 20, BUYER: 10 })
        : dice.weighed({ OWN: 75, BUYER: 25 });
      const sold = dice.chance(mentored ? 0.6 : 0.4);
      yield {
        ...enter(n, introducedOn),
        source,
        product,
        code: `D-${String(++n).padStart(5, '0')}`,
        origin,
        designer: dice.unless(0.5, person(firm.place.province, dice).name),
        introducedOn: dayText(introducedOn),
        marketTested: dice.unless(0.2, dice.chance(0.5)),
        soldUnits: dice.unless(0.35, sold ? Math.round(Math.exp(3 + firm.size + dice.normal(0.8))) : 0),
      };
    }
  }
}

/** In mentoring one product is measured month by month, and gets better as the gain of mentoring grows. */
export function* measurementRows(firms: Firm[], source: string): Generator<Row<QualityMeasurement>> {
  const dice = new Dice('measurements');
  const enter = entries('measurement');
  const { measured, defects, learning } = truth.quality;
  let n = 0;
  for (const firm of firms) {
    const [plan] = firm.engagements;
    const [product] = firm.products;
    const begun = plan?.startsOn;
    if (begun === undefined || !product || begun >= until(firm) || !dice.chance(measured)) continue;
    const last = Math.min(plan?.endsOn ?? closingDay, until(firm));
    for (let month = 0; month < 8; month++) {
      const day = begun + month * 60 + dice.whole(0, 9);
      if (day > last) break;
      const produced = Math.max(5, Math.round(Math.exp(4 + firm.size + dice.normal(0.4))));
      const share = defects * Math.exp(-learning * month + dice.normal(0.5));
      const defective = Math.min(produced, Math.round(produced * share));
      const ordered = Math.max(1, Math.round(produced * (0.5 + dice.next() * 0.5)));
      const late = dice.chance(0.3 * Math.exp(-learning * month)) ? dice.next() * 0.5 : 0;
      const counted = !dice.chance(0.05);
      const delivered = !dice.chance(0.1);
      const onTime = Math.round(ordered * (1 - late));
      const isWithin = counted && delivered && defective <= produced * 0.05 && onTime >= ordered * 0.9;
      firm.measured.push({ on: day, isWithin });
      yield {
        ...enter(n++, day),
        source,
        product,
        batchOn: dayText(day),
        measuredBy: dice.weighed({ MENTOR: 55, BUSINESS: 35, BUYER: 10 }),
        produced,
        defective: counted ? defective : undefined,
        reworked: counted ? dice.unless(0.5, Math.round(defective * dice.next())) : undefined,
        ordered: delivered ? ordered : undefined,
        onTime: delivered ? onTime : undefined,
      };
    }
  }
}
