import type { Readable } from 'node:stream';
import type { PoolClient } from 'pg';
import { v7 } from 'uuid';
import type { Viewer } from '../access/viewer.ts';
import type { ImportDesk } from './desk.ts';
import { allKinds } from './kinds/kinds.ts';
import { lookupsOf } from './occasion.ts';
import { captionOf } from './reading/caption.ts';
import type { SheetRow } from './reading/cell.ts';
import { Colouring } from './reading/colours.ts';
import { DayOrders } from './reading/day-order.ts';
import { FileProblem } from './reading/file-problem.ts';
import { guessColumns } from './reading/guess.ts';
import { guessKind } from './reading/guess-kind.ts';
import type { SheetLayout } from './reading/layout.ts';
import { standardLimits } from './reading/limits.ts';
import { openSheets } from './reading/open.ts';
import type { Lookups } from './reading/reading.ts';
import { recognise } from './reading/recognise.ts';
import type { ColumnGuess } from './reading/sheet-kind.ts';
import { fingerprintOf } from './staging.ts';
import { rememberedFor } from './templates.ts';

/** What is said of a sheet when it is brought. */
export interface Brought {
  fileName: string;
  region?: string;
  year?: number;
  exhibition?: string;
  programme?: string;
  kind?: string;
}

/** Rows go to the database in portions of this many. */
const portion = 500;
/** By so many rows it is guessed what a column holds. */
const sampled = 50;

/**
 * Receives a file: reads it as it arrives and lets its rows wait. The import is there from the first byte, so that whoever
 * has brought it sees it; a file that is not read leaves it failed, with the reason, and no rows.
 */
export async function receive(
  desk: ImportDesk,
  viewer: Viewer,
  file: Readable,
  brought: Brought,
  fileBytes: number,
): Promise<string> {
  const client = await desk.settings.pool.connect();
  const id = v7();
  try {
    await client.query(
      `select pg_advisory_lock(hashtextextended('import ' || $1, 0)), set_config('history.actor', $2, false)`,
      [id, viewer.id],
    );
    await client.query(
      `insert into import (id, file_name, kind, state, region_id, year, exhibition_id, programme_id, kept_until)
       values ($1, $2, $3, 'READING', $4, $5, $6, $7, rule.today_in('31') + 30)`,
      [
        id,
        brought.fileName.slice(0, 200),
        brought.kind,
        brought.region,
        brought.year,
        brought.exhibition,
        brought.programme,
      ],
    );
    await new Reception(desk, client, id, brought).read(file, fileBytes);
    return id;
  } catch (error) {
    await client.query('delete from staging.row where import_id = $1', [id]);
    await client.query('delete from staging.sheet where import_id = $1', [id]);
    const problem = error instanceof FileProblem ? error : undefined;
    await client.query(
      `update import set state = $2, version = version + 1, problem = $3, problem_said = $4, problem_said_in_english = $5 where id = $1 and state = 'READING'`,
      [id, problem ? 'FAILED' : 'CANCELLED', problem?.code, problem?.said.id, problem?.said.en],
    );
    if (problem) return id;
    throw error;
  } finally {
    await client.query(`select pg_advisory_unlock_all(), set_config('history.actor', '', false)`).then(
      () => client.release(),
      (error) => client.release(error),
    );
  }
}

const unlessEmpty = <T extends Record<string, object>>(said: T): Partial<T> =>
  Object.values(said).some((each) => Object.keys(each).length) ? said : {};

interface Waiting {
  number: number;
  kind: string;
  section?: string | undefined;
  cells: SheetRow['cells'];
}

class Reception {
  private readonly desk: ImportDesk;
  private readonly client: PoolClient;
  private readonly id: string;
  private readonly brought: Brought;
  private place = -1;
  private layout: SheetLayout | undefined;
  private sample: SheetRow[] = [];
  private colouring = new Colouring();
  private dayOrders = new DayOrders();
  private waiting: Waiting[] = [];
  private records = 0;
  private others = 0;
  private kind: string | undefined;
  private year: number | undefined;
  private lookups: Lookups | undefined;

