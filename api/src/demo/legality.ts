import type { BusinessActivity } from '../business/business-activity.ts';
import type { BusinessIdentifier } from '../business/business-identifier.ts';
import { closingDay, dayText } from './calendar.ts';
import { Dice } from './dice.ts';
import type { Firm } from './firm.ts';
import { branches } from './goods.ts';
import { synthetic } from './people.ts';
import { entries, type Row } from './row.ts';
import { truth } from './truth.ts';

/** How many of the businesses have each number beside the NIB. */
const held = { NPWP: 0.35, SIINAS: 0.15, IUI: 0.06, TDI: 0.12 };

export function* identifierRows(firms: Firm[], source: string): Generator<Row<BusinessIdentifier>> {
  const dice = new Dice('identifiers');
  const enter = entries('identifier');
  let n = 0;
  for (const { n: number, id, createdOn, duplicateOf } of firms)
    for (const [kind, share] of Object.entries(held)) {
      if (!dice.chance(share) || duplicateOf) continue;
      const issuedOn = createdOn - dice.whole(0, 2500);
      yield {
        ...enter(n++, createdOn),
        source,
        business: id,
        kind,
        value: kind === 'NPWP' ? synthetic.npwp(number) : synthetic.number(kind, number),
        issuedOn: dice.unless(0.4, dayText(Math.min(issuedOn, closingDay))),
        verification: dice.weighed({ SELF: 45, DOCUMENT: 40, SYSTEM: 15 }),
      };
    }
}

export function* activityRows(firms: Firm[], source: string): Generator<Row<BusinessActivity>> {
  const dice = new Dice('activities');
  const enter = entries('activity');
  let n = 0;
  for (const { id, createdOn, sector, duplicateOf } of firms) {
    if (dice.chance(truth.missing.kbli) || duplicateOf) continue;
    const codes = branches[sector]?.kbli ?? [];
    const kbliVersion = dice.weighed({ KBLI_2020: 70, KBLI_2025: 12, KBLI_2017: 13, KBLI_2015: 5 });
    const main = dice.pick(codes);
    const chosen = [...new Set([main, ...(dice.chance(0.25) ? [dice.pick(codes)] : [])])];
    for (const kbliCode of chosen)
      yield { ...enter(n++, createdOn), source, business: id, kbliVersion, kbliCode, main: kbliCode === main };
  }
}
