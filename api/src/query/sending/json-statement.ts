/// <reference path="./pg-utils.d.ts" />
import type { Connection, Submittable } from 'pg';
import { prepareValue } from 'pg/lib/utils.js';
import { type Json, LongRow } from './raw-client.ts';

/** What a connection of `pg` knows of the statements that it has prepared. */
export type Prepared = Connection & Record<'parsedStatements' | 'submittedNamedStatements', Record<string, string>>;

export interface JsonQuestion {
  text: string;
  name?: string | undefined;
  values?: unknown[];
  /** What asks the same of several rows of values (`together.ts`). */
  together?: Pick<JsonQuestion, 'text' | 'name'> | undefined;
}

/**
 * A statement that answers JSON texts, one a row, sent with no more than it takes: nobody asks the database what columns it will
 * answer, no parser is looked up for them, and no rows are collected. Half the work of a `pg.Query`, on either side.
 */
export class JsonStatement implements Submittable {
  readonly text: string;
  /** By this the connection knows what it has prepared. */
  readonly name: string;
  private readonly values: unknown[];
  private readonly done: (error: Error | null, answers: (Json | null)[]) => void;
  private readonly answers: (Json | null)[] = [];

  constructor({ text, name = '', values = [] }: JsonQuestion, done: JsonStatement['done']) {
    this.text = text;
    this.name = name;
    this.values = values;
    this.done = done;
  }

  submit(connection: Connection): void {
    const { name, text } = this;
    const { parsedStatements, submittedNamedStatements, stream } = connection as Prepared;
    const values = sendable(this.values) as never;
    const isPrepared = name && (parsedStatements[name] ?? submittedNamedStatements[name]);
    stream.cork();
    if (!isPrepared) {
      connection.parse({ name, text, types: [] }, true);
      if (name) submittedNamedStatements[name] = text;
    }
    connection.bind({ statement: name, values }, true);
    connection.execute({}, true);
    connection.sync();
    stream.uncork();
  }

  handleDataRow(row: LongRow | { fields: (string | null)[] }): void {
    this.answers.push(row instanceof LongRow ? row.json : (row.fields[0] ?? null));
  }

  handleError(error: Error): void {
    this.done(error, []);
  }

  handleReadyForQuery(): void {
    this.done(null, this.answers);
  }

  handleCommandComplete(): void {}
}

/** Values as they are sent. */
export const sendable = (values: unknown[] = []) => values.map((value) => prepareValue(value));
