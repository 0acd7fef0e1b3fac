import type { Reading } from '../reading/reading.ts';
import type { Reason } from '../settle/intent.ts';
import type { MappedColumn } from './row-context.ts';

/** Of the columns that are needed, those that say nothing; what cannot be read, or asks, says so by itself. */
export const lackingIn = (
  columns: readonly MappedColumn[],
  entriesOf: (key: string) => readonly { reading: Reading }[],
): Reason[] =>
  columns
    .filter(({ column: { key, required } }) => required && !entriesOf(key).some(({ reading }) => speaks(reading)))
    .map(({ column: { key } }) => ({ code: 'REQUIRED', said: needed, column: key }));

const speaks = ({ value, problem, doubts }: Reading): boolean =>
  value !== undefined || problem !== undefined || doubts.some(({ ask }) => ask);

const needed = { id: 'Wajib diisi.', en: 'This is needed.' };
