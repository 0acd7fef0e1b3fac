import type { Cell } from '../reading/cell.ts';
import { readCell } from '../reading/read-cell.ts';
import type { Lookups, ReaderName, Reading, ReadValues } from '../reading/reading.ts';
import type { SheetColumn } from '../reading/sheet-kind.ts';
import type { Reason } from '../settle/intent.ts';
import { fromCaption, fromHeading, hiddenColumn, hiddenRow, keptAsNote } from './row-words.ts';

/** A column of a sheet that is read: where it stands, what it is, and what the office calls it. */
export interface MappedColumn {
  index: number;
  label: string;
  column: SheetColumn;
  unit?: 1 | 1000 | 1000000;
  place?: number;
}

/** What is there of the record that a row names. */
export interface There {
  /** Whether a cell says the same. */
  says(key: string, cell: Cell): boolean;
  /** By its words, one of the records that it is linked to. */
  linked(key: string, label: string): string | undefined;
}

/** What all rows of a sheet are read with. */
export interface RowContext {
  columns: readonly MappedColumn[];
  lookups: Lookups;
  year?: number;
  /** The region that the import is for. */
  region?: string;
  /** The region that the sheet is of, if its name or a section says so. */
  within?: string;
  /** The heading that the row stands under, where that is no region. */
  section?: string;
  /** What the record shows that the row names: a cell that says the same is no change. */
  shown?: There;
  /** What is said once above the header and holds for all rows, by column. */
  stated?: readonly { column: SheetColumn; label: string; cell: Cell }[];
}

/** A row as it is read, cell by cell. */
export class ReadRow {
  readonly reasons: Reason[] = [];
  private readonly cells: readonly Cell[];
  private readonly context: RowContext;
  private readonly readings = new Map<string, Reading[]>();
  /** The columns that something was made of. */
  private readonly taken = new Set<string>();

  constructor(given: readonly Cell[], { stated = [], ...context }: RowContext) {
    // What stands above the header is read as if it stood in a column of its own, behind the others.
    const width = Math.max(given.length, ...context.columns.map(({ index }) => index + 1));
    const cells = [
      ...Array.from({ length: width }, (_, at) => given[at] ?? nothing),
      ...stated.map(({ cell }) => cell),
    ];
    const columns: MappedColumn[] = [
      ...context.columns,
      ...stated.map(({ column, label }, place) => ({ index: width + place, label, column })),
    ];
    this.cells = cells;
    this.context = { ...context, columns };
    for (const { index, column, unit } of columns) {
      // In thousands the same digits say something else.
      const isThere = (unit ?? 1) === 1 && context.shown?.says(column.key, cells[index] ?? nothing);
      const cell = isThere ? nothing : (cells[index] ?? nothing);
      const reading = readCell(column.reader, cell, {
        lookups: context.lookups,
        ...(unit ? { unit } : {}),
        ...(context.year ? { year: context.year } : {}),
        ...((context.within ?? context.region) ? { within: context.within ?? context.region } : {}),
        ...(column.exact ? { exact: true } : {}),
        ...(column.negative ? { negative: true } : {}),
        ...(column.choices ? { choices: column.choices } : {}),
      } as never);
      this.readings.set(column.key, [...(this.readings.get(column.key) ?? []), reading]);
      // How far a paper has come is kept as it was written, so nothing is to be answered about it.
      const where = { column: column.key, ...(column.repeats ? { index } : {}) };
      this.note(where, reading, column.reader !== 'certificate');
    }
    for (const { index, column } of context.columns)
      if (cells[index]?.concealed && !empty.has(column.key))
        this.reasons.push({
          code: 'NOTE_HIDDEN_COLUMN',
          said: hiddenColumn,
          column: column.key,
          ...(column.repeats ? { index } : {}),
        });
    if (given.some(({ hidden }) => hidden)) this.reasons.push({ code: 'NOTE_HIDDEN_ROW', said: hiddenRow });
    for (const { column } of stated)
      this.reasons.push({ code: 'NOTE_FROM_CAPTION', said: fromCaption, column: column.key });
    // A row that names a record changes what it says of it, and nothing else.
    const isNamed = this.peek('id') !== undefined;
    for (const { column } of columns)
      if (
        !isNamed &&
        column.required &&
        this.value(column.key) === undefined &&
        !this.readings.get(column.key)?.some(({ problem }) => problem)
      )
        this.reasons.push({
          code: 'REQUIRED',
          said: { id: 'Wajib diisi.', en: 'This is needed.' },
          column: column.key,
        });
  }

  private note(where: Pick<Reason, 'column' | 'index'>, { problem, doubts, value }: Reading, mayAsk: boolean): void {
    if (problem) this.reasons.push({ ...problem, ...where });
    for (const { code, said, ask: wants, choices } of doubts) {
      const ask = wants && mayAsk;
      this.reasons.push({
        code: ask ? code : `NOTE_${code}`,
        said,
        ...where,
        ...(ask ? { asks: true, ...(value === undefined ? { open: true } : {}) } : {}),
        ...(choices ? { choices: choices.map(({ value, label }) => ({ value: String(value), label })) } : {}),
      });
    }
  }

