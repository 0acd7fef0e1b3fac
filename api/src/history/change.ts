import type { GraphQLResolveInfo } from 'graphql';
import { v7 } from 'uuid';
import { changesAccess } from '../access/changes-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { type Class, type Column, columnsOf } from '../core/column.ts';
import { refusalOf } from '../core/database-errors.ts';
import { type Refusal, refuse, refuseFields, words } from '../core/errors.ts';
import { once } from '../core/once.ts';
import { identifierOf } from '../core/rule.ts';
import type { Engine } from '../query/engine.ts';
import type { Asked, Plan } from '../query/plan.ts';
import type { Scope } from '../query/scope.ts';
import type { Rows } from '../query/sending/run.ts';
import type { Transact } from '../query/sending/transaction.ts';
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
  /** The claim under which it is made, if once only (`once-only.ts`). */
  claim?: string;
  /** What viewers may do has changed. Every process knows before it is answered. */
  accessChanged(): Promise<void>;
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
  /** The version that was read of them. */
  version?: number | undefined;
  /** The act by which they are changed. */
  act?: string | undefined;
}

/** How rows are changed that are not changed plainly. */
export interface How {
  /** They stand at the version that was read. */
  version?: number;
  /** They meet this, or nothing is changed. */
  where?: Where;
  /** It is done by an act. */
  act?: string;
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
    const { viewer, reason, claim, operation = '' } = hand;
    if (!viewer) throw refuse(words.signIn, 'UNAUTHENTICATED');
    let change: Change | undefined;
    try {
      const made = await hand.transact((rows) => {
        change = new Change(hand, rows);
        change.send(openChangeSet(rows, viewer, { kind, operation, reason, claim }).sent);
        const answer = work(change);
        return Promise.all([answer, ...change.sent]).then(() => answer);
      });
      if (change?.meant.some(({ noun, ids, values }) => changesAccess(noun, ids.length ? values : [])))
        await hand.accessChanged();
      return made;
    } catch (error) {
      if ((error as { code?: string }).code === rowsMissing && change) throw await change.missing();
      throw refusalOf(error, deleting) ?? error;
    }
  }

  /** Enters rows; gives their identifiers. */
  create(noun: Class, inputs: Values[]): string[] {
    const entered: Values[] = inputs.map((input) => ({
      id: input[identifierOf(noun)] ?? v7(),
      ...asEntered(noun, input),
    }));
    this.meant.push({ noun, ids: [], values: entered });
    this.send(this.hand.engine.insert(noun, entered, this.hand.viewer, this.rows));
    return entered.map(({ id }) => id as string);
  }

  /** Changes rows: all of them in the same way, or none. */
  update(noun: Class, ids: string[], patch: Values, how: How = {}): void {
    const values = stated(patch);
    this.meant.push({ noun, ids, values: [values], ...how });
    this.send(this.hand.engine.update(noun, ids, values, how, this.hand.viewer, this.rows));
  }

  delete(noun: Class, ids: string[], version?: number): void {
    this.meant.push({ noun, ids, values: [], version });
    this.send(this.hand.engine.delete(noun, ids, version, this.hand.viewer, this.rows));
  }

  /** Sends a statement along that concerns no noun. */
  along(statement: Parameters<Rows['query']>[0]): void {
    this.send(this.rows.query(statement));
  }

  /** Sends along a statement that an act writes for itself, which fails with `rowsMissing` where something is not as it must be. */
  check(name: string, ids: string[][], compiled: (scope: Scope) => Plan): void {
    this.send(this.hand.engine.act(name, { ids, viewer: this.hand.viewer }, compiled, this.rows));
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
    for (const { noun, ids, values, where, version, act } of this.meant) {
      const links = columnsOf(noun)
        .filter(({ kind }) => kind === 'link' || kind === 'links')
        .map(({ name, target }) => ({
          name,
          target: (target as () => Class)(),
          ids: [...new Set(values.flatMap((each) => (each[name] ?? []) as string | string[]))],
        }))
        .filter(({ ids }) => ids.length > 0);
      const [found, writable, ...linked] = await engine.present(
        [
          { noun, ids },
          { noun, ids, toWrite: { act } },
          ...links.map(({ target, ids }): Asked => ({ noun: target, ids })),
        ],
        viewer,
      );
      if ((found as string[]).length < ids.length) return refuse(words.notFound, 'NOT_FOUND');
      const astray = links.find((link, place) => (linked[place] as string[]).length < link.ids.length);
      if (astray) return refuseFields({ [astray.name]: words.noSuchRow });
      if ((writable as string[]).length < ids.length) return refuse(words.forbidden, 'FORBIDDEN');
      const [fitting = [], current = []] = await engine.present(
        [
          { noun, ids, where },
          { noun, ids, where: version === undefined ? undefined : { version: { eq: version } } },
        ],
        viewer,
      );
      if (fitting.length < ids.length) return refuse(words.elsewhere, 'CONFLICT');
      if (current.length < ids.length) {
        const [id = '', [patch]] = [ids[0], values];
        if (version === undefined || !patch) return refuse(words.stale, 'CONFLICT');
        return conflictOf(this.hand, { noun, id, version, values: patch });
      }
    }
    // Everything is as it was meant to be: what the rows would become is out of the viewer's hands.
    return refuse(words.forbidden, 'FORBIDDEN');
  }
}

const stated = (input: Values): Values =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));

/** What is stated of a row that is entered, and what its other columns hold then. */
export const asEntered = (noun: Class, input: Values): Values => ({ ...unstated(noun), ...stated(input) });

/** What the columns hold of which nothing is stated. */
const unstated = once(
  (noun: Class): Values => stated(Object.fromEntries(columnsOf(noun).map((column) => [column.name, absent(column)]))),
);

const absent = ({ kind, fallback }: Column): unknown => (kind === 'texts' || kind === 'enums' ? [] : fallback);
