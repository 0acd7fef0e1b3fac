/** A step that leaves every published sum as it is: the cells that rise by as much as the others fall. */
interface Step {
  up: number[];
  down: number[];
}

type Steps = (Step[] | undefined)[];

/** The steps of tables of one shape, which are the same. */
export type Alike = Map<string, Steps>;

interface Axis {
  categories: readonly string[];
  totalled: boolean;
}

/** The cells of a table of any number of dimensions, with the sums along each, and how they can change together. */
export class Grid {
  /** Every cell by its number. */
  readonly places: number[];
  private readonly axes: readonly Axis[];
  private readonly sizes: number[];
  /** Along how many dimensions each cell is a total. */
  private readonly totalsOf: number[];
  /** The steps by which each cell can rise, found once: the same ones are tried for every choice of hidden cells. */
  private readonly stepsOf: Steps;

  constructor(axes: readonly Axis[], alike: Alike = new Map()) {
    this.axes = axes;
    this.sizes = axes.map(({ categories, totalled }) => categories.length + (totalled ? 1 : 0));
    const shape = axes.map(({ totalled }, axis) => `${this.sizes[axis]}${totalled ? '+' : ''}`).join();
    this.stepsOf = alike.get(shape) ?? [];
    alike.set(shape, this.stepsOf);
    this.places = [...Array(this.sizes.reduce((all, size) => all * size, 1)).keys()];
    this.totalsOf = this.places.map((place) => axes.filter((_, axis) => this.isTotal(place, axis)).length);
  }

  /** The number of the cell at these categories, with null for a total. */
  place(at: readonly (string | null)[]): number {
    return this.number(
      at.map((category, axis) => {
        const { categories, totalled } = this.axes[axis] as Axis;
        const index = category === null ? categories.length : categories.indexOf(category);
        if (index < 0 || (category === null && !totalled)) throw new Error('There is no such cell');
        return index;
      }),
    );
  }

  /** An innermost cell and all totals that count it in. */
  holding(at: readonly string[]): number[] {
    const choices = at.map((category, axis) => {
      const { categories, totalled } = this.axes[axis] as Axis;
      return [categories.indexOf(category), ...(totalled ? [categories.length] : [])];
    });
    return product(choices).map((indices) => this.number(indices));
  }

  isTotal(place: number, axis: number): boolean {
    return this.indices(place)[axis] === (this.axes[axis] as Axis).categories.length;
  }

  /** Along how many dimensions a cell is a total. */
  totals = (place: number): number => this.totalsOf[place] as number;

  isInner = (place: number): boolean => this.totals(place) === 0;

  /** The cells of all categories that differ from this one along one dimension only. */
  line(place: number, axis: number): number[] {
    const indices = this.indices(place);
    return (this.axes[axis] as Axis).categories.map((_, index) => this.number(indices.with(axis, index)));
  }

  /**
   * Looks for another table with the same sums in which one cell is at least so large: the cells that differ there.
   * Cells that are not hidden yet may change only with `more`, and as few of them as it takes: all but those of `more` itself.
   */
  raise(
    values: number[],
    place: number,
    least: number,
    hidden: Set<number>,
    more?: ReadonlySet<number>,
  ): number[] | undefined {
    const changed = new Set<number>();
    // Most questions are answered without a change: nothing is copied before there is one.
    let other = values;
    let open = hidden;
    this.stepsOf[place] ??= this.steps(place);
    const steps = this.stepsOf[place];
    for (let need = least - (other[place] as number); need > 0; need = least - (other[place] as number)) {
      const step = more ? this.best(steps, other, open, need, more) : highest(steps, other, open, need);
      if (!step) return undefined;
      if (other === values) {
        other = values.slice();
        if (more) open = new Set(hidden);
      }
      const height = heightOf(step, other, need);
      for (const each of step.up) other[each] = (other[each] as number) + height;
      for (const each of step.down) other[each] = (other[each] as number) - height;
      for (const each of [...step.up, ...step.down]) {
        changed.add(each);
        if (more) open.add(each);
      }
    }
    return [...changed].filter((each) => other[each] !== values[each]).sort((one, another) => one - another);
  }

