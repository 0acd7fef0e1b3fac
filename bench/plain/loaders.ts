import type { Class } from '@binaan/api/core/column.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';

// biome-ignore lint/suspicious/noExplicitAny: one loader for rows of every class
type Row = any;

/** What every resolver of a request works with: loads of the same kind, asked for in one tick, become one query. */
export class Loaders {
  readonly em: EntityManager;
  private readonly made = new Map<string, DataLoader<string, Row>>();

  constructor(em: EntityManager) {
    this.em = em;
  }

  /** A row by its identifier. */
  one<T extends object>(type: Class & (new () => T), id: string): Promise<T> {
    return this.loader(`one ${type.name}`, async (ids) => {
      const rows = await this.em.find(type, { id: { $in: [...ids] } } as never);
      const byId = new Map(rows.map((row) => [(row as Row).id as string, row]));
      return ids.map((id) => byId.get(id));
    }).load(id);
  }

  /** The rows that hang on a parent by a link. */
  many<T extends object>(type: new () => T, link: string, parent: string, orderBy: object): Promise<T[]> {
    return this.loader(`many ${type.name} ${link}`, async (parents) => {
      const rows = await this.em.find(type, { [link]: { $in: [...parents] } } as never, { orderBy: orderBy as never });
      const byParent = Map.groupBy(rows, (row) => (row as Row)[link].id as string);
      return parents.map((id) => byParent.get(id) ?? []);
    }).load(parent);
  }

  /** The first rows of each parent, numbered in the database, so that no others are read. */
  first<T extends object>(type: new () => T, table: string, link: string, parent: string, limit: number): Promise<T[]> {
    return this.loader(`first ${limit} ${table}`, async (parents) => {
      const numbered = await this.em.execute<{ id: string }[]>(
        `select id from (select id, row_number() over (partition by ${link}_id order by id) as n from ${table}
         where ${link}_id in (?)) numbered where n <= ?`,
        [[...parents], limit],
      );
      const ids = numbered.map(({ id }) => id);
      const rows = await this.em.find(type, { id: { $in: ids } } as never, { orderBy: { id: 'asc' } as never });
      const byParent = Map.groupBy(rows, (row) => (row as Row)[link].id as string);
      return parents.map((id) => byParent.get(id) ?? []);
    }).load(parent);
  }

  /** How many rows hang on a parent. */
  count(table: string, link: string, parent: string): Promise<number> {
    return this.loader(`count ${table} ${link}`, async (parents) => {
      const rows = await this.em.execute<{ id: string; count: number }[]>(
        `select ${link}_id as id, count(*)::int as count from ${table} where ${link}_id in (?) group by 1`,
        [[...parents]],
      );
      const byId = new Map(rows.map(({ id, count }) => [id, count]));
      return parents.map((id) => byId.get(id) ?? 0);
    }).load(parent);
  }

  loader<V>(name: string, batch: (keys: readonly string[]) => Promise<V[]>): DataLoader<string, V> {
    const known = this.made.get(name);
    if (known) return known;
    const loader = new DataLoader<string, V>(batch);
    this.made.set(name, loader);
    return loader;
  }
}
