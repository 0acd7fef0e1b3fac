import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Answer, type Asked, type Checked, check, stringify } from './answer.ts';

interface Known {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | undefined;
}

/**
 * The short way of a query that is asked again. Apollo Server has parsed and validated its text and answered it once; there
 * is nothing more for Apollo to do, and its way costs more than all the rest of a read outside the database. Whatever is
 * not plainly such a query, and whatever is wrong with one before it runs, is left to Apollo.
 */
export class Again<V> {
  // By length of text; a parsed document takes about twenty times as much.
  private readonly known = new LRUCache<string, Known>({
    maxSize: 512 * 1024,
    sizeCalculation: (_, text) => text.length + 1,
  });
  private readonly answer: (passed: Checked, context: Asked<V>) => Promise<Answer>;

  constructor(answer: (passed: Checked, context: Asked<V>) => Promise<Answer>) {
    this.answer = answer;
  }

  remember(text: string, known: Known): void {
    this.known.set(text, known);
  }

  /** The status and the text of an answer, if a request's body holds nothing but a known query and its variables. */
  async ask(body: unknown, context: () => Promise<Asked<V>>): Promise<{ status: number; text: string } | undefined> {
    const { query, variables, operationName, extensions } = (body ?? {}) as Record<string, unknown>;
    const known = typeof query === 'string' ? this.known.get(query) : undefined;
    if (!known || (operationName ?? undefined) !== known.operationName || extensions !== undefined) return;
    const given = variables ?? {};
    if (typeof given !== 'object' || Array.isArray(given)) return;
    let asked: Asked<V>;
    let passed: Checked;
    try {
      asked = await context();
      passed = check(known.schema, known.document, known.operation, given as Record<string, unknown>, asked.costLimit);
      await asked.admit(passed);
      asked.caller.passed = passed;
    } catch {
      return;
    }
    const { status, result } = await this.answer(passed, asked);
    return { status, text: stringify({ ...result, extensions: { cost: passed.cost } }) };
  }
}