  private best(
    steps: Step[],
    values: number[],
    open: Set<number>,
    need: number,
    shown: ReadonlySet<number>,
  ): Step | undefined {
    let best: { step: Step; cost: number[] } | undefined;
    for (const step of steps) {
      const height = heightOf(step, values, need);
      if (height <= 0) continue;
      const shut = [...step.up, ...step.down].filter((place) => !open.has(place));
      if (shut.some((place) => shown.has(place))) continue;
      const totals = shut.reduce((sum, place) => sum + this.totals(place), 0);
      const lost = shut.reduce((sum, place) => sum + (values[place] as number), 0);
      const cost = [totals, shut.length === 0 || height >= need ? 0 : 1, shut.length, -height, lost];
      if (!best || isLess(cost, best.cost)) best = { step, cost };
    }
    return best?.step;
  }

  /** All ways in which one cell can rise while each published sum stays what it is, or rises with it. */
  private steps(place: number): Step[] {
    const own = this.indices(place);
    const ways = this.axes.map(({ categories, totalled }, axis): [number, 1 | -1][][] => {
      const index = own[axis] as number;
      const here: [number, 1] = [index, 1];
      if (!totalled) return [[here]];
      const total = categories.length;
      const others = [...categories.keys()].filter((other) => other !== index);
      if (index === total) return others.map((other) => [here, [other, 1]]);
      return [...others.map((other): [number, 1 | -1][] => [here, [other, -1]]), [here, [total, 1]]];
    });
    // Axis by axis: where a way goes down, what rose falls, and what fell rises.
    return ways.reduce<Step[]>(
      (steps, choices, axis) => {
        const size = this.sizes[axis] as number;
        return steps.flatMap(({ up, down }) =>
          choices.map((corners): Step => {
            const next: Step = { up: [], down: [] };
            for (const [index, sign] of corners) {
              for (const each of sign > 0 ? up : down) next.up.push(each * size + index);
              for (const each of sign > 0 ? down : up) next.down.push(each * size + index);
            }
            return next;
          }),
        );
      },
      [{ up: [0], down: [] }],
    );
  }

  private number = (indices: number[]): number =>
    indices.reduce((number, index, axis) => number * (this.sizes[axis] as number) + index, 0);

  private indices(place: number): number[] {
    const indices: number[] = [];
    let rest = place;
    for (const size of this.sizes.toReversed()) {
      indices.unshift(rest % size);
      rest = Math.floor(rest / size);
    }
    return indices;
  }
}

/** How far a step can go before a cell would fall below zero. */
function heightOf({ down }: Step, values: number[], need: number): number {
  let height = need;
  for (const place of down) height = Math.min(height, values[place] as number);
  return height;
}

const isOpen = ({ up, down }: Step, open: Set<number>): boolean =>
  up.every((place) => open.has(place)) && down.every((place) => open.has(place));

/** Of the steps that change nothing but open cells the one that goes furthest. */
function highest(steps: Step[], values: number[], open: Set<number>, need: number): Step | undefined {
  let found: Step | undefined;
  let most = 0;
  for (const step of steps) {
    if (!isOpen(step, open)) continue;
    const height = heightOf(step, values, need);
    if (height > most) [found, most] = [step, height];
    if (most >= need) break;
  }
  return found;
}

const isLess = (one: number[], other: number[]): boolean => {
  const at = one.findIndex((each, index) => each !== other[index]);
  return at >= 0 && (one[at] as number) < (other[at] as number);
};

/** One of each, in every combination. */
const product = <T>(choices: readonly T[][]): T[][] =>
  choices.reduce<T[][]>((all, each) => all.flatMap((begun) => each.map((one) => [...begun, one])), [[]]);
