import { nik } from '../../registry/nik.ts';
import type { Reason } from '../settle/intent.ts';

const sixteen = /(?<!\d)\d(?:[ .'-]?\d){15}(?!\d)/g;

/** A text without the NIKs in it: remarks are read by more people than may know them, and are not sealed. */
export const withoutNiks = (text: string): string =>
  text.replaceAll(sixteen, (digits) => (nik.test.test(digits.replaceAll(/\D/g, '')) ? '…' : digits));

export const nikInRemark: Pick<Reason, 'code' | 'said'> = {
  code: 'NOTE_NIK_IN_REMARK',
  said: {
    id: 'NIK di sel ini tidak disimpan dalam catatan. Tempatnya kolom NIK.',
    en: 'The NIK in this cell is not kept in the remark. It belongs into the column of NIKs.',
  },
};
