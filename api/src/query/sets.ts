import { sql } from 'kysely';
import type { Sql } from './scope.ts';

/** What stands before a statement under a name, so that it is looked up once, when it is first asked for. */
export class Sets {
  private readonly made = new Map<string, Sql>();

  of(name: string, make: () => Sql): Sql {
    // What it is made from stands before it.
    if (!this.made.has(name)) this.made.set(name, make());
    return sql.id(name);
  }

  /** `"word 1 business" as materialized (…)` */
  get all(): Sql[] {
    return [...this.made].map(([name, rows]) => sql`${sql.id(name)} as materialized (${rows})`);
  }
}
