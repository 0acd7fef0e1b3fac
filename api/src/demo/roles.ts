import type { BusinessPerson } from '../business/business-person.ts';
import type { Consent } from '../business/consent.ts';
import type { Person } from '../registry/person.ts';
import { closingDay, dayText, yearOf } from './calendar.ts';
import { Dice } from './dice.ts';
import type { Firm } from './firm.ts';
import { person, synthetic } from './people.ts';
import { entries, type Row } from './row.ts';

export interface Somebody {
  row: Row<Person>;
  firm: Firm;
  role: string;
  /** The owner whom the generator thinks of first. */
  isFounder: boolean;
  ownershipPct: number | undefined;
}

/** Half of the businesses have their owner entered as a person; few have a partner, some a manager. */
export function ownerships(firms: Firm[]): Somebody[] {
  const dice = new Dice('persons');
  const enter = entries('person');
  const all: Somebody[] = [];
  const add = (firm: Firm, { name, sex }: { name: string; sex: string }, role: string, ownershipPct?: number) => {
    const n = all.length;
    const row = {
      ...enter(n, firm.createdOn),
      name,
      sex,
      birthYear: dice.unless(0.4, yearOf(firm.createdOn) - dice.whole(19, 68)),
      phone: dice.unless(0.5, synthetic.phone(firm.n)),
    };
    all.push({ row, firm, role, ownershipPct, isFounder: name === firm.owner.name });
  };
  for (const firm of firms) {
    if (firm.duplicateOf || dice.chance(0.5)) continue;
    const shared = dice.chance(0.08);
    const share = shared ? dice.pick([50, 60, 51]) : 100;
    add(firm, firm.owner, 'OWNER', dice.unless(0.25, share));
    if (shared) add(firm, person(firm.place.province, dice), 'OWNER', 100 - share);
    else if (dice.chance(0.1)) add(firm, person(firm.place.province, dice), dice.pick(['MANAGER', 'CONTACT']));
  }
  return all;
}

export function* personRows(all: Somebody[], source: string): Generator<Row<Person>> {
  for (const { row } of all) yield { ...row, source };
}

export function* roleRows(all: Somebody[], source: string): Generator<Row<BusinessPerson>> {
  const enter = entries('role');
  for (const [n, { row, firm, role, ownershipPct }] of all.entries())
    yield { ...enter(n, firm.createdOn), source, business: firm.id, person: row.id, role, ownershipPct };
}

/** Assistance rests on the public task; being named to partners or in public on consent, some of it withdrawn. Of several people of a business the first is asked for all of it. */
export function* consentRows(all: Somebody[], source: string): Generator<Row<Consent>> {
  const dice = new Dice('consents');
  const enter = entries('consent');
  let n = 0;
  const asked = new Set<string>();
  for (const { row, firm } of all) {
    const given = (purpose: string, day: number) => ({
      ...enter(n++, day),
      source,
      // A partner is told of businesses.
      ...(purpose === 'PARTNER_SHARING' ? { business: firm.id } : { person: row.id }),
      purpose,
      givenOn: dayText(day),
    });
    const day = firm.createdOn;
    if (dice.chance(0.4)) yield { ...given('ASSISTANCE', day), basis: 'PUBLIC_TASK' };
    for (const purpose of ['PARTNER_SHARING', 'PUBLICATION']) {
      if (!dice.chance(purpose === 'PARTNER_SHARING' ? 0.4 : 0.2)) continue;
      if (purpose === 'PARTNER_SHARING' && asked.has(firm.id)) continue;
      asked.add(firm.id);
      const givenOn = Math.min(closingDay, day + dice.whole(0, 700));
      const withdrawnOn = dice.chance(0.05) ? Math.min(closingDay, givenOn + dice.whole(1, 600)) : undefined;
      yield {
        ...given(purpose, givenOn),
        basis: 'CONSENT',
        withdrawnOn: withdrawnOn === undefined ? undefined : dayText(withdrawnOn),
        evidence: `Formulir persetujuan ${synthetic.number('PERSETUJUAN', n)}.`,
      };
    }
  }
}