  constructor(desk: ImportDesk, client: PoolClient, id: string, brought: Brought) {
    this.desk = desk;
    this.client = client;
    this.id = id;
    this.brought = brought;
    this.kind = brought.kind;
    this.year = brought.year;
  }

  async read(file: Readable, fileBytes: number): Promise<void> {
    this.lookups = await lookupsOf(this.client);
    for await (const each of recognise(openSheets(file, this.brought.fileName, { ...standardLimits, fileBytes }))) {
      if ('layout' in each) {
        await this.endSheet();
        this.layout = each.layout;
        this.place++;
      } else {
        const { row, kind, section } = each;
        this.colouring.take(row, kind);
        if (kind === 'RECORD') {
          this.records++;
          this.dayOrders.take(row);
          if (this.sample.length < sampled) this.sample.push(row);
        } else if (kind !== 'BLANK') this.others++;
        if (kind !== 'BLANK') this.waiting.push({ number: row.number, kind, section, cells: row.cells });
        if (this.waiting.length >= portion) await this.flush();
      }
    }
    await this.endSheet();
    // Where nothing seems to be what it should, a person says of the sheets that have a header what they are.
    await this.client.query(
      `update staging.sheet s set included = true where import_id = $1 and layout->'headerRows' <> '[]' and layout->>'hidden' is null
        and exists (select from staging.row r where r.import_id = $1 and r.sheet = s.place and r.kind = 'RECORD')
        and not exists (select from staging.sheet o where o.import_id = $1 and o.included)`,
      [this.id],
    );
    const { rowCount } = await this.client.query(
      `update import set state = 'READ', version = version + 1, updated_at = current_timestamp(3), kind = $2, total = $3, skipped_rows = $4, year = $5
       where id = $1 and state = 'READING'`,
      [this.id, this.kind ?? null, this.records, this.others, this.year ?? null],
    );
    if (!rowCount) throw new Error('It was given up while it was read.');
  }

  private async flush(): Promise<void> {
    await this.desk.staging.enterRows(this.client, this.id, this.place, this.waiting);
    await this.client.query('update import set done = $2 where id = $1', [this.id, this.records]);
    this.waiting = [];
  }

  private async endSheet(): Promise<void> {
    const { layout } = this;
    if (!layout) return;
    await this.flush();
    for (const line of layout.caption) this.colouring.hear(line);
    const marks = this.colouring.marks();
    const days = this.dayOrders.found();
    this.colouring = new Colouring();
    this.dayOrders = new DayOrders();
    const { columns, included } = await this.meaning(layout);
    // The title of a sheet tells of which year it is.
    if (included) this.year ??= captionOf(layout, this.lookups as Lookups, this.brought.region).year;
    await this.desk.staging.enterSheet(this.client, this.id, {
      place: this.place,
      name: layout.sheet,
      layout: { ...layout, ...unlessEmpty({ marks }), ...unlessEmpty({ days }) },
      columns,
      included,
      fingerprint: fingerprintOf(layout.labels),
    });
    this.sample = [];
    this.layout = undefined;
  }

  /** What its columns mean: as the office has said of such a header before, or as it seems. */
  private async meaning(layout: SheetLayout): Promise<{ columns: ColumnGuess[]; included: boolean }> {
    const remembered = await rememberedFor(this.client, this.brought.region ?? null, layout.labels);
    if (remembered && (!this.kind || this.kind === remembered.kind)) {
      this.kind ??= remembered.kind;
      return { columns: remembered.columns, included: !layout.hidden };
    }
    const said = allKinds().filter(({ key }) => key === this.kind);
    const guess = said.length ? guessColumns(layout, this.sample, said) : guessKind(layout, this.sample, allKinds());
    this.kind ??= guess.kind;
    const isRead = layout.headerRows.length > 0 && guess.fits && guess.kind === this.kind;
    return { columns: guess.columns, included: isRead && !layout.hidden };
  }
}
