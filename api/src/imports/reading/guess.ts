import type { Cell, SheetRow } from './cell.ts';
import { lookups as nothingLookedUp, readable, readerOf } from './head/content.ts';
import { headKey, unitOf, yearIn } from './head/label.ts';
import { likelier, type Match, matchesOf } from './head/match.ts';
import type { SheetLayout } from './layout.ts';
import { readCell } from './read-cell.ts';
import { calendarText, partsOf } from './readers/calendar.ts';
import { payerOf } from './readers/funders.ts';
import { type ColumnGuess, lackingIn, type SheetColumn, type SheetGuess, type SheetKind } from './sheet-kind.ts';

/** Below this nothing is proposed; it stays among the alternatives. */
const least = 0.45;

/** Words in a title that tell of what kind a sheet is. */
const titles: Record<string, RegExp> = {
  BUSINESSES: /\b(?:data|daftar|database|direktori|profil)\b.*\b(?:ikm|ukm|umkm|industri|usaha|binaan)\b/i,
  // Those of a training took part in no fair.
  PARTICIPANTS:
    /\b(?:pameran|expo|inacraft|festival|bazar|bazaar|fair)\b|^(?!.*\b(?:pelatihan|bimtek|diklat|workshop|sosialisasi)\b).*\bpeserta\b/i,
  MONITORING: /\b(?:monitoring|pendampingan|kunjungan|monev|penyuluhan)\b/i,
  SERVICES: /\b(?:fasilitasi|layanan|pendaftaran|uji nilai gizi|pelatihan)\b/i,
};

/** Which kind a sheet seems to be of, and what its columns are, by what they are called and by what stands in them. */
export function guessColumns(
  layout: SheetLayout,
  sample: readonly SheetRow[],
  kinds: readonly SheetKind[],
): SheetGuess {
  const columns = columnsOf(layout, sample);
  const caption = [layout.sheet, ...layout.caption].join(' ');
  let best: { guess: SheetGuess; score: number } | undefined;
  for (const kind of kinds) {
    const guesses = guessesFor(kind, columns);
    const score = scoreOf(kind, guesses) + (titles[kind.key]?.test(caption) ? 1.5 : 0);
    if (!best || score > best.score)
      best = { guess: { kind: kind.key, fits: fits(kind, guesses), columns: guesses }, score };
  }
  if (!best) throw new Error('no kinds of sheet to choose from');
  return best.guess;
}

interface Column {
  index: number;
  label: string;
  cells: Cell[];
}

function columnsOf({ labels }: SheetLayout, sample: readonly SheetRow[]): Column[] {
  const width = Math.max(labels.length, ...sample.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => ({
    index,
    label: labels[index] ?? '',
    cells: sample.flatMap(({ cells }) => cells[index] ?? []),
  }));
}

/** Columns that any sheet of an office may have: they tell nothing of it. Those of a noun are all its own. */
const idle = new Set(['number', 'other']);
const tells = ({ noun }: SheetKind, column: string | null): boolean =>
  column !== null && (noun !== undefined || !idle.has(column));

const fits = (kind: SheetKind, guesses: ColumnGuess[]): boolean => {
  const found = new Set(guesses.map(({ column }) => column).filter((column) => tells(kind, column)));
  // What an office calls `ID` may be a number of its own.
  const has = (key: string) => found.has(key) && (key !== 'id' || kind.noun !== undefined);
  return found.size > 1 && !lackingIn(kind, has).length;
};

function scoreOf(kind: SheetKind, guesses: ColumnGuess[]): number {
  const found = new Set(guesses.map(({ column }) => column));
  const lacking = kind.columns.filter(({ key, required }) => required && !found.has(key)).length;
  return guesses.reduce((sum, { column, confidence }) => sum + (tells(kind, column) ? confidence : 0), 0) - lacking;
}

