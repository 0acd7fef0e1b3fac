import { EngagementState } from '../mentoring/engagement-course.ts';
import type { Counted, Group } from './counted.ts';

// What figures of one group tell of each other.

/** Says of a part of a figure whether it is hidden. */
export type Conceals = (figure: Counted, part: string) => boolean;

export const figureOf = ({ figures }: Group, code: Counted['code']): Counted =>
  figures.find((figure) => figure.code === code) as Counted;

/** Figures that part the same mentoring anew: which of it is left out, or counts at all, is the same in each. */
const parted: readonly (readonly Counted['code'][])[] = [
  ['MEN-01-COMPLETION', 'MEN-02', 'MEN-12-12', 'MEN-12-24'],
  ['MEN-09', 'MEN-09-SOLD'],
  ['MEN-10', 'MEN-10-DAYS'],
  ['MEN-13', 'MEN-13-DAYS'],
];

/** With which figures one says in a group on how many it rests, or not at all; itself among them. */
export const together = (code: Counted['code']): readonly Counted['code'][] =>
  parted.find((codes) => codes.includes(code)) ?? [];

export const hidesCounts = (figure: Counted | undefined, isHidden: Conceals): boolean =>
  figure !== undefined && Object.keys(figure.parts).some((part) => isHidden(figure, part));

/** Figures whose parts are sums of states, or of one: they would tell of a state that is hidden. */
const sumsOfStates: Partial<Record<Counted['code'], readonly string[]>> = {
  'MEN-01-EXIT': ['DROPPED'],
  'MEN-01-COMPLETION': Object.keys(EngagementState),
  'MEN-02': Object.keys(EngagementState),
  'MEN-02-OVERDUE': Object.keys(EngagementState),
};

/** Whether a figure of a group would tell of a state that is hidden. */
export function tellsStates(row: Group, code: Counted['code'], isHidden: Conceals): boolean {
  const states = figureOf(row, 'MEN-01');
  return (sumsOfStates[code] ?? []).some((state) => isHidden(states, state));
}

/** What figures count of those that others count: what is left of these can be told by subtraction. */
const within: Partial<Record<Counted['code'], [of: string[], all: Counted['code'], parts: string[]][]>> = {
  'MEN-01-COMPLETION': [
    [['with'], 'MEN-01', ['COMPLETED', 'FOLLOWED_UP']],
    [['dropped'], 'MEN-01', ['DROPPED']],
  ],
  'MEN-02': [[['with'], 'MEN-01', ['COMPLETED', 'FOLLOWED_UP', 'DROPPED']]],
  'MEN-02-OVERDUE': [[['with', 'within'], 'MEN-01', ['ACTIVE', 'PAUSED']]],
  'MEN-12-24': [
    [['with', 'closed'], 'MEN-12-12', ['with', 'closed']],
    [['with', 'missing', 'none'], 'MEN-12-12', ['with', 'missing', 'none']],
  ],
};

/** Whether a figure of a group leaves so few of what another counts that these must not be told. */
export function tellsByDifference(row: Group, code: Counted['code'], threshold: number): boolean {
  const unknown = (of: Counted['code'], parts: string[]) =>
    parts.reduce((sum, part) => {
      const [count, known] = figureOf(row, of).parts[part] ?? [0, 0];
      return sum + count - known;
    }, 0);
  return (within[code] ?? []).some(([of, all, parts]) => {
    const rest = unknown(all, parts) - unknown(code, of);
    return rest > 0 && rest < threshold;
  });
}
