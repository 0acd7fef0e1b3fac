import { type Connection, type DatabaseError, Query, type Submittable, types } from 'pg';
import { type JsonQuestion, JsonStatement, type Prepared, sendable } from './json-statement.ts';
import type { Json } from './raw-client.ts';
import type { Rows } from './run.ts';

/** A statement as the client of `pg` drives one. */
type Statement = Submittable &
  Record<'name' | 'text', string> & {
    handleRowDescription(message: unknown): void;
    handleDataRow(message: unknown): void;
    handleCommandComplete(message: unknown, connection: Connection): void;
    handleReadyForQuery(connection: Connection): void;
    handleError(error: Error, connection: Connection): void;
  };

/**
 * Statements that go to the database together, before any of them is answered, with one Sync behind the last: PostgreSQL
 * makes one transaction of them. It commits at the Sync; when one fails, or the commit does, nothing is left of any. Nobody
 * is answered before that is settled.
 */
export class Pipeline implements Submittable, Rows {
  readonly names: Set<string>;
  private readonly statements: Statement[] = [];
  private readonly outcome = Promise.withResolvers<void>();
  private closed = false;
  private at = 0;
  /** Whether the connection can serve nobody any more. */
  isBroken = false;

  constructor(names: Set<string>) {
    this.names = names;
  }

  /** When it has committed; fails with what the database refused. */
  get settled(): Promise<void> {
    return this.outcome.promise;
  }

  /** Nothing can be added any more. */
  close(): void {
    this.closed = true;
  }

  /** As the client asks, to know what a connection has prepared. */
  get name(): string | undefined {
    return this.statements[this.at]?.name;
  }

  get text(): string | undefined {
    return this.statements[this.at]?.text;
  }

  query: Rows['query'] = (statement) =>
    new Promise((answered, failed) => {
      const values = sendable(statement.values);
      // A statement that has no values would go by itself otherwise, and end the transaction.
      const config = { ...statement, values, types, queryMode: 'extended' };
      const callback = (error: Error | null, answer: { rows: unknown[] }) => (error ? failed(error) : answered(answer));
      this.add(new Query(config, undefined as never, callback as never));
    });

  json = (statement: JsonQuestion): Promise<Json | null> =>
    new Promise((answered, failed) => {
      this.add(new JsonStatement(statement, (error, [json = null]) => (error ? failed(error) : answered(json))));
    });

  private add(statement: Submittable): void {
    if (this.closed) throw new Error('A statement came behind the end of its transaction.');
    this.statements.push(statement as Statement);
  }

  submit(connection: Connection): void {
    const behind: Connection = Object.create(connection, { sync: { value: () => {} } });
    const { stream } = connection;
    stream.cork();
    for (const statement of this.statements) statement.submit(behind);
    connection.sync();
    stream.uncork();
  }

  handleRowDescription(message: unknown): void {
    this.statements[this.at]?.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.statements[this.at]?.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, connection: Connection): void {
    this.statements[this.at++]?.handleCommandComplete(message, connection);
  }

  handleReadyForQuery(connection: Connection): void {
    for (const statement of this.statements) statement.handleReadyForQuery(connection);
    this.outcome.resolve();
  }

  handleError(error: DatabaseError, connection: Connection): void {
    // Those behind it were passed over: the database has not prepared them.
    const { submittedNamedStatements } = connection as Prepared;
    for (const { name } of this.statements.slice(this.at)) delete submittedNamedStatements[name];
    for (const statement of this.statements) statement.handleError(error, connection);
    // PostgreSQL says why with a severity; a connection that is gone does not.
    this.isBroken = error.severity !== 'ERROR';
    this.outcome.reject(error);
  }
}
