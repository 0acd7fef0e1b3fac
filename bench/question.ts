/** One question, put to three servers: the limit answers it by `sql`, the plain way and Binaan by `document`. */
export interface Question {
  name: string;
  title: string;
  document: string;
  /** The same question in the words of the plain server, where those differ. */
  plain?: string;
  /** One statement, written by hand, whose only value is the JSON of the answer's `data`. */
  sql: string;
  /** Its parameters. */
  values(variables: Variables): unknown[];
  /** A query whose rows are variables to ask with, at most $1 of them and never twice the same choice for another $2. */
  draw: string;
  /** A partner sees as much of it as an administrator, once all is agreed. */
  isShared?: boolean;
  /** Asked with the same variables twice, it would be refused. */
  once?: boolean;
  /** Takes back what was written. */
  clear?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: each question knows its own
export type Variables = Record<string, any>;
