import { allCalled } from '../../words/words.ts';
import type { SheetRow } from './cell.ts';
import { guessColumns } from './guess.ts';
import { bareLabel, headKey } from './head/label.ts';
import { keysOf } from './head/vocabulary.ts';
import type { SheetLayout } from './layout.ts';
import type { SheetGuess, SheetKind } from './sheet-kind.ts';

/** A sheet that bears the name of a noun may have some columns that an office has added. */
const mostly = 0.7;
/** As much of a title as Excel shows on a tab. */
const tab = 31;

/**
 * Which kind a sheet is of. What offices keep comes first, for the columns of a noun have names that may mean anything; but
 * a sheet whose columns bear the very names of a noun's own, as its blank and its list do, is a sheet of that noun.
 */
export function guessKind(layout: SheetLayout, sample: readonly SheetRow[], kinds: readonly SheetKind[]): SheetGuess {
  const [kept, nouns] = [kinds.filter(({ noun }) => !noun), kinds.filter(({ noun }) => noun)];
  const guess = guessColumns(layout, sample, kept);
  const known = Math.max(...kept.map((kind) => ownNames(layout, kind)));
  const alike = nouns.filter((kind) => {
    const share = ownNames(layout, kind);
    return share > known && (share === 1 || (share >= mostly && isTitled(layout, kind)));
  });
  const titled = alike.filter((kind) => isTitled(layout, kind));
  for (const among of [titled, alike, guess.fits ? [] : nouns]) {
    const other = among.length ? guessColumns(layout, sample, among) : undefined;
    if (other?.fits) return other;
  }
  return guess;
}

/** How many of the columns are called just as those of the kind are; a list of a noun shows fields that no sheet brings, too. */
function ownNames({ labels }: SheetLayout, { columns, noun }: SheetKind): number {
  const names = new Set([...columns.flatMap(keysOf), ...(noun ? allCalled(noun).map(headKey) : [])]);
  const stated = labels.filter(Boolean);
  return (
    stated.filter((label) => names.has(headKey(bareLabel(label))) || names.has(headKey(label))).length /
    Math.max(1, stated.length)
  );
}

const isTitled = ({ sheet }: SheetLayout, { title }: SheetKind): boolean =>
  [title.id, title.en].some((each) => each.slice(0, tab).trim() === sheet.trim());
