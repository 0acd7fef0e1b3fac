import { isUtf8 } from 'node:buffer';
import { type OutgoingHttpHeaders, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export const json = 'application/json; charset=utf-8';

const answerOf = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });
export const notRead = answerOf('The request cannot be read.', 'BAD_USER_INPUT');
export const notThere = answerOf('There is nothing here.', 'NOT_FOUND');
const failed = answerOf('Something went wrong on the server.', 'INTERNAL');

/** What is answered by whatever route fails. The framework would repeat what the error says, to whoever asked. */
export function answerFault(
  error: Error & { statusCode?: number },
  { id, log }: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) log.error({ requestId: id, err: error }, 'unexpected error');
  return reply
    .code(status)
    .header('content-type', json)
    .send(status < 500 ? notRead : failed);
}

const statuses: Record<string, number> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** What is answered to bytes that are no request, with the headers of every answer. */
export function answerNoise(
  { code = '' }: Error & { code?: string },
  socket: Socket,
  headers: OutgoingHttpHeaders,
): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = statuses[code] ?? 400;
  const body = JSON.stringify(notRead);
  const all = { ...headers, 'content-type': json, 'content-length': Buffer.byteLength(body), connection: 'close' };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${body}`);
}

/** Reads bodies of JSON. Bytes that are no text are refused: they would be kept as signs that nobody wrote. */
export function readsJson(app: FastifyInstance): void {
  const read = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (!isUtf8(body)) return done(Object.assign(new Error('The body is no UTF-8.'), { statusCode: 400 }));
    return read(request, body.toString(), done);
  });
}
