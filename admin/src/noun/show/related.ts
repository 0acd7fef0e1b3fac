import type { Sort } from '../../provider/order.ts';
import type { Asked, Related } from '../../provider/selection.ts';
import { screensOf } from '../../rooms.ts';
import type { May } from '../../session/useMay.ts';
import { fieldOf, type Noun, targetOf } from '../schema.ts';
import { type Hanging, type Screens, sortOf } from '../screens.ts';

export const rowsShown = 10;

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

/** The order of a related list: that of the noun's own list, unless it is by the way back, where all rows are alike. */
export function sortFor(owner: Noun, hanging: Hanging): Sort {
  const field = fieldOf(owner, hanging.list);
  const sort = sortOf(screensOf(targetOf(field)));
  return sort.field === field.via ? { field: columnsFor(owner, hanging)[0] ?? 'label', order: 'ASC' } : sort;
}

/** A related list as it is read together with its owner. */
const alongWith = (owner: Noun, hanging: Hanging): Related => ({
  list: hanging.list,
  perPage: rowsShown,
  sort: sortFor(owner, hanging),
});

/** What the page of one record reads at once: its lists, and what else the viewer may ask. */
export const shownOf = ({ noun, related = [], beside = [] }: Screens, may: May): Asked => {
  const asked = beside.filter(({ isAsked }) => isAsked?.(may) ?? true).map(({ name }) => name);
  return {
    related: related.map((hanging) => alongWith(noun, hanging)),
    ...(asked.length > 0 && { beside: asked }),
  };
};
