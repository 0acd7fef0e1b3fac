import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/**
 * GraphiQL from our own files; production does not serve it. Of the scripts and styles within its page those hold which bear
 * the nonce; what its editor writes as the style of a single line, which no nonce can be given, may stand. It works in threads
 * that it puts together itself.
 */
const policyOf = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src-elem 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    'worker-src blob:',
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join(';');

/** Gives the nonce to the styles that the page makes as it goes: it knows of no nonces. */
const givesNonce = (nonce: string): string => `
  const make = document.createElement;
  document.createElement = function (name, options) {
    const made = make.call(this, name, options);
    if (String(name).toLowerCase() === 'style') made.nonce = '${nonce}';
    return made;
  };`;

export function serveGraphiql(app: FastifyInstance): void {
  app.get('/graphiql', async (_request, reply) => {
    // Read when somebody asks for it: its page is larger than the server.
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    const page = renderGraphiQL({ endpoint: '/graphql', title: 'Binaan', credentials: 'same-origin' });
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', policyOf(nonce))
      .type('text/html')
      .send(
        page
          .replace('<style>', `<style nonce="${nonce}">`)
          .replace('<script>', `<script nonce="${nonce}">${givesNonce(nonce)}</script><script nonce="${nonce}">`),
      );
  });
}
