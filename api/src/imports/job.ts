import { setTimeout as pause } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { Viewer } from '../access/viewer.ts';
import { refusalOf } from '../core/database-errors.ts';
import { type Sentence, words } from '../core/errors.ts';
import { openChangeSet } from '../history/change-set.ts';
import type { Rows } from '../query/sending/run.ts';
import type { ImportDesk } from './desk.ts';
import { drafting, type ReadDraft } from './drafting.ts';
import { mayImportFor } from './leave.ts';
import type { ImportRow } from './occasion.ts';
import { Progress } from './progress.ts';
import { rehearse } from './rehearsal.ts';
import { digestOf, type Portion, Run } from './run.ts';
import { NewIds } from './settle/new-ids.ts';
import { inSlices } from './slices.ts';
import { isAllTheirs } from './theirs.ts';

export interface Problem {
  code: string;
  said: Sentence;
}

/** Where an import stands when work on it has ended; nothing where that has been said. */
export interface JobOutcome {
  from: string;
  state?: string;
  problem?: Problem;
}

interface Asked {
  it: ImportRow;
  viewer: Viewer | null;
  operation: string;
  reason: string | undefined;
}

/** How many rows are settled together. */
const portionSize = 200;
/** Enough rows that come out otherwise to name. */
const staleAtMost = 200;
/** Which rows are settled, and whether they are only tried out. */
interface Round {
  which: string;
  isRehearsed: boolean;
}
const trial: Round = { which: 'true', isRehearsed: true };
/** Rows of the preview that are entered; the others are not tried again. */
const entry: Round = { which: "r.outcome in ('NEW', 'CHANGE', 'SAME', 'DUPLICATE')", isRehearsed: false };
/** Two writers each of whom has what the other wants: one begins again. */
const isClash = (code: unknown) => ['40P01', '40001', '55P03'].includes(String(code));
const triesAtMost = 5;

/** One sheet that is tried out, entered or taken back. */
export class Job {
  private readonly desk: ImportDesk;
  private readonly client: PoolClient;
  private readonly asked: Asked;

  constructor(desk: ImportDesk, client: PoolClient, asked: Asked) {
    this.desk = desk;
    this.client = client;
    this.asked = asked;
  }

  async run(): Promise<JobOutcome> {
    const { it, viewer } = this.asked;
    if (!viewer || !mayImportFor(viewer, it.region ?? undefined))
      return this.back({ code: 'FORBIDDEN', said: words.forbidden });
    for (let tries = 1; ; tries++)
      try {
        const { rows } = await this.client.query<{ reason: string | null }>(
          'update staging.wish set pid = pg_backend_pid() where import_id = $1 returning reason',
          [it.id],
        );
        this.asked.reason = rows[0]?.reason ?? undefined;
        if (it.state === 'PREVIEWING') return await this.preview(viewer);
        return it.state === 'APPLYING' ? await this.apply(viewer) : await this.undo(viewer);
      } catch (error) {
        await this.client.query('rollback');
        const { code } = error as { code?: string };
        if (isClash(code) && tries < triesAtMost) await pause(100 * tries * (1 + Math.random()));
        else return await this.failed(error);
      }
  }

  /** Back to where it was asked from, with a word on why. */
  private back(problem?: Problem): JobOutcome {
    const from = this.asked.it.state;
    return { from, state: from === 'UNDOING' ? 'APPLIED' : 'READ', ...(problem ? { problem } : {}) };
  }

