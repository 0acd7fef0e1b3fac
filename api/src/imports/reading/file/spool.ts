import { type FileHandle, mkdtemp, open, rmdir, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileProblem } from '../file-problem.ts';

/**
 * What arrives, in a file without a name: a workbook is read from its end, and keeps the texts of its first sheet behind
 * the last. It is gone with its handle, even if the server is killed.
 */
export async function spooled(source: Readable | string, most: number): Promise<FileHandle> {
  if (typeof source === 'string') return ofSize(await open(source, 'r'), most);
  const folder = await mkdtemp(join(tmpdir(), 'binaan-sheet-'));
  const path = join(folder, 'sheet');
  const file = await open(path, 'wx+', 0o600);
  await unlink(path);
  await rmdir(folder);
  try {
    let size = 0;
    for await (const chunk of source as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw new FileProblem('TOO_LARGE');
      await file.write(chunk);
    }
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function ofSize(file: FileHandle, most: number): Promise<FileHandle> {
  if ((await file.stat()).size <= most) return file;
  await file.close();
  throw new FileProblem('TOO_LARGE');
}

/** The first bytes of a file, or some at another place. */
export async function bytesOf(file: FileHandle, length: number, position = 0): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** A file in portions, from its beginning. */
export async function* portionsOf(file: FileHandle): AsyncGenerator<Buffer> {
  const size = 2 ** 16;
  for (let position = 0; ; position += size) {
    const bytes = await bytesOf(file, size, position);
    if (bytes.length) yield bytes;
    if (bytes.length < size) return;
  }
}
