/** How many random operations a property is held against; the slow run states it, and makes every one of them. */
const stated = process.env.FC_RUNS;
export const numRuns = Number(stated ?? 300);

/** Settings of every property. Where a reader waits, an answer is worth more than the last operations. */
export const limits = {
  ...(process.env.FC_SEED ? { seed: Number(process.env.FC_SEED) } : {}),
  // Sooner than the test's own time limit, so that the property says what it found.
  interruptAfterTimeLimit: stated ? 3_000_000 : 50_000,
  // A number that was asked for and not made proves nothing.
  markInterruptAsFailure: stated !== undefined,
};
