import type { Award } from '../exhibition/award.ts';
import type { Funding } from '../exhibition/funding.ts';
import type { Participation } from '../exhibition/participation.ts';
import { closingDay, dayText, openingDay } from './calendar.ts';
import { Dice } from './dice.ts';
import type { Edition } from './exhibitions.ts';
import type { Firm } from './firm.ts';
import type { Organizations } from './organizations.ts';
import { entries, type Row } from './row.ts';
import { logTurnover, truth } from './truth.ts';

/** A participation as those who pay for it see it. */
export interface Entered {
  id: string;
  createdAt: number;
  firm: Firm;
  edition: Edition;
  state: string;
  cashSales?: number;
  orderSales?: number;
}

/** The delegations of an edition: offices send those whom they know, far away more of them than at home. */
export function sendDelegations(editions: Edition[], offices: Organizations, source: string): void {
  const dice = new Dice('delegations');
  const enter = entries('delegation');
  let n = 0;
  for (const edition of editions) {
    for (const { place } of edition.entered) {
      if (edition.level === 'LOCAL' || dice.chance(0.2)) continue;
      const region = edition.level === 'PROVINCE' ? place.regency : place.province;
      const organization = offices.offices.get(region) as string;
      if (edition.delegations.has(organization)) continue;
      const standNo = dice.unless(0.3, `${dice.pick(['A', 'B', 'C', 'D'])}${dice.whole(1, 80)}`);
      const supporters = dice.chance(0.15) ? [offices.dekranasda.get(place.province) as string] : [];
      const row = { source, exhibition: edition.id, organization, region, standNo, supporters };
      edition.delegations.set(organization, { ...enter(n++, edition.from - 30), ...row });
    }
  }
}

const delegationOf = (edition: Edition, { place }: Firm, offices: Organizations) =>
  edition.delegations.get(offices.offices.get(edition.level === 'PROVINCE' ? place.regency : place.province) as string);

export const roundTo = (amount: number, step: number) => Math.max(step, Math.round(amount / step) * step);

export const hasAttended = (state: string): boolean => ['ATTENDED', 'REPORTED', 'VERIFIED'].includes(state);

/** How far it came, and whether its sales are known. */
function outcome({ cancelled, from, days, row }: Edition, dice: Dice): { state: string; sold: boolean } {
  if (cancelled) return { state: 'CANCELLED', sold: false };
  if (from + days > closingDay) {
    const open = row.state === 'OPEN';
    const state = open
      ? dice.weighed({ CONFIRMED: 50, CURATED: 35, REJECTED: 15 })
      : dice.weighed({ PROPOSED: 70, CURATED: 30 });
    return { state, sold: false };
  }
  const roll = dice.next();
  if (roll < truth.exhibitions.noShow) return { state: 'NO_SHOW', sold: false };
  if (roll < truth.exhibitions.noShow + 0.07) return { state: dice.pick(['REJECTED', 'CANCELLED']), sold: false };
  if (dice.chance(truth.missing.sales)) return { state: dice.weighed({ ATTENDED: 80, REPORTED: 20 }), sold: false };
  return { state: dice.weighed({ REPORTED: 62, VERIFIED: 26, ATTENDED: 12 }), sold: true };
}

export function* participationRows(
  editions: Edition[],
  offices: Organizations,
  source: string,
  enteredIn: Entered[],
): Generator<Row<Participation>> {
  const dice = new Dice('participations');
  const enter = entries('participation');
  let n = 0;
  for (const edition of editions) {
    for (const firm of edition.entered) {
      const { state, sold } = outcome(edition, dice);
      const entered = enter(n++, Math.max(edition.from - dice.whole(5, 40), firm.createdOn, openingDay));
      const chance = dice.normal(truth.exhibitions.chance);
      const cash = truth.exhibitions.share * Math.exp(logTurnover(firm, edition.from) + edition.luck + chance);
      const orders = dice.chance(0.45) ? 0 : cash * Math.exp(dice.normal(0.7) - 0.6);
      const known = sold && !dice.chance(truth.missing.orders);
      const cashSales = sold ? roundTo(cash, 5_000) : undefined;
      const orderSales = known ? (orders ? roundTo(orders, 5_000) : 0) : undefined;
      enteredIn.push({ ...entered, firm, edition, state, cashSales, orderSales });
      const first = dice.whole(0, Math.max(0, firm.products.length - 1));
      yield {
        ...entered,
        source,
        exhibition: edition.id,
        business: firm.id,
        delegation: delegationOf(edition, firm, offices)?.id,
        state,
        products: firm.products.slice(first, first + dice.whole(1, 2)),
        cashSales,
        orderSales,
      };
    }
  }
}

