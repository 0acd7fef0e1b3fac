import type { Sentence } from '../../../core/errors.ts';
import type { ReaderName } from '../reading.ts';
import type { SheetColumn } from '../sheet-kind.ts';

/** States one column: its key and reader, what it is called in Indonesian and English, and its other names, with bars between. */
export const column = (
  key: string,
  reader: ReaderName,
  id: string,
  en: string,
  aliases = '',
  more: Omit<Partial<SheetColumn>, 'key' | 'reader' | 'label' | 'aliases'> = {},
): SheetColumn => ({
  key,
  reader,
  label: { id, en } satisfies Sentence,
  aliases: aliases ? aliases.split('|') : [],
  ...more,
});
