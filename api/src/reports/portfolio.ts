import type { Counted, Group } from './counted.ts';

/** Mentoring as far as a report tells it from other mentoring. */
export interface Individual {
  /** Which group of a dimension counts it. */
  keys: Record<string, string | null>;
  /** Which part of a figure counts it. */
  parts: Partial<Record<Counted['code'], string>>;
  /** Of which figures the reader knows by name what it is; its groups, too, if of any. */
  known: readonly Counted['code'][];
  /** Another of the same business is counted, too: where one goes, the other goes. */
  again: boolean;
}

/** By the places of figures in a group: in which group one is by each dimension (less than 0: in none), and in which part of each figure. */
export interface Kind {
  groups: number[];
  parts: number[];
  /** Properties that the reader knows by name, one bit for each. */
  known: number;
  again: boolean;
}

/** Figures that say something of the same property of mentoring: who exchanges it exchanges all of these. */
const propertyOf = (code: string): string => (/^MEN-(01|02|12)/.test(code) ? 'course' : code.slice(0, 6));

export const bit = (place: number): number => (place < 0 ? 0 : 1 << place);

/** What mentoring a report counts, each kind of it once, beside the groups and figures that it is told in. */
export class Portfolio {
  protected readonly groups: Group[];
  protected readonly whole: number;
  protected readonly dimensions: string[];
  protected readonly dimensionOf: number[];
  protected readonly sizes: number[];
  protected readonly codes: Counted['code'][];
  protected readonly names: string[][];
  protected readonly propertyOf: number[];
  protected readonly kinds: Kind[];
  /** Of each property those that may be otherwise in it, and one of those that are alike in it: what one can become. */
  protected readonly free: Kind[][];
  protected readonly variants: Kind[][];

  constructor(groups: Group[], individuals: Individual[]) {
    this.groups = groups;
    this.whole = groups.findIndex(({ dimension }) => dimension === null);
    const figures = groups[this.whole]?.figures ?? [];
    this.codes = figures.map(({ code }) => code);
    this.names = figures.map(({ parts }) => Object.keys(parts));
    const properties = [...new Set(this.codes.map(propertyOf))];
    this.propertyOf = this.codes.map((code) => properties.indexOf(propertyOf(code)));
    // How many programmes a group has tells something of programmes, whether or not they are told apart.
    this.dimensions = [...new Set(['PROGRAMME', ...groups.flatMap(({ dimension }) => dimension ?? [])])];
    this.dimensionOf = groups.map(({ dimension }) => this.dimensions.indexOf(dimension ?? ''));
    this.sizes = groups.map(({ figures }) => figures.find(({ code }) => code === 'ENGAGEMENTS')?.parts.with?.[0] ?? 0);
    this.kinds = this.kindsOf(individuals);
    this.free = properties.map((_, property) =>
      this.kinds.filter(({ again, known }) => !again && !(known & bit(property))),
    );
    this.variants = this.free.map((free, property) => {
      const partsOf = ({ parts }: Kind) => parts.filter((_, figure) => this.propertyOf[figure] === property).join();
      return [...new Map(free.map((kind) => [partsOf(kind), kind])).values()];
    });
  }

  private kindsOf(individuals: Individual[]): Kind[] {
    const places = this.dimensions.map(() => new Map<string | null, number>());
    for (const [place, { key }] of this.groups.entries()) places[this.dimensionOf[place] as number]?.set(key, place);
    const kinds = individuals.map(({ keys, parts, known, again }): Kind => {
      const groups = this.dimensions.map((name, dimension) => {
        const [at, key] = [places[dimension] as Map<string | null, number>, keys[name] ?? null];
        // A programme that makes no group is told from another all the same.
        if (!at.has(key)) at.set(key, -1 - at.size);
        return at.get(key) as number;
      });
      const knows = this.codes.map((code, figure) =>
        known.includes(code) ? bit(this.propertyOf[figure] as number) : 0,
      );
      return {
        groups,
        parts: this.codes.map((code, figure) => (this.names[figure] as string[]).indexOf(parts[code] ?? '')),
        known: knows.reduce((all, each) => all | each, 0),
        again,
      };
    });
    return [...new Map(kinds.map((kind) => [JSON.stringify(kind), kind])).values()];
  }

  protected groupsIn = (dimension: number): number[] =>
    [...this.groups.keys()].filter((group) => this.dimensionOf[group] === dimension);

  protected placesOf = ({ groups }: Kind): number[] => [this.whole, ...groups.filter((group) => group >= 0)];

  /** Whether one can be in a property what another is: what has a course that began has a day on which it began. */
  protected fits(one: Kind, other: Kind, figure: number): boolean {
    if (this.isOfVisits(figure)) return this.isDated(other) || this.isNotBegun(one);
    return propertyOf(this.codes[figure] as string) !== 'course' || this.isDated(one) || this.isNotBegun(other);
  }

  protected isOfVisits = (figure: number): boolean => propertyOf(this.codes[figure] as string) === 'MEN-03';

  private partOf(kind: Kind, code: Counted['code']): string | undefined {
    const figure = this.codes.indexOf(code);
    return this.names[figure]?.[kind.parts[figure] as number];
  }

  private isDated = (kind: Kind): boolean => this.partOf(kind, 'MEN-03') !== 'missing';
  protected isNotBegun = (kind: Kind): boolean =>
    this.partOf(kind, 'MEN-01-COMPLETION') === 'none' &&
    !['with', 'within'].includes(this.partOf(kind, 'MEN-02-OVERDUE') ?? '');
}
