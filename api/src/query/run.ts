import type { Plan } from './plan.ts';

/** Where statements run: a pool, or the connection of a transaction. */
export interface Rows {
  query(statement: {
    name?: string;
    text: string;
    values: unknown[];
    rowMode: 'array';
  }): Promise<{ rows: unknown[][] }>;
}

/** PostgreSQL keeps a plan for each name on each connection: this many at most. */
const namesKept = 256;
const named = new Set<string>();

/** Runs a compiled statement and hands on the database's JSON text. */
export async function run(rows: Rows, plan: Plan, values: unknown[]): Promise<string> {
  if (named.size < namesKept) named.add(plan.name);
  const name = named.has(plan.name) ? { name: plan.name } : {};
  const answer = await rows.query({ ...name, text: plan.text, values, rowMode: 'array' });
  return (answer.rows[0]?.[0] ?? 'null') as string;
}
