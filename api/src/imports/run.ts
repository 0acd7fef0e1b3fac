import { createHash } from 'node:crypto';
import { refusalOf } from '../core/database-errors.ts';
import { Refusal, type Sentence, words } from '../core/errors.ts';
import { rowsMissing } from '../query/write.ts';
import type { Desk } from './settle/existing.ts';
import type { Draft, Reason, Settled } from './settle/intent.ts';
import { settle } from './settle/settle.ts';
import { Touched } from './settle/touched.ts';

/** Rows, and what became of them. */
export interface Portion<D extends Draft = Draft> {
  drafts: D[];
  settled: Settled[];
}

/** Rows whose writes are on their way: what becomes of them holds if the database takes them. */
interface Sent<D extends Draft> extends Portion<D> {
  /** The records that none before them was about. */
  made: string[];
  answers: Promise<unknown>[];
}

/** The rows of a sheet settled one portion after the other, in one transaction. */
export class Run {
  private readonly desk: Desk;
  private readonly touched: Touched;
  private readonly deferred: string;
  private portions = 0;

  /** What is deferred to the end of the transaction: all of it, or these constraints. */
  constructor(desk: Desk, deferred = 'all') {
    this.desk = desk;
    this.deferred = deferred;
    this.touched = new Touched(desk.newIds);
  }

  /**
   * Settles portions. While the database writes one the next is made ready and sent behind it; if a row of the first is
   * refused nothing of the second stands, and it is sent once more.
   */
  async *through<D extends Draft>(portions: AsyncIterable<D[]>): AsyncGenerator<Portion<D>> {
    let first: Sent<D> | undefined;
    let second: Sent<D> | undefined;
    try {
      for await (const portion of portions) {
        this.planAnew();
        for (const drafts of partedByIdentity(portion)) {
          second = await this.send(drafts);
          if (first) {
            const { stood, settled } = await this.outcome(first, second);
            if (!stood) second = await this.send(drafts);
            yield { drafts: first.drafts, settled };
          }
          first = second;
        }
      }
      if (first) yield { drafts: first.drafts, settled: (await this.outcome(first)).settled };
    } finally {
      await Promise.allSettled([first, second].flatMap((each) => each?.answers ?? []));
    }
  }

  /** Plans that were made for small tables read them whole: they are made anew whenever the rows have doubled. */
  private planAnew(): void {
    // Behind a row that is refused it is refused too, and not missed.
    if (Number.isInteger(Math.log2(++this.portions))) this.desk.rows.query({ text: 'discard plans' }).catch(() => {});
  }

  /** Settles rows, without waiting until what they write is written. */
  private async send<D extends Draft>(drafts: D[]): Promise<Sent<D>> {
    const answers: Promise<unknown>[] = [];
    const along = (answer: Promise<unknown>) => {
      answer.catch(() => {});
      answers.push(answer);
    };
    const query = (text: string) => along(this.desk.rows.query({ text }));
    query('savepoint rows');
    try {
      const [settled, about] = await settle(this.desk, drafts, this.touched, along);
      // What is looked at when a transaction ends is looked at now, while it is known which rows are meant.
      query(`set constraints ${this.deferred} immediate`);
      query(`set constraints ${this.deferred} deferred`);
      query('release savepoint rows');
      return { drafts, settled, made: this.touched.add(about), answers };
    } catch (error) {
      along(Promise.reject(error));
      return { drafts, settled: [], made: [], answers };
    }
  }

  /**
   * What became of rows. If the database refuses one of them it takes none, nor those sent behind them: then they are tried
   * in halves, until it is known which it is.
   */
  private async outcome(sent: Sent<Draft>, behind?: Sent<Draft>): Promise<{ stood: boolean; settled: Settled[] }> {
    const { drafts } = sent;
    const error = await refusedBy(sent.answers);
    if (!error) return { stood: true, settled: sent.settled };
    const reasons = reasonsOf(error.reason, drafts[0]);
    if (!reasons) throw error.reason;
    const fallen = [sent, ...(behind ? [behind] : [])];
    await Promise.allSettled(fallen.flatMap(({ answers }) => answers));
    this.touched.forget(fallen.flatMap(({ made }) => made));
    await this.desk.rows.query({ text: 'rollback to savepoint rows' });
    await this.desk.rows.query({ text: 'release savepoint rows' });
    if (drafts.length === 1) return { stood: false, settled: [refused(drafts[0] as Draft, reasons)] };
    const half = Math.ceil(drafts.length / 2);
    const settled: Settled[] = [];
    for (const each of [drafts.slice(0, half), drafts.slice(half)])
      settled.push(...(await this.outcome(await this.send(each))).settled);
    return { stood: false, settled };
  }
}

