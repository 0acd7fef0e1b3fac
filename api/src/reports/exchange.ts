import { type Counted, isMeasured } from './counted.ts';
import { bit, type Kind, Portfolio } from './portfolio.ts';

type Says = (figure: Counted, part: string) => boolean;

/** What of a figure must be hidden. */
export type Hide = [figure: Counted, part: string];

/** Parts of a figure in a group whose counts another portfolio changes, one bit for each. */
type Cell = [group: number, figure: number, parts: number];

/** How many pairs it looks at for another portfolio, and for the one that hides least. */
const pairs = { free: 5_000, cheapest: 1_000 };

/**
 * Looks for portfolios that show the same and differ in one count. They are made of this one: two mentorings exchange some of
 * what they are, one moves to another group, becomes in one property as another is, or is there twice. The tables of all
 * dimensions and figures are looked at together. Where there is none, it says what must be hidden that there be one.
 */
export class Exchange extends Portfolio {
  /** Dimensions of which nothing may be told, not even which parts there are. */
  readonly closed = new Set<string | null>();
  private readonly found = new Set<string>();
  private isHidden: Says = () => false;
  /** Of a figure in a group the parts whose counts can change without being seen. */
  private loose: number[][] = [];
  /** Of which dimensions it is told how many programmes a group has. */
  private tellsProgrammes: boolean[] = [];

  /** What must be hidden beside what is, that no small count follows: `smallOf` says which parts of a figure these are. */
  lacking(isHidden: Says, smallOf: (figure: Counted) => string[]): Hide[] {
    this.isHidden = isHidden;
    this.loose = this.groups.map(({ figures }) => figures.map((figure) => this.looseIn(figure)));
    this.tellsProgrammes = this.dimensions.map((_, dimension) =>
      this.groupsIn(dimension).some((group) =>
        this.groups[group]?.figures.some((each) => each.code === 'PROGRAMMES' && !isHidden(each, 'value')),
      ),
    );
    const all: Hide[] = [];
    for (const [group, { figures }] of this.groups.entries())
      for (const [figure, each] of figures.entries())
        for (const name of smallOf(each)) {
          const target = `${group} ${figure} ${name}`;
          if (this.found.has(target)) continue;
          this.found.add(target);
          const part = (this.names[figure] as string[]).indexOf(name);
          if (this.isSafe(group, figure, part)) continue;
          for (const [at, of, parts] of this.cheapest(group, figure, part)) {
            const shown = this.groups[at]?.figures[of] as Counted;
            all.push(...this.hides(at, of, parts).map((hide): Hide => [shown, hide]));
            (this.loose[at] as number[])[of] = (this.loose[at]?.[of] as number) | parts;
          }
        }
    return all;
  }

  private looseIn(figure: Counted): number {
    const names = Object.keys(figure.parts);
    if (figure.each) return names.reduce((bits, name, part) => bits | (this.isHidden(figure, name) ? bit(part) : 0), 0);
    if (!names.some((name) => this.isHidden(figure, name))) return 0;
    const all = bit(names.length) - 1;
    // That there is a value tells that it rests on somebody.
    const isValued = isMeasured(figure) && figure.value !== null && !this.isHidden(figure, 'value');
    const [count, known] = figure.parts.with ?? [0, 0];
    return isValued && count - known < 2 ? all & ~bit(names.indexOf('with')) : all;
  }

  private isLoose = (group: number, figure: number, parts: number): boolean =>
    group < 0 || ((this.loose[group]?.[figure] as number) & parts) === parts;

  /** What of a figure is to be hidden for these parts to be loose. */
  private hides(group: number, index: number, parts: number): string[] {
    if (this.isLoose(group, index, parts)) return [];
    const names = this.names[index] as string[];
    const figure = this.groups[group]?.figures[index] as Counted;
    const missing = parts & ~(this.loose[group]?.[index] as number);
    if (figure.each) return names.filter((_, part) => missing & bit(part));
    return names.some((name) => !this.isHidden(figure, name)) ? names : ['value'];
  }

  private costOf = (cells: Cell[]): number =>
    cells.reduce((sum, [group, figure, parts]) => {
      const { length } = this.hides(group, figure, parts);
      return sum + (this.groups[group]?.figures[figure]?.each ? length : Math.min(1, length));
    }, 0);

