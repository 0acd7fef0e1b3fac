import type { Reporter, TestModule } from 'vitest/node';

/** Ends every run, even one in which nothing loads, with the plain line that other programs read. */
export default class Tally implements Reporter {
  #passed = 0;
  #failed = 1;

  onInit() {
    process.once('exit', () => console.log(`${this.#passed} passed, ${this.#failed} failed`));
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    for (const test of tests.filter((one) => one.diagnostic()?.flaky))
      console.log(`Passed only when it was asked again: ${test.module.relativeModuleId}, ${test.fullName}`);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file, or a hook around its tests, that fails counts once: the tests in it say nothing.
    const broken = modules.filter(
      (module) => module.errors().length || [...module.children.allSuites()].some((suite) => suite.errors().length),
    );
    this.#passed = count('passed');
    this.#failed = count('failed') + broken.length + unhandled.length;
    if (!tests.length && !this.#failed) this.#failed = 1;
  }
}