/** What stands in the way of a statement behind one that was refused. */
const behindRefusal = '25P02';

/**
 * The refusal of statements that were sent one behind the other, if one was refused. Those behind it fail as well, and may be
 * heard of sooner: what they say is nobody's reason.
 */
async function refusedBy(answers: Promise<unknown>[]): Promise<PromiseRejectedResult | undefined> {
  const failed = (await Promise.allSettled(answers)).filter((each) => each.status === 'rejected');
  return failed.find(({ reason }) => (reason as { code?: string }).code !== behindRefusal) ?? failed[0];
}

const refused = ({ id, reasons }: Draft, why: Reason[]): Settled => ({
  id,
  outcome: 'REFUSED',
  reasons: [...reasons, ...why],
  changes: [],
  candidates: [],
  about: [],
});

/** Why the database refuses a row; nothing for what is no row's fault. */
function reasonsOf(error: unknown, draft: Draft | undefined): Reason[] | undefined {
  const { code = '' } = error as { code?: string };
  if (code === rowsMissing) return [{ code: 'FORBIDDEN', said: notYours }];
  if (!/^(23|22|P0001)/.test(code)) return undefined;
  const refusal = error instanceof Refusal ? error : refusalOf(error);
  if (!refusal) return [{ code: 'RULE', said: words.wrongForm }];
  const named = Object.entries(refusal.fields ?? {});
  if (!named.length) return [{ code: 'RULE', said: refusal.sentence }];
  const columnOf = (field: string) => draft?.intents.map(({ from }) => from?.[field]).find(Boolean) ?? field;
  return named.map(([field, said]) => ({ code: 'RULE', said, column: columnOf(field) }));
}

const notYours: Sentence = {
  id: 'Data ini di luar wewenang Anda, atau merujuk ke data yang tidak ada.',
  en: 'It is not yours to enter, or it refers to a record that is not there.',
};

/** As a name is compared before anything is asked: letters and digits. */
const plainly = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Rows that may mean the same record are not settled together: the second finds what the first has made. */
function partedByIdentity<D extends Draft>(drafts: D[]): D[][] {
  const parts: D[][] = [];
  for (let left = drafts; left.length; ) {
    const taken = new Set<string>();
    const now: D[] = [];
    const later: D[] = [];
    for (const draft of left) {
      const keys = draft.intents.flatMap(identities);
      const isFree = keys.every((key) => !taken.has(key));
      // One that waits holds its place: those behind it that mean the same wait too.
      for (const key of keys) taken.add(key);
      (isFree ? now : later).push(draft);
    }
    parts.push(now);
    left = later;
  }
  return parts;
}

function identities({ find }: Draft['intents'][number]): string[] {
  if (find.by === 'ID') return [find.id];
  if (find.by === 'PERSON') return [`nik ${find.nik}`];
  if (find.by !== 'BUSINESS') return [];
  const { id, nib, nik, name, region } = find.identity;
  return [
    ...(id ? [id] : []),
    ...(nib ? [`nib ${nib}`] : []),
    ...(nik ? [`nik ${nik}`] : []),
    // One row says the regency, and another only the province that it lies in.
    ...(name ? [`name ${region?.slice(0, 2)} ${plainly(name)}`] : []),
  ];
}

/** What tells whether a row comes out as it did: all that is said of it. What is new has the same identifier each time. */
export const digestOf = ({ outcome, reasons, changes }: Settled): string =>
  createHash('sha256')
    .update(JSON.stringify([outcome, reasons.map(({ code, column }) => [code, column]), changes]))
    .digest('base64url');
