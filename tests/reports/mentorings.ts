import { EngagementState, ExitReason } from '../../api/src/mentoring/engagement-course.ts';
import type { Counted } from '../../api/src/reports/counted.ts';

/** A mentoring, as the figures of how many there are tell it from another. */
export interface Mentoring {
  programme: string;
  province: string;
  sector: string;
  state: string;
  exit: string;
  /** Whether it began in the year. */
  begun: boolean;
  /** Whether it is under way beyond what was planned. */
  overdue: string;
  /** Of one that began in the year, what is known of it after 12 and 24 months: w(ith), c(losed) or m(issing). */
  lived: string;
}

export type Is = (each: Mentoring) => boolean;

const courses = [
  { state: 'ACTIVE', exit: '', overdue: 'late' },
  { state: 'ACTIVE', exit: '', overdue: 'within' },
  { state: 'PLANNED', exit: '', overdue: '' },
  { state: 'COMPLETED', exit: '', overdue: '' },
  { state: 'DROPPED', exit: 'MOVED', overdue: '' },
  { state: 'DROPPED', exit: 'BUSINESS_CLOSED', overdue: '' },
];
const lives = ['w12w24', 'w12m24', 'w12c24', 'c12', 'm12'];

/** How many programmes, provinces and branches there are. */
export interface Shape {
  programmes: number;
  provinces: number;
  sectors: number;
}

const named = (first: string, count: number) => Array.from({ length: count }, (_, i) => `${first}${i}`);

/** Every kind of mentoring there is. */
export const kindsOf = ({ programmes, provinces, sectors }: Shape): Mentoring[] =>
  named('P', programmes).flatMap((programme) =>
    named('3', provinces).flatMap((province) =>
      named('S', sectors).flatMap((sector) =>
        courses.flatMap((course) => [
          ...lives.map((lived) => ({ programme, province, sector, ...course, begun: true, lived })),
          { programme, province, sector, ...course, begun: false, lived: '' },
        ]),
      ),
    ),
  );

type Counts = Record<string, number>;

/** A figure that counts mentoring, as `mentoring-measures.ts` does. */
export interface Figure {
  code: Counted['code'];
  each?: true;
  parts: Record<string, Is>;
  /** Without one it is the number of programmes. */
  value?: (counts: Counts) => number | null;
}

const isEnded: Is = ({ state }) => state === 'COMPLETED' || state === 'DROPPED';
const notBegun: Is = ({ begun }) => !begun;
const stated = (column: 'state' | 'exit', values: object) =>
  Object.fromEntries(Object.keys(values).map((value): [string, Is] => [value, (each) => each[column] === value]));
const unlessNone = (all: number, value: number): number | null => (all > 0 ? value : null);

export const countings: readonly Figure[] = [
  { code: 'ENGAGEMENTS', parts: { with: () => true }, value: ({ with: all = 0 }) => all },
  { code: 'BUSINESSES', parts: { with: () => true }, value: ({ with: all = 0 }) => all },
  { code: 'PROGRAMMES', parts: {} },
  { code: 'MEN-01', each: true, parts: stated('state', EngagementState), value: () => null },
  { code: 'MEN-01-EXIT', each: true, parts: stated('exit', ExitReason), value: () => null },
  {
    code: 'MEN-01-COMPLETION',
    parts: {
      with: ({ begun, state }) => begun && state === 'COMPLETED',
      dropped: ({ begun, state }) => begun && state === 'DROPPED',
      missing: (each) => each.begun && !isEnded(each),
      none: notBegun,
    },
    value: ({ with: completed = 0, dropped = 0 }) =>
      unlessNone(completed + dropped, (100 * completed) / (completed + dropped)),
  },
  {
    code: 'MEN-02',
    parts: {
      with: (each) => each.begun && isEnded(each),
      missing: (each) => each.begun && !isEnded(each),
      none: notBegun,
    },
    value: ({ with: ended = 0 }) => unlessNone(ended, 12),
  },
  {
    code: 'MEN-02-OVERDUE',
    parts: {
      with: ({ overdue }) => overdue === 'late',
      within: ({ overdue }) => overdue === 'within',
      none: ({ overdue }) => overdue === '',
    },
    value: ({ with: late = 0 }) => late,
  },
  {
    code: 'MEN-12-12',
    parts: {
      with: ({ lived }) => lived.startsWith('w12'),
      closed: ({ lived }) => lived === 'c12',
      missing: ({ lived }) => lived === 'm12',
      none: notBegun,
    },
    value: ({ with: living = 0, closed = 0 }) => unlessNone(living + closed, (100 * living) / (living + closed)),
  },
  {
    code: 'MEN-12-24',
    parts: {
      with: ({ lived }) => lived === 'w12w24',
      closed: ({ lived }) => lived === 'w12c24' || lived === 'c12',
      missing: ({ lived }) => lived === 'w12m24' || lived === 'm12',
      none: notBegun,
    },
    value: ({ with: living = 0, closed = 0 }) => unlessNone(living + closed, (100 * living) / (living + closed)),
  },
];
