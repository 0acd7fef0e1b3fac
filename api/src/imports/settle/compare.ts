import { isDeepStrictEqual } from 'node:util';
import type { Existing } from './existing.ts';
import type { Intent, RecordChange, Values } from './intent.ts';

/** As values are compared: texts without regard to blanks and case where they name something. */
export const alike = (value: unknown): string =>
  String(value ?? '')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();

/** Whether an existing record is the one that is meant, by the fields that tell it from its like. */
export const isSame = (existing: Values, values: Values, same: readonly string[]): boolean =>
  same.every((field) => alike(existing[field]) === alike(values[field]));

const isNothing = (value: unknown) => value === undefined || value === null || value === '';

/** Of lines that are to be added those that do not stand there. */
function added(before: unknown, after: unknown): unknown {
  if (Array.isArray(after)) {
    const there = new Set(((before ?? []) as unknown[]).map(alike));
    const more = after.filter((each) => !there.has(alike(each)));
    return more.length ? [...((before ?? []) as unknown[]), ...more] : before;
  }
  const there = new Set(
    String(before ?? '')
      .split('\n')
      .map(alike),
  );
  const more = String(after)
    .split('\n')
    .filter((line) => line.trim() && !there.has(alike(line)));
  return more.length ? [...(isNothing(before) ? [] : [before]), ...more].join('\n') : before;
}

const same = (before: unknown, after: unknown): boolean =>
  Array.isArray(after) ? isDeepStrictEqual(before ?? [], after) : (before ?? null) === (after ?? null);

/**
 * What a row changes of a record that is there. What it does not say stays, and so does what the viewer may not read; the
 * blind index of a sealed value stands for the value.
 */
export function differences(
  { values, fills = [], adds = [] }: Intent,
  existing: Existing,
  sealed: (field: string, value: unknown) => unknown,
): Values {
  const changed: Values = {};
  for (const [field, stated] of Object.entries(values)) {
    if (isNothing(stated) || existing.unread.includes(field)) continue;
    const before = existing.values[field];
    if (fills.includes(field) && !isNothing(before) && before !== 'UNKNOWN') continue;
    const after = adds.includes(field) ? added(before, stated) : stated;
    if (!same(before, sealed(field, after))) changed[field] = after;
  }
  return changed;
}

/** A change as it is told. */
export const told = (
  { key, noun }: Intent,
  existing: Existing | undefined,
  changed: Values,
  shown: (field: string, value: unknown) => unknown,
): RecordChange => ({
  record: key,
  noun: noun.name,
  ...(existing ? { id: existing.id } : {}),
  fields: Object.entries(changed)
    .filter(([, after]) => !isNothing(after) && !(Array.isArray(after) && after.length === 0))
    .map(([field, after]) => ({
      field,
      ...(existing ? { before: shown(field, existing.values[field] ?? null) } : {}),
      after: shown(field, after),
    })),
});
