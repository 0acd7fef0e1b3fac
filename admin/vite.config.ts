import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type InlineConfig, type Plugin, runnerImport } from 'vite';
import { together } from './together.ts';

// The host stays the browser's, so that the server knows the page that asks as its own.
const api = { target: `http://127.0.0.1:${process.env.PORT ?? 4000}`, changeOrigin: false };

const withoutStyles: Plugin = {
  name: 'without styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') || id.startsWith('@fontsource') ? '\0nothing' : undefined),
  load: (id) => (id === '\0nothing' ? '' : undefined),
};

/** Writes down what the dashboard asks, each document by the SHA-256 of its text: by that it is asked. */
const documentsByHash = (): Plugin => ({
  name: 'documents by hash',
  apply: 'build',
  async generateBundle() {
    // What Node would take for CommonJS, or not find, is read as Vite reads it.
    const resolve = { mainFields: ['module'], noExternal: ['@apollo/client', 'ra-data-graphql', /^ra-/] };
    const { module } = await runnerImport<typeof import('./src/documents.ts')>('./src/documents.ts', {
      root: import.meta.dirname,
      configFile: false,
      plugins: [withoutStyles],
      environments: { inline: { resolve } },
    });
    const byHash = Object.fromEntries(module.documents().map((text) => [hash('sha256', text), text]));
    this.emitFile({ type: 'asset', fileName: '.documents.json', source: JSON.stringify(byHash) });
  },
});

/** What the browser fetches lies there compressed: nobody waits for that to be done again for each. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter((each) => /^assets\/.*\.(js|css)$/.test(each))) {
      const file = join(dir, name);
      const content = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(content));
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    }
  },
});

const alone = { root: import.meta.dirname, configFile: false, plugins: [react()] } satisfies InlineConfig;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), together(alone), documentsByHash(), compressed()],
  server: { port: 5173, proxy: { '/graphql': api, '/graphiql': api, '/auth': api, '/export': api, '/import': api } },
  build: {
    chunkSizeWarningLimit: 1200,
  },
});
