import loadHighs from 'highs';
import type { Is, Mentoring } from './mentorings.ts';

/** Of how many it is known that they are so many, or at least so many. */
export interface Bound {
  of: Is;
  is?: number;
  least?: number;
}

/** What a reader is told: of how many, and of whom by how many programmes. */
export interface Shown {
  bounds: readonly Bound[];
  programmes: readonly (readonly [of: Is, count: number])[];
}

/** How many there are of whom. */
export interface Count {
  name: string;
  of: Is;
  count: number;
}

const highs = loadHighs();

/**
 * Which of some counts follow from what is told: it looks for a portfolio of whole numbers of these kinds, none of them negative,
 * that agrees with it and in which the count is another.
 */
export async function following(
  kinds: readonly Mentoring[],
  { bounds, programmes }: Shown,
  counts: Count[],
): Promise<Count[]> {
  if (counts.length === 0) return [];
  const solver = await highs;
  /** More than any portfolio has of a kind. */
  const most = 60;
  const sum = (of: Is) => kinds.flatMap((each, i) => (of(each) ? [`+ x${i}`] : [])).join(' ') || '0 x0';
  const names = [...new Set(kinds.map(({ programme }) => programme))];
  const told = new Set([
    ...bounds.map(({ of, is, least }) => (is === undefined ? `${sum(of)} >= ${least}` : `${sum(of)} = ${is}`)),
    ...programmes.flatMap(([of, count], i) => [
      ...names.flatMap((name) => {
        const here = sum((each) => each.programme === name && of(each));
        return [`${here} - b${i}${name} >= 0`, `${here} - ${most * kinds.length} b${i}${name} <= 0`];
      }),
      `${names.map((name) => `+ b${i}${name}`).join(' ')} = ${count}`,
    ]),
  ]);
  const rules = [...told].map((rule, i) => ` c${i}: ${rule}`);
  const all = kinds.map((_, i) => `x${i}`);
  const carried = programmes.flatMap((_, i) => names.map((name) => `b${i}${name}`));
  const text = [
    ...[
      'Subject To',
      ...rules,
      'Bounds',
      ...all.map((each) => ` 0 <= ${each} <= ${most}`),
      'General',
      ` ${all.join(' ')}`,
    ],
    ...(carried.length ? ['Binary', ` ${carried.join(' ')}`] : []),
    'End',
  ].join('\n');
  let left = counts;
  const found: Count[] = [];
  for (let [one] = left; one; [one] = left) {
    const { of } = one;
    for (const way of ['Maximize', 'Minimize']) {
      const { Status, Columns } = solver.solve(`${way}\n obj: ${sum(of)}\n${text}`);
      if (Status !== 'Optimal') throw new Error(`What is told cannot be: ${Status}`);
      const other = all.map((name) => Math.round((Columns[name] as { Primal: number } | undefined)?.Primal ?? 0));
      // One portfolio answers for every count that is another in it.
      left = left.filter(
        ({ of, count }) => kinds.reduce((sum, kind, i) => sum + (of(kind) ? (other[i] as number) : 0), 0) === count,
      );
      if (left[0] !== one) break;
    }
    if (left[0] !== one) continue;
    found.push(one);
    left = left.slice(1);
  }
  return found;
}
