import type { Where } from '../../provider/where.ts';
import type { Place } from '../declared.ts';

/** Filters of the parts that a dimension tells apart; what is not recorded is a part too. */
type Key = string | null;
const unstated = { isNull: true };

export const within = (region: Key): Where => (region === null ? unstated : { within: region });
export const only = (value: Key): Where => (value === null ? unstated : { in: [value] });
export const row = (id: Key): Where => (id === null ? unstated : { id: { eq: id } });

/** The part of businesses that a dimension tells apart. */
export const partOfBusinesses = ({ dimension, key = null }: Place): Where =>
  dimension === 'SECTOR' ? { sector: only(key) } : dimension === 'PROVINCE' ? { region: within(key) } : {};
