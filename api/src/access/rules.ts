import type { Purpose } from './role.ts';
import type { ByRole, Condition, Mine, Rule } from './visible.ts';

// What nouns have in common in who may see and write them. Each gives a rule for every role; a noun states what differs.

/** All who have signed in. */
export const everybody: ByRole<object> = {
  ADMIN: 'all',
  OFFICER: 'all',
  VERIFIER: 'all',
  MENTOR: 'all',
  PARTNER: 'all',
  VIEWER: 'all',
};

/** Administrators alone. */
export const administrators: ByRole<object> = {
  ADMIN: 'all',
  OFFICER: 'none',
  VERIFIER: 'none',
  MENTOR: 'none',
  PARTNER: 'none',
  VIEWER: 'none',
};

/** All who work in offices and with businesses: not partners. */
export const staff: ByRole<object> = { ...everybody, PARTNER: 'none' };

const inRegion =
  (link: string): Rule<object> =>
  ({ scope }: Mine) =>
    ({ [link]: { inside: scope } }) as Condition<object>;

const any = (links: string[], told: object): Condition<object> => {
  const each = links.map((link) => ({ [link]: told }));
  return (each.length === 1 ? each[0] : { or: each }) as Condition<object>;
};

/** Administrators, and officers in their region, which one of these links leads to. */
export const officersIn = (link: string): ByRole<object> => ({ ...administrators, OFFICER: inRegion(link) });

/** Whoever reads the records of a region, which this link leads to. */
export const readersIn = (link: string): ByRole<object> => ({
  ...officersIn(link),
  VERIFIER: inRegion(link),
  VIEWER: inRegion(link),
});

/** Whoever sees what one of these links leads to; partners are for the noun to say. */
export function seenWith(...links: string[]): ByRole<object> {
  const rule = () => any(links, { seen: true });
  return { ADMIN: 'all', OFFICER: rule, VERIFIER: rule, MENTOR: rule, PARTNER: 'none', VIEWER: rule };
}

/** Administrators, and officers who may write what one of these links leads to. */
export const keptWith = (...links: string[]): ByRole<object> => ({
  ...administrators,
  OFFICER: () => any(links, { kept: true }),
});

/** Administrators, and verifiers of what is the work of others in all its parts. */
export const verifiers: ByRole<object> = {
  ...administrators,
  VERIFIER: ({ id }) => ({ untouchedBy: id }) as Condition<object>,
};

/** Administrators, officers and mentors who may write what one of these links leads to. */
export const keptByMentorsWith = (...links: string[]): ByRole<object> => ({
  ...keptWith(...links),
  MENTOR: () => any(links, { kept: true }),
});

/**
 * Those who see the row and whose grant names a purpose: for what the grant is bound to, which `bound` finds in the row.
 * Rows that are `open` are so to all who see them.
 */
export function forPurpose(purpose: Purpose, bound: (scope: unknown) => object, open?: object): ByRole<object> {
  const closed = (open ?? 'none') as Condition<object>;
  const granted: Rule<object> = (my) => (my.may(purpose) ? 'all' : closed);
  const there: Rule<object> = (my) => {
    if (!my.may(purpose)) return closed;
    const theirs = bound(my.scopeFor(purpose));
    return (open ? { or: [open, theirs] } : theirs) as Condition<object>;
  };
  return { ADMIN: granted, OFFICER: there, VERIFIER: there, MENTOR: granted, PARTNER: 'none', VIEWER: there };
}
