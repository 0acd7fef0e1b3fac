import type { Funding } from '../exhibition/funding.ts';
import type { Facilitation } from '../mentoring/facilitation.ts';
import type { Training } from '../training/training.ts';
import { closingDay, dayText } from './calendar.ts';
import { Dice } from './dice.ts';
import type { Firm } from './firm.ts';
import type { Organizations } from './organizations.ts';
import { entries, type Row } from './row.ts';

const help = {
  EQUIPMENT: { what: ['Mesin jahit', 'Mesin spinner', 'Oven', 'Alat canting listrik'], unit: 'unit', price: 6_000_000 },
  PACKAGING: { what: ['Kemasan standing pouch', 'Dus berlabel', 'Label produk'], unit: 'lembar', price: 1_500 },
  CERTIFICATION: { what: ['Biaya sertifikasi halal', 'Biaya pendaftaran merek'], unit: undefined, price: 2_000_000 },
  TESTING: { what: ['Uji nilai gizi', 'Uji cemaran'], unit: undefined, price: 900_000 },
};
type Kind = keyof typeof help;

/** What offices have given to those whom they mentor, and to a few others. */
export function facilitationRows(
  firms: Firm[],
  count: number,
  offices: Organizations,
  source: string,
): Row<Facilitation>[] {
  const dice = new Dice('facilitations');
  const enter = entries('facilitation');
  const known = firms.filter(({ status, duplicateOf }) => status !== 'CLOSED' && !duplicateOf);
  const mentored = known.filter((firm) => firm.mentored);
  return Array.from({ length: known.length ? count : 0 }, (_, n) => {
    const firm = dice.pick(mentored.length && dice.chance(0.7) ? mentored : known);
    const kind: Kind = dice.weighed({ EQUIPMENT: 35, PACKAGING: 30, CERTIFICATION: 25, TESTING: 10 });
    const { what, unit, price } = help[kind];
    const givenOn = dice.whole(firm.createdOn, closingDay);
    const quantity = unit === 'lembar' ? dice.whole(2, 20) * 100 : 1;
    const lent = kind === 'EQUIPMENT' && dice.chance(0.3);
    const promised = givenOn > closingDay - 60 && dice.chance(0.5);
    const back = givenOn + dice.whole(90, 700);
    return {
      ...enter(n, Math.max(firm.createdOn, givenOn - 30)),
      source,
      business: firm.id,
      kind,
      what: dice.pick(what),
      terms: lent ? 'LOAN' : dice.weighed({ GRANT: 75, SUBSIDY: 20, UNKNOWN: 5 }),
      quantity: unit ? quantity : undefined,
      unit,
      value: dice.unless(0.25, Math.round((price * quantity * Math.exp(dice.normal(0.3))) / 10_000) * 10_000),
      provider: dice.unless(0.1, offices.offices.get(firm.place.regency) as string),
      givenOn: promised ? undefined : dayText(givenOn),
      returnedOn: lent && !promised && back <= closingDay ? dayText(back) : undefined,
    };
  });
}

/** Who pays for facilitations and trainings, where somebody has said. */
export function* furtherFundingRows(
  facilitations: Row<Facilitation>[],
  trainings: Row<Training>[],
  source: string,
): Generator<Row<Funding>> {
  const dice = new Dice('further fundings');
  const enter = entries('further funding');
  const payers = { APBD_KABKOTA: 40, APBD_PROV: 20, APBN: 20, DAK_NONFISIK: 15, UNKNOWN: 5 };
  let n = 0;
  for (const { id, createdAt, value } of facilitations)
    if (dice.chance(0.8)) {
      const paid = { source, facilitation: id, sourceType: dice.weighed(payers), components: [], amount: value };
      yield { ...enter(n++, Math.floor(createdAt / 86_400_000)), ...paid };
    }
  for (const { id, createdAt } of trainings)
    if (dice.chance(0.7)) {
      const paid = { source, training: id, sourceType: dice.weighed(payers), components: [] };
      yield { ...enter(n++, Math.floor(createdAt / 86_400_000)), ...paid };
    }
}
