import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { CannotStart } from '../core/cannot-start.ts';
import type { Vault } from '../core/vault.ts';

/**
 * A backup is gzipped text of the kind that PostgreSQL's own dumps are made of: a head, for each table a COPY with its
 * rows, the sequences, and an end that says how many rows there were and the SHA-256 of all before it.
 */
export interface Head {
  format: 1;
  madeAt: string;
  /** What the database was made by. */
  migrations: string[];
  shape: string;
  /** Names the keys that the secrets of the house make, without which what is sealed stays sealed. */
  keys: { vault: Vault['names']; history: string };
  /** The number of the next transaction: those of a revision are part of its seal. */
  nextTransaction: string;
}

export interface End {
  rows: Record<string, number>;
  sha256: string;
}

export const headMark = '-- Binaan backup ';
export const endMark = '-- End ';
export const endOfRows = '\\.';
const copyLine = /^COPY (\S+) \(.*\) FROM stdin;$/;

/** A part of a backup, in the order in which it stands there. */
export type Part =
  | { is: 'head'; head: Head }
  | { is: 'table'; name: string; line: string; rows: AsyncIterable<Buffer> }
  | { is: 'sequence'; line: string }
  | { is: 'end'; end: End };

/** Reads a backup part by part; the rows of a table have to be read before the next part. */
export async function* partsOf(file: string): AsyncGenerator<Part> {
  const hash = createHash('sha256');
  const unzipped = createGunzip();
  createReadStream(file)
    .on('error', (error) => unzipped.destroy(error))
    .pipe(unzipped);
  const lines = new Lines(unzipped[Symbol.asyncIterator](), hash);
  const first = await lines.next();
  if (!first?.startsWith(headMark)) throw new SyntaxError('It does not begin as a backup does.');
  yield { is: 'head', head: JSON.parse(first.slice(headMark.length)) };
  for (;;) {
    const sha256 = hash.copy().digest('hex');
    const line = await lines.next();
    if (line === undefined) throw new SyntaxError('It has no end.');
    if (line.startsWith(endMark)) {
      const end: End = JSON.parse(line.slice(endMark.length));
      if (end.sha256 !== sha256) throw new SyntaxError('Its end is of something else.');
      return yield { is: 'end', end };
    }
    const name = copyLine.exec(line)?.[1];
    yield name ? { is: 'table', name, line, rows: lines.rows() } : { is: 'sequence', line };
  }
}

/** Reads a whole backup and answers what it is; refuses one that is not as it was made. */
export async function verifyBackup(file: string): Promise<{ head: Head; end: End }> {
  let head: Head | undefined;
  try {
    for await (const part of partsOf(file)) {
      if (part.is === 'head') head = part.head;
      else if (part.is === 'table') for await (const _ of part.rows);
      else if (part.is === 'end' && head) return { head, end: part.end };
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CannotStart(`There is no file ${file}.`);
    if (!code?.startsWith('Z_') && !(error instanceof SyntaxError)) throw error;
  }
  throw new CannotStart(
    `The file ${file} is not a whole backup: its end is missing or does not fit. Take another one.`,
  );
}

const newline = 10;

/** Lines one by one, or many at once where they are rows. */
class Lines {
  private readonly chunks: AsyncIterator<Buffer>;
  private readonly hash: Hash;
  private rest: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterator<Buffer>, hash: Hash) {
    this.chunks = chunks;
    this.hash = hash;
  }

  async next(): Promise<string | undefined> {
    for (;;) {
      const end = this.rest.indexOf(newline);
      if (end >= 0) return this.take(end + 1).toString('utf8', 0, end);
      if (!(await this.more())) return undefined;
    }
  }

  /** Whole lines, up to the one that ends the rows of a table. */
  async *rows(): AsyncGenerator<Buffer> {
    const last = Buffer.from(`${endOfRows}\n`);
    for (;;) {
      const whole = this.rest.subarray(0, this.rest.lastIndexOf(newline) + 1);
      const end = whole.subarray(0, last.length).equals(last) ? 0 : whole.indexOf(`\n${endOfRows}\n`) + 1;
      if (end > 0 || whole.subarray(0, last.length).equals(last)) {
        if (end > 0) yield this.take(end);
        this.take(last.length);
        return;
      }
      if (whole.length) yield this.take(whole.length);
      if (!(await this.more())) throw new SyntaxError('The rows of a table have no end.');
    }
  }

  private take(length: number): Buffer {
    const taken = this.rest.subarray(0, length);
    this.hash.update(taken);
    this.rest = this.rest.subarray(length);
    return taken;
  }

  private async more(): Promise<boolean> {
    const { value, done } = await this.chunks.next();
    if (done) return false;
    this.rest = this.rest.length ? Buffer.concat([this.rest, value]) : value;
    return true;
  }
}
