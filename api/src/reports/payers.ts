/** What is recorded of those who took part together, and what sources report of them. */
export interface Sent {
  key: string;
  label: string;
  /** Participations recorded one by one, by where most of the money comes from. */
  entered: Record<string, number>;
  /** Whether any participation is recorded, if only proposed. */
  proposed: boolean;
  reported: { total: number | null; payers: Record<string, number> };
}

/** An exhibition: what is recorded outside delegations, what is reported of all, and its delegations. */
export interface Edition extends Sent {
  delegations: Sent[];
}

/** By payer: participations recorded by name, and reported without. */
export type Payers = Record<string, { named: number; unnamed: number }>;

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((all, each) => all + each, 0);
const sizeOf = (payers: Payers): number =>
  Object.values(payers).reduce((all, { named, unnamed }) => all + named + unnamed, 0);

/**
 * Puts what is recorded and what is reported together without counting anybody twice: of a payer, those are unnamed by
 * which the report exceeds the record. Where that would be more than are reported at all, who pays for the unnamed cannot
 * be told.
 */
export function combined({ entered, reported: { total, payers } }: Pick<Sent, 'entered' | 'reported'>): Payers {
  const named = sum(entered);
  const unnamed = Math.max(0, (total ?? sum(payers)) - named);
  const beyond = Object.entries(payers).map(([payer, count]): [string, number] => [
    payer,
    Math.max(0, count - (entered[payer] ?? 0)),
  ]);
  const stated = sum(Object.fromEntries(beyond));
  const all: Payers = Object.fromEntries(
    Object.entries(entered).map(([payer, count]) => [payer, { named: count, unnamed: 0 }]),
  );
  if (stated <= unnamed)
    for (const [payer, count] of beyond) all[payer] = { named: all[payer]?.named ?? 0, unnamed: count };
  const rest = stated <= unnamed ? unnamed - stated : unnamed;
  if (rest > 0) all.UNENUMERATED = { named: 0, unnamed: rest };
  return all;
}

/** All of an exhibition. What is reported of it as a whole counts as far as its delegations do not account for it. */
export function together({ entered, reported }: Edition, delegations: Payers[]): Payers {
  const sent = delegations.reduce((all, each) => all + sizeOf(each), 0);
  const isTold = delegations.some((each) => Object.keys(each).length > 0);
  const outside = combined({
    entered,
    reported: {
      total: reported.total === null ? null : Math.max(0, reported.total - sent),
      // Payers that are stated of the whole are those of the delegations too.
      payers: isTold ? {} : reported.payers,
    },
  });
  const all: Payers = {};
  for (const payers of [...delegations, outside])
    for (const [payer, { named, unnamed }] of Object.entries(payers)) {
      const before = all[payer] ?? { named: 0, unnamed: 0 };
      all[payer] = { named: before.named + named, unnamed: before.unnamed + unnamed };
    }
  return all;
}
