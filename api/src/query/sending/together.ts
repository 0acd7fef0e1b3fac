import { availableParallelism } from 'node:os';
import { DatabaseError } from 'pg';
import { FewAtOnce } from '../../core/few-at-once.ts';
import { once } from '../../core/once.ts';
import { isAway } from '../../core/patient-pool.ts';
import type { JsonQuestion } from './json-statement.ts';
import type { Json } from './raw-client.ts';
import type { Caller } from './run.ts';

/** So many questions go together at most. */
const most = 8;

/** The text of a statement that answers as many questions, each from a row `given(v1, v2, ...)` with so many values. */
export function textTogether(question: string, width: number): string {
  const columns = Array.from({ length: width }, (_, i) => `v${i + 1}`);
  const rows = Array.from(
    { length: most },
    (_, place) => `(${[place, ...columns.map((_, i) => `$${place * width + i + 1}`)]})`,
  );
  return `select (${question}) from (values ${rows}) as given(${['place', ...columns]}) order by given.place`;
}

type Question = JsonQuestion & Required<Pick<JsonQuestion, 'together' | 'values'>>;

export const isOfMany = (question: JsonQuestion): question is Question =>
  question.together !== undefined && question.values !== undefined;

interface Asked {
  question: Question;
  caller: Caller;
  since: number;
  answered(json: Json | null): void;
  failed(error: unknown): void;
}

/** Those who ask the same of different rows: who is under way, and who waits. */
interface Line {
  underWay: FewAtOnce;
  company: Asked[] | undefined;
  /** Whether the database has not taken it. */
  isApart: boolean;
}

/** Sends a statement for these callers, and gives the texts that it answers. */
type Send = (question: JsonQuestion, callers: readonly Caller[]) => Promise<(Json | null)[]>;

/**
 * While as many who ask the same of other rows are under way as there are processors, the next to ask wait for each other and
 * go together: half of what a row that is looked up by its identifier takes of the database is to begin and to end a
 * statement. All that an answer rests on, who asks among it, stands in the values of its own question.
 */
export class Together {
  private readonly send: Send;
  private readonly lineOf = once(
    (_: Question['together']): Line => ({
      underWay: new FewAtOnce(availableParallelism()),
      company: undefined,
      isApart: false,
    }),
  );

  constructor(send: Send) {
    this.send = send;
  }

  ask(question: Question, caller: Caller): Promise<Json | null> {
    const line = this.lineOf(question.together);
    if (line.isApart) return this.alone(question, caller);
    return new Promise((answered, failed) => {
      const asked = { question, caller, since: performance.now(), answered, failed };
      if (line.company && line.company.length < most) line.company.push(asked);
      else this.lead(line, asked);
    });
  }

  private lead(line: Line, first: Asked): void {
    const company = [first];
    line.company = company;
    line.underWay.enter((stay) => {
      if (line.company === company) line.company = undefined;
      void this.go(line, company).then(() => line.underWay.leave(stay));
    });
  }

  private async go(line: Line, company: Asked[]): Promise<void> {
    try {
      const to = performance.now();
      for (const { caller, since } of company) caller.steps.push({ name: 'pool wait', from: since, to });
      const callers = company.map(({ caller }) => caller);
      const answers = await this.send(questionOf(company), callers);
      for (const [i, { answered }] of company.entries()) answered(answers[i] ?? null);
    } catch (error) {
      if (isOfText(error)) line.isApart = true;
      for (const { question, caller, answered, failed } of company)
        if (company.length === 1 || concernsAll(error)) failed(error);
        else this.alone(question, caller).then(answered, failed);
    }
  }

  private async alone(question: Question, caller: Caller): Promise<Json | null> {
    const [json = null] = await this.send(question, [caller]);
    return json;
  }
}

/** The one that is asked, or the statement for all. */
function questionOf(company: Asked[]): JsonQuestion {
  const [{ question }] = company as [Asked];
  if (company.length === 1) return question;
  // Where nothing is asked nothing is looked up.
  const nothing = question.values.map(() => null);
  const values = Array.from({ length: most }, (_, place) => company[place]?.question.values ?? nothing);
  return { ...question.together, values: values.flat() };
}

/** Whether each would fail by itself as well: the database is away, somebody holds what is asked for, or all have left. */
const concernsAll = (error: unknown): boolean =>
  !(error instanceof DatabaseError) || error.code === '55P03' || isAway(error);

/** Whether the database takes the statement for none: a value in a row has a type, and a parameter the one that suits. */
const isOfText = (error: unknown): boolean => (error as DatabaseError).code?.startsWith('42') === true;
