import { EngagementState } from '../mentoring/engagement-course.ts';
import type { Counted, Group, Part } from './counted.ts';
import { type Earlier, nothingOut } from './published/earlier.ts';
import type { ReportAudience } from './report.ts';
import { type Cell, dominance, suppress, thresholds } from './suppression.ts';

/** Says of a part of a figure whether it is hidden. */
type Conceals = (figure: Counted, part: string) => boolean;

/** What of a report must not be shown to whom it is for, and to whom earlier versions of it were shown. */
export const concealing = (groups: Group[], audience: ReportAudience, earlier = nothingOut): Conceals =>
  audience === 'VIEWER' ? () => false : fromReader(groups, thresholds[audience], earlier);

const isFew = (count: number): boolean => count > 0 && count < dominance.contributors;

/**
 * A figure parts the mentoring of each group: with the totals of groups and parts it is a table, of which what the reader
 * knows by name is taken off first. The row of the whole is the same in every dimension, and the total of a group the same
 * for every figure: each of these is hidden everywhere or nowhere. A figure that could be kept only by hiding one of them
 * besides is not shown in that dimension at all.
 */
function fromReader(groups: Group[], threshold: number, earlier: Earlier): Conceals {
  const hidden = new Map<Counted, Set<string>>();
  const isHidden: Conceals = (figure, part) => hidden.get(figure)?.has(part) ?? false;
  const whole = groups.filter(({ dimension }) => dimension === null);
  const [{ figures } = { figures: [] }] = whole;
  const dimensions = [...Map.groupBy(groups, ({ dimension }) => dimension).values()];
  /** Hides what must be hidden of a figure, beside what is; says whether that is more than was. */
  const hide = ({ code, parts }: Counted): boolean => {
    const names = Object.keys(parts);
    const more = dimensions.map((rows) => {
      const isWhole = rows.every((row) => whole.includes(row));
      const own = rows.map((row) => figureOf(row, code));
      const keys = rows.map((_, index) => String(index));
      /** Of a row, whether its total is hidden by the figure that shows it. */
      const totalHidden = (row: Group | undefined) => {
        const shown = row && totals(row, code);
        return shown !== undefined && isHidden(...shown);
      };
      const ofWhole = whole[0] && figureOf(whole[0], code);
      const shut = (part: string) => !isWhole && ofWhole !== undefined && isHidden(ofWhole, part);
      const before = own.map((each, index) => outOf(each, rows[index] as Group, earlier));
      const placed = (told: (out: Out) => string[]) =>
        before.flatMap((out, index) => told(out).map((part) => [String(index), part]));
      // What another table hides must not follow from this one either.
      const sums = [
        ...keys.filter((_, index) => totalHidden(rows[index])).map((key) => [key, null]),
        ...(isWhole
          ? []
          : [...names.filter(shut).map((part) => [null, part]), ...(totalHidden(whole[0]) ? [[null, null]] : [])]),
      ];
      const tells = (row: Group) =>
        tellsByDifference(row, code, threshold) ||
        tellsStates(row, code, isHidden) ||
        together(code).some((other) => hidesCounts(figureOf(row, other), isHidden));
      const table = suppress({
        dimensions: [
          { categories: keys, totalled: !isWhole },
          { categories: names, totalled: true },
        ],
        cells: own.flatMap((each, index) => cellsOf(each, String(index), threshold)),
        threshold,
        telling: [
          ...placed(({ telling }) => telling),
          ...rows.flatMap((row, index) => (tells(row) ? names.map((part) => [String(index), part]) : [])),
          ...sums,
        ],
        hiddenElsewhere: placed(({ hidden }) => hidden),
      });
      const opens =
        totals(rows[0] as Group, code) !== undefined &&
        (keys.some((key, index) => table([key, null]) && !totalHidden(rows[index])) ||
          (!isWhole &&
            (names.some((part) => table([null, part]) && !shut(part)) ||
              (table([null, null]) && !totalHidden(whole[0])))));
      const noValue = isMeasured(own[0] as Counted) ? ofValues(own, isWhole, threshold, before) : () => false;
      return own.map((each, index) => {
        const was = hidden.get(each) ?? new Set();
        const parts = opens ? names : names.filter((part) => table([String(index), part]));
        const is = new Set([...was, ...parts, ...(noValue(String(index)) ? ['value'] : [])]);
        hidden.set(each, is);
        return is.size > was.size;
      });
    });
    return more.flat().includes(true);
  };
  const isParted = ({ parts }: Counted) => Object.keys(parts).length > 0;
  // What one hides, the others hide; alone it has nothing to wait for.
  for (const unit of Map.groupBy(figures.filter(isParted), ({ code }) => together(code)[0] ?? code).values())
    while (unit.map(hide).includes(true) && unit.length > 1);
  // Of how many programmes those of a group are says how many these are at least, and which are not of another.
  const someHidden = groups.some((group) => hidesCounts(figureOf(group, 'MEN-01'), isHidden));
  for (const group of groups)
    for (const each of group.figures.filter((figure) => !isParted(figure)))
      if (group.dimension === null ? isHidden(figureOf(group, 'ENGAGEMENTS'), 'with') : someHidden)
        hidden.set(each, new Set(['value']));
  return isHidden;
}

