import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Answer, type Asked, type Checked, check } from './answer.ts';

interface Known {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | undefined;
}

/** Which document a request asks: by its text, or by its hash alone. */
export interface AskedDocument {
  text?: string | undefined;
  hash?: string | undefined;
}

/** What a body says of its document. A hash stands where Apollo's clients write it, and counts where there is no text. */
export function documentIn(body: unknown): AskedDocument {
  const { query, extensions } = (body ?? {}) as { query?: unknown; extensions?: Extensions };
  if (typeof query === 'string') return { text: query };
  const { version, sha256Hash } = (query === undefined && extensions?.persistedQuery) || {};
  return version === 1 && typeof sha256Hash === 'string' ? { hash: sha256Hash } : {};
}

type Extensions = { persistedQuery?: { version?: unknown; sha256Hash?: unknown } | null } | null;

/** Somebody who asks, as far as it is known without looking anything up. */
export type Asking<V> = Pick<Asked<V>, 'viewer' | 'language' | 'caller' | 'costLimit'> & {
  /** Lets an operation in that needs no statement to be let in, nor a refusal. Nothing is spent on one that is not. */
  admitNow(passed: Checked): boolean;
  /** The text of a document, if it may be asked so. */
  textOf(asked: AskedDocument): string | undefined;
};

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
  private readonly answer: (passed: Checked, context: Asking<V>) => Promise<Answer>;

  constructor(answer: (passed: Checked, context: Asking<V>) => Promise<Answer>) {
    this.answer = answer;
  }

  remember(text: string, known: Known): void {
    this.known.set(text, known);
  }

  /** Answers a request whose body holds nothing but a known query and its variables; without a word if it is another. */
  ask(body: unknown, who: () => Asking<V> | undefined): Promise<Answer & { cost: number }> | undefined {
    const { variables, operationName, extensions } = (body ?? {}) as Record<string, unknown>;
    const asked = documentIn(body);
    const byHash = asked.hash !== undefined;
    if (!byHash && (extensions !== undefined || !this.known.has(asked.text ?? ''))) return;
    const given = variables ?? {};
    if (typeof given !== 'object' || Array.isArray(given)) return;
    const asking = who();
    const known = asking && this.known.get(asking.textOf(asked) ?? '');
    if (!known || (operationName ?? undefined) !== known.operationName) return;
    const passed = checked(known, given as Record<string, unknown>, asking.costLimit);
    if (!passed || !asking.admitNow(passed)) return;
    asking.caller.passed = passed;
    return this.answer(passed, asking).then(({ status, result }) => ({ status, result, cost: passed.cost }));
  }
}

function checked({ schema, document, operation }: Known, given: Record<string, unknown>, limit: number) {
  try {
    return check(schema, document, operation, given, limit);
  } catch {
    // Apollo's way says what is wrong with it.
    return;
  }
}
