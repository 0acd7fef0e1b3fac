/** Indonesian and English side by side, so that neither can be forgotten. */
export type Pair = readonly [id: string, en: string];

interface NounWords {
  name: Pair;
  /** One sentence on what these rows are for. */
  about: Pair;
  fields: Record<string, Pair>;
  /** A sentence under an input that needs one. */
  help?: Record<string, Pair>;
  acts?: Record<string, Pair>;
}

/** The nouns of a room. That every one has its words, and no word is left over, `pnpm contract` sees to. */
export type RoomWords = Record<string, NounWords>;

/** What the values of enumerations are called. */
export type EnumWords = Record<string, Record<string, Pair>>;

/** What figures of reports are called by their code, and how they are counted: that the API defines in English, the house tells it in Indonesian. */
export type FigureWords = Record<string, { name: Pair; told: string }>;

/** Fields that every noun has. */
export const everywhere: Record<string, Pair> = {
  id: ['Pengenal', 'Identifier'],
  label: ['Sebutan', 'Name'],
  version: ['Versi', 'Version'],
  createdAt: ['Dicatat pada', 'Entered'],
  updatedAt: ['Diubah pada', 'Changed'],
  source: ['Sumber', 'Source'],
  figures: ['Angka yang dilaporkan', 'Reported figures'],
  flags: ['Catatan keraguan', 'Doubts'],
};
