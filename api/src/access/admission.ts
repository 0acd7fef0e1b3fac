import type { FastifyReply } from 'fastify';
import { type Language, type Refusal, refuse, type Sentence } from '../core/errors.ts';
import { turnedAway } from '../core/graphql-errors.ts';
import type { Asked, Checked } from '../query/answer.ts';
import { rootNames } from '../query/plugin.ts';
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
    const { keyCost, personCost, adminCost, keyBudget, personBudget } = this.limits;
    const budget = viewer.key ? keyBudget : personBudget;
    const costLimit = viewer.key ? keyCost : viewer.standings.ADMIN ? adminCost : personCost;
    const spend = (points: number) => this.budget.spend(viewer.id, budget, points);
    const begun = spend(1);
    const { granted, seconds } = tell(reply, budget, begun instanceof Promise ? await begun : begun);
    if (!granted) throw turnedAway(spentFor(seconds), 'FORBIDDEN', 429, language);
    return {
      costLimit,
      most: budget,
      admit: (passed) => {
        if (viewer.key) checkScope(passed, viewer.key.operations);
        if (passed.cost <= 1) return;
        const rest = spend(passed.cost - 1);
        if (rest instanceof Promise) return rest.then((left) => charged(tell(reply, budget, left)));
        charged(tell(reply, budget, rest));
      },
    };
  }
}

function charged({ granted, seconds }: Left): void {
  if (!granted) throw withStatus(refuse(spentFor(seconds), 'FORBIDDEN'), 429);
}

/** The headers of draft-ietf-httpapi-ratelimit-headers. */
function tell(reply: FastifyReply, budget: number, left: Left): Left {
  reply.header('ratelimit-policy', `"points";q=${budget};w=60`);
  reply.header('ratelimit', `"points";r=${left.points};t=${left.seconds}`);
  if (!left.granted) reply.header('retry-after', left.seconds);
  return left;
}

const spentFor = (seconds: number): Sentence => ({
  id: `Jatah permintaan untuk menit ini tidak cukup lagi. Coba lagi dalam ${seconds} detik.`,
  en: `What may be asked for in a minute is spent. Ask again in ${seconds} seconds.`,
});

/** A key changes nothing, and asks what it was made for. The schema is for all to read who may ask. */
function checkScope({ operation, document }: Checked, operations: readonly string[]): void {
  if (operation.operation === 'mutation') throw withStatus(refuse(readsOnly, 'FORBIDDEN'), 403);
  const foreign = (name: string) => !name.startsWith('__') && !operations.includes(name);
  if (operations.length && rootNames(document, operation).some(foreign))
    throw withStatus(refuse(outOfScope(operations), 'FORBIDDEN'), 403);
}

const readsOnly: Sentence = {
  id: 'Dengan kunci API data hanya dapat dibaca.',
  en: 'With an API key records can only be read.',
};

const outOfScope = (operations: readonly string[]): Sentence => ({
  id: `Kunci ini hanya untuk: ${operations.join(', ')}.`,
  en: `This key is for nothing but: ${operations.join(', ')}.`,
});

const withStatus = (refusal: Refusal, status: number): Refusal => {
  refusal.extensions.http = { status };
  return refusal;
};