/** Figures that part the same mentoring anew: which of it is left out, or counts at all, is the same in each. */
const parted: readonly (readonly Counted['code'][])[] = [
  ['MEN-01-COMPLETION', 'MEN-02', 'MEN-12-12', 'MEN-12-24'],
  ['MEN-09', 'MEN-09-SOLD'],
  ['MEN-10', 'MEN-10-DAYS'],
  ['MEN-13', 'MEN-13-DAYS'],
];

/** With which figures one says in a group on how many it rests, or not at all; itself among them. */
const together = (code: Counted['code']): readonly Counted['code'][] =>
  parted.find((codes) => codes.includes(code)) ?? [];

const hidesCounts = (figure: Counted | undefined, isHidden: Conceals): boolean =>
  figure !== undefined && Object.keys(figure.parts).some((part) => isHidden(figure, part));

/** What versions that are out keep from showing of a figure: parts that they hide or tell of by their difference, and its value. */
interface Out {
  hidden: string[];
  telling: string[];
  value: boolean;
}

function outOf(figure: Counted, { dimension, key }: Group, earlier: Earlier): Out {
  const { code, parts, each, value } = figure;
  const names = Object.keys(parts);
  const at = (part: string | null) => ({ dimension, key, code, part });
  if (each) {
    const telling = (part: string) => {
      const [count] = parts[part] as Part;
      return earlier.tells(at(part), { n: count, missing: 0, value: count });
    };
    return { hidden: names.filter((part) => earlier.hides(at(part))), telling: names.filter(telling), value: false };
  }
  return {
    hidden: earlier.hidesCounts(at(null)) ? names : [],
    telling: earlier.tells(at(null), { ...restingOn(parts), value }) ? names : [],
    value: earlier.hides(at(null)),
  };
}

/** On how many a figure rests, and how many it misses. */
export function restingOn(parts: Counted['parts']): { n: number; missing: number } {
  const counted = Object.entries(parts).filter(([part]) => part !== 'missing' && part !== 'none');
  return { n: counted.reduce((sum, [, [count]]) => sum + count, 0), missing: parts.missing?.[0] ?? 0 };
}

/** Figures whose parts are sums of states, or of one: they would tell of a state that is hidden. */
const sumsOfStates: Partial<Record<Counted['code'], readonly string[]>> = {
  'MEN-01-EXIT': ['DROPPED'],
  'MEN-01-COMPLETION': Object.keys(EngagementState),
  'MEN-02': Object.keys(EngagementState),
  'MEN-02-OVERDUE': Object.keys(EngagementState),
};

/** Whether a figure of a group would tell of a state that is hidden. */
function tellsStates(row: Group, code: Counted['code'], isHidden: Conceals): boolean {
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
function tellsByDifference(row: Group, code: Counted['code'], threshold: number): boolean {
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

/** Whether a value is measured of some and missing of others: it tells of those it rests on, and not how many they are. */
export const isMeasured = ({ parts }: Counted): boolean => /^with,missing(,none)?$/.test(Object.keys(parts).join());

/** Which groups show no value: where it rests on too few, and where that of too few would follow from the others. */
function ofValues(figures: Counted[], isWhole: boolean, threshold: number, before: Out[]): (key: string) => boolean {
  const keysOf = (is: (out: Out) => boolean) => before.flatMap((out, index) => (is(out) ? [[String(index)]] : []));
  const table = suppress({
    dimensions: [{ categories: figures.map((_, index) => String(index)), totalled: !isWhole }],
    cells: figures.flatMap((each, index) =>
      cellsOf(each, String(index), threshold)
        .filter(({ at }) => at[1] === 'with')
        .map((cell) => ({ ...cell, at: [String(index)] })),
    ),
    threshold,
    telling: keysOf(({ telling }) => telling.length > 0),
    hiddenElsewhere: keysOf(({ value }) => value),
  });
  return (key) => table([key]);
}

const figureOf = ({ figures }: Group, code: Counted['code']): Counted =>
  figures.find((figure) => figure.code === code) as Counted;

/** Which figure, and which part of it, shows the total of another's parts; the first of all shows its own. */
const totals = (row: Group, code: Counted['code']): [Counted, string] | undefined => {
  if (code === 'ENGAGEMENTS') return undefined;
  return code === 'MEN-01-EXIT' ? [figureOf(row, 'MEN-01'), 'DROPPED'] : [figureOf(row, 'ENGAGEMENTS'), 'with'];
};

const cellsOf = ({ parts, code }: Counted, row: string, threshold: number): Cell[] =>
  Object.entries(parts).map(([name, [count, known, again = 0]]) => {
    const businesses = count - known - again;
    return {
      at: [row, name],
      count: count - known,
      // Much mentoring of few businesses tells of few; and money rests on more of them than a count.
      withheld:
        (businesses > 0 && businesses < threshold) || (code === 'MEN-04' && name === 'with' && isFew(businesses)),
    };
  });