const payers = {
  APBD_KABKOTA: 24,
  APBD_PROV: 18,
  SELF: 20,
  APBN: 12,
  CSR_PARTNER: 10,
  DEKRANASDA: 5,
  BUMN: 4,
  BUMD: 3,
  DAK_NONFISIK: 2,
  DONOR: 2,
};
type Payer = keyof typeof payers;

export function funderOf(payer: Payer, { place }: Firm, offices: Organizations, dice: Dice): string | undefined {
  switch (payer) {
    case 'APBD_KABKOTA':
    case 'DAK_NONFISIK':
      return offices.offices.get(place.regency);
    case 'APBD_PROV':
      return offices.offices.get(place.province);
    case 'APBN':
      return offices.national;
    case 'CSR_PARTNER':
      return dice.pick(offices.corporate);
    case 'DEKRANASDA':
      return offices.dekranasda.get(place.province);
    case 'BUMN':
      return dice.pick(offices.stateOwned);
    case 'BUMD':
      return dice.pick(offices.regionOwned);
    case 'DONOR':
      return dice.pick(offices.donors);
    case 'SELF':
      return undefined;
  }
}

const components = { ALL: 25, BOOTH: 30, TRANSPORT: 20, ACCOMMODATION: 15, FREIGHT: 10 };
const costs: Record<string, number> = {
  LOCAL: 400_000,
  PROVINCE: 1_500_000,
  NATIONAL: 6_000_000,
  INTERNATIONAL: 22_000_000,
};

/** Who pays: one payer as a rule, sometimes two or three who share; for some nobody knows, which is a row too. */
export function* fundingRows(enteredIn: Entered[], offices: Organizations, source: string): Generator<Row<Funding>> {
  const dice = new Dice('fundings');
  const enter = entries('funding');
  let n = 0;
  for (const { createdAt, id, firm, edition } of enteredIn) {
    const day = Math.floor(createdAt / 86_400_000);
    const common = { source, participation: id };
    if (dice.chance(truth.missing.funding)) {
      yield { ...enter(n++, day), ...common, sourceType: 'UNKNOWN', components: [] };
      continue;
    }
    const count = Number(dice.weighed({ 1: 82, 2: 15, 3: 3 }));
    const stated = dice.chance(0.6);
    const shares =
      count === 1
        ? [100]
        : count === 2
          ? dice.pick([
              [60, 40],
              [70, 30],
              [50, 50],
            ])
          : [50, 30, 20];
    const cost = (costs[edition.level] as number) * Math.exp(dice.normal(0.3));
    const taken = new Set<Payer>();
    while (taken.size < count) taken.add(dice.weighed(payers));
    for (const [place, payer] of [...taken].entries()) {
      const share = shares[place] as number;
      yield {
        ...enter(n++, day),
        ...common,
        sourceType: payer,
        funder: dice.chance(0.1) ? undefined : funderOf(payer, firm, offices, dice),
        components: dice.chance(0.25) ? [] : [dice.weighed(components)],
        amount: dice.unless(truth.missing.fundingAmount, roundTo((cost * share) / 100, 10_000)),
        sharePct: stated ? share : undefined,
      };
    }
  }
}

/** The best stand, and the best product of those who came. */
export function* awardRows(enteredIn: Entered[], source: string): Generator<Row<Award>> {
  const dice = new Dice('awards');
  const enter = entries('award');
  let n = 0;
  const came = Map.groupBy(
    enteredIn.filter(({ state }) => hasAttended(state)),
    ({ edition }) => edition,
  );
  for (const [edition, all] of came) {
    const { id, from, days, delegations } = edition;
    const given = () => enter(n++, from + days);
    const stands = [...delegations.values()].slice(0, 3);
    for (const [place, { id: delegation }] of stands.entries())
      yield { ...given(), source, exhibition: id, title: 'Stand Terbaik', rank: place + 1, delegation };
    const { firm } = dice.pick(all);
    const product = firm.products[0];
    if (product) yield { ...given(), source, exhibition: id, title: 'Produk Paling Inovatif', rank: 1, product };
    yield { ...given(), source, exhibition: id, title: 'Peserta Favorit', rank: 1, business: dice.pick(all).firm.id };
  }
}

/** What organisers said of how many took part, apart from the rows; and the doubt where fewer are said than are known. */
export function* reported(
  enteredIn: Entered[],
): Generator<{ edition: Edition; said: number; known: number; asOf: string }> {
  const dice = new Dice('reported');
  const came = Map.groupBy(
    enteredIn.filter(({ state }) => hasAttended(state)),
    ({ edition }) => edition,
  );
  for (const [edition, { length: known }] of came) {
    const said = Math.max(1, Math.round(known * (dice.chance(0.06) ? 0.9 : 1 + dice.next() * 0.4)));
    yield { edition, said, known, asOf: dayText(edition.from) };
  }
}
