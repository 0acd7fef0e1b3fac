import type { Mentor } from '../mentoring/mentor.ts';
import { Dice } from './dice.ts';
import type { Somebody } from './roles.ts';
import type { Row } from './row.ts';

/** A peer owns a business: of those whom nobody mentors, so that none of them guides their own. */
export function* asOwners(mentors: Row<Mentor>[], owners: Somebody[]): Generator<Row<Mentor>> {
  const dice = new Dice('peers');
  const free = owners.filter(({ firm, isFounder }) => isFounder && !firm.engagements.length);
  const near = Map.groupBy(free, ({ firm }) => firm.place.province);
  const taken = new Set<string>();
  for (const mentor of mentors) {
    const there =
      mentor.kind === 'PEER' ? near.get((mentor.region as string | undefined)?.slice(0, 2) ?? '') : undefined;
    const owner = there && dice.pick(there).row;
    if (!owner || taken.has(owner.id)) yield mentor;
    else {
      taken.add(owner.id);
      yield { ...mentor, name: owner.name, person: owner.id };
    }
  }
}
