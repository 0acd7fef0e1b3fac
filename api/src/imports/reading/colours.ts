import type { Sentence } from '../../core/errors.ts';
import type { SheetRow } from './cell.ts';
import type { Colour } from './file/colour.ts';
import type { RowKind } from './layout.ts';

/** What the colours of rows mean: by a legend of the sheet, or nobody says. */
export type Marks = Partial<Record<Colour, string>>;

export const colourWords: Record<Colour, Sentence> = {
  RED: { id: 'merah', en: 'red' },
  ORANGE: { id: 'jingga', en: 'orange' },
  YELLOW: { id: 'kuning', en: 'yellow' },
  GREEN: { id: 'hijau', en: 'green' },
  BLUE: { id: 'biru', en: 'blue' },
  PURPLE: { id: 'ungu', en: 'purple' },
  PINK: { id: 'merah muda', en: 'pink' },
};
const called: Record<string, Colour> = {
  'merah muda': 'PINK',
  pink: 'PINK',
  merah: 'RED',
  jingga: 'ORANGE',
  oranye: 'ORANGE',
  orange: 'ORANGE',
  kuning: 'YELLOW',
  hijau: 'GREEN',
  biru: 'BLUE',
  ungu: 'PURPLE',
};
const names = Object.keys(called).join('|');
const entry = new RegExp(
  `(?<!\\p{L})(?:warna\\s+)?(${names})(?:\\s+(?:muda|tua))?\\s*(?:[:=→]|-+>?\\s)\\s*([^;,|\\n]+?)(?=\\s*(?:[;,|\\n]|$|(?<!\\p{L})(?:warna\\s+)?(?:${names})(?!\\p{L})))`,
  'giu',
);

/** Whether a line says what colours mean: `kuning = batal`. */
export const isLegend = (text: string): boolean => text.length < 200 && text.search(entry) === 0;

/** A colour that as large a part of the rows has is how the sheet looks. */
const looks = 0.45;
const fewest = 4;

/** Gathers which colours mark rows of a sheet, and what its legend says of them. */
export class Colouring {
  private readonly rows = new Map<Colour, number>();
  private records = 0;
  private readonly legend: Marks = {};

  take({ colour, cells }: SheetRow, kind: RowKind): void {
    if (kind === 'FOOTNOTE') this.hear(cells.map(({ text }) => text).join(' '));
    if (kind !== 'RECORD') return;
    this.records++;
    if (colour) this.rows.set(colour, (this.rows.get(colour) ?? 0) + 1);
  }

  hear(line: string): void {
    for (const [, name = '', meaning = ''] of line.slice(0, 1000).matchAll(entry))
      this.legend[called[name.toLowerCase()] as Colour] ??= meaning.trim().slice(0, 60);
  }

  marks(): Marks {
    const isLook = (rows: number) => this.records >= fewest && rows >= this.records * looks;
    return Object.fromEntries(
      [...this.rows]
        .filter(([colour, rows]) => this.legend[colour] !== undefined || !isLook(rows))
        .map(([colour]) => [colour, this.legend[colour] ?? '']),
    );
  }
}
