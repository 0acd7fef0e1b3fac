import { type RawBuilder, sql } from 'kysely';
import type { Scope, Sql, Table } from './scope.ts';
import { isSeenWith, linkedRows } from './visible.ts';
import { every } from './where.ts';

/** Tables reached from one through to-one links: each is joined once, and no row is lost or doubled by it. */
export class Joins {
  private readonly scope: Scope;
  private readonly start: Table;
  private readonly tables = new Map<string, Table>();
  /** Tables of which each row of the first one has a row. */
  private readonly certain: Set<Table>;
  private readonly joins: Sql[] = [];

  constructor(scope: Scope, start: Table) {
    this.scope = scope;
    this.start = start;
    this.certain = new Set([start]);
  }

  /** The table at the end of a path of links; a row that may not be seen is as absent as one that is not there. */
  at(path: string[]): Table {
    return path.reduce((table, link, depth) => {
      const key = path.slice(0, depth + 1).join('.');
      const known = this.tables.get(key);
      if (known) return known;
      const field = table.field(link);
      if (field.is !== 'one') throw new Error(`${table.shape.noun.name}.${link} is not a link to one row`);
      const joined = this.scope.table(field.target);
      // Where no row can be lost an inner join says so: the database may then begin at the other end, in its order.
      const sure = this.certain.has(table) && !field.nullable && isSeenWith(this.scope, table, link, joined);
      const child = sure ? joined : joined.optional;
      this.tables.set(key, child);
      if (table === this.start) table.putBeside(link, child);
      if (sure) this.certain.add(child);
      const kind = sure ? sql`join` : sql`left join`;
      this.joins.push(sql` ${kind} ${child.from} on ${every(linkedRows(this.scope, table, link, child))}`);
      return child;
    }, this.start);
  }

  /** `business as t1 left join region as t2 on …`; read it after all paths are known. */
  get from(): RawBuilder<unknown> {
    return sql`${this.start.from}${sql.join(this.joins, sql``)}`;
  }
}
