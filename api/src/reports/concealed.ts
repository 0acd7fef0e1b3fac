import { type Counted, type Group, isMeasured, type Part } from './counted.ts';
import { Exchange } from './exchange.ts';
import type { Alike } from './grid.ts';
import type { Individual } from './portfolio.ts';
import { type Earlier, nothingOut } from './published/earlier.ts';
import type { ReportAudience } from './report.ts';
import { type Cell, dominance, suppress, thresholds } from './suppression.ts';
import { type Conceals, figureOf, hidesCounts, tellsByDifference, tellsStates, together } from './telling.ts';

interface Concealed {
  conceals: Conceals;
  /** Whether not even the parts of a dimension are named: that there are so many would tell how few each is. */
  leavesOut: (dimension: string | null) => boolean;
}

/** What of a report must not be shown to whom it is for, and to whom earlier versions of it were shown. */
export const concealing = (
  groups: Group[],
  audience: ReportAudience,
  individuals: Individual[],
  earlier = nothingOut,
): Concealed =>
  audience === 'VIEWER'
    ? { conceals: () => false, leavesOut: () => false }
    : fromReader(groups, thresholds[audience], individuals, earlier);

const isFew = (count: number): boolean => count > 0 && count < dominance.contributors;

/**
 * A figure parts the mentoring of each group: with the totals of groups and parts it is a table, of which what the reader
 * knows by name is taken off first. The row of the whole is the same in every dimension, and the total of a group the same
 * for every figure: each of these is hidden everywhere or nowhere. A figure that could be kept only by hiding one of them
 * besides is not shown in that dimension at all.
 */
function fromReader(groups: Group[], threshold: number, individuals: Individual[], earlier: Earlier): Concealed {
  const hidden = new Map<Counted, Set<string>>();
  const alike: Alike = new Map();
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
        alike,
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
        hiddenElsewhere: [
          ...placed(({ hidden }) => hidden),
          ...own.flatMap((each, index) =>
            names.filter((part) => isHidden(each, part)).map((part) => [String(index), part]),
          ),
        ],
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
  const units = [...Map.groupBy(figures.filter(isParted), ({ code }) => together(code)[0] ?? code).values()];
  const exchange = new Exchange(groups, individuals);
  // Of how many programmes those of a group are says how many these are at least, and which are not of another.
  const hideProgrammes = () => {
    const someHidden = groups.some((group) => hidesCounts(figureOf(group, 'MEN-01'), isHidden));
    for (const group of groups)
      for (const each of group.figures.filter((figure) => !isParted(figure)))
        if (
          group.dimension === null
            ? exchange.closed.has('PROGRAMME') || isHidden(figureOf(group, 'ENGAGEMENTS'), 'with')
            : someHidden
        )
          hidden.set(each, new Set(['value']));
  };
  const hideIn = (changed: typeof units) => {
    // What one hides, the others hide; alone it has nothing to wait for.
    for (const unit of changed) while (unit.map(hide).includes(true) && unit.length > 1);
    hideProgrammes();
  };
  hideIn(units);
  const smallOf = (figure: Counted) =>
    cellsOf(figure, '', threshold)
      .filter(({ count, withheld }) => count > 0 && (count < threshold || withheld))
      .map(({ at }) => at[1] as string);
  for (let more = exchange.lacking(isHidden, smallOf); more.length > 0; more = exchange.lacking(isHidden, smallOf)) {
    for (const [figure, part] of more) hidden.set(figure, new Set(hidden.get(figure)).add(part));
    // States and how many there are tell of other figures, too.
    const codes = new Set(more.map(([{ code }]) => code));
    const all = codes.has('ENGAGEMENTS') || codes.has('MEN-01');
    hideIn(units.filter((unit) => all || unit.some(({ code }) => codes.has(code))));
  }
  hideProgrammes();
  return { conceals: isHidden, leavesOut: (dimension) => exchange.closed.has(dimension) };
}

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
