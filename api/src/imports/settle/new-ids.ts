/** Figures of a staged row, of a change within it, and of the import. */
const [ofRow, ofPlace, ofImport] = [11, 3, 4];

/**
 * The identifiers of what an import makes: UUIDv7 of its own time, in the order of its rows. They follow from the row, so what
 * a preview shows is what is entered, to the identifier; an import is entered once at most.
 */
export class NewIds {
  private readonly begins: string;
  private readonly ends: string;

  constructor(importId: string) {
    this.begins = `${importId.slice(0, 13)}-7`;
    this.ends = importId.slice(-ofImport);
  }

  /** The identifier of what a staged row makes, by its place among the changes of the row. */
  of(row: string, place: number): string {
    const digits =
      Number(row).toString(16).padStart(ofRow, '0') + place.toString(16).padStart(ofPlace, '0') + this.ends;
    return `${this.begins}${digits.slice(0, 3)}-8${digits.slice(3, 6)}-${digits.slice(6)}`;
  }

  /** The staged row that makes a record, and the place; nothing of a record that the import does not make. */
  read(id: string): { row: number; place: number } | undefined {
    if (!id.startsWith(this.begins) || !id.endsWith(this.ends)) return undefined;
    const digits = id.slice(this.begins.length, -ofImport).replaceAll('-', '');
    const figures = digits.slice(0, 3) + digits.slice(4);
    return {
      row: Number.parseInt(figures.slice(0, ofRow), 16),
      place: Number.parseInt(figures.slice(ofRow), 16),
    };
  }
}
