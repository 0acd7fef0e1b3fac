import type { Language } from '../../core/errors.ts';
import type { Cell } from '../reading/cell.ts';
import { readCell } from '../reading/read-cell.ts';
import type { Lookups, ReaderName, Reading, ReadValues } from '../reading/reading.ts';
import type { SheetColumn } from '../reading/sheet-kind.ts';
import type { Reason } from '../settle/intent.ts';

/** A column of a sheet that is read: where it stands, what it is, and what the office calls it. */
export interface MappedColumn {
  index: number;
  label: string;
  column: SheetColumn;
  unit?: 1 | 1000 | 1000000;
  place?: number;
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
}

/** A row as it is read, cell by cell. */
export class ReadRow {
  readonly reasons: Reason[] = [];
  private readonly cells: readonly Cell[];
  private readonly context: RowContext;
  private readonly readings = new Map<string, Reading[]>();
  /** The columns that something was made of. */
  private readonly taken = new Set<string>();

  constructor(cells: readonly Cell[], context: RowContext) {
    this.cells = cells;
    this.context = context;
    for (const { index, column, unit } of context.columns) {
      const cell = cells[index] ?? nothing;
      const reading = readCell(column.reader, cell, {
        lookups: context.lookups,
        ...(unit ? { unit } : {}),
        ...(context.year ? { year: context.year } : {}),
        ...((context.within ?? context.region) ? { within: context.within ?? context.region } : {}),
        ...(column.choices ? { choices: column.choices } : {}),
      } as never);
      this.readings.set(column.key, [...(this.readings.get(column.key) ?? []), reading]);
      // How far a paper has come is kept as it was written, so nothing is to be answered about it.
      this.note(column.key, reading, column.reader !== 'certificate');
    }
    for (const { column } of context.columns)
      if (
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

  private note(column: string, { problem, doubts, value }: Reading, mayAsk: boolean): void {
    if (problem) this.reasons.push({ ...problem, column });
    for (const { code, said, ask: wants, choices } of doubts) {
      const ask = wants && mayAsk;
      this.reasons.push({
        code: ask ? code : `NOTE_${code}`,
        said,
        column,
        ...(ask ? { asks: true, ...(value === undefined ? { open: true } : {}) } : {}),
        ...(choices ? { choices: choices.map(({ value, label }) => ({ value: String(value), label })) } : {}),
      });
    }
  }

  /** What the cell of a column says; nothing where it says nothing, or cannot be read. */
  value<R extends ReaderName>(key: string): ReadValues[R] | undefined {
    this.taken.add(key);
    return this.readings.get(key)?.find(({ value }) => value !== undefined)?.value as ReadValues[R] | undefined;
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

  get lookups(): Lookups {
    return this.context.lookups;
  }

  /** Whether the sheet has such a column. */
  has = (key: string): boolean => this.readings.has(key);

  /** What stands in the cell, as the office wrote it. */
  written(key: string): string | undefined {
    const found = this.context.columns.find(({ column }) => column.key === key);
    const text = found && this.cells[found.index]?.text.trim();
    return text && this.readings.get(key)?.some(({ missing }) => missing === undefined) ? text : undefined;
  }

  /** The name of a person without titles, as names are compared, and nothing taken yet. */
  named(key: string): string | undefined {
    const person = this.readings.get(key)?.find(({ value }) => value !== undefined)?.value as
      | ReadValues['person']
      | undefined;
    return person?.name.trim().toLowerCase();
  }

  /** `Label: what stands there`, for a note. */
  line(key: string): string | undefined {
    const text = this.written(key);
    const found = this.context.columns.find(({ column }) => column.key === key);
    return text && `${found?.label.trim() || found?.column.label.id}: ${text}`;
  }

  /** What stands in columns of which nothing was made, as lines for a note; numbers of rows and signatures say nothing. */
  rest(): string[] {
    const left = this.context.columns.filter(({ column: { key } }) => !this.taken.has(key) && !empty.has(key));
    return left.flatMap(({ column: { key } }) => {
      const line = this.line(key);
      if (!line || this.taken.has(key)) return [];
      this.taken.add(key);
      this.kept(key);
      return [line];
    });
  }

  /** Says that what stands in a column is kept as a note, for the register has no place of its own for it. */
  kept(key: string): void {
    this.reasons.push({ code: 'NOTE_KEPT_AS_NOTE', said: keptAsNote, column: key });
  }
}

const empty = new Set(['number', 'signature', 'duplicateNib', 'duplicateNik']);
const nothing: Cell = { kind: 'EMPTY', text: '' };
const keptAsNote: Record<Language, string> = {
  id: 'Disimpan sebagai catatan: tidak ada tempat tersendiri untuk isi ini.',
  en: 'Kept as a note: there is no place of its own for it.',
};