  private async failed(error: unknown): Promise<JobOutcome> {
    // The next server begins again.
    if (this.desk.isClosed) throw error;
    const { code, detail } = error as { code?: string; detail?: string };
    if (code === 'HU002')
      return this.back({ code: 'TOUCHED_SINCE', said: touchedSince(JSON.parse(detail as string).length) });
    if (code === 'HU001') return this.back({ code: 'UNDONE_ALREADY', said: undoneAlready });
    if (code === '23503' && this.asked.it.state === 'UNDOING')
      return this.back({ code: 'STILL_LINKED', said: words.inUse });
    // Where somebody has stopped it, its state says so already, and is not set here.
    if (code === '57014') return this.back({ code: 'STOPPED', said: words.tooSlow });
    const refusal = refusalOf(error);
    if (refusal) return this.back({ code: refusal.code, said: refusal.sentence });
    const { errorId } = this.desk.settings.report(error).extensions;
    return this.back({ code: 'INTERNAL', said: quoted(String(errorId)) });
  }

  private async preview(viewer: Viewer): Promise<JobOutcome> {
    const { desk, client, asked } = this;
    const { it } = asked;
    const counts = new Map<string, number>();
    await this.inPortions(viewer, trial, async ({ settled }, side) => {
      const written = await desk.staging.outcomes(settled, digestOf);
      for (const { outcome } of written) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      await desk.staging.tell(side, written);
      return true;
    });
    await client.query('rollback');
    await desk.settings.pool.query(
      `update import set new_rows = $2, changed_rows = $3, same_rows = $4, duplicate_rows = $5, asking_rows = $6, refused_rows = $7, skipped_rows = $8 where id = $1`,
      [
        it.id,
        ...['NEW', 'CHANGE', 'SAME', 'DUPLICATE', 'ASK', 'REFUSED', 'SKIPPED'].map((each) => counts.get(each) ?? 0),
      ],
    );
    return { from: 'PREVIEWING', state: 'PREVIEWED' };
  }

  /** Enters what the preview has told of each row: it comes out just so, or nothing is entered. */
  private async apply(viewer: Viewer): Promise<JobOutcome> {
    const { desk, client, asked } = this;
    const { it } = asked;
    const stale: string[] = [];
    let entered = 0;
    const changeSet = await this.inPortions(viewer, entry, async ({ drafts, settled }) => {
      entered += drafts.length;
      const was = new Map(drafts.map(({ id, digest }) => [id, digest]));
      const others = await inSlices(settled, (each) => (digestOf(each) === was.get(each.id) ? [] : [each.id]));
      stale.push(...others.flat());
      return stale.length < staleAtMost;
    });
    if (stale.length) {
      await client.query('rollback');
      await desk.settings.pool.query(
        `update staging.row set outcome = null, digest = null, reasons = '{STALE}' where id = any($1::bigint[])`,
        [stale],
      );
      return this.back({ code: 'STALE', said: staleRows(stale.length) });
    }
    const { rowCount } = await client.query(
      `update import set state = 'APPLIED', version = version + 1, change_set = $2, applied_at = current_timestamp(3), updated_at = current_timestamp(3),
        seconds_left = null, problem = null, problem_said = null, problem_said_in_english = null, kept_until = rule.today_in('31') + 30
       where id = $1 and state = 'APPLYING'`,
      [it.id, changeSet],
    );
    if (rowCount) await this.askedStill();
    await client.query(rowCount ? 'commit' : 'rollback');
    if (rowCount && entered >= portionSize)
      await client.query('select history.analyse($1)', [changeSet]).catch(desk.settings.report);
    await desk.settings.accessChanged();
    return { from: 'APPLYING' };
  }

  private async undo(viewer: Viewer): Promise<JobOutcome> {
    const { client, asked } = this;
    const { it, operation, reason } = asked;
    // Foreign keys are looked up by plans that the connection has kept from when the tables were small.
    await client.query('discard plans');
    await client.query('begin');
    const rows: Rows = client as never;
    const { engine } = this.desk.settings;
    if (!viewer.standings.ADMIN && !(await isAllTheirs({ engine, viewer, rows }, it.changeSet as string))) {
      await client.query('rollback');
      return this.back({ code: 'NOT_ALL_YOURS', said: notAllYours });
    }
    await openChangeSet(rows, viewer, { kind: 'UNDO', operation, reason, undoes: it.changeSet as string }).sent;
    // That it is undone brings the import to its state, in the same transaction.
    await client.query('select history.undo($1)', [it.changeSet]);
    await this.askedStill();
    await client.query('commit');
    await this.desk.settings.accessChanged();
    return { from: 'UNDOING' };
  }

