import type { Business } from '../business/business.ts';
import type { Product } from '../business/product.ts';
import { closingDay, day, dayText, openingDay, yearOf } from './calendar.ts';
import { Dice, split } from './dice.ts';
import type { Firm } from './firm.ts';
import { branches, type Goods, sectorWeights, tradeName } from './goods.ts';
import { person, synthetic } from './people.ts';
import { type Places, pointIn } from './places.ts';
import { entries, type Row } from './row.ts';
import type { Size } from './size.ts';
import { type Slip, slipIn, slipKinds } from './slips.ts';
import { truth } from './truth.ts';

/** A business and its second entry. */
export interface Duplicate {
  original: string;
  duplicate: string;
  slip: Slip;
}

/** The businesses of the office, without what will become of them. */
export function planFirms(size: Size, places: Places): { firms: Firm[]; duplicates: Duplicate[] } {
  const dice = new Dice('firms');
  const enter = entries('business');
  const firms: Firm[] = [];
  const duplicates: Duplicate[] = [];
  const early = Math.ceil(size.businesses * 0.6);
  const bulk = day('2016-03-31');
  for (let n = 0; n < size.businesses; n++) {
    // The register was typed in during the first months; since then it grows.
    const createdOn = Math.floor(
      n < early
        ? openingDay + ((bulk - openingDay) * n) / early
        : bulk + ((closingDay - 10 - bulk) * (n - early)) / (size.businesses - early),
    );
    const mentored = dice.chance(truth.mentoring.share);
    const common = {
      n,
      ...enter(n, createdOn),
      createdOn,
      size: dice.normal(truth.turnover.spread) + (mentored ? truth.mentoring.headStart : 0),
      keen: Math.max(0, dice.next() - 0.6) / 0.4,
      mentored,
      status: 'ACTIVE',
      engagements: [],
      products: [],
      measured: [],
    };
    const original = n > 20 && dice.chance(truth.duplicates) ? dice.pick(firms) : undefined;
    if (original && !original.duplicateOf) {
      const { name, slip } = slipIn(original.name, dice.weighed(slipKinds), dice);
      const { place, sector, owner } = original;
      firms.push({ ...common, place, sector, owner, name, duplicateOf: original });
      duplicates.push({ original: original.id, duplicate: common.id, slip });
      continue;
    }
    const place = places.draw(dice);
    const sector = dice.weighed(sectorWeights);
    const owner = person(place.province, dice);
    const name = `${dice.chance(0.12) ? dice.pick(['UD ', 'UD. ', 'CV ', 'CV. ']) : ''}${tradeName(sector, owner, dice)}`;
    firms.push({ ...common, place, sector, owner, name });
  }
  return { firms, duplicates };
}

/** Those that nobody mentors may close, sleep or wait to be confirmed; what mentoring brings about is told by its plan. */
export function settleStatus(firms: Firm[]): void {
  const dice = new Dice('status');
  for (const firm of firms) {
    if (firm.engagements.length) {
      if (!firm.closedOn && dice.chance(0.03) && firm.engagements.every(({ endsOn }) => endsOn !== undefined))
        firm.status = 'DORMANT';
    } else if (dice.chance(0.045) && firm.createdOn < closingDay - 200) {
      firm.closedOn = dice.whole(firm.createdOn + 90, closingDay - 10);
      firm.status = 'CLOSED';
    } else firm.status = dice.weighed({ ACTIVE: 88, DORMANT: 8, CANDIDATE: 4 });
  }
}

const { missing } = truth;
const forms = { PERORANGAN: 62, UD: 17, CV: 9, PT: 2, PT_PERORANGAN: 5, KOPERASI: 2, KUB: 2, KSM: 1 };
const streets =
  'Melati Mawar Kenanga Merdeka Diponegoro Pahlawan Veteran Pasar Mangga Raya Pemuda Cendana Flamboyan'.split(' ');

