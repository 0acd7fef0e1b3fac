import type { Draft } from './intent.ts';
import type { NewIds } from './new-ids.ts';

/** Where a row stands in the file. */
export type Standing = Pick<Draft, 'sheet' | 'number'>;

/** More changes than a row has. */
const places = 4096;

/**
 * Which row of the file was the first to be about a record. Of what the import makes the identifier tells the row, so that
 * 200,000 rows are kept as numbers.
 */
export class Touched {
  private readonly ids: NewIds;
  private readonly known = new Map<string, Standing>();
  private readonly made = new Map<number, number>();
  /** The first row that is kept of each sheet. */
  private readonly sheets = new Map<string, number>();

  constructor(ids: NewIds) {
    this.ids = ids;
  }

  /** Keeps what rows are about, and gives what none before them was about. */
  add(about: Iterable<[id: string, Standing]>): string[] {
    return [...about].flatMap(([id, standing]) => {
      if (this.get(id)) return [];
      const made = this.ids.read(id);
      if (!made) this.known.set(id, standing);
      else {
        this.made.set(made.row, standing.number * places + made.place);
        this.sheets.set(standing.sheet, Math.min(made.row, this.sheets.get(standing.sheet) ?? made.row));
      }
      return [id];
    });
  }

  get(id: string): Standing | undefined {
    const made = this.ids.read(id);
    if (!made) return this.known.get(id);
    const kept = this.made.get(made.row);
    if (kept === undefined || kept % places !== made.place) return undefined;
    const [sheet = ''] = [...this.sheets].filter(([, first]) => first <= made.row).at(-1) ?? [];
    return { sheet, number: Math.floor(kept / places) };
  }

  forget(ids: Iterable<string>): void {
    for (const id of ids) {
      const made = this.ids.read(id);
      if (made) this.made.delete(made.row);
      else this.known.delete(id);
    }
  }
}
