import { sheetKinds } from '../kinds.ts';
import type { SheetColumn, SheetKind } from '../sheet-kind.ts';
import { bareLabel, headKey } from './label.ts';

const kept = new WeakMap<SheetColumn, readonly string[]>();

/** All that a column is called, as headers are compared. */
export function keysOf(column: SheetColumn): readonly string[] {
  const known = kept.get(column);
  if (known) return known;
  const names = [column.label.id, column.label.en, ...column.aliases];
  const keys = [...new Set(names.flatMap((name) => [headKey(name), headKey(bareLabel(name))]).filter(Boolean))];
  kept.set(column, keys);
  return keys;
}

const keysOfKinds = (kinds: readonly SheetKind[]) => new Set(kinds.flatMap(({ columns }) => columns.flatMap(keysOf)));
let known: Set<string> | undefined;

/** Whether a text is what offices call some column. */
export function isLabel(text: string): boolean {
  known ??= keysOfKinds(sheetKinds);
  return known.has(headKey(text)) || known.has(headKey(bareLabel(text)));
}
