import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Admission } from './access/admission.ts';
import { credentialIn } from './access/credential.ts';
import type { TrustedDocuments } from './access/documents.ts';
import { isForeign } from './access/origin.ts';
import type { SignIn } from './access/sign-in.ts';
import type { Viewer } from './access/viewer.ts';
import type { Shortcut } from './core/door.ts';
import { languageOf } from './core/errors.ts';
import { json } from './core/faults.ts';
import type { WebServer } from './core/server.ts';
import { reasonHeader } from './history/change-set.ts';
import { keyHeader } from './history/once-only.ts';
import type { Again, Asking } from './query/asking/again.ts';
import { type Answer, pieces } from './query/asking/answer.ts';
import { Caller } from './query/sending/run.ts';
import { type Answered, toldOf } from './query/telling/watch.ts';
import type { KeyUse } from './registry/key-holder.ts';

interface Means {
  web: WebServer;
  again: Again<Viewer>;
  admission: Admission;
  documents: TrustedDocuments;
  sign: Pick<SignIn, 'remembered'>;
  keyUse: KeyUse;
  tell: (answered: Answered) => void;
  publicUrl: string;
}

/**
 * The short way of a question that has been asked before, by somebody who is known, with points at hand: past the framework
 * and past Apollo. It refuses nothing: whoever is to be refused goes the long way, which says why.
 */
export function shortWay({ web, again, admission, documents, sign, keyUse, tell, publicUrl }: Means): Shortcut {
  const { everyAnswer, nameRequest } = web;
  let guards: string[] | undefined;

  function viewerOf({ headers }: IncomingMessage): Viewer | undefined {
    const credential = credentialIn(headers);
    if (!credential || credential === 'both') return;
    if ('cookie' in credential && isForeign(headers, publicUrl)) return;
    const viewer = sign.remembered(credential);
    if (viewer?.key) keyUse.note(viewer);
    return viewer;
  }

  return (request, response, body) => {
    if (!takesJson(request) || long.some((name) => request.headers[name] !== undefined)) return false;
    const began = performance.now();
    const caller = Caller.behind(response);
    let budget: string[] | undefined;
    const who = (): Asking<Viewer> | undefined => {
      const viewer = viewerOf(request);
      if (!viewer) return;
      return {
        viewer,
        language: languageOf(request.headers['accept-language']),
        costLimit: admission.limitsOf(viewer).costLimit,
        caller,
        textOf: (asked) => documents.textOf(asked, viewer),
        admitNow: (passed) => {
          budget = admission.now(viewer, passed);
          return budget !== undefined;
        },
      };
    };
    const answered = again.ask(parsed(body), who);
    if (!answered) return false;
    guards ??= Object.entries(everyAnswer).flat();
    const requestId = nameRequest();
    const headers = guards.concat(budget ?? [], 'x-request-id', requestId);
    answered.then(
      (answer) => {
        write(response, answer, headers);
        const traceparent = request.headers.traceparent as string | undefined;
        const { status } = answer;
        const took = performance.now() - began;
        tell({ requestId, method: 'POST', route: '/graphql', status, took, traceparent, ...toldOf(caller) });
      },
      () => response.destroy(),
    );
    return true;
  };
}

/** Whoever sends one of these has something to say that is read on the long way. */
const long = [reasonHeader, keyHeader];

const takesJson = ({ headers: { accept } }: IncomingMessage): boolean =>
  accept === undefined || accept === '*/*' || accept === 'application/json';

function parsed(body: Buffer): unknown {
  if (!isUtf8(body)) return;
  try {
    return JSON.parse(body.toString());
  } catch {
    return;
  }
}

function write(response: ServerResponse, { status, result, cost }: Answer & { cost: number }, headers: string[]): void {
  const parts = pieces({ ...result, extensions: { cost } }).flat();
  const length = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  headers.push('content-type', json, 'content-length', String(length));
  response.writeHead(status, headers);
  if (parts.every((part) => typeof part === 'string')) return void response.end(parts.join(''));
  // One packet for all, and no copy.
  response.cork();
  for (const part of parts) response.write(part);
  response.end();
}
