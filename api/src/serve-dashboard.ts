import { hash, randomBytes } from 'node:crypto';
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
export async function serveDashboard(app: FastifyInstance, mark: Mark | undefined, folder = dashboard): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
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
    const built = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined);
    if (built === undefined) return reply.code(503).type('text/plain; charset=utf-8').send(notBuilt);
    // What stands behind the door is fetched at once by who comes with a session, and by nobody else.
    const meant = bearsSession(headers) ? built : built.replace(/<link [^>]*data-inside[^>]*>/g, '');
    const page = meant
      .replace('<style>', `<style nonce="${nonce}">`)
      .replace('</head>', `<meta property="csp-nonce" nonce="${nonce}" /></head>`);
    // The few lines that are not a file of their own: no others are run.
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(built) ?? [];
    const own = `'sha256-${hash('sha256', script, 'base64')}'`;
    return reply
      .type('text/html')
      .header('content-security-policy', stylePolicy(reply, nonce).replace("script-src 'self'", `$& ${own}`))
      .send(labelled(page, mark));
  });
}

const notBuilt = `Dasbor belum dibuat. Mulai Binaan dengan \`npx -y pnpm start\`, tanpa --no-dashboard. API menjawab di /graphql.

The dashboard is not built. Start Binaan with \`npx -y pnpm start\`, without --no-dashboard. The API answers at /graphql.
`;
