import type { Colour } from './colour.ts';

/** Gathers what the cells of one row are filled with, and the colours of their letters. */
export class RowColours {
  private cells = 0;
  private readonly fills = new Map<Colour, number>();
  private readonly inks = new Map<Colour, number>();

  begin(): void {
    this.cells = 0;
    this.fills.clear();
    this.inks.clear();
  }

  take(fill: Colour | undefined, ink: Colour | undefined, cells = 1): void {
    this.cells += cells;
    if (fill) this.fills.set(fill, (this.fills.get(fill) ?? 0) + cells);
    if (ink) this.inks.set(ink, (this.inks.get(ink) ?? 0) + cells);
  }

  /** The colour of most of its cells; or else the only one that any of them has. */
  colour(): Colour | undefined {
    if (!this.fills.size && !this.inks.size) return undefined;
    const most = (marks: Map<Colour, number>) => [...marks].find(([, cells]) => cells > this.cells / 2)?.[0];
    const only = (marks: Map<Colour, number>) => (marks.size === 1 ? [...marks.keys()][0] : undefined);
    return most(this.fills) ?? most(this.inks) ?? only(this.fills) ?? only(this.inks);
  }
}
