import type { Scope, Sql } from '../query/scope.ts';
import type { KeptAsking } from '../query/sending/kept.ts';
import type { Asking } from './answer.ts';
import { audienceOf } from './audience.ts';

/** What a report asks of the database; the name tells its text from every other. */
interface Asked extends Pick<KeptAsking, 'sooner'> {
  name: string;
  question: (scope: Scope) => Sql;
  variables: Record<string, unknown>;
}

/** What a report is made from, and as of when: of the instant asked for, or of now, where what takes long is kept. */
export async function asked<T>(
  { engine, viewer, caller, asOf, audience = audienceOf(viewer) }: Asking,
  { name, question, variables, sooner }: Asked,
): Promise<{ answer: T; asOf: string }> {
  if (asOf)
    return { answer: await engine.askThen<T>(name, question, { ...variables, asOf }, { viewer, caller }), asOf };
  // What a partner no longer may see it gets no longer at once, and nothing past is made public.
  const isExact = audience !== 'VIEWER';
  return engine.askKept<T>(name, question, variables, { viewer, caller, isExact, sooner });
}
