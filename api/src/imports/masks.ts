import type { Viewer } from '../access/viewer.ts';
import type { ReaderName } from './reading/reading.ts';

/** What somebody may read in the cells of a sheet: whoever has brought it has it, but for NIKs that nobody needs to see. */
export interface Sight {
  contacts: boolean;
}

export const sightOf = ({ id, standings }: Viewer, broughtBy: string | null): Sight => ({
  contacts: id === broughtBy || Object.values(standings).some((standing) => standing?.purposes.CONTACT !== undefined),
});

const contacts: readonly ReaderName[] = ['phones', 'email'];
const looksLikeNik = /\d{16}/;

/** A cell as somebody may read it, and whether part of it is hidden. */
export function shownCell(
  text: string,
  reader: ReaderName | undefined,
  { contacts: seesContacts }: Sight,
): [string, boolean] {
  const digits = text.replaceAll(/[\s.'-]/g, '');
  if (text && (reader === 'nik' || looksLikeNik.test(digits))) return [`…${digits.slice(-4)}`, true];
  if (text && !seesContacts && reader && contacts.includes(reader)) return ['…', true];
  return [text, false];
}

/** Fields of records whose values are not told to all. */
const contactFields = new Set(['phone', 'email']);

export const shownValue = (field: string, value: unknown, { contacts: seesContacts }: Sight): unknown =>
  contactFields.has(field) && value !== null && value !== undefined && !seesContacts ? '…' : value;