  /** What the cell of a column says, though nothing is made of it yet. */
  peek<R extends ReaderName>(key: string): ReadValues[R] | undefined {
    return this.readings.get(key)?.find(({ value }) => value !== undefined)?.value as ReadValues[R] | undefined;
  }

  /** What the cell of a column says; nothing where it says nothing, or cannot be read. */
  value<R extends ReaderName>(key: string): ReadValues[R] | undefined {
    this.taken.add(key);
    return this.peek<R>(key);
  }

  /** What the cells of a column that repeats say, one for each that stands there. */
  all<R extends ReaderName>(key: string): (ReadValues[R] | undefined)[] {
    this.taken.add(key);
    return (this.readings.get(key) ?? []).map(({ value }) => value as ReadValues[R] | undefined);
  }

  /** Of a column that repeats, what each says, with what stands above it and which of them it is. */
  repeated<R extends ReaderName>(key: string): { value: ReadValues[R]; label: string; place: number }[] {
    const values = this.all<R>(key);
    const columns = this.context.columns.filter(({ column }) => column.key === key);
    return columns.flatMap(({ label, place }, which) => {
      const value = values[which];
      return value === undefined ? [] : [{ value, label, place: place ?? which + 1 }];
    });
  }

  /** The region that the sheet, or the section, is of. */
  get within(): string | undefined {
    return this.context.within;
  }

  /** By its words, one of the records that the record which the row names is linked to. */
  linked = (key: string, label: string): string | undefined => this.context.shown?.linked(key, label);

  get lookups(): Lookups {
    return this.context.lookups;
  }

  /** Whether the sheet has such a column. */
  has = (key: string): boolean => this.readings.has(key);

  /** What stands in the cell, as the office wrote it. */
  written(key: string): string | undefined {
    const found = this.context.columns.find(({ column }) => column.key === key);
    const text = found && this.cells[found.index]?.text.trim();
    return text && this.readings.get(key)?.some(says) ? text : undefined;
  }

  /** The name of a person without titles, as names are compared, and nothing taken yet. */
  named(key: string): string | undefined {
    return this.peek<'person'>(key)?.name.trim().toLowerCase();
  }

  /** What the office calls a column. */
  called(key: string): string {
    const found = this.context.columns.find(({ column }) => column.key === key);
    return found?.label.trim() || found?.column.label.id || key;
  }

  /** The heading that the row stands under. */
  get section(): string | undefined {
    return this.context.section;
  }

  /** The same as a line for a note, which is told. */
  heading(): string[] {
    if (!this.section) return [];
    this.reasons.push({ code: 'NOTE_FROM_HEADING', said: fromHeading });
    return [`Bagian: ${this.section}`];
  }

  /** `Label: what stands there`, for a note. */
  line(key: string): string | undefined {
    const text = this.written(key);
    return text && `${this.called(key)}: ${text}`;
  }

  /**
   * What stands in columns of which nothing was made, as lines for a note; numbers of rows and signatures say nothing. As
   * it is kept as it was written, nothing about it has to be mended or answered.
   */
  rest(): string[] {
    const seen = new Map<string, number>();
    const left = this.context.columns.flatMap(({ column: { key, label, repeats }, label: called, index }) => {
      const place = seen.get(key) ?? 0;
      seen.set(key, place + 1);
      const reading = this.readings.get(key)?.[place];
      const text = this.cells[index]?.text.trim();
      if (empty.has(key) || !text || !reading || !says(reading)) return [];
      // Of what is taken, that is left which was written but gave no value; a place goes to the address.
      const isLost = reading.missing !== undefined && !places.has(key);
      const line = `${called.trim() || label.id}: ${text}`;
      return this.taken.has(key) && !isLost ? [] : [{ key, line, ...(repeats ? { index } : {}) }];
    });
    for (const { key, index } of left) {
      this.taken.add(key);
      this.kept(key, index);
    }
    return left.map(({ line }) => line);
  }

  /** Says that what stands in a column is kept as a note, for the register has no place of its own for it. */
  kept(key: string, index?: number): void {
    const where = { column: key, ...(index === undefined ? {} : { index }) };
    for (const [place, { code, said, column, index: at }] of this.reasons.entries())
      if (column === key && (index === undefined || at === index))
        this.reasons[place] = { code: code.startsWith('NOTE_') ? code : `NOTE_${code}`, said, ...where };
    this.reasons.push({ code: 'NOTE_KEPT_AS_NOTE', said: keptAsNote, ...where });
  }
}

/** What is doubted says something, even if there is no value to it. */
const says = ({ missing, doubts }: Reading): boolean => missing === undefined || doubts.length > 0;

const places = new Set(['village', 'district']);
const empty = new Set(['number', 'signature', 'duplicateNib', 'duplicateNik']);
const nothing: Cell = { kind: 'EMPTY', text: '' };
