import { type Class, columnsOf } from '../core/column.ts';
import { statesOf } from '../core/states.ts';
import { today } from '../core/today.ts';
import type { Rule as Compiled, Rules, RulesFor } from '../query/scope.ts';
import { Slot, UsualSlot } from '../query/slot.ts';
import { type Purpose, type Role, roles } from './role.ts';
import { any, both, joined, seenAs, simplified } from './rule-algebra.ts';
import { everywhere, type Viewer } from './viewer.ts';

/** A condition in the words of `where`: columns, links and lists of the noun. */
export type Condition<T> = { [K in keyof T]?: unknown } & { or?: Condition<T>[]; and?: Condition<T>[] };

/** A viewer in one of its roles, as rules see it: every value takes its place when a statement is run. */
export interface Mine {
  /** Who it is. */
  id: unknown;
  /** What the role is bound to: codes of regions, identifiers of mentors or of partners. */
  scope: unknown;
  /** Today in Jakarta. */
  today: unknown;
  /** Whether the role was granted for a purpose, somewhere. */
  may(purpose: Purpose): boolean;
  /** What the role is bound to where it was granted for a purpose. */
  scopeFor(purpose: Purpose): unknown;
}

/** All rows, none, or those that meet a condition that depends on the viewer. */
export type Rule<T> = 'all' | 'none' | ((my: Mine) => Condition<T> | 'all' | 'none');

/** What each role may do. A role that is left out does not compile. */
export type ByRole<T> = Record<Role, Rule<T>>;

type Decorator = (type: abstract new (...args: never[]) => object) => void;

interface Declared {
  rows?: ByRole<object>;
  writes?: ByRole<object>;
  fields: Map<string, ByRole<object>>;
  /** Which rows may be seen at all, whatever shows them. */
  open?: ByRole<object>;
  /** What other nouns reveal of it. */
  revealed: { role: Role; rule: Rule<object> }[];
}

const declared = new Map<Class, Declared>();

function declaredOf(type: Class): Declared {
  const known = declared.get(type) ?? { fields: new Map(), revealed: [] };
  declared.set(type, known);
  return known;
}

/** Says who sees the rows of a noun. A stranger sees none. */
export const Visible =
  <T extends object>(byRole: ByRole<T>): Decorator =>
  (type) => {
    declaredOf(type as Class).rows = byRole as ByRole<object>;
  };

/** Says which rows those in a role may see at all, whatever else shows them. What cannot be without such a row goes with it. */
export const Withheld =
  <T extends object>(open: ByRole<T>): Decorator =>
  (type) => {
    declaredOf(type as Class).open = open as ByRole<object>;
  };

/** Says who writes the rows of a noun, of those that it sees: as they are before, and as they are afterwards. */
export const Writable =
  <T extends object>(byRole: ByRole<T>): Decorator =>
  (type) => {
    declaredOf(type as Class).writes = byRole as ByRole<object>;
  };

/** Says who reads some fields of a noun, in the rows that it sees. To others they are as good as empty. */
export const Readable =
  <T extends object>(fields: (keyof T & string)[], byRole: ByRole<T>): Decorator =>
  (type) => {
    for (const field of fields) declaredOf(type as Class).fields.set(field, byRole as ByRole<object>);
  };

/** Lets those in a role see rows of a noun that a lower room made: a higher one says by what. */
export const reveal = <T extends object>(type: Class, role: Role, rule: Rule<T>): void =>
  void declaredOf(type).revealed.push({ role, rule: rule as Rule<object> });

/** Lets those in these roles who see a row see what it links to; `list` is the way back from there. */
export function revealLinked(type: Class, list: string, forRoles: readonly Role[]): void {
  for (const role of forRoles) reveal(type, role, () => ({ [list]: { some: { seen: true } } }) as object);
}

/** Who may carry out an act of a noun, where its states say so. */
export const entrusted = (type: Class, act: string): ByRole<object> | undefined =>
  statesOf(type)?.acts[act]?.by as ByRole<object> | undefined;

/** What is declared of a noun, to be told in words. */
export const declaredFor = (type: Class): Readonly<Declared> => declaredOf(type);

/** Whether a noun says who sees it and who writes it: a guard in the tests asks this of each. */
export const isRuled = (type: Class): boolean => Boolean(declared.get(type)?.rows && declared.get(type)?.writes);

const standingOf = (viewer: object | null, role: Role) => (viewer as Viewer).standings[role];

