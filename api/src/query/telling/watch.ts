import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { once } from '../../core/once.ts';
import { rootNames } from '../asking/plugin.ts';
import type { Caller, Step } from '../sending/run.ts';

declare module 'fastify' {
  interface FastifyReply {
    /** Who waits for the operation of this request. */
    caller: Caller | null;
  }
}

/** An operation that was answered. */
export interface AnsweredOperation {
  kind: string;
  name: string | undefined;
  /** The fields of the schema that it asks at its root. */
  fields: readonly string[];
  cost: number;
  document: DocumentNode;
  /** What it spent in the database. */
  steps: readonly Step[];
}

/** A request that was answered, without what was sent and without who sent it. */
export interface Answered {
  requestId: string;
  method: string;
  /** The pattern of its route, not the address that was asked. */
  route: string;
  status: number;
  /** In milliseconds. */
  took: number;
  /** The trace that it is part of, as whoever asked has it. */
  traceparent: string | undefined;
  operation: AnsweredOperation | undefined;
  /** Why it was refused or failed, for one that was. */
  code: string | undefined;
  errorId: string | undefined;
}

/** Hears of each request after its answer has been sent. */
export type Watcher = (answered: Answered) => void;

/** How many milliseconds of an operation went to steps of a name. */
export const spent = ({ steps }: AnsweredOperation, ...names: Step['name'][]): number =>
  steps.reduce((sum, { name, from, to }) => (names.includes(name) ? sum + to - from : sum), 0);

/** A name that a program has chosen, without what may be somebody's number: a NIK, a telephone. */
export const withoutNumbers = (name: string): string => name.replaceAll(/\d{5,}/g, '');

const fieldsOf = once((operation: OperationDefinitionNode, document: DocumentNode): readonly string[] => [
  ...new Set(rootNames(operation, document)),
]);

/** Tells watchers of each request that the framework answers; gives what tells them of one that it does not. */
export function watch(app: FastifyInstance, watchers: Watcher[]): (answered: Answered) => void {
  const tell = (answered: Answered) => {
    for (const watcher of watchers) watcher(answered);
  };
  app.decorateReply('caller', null);
  app.addHook('onResponse', (request, reply, done) => {
    tell(answeredBy(request, reply));
    done();
  });
  return tell;
}

const answeredBy = ({ id, method, routeOptions, headers }: FastifyRequest, reply: FastifyReply): Answered => ({
  requestId: id,
  method,
  route: routeOptions.url ?? 'none',
  status: reply.statusCode,
  took: reply.elapsedTime,
  traceparent: headers.traceparent as string | undefined,
  ...toldOf(reply.caller),
});

/** What is told of an operation by who waited for it. */
export function toldOf(caller: Caller | null): Pick<Answered, 'operation' | 'code' | 'errorId'> {
  const { passed, failed, steps = [] } = caller ?? {};
  return {
    operation: passed && {
      kind: passed.operation.operation,
      name: passed.operation.name && withoutNumbers(passed.operation.name.value),
      fields: fieldsOf(passed.operation, passed.document),
      cost: passed.cost,
      document: passed.document,
      steps,
    },
    code: failed?.code,
    errorId: failed?.errorId,
  };
}
