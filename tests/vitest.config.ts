import { configDefaults, defineConfig } from 'vitest/config';
import LongestFirst from './support/sequencer.ts';

/** The proofs that take their time (`pnpm test:slow`): as many random operations, rows and offices as are claimed. */
const slow = {
  FC_RUNS: process.env.FC_RUNS ?? '5000',
  EXPLAIN_FACTOR: process.env.EXPLAIN_FACTOR ?? '1',
  OFFICES: process.env.OFFICES ?? '500',
  EXPORT_ROWS: process.env.EXPORT_ROWS ?? '1000000',
};

/** What tells of the machine as much as of the house is asked with those alone. */
const ofTheMachine = ['e2e/lighthouse.test.ts', 'e2e/smooth.test.ts'];

const browsers = 'e2e/**/*.test.ts';
const dependencies = configDefaults.exclude;

export default defineConfig(({ mode }) => ({
  oxc: { decorator: { legacy: true } },
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      { extends: true, test: { name: 'house', include: ['**/*.test.{ts,tsx}'], exclude: [...dependencies, browsers] } },
      {
        extends: true,
        // A browser on a busy machine may be asked while its page is still moving: it may fail once, and is told of.
        test: { name: 'browser', include: [browsers], exclude: mode === 'slow' ? [] : ofTheMachine, retry: 1 },
      },
    ],
    sequence: { sequencer: LongestFirst },
    globalSetup: ['./support/cluster.ts', './support/dashboard.ts'],
    reporters: ['default', './support/tally.ts'],
    pool: 'forks',
    // The house is read once for each worker rather than for each file: four fifths of the time.
    // So a module beside the tests keeps no hook at its top: it would run with the first file only.
    isolate: false,
    // One more than a small machine has processors: much of the time a file waits for a server, a browser or the clock.
    maxWorkers: 3,
    env: mode === 'slow' ? slow : {},
    testTimeout: mode === 'slow' ? 3_600_000 : 180_000,
    hookTimeout: mode === 'slow' ? 1_200_000 : 120_000,
    expect: { poll: { timeout: 15_000 } },
    server: { deps: { inline: ['ra-data-graphql', '@apollo/client', /^ra-/] } },
  },
}));
