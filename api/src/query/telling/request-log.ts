import type { FastifyBaseLogger } from 'fastify';
import { type ASTNode, type DocumentNode, Kind, print, visit } from 'graphql';
import { once } from '../../core/once.ts';
import { type Answered, spent, type Watcher, withoutNumbers } from './watch.ts';

/**
 * Writes a line for each request, by its route, and for an operation by the fields it asks for. A failure is an error, an
 * operation that took long a warning that names its document without the values in it; all else is information.
 */
export function logsRequests(log: FastifyBaseLogger, { slow }: { slow: number }): Watcher {
  const tellsAll = log.level === 'info' || log.level === 'debug';
  return (answered) => {
    const isSlow = answered.operation !== undefined && answered.took >= slow;
    if (isFailure(answered)) log.error(lineOf(answered), 'failed request');
    else if (isSlow) log.warn(lineOf(answered, withoutValues(answered.operation?.document)), 'slow operation');
    else if (tellsAll) log.info(lineOf(answered), 'request');
  };
}

const isFailure = ({ status, code }: Answered) => status >= 500 || code === 'INTERNAL';

function lineOf({ traceparent, took, operation, ...rest }: Answered, document?: string): object {
  const line = { ...rest, ms: round(took) };
  if (!operation) return line;
  const { kind, name, fields, cost } = operation;
  const [waited, ran] = [spent(operation, 'pool wait'), spent(operation, 'statement', 'transaction')];
  return {
    ...line,
    kind,
    name: name?.slice(0, longestName),
    fields,
    cost,
    poolWaitMs: round(waited),
    databaseMs: round(ran),
    document,
  };
}

const round = (ms: number) => Math.round(ms * 10) / 10;

const longest = 4_000;
const longestName = 60;

/** A document as it is written down: with nothing in it that somebody may have typed. */
const withoutValues = (document: DocumentNode | undefined): string | undefined => document && textOf(document);

const textOf = once((document: DocumentNode): string => print(visit(document, { enter: blank })).slice(0, longest));

function blank(node: ASTNode): ASTNode | undefined {
  switch (node.kind) {
    case Kind.STRING:
      return { ...node, value: '', block: false };
    case Kind.INT:
    case Kind.FLOAT:
      return { ...node, value: '0' };
    // Whoever asks for many at once calls each by what it is about.
    case Kind.FIELD:
      return node.alias && { ...node, alias: undefined };
    case Kind.NAME:
      return { ...node, value: withoutNumbers(node.value) };
    default:
      return undefined;
  }
}
