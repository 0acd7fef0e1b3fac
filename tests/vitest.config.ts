import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { decorator: { legacy: true } },
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    globalSetup: ['./support/cluster.ts', './support/dashboard.ts'],
    reporters: ['default', './support/tally.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    server: { deps: { inline: ['ra-data-graphql', '@apollo/client', /^ra-/] } },
  },
});
