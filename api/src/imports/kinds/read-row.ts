import type { Cell } from '../reading/cell.ts';
import { yearIn } from '../reading/head/label.ts';
import { readCell } from '../reading/read-cell.ts';
import type { DoubtCode } from '../reading/readers/words.ts';
import type { Lookups, ReaderName, Reading, ReadingContext, ReadValues } from '../reading/reading.ts';
import type { SheetColumn } from '../reading/sheet-kind.ts';
import type { Reason } from '../settle/intent.ts';
import { lackingIn } from './lacking.ts';
import type { MappedColumn, RowContext } from './row-context.ts';
import { regionsOf } from './row-regions.ts';
import { commentKept, fromCaption, fromHeading, keptAsNote } from './row-words.ts';
import { seenIn, silent } from './seen.ts';
import { nikInRemark, withoutNiks } from './without-niks.ts';

/** What a column says in a row. */
interface Entry {
  of: MappedColumn;
  reading: Reading;
}

/** A row as it is read, cell by cell. */
export class ReadRow {
  readonly reasons: Reason[] = [];
  private readonly cells: readonly Cell[];
  private readonly context: RowContext;
  private readonly readings = new Map<string, Entry[]>();
  /** What something was made of. */
  private readonly taken = new Set<Entry>();

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
    const around = context.within ?? context.region;
    const regions = regionsOf(context.columns, around, (each, inner) => this.read(each, inner));
    for (const each of columns) {
      const { column } = each;
      const reading = regions.get(each) ?? this.read(each, around ? { within: around } : {});
      this.readings.set(column.key, [...this.entries(column.key), { of: each, reading }]);
      // How far a paper has come is kept as it was written, so nothing is to be answered about it.
      this.note(each, reading, column.reader !== 'certificate');
    }
    this.reasons.push(...seenIn(given, context, (column, index) => this.where(column, index)));
    for (const { column } of stated)
      this.reasons.push({ code: 'NOTE_FROM_CAPTION', said: fromCaption, column: column.key });
    // A row that names a record changes what it says of it, and nothing else.
    if (this.peek('id') === undefined) this.reasons.push(...lackingIn(columns, this.entries));
  }

  private note({ column, index }: MappedColumn, { problem, doubts, value }: Reading, mayAsk: boolean): void {
    if (!problem && !doubts.length) return;
    const where = this.where(column, index);
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

  private read({ index, column, unit, label }: MappedColumn, { within }: Pick<ReadingContext, 'within'>): Reading {
    const { lookups, year, shown, days } = this.context;
    // In thousands the same digits say something else.
    const isThere = (unit ?? 1) === 1 && shown?.says(column.key, this.cells[index] ?? nothing);
    const cell = isThere ? nothing : (this.cells[index] ?? nothing);
    return readCell(column.reader, cell, {
      lookups,
      ...(unit ? { unit } : {}),
      ...(year ? { year } : {}),
      ...(days?.[index] ? { dayOrder: days[index] } : {}),
      ...(within ? { within } : {}),
      ...(column.marked ? { label } : {}),
      ...(column.per ? { per: column.per } : {}),
      ...(column.exact ? { exact: true } : {}),
      ...(column.negative ? { negative: true } : {}),
      ...(column.choices ? { choices: column.choices } : {}),
    } as never);
  }

  /** Which cell a reason is of: of a column that stands there several times its place says so. */
  private where({ key, repeats }: SheetColumn, index: number): Pick<Reason, 'column' | 'index'> {
    const isOneOfSeveral =
      repeats || this.context.columns.some((each) => each.column.key === key && each.index < index);
    return { column: key, ...(isOneOfSeveral ? { index } : {}) };
  }

  private entries = (key: string): Entry[] => this.readings.get(key) ?? [];

  /** What the cell of a column says, though nothing is made of it yet. */
  peek<R extends ReaderName>(key: string): ReadValues[R] | undefined {
    return this.entries(key).find(({ reading }) => reading.value !== undefined)?.reading.value as
      | ReadValues[R]
      | undefined;
  }

  /** What the cell of a column says; nothing where it says nothing, or cannot be read. */
  value<R extends ReaderName>(key: string): ReadValues[R] | undefined {
    const all = this.entries(key);
    const first = all.find(({ reading }) => reading.value !== undefined);
    for (const each of first ? [first] : all) this.taken.add(each);
    return first?.reading.value as ReadValues[R] | undefined;
  }

  /** Of a column that stands there several times, what each says, with what stands above it and which of them it is. */
  repeated<R extends ReaderName>(key: string): { value: ReadValues[R]; label: string; place: number }[] {
    return this.entries(key).flatMap((each, which) => {
      this.taken.add(each);
      const {
        reading,
        of: { label, place },
      } = each;
      return reading.value === undefined
        ? []
        : [{ value: reading.value as ReadValues[R], label, place: place ?? which + 1 }];
    });
  }

  /** What is said of a figure for each year that its columns name, or else for this one, the latest last. */
  inYears<R extends 'count' | 'rupiah'>(key: string, year: number | undefined): Map<number | undefined, ReadValues[R]> {
    const said = new Map<number | undefined, ReadValues[R]>();
    for (const each of this.entries(key)) {
      const of = yearIn(each.of.label) ?? year;
      // A second column of a year is left for the remarks.
      if (each.reading.value !== undefined && said.has(of) && !this.taken.has(each)) continue;
      this.taken.add(each);
      if (each.reading.value !== undefined && !said.has(of)) said.set(of, each.reading.value as ReadValues[R]);
    }
    return new Map([...said].sort(([one = 0], [other = 0]) => one - other));
  }

  /** Whether something of this kind is not sure about what a column says. */
  isDoubted = (key: string, code: DoubtCode): boolean =>
    this.entries(key).some(({ reading }) => reading.doubts.some((doubt) => doubt.code === code));

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
    return text && this.entries(key).some(({ reading }) => says(reading)) ? text : undefined;
  }

  /** Whether another column bears the very label of this one, and says something. */
  isTwice(key: string): boolean {
    const [first, ...others] = this.context.columns.filter(({ label }) => label && label === this.called(key));
    return first?.column.key === key && others.some(({ index }) => !!this.cells[index]?.text.trim());
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
    return text && this.remark(`${this.called(key)}: ${text}`, { column: key });
  }

  /**
   * What stands in columns of which nothing was made, as lines for a note; numbers of rows and signatures say nothing. As
   * it is kept as it was written, nothing about it has to be mended or answered.
   */
  rest(): string[] {
    const left = this.context.columns.flatMap(({ column, label: called, index }) => {
      const { key, label } = column;
      const entry = this.entries(key).find(({ of }) => of.index === index);
      const text = this.cells[index]?.text.trim();
      if (silent.has(key) || !text || !entry || !says(entry.reading)) return [];
      // Of what is taken, that is left which was written but gave no value; a place goes to the address.
      const isLost = entry.reading.missing !== undefined && !places.has(key);
      return this.taken.has(entry) && !isLost
        ? []
        : [{ entry, line: `${called.trim() || label.id}: ${text}`, where: this.where(column, index) }];
    });
    const lines = left.map(({ entry, line, where }) => {
      this.taken.add(entry);
      this.kept(where);
      return this.remark(line, where);
    });
    return [...lines, ...this.comments()];
  }

  /** What somebody has pinned to its cells, as lines for a note. */
  private comments(): string[] {
    return this.cells.flatMap(({ comment }, index) => {
      if (!comment) return [];
      const of = this.context.columns.find((each) => each.index === index);
      const where = of ? this.where(of.column, index) : {};
      this.reasons.push({ code: 'NOTE_COMMENT', said: commentKept, ...where });
      return [this.remark(`Komentar${of?.label.trim() ? ` pada ${of.label.trim()}` : ''}: ${comment}`, where)];
    });
  }

  /** A line of a note as it may be kept. */
  private remark(line: string, where: Pick<Reason, 'column' | 'index'>): string {
    const kept = withoutNiks(line);
    if (kept !== line) this.reasons.push({ ...nikInRemark, ...where });
    return kept;
  }

  /** Says that what stands in a column is kept as a note, for the register has no place of its own for it. */
  kept(where: Pick<Reason, 'column' | 'index'>): void {
    for (const [place, { code, said, column, index: at }] of this.reasons.entries())
      if (column === where.column && at === where.index)
        this.reasons[place] = { code: code.startsWith('NOTE_') ? code : `NOTE_${code}`, said, ...where };
    this.reasons.push({ code: 'NOTE_KEPT_AS_NOTE', said: keptAsNote, ...where });
  }
}

/** What is doubted says something, even if there is no value to it. */
const says = ({ missing, doubts }: Reading): boolean => missing === undefined || doubts.length > 0;

const places = new Set(['village', 'district']);
const nothing: Cell = { kind: 'EMPTY', text: '' };