  /** Whether another portfolio shows the same. */
  private isSafe(group: number, figure: number, part: number): boolean {
    const property = bit(this.propertyOf[figure] as number);
    const isOther = ({ known, parts }: Kind) => !(known & property) && parts[figure] !== part;
    // Where all are alike, how many these are is no more than how many there are.
    if ((this.names[figure] as string[]).length > 1 && !this.kinds.some(isOther)) return true;
    // Of what is known by name it is known when it began: of its visits only the value is hidden.
    const isCounted = ({ groups, parts }: Kind) => groups.includes(group) && parts[figure] === part;
    if (this.codes[figure] === 'MEN-03' && this.kinds.every((kind) => !isCounted(kind) || kind.known)) return true;
    let looked = 0;
    for (const [one, other] of this.exchanging(group, figure, part)) {
      if (this.canExchange(one, other, this.dimensionOf[group] as number, figure)) return true;
      if (++looked > pairs.free) break;
    }
    for (const cells of this.changes(group, figure, part))
      if (cells.every(([group, figure, parts]) => this.isLoose(group, figure, parts))) return true;
    return false;
  }

  /** What has to be loose for a portfolio in which a count is another, at the least cost. */
  private cheapest(group: number, figure: number, part: number): Cell[] {
    const dimension = this.dimensionOf[group] as number;
    const all = dimension < 0 ? [...this.groups.keys()] : this.groupsIn(dimension);
    const everything = all.flatMap((at) => this.names.map((names, of): Cell => [at, of, bit(names.length) - 1]));
    let [best, cost] = [everything, this.costOf(everything)];
    const consider = (cells: Cell[]) => {
      const is = this.costOf(cells);
      if (is < cost) [best, cost] = [cells, is];
    };
    let looked = 0;
    for (const [one, other] of this.exchanging(group, figure, part)) {
      const property = this.propertyOf[figure];
      consider(this.dimensions.flatMap((_, each) => this.between(one, other, each, (of) => of === property)));
      const along = this.dimensions.filter((_, each) => one.groups[each] !== other.groups[each] && each !== dimension);
      const isTied = along.some((name) => this.countsTie(this.dimensions.indexOf(name), bit(dimension)));
      if (!one.known && !other.known && !isTied) consider(this.between(one, other, dimension, () => true));
      if (++looked > pairs.cheapest) break;
    }
    for (const cells of this.changes(group, figure, part)) {
      consider(cells);
      if (++looked > 2 * pairs.cheapest) break;
    }
    if (best === everything) this.closed.add(this.groups[group]?.dimension ?? null);
    return best;
  }

  /** Those that a count would lose and gain if they exchanged what they are: of each pair one is in the group, and one of the part. */
  private *exchanging(group: number, figure: number, part: number): Generator<[Kind, Kind]> {
    const dimension = this.dimensionOf[group] as number;
    if (dimension < 0) return;
    const [counted, here, there, others]: [Kind[], Kind[], Kind[], Kind[]] = [[], [], [], []];
    for (const kind of this.free[this.propertyOf[figure] as number] as Kind[]) {
      const isOf = kind.parts[figure] === part;
      if (kind.groups[dimension] === group) (isOf ? counted : here).push(kind);
      else (isOf ? there : others).push(kind);
    }
    for (const [ones, them] of [
      [counted, others],
      [here, there],
    ] as const)
      for (const one of ones)
        for (const other of them)
          if (this.fits(one, other, figure) && this.fits(other, one, figure)) yield [one, other];
  }

  /** Whether two can exchange a dimension and all that is tied to it, or else a property, and nothing that is shown changes. */
  private canExchange(one: Kind, other: Kind, dimension: number, figure: number): boolean {
    const property = bit(this.propertyOf[figure] as number);
    // Who is known by name stays where it is: then the property alone is exchanged.
    if (one.known || other.known) return this.dimensions.every((_, each) => !(this.tied(one, other, each) & property));
    let [along, tied] = [bit(dimension), this.tied(one, other, dimension)];
    for (let more = true; more && !(tied & property); ) {
      more = false;
      for (const each of this.dimensions.keys()) {
        if (along & bit(each) || one.groups[each] === other.groups[each]) continue;
        const properties = this.tied(one, other, each);
        if (!(properties & tied) && !this.countsTie(each, along)) continue;
        [along, tied, more] = [along | bit(each), tied | properties, true];
      }
    }
    return !(tied & property);
  }

