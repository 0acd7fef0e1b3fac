import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/**
 * GraphiQL from our own files; production does not serve it. Of the scripts within its page those run which bear the nonce.
 * Its editor makes styles as it goes, and works in threads that it puts together itself.
 */
const policyOf = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join(';');

export function serveGraphiql(app: FastifyInstance): void {
  app.get('/graphiql', async (_request, reply) => {
    // Read when somebody asks for it: its page is larger than the server.
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    const page = renderGraphiQL({ endpoint: '/graphql', title: 'Binaan', credentials: 'same-origin' });
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', policyOf(nonce))
      .type('text/html')
      .send(page.replace('<script>', `<script nonce="${nonce}">`));
  });
}
