import type { Where } from '../../provider/where.ts';

/** Filters of the parts that a dimension tells apart; what is not recorded is a part too. */
type Key = string | null;
const unstated = { isNull: true };

export const within = (region: Key): Where => (region === null ? unstated : { within: region });
export const only = (value: Key): Where => (value === null ? unstated : { in: [value] });
export const row = (id: Key): Where => (id === null ? unstated : { id: { eq: id } });
