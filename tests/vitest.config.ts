import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { decorator: { legacy: true } },
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    globalSetup: ['./support/cluster.ts', './support/dashboard.ts'],
    reporters: ['default', './support/tally.ts'],
    pool: 'forks',
    // The house is read once for each worker rather than for each file: four fifths of the time.
    // So a module beside the tests keeps no hook at its top: it would run with the first file only.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    server: { deps: { inline: ['ra-data-graphql', '@apollo/client', /^ra-/] } },
  },
});
