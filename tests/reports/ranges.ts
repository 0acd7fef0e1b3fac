import loadHighs from 'highs';
import { type Is, mentorings } from './mentorings.ts';

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

/** More than any portfolio here has of a kind. */
const most = 60;
const highs = loadHighs();

/** What follows from what is told: it looks among all portfolios of whole numbers, none of them negative, that agree with it. */
export async function rangesOf({ bounds, programmes }: Shown): Promise<{ isOnly: (of: Is, count: number) => boolean }> {
  const solver = await highs;
  const sum = (of: Is) => mentorings.flatMap((each, i) => (of(each) ? [`+ x${i}`] : [])).join(' ') || '0 x0';
  const names = [...new Set(mentorings.map(({ programme }) => programme))];
  const rules = [
    ...bounds.map(({ of, is, least }) => (is === undefined ? `${sum(of)} >= ${least}` : `${sum(of)} = ${is}`)),
    ...programmes.flatMap(([of, count], i) => [
      ...names.flatMap((name) => {
        const here = sum((each) => each.programme === name && of(each));
        return [`${here} - b${i}${name} >= 0`, `${here} - ${most * mentorings.length} b${i}${name} <= 0`];
      }),
      `${names.map((name) => `+ b${i}${name}`).join(' ')} = ${count}`,
    ]),
  ].map((rule, i) => ` c${i}: ${rule}`);
  const all = mentorings.map((_, i) => `x${i}`);
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
  const found = (way: 'Maximize' | 'Minimize', of: Is): number => {
    const { Status, ObjectiveValue } = solver.solve(`${way}\n obj: ${sum(of)}\n${text}`);
    if (Status !== 'Optimal') throw new Error(`What is told cannot be: ${Status}`);
    return Math.round(ObjectiveValue);
  };
  return { isOnly: (of, count) => found('Maximize', of) === count && found('Minimize', of) === count };
}
