import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import ZipStream from 'zip-stream';
import type { Cell } from './cell.ts';
import { pieces } from './pieces.ts';
import {
  contentTypes,
  relations,
  rootRelations,
  rowsPerSheet,
  sheetHead,
  sheetRow,
  sheetTail,
  styles,
  type Texts,
  workbookXml,
} from './sheet-xml.ts';

/** A table on its way into a workbook. */
export interface Sheet {
  name: string;
  head: string[];
  /** How wide each column is, in characters. */
  widths: number[];
  portions: AsyncIterable<Cell[][]> | Iterable<Cell[][]>;
  /** Columns whose cells are texts, whatever is typed into them. */
  texts?: Texts;
  /** Where, in the workbook, the values stand that a column takes: `Pilihan!$A$2:$A$9`. */
  lists?: (string | undefined)[];
  /** It is there for others to refer to. */
  hidden?: true;
}

/**
 * Sheets as a workbook (XLSX), written as it is read: a row is asked for when there is room for it. The packages that write
 * workbooks as streams take whatever they are given, and keep what the client has not fetched yet in memory.
 */
export function workbook(sheets: Sheet[]): Readable {
  const zip = new ZipStream({ zlib: { level: 3 } });
  fill(zip, sheets).catch((error) => zip.destroy(error));
  return zip;
}

async function fill(zip: ZipStream, sheets: Sheet[]): Promise<void> {
  const names: string[] = [];
  const hidden = new Set<number>();
  for (const sheet of sheets)
    for await (const text of parted(sheet)) {
      names.push(
        names.length && names.includes(titleOf(sheet.name))
          ? numbered(sheet.name, names.length + 1)
          : titleOf(sheet.name),
      );
      if (sheet.hidden) hidden.add(names.length - 1);
      await enter(zip, `xl/worksheets/sheet${names.length}.xml`, text);
    }
  await enter(zip, 'xl/workbook.xml', [workbookXml(names, hidden)]);
  await enter(zip, 'xl/_rels/workbook.xml.rels', [relations(names.length)]);
  await enter(zip, 'xl/styles.xml', [styles]);
  await enter(zip, '_rels/.rels', [rootRelations]);
  await enter(zip, '[Content_Types].xml', [contentTypes(names.length)]);
  zip.finalize();
}

type Text = AsyncIterable<string> | Iterable<string>;

async function enter(zip: ZipStream, name: string, text: Text): Promise<void> {
  const source = Readable.from(text, { objectMode: false });
  // Whoever goes away ends the reading, and with it the statement behind.
  const leave = () => source.destroy();
  zip.once('close', leave);
  const entered = new Promise<void>((resolve, reject) =>
    zip.entry(source, { name }, (error) => (error ? reject(error) : resolve())),
  );
  await Promise.all([entered, finished(source)]).finally(() => zip.off('close', leave));
}

/** Excel takes 31 characters, and none of these. */
const titleOf = (name: string) =>
  name
    .replaceAll(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .trim() || 'Binaan';
const numbered = (name: string, number: number) => `${titleOf(name).slice(0, 27)} ${number}`;

/** The texts of the sheets that a table fills: one, unless it has more rows than a sheet holds. */
async function* parted({ head, widths, texts, portions, lists }: Sheet): AsyncGenerator<Text> {
  const source = rowsOf(portions);
  let next = await source.next();
  async function* one(): AsyncGenerator<string> {
    yield sheetHead(widths, texts) + sheetRow(head, 1, true);
    for (let row = 2; !next.done && row <= rowsPerSheet; ) {
      // Rows go on in portions: one by one they would cost more than they hold.
      const rows = next.value.slice(0, rowsPerSheet - row + 1);
      for (const [place, piece] of pieces(rows))
        yield piece.map((cells, n) => sheetRow(cells, row + place + n, false, texts)).join('');
      row += rows.length;
      const rest = next.value.slice(rows.length);
      next = rest.length ? { done: false, value: rest } : await source.next();
    }
    yield sheetTail(lists);
  }
  try {
    do yield one();
    while (!next.done);
  } finally {
    await source.return(undefined);
  }
}

async function* rowsOf(portions: Sheet['portions']): AsyncGenerator<Cell[][], undefined> {
  for await (const rows of portions) if (rows.length) yield rows;
  return undefined;
}
