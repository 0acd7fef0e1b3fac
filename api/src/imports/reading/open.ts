import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { SheetRow } from './cell.ts';
import { Archive } from './file/archive.ts';
import { csvRows } from './file/csv.ts';
import { odsRows } from './file/ods.ts';
import { bytesOf, spooled } from './file/spool.ts';
import { xlsxRows } from './file/xlsx.ts';
import { FileProblem } from './file-problem.ts';
import { type Limits, standardLimits } from './limits.ts';

/**
 * The rows of a file that an office sends, sheet by sheet: XLSX, ODS or CSV, by what it holds rather than by its name.
 * They are read as they are asked for; nothing of the file stays when that ends. Whatever is not read is a `FileProblem`.
 */
export async function* openSheets(
  source: Readable | string,
  fileName: string,
  limits: Limits = standardLimits,
): AsyncGenerator<SheetRow, void> {
  const file = await spooled(source, limits.fileBytes);
  let isEmpty = true;
  try {
    for await (const row of rowsOf(file, fileName, limits)) {
      isEmpty = false;
      yield row;
    }
    if (isEmpty) throw new FileProblem('EMPTY');
  } catch (error) {
    // What the readers of archives and of XML refuse is not told: it may quote the file.
    throw error instanceof FileProblem ? error : new FileProblem('BROKEN', { cause: error });
  } finally {
    await file.close();
  }
}

async function* rowsOf(file: FileHandle, fileName: string, limits: Limits): AsyncGenerator<SheetRow> {
  const head = await bytesOf(file, 4096);
  if (!head.length) throw new FileProblem('EMPTY');
  if (head.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex'))) throw await olderOne(file);
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04')))
    yield* ofArchive(await Archive.in(file, limits), fileName, limits);
  else if (head.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new FileProblem('NOT_A_SHEET');
  else yield* csvRows(file, fileName, limits);
}

function ofArchive(archive: Archive, fileName: string, limits: Limits): AsyncGenerator<SheetRow> {
  if (/\.(xlsm|xltm|xlam)$/i.test(fileName)) throw new FileProblem('MACROS');
  if (archive.has('content.xml') && archive.has('mimetype')) return odsRows(archive, limits);
  if (archive.has('[Content_Types].xml') && archive.names.some((name) => name.startsWith('xl/')))
    return xlsxRows(archive, limits);
  throw new FileProblem('NOT_A_SHEET');
}

/** Older Excel and locked workbooks of the newer one come in the same wrapping (MS-CFB); what is locked says so within. */
async function olderOne(file: FileHandle): Promise<FileProblem> {
  const { size } = await file.stat();
  const mark = Buffer.from('EncryptedPackage', 'utf16le');
  const parts = [await bytesOf(file, 2 ** 16), await bytesOf(file, 2 ** 16, Math.max(0, size - 2 ** 16))];
  return new FileProblem(parts.some((bytes) => bytes.includes(mark)) ? 'LOCKED' : 'OLD_EXCEL');
}
