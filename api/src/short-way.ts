import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Admission } from './access/admission.ts';
import { credentialIn } from './access/credential.ts';
import { isForeign } from './access/origin.ts';
import type { SignIn } from './access/sign-in.ts';
import type { Viewer } from './access/viewer.ts';
import type { Shortcut } from './core/door.ts';
import { languageOf } from './core/errors.ts';
import { json, longest, type WebServer } from './core/server.ts';
import { reasonHeader } from './history/change-set.ts';
import type { Again, Asking } from './query/again.ts';
import { type Answer, stringify } from './query/answer.ts';
import { Caller } from './query/run.ts';
import type { KeyUse } from './registry/key-holder.ts';

interface Means {
  web: WebServer;
  again: Again<Viewer>;
  admission: Admission;
  sign: Pick<SignIn, 'remembered'>;
  keyUse: KeyUse;
  publicUrl: string;
}

/**
 * The short way of a question that has been asked before, by somebody who is known, with points at hand: past the framework
 * and past Apollo. It refuses nothing: whoever is to be refused goes the long way, which says why.
 */
export function shortWay({ web, again, admission, sign, keyUse, publicUrl }: Means): Shortcut {
  const { everyAnswer, deadlines } = web;
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
    if (!takesJson(request) || request.headers[reasonHeader] !== undefined) return false;
    let budget: string[] | undefined;
    const who = (): Asking<Viewer> | undefined => {
      const viewer = viewerOf(request);
      if (!viewer) return;
      return {
        viewer,
        language: languageOf(request.headers['accept-language']),
        costLimit: admission.limitsOf(viewer).costLimit,
        caller: Caller.behind(response),
        admitNow: (passed) => {
          budget = admission.now(viewer, passed);
          return budget !== undefined;
        },
      };
    };
    const answered = again.ask(parsed(body), who);
    if (!answered) return false;
    deadlines.set(response, longest);
    guards ??= Object.entries(everyAnswer).flat();
    const headers = guards.concat(budget ?? []);
    answered.then(
      (answer) => write(response, answer, headers),
      () => response.destroy(),
    );
    return true;
  };
}

const takesJson = ({ headers: { accept } }: IncomingMessage): boolean =>
  accept === undefined || accept === '*/*' || accept === 'application/json';

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return;
  }
}

function write(response: ServerResponse, { status, result, cost }: Answer & { cost: number }, headers: string[]): void {
  const text = stringify({ ...result, extensions: { cost } });
  headers.push('content-type', json, 'content-length', String(Buffer.byteLength(text)));
  response.writeHead(status, headers).end(text);
}
