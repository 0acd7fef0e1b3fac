import type { Group } from '../business/group.ts';
import type { BuyerInquiry } from '../market/buyer-inquiry.ts';
import type { Campaign } from '../market/campaign.ts';
import type { MarketNote } from '../market/market-note.ts';
import type { Partnership } from '../market/partnership.ts';
import { closingDay, day, dayText } from './calendar.ts';
import { Dice } from './dice.ts';
import { countUntil, type Firm } from './firm.ts';
import { branches, sectorWeights } from './goods.ts';
import type { Organizations } from './organizations.ts';
import { drawProvince } from './places.ts';
import { entries, type Row } from './row.ts';
import type { Size } from './size.ts';

const opening = day('2018-01-08');

export function* partnershipRows(
  firms: Firm[],
  groups: Row<Group>[],
  offices: Organizations,
  { partnerships }: Size,
  source: string,
): Generator<Row<Partnership>> {
  const dice = new Dice('partnerships');
  const enter = entries('partnership');
  const companies = [...offices.corporate, ...offices.stateOwned, ...offices.regionOwned];
  for (let n = 0; n < partnerships; n++) {
    const begun = dice.whole(opening, closingDay - 400);
    const firm = firms[dice.whole(0, Math.max(0, countUntil(firms, begun) - 1))] as Firm;
    const side = dice.weighed({ business: 60, group: 15, office: 25 });
    const state = dice.weighed({ PLANNED: 8, EXPLORING: 22, NEGOTIATING: 10, SIGNED: 10, ACTIVE: 32, ENDED: 18 });
    const isSigned = ['SIGNED', 'ACTIVE', 'ENDED'].includes(state) && dice.chance(0.85);
    yield {
      ...enter(n, begun),
      source,
      business: side === 'business' ? firm.id : undefined,
      group: side === 'group' ? dice.pick(groups).id : undefined,
      office: side === 'office' ? offices.offices.get(firm.place.regency) : undefined,
      region: side === 'office' ? dice.unless(0.5, firm.place.regency) : undefined,
      counterpart: dice.pick(companies),
      kind: dice.weighed({ SUPPLY: 35, FOSTER: 15, MARKETING: 25, DISTRIBUTION: 20, OTHER: 5 }),
      state,
      sectors: [firm.sector],
      value: isSigned ? dice.unless(0.4, dice.whole(5, 600) * 1_000_000) : undefined,
      signedOn: isSigned ? dayText(begun + dice.whole(20, 120)) : undefined,
      endsOn: state === 'ENDED' || isSigned ? dayText(begun + dice.whole(200, 395)) : undefined,
    };
  }
}

const slogans = ['Bangga Buatan', 'Pekan Belanja', 'Ayo Beli Produk', 'Kenali Karya'];

export function* campaignRows(offices: Organizations, { campaigns }: Size, source: string): Generator<Row<Campaign>> {
  const dice = new Dice('campaigns');
  const enter = entries('campaign');
  for (let n = 0; n < campaigns; n++) {
    const region = drawProvince(dice);
    const from = dice.whole(opening, closingDay - 60);
    yield {
      ...enter(n, from - 10),
      source,
      name: `${dice.pick(slogans)} ${dayText(from).slice(0, 4)} (${n + 1})`,
      kind: dice.weighed({ BUY_LOCAL: 40, BRAND: 25, LAUNCH: 15, DISCOUNT: 20 }),
      owner: offices.offices.get(region),
      region,
      sectors: dice.chance(0.5) ? [dice.weighed(sectorWeights)] : [],
      channels: [dice.weighed({ SOCIAL_MEDIA: 45, MARKETPLACE: 20, EXHIBITION: 15, SHOP: 10, PRESS: 5, BROADCAST: 5 })],
      startsOn: dayText(from),
      startsOnPrecision: 'DAY',
      startsOnCertainty: 'STATED',
      endsOn: dice.unless(0.2, dayText(from + dice.whole(3, 90))),
    };
  }
}

const countries = { MY: 20, SG: 15, JP: 14, NL: 12, US: 12, AU: 10, AE: 9, DE: 8 };
const goods = (sector: string, dice: Dice): string => dice.pick(branches[sector]?.trades ?? ['Produk']);

export function* inquiryRows(
  firms: Firm[],
  offices: Organizations,
  { inquiries }: Size,
  source: string,
): Generator<Row<BuyerInquiry>> {
  const dice = new Dice('inquiries');
  const enter = entries('inquiry');
  for (let n = 0; n < inquiries; n++) {
    const receivedOn = dice.whole(opening, closingDay);
    const sector = dice.weighed(sectorWeights);
    const state = dice.weighed({ NEW: 25, ANSWERED: 35, MATCHED: 20, CLOSED: 20 });
    const known = countUntil(firms, receivedOn);
    const first = dice.whole(0, Math.max(0, known - 4));
    const answering = state === 'ANSWERED' || state === 'MATCHED' ? firms.slice(first, first + dice.whole(1, 3)) : [];
    yield {
      ...enter(n, receivedOn),
      source,
      wanted: goods(sector, dice),
      buyerName: `Contoh Buyer ${n + 1}`,
      country: dice.weighed(countries),
      sector,
      quantity: dice.unless(0.3, `${dice.whole(1, 40)} ribu buah`),
      receivedOn: dayText(receivedOn),
      channel: dice.unless(0.3, dice.pick(offices.attaches)),
      state,
      businesses: answering.map(({ id }) => id),
    };
  }
}

export function* marketNoteRows(
  offices: Organizations,
  { marketNotes }: Size,
  source: string,
): Generator<Row<MarketNote>> {
  const dice = new Dice('market notes');
  const enter = entries('market note');
  for (let n = 0; n < marketNotes; n++) {
    const notedOn = dice.whole(opening, closingDay);
    const sector = dice.weighed(sectorWeights);
    const low = dice.whole(2, 40);
    yield {
      ...enter(n, notedOn),
      source,
      product: goods(sector, dice),
      country: dice.weighed(countries),
      sectors: dice.chance(0.1) ? [] : [sector],
      reporter: dice.pick(offices.attaches),
      demand: dice.pick(['Permintaan naik menjelang akhir tahun.', 'Pembeli kecil, pesanan berulang.', 'Jenuh.']),
      requirements: dice.unless(
        0.4,
        dice.pick(['Sertifikat halal.', 'Label dalam bahasa setempat.', 'Asal kayu sah.']),
      ),
      priceRange: dice.unless(0.3, `USD ${low}–${low + dice.whole(1, 20)} per buah`),
      notedOn: dayText(notedOn),
      validUntil: dice.unless(0.4, dayText(notedOn + dice.whole(90, 540))),
    };
  }
}
