import { sql } from 'kysely';
import type { Sql } from './scope.ts';
import { reads } from './sending/recording.ts';
import { readerId, readerName } from './slot.ts';

/** What is read on record. */
interface Reading {
  /** The kind of record, and which; SQL of a text. */
  noun: string;
  record: Sql;
  /** Whom it is about; SQL of a text. */
  about: Sql;
  fields: string[];
  purpose: string;
  /** Why, where it is asked; SQL of a text. */
  reason?: Sql;
}

/** True, and a line in the record of what was read: the statement that comes to it writes it. */
export const recorded = ({ noun, record, about, fields, purpose, reason = sql`null` }: Reading): Sql =>
  sql`${sql.raw(reads)}${readerId}, ${readerName}, ${sql.lit(noun)}, ${record}, ${about}, array[${sql.join(fields.map((each) => sql.lit(each)))}], ${sql.lit(purpose)}, ${reason})`;
