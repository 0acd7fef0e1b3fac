import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { bearsSession } from './access/credential.ts';
import { root } from './core/root.ts';
import { stylePolicy } from './core/server.ts';
import { labelled } from './demo/label.ts';
import type { Mark } from './demo/mark.ts';

const dashboard = join(root, 'admin/dist');

/** The documents that the dashboard asks, by their hash, as its build has found them; none while none is built. */
export const builtDocuments = async (): Promise<[string, string][]> =>
  readFile(join(dashboard, '.documents.json'), 'utf8').then(
    (text) => Object.entries(JSON.parse(text)),
    () => [],
  );

/** Serves the dashboard as it was built. */
export async function serveDashboard(app: FastifyInstance, mark: Mark | undefined): Promise<void> {
  await app.register(fastifyStatic, {
    root: dashboard,
    index: false,
    dotfiles: 'ignore',
    cacheControl: false,
    preCompressed: true,
    // Vite names what it builds by its contents; everything else may change under its name.
    setHeaders: (reply, file) => {
      reply.header('cache-control', file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', async ({ headers }, reply) => {
    // Styles that the page makes itself bear this; nobody who brings some of his own knows it.
    const nonce = randomBytes(16).toString('base64');
    const built = await readFile(join(dashboard, 'index.html'), 'utf8');
    // What stands behind the door is fetched at once by who comes with a session, and by nobody else.
    const page = bearsSession(headers) ? built : built.replace(/<link [^>]*data-inside[^>]*>/g, '');
    return reply
      .type('text/html')
      .header('content-security-policy', stylePolicy(reply, nonce))
      .send(labelled(page.replace('</head>', `<meta property="csp-nonce" nonce="${nonce}" /></head>`), mark));
  });
}
