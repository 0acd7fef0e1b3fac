import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { namelessFile } from '../../../core/nameless-file.ts';
import { FileProblem } from '../file-problem.ts';

/** What arrives, in a file: a workbook is read from its end, and keeps the texts of its first sheet behind the last. */
export async function spooled(source: Readable | string, most: number): Promise<FileHandle> {
  if (typeof source === 'string') return ofSize(await open(source, 'r'), most);
  const file = await namelessFile();
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
