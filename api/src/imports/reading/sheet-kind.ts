import type { Sentence } from '../../core/errors.ts';
import type { Choice, ReaderName } from './reading.ts';

/** One column a sheet may have: what it is called, and how it is read. */
export interface SheetColumn {
  key: string;
  label: Sentence;
  /** Other names that offices give it, written anyhow. */
  aliases: readonly string[];
  reader: ReaderName;
  required?: true;
  /** It may stand there several times: `Hari 1`, `Hari 2`, … */
  repeats?: true;
  /** A mark in it says yes to what stands above it. */
  marked?: true;
  /** A figure of a year: it may stand there once for each, and says which. */
  yearly?: true;
  /** The time that its amounts are of. */
  per?: 'MONTH' | 'YEAR';
  /** The header may say that amounts are in thousands or millions. */
  scaled?: true;
  /** A day, and no month or year. */
  exact?: true;
  /** What it says may be less than nothing. */
  negative?: true;
  /** It is read where an office has it; a blank asks the same in another column. */
  unasked?: true;
  choices?: readonly Choice[];
  /** How it is filled in, where that is not said of all columns that are read alike. */
  help?: Sentence;
  /** What a blank template shows as an example. */
  example?: string;
}

/** A kind of sheet that offices keep, or that follows from a noun. */
export interface SheetKind {
  key: string;
  title: Sentence;
  columns: readonly SheetColumn[];
  /** The noun whose own columns these are. */
  noun?: string;
}

/** Columns that no row can do without, and that the sheet does not have: where rows name their records, none. */
export const lackingIn = ({ columns }: SheetKind, has: (key: string) => boolean): SheetColumn[] =>
  columns.filter(({ key, required }) => required && !has(key) && !has('id'));

/** What a column of a sheet seems to be. */
export interface ColumnGuess {
  index: number;
  label: string;
  /** A column of the kind, or nothing known. */
  column: string | null;
  by: 'TEMPLATE' | 'ALIAS' | 'CONTENT' | 'REST';
  /** From 0 to 1. */
  confidence: number;
  unit?: 1 | 1000 | 1000000;
  /** Of columns that repeat: which of them, from 1. */
  place?: number;
  /** Columns it could be as well, the likeliest first. */
  alternatives: string[];
}

export interface SheetGuess {
  kind: string;
  /** Whether the sheet has what the kind cannot do without; else it is likely a sheet of something else (a guide, a chart). */
  fits: boolean;
  columns: ColumnGuess[];
}
