/** A region as it is looked up. */
export interface RegionRow {
  code: string;
  name: string;
  aliases: readonly string[];
}

/** Regions by all that people call them. */
export class Regions {
  readonly rows: readonly RegionRow[];

  constructor(rows: readonly RegionRow[]) {
    this.rows = rows;
  }
}