  /** Which properties cannot be exchanged without the dimension: what is shown would change. */
  private tied(one: Kind, other: Kind, dimension: number): number {
    const [here, there] = [one.groups[dimension] as number, other.groups[dimension] as number];
    if (here === there) return 0;
    let tied = 0;
    for (let figure = 0; figure < this.propertyOf.length; figure++) {
      const [mine, its] = [one.parts[figure] as number, other.parts[figure] as number];
      if (mine === its) continue;
      const parts = bit(mine) | bit(its);
      if (!this.isLoose(here, figure, parts) || !this.isLoose(there, figure, parts))
        tied |= bit(this.propertyOf[figure] as number);
    }
    return tied;
  }

  /** Whether how many programmes groups have ties a dimension to some of those that are exchanged. */
  private countsTie(dimension: number, along: number): boolean {
    const isTold = (each: number) => this.tellsProgrammes[each] as boolean;
    if (dimension > 0) return Boolean(along & 1) && isTold(dimension);
    return this.dimensions.some((_, each) => each > 0 && along & bit(each) && isTold(each));
  }

  /** What changes in a dimension where two exchange it, or properties. */
  private between(one: Kind, other: Kind, dimension: number, isMeant: (property: number) => boolean): Cell[] {
    const at = [one.groups[dimension] as number, other.groups[dimension] as number];
    if (at[0] === at[1]) return [];
    return this.propertyOf.flatMap((property, figure) => {
      const [mine, its] = [one.parts[figure] as number, other.parts[figure] as number];
      return mine === its || !isMeant(property)
        ? []
        : at.filter((group) => group >= 0).map((group): Cell => [group, figure, bit(mine) | bit(its)]);
    });
  }

  /** What changes where a single one is another: it moves, becomes in the property what another is or nobody, or is there twice. */
  private *changes(group: number, figure: number, part: number): Generator<Cell[]> {
    const dimension = this.dimensionOf[group] as number;
    const property = this.propertyOf[figure] as number;
    const isIn = ({ groups }: Kind) => dimension < 0 || groups[dimension] === group;
    const isOf = ({ parts }: Kind) => parts[figure] === part;
    const free = this.free[property] as Kind[];
    if (dimension >= 0 && !this.movesTell(dimension))
      for (const one of free) {
        const from = one.groups[dimension] as number;
        // That a group is there tells that somebody is in it.
        if (one.known || !isOf(one) || (this.sizes[from] as number) < 2) continue;
        for (const to of from === group ? this.groupsIn(dimension) : [group])
          if (to !== from) yield one.parts.flatMap((each, of) => [from, to].map((at): Cell => [at, of, bit(each)]));
      }
    const isParted = (this.names[figure] as string[]).length > 1;
    const become = (one: Kind, partsOf: (figure: number) => number) =>
      this.propertyOf.flatMap((of, each) => {
        const parts = of === property ? partsOf(each) : 0;
        return parts === bit(one.parts[each] as number) ? [] : this.placesOf(one).map((at): Cell => [at, each, parts]);
      });
    for (const one of free)
      if (isIn(one)) {
        for (const other of this.variants[property] as Kind[])
          if (isOf(other) !== isOf(one) && this.fits(one, other, figure))
            yield become(one, (each) => bit(one.parts[each] as number) | bit(other.parts[each] as number)).filter(
              ([, each]) => one.parts[each] !== other.parts[each],
            );
        if (isOf(one) && isParted && (!this.isOfVisits(figure) || this.isNotBegun(one)))
          yield become(one, (each) => bit((this.names[each] as string[]).length) - 1);
      }
    for (const one of this.kinds)
      if (!one.known && isIn(one) && isOf(one))
        yield one.parts.flatMap((each, of) => this.placesOf(one).map((at): Cell => [at, of, bit(each)]));
  }

  /** Whether another group of the dimension for one would tell by how many programmes groups have. */
  private movesTell = (dimension: number): boolean =>
    dimension > 0 ? (this.tellsProgrammes[dimension] as boolean) : this.tellsProgrammes.some(Boolean);
}
