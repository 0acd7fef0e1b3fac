import type { Class } from '../../core/column.ts';
import type { Sentence } from '../../core/errors.ts';

export type Values = Record<string, unknown>;

/** A link to another record that the same row makes or finds. */
export class Of {
  readonly record: string;
  constructor(record: string) {
    this.record = record;
  }
}

/** Something to be said of a row: why it is refused, what it asks, or what else one should know of it. */
export interface Reason {
  code: string;
  said: Sentence;
  /** The column of the sheet, by its key. */
  column?: string;
  /** Where its cell stands, of a column that repeats. */
  index?: number;
  /** A person has to answer it before the row is entered. */
  asks?: boolean;
  /** There is no value until it is answered: that it be right as it was read is no answer. */
  open?: boolean;
  /** What may be answered: values of the cell as they would be written. */
  choices?: { value: string; label: string }[];
}

/** How a record of the register is found that a row speaks of. */
export type Find =
  /** It is always a new one. */
  | { by: 'NONE' }
  /** By its identifier, and the version that was taken out. */
  | { by: 'ID'; id: string; version?: number }
  /** Among the rows that hang on another record of the row, or on one that is named: those that agree in these fields. */
  | { by: 'PARENT'; link: string; same: readonly string[]; also?: (existing: Values) => boolean; alone?: Reason }
  /** Among all that may be seen: those that agree in this field, which names them; or else in another, where that is what was written. */
  | { by: 'NAME'; field: string; or?: { field: string; said: string; also?: (existing: Values) => boolean } }
  /** As a business; see `match-business.ts`. */
  | { by: 'BUSINESS'; identity: Identity }
  /** As a person, by a NIK; or as whom the business has in that role by that name. */
  | { by: 'PERSON'; nik: string };

/** By what a business is known. */
export interface Identity {
  id?: string;
  version?: number;
  nib?: string;
  nik?: string;
  name?: string;
  region?: string;
  /** Among these only: those who are mentored, those who take part. */
  among?: 'ANY' | 'MENTORED';
}

/** A record that a row is to make or change. */
export interface Intent {
  /** Names it within the row: `business`, `product 2`. */
  key: string;
  /** Records of a lower level are there before it; those of one level do not rest on each other. */
  level: number;
  noun: Class;
  find: Find;
  /** What the row says. What it does not say stays as it is. */
  values: Values;
  /** What a new record holds besides. */
  fresh?: Values;
  /** Values that fill what is empty, and change nothing. */
  fills?: readonly string[];
  /** Texts that are added to what is there, unless they stand there. */
  adds?: readonly string[];
  /** Links to several records that are compared too. */
  pairs?: readonly string[];
  /** From which column of the sheet a value comes, where its name is not that of the field. */
  from?: Readonly<Record<string, string>>;
  /** A mark that one of those which hang on a record has at most: a new one takes it where none has. */
  leads?: string;
  /** It is brought to a state from some others, unless it stands there or beyond. */
  moves?: { to: string; from: readonly string[]; stands: readonly string[] };
  /** What the row is about: the sheet says it once, and whether the row is new hangs on it. */
  subject?: true;
  /** It must be there: nothing is made. What is said if it is not. */
  known?: Reason;
}

/** What a row would do, record by record in the order in which they rest on each other. */
export interface Draft {
  /** The place of the row among those that are staged. */
  id: string;
  number: number;
  sheet: string;
  intents: Intent[];
  reasons: Reason[];
  /** What a person has decided. */
  decision: 'AUTO' | 'CONFIRM' | 'NEW' | 'MATCH' | 'SKIP';
  match?: string;
}

export type Outcome = 'NEW' | 'CHANGE' | 'SAME' | 'DUPLICATE' | 'ASK' | 'REFUSED' | 'SKIPPED';

/** What becomes of one record. */
export interface RecordChange {
  record: string;
  noun: string;
  /** The record that is there; nothing for a new one. */
  id?: string;
  fields: { field: string; before?: unknown; after: unknown }[];
}

export interface Candidate {
  id: string;
  label: string;
  region: string;
  why: string;
  /** How likely it is the same, from 0 to 1. */
  score?: number;
}

/** What became of a row. */
export interface Settled {
  id: string;
  outcome: Outcome;
  reasons: Reason[];
  changes: RecordChange[];
  candidates: Candidate[];
  /** The persons and businesses it is about. */
  about: string[];
}
