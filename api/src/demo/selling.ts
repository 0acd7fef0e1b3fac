import type { DailySales } from '../exhibition/daily-sales.ts';
import type { Lead } from '../exhibition/lead.ts';
import { closingDay, type DayNumber, dayText } from './calendar.ts';
import { Dice } from './dice.ts';
import type { Organizations } from './organizations.ts';
import { type Entered, hasAttended } from './participations.ts';
import { entries, type Row } from './row.ts';
import { truth } from './truth.ts';

/** An amount in as many parts, none below zero, that sum to it. */
function parts(whole: number, count: number, dice: Dice): number[] {
  const weights = Array.from({ length: count }, () => 0.3 + dice.next());
  const sum = weights.reduce((one, other) => one + other, 0);
  const rounded = weights.slice(1).map((weight) => Math.floor((whole * weight) / sum / 1000) * 1000);
  return [whole - rounded.reduce((one, other) => one + other, 0), ...rounded];
}

/** Sales day by day of those who kept a book: they sum to the total, but for the few whose book has a slip. */
export function* dailySalesRows(enteredIn: Entered[], source: string): Generator<Row<DailySales>> {
  const dice = new Dice('daily sales');
  const enter = entries('daily sales');
  let n = 0;
  for (const { id, edition, cashSales, orderSales } of enteredIn) {
    if (cashSales === undefined || !dice.chance(truth.exhibitions.dailySales)) continue;
    const slip = dice.chance(truth.exhibitions.dailySlips) ? 1.1 : 1;
    const cash = parts(Math.round(cashSales * slip), edition.days, dice);
    const orders = orderSales === undefined ? [] : parts(orderSales, edition.days, dice);
    const counts = dice.chance(0.6);
    for (const [place, amount] of cash.entries())
      yield {
        ...enter(n++, edition.from + edition.days),
        source,
        participation: id,
        soldOn: dayText(edition.from + place),
        cashSales: amount,
        orderSales: orders[place],
        visitors: counts ? dice.whole(5, 180) : undefined,
      };
  }
}

const interests = ['Contoh untuk toko', 'Pesanan rutin', 'Merek sendiri', 'Suvenir perusahaan', 'Ukuran lain'];
const markets = { ID: 62, MY: 9, SG: 7, JP: 5, AU: 4, NL: 4, US: 4, AE: 3, CN: 2 };

/** Most orders come soon; of some nobody knows when, and of late ones of late fairs the office has not heard yet. */
function orderedAfter(metOn: DayNumber, dice: Dice): string | undefined {
  const after = metOn + Math.floor(-40 * Math.log(1 - dice.next()));
  const isKnown = !dice.chance(truth.missing.orderDay);
  return isKnown && after <= closingDay ? dayText(after) : undefined;
}

/** Buyers whom some of those who came have met. */
export function* leadRows(enteredIn: Entered[], offices: Organizations, source: string): Generator<Row<Lead>> {
  const dice = new Dice('leads');
  const orders = new Dice('orders');
  const enter = entries('lead');
  let n = 0;
  for (const { id, edition, firm, state, cashSales = 2_000_000 } of enteredIn) {
    if (!hasAttended(state) || !dice.chance(truth.exhibitions.leads)) continue;
    for (let count = dice.whole(1, 2); count > 0; count--) {
      const buyer = dice.chance(0.1) ? dice.pick(offices.buyers) : undefined;
      const stage = dice.weighed({ NEW: 30, SAMPLE: 15, QUOTED: 15, ORDER: 22, LOST: 18 });
      const expected = Math.max(100_000, Math.round((cashSales * Math.exp(dice.normal(0.6))) / 50_000) * 50_000);
      const metOn = edition.from + dice.whole(0, edition.days - 1);
      yield {
        ...enter(n, metOn),
        source,
        participation: id,
        state: stage,
        buyer,
        buyerName: buyer ? undefined : `Pembeli Contoh ${n + 1}`,
        country: dice.unless(0.1, edition.level === 'LOCAL' ? 'ID' : dice.weighed(markets)),
        metOn: dayText(metOn),
        interest: dice.unless(0.3, dice.pick(interests)),
        product: dice.unless(0.3, firm.products[0]),
        expectedValue: dice.unless(0.3, expected),
        orderValue: stage === 'ORDER' ? expected : undefined,
        orderedOn: stage === 'ORDER' ? orderedAfter(metOn, orders) : undefined,
        lostReason:
          stage === 'LOST'
            ? dice.weighed({ PRICE: 30, CAPACITY: 20, NO_ANSWER: 25, QUALITY: 10, CERTIFICATE: 10, DELIVERY: 5 })
            : undefined,
      };
      n++;
    }
  }
}
