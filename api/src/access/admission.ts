import type { FastifyReply } from 'fastify';
import { type Language, type Refusal, refuse, type Sentence, withStatus } from '../core/errors.ts';
import { turnedAway } from '../core/graphql-errors.ts';
import type { Asked, Checked } from '../query/asking/answer.ts';
import { rootNames } from '../query/asking/plugin.ts';
import type { Budget, Left } from './budget.ts';
import type { Viewer } from './viewer.ts';

/** How much may be asked for: at once, and in a minute. */
export interface Limits {
  keyCost: number;
  personCost: number;
  adminCost: number;
  keyBudget: number;
  personBudget: number;
}

/**
 * Lets operations in: those that a key was made for, for as much as the budget of whoever asks still holds. A budget that is
 * spent answers FORBIDDEN with status 429: what was asked is sound, and may be asked again when the headers say so.
 */
export class Admission {
  private readonly budget: Budget;
  private readonly limits: Limits;

  constructor(budget: Budget, limits: Limits) {
    this.budget = budget;
    this.limits = limits;
  }

  /** What a viewer may ask for in one request, which costs a point whatever becomes of it. */
  async of(
    viewer: Viewer,
    reply: FastifyReply,
    language: Language,
  ): Promise<Pick<Asked<Viewer>, 'costLimit' | 'admit'> & { most: number }> {
    const { budget, costLimit } = this.limitsOf(viewer);
    const spend = (points: number) => this.budget.spend(viewer.id, budget, points);
    const begun = spend(1);
    const { granted, seconds } = tell(reply, budget, begun instanceof Promise ? await begun : begun);
    if (!granted) throw turnedAway(spentFor(seconds), 'FORBIDDEN', 429, language);
    return {
      costLimit,
      most: budget,
      admit: (passed) => {
        const refusal = viewer.key && refusalFor(passed, viewer.key.operations);
        if (refusal) throw refusal;
        if (passed.cost <= 1) return;
        const rest = spend(passed.cost - 1);
        if (rest instanceof Promise) return rest.then((left) => charged(tell(reply, budget, left)));
        charged(tell(reply, budget, rest));
      },
    };
  }

  /** How much whoever asks may ask for in a minute, and at once. */
  limitsOf(viewer: Viewer): { budget: number; costLimit: number } {
    const { keyCost, personCost, adminCost, keyBudget, personBudget } = this.limits;
    return viewer.key
      ? { budget: keyBudget, costLimit: keyCost }
      : { budget: personBudget, costLimit: viewer.standings.ADMIN ? adminCost : personCost };
  }

  /** Lets an operation in that was made for whoever asks and that the points at hand pay for; the headers that say so. */
  now(viewer: Viewer, passed: Checked): string[] | undefined {
    if (viewer.key && refusalFor(passed, viewer.key.operations)) return;
    const { budget } = this.limitsOf(viewer);
    const left = this.budget.spendAtHand(viewer.id, budget, Math.max(1, passed.cost));
    return left && headersOf(budget, left);
  }
}

function charged({ granted, seconds }: Left): void {
  if (!granted) throw withStatus(refuse(spentFor(seconds), 'FORBIDDEN'), 429);
}

/** The headers of draft-ietf-httpapi-ratelimit-headers. */
const headersOf = (budget: number, { points, seconds }: Left): string[] => [
  'ratelimit-policy',
  `"points";q=${budget};w=60`,
  'ratelimit',
  `"points";r=${points};t=${seconds}`,
];

function tell(reply: FastifyReply, budget: number, left: Left): Left {
  const headers = headersOf(budget, left);
  for (let at = 0; at < headers.length; at += 2) reply.header(headers[at] as string, headers[at + 1]);
  if (!left.granted) reply.header('retry-after', left.seconds);
  return left;
}

const spentFor = (seconds: number): Sentence => ({
  id: `Jatah permintaan untuk menit ini tidak cukup lagi. Coba lagi dalam ${seconds} detik.`,
  en: `What may be asked for in a minute is spent. Ask again in ${seconds} seconds.`,
});

/** A key changes nothing, and asks what it was made for. The schema is for all to read who may ask. */
function refusalFor({ operation, document }: Checked, operations: readonly string[]): Refusal | undefined {
  if (operation.operation === 'mutation') return withStatus(refuse(readsOnly, 'FORBIDDEN'), 403);
  const foreign = (name: string) => !name.startsWith('__') && !operations.includes(name);
  if (operations.length && rootNames(operation, document).some(foreign))
    return withStatus(refuse(outOfScope(operations), 'FORBIDDEN'), 403);
}

const readsOnly: Sentence = {
  id: 'Dengan kunci API data hanya dapat dibaca.',
  en: 'With an API key records can only be read.',
};

const outOfScope = (operations: readonly string[]): Sentence => ({
  id: `Kunci ini hanya untuk: ${operations.join(', ')}.`,
  en: `This key is for nothing but: ${operations.join(', ')}.`,
});