function mine(viewer: Viewer, role: Role): Mine {
  const held = viewer.standings[role];
  // Who is bound to no region is of a kind of its own, whose statements look at none.
  const bound = (scope: readonly string[] | undefined, read: Slot['read']) =>
    scope?.includes(everywhere) ? [everywhere] : new Slot(read);
  return {
    id: new Slot(({ viewer }) => (viewer as Viewer).id),
    scope: bound(held?.scope, ({ viewer }) => standingOf(viewer, role)?.scope),
    // What somebody is let see began before today, and seldom has ended.
    today: new UsualSlot(today),
    may: (purpose) => held?.purposes[purpose] !== undefined,
    scopeFor: (purpose) =>
      bound(held?.purposes[purpose], ({ viewer }) => standingOf(viewer, role)?.purposes[purpose] ?? []),
  };
}

/** Somebody in a role, whatever else the viewer is; for conditions that are no rules of rows. */
export const inRole = (role: Role): Mine => mine({ id: '', name: '', kind: '', standings: {} }, role);

const everything = Object.fromEntries(roles.map((role) => [role, 'all'])) as ByRole<object>;

/**
 * The rules of a viewer: what any of its roles allows, it may. What one role lets it do is no leave to do it with what it
 * sees by another, so each role's rules speak of linked rows as that role sees them.
 */
const rulesOf = (viewer: Viewer): Rules => {
  const held = roles.filter((role) => viewer.standings[role]);
  const isOne = held.length === 1;
  const ruling = (noun: Class, byRole: Partial<ByRole<object>> | undefined, role: Role): Compiled => {
    const rule = byRole?.[role] ?? 'none';
    const stated = typeof rule === 'string' ? rule : (rule(mine(viewer, role)) as Compiled);
    const brief = simplified(noun, stated, (linked) => isOpen(linked, role));
    return isOne ? brief : (seenAs(role, brief) as Compiled);
  };
  const open = new Map<string, boolean>();
  /** Whether those in a role see all rows of a noun; while that is being asked, who knows. */
  const isOpen = (noun: Class, role: Role): boolean => {
    const key = `${role} ${noun.name}`;
    const known = open.get(key);
    if (known !== undefined) return known;
    open.set(key, false);
    const found = seen(noun, role) === 'all';
    open.set(key, found);
    return found;
  };
  /** What rows have to be like to be seen at all: they, and what they cannot be without. */
  const openOf = (noun: Class, role: Role): Compiled[] => {
    const own = ruling(noun, declaredOf(noun).open ?? everything, role);
    const needed = columnsOf(noun).flatMap(({ name, kind, optional, target }) => {
      const linked = kind === 'link' && !optional && (target as () => Class)();
      const open = linked && declaredOf(linked).open;
      const rule = open ? ruling(linked, open, role) : 'all';
      return typeof rule === 'string' ? [] : [{ [name]: rule }];
    });
    return [own, ...needed];
  };
  const seen = (noun: Class, role: Role): Compiled => {
    const { rows, revealed } = declaredOf(noun);
    const more = revealed.filter((each) => each.role === role).map(({ rule }) => ruling(noun, { [role]: rule }, role));
    return openOf(noun, role).reduce(both, any([ruling(noun, rows, role), ...more]));
  };
  const within = (noun: Class, allowed: (role: Role) => Compiled, as?: string): Compiled => {
    if (as) return allowed(as as Role);
    return isOne ? allowed(held[0] as Role) : any(held.map((role) => both(seen(noun, role), allowed(role))));
  };
  return {
    rows: (noun, as) => (as ? seen(noun, as as Role) : joined(held, any(held.map((role) => seen(noun, role))))),
    // Of what is gone nobody can say whether it would still be shared.
    gone: held.some((role) => role !== 'PARTNER'),
    field: (noun, name) => {
      const byRole = declaredOf(noun).fields.get(name);
      return byRole ? within(noun, (role) => ruling(noun, byRole, role)) : 'all';
    },
    writes: (noun, act = '', as) => {
      const { writes } = declaredOf(noun);
      return within(noun, (role) => ruling(noun, entrusted(noun, act) ?? writes, role), as);
    },
  };
};

const nothing: Rules = { rows: () => 'none', field: () => 'none', writes: () => 'none', gone: false };

/** The rules of a kind of viewer, written once. */
const known = new Map<string, Rules>();

export const rulesFor: RulesFor<Viewer> = (viewer) => {
  if (!viewer) return nothing;
  const rules = known.get(viewer.kind) ?? rulesOf(viewer);
  known.set(viewer.kind, rules);
  return rules;
};
