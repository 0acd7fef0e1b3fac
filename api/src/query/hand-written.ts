import { sql } from 'kysely';
import { asThen } from './as-then.ts';
import { type Plan, plan, statement } from './plan.ts';
import type { Plans } from './plans.ts';
import type { Scope, Sql, Viewing } from './scope.ts';
import { besideHistory, type KeptAnswers, type KeptAsking } from './sending/kept.ts';
import { type Caller, type Rows, run } from './sending/run.ts';
import { type Given, Slot } from './slot.ts';

type Values = Record<string, unknown>;

/** Where statements run. */
export interface Ways {
  rows: Rows;
  /** What reads much: kept, or as of an instant. */
  kept: KeptAnswers;
  past: Rows;
}

const instantAsked = new Slot(({ variables }) => variables.asOf);

/** Questions whose SQL is written by hand, under the rules of whoever asks. */
export class HandWritten<V extends Viewing> {
  protected readonly plans: Plans<V>;
  protected readonly rows: Rows;
  private readonly kept: KeptAnswers;
  private readonly past: Rows;

  constructor(plans: Plans<V>, { rows, kept, past }: Ways) {
    this.plans = plans;
    this.rows = rows;
    this.kept = kept;
    this.past = past;
  }

  /**
   * Asks a question whose SQL is written by hand, and answers the JSON value that it makes. It reads rows by `seen` alone,
   * takes values by slots, and its name tells it from every other text.
   */
  async ask<T>(
    name: string,
    question: (scope: Scope) => Sql,
    variables: Values,
    { viewer, caller }: { viewer: V | null; caller: Caller },
  ): Promise<T> {
    const plan = this.plans.of(`ask ${name}`, viewer, (scope) => statement(question(scope)));
    return JSON.parse(await run(this.rows, plan, plan.values({ variables, viewer }), caller));
  }

  /** The same of an instant, from the tables as they stood then; nothing of it is kept. */
  async askThen<T>(
    name: string,
    question: (scope: Scope) => Sql,
    variables: Values & { asOf: string },
    { viewer, caller }: { viewer: V | null; caller: Caller },
  ): Promise<T> {
    const plan = this.plans.of(`ask then ${name}`, viewer, (now) => {
      const then = now.asOf(instantAsked);
      return statement(asThen(then, question(then)), then);
    });
    return JSON.parse(await run(this.past, plan, plan.values({ variables, viewer }), caller));
  }

  /** The same for a question that reads much: what takes long is kept, and says as of when it is true. */
  async askKept<T>(
    name: string,
    question: (scope: Scope) => Sql,
    variables: Values,
    { viewer, caller, isExact, sooner }: { viewer: V | null; caller: Caller } & KeptAsking,
  ): Promise<{ answer: T; asOf: string }> {
    const plan = this.plans.of(`ask kept ${name}`, viewer, (scope) => statement(besideHistory(question(scope))));
    const values = { variables, viewer };
    const age = isExact ? 0 : this.kept.patienceWithFacts;
    const facts =
      sooner && this.plans.of(`ask facts ${name}`, viewer, (scope) => statement(sooner(scope) ?? sql`null`));
    const { json, asOf } = await this.kept.answer(plan, plan.values(values), caller, {
      ...{ isExact },
      sooner: facts && {
        plan: facts,
        values: (since) => facts.values({ variables: { ...variables, age, since }, viewer }),
      },
    });
    return { answer: JSON.parse(json), asOf };
  }

  /** Carries out a statement that keeps what follows from records, whoever may see these; gives what it answers. */
  async keep(name: string, question: (scope: Scope) => Sql, variables: Values, rows: Rows): Promise<unknown> {
    const written = this.plans.of(`keep ${name}`, null, (scope) => plan(question(scope.behind)));
    return JSON.parse(await this.run(written, { variables, viewer: null }, rows));
  }

  protected run = (plan: Plan, given: Given, rows = this.rows): Promise<string> => run(rows, plan, plan.values(given));
}