  /** Whom the reason named may have been erased meanwhile: then it all begins again, without it. */
  private async askedStill(): Promise<void> {
    const { rows } = await this.client.query<{ reason: string | null }>(
      'select reason from staging.wish where import_id = $1 for share',
      [this.asked.it.id],
    );
    const [wish] = rows;
    if (wish && (wish.reason ?? undefined) !== this.asked.reason)
      throw Object.assign(new Error('It is asked for with another reason.'), { code: '40001' });
  }

  /**
   * Settles the rows of the sheet in a transaction that is left open, portion by portion. While one is settled the next is
   * read, and what became of the one before is told. Gives the change set that it is.
   */
  private async inPortions(
    viewer: Viewer,
    { which, isRehearsed }: Round,
    each: (portion: Portion<ReadDraft>, side: PoolClient) => Promise<boolean>,
  ): Promise<string> {
    const { desk, client, asked } = this;
    const { it, operation, reason } = asked;
    const side = await desk.settings.pool.connect();
    try {
      const ids = await desk.staging.records(side, it.id, which);
      const progress = await Progress.of(side, it.id, ids.length);
      const draft = await drafting(desk.staging, side, it, viewer, desk.settings.engine);
      const load = (at: number) => desk.staging.rows(side, ids.slice(at, at + portionSize)).then(draft);
      await client.query('begin');
      const rows: Rows = client as never;
      const { id, sent } = openChangeSet(rows, viewer, { kind: 'IMPORT', operation, reason });
      await sent;
      const settling = { engine: desk.settings.engine, viewer, rows, newIds: new NewIds(it.id) };
      const run = new Run(settling, isRehearsed ? await rehearse(rows) : undefined);
      let told = Promise.resolve(true);
      for await (const portion of run.through(readAhead(ids.length, load))) {
        if (!(await told)) break;
        told = each(portion, side);
        told.catch(() => {});
        await progress.add(portion.drafts.length);
      }
      await told;
      await progress.end();
      return id;
    } finally {
      side.release();
    }
  }
}

/** Portions in the order of the file: while one is worked on the next is read. */
async function* readAhead(total: number, load: (at: number) => Promise<ReadDraft[]>): AsyncGenerator<ReadDraft[]> {
  let next = load(0);
  next.catch(() => {});
  for (let at = 0; at < total; at += portionSize) {
    const drafts = await next;
    next = load(at + portionSize);
    next.catch(() => {});
    yield drafts;
  }
}

const touchedSince = (rows: number): Sentence => ({
  id: `${rows} data sudah diubah lagi sesudahnya, jadi impor ini tidak dapat dibatalkan. Batalkan dulu perubahan itu.`,
  en: `${rows} of its records have been changed since, so it cannot be taken back. Take those changes back first.`,
});
const notAllYours = {
  id: 'Lembar ini mengubah data di luar wewenang Anda. Minta administrator membatalkannya.',
  en: 'The sheet changed records that are not yours to change. Ask an administrator to take it back.',
};
const undoneAlready = { id: 'Impor ini sudah dibatalkan.', en: 'This import has been taken back already.' };
const staleRows = (rows: number): Sentence => ({
  id: `${rows < staleAtMost ? '' : 'Sedikitnya '}${rows} baris kini akan menjadi lain daripada dalam pratinjau; tidak ada yang disimpan. Pratinjau sekali lagi.`,
  en: `${rows < staleAtMost ? '' : 'At least '}${rows} rows would now come out otherwise than in the preview; nothing was entered. Preview once more.`,
});
const quoted = (id: string): Sentence => ({
  id: `${words.unexpected.id} (${id})`,
  en: `${words.unexpected.en} (${id})`,
});