export function* businessRows(firms: Firm[], source: string): Generator<Row<Business>> {
  const dice = new Dice('businesses');
  for (const firm of firms) {
    const { n, id, createdAt, place, sector, owner, duplicateOf, status, name, closedOn } = firm;
    const again = duplicateOf !== undefined;
    const workers = Math.max(1, Math.round(Math.exp(0.9 + 0.75 * firm.size + dice.normal(0.4))));
    const women = Math.round(
      workers * Math.min(1, Math.max(0, (owner.sex === 'FEMALE' ? 0.65 : 0.35) + dice.normal(0.2))),
    );
    const counted = !dice.chance(missing.workers);
    const point = dice.chance(missing.place) ? undefined : pointIn(place.province, dice);
    // A second entry is made because nobody found the first one by its NIB.
    const nib = again ? undefined : dice.unless(missing.nib, synthetic.nib(n));
    const form = /^(UD|CV)\b/.exec(name)?.[1];
    yield {
      id,
      createdAt,
      source,
      name,
      legalForm: form ?? dice.unless(missing.legalForm, dice.weighed(forms)),
      status,
      closedOn: status === 'CLOSED' && closedOn !== undefined ? dayText(closedOn) : undefined,
      sector: dice.unless(missing.sector, sector),
      region: dice.chance(0.12) ? place.regency : place.district,
      address: dice.unless(missing.address, `Jl. ${dice.pick(streets)} No. ${dice.whole(1, 240)}`),
      latitude: point?.latitude,
      longitude: point?.longitude,
      foundedYear: dice.unless(missing.foundedYear, yearOf(firm.createdOn) - Math.floor(dice.next() ** 2 * 28)),
      ownerName: dice.unless(
        missing.owner,
        again && dice.chance(0.4) ? titled(owner.name, owner.sex, dice) : owner.name,
      ),
      ownerSex: dice.chance(missing.ownerSex) ? 'UNKNOWN' : owner.sex,
      phone: dice.unless(missing.phone, synthetic.phone(duplicateOf && dice.chance(0.7) ? duplicateOf.n : n)),
      email: dice.chance(0.2) ? synthetic.email(owner.name, n) : undefined,
      nib,
      nibVerification: nib && dice.weighed({ SYSTEM: 45, DOCUMENT: 35, SELF: 20 }),
      workersMale: counted ? dice.unless(missing.oneSexOfWorkers, workers - women) : undefined,
      workersFemale: counted ? women : undefined,
      tags: dice.chance(0.08) ? [dice.pick(['unggulan', 'wub', 'ekspor', 'oleh-oleh'])] : [],
    };
  }
}

const titled = (name: string, sex: string, dice: Dice) =>
  dice.pick([
    `${sex === 'FEMALE' ? 'Hj.' : 'H.'} ${name}`,
    `${name}, S.Pd`,
    `${sex === 'FEMALE' ? 'Ibu' : 'Bapak'} ${name}`,
  ]);

const kinds = [
  '',
  ' premium',
  ' original',
  ' pedas',
  ' kecil',
  ' besar',
  ' motif parang',
  ' khas daerah',
  ' ekonomis',
  ' super',
];

export function* productRows(firms: Firm[], count: number, source: string): Generator<Row<Product>> {
  const dice = new Dice('products');
  const enter = entries('product');
  // A second entry seldom lists what the first one made.
  const shares = split(
    count,
    firms.map(({ duplicateOf }) => (duplicateOf ? 0.3 : 0.25 + dice.next() * 1.5)),
  );
  let n = 0;
  for (const firm of firms) {
    const made = branches[firm.sector]?.goods ?? [];
    for (let of = 0; of < (shares[firm.n] as number); of++) {
      const what = made[(firm.n * 7 + of) % made.length] as Goods;
      const entered = enter(n++, firm.createdOn + dice.whole(0, 400) * Math.min(of, 1));
      firm.products.push(entered.id);
      yield {
        ...entered,
        source,
        name: `${what.name}${dice.pick(kinds)}`,
        business: firm.id,
        sector: firm.sector,
        materials: what.materials,
        technique: what.technique,
        hsCode: dice.chance(0.25) ? what.hs : undefined,
        unit: what.unit,
        priceIdr: dice.unless(
          missing.price,
          Math.max(500, Math.round((what.price * Math.exp(dice.normal(0.25))) / 500) * 500),
        ),
        exportPriceUsd: firm.size > 0.8 && dice.chance(0.25) ? Math.round(what.price / 150) / 100 : undefined,
        capacityPerMonth: dice.unless(0.4, Math.max(1, Math.round(Math.exp(4 + firm.size + dice.normal(0.8))))),
        leadTimeDays: dice.unless(0.6, dice.whole(1, 45)),
        minimumOrder: dice.unless(0.7, dice.pick([1, 5, 10, 12, 20, 50, 100])),
        flagship: of === 0 && dice.chance(0.3),
      };
    }
  }
}
