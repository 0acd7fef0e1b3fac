import type { enums, nouns } from '../../../schema/nouns.ts';
import type { Pair } from './pairs.ts';

type Nouns = typeof nouns;
type In<Room extends string> = { [N in keyof Nouns]: Nouns[N]['room'] extends Room ? N : never }[keyof Nouns];
type Fields<N extends keyof Nouns> = Exclude<keyof Nouns[N]['fields'], keyof typeof everywhere>;

/** A noun with states must name its acts. */
type ActWords<N> = N extends { states: { acts: infer Acts } }
  ? { acts: { [V in keyof Acts]: Pair } }
  : { acts?: never };

/** What a room must say: every noun, every field, nothing else. */
export type RoomWords<Room extends string> = {
  [N in In<Room>]: {
    name: Pair;
    /** One sentence on what these rows are for. */
    about: Pair;
    fields: { [F in Fields<N>]: Pair };
    /** A sentence under an input that needs one. */
    help?: { [F in Fields<N>]?: Pair };
    /** Named filters. */
    lenses?: Record<string, Pair>;
  } & ActWords<Nouns[N]>;
};

export type EnumWords = { [E in keyof typeof enums]: { [V in (typeof enums)[E][number]]: Pair } };

/** Fields that every noun has. */
export const everywhere = {
  id: ['Pengenal', 'Identifier'],
  label: ['Sebutan', 'Name'],
  version: ['Versi', 'Version'],
  createdAt: ['Dicatat pada', 'Entered'],
  updatedAt: ['Diubah pada', 'Changed'],
  source: ['Sumber', 'Source'],
  figures: ['Angka yang dilaporkan', 'Reported figures'],
  flags: ['Catatan keraguan', 'Doubts'],
} as const satisfies Record<string, Pair>;
