import type { Related } from '../../provider/selection.ts';
import { screensOf } from '../../rooms.ts';
import { fieldOf, type Noun, targetOf } from '../schema.ts';
import { type Hanging, sortOf } from '../screens.ts';

export const rowsShown = 10;

/** A related list as it is read together with its owner. */
export function alongWith(owner: Noun, { list }: Hanging): Related {
  return { list, perPage: rowsShown, sort: sortOf(screensOf(targetOf(fieldOf(owner, list)))) };
}

/** The columns of a related list: those of the noun's own list without the way back. */
export function columnsFor(owner: Noun, { list, columns }: Hanging): readonly string[] {
  const field = fieldOf(owner, list);
  return (
    columns ??
    screensOf(targetOf(field))
      .columns.filter((name) => name !== field.via)
      .slice(0, 6)
  );
}
