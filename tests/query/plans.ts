import pg from 'pg';
import { afterAll, expect } from 'vitest';
import { syntheticDatabase } from '../demo/database.ts';
import { type Asker, admin, openApi, type Sent } from '../support/api.ts';

/** 1 in the slow run: there the planner's own choice is read, which depends on the number of rows. */
export const factor = Number(process.env.EXPLAIN_FACTOR ?? 0.01);
export const large = 10_000;

/** One step of a plan. */
export interface Step {
  'Node Type': string;
  'Relation Name'?: string;
  'Plan Rows': number;
  'Parent Relationship'?: string;
  /** How often it ran, where it ran. */
  'Actual Loops'?: number;
  'Join Filter'?: string;
  Plans?: Step[];
}

const stepsOf = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(stepsOf)];

/** The synthetic office, and how PostgreSQL plans what is asked of it. */
export async function openPlans() {
  const url = await syntheticDatabase(factor);
  const api = await openApi(url);
  const client = new pg.Client({ connectionString: url, options: '-c jit=off -c query.count_cap=10000' });
  await client.connect();
  await client.query('vacuum analyze');
  afterAll(() => client.end());

  const explained = async (how: string, { text, values }: Sent): Promise<Step[]> => {
    const { rows } = await client.query(`explain (${how}format json) ${text}`, values);
    return stepsOf(rows[0]['QUERY PLAN'][0].Plan);
  };
  /** The steps by which a statement is planned. */
  const plan = (sent: Sent) => explained('', sent);
  /** The same as it has run. */
  const ran = (sent: Sent) => explained('analyze, timing off, ', sent);

  /** The one statement that a document is answered by. */
  const statementOf = async (
    document: string,
    variables: Record<string, unknown>,
    asker: Asker = admin,
  ): Promise<Sent> => {
    const { sent, answer } = await api.statements(() => api.as(asker)(document, variables));
    expect(answer.errors, document).toBeUndefined();
    expect(sent).toHaveLength(1);
    return sent[0] as Sent;
  };

  return { api, client, plan, ran, statementOf };
}
