/** A reason not to start that a person can act on: `main.ts` prints its one sentence and no stack. */
export class CannotStart extends Error {}
