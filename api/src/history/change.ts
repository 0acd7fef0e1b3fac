import type { Collection, EntityData, MikroORM } from '@mikro-orm/core';
import type { EntityManager, SqlEntityManager } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import { CompiledQuery } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import { type Class, type Column, columnsOf } from '../core/column.ts';
import { refusalOf } from '../core/database-errors.ts';
import { refuse, refuseFields, words } from '../core/errors.ts';
import { checksOf } from '../core/invariant.ts';
import type { Node } from '../core/noun.ts';
import type { Engine } from '../query/engine.ts';
import type { Rows } from '../query/run.ts';

type Values = Record<string, unknown>;
type Row = Node & Values;
type Event = 'create' | 'update' | 'delete';

/** What a write is made with. */
export interface Hand {
  engine: Engine<Viewer>;
  orm: MikroORM;
  viewer: Viewer | null;
}

/** Changes the register in one transaction: loads what the viewer may see, changes, checks, and reads the answer. */
export class Change {
  private readonly hand: Hand;
  private readonly em: SqlEntityManager;
  private readonly rows: Rows;

  private constructor(hand: Hand, em: SqlEntityManager) {
    this.hand = hand;
    this.em = em;
    this.rows = connectionOf(em);
  }

  /** Runs `work` in a transaction of its own; what the database refuses is said in the words of its rule. */
  static async make<T>(hand: Hand, work: (change: Change) => Promise<T>, deleting = false): Promise<T> {
    if (!hand.viewer) throw refuse(words.signIn, 'UNAUTHENTICATED');
    const em = hand.orm.em.fork() as SqlEntityManager;
    await em.begin();
    try {
      const answer = await work(new Change(hand, em));
      // All is written: there is nothing left to look for changes in.
      em.clear();
      await em.commit();
      return answer;
    } catch (error) {
      await em.rollback().catch(() => {});
      throw refusalOf(error, deleting) ?? error;
    }
  }

  async create(noun: Class, input: Values): Promise<string> {
    await this.checkLinks(noun, [input]);
    const row = this.em.create(noun as never, this.stored(noun, input) as never) as Row;
    this.em.persist(row);
    await this.settle(noun, [row], 'create');
    return row.id;
  }

  async update(noun: Class, ids: string[], patch: Values, version?: number): Promise<void> {
    await this.checkLinks(noun, [patch]);
    const rows = await this.load(noun, ids, version);
    const links = columnsOf(noun).filter(({ name, kind }) => kind === 'links' && patch[name] !== undefined);
    for (const row of rows) {
      for (const { name } of links) await (row[name] as Collection<object>).init();
      if (links.length) row.updatedAt = new Date();
      this.em.assign(row, this.stored(noun, patch) as EntityData<never>);
    }
    await this.settle(noun, rows, 'update');
  }

  async delete(noun: Class, ids: string[], version?: number): Promise<void> {
    const rows = await this.load(noun, ids, version);
    for (const row of rows) this.em.remove(row);
    await this.settle(noun, rows, 'delete');
  }

  /** What the mutation's selection asks of a row, as it stands in this transaction. */
  answer = (info: GraphQLResolveInfo, noun: Class, id: string): Promise<unknown> =>
    this.hand.engine.payload(info, noun, id, this.hand.viewer, this.rows);

  /** Loads rows for a change, through the viewer's rule; a row that is missing or hidden is not found. */
  private async load(noun: Class, ids: string[], version?: number): Promise<Row[]> {
    const found = await this.hand.engine.locked(noun, ids, this.hand.viewer, this.rows);
    if (found.length < new Set(ids).size) throw refuse(words.notFound, 'NOT_FOUND');
    const rows = found.map((row) => this.em.map(noun as never, row as never) as Row);
    if (version !== undefined && rows.some((row) => row.version !== version)) throw refuse(words.stale, 'CONFLICT');
    return rows;
  }

  /** Every row that an input links to must exist and be visible. */
  private async checkLinks(noun: Class, inputs: Values[]): Promise<void> {
    const links = columnsOf(noun)
      .filter(isLink)
      .map(({ name, target }) => ({
        name,
        target: (target as () => Class)(),
        ids: inputs.flatMap((input) => (input[name] ?? []) as string | string[]),
      }))
      .filter(({ ids }) => ids.length);
    if (!links.length) return;
    const { engine, viewer } = this.hand;
    const present = await engine.present(
      links.map(({ target, ids }) => [target, ids]),
      viewer,
      this.rows,
    );
    const missing = links.find(({ ids }, place) => (present[place]?.length ?? 0) < new Set(ids).size);
    if (missing) throw refuseFields({ [missing.name]: words.noSuchRow });
  }

  private stored(noun: Class, input: Values): Values {
    return Object.fromEntries(
      columnsOf(noun)
        .filter(({ name }) => input[name] !== undefined)
        .map((column) => [column.name, this.value(column, input[column.name])]),
    );
  }

  private value(column: Column, value: unknown): unknown {
    if (value === null) return null;
    if (column.kind === 'instant') return new Date(value as string);
    if (!isLink(column)) return value;
    const reference = (id: string) => this.em.getReference((column.target as () => Class)() as never, id as never);
    return Array.isArray(value) ? value.map(reference) : reference(value as string);
  }

  /** Writes what has changed, then holds it against the invariants that the database cannot see. */
  private async settle(noun: Class, rows: Row[], event: Event): Promise<void> {
    await this.em.flush();
    for (const check of checksOf(noun)) {
      for (const row of rows) {
        const wrong = await check(row, this.em as EntityManager, event);
        if (wrong) throw refuseFields(wrong);
      }
    }
  }
}

const isLink = ({ kind }: Column) => kind === 'link' || kind === 'links';

/**
 * The connection of a transaction, for the engine to read what it has written. Kysely hands the first part of a query to
 * `pg` as it is, and `pg` takes a statement with a name there, too.
 */
const connectionOf = (em: SqlEntityManager): Rows => ({
  query: ({ values, ...statement }) =>
    em.getKysely().executeQuery<unknown[]>(CompiledQuery.raw(statement as never, values)) as never,
});
