import type { GraphQLResolveInfo } from 'graphql';
import { v7 } from 'uuid';
import type { Viewer } from '../access/viewer.ts';
import { type Class, type Column, columnsOf } from '../core/column.ts';
import { refusalOf } from '../core/database-errors.ts';
import { type Refusal, refuse, refuseFields, words } from '../core/errors.ts';
import { identifierOf } from '../core/rule.ts';
import type { Asked, Engine } from '../query/engine.ts';
import type { Rows } from '../query/run.ts';
import type { Transact } from '../query/transaction.ts';
import type { Where } from '../query/where.ts';
import { rowsMissing } from '../query/write.ts';
import { type ChangeKind, openChangeSet } from './change-set.ts';
import { conflictOf } from './conflict.ts';

type Values = Record<string, unknown>;

/** What a write is made with. */
export interface Hand {
  engine: Engine<Viewer>;
  transact: Transact;
  viewer: Viewer | null;
  /** Why, in the words of who writes. */
  reason?: string | undefined;
  /** The mutation, as the schema names it. */
  operation?: string;
}

/** How a change is made. */
interface Making {
  deleting?: boolean;
  kind?: ChangeKind;
}

/** What a write meant to do, to say why it could not. */
interface Meant {
  noun: Class;
  /** Rows that were to be changed. */
  ids: string[];
  /** What is stated of them: of all the same, or of each. */
  values: Values[];
  /** What they had to be like. */
  where?: Where | undefined;
  /** The version that one row was read in. */
  version?: number | undefined;
}

/**
 * Changes the register in one transaction, of rows that the viewer may see only; the database holds every rule. Nothing
 * here waits for an answer: the statements go out together (see `transaction.ts`).
 */
export class Change {
  private readonly hand: Hand;
  private readonly rows: Rows;
  private readonly meant: Meant[] = [];
  private readonly sent: Promise<unknown>[] = [];

  private constructor(hand: Hand, rows: Rows) {
    this.hand = hand;
    this.rows = rows;
  }

  /** Makes a change; what the database refuses is said in the words of its rule. */
  static async make<T>(
    hand: Hand,
    work: (change: Change) => Promise<T>,
    { deleting = false, kind = 'MUTATION' }: Making = {},
  ): Promise<T> {
    const { viewer, reason, operation = '' } = hand;
    if (!viewer) throw refuse(words.signIn, 'UNAUTHENTICATED');
    let change: Change | undefined;
    try {
      return await hand.transact((rows) => {
        change = new Change(hand, rows);
        change.send(openChangeSet(rows, viewer, { kind, operation, reason }).sent);
        const answer = work(change);
        return Promise.all([answer, ...change.sent]).then(() => answer);
      });
    } catch (error) {
      if ((error as { code?: string }).code === rowsMissing && change) throw await change.missing();
      throw refusalOf(error, deleting) ?? error;
    }
  }

  /** Enters rows; gives their identifiers. */
  create(noun: Class, inputs: Values[]): string[] {
    const entered: Values[] = inputs.map((input) => ({
      id: input[identifierOf(noun)] ?? v7(),
      ...unstated(noun),
      ...stated(input),
    }));
    this.meant.push({ noun, ids: [], values: entered });
    this.send(this.hand.engine.insert(noun, entered, this.hand.viewer, this.rows));
    return entered.map(({ id }) => id as string);
  }

  /** Changes rows: those of them that meet `where`, if it is given, or none. */
  update(noun: Class, ids: string[], patch: Values, version?: number, where?: Where): void {
    const values = stated(patch);
    this.meant.push({ noun, ids, values: [values], where, version });
    this.send(this.hand.engine.update(noun, ids, values, { version, where }, this.hand.viewer, this.rows));
  }

  delete(noun: Class, ids: string[], version?: number): void {
    this.meant.push({ noun, ids, values: [] });
    this.send(this.hand.engine.delete(noun, ids, version, this.hand.viewer, this.rows));
  }

  private send(statement: Promise<unknown>): void {
    // What fails is told when the change ends.
    statement.catch(() => {});
    this.sent.push(statement);
  }

  /** What the mutation's selection asks of a row, as it stands in this transaction. */
  answer = (info: GraphQLResolveInfo, noun: Class, id: string): Promise<unknown> =>
    this.hand.engine.payload(info, noun, id, this.hand.viewer, this.rows);

  /** Why rows were missing: they are not there or hidden, they link to such a row, or somebody has changed them since. */
  private async missing(): Promise<Refusal> {
    const { engine, viewer } = this.hand;
    for (const { noun, ids, values, where } of this.meant) {
      const links = columnsOf(noun)
        .filter(({ kind }) => kind === 'link' || kind === 'links')
        .map(({ name, target }) => ({
          name,
          target: (target as () => Class)(),
          ids: [...new Set(values.flatMap((each) => (each[name] ?? []) as string | string[]))],
        }))
        .filter(({ ids }) => ids.length > 0);
      const [found, ...linked] = await engine.present(
        [[noun, ids], ...links.map(({ target, ids }) => [target, ids] as Asked)],
        viewer,
      );
      if ((found as string[]).length < ids.length) return refuse(words.notFound, 'NOT_FOUND');
      const astray = links.find((link, place) => (linked[place] as string[]).length < link.ids.length);
      if (astray) return refuseFields({ [astray.name]: words.noSuchRow });
      const [fitting = []] = where ? await engine.present([[noun, ids, where]], viewer) : [ids];
      if (fitting.length < ids.length) return refuse(words.elsewhere, 'CONFLICT');
    }
    const changed = this.meant.find(({ version, values: [patch] }) => version !== undefined && patch);
    if (!changed) return refuse(words.stale, 'CONFLICT');
    const [id, values] = [changed.ids[0] as string, changed.values[0] as Values];
    return conflictOf(this.hand, { noun: changed.noun, id, version: changed.version as number, values });
  }
}

const stated = (input: Values): Values =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));

/** What the columns hold of which nothing is stated. */
const unstated = (noun: Class): Values =>
  stated(Object.fromEntries(columnsOf(noun).map((column) => [column.name, absent(column)])));

const absent = ({ kind, fallback }: Column): unknown => (kind === 'texts' || kind === 'enums' ? [] : fallback);
