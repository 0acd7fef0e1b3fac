import { sheetKinds } from '../kinds.ts';
import type { SheetColumn } from '../sheet-kind.ts';
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

let known: Map<string, Set<string>> | undefined;

function meant(key: string): Set<string> | undefined {
  if (!known) {
    known = new Map();
    for (const { columns } of sheetKinds)
      for (const column of columns)
        for (const name of keysOf(column)) known.set(name, (known.get(name) ?? new Set()).add(column.key));
  }
  return known.get(key);
}

/** The columns that offices call so, whatever the sheet. */
export const meaningsOf = (text: string): string[] => [
  ...(meant(headKey(text)) ?? []),
  ...(meant(headKey(bareLabel(text))) ?? []),
];

/** Whether a text is what offices call some column. */
export const isLabel = (text: string): boolean => !!(meant(headKey(text)) ?? meant(headKey(bareLabel(text))));
