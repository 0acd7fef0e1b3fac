import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { Sql } from './scope.ts';

/** Writes a column of the row `given` where a parameter would stand: `v1`, `v2`, ... */
class GivenByRow extends PostgresQueryCompiler {
  protected override getCurrentParameterPlaceholder = (): string => `given.v${this.numParameters}`;
}

const compilerOf = (createQueryCompiler: () => PostgresQueryCompiler) =>
  new Kysely<Record<string, never>>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler,
    },
  });

const compiler = compilerOf(() => new PostgresQueryCompiler());
const byRow = compilerOf(() => new GivenByRow());

/** A piece of SQL as text, and what becomes its parameters. */
export const compiled = (piece: Sql) => piece.compile(compiler);

/** A piece of SQL as text that takes its parameters from a row. */
export const compiledByRow = (piece: Sql) => piece.compile(byRow);