/** Each column of the kind stands once, where it fits best, unless it repeats. */
function guessesFor(kind: SheetKind, columns: Column[]): ColumnGuess[] {
  const all = columns.map((column) => ({ column, matches: matchesFor(kind, column) }));
  const taken = new Set<string>();
  const pairs = all
    .flatMap(({ column, matches }) => matches.map((match) => ({ column, match })))
    .filter(({ match }) => match.confidence >= least)
    .sort((a, b) => likelier(a.match, b.match) || a.column.index - b.column.index);
  const chosen = new Map<number, Found>();
  for (const { column, match } of pairs) {
    const { key, repeats, yearly } = match.column;
    const which = `${key} ${yearly ? (yearIn(column.label) ?? '') : ''}`;
    if (chosen.has(column.index) || (taken.has(which) && !repeats)) continue;
    chosen.set(column.index, match);
    taken.add(which);
  }
  let place = 0;
  const rest = kind.columns.find(({ key, repeats }) => key === 'other' && repeats);
  return all.map(({ column: { index, label, cells }, matches }) => {
    const match = chosen.get(index);
    // Whatever is not known stays a remark, so that nothing is lost which nobody has looked at.
    if (!match && rest && (label || cells.some(({ kind }) => kind !== 'EMPTY')))
      return { index, label, column: rest.key, by: 'REST', confidence: 0, alternatives: likely(matches) };
    const unit = unitOf(label);
    if (match?.column.repeats) place = match.place ?? place + 1;
    return {
      index,
      label,
      column: match?.column.key ?? null,
      by: match?.by ?? 'ALIAS',
      confidence: match ? Math.round(match.confidence * 100) / 100 : 0,
      ...(match?.column.scaled && unit > 1 ? { unit } : {}),
      ...(match?.column.repeats ? { place } : {}),
      alternatives: likely(matches.filter((each) => each !== match)),
    };
  });
}

/** A column of branches that holds no branch is of goods, or a remark: kept as a branch it would refuse every row. */
const doubted = ({ column }: Match): number => (column.reader === 'sector' ? 0.4 : 0.5);

const likely = (matches: Found[]): string[] => matches.slice(0, 5).map(({ column }) => column.key);

interface Found extends Match {
  by: 'ALIAS' | 'CONTENT';
}

function matchesFor(kind: SheetKind, { label, cells }: Column): Found[] {
  const byLabel = matchesOf(label, kind).map((match): Found => ({ ...match, by: 'ALIAS' }));
  const byDay = dayColumn(kind, label);
  const byPayer = payerColumn(kind, label, cells);
  const held = readerOf(cells);
  const byContent = kind.columns
    .filter(({ reader }) => reader === held?.reader)
    .map((column): Found => ({ column, by: 'CONTENT', isOwn: false, confidence: 0.5 + 0.3 * (held?.share ?? 0) }));
  const isList = isAttendance(cells);
  const found = [...byPayer, ...byLabel, ...byDay]
    .filter(({ column }) => !(isList && column.key === 'day'))
    .map((match) => {
      // A label is doubted where hardly a cell below it can be read so.
      const share = readable(match.column.reader, cells);
      return share !== undefined && share < 0.3 ? { ...match, confidence: match.confidence * doubted(match) } : match;
    });
  const rest = byContent.filter(({ column }) => !found.some((match) => match.column.key === column.key));
  return [...found, ...rest].sort(likelier);
}

/** Who was there on a day, rather than what was sold on it. */
function isAttendance(cells: Cell[]): boolean {
  const filled = cells.filter(({ kind }) => kind !== 'EMPTY');
  const mark = /^(?:[01]|[√✓✔☑☒✗✘xvhisa-]|hadir|izin|ijin|sakit|alpa|alpha|tidak hadir|true|false)$/iu;
  return filled.length > 0 && filled.every(({ text }) => mark.test(text.trim()));
}

/** A label that names a source of money stands above marks for those whom it paid. */
function payerColumn(kind: SheetKind, label: string, cells: Cell[]): Found[] {
  const column = kind.columns.find(({ marked, reader }) => marked && reader === 'funders');
  if (!column || !label || !isAttendance(cells)) return [];
  const { problem } = readCell('funders', { kind: 'TEXT', text: payerOf(label) }, { lookups: nothingLookedUp });
  return problem ? [] : [{ column, by: 'ALIAS', isOwn: false, confidence: 1 }];
}

/** A label that is a day (`8 Okt`, `Penjualan 8/10`) stands above what was sold on it. */
function dayColumn(kind: SheetKind, label: string): Found[] {
  const column: SheetColumn | undefined = kind.columns.find(({ repeats, reader }) => repeats && reader === 'rupiah');
  const text = /\d{1,2}\s*[/\-\s]?\s*(?:\p{L}{3,}|\d{1,2}).*$/u.exec(calendarText(label))?.[0];
  const parts = column && text ? partsOf(text.trim(), '9999-12-31') : undefined;
  return column && parts?.day && parts.month && !headKey(label).includes('lahir')
    ? [{ column, by: 'ALIAS', isOwn: false, confidence: 0.8 }]
    : [];
}
