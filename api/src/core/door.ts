import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';

/** Answers a request whose body has come, or says by `false` that it is the framework's. */
export type Shortcut = (request: IncomingMessage, response: ServerResponse, body: Buffer) => boolean;

/**
 * Stands before the framework, whose way through hooks, parsers and replies costs more than answering does: a JSON body
 * posted to `path` is shown to the shortcut first. What that does not take goes the framework's way, as if nobody had
 * looked. To be called before the first route is made.
 */
export function standAtDoor(app: FastifyInstance, path: string, longest: number, shortcut: Shortcut): void {
  const { server } = app;
  const [handle] = server.listeners('request') as [RequestListener];
  const read = new WeakMap<IncomingMessage, Buffer>();
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('preParsing', (request, _reply, payload, done) => {
    const body = read.get(request.raw);
    done(null, body ? Readable.from(body) : payload);
  });
  server.removeListener('request', handle).on('request', (request, response) => {
    if (isClosing || !isMeant(request, path, longest)) return handle(request, response);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => {
      const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
      if (!isClosing && shortcut(request, response, body)) return;
      read.set(request, body);
      handle(request, response);
    });
  });
}

const json = /^application\/json(; ?charset=utf-8)?$/i;

/** Whether a request has a body of JSON that is short, plain, and says how long it is. */
function isMeant({ method, url, headers }: IncomingMessage, path: string, longest: number): boolean {
  return (
    method === 'POST' &&
    url === path &&
    json.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    headers.expect === undefined &&
    // A length that is not there is no number, and not less than any.
    Number(headers['content-length']) <= longest
  );
}
