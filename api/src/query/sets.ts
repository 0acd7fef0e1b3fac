import { sql } from 'kysely';
import type { Sql } from './scope.ts';

/** What stands before a statement under a name, so that it is looked up once, when it is first asked for. */
export class Sets {
  private readonly made = new Set<string>();
  /** `"word 1 business" as materialized (…)` */
  readonly all: Sql[] = [];
  private aside = 0;

  of(name: string, make: () => Sql): Sql {
    // What it is made from stands before it.
    if (!this.made.has(name)) {
      this.made.add(name);
      this.all.push(sql`${sql.id(name)} as materialized (${make()})`);
    }
    return sql.id(name);
  }

  /** Puts rows before the statement that stay a part of what reads them. */
  putAside(rows: Sql): Sql {
    const name = `aside ${++this.aside}`;
    this.all.push(sql`${sql.id(name)} as not materialized (${rows})`);
    return sql.id(name);
  }
}
