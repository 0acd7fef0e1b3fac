import { type Cell, looksLikeFormula } from './cell.ts';

// The parts of a workbook (ECMA-376, part 1), as far as a table needs them.

/** As many rows as Excel shows, the head among them. */
export const rowsPerSheet = 1_048_576;

/** As many rows offer what can be chosen; some programs keep the offer of each cell by itself. */
const rowsOffered = 5000;

const longestText = 32_767;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** The styles by their place in `styles`. */
const style = {
  head: 1,
  rupiah: 2,
  day: 3,
  instant: 4,
  decimal: 5,
  percent: 6,
  formula: 7,
  text: 8,
  whole: 0,
} as const;

const cellStyle = (format: number, more = '') =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${more}/>`;

export const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="&quot;Rp&quot;\\ #,##0;\\-&quot;Rp&quot;\\ #,##0"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9">${cellStyle(0)}<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>${cellStyle(164)}${cellStyle(165)}${cellStyle(166)}${cellStyle(0)}${cellStyle(0)}${cellStyle(0, ' quotePrefix="1"')}${cellStyle(49)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export const rootRelations = `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const each = (count: number, part: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index + 1)).join('');

export const relations = (sheets: number): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${each(sheets, (number) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rId${sheets + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`;

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const contentTypes = (sheets: number): string =>
  `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${each(sheets, (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`)}</Types>`;

export const workbookXml = (names: string[], hidden: ReadonlySet<number>): string =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden.has(index) ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`;

/** Whether what is typed into a column stays a text, its digits and the zeros before them with it. */
export type Texts = readonly boolean[];

/** The head stays in sight. */
export const sheetHead = (widths: number[], texts: Texts = []): string =>
  `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${texts[index] ? ` style="${style.text}"` : ''}/>`).join('')}</cols><sheetData>`;

/** The end of a sheet; a column with a list offers its values, and takes others too. */
export const sheetTail = (lists: readonly (string | undefined)[] = []): string => {
  const offered = lists.flatMap((list, index) => (list ? [{ list, column: letters(index) }] : []));
  const each = offered.map(
    ({ list, column }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="${column}2:${column}${rowsOffered}"><formula1>${escaped(list)}</formula1></dataValidation>`,
  );
  return `</sheetData>${each.length ? `<dataValidations count="${each.length}">${each.join('')}</dataValidations>` : ''}</worksheet>`;
};

export const sheetRow = (cells: readonly Cell[], number: number, isHead = false, texts: Texts = []): string => {
  let row = `<row r="${number}">`;
  for (const [index, cell] of cells.entries())
    if (cell !== null && cell !== '')
      row += written(cell, `${letters(index)}${number}`, isHead ? style.head : texts[index] ? style.text : 0);
  return `${row}</row>`;
};

function written(cell: NonNullable<Cell>, place: string, styled: number): string {
  if (typeof cell === 'string')
    return text(cell, place, styled !== style.head && looksLikeFormula(cell) ? style.formula : styled);
  const number = typeof cell.value === 'number' ? cell.value : serial(cell.form, cell.value);
  // Excel knows no day before 1900, and no number that is none.
  if (!Number.isFinite(number) || (typeof cell.value === 'string' && number < 61))
    return text(String(cell.value), place, 0);
  return `<c r="${place}" s="${style[cell.form]}"><v>${number}</v></c>`;
}

/** A text stays one when it is edited, too: a formula it could become bears the mark of a quotation. */
const text = (value: string, place: string, styled: number): string =>
  `<c r="${place}" s="${styled}" t="inlineStr"><is><t xml:space="preserve">${escaped(value.length > longestText ? `${value.slice(0, longestText - 1)}…` : value)}</t></is></c>`;

const dayLength = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);
/** Western Indonesian time, seven hours ahead: a workbook knows no zones. */
const ahead = 7 * 3_600_000;

const serial = (form: string, value: string): number =>
  (Date.parse(value) + (form === 'instant' ? ahead : 0) - firstDay) / dayLength;

const known: string[] = [];
/** The letters of a column, counted from 0. */
export const letters = (index: number): string => (known[index] ??= lettersOf(index));
const lettersOf = (index: number): string =>
  (index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text in XML, without what no XML may hold. */
const escaped = (value: string): string =>
  value
    .toWellFormed()
    .replaceAll(unprintable, '')
    .replaceAll(/[&<>"\r]/g, (sign) => signs[sign] as string);
