import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take long although they are short, the longest first: what they wait for (a clock, a server that starts, a
 * million rows) does not show in their size, by which vitest begins. One of them at the end runs alone.
 */
const long = [
  'core/slow',
  'access/leaks',
  'reports/as-of',
  'exports/long',
  'reports/kept-facts',
  'core/start',
  'operations/replicas',
  'operations/backup',
  'history/as-of',
  'imports/any-order',
  'e2e/walk',
  'e2e/accessibility',
  'e2e/history',
  'e2e/reports',
];

const place = ({ moduleId }: TestSpecification) => {
  const found = long.findIndex((file) => moduleId.endsWith(`/tests/${file}.test.ts`));
  return found < 0 ? long.length : found;
};

/** Each project's long files before its others: the many short ones of the house fill up the end. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project.name))];
    return projects.flatMap((name) =>
      sorted.filter(({ project }) => project.name === name).toSorted((a, b) => place(a) - place(b)),
    );
  }
}
