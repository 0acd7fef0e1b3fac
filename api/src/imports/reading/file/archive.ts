import type { FileHandle } from 'node:fs/promises';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { FileProblem } from '../file-problem.ts';
import type { Limits } from '../limits.ts';

/** Parts of an archive that may unpack to more than what they take in it, whatever their ratio. */
const smallPart = 2 ** 22;
const mostParts = 10_000;

/** The parts of a ZIP archive by their names. What they unpack to is counted as it comes, whatever they say of themselves. */
export class Archive {
  private readonly zip: ZipFile;
  private readonly entries = new Map<string, Entry>();
  private readonly limits: Limits;
  private unpacked = 0;

  private constructor(zip: ZipFile, limits: Limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /** The file stays open as long as its parts are read; whoever opened it closes it. */
  static async in(file: FileHandle, limits: Limits): Promise<Archive> {
    // Names that lead out of the archive, or that are no names, are refused by yauzl.
    const zip = await fromFdPromise(file.fd, { autoClose: false, strictFileNames: true });
    const archive = new Archive(zip, limits);
    for await (const entry of zip.eachEntry()) {
      // Some writers leave a slash before the names within the package.
      const name = entry.fileName.toLowerCase();
      if (archive.entries.has(name) || archive.entries.size >= mostParts) throw new FileProblem('UNSAFE');
      if (entry.isEncrypted()) throw new FileProblem('LOCKED');
      archive.entries.set(name, entry);
    }
    return archive;
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** A part is found however its name is cased: Excel does so. */
  has = (name: string): boolean => this.entries.has(name.toLowerCase());

  /** A part as it unpacks; nothing for one that is not there. */
  async *part(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return;
    const stream = await this.zip.openReadStreamPromise(entry);
    const most = Math.max(entry.compressedSize * this.limits.ratio, smallPart);
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      this.unpacked += chunk.length;
      if (size > most || this.unpacked > this.limits.unpackedBytes) throw new FileProblem('TOO_LARGE');
      yield chunk;
    }
  }

  /** A part looked at before it is read, as far as it may be read at all: whoever reads it then says that it is too large. */
  async *glance(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return;
    const most = Math.min(this.limits.unpackedBytes, Math.max(entry.compressedSize * this.limits.ratio, smallPart));
    if (entry.uncompressedSize > most) return;
    let size = 0;
    for await (const chunk of (await this.zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) return;
      yield chunk;
    }
  }

  /** A small part as a text. */
  async text(name: string, most = 2 ** 20): Promise<string> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of this.part(name)) {
      size += chunk.length;
      if (size > most) throw new FileProblem('TOO_LARGE');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  }
}
