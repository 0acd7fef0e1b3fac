import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { namelessFile } from '../core/nameless-file.ts';

/** How much of the file is read at a time. */
const piece = 2 ** 18;

/**
 * The same bytes for whoever takes them slowly: what they come from is read to its end as fast as it can be, and what nobody has
 * fetched yet waits on disk. No connection of the database is held for as long as somebody likes.
 */
export async function atLeisure(source: Readable): Promise<Readable> {
  const file = await namelessFile().catch((error) => {
    source.destroy();
    throw error;
  });
  const waiting = new Waiting(source, file);
  return new Readable({
    highWaterMark: piece,
    read() {
      waiting.next().then(
        (bytes) => this.push(bytes),
        (error) => this.destroy(error),
      );
    },
    destroy(error, done) {
      waiting.end().then(() => done(error), done);
    },
  });
}

class Waiting {
  private readonly source: Readable;
  private readonly file: FileHandle;
  private readonly written: Promise<void>;
  private size = 0;
  private read = 0;
  private isWhole = false;
  private failure: unknown;
  /** Tells who waits that there is more. */
  private more = () => {};

  constructor(source: Readable, file: FileHandle) {
    this.source = source;
    this.file = file;
    this.written = this.write();
  }

  private async write(): Promise<void> {
    try {
      for await (const chunk of this.source as AsyncIterable<Buffer>) {
        await this.file.writeFile(chunk);
        this.size += chunk.length;
        this.more();
      }
    } catch (error) {
      this.failure = error;
    }
    this.isWhole = true;
    this.more();
  }

  /** What comes next; null once all of it has been given out. */
  async next(): Promise<Buffer | null> {
    while (this.read === this.size) {
      if (this.failure) throw this.failure;
      if (this.isWhole) return null;
      await new Promise<void>((go) => {
        this.more = go;
      });
    }
    const most = Math.min(piece, this.size - this.read);
    const { buffer, bytesRead } = await this.file.read(Buffer.allocUnsafe(most), 0, most, this.read);
    this.read += bytesRead;
    return buffer.subarray(0, bytesRead);
  }

  /** Whoever breaks off ends what it comes from, too. */
  async end(): Promise<void> {
    this.source.destroy();
    await this.written;
    await this.file.close();
  }
}
