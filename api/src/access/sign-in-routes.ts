import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { languageOf, words } from '../core/errors.ts';
import { broken } from '../core/graphql-input.ts';
import { addressHeader } from './address.ts';
import type { SignIn } from './sign-in.ts';

/** The headers of a request, with the address that the server has seen. */
export function requestHeaders(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  headers.set(addressHeader, request.ip);
  return headers;
}

/** Whether a text is among what somebody sends that no database keeps; better-auth would ask it all the same. */
function holdsBroken(given: unknown): boolean {
  let found = false;
  JSON.stringify(given, (name, value) => {
    found ||= broken(name) || (typeof value === 'string' && broken(value));
    return value;
  });
  return found;
}

/**
 * A link to a new password is written down only where there is an account, which takes a little longer. So what is asked for is
 * answered after so many milliseconds, or a multiple of them: many times as long as that takes.
 */
export const resetStep = 400;
const isReset = (url: string) => url.startsWith('/auth/request-password-reset');

/** better-auth's routes under /auth, and what of them the sign-in page may offer. */
export function serveSignIn(app: FastifyInstance, sign: SignIn, { publicUrl }: { publicUrl: string }): void {
  app.get('/auth/ways', async () => sign.ways);
  app.route({
    url: '/auth/*',
    method: ['GET', 'POST'],
    bodyLimit: 16 * 1024,
    handler: async (request, reply) => {
      if (holdsBroken(request.body) || holdsBroken(request.query))
        return reply
          .code(400)
          .send({ code: 'BAD_USER_INPUT', message: words.brokenText[languageOf(request.headers['accept-language'])] });
      const body = request.method === 'POST' ? JSON.stringify(request.body ?? {}) : null;
      const headers = requestHeaders(request);
      headers.delete('content-length');
      const began = performance.now();
      const answer = await sign.handle(
        new Request(new URL(request.url, publicUrl), { method: request.method, headers, body }),
      );
      if (isReset(request.url)) await pause(resetStep - ((performance.now() - began) % resetStep));
      reply.code(answer.status).header('cache-control', 'no-store');
      for (const [name, value] of answer.headers) reply.header(name, value);
      return reply.send(await answer.text());
    },
  });
}
