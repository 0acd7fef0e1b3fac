import { posix } from 'node:path';
import { FileProblem } from '../file-problem.ts';
import type { Limits } from '../limits.ts';
import type { Archive } from './archive.ts';
import { clean } from './clean.ts';
import { type Colour, filledWith } from './colour.ts';
import { formatOf, type NumberFormat } from './number-format.ts';
import { isStruck, Strokes, type Struck } from './strokes.ts';
import { readXml } from './xml.ts';

/** A sheet as the workbook names it. */
interface NamedSheet {
  name: string;
  hidden: boolean;
  part: string;
}

/** How a cell is shown: as what, whether it is struck through, what it is filled with, and the colour of its letters. */
interface CellFormat extends NumberFormat {
  struck?: true;
  colour?: Colour;
  ink?: Colour;
}

/** A text as it is read, and whether it is struck through, or a part of it. */
export type SharedText = string | { text: string; struck: Struck };

/** What the sheets of a workbook have in common. */
export interface Book {
  sheets: NamedSheet[];
  /** By the style of a cell. */
  formats: CellFormat[];
  shared: SharedText[];
  since1904: boolean;
}

/** Reads all of a workbook but its sheets. Pictures, links to other files, macros and the like are not looked at. */
export async function bookOf(archive: Archive, limits: Limits): Promise<Book> {
  const main = (await targetsOf(archive, '_rels/.rels', '')).find(({ type }) => type === 'officeDocument');
  const path = main?.target ?? 'xl/workbook.xml';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const targets = await targetsOf(archive, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const byId = new Map(targets.map(({ id, target }) => [id, target]));
  const partOf = (kind: string) => targets.find(({ type }) => type === kind)?.target ?? '';
  const sheets: NamedSheet[] = [];
  let since1904 = false;
  await readXml(archive.part(path), {
    open(name, attributes) {
      if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const part = byId.get(id);
      // A sheet that holds nothing but a chart has no rows.
      if (!part?.toLowerCase().includes('worksheet')) return;
      sheets.push({ name: attributes.name ?? '', hidden: /hidden/i.test(attributes.state ?? ''), part });
    },
  });
  if (sheets.length > limits.sheets) throw new FileProblem('TOO_MANY_SHEETS');
  return {
    sheets,
    since1904,
    formats: await formatsOf(archive, partOf('styles'), await themeOf(archive, partOf('theme'))),
    shared: await sharedOf(archive, partOf('sharedStrings'), limits),
  };
}

interface Target {
  id: string;
  /** The last word of the address that names what it is. */
  type: string;
  target: string;
}

/** What is pinned to the cells of a sheet: its parts, threads of newer versions before what older ones show. */
export async function commentPartsOf(archive: Archive, part: string): Promise<string[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const targets = await targetsOf(archive, `${folder}_rels/${part.slice(folder.length)}.rels`, folder);
  return ['threadedComment', 'comments'].flatMap((kind) =>
    targets.filter(({ type }) => type === kind).map(({ target }) => target),
  );
}

/** Where the parts of a part are, but those outside the file. */
async function targetsOf(archive: Archive, part: string, folder: string): Promise<Target[]> {
  const targets: Target[] = [];
  await readXml(archive.part(part), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = posix.normalize(Target.startsWith('/') ? Target.slice(1) : folder + Target);
      targets.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return targets;
}

/** The colours of the theme in the order in which cells number them: light before dark, then the accents. */
async function themeOf(archive: Archive, part: string): Promise<string[]> {
  const named = new Map<string, string>();
  let within = '';
  await readXml(archive.part(part), {
    open(name, { val = '', lastClr = val }) {
      if (/^(?:lt|dk|accent)\d$/.test(name)) within = name;
      if (within && !named.has(within) && /^(?:srgb|sys)Clr$/.test(name)) named.set(within, lastClr);
    },
    close(name) {
      if (name === within) within = '';
    },
  });
  return ['lt1', 'dk1', 'lt2', 'dk2', ...[1, 2, 3, 4, 5, 6].map((n) => `accent${n}`)].map(
    (name) => named.get(name) ?? '',
  );
}

async function formatsOf(archive: Archive, part: string, theme: readonly string[]): Promise<CellFormat[]> {
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  const struck = new Set<string>();
  const fills: (Colour | undefined)[] = [];
  const inks: (Colour | undefined)[] = [];
  const links = new Set<string>();
  let [within, fonts, isSolid] = ['', 0, false];
  const groups = new Set(['fonts', 'fills', 'cellXfs', 'cellStyleXfs', 'dxfs']);
  await readXml(archive.part(part), {
    open(name, attributes) {
      const { numFmtId = '0', formatCode = '', fontId = '', fillId = '', val = '1', patternType } = attributes;
      if (groups.has(name)) within = name;
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (name === 'font' && within === 'fonts') fonts++;
      if (name === 'strike' && within === 'fonts' && isStruck(val)) struck.add(String(fonts - 1));
      if (name === 'color' && within === 'fonts') inks[fonts - 1] = filledWith(attributes, theme);
      // An address that opens is blue and underlined by itself.
      if (name === 'u' && within === 'fonts') links.add(String(fonts - 1));
      if (name === 'fill' && within === 'fills') fills.push(undefined);
      if (name === 'patternFill') isSolid = patternType === 'solid';
      if (name === 'fgColor' && within === 'fills' && isSolid) fills[fills.length - 1] = filledWith(attributes, theme);
      const colour = fills[Number(fillId)];
      const ink = links.has(fontId) ? undefined : inks[Number(fontId)];
      if (name === 'xf' && within === 'cellXfs')
        formats.push({
          ...formatOf(Number(numFmtId), codes.get(Number(numFmtId))),
          ...(struck.has(fontId) ? { struck: true as const } : {}),
          ...(colour ? { colour } : {}),
          ...(ink ? { ink } : {}),
        });
    },
  });
  return formats;
}

/** The texts that cells refer to, each once. */
async function sharedOf(archive: Archive, part: string, limits: Limits): Promise<SharedText[]> {
  const shared: SharedText[] = [];
  const strokes = new Strokes();
  let text = '';
  let length = 0;
  let [isText, isPhonetic] = [false, false];
  await readXml(archive.part(part), {
    open(name, attributes) {
      strokes.open(name, attributes);
      if (name === 'si') text = '';
      if (name === 't') isText = true;
      // How a word is spoken is no part of it.
      if (name === 'rPh') isPhonetic = true;
    },
    text(more) {
      if (!isText || isPhonetic) return;
      text = text ? text + more : more;
      strokes.text(more);
      if (text.length > limits.cellLength) throw new FileProblem('TOO_LONG_A_CELL');
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name !== 'si') return;
      length += text.length + 16;
      if (length > limits.sharedLength) throw new FileProblem('TOO_LARGE');
      const struck = strokes.end();
      shared.push(struck ? { text: clean(text), struck } : clean(text));
    },
  });
  return shared;
}
