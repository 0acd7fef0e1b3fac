import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { CannotStart } from '../core/cannot-start.ts';
import { type End, endMark, endOfRows, type Head, headMark } from './backup-file.ts';
import { appliedTo, columnsOf, schemas, shapeOf, type Table, tablesOf } from './tables.ts';

/** Writes all that a database holds into a file, as of one instant, while others go on writing. */
export async function backUp(url: string, file: string, keys: Head['keys']): Promise<End> {
  if (existsSync(file)) throw new CannotStart(`The file ${file} is there already: name another one.`);
  const client = new pg.Client({
    connectionString: url,
    options: '-c timezone=UTC',
    application_name: 'binaan backup',
  });
  client.on('error', () => {});
  await client.connect();
  const draft = `${file}.part`;
  try {
    await client.query('begin isolation level repeatable read read only');
    const head = await headOf(client, keys);
    const writing = new Writing(draft);
    await writing.line(`${headMark}${JSON.stringify(head)}`);
    const rows: Record<string, number> = {};
    for (const table of await tablesOf(client)) rows[table.name] = await copy(client, table, writing);
    // Sequences are of no transaction: read behind the rows, they are never behind them.
    for (const line of await sequencesOf(client)) await writing.line(line);
    const end = { rows, sha256: writing.sha256() };
    await writing.line(`${endMark}${JSON.stringify(end)}`);
    await writing.end();
    renameSync(draft, file);
    return end;
  } finally {
    rmSync(draft, { force: true });
    await client.end();
  }
}

async function headOf(client: pg.Client, keys: Head['keys']): Promise<Head> {
  const migrations = await appliedTo(client);
  if (!migrations.length) throw new CannotStart('The database is empty: there is nothing to back up.');
  const { rows } = await client.query<{ next: string; synthetic: boolean }>(
    `select pg_snapshot_xmax(pg_current_snapshot())::text as next, to_regnamespace('demo') is not null as synthetic`,
  );
  const { next = '0', synthetic } = rows[0] ?? {};
  if (synthetic) throw new CannotStart('The database holds a synthetic office: `pnpm demo` makes the same one again.');
  const madeAt = new Date().toISOString();
  return { format: 1, madeAt, migrations, shape: await shapeOf(client), keys, nextTransaction: next };
}

async function copy(client: pg.Client, table: Table, writing: Writing): Promise<number> {
  const columns = columnsOf(table);
  await writing.line(`COPY ${table.name} (${columns}) FROM stdin;`);
  const rows = client.query(copyTo(`copy ${table.name} (${columns}) to stdout`));
  for await (const chunk of rows) await writing.bytes(chunk);
  await writing.line(endOfRows);
  return rows.rowCount;
}

async function sequencesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `select format('select pg_catalog.setval(%L, %s);', format('%I.%I', schemaname, sequencename), last_value) as line
      from pg_sequences where schemaname = any($1) and last_value is not null order by 1`,
    [schemas],
  );
  return rows.map(({ line }) => line);
}

/** A gzipped file that only its owner reads, and the hash of what went into it. */
class Writing {
  private readonly hash = createHash('sha256');
  private readonly gzip = createGzip();
  private readonly file;

  constructor(path: string) {
    this.file = createWriteStream(path, { mode: 0o600, flush: true });
    this.gzip.pipe(this.file);
    this.file.on('error', (error) => this.gzip.destroy(error));
  }

  line = (text: string): Promise<void> => this.bytes(Buffer.from(`${text}\n`));

  async bytes(chunk: Buffer): Promise<void> {
    this.hash.update(chunk);
    if (!this.gzip.write(chunk)) await once(this.gzip, 'drain');
  }

  sha256 = (): string => this.hash.copy().digest('hex');

  async end(): Promise<void> {
    this.gzip.end();
    await finished(this.file);
  }
}
