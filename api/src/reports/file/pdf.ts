import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { aboutOf, definitionsOf, type Line, linesOf, type Paper, timed } from './table.ts';
import { boundsIn, countIn, instantIn, say, shownIn } from './words.ts';

/** Roboto, under the Apache licence, comes with pdfmake; it writes Indonesian, and the names of everybody in it. */
function fontsIn(folder: string) {
  const at = (name: string) => join(folder, `Roboto-${name}.ttf`);
  return {
    Roboto: { normal: at('Regular'), bold: at('Medium'), italics: at('Italic'), bolditalics: at('MediumItalic') },
  };
}

/** pdfmake and its fonts, read when somebody wants a report on paper: most servers never do. */
async function printer() {
  const { default: pdfmake } = await import('pdfmake');
  const folder = join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts', 'Roboto');
  pdfmake.setFonts(fontsIn(folder));
  // A report names no pictures: nothing is fetched, and nothing read but the fonts.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path: string) => path.startsWith(folder));
  return pdfmake;
}

/** A report on paper: the office above, the figures with what they rest on, how each is counted, the pages numbered. */
export async function reportPdf(paper: Paper): Promise<Readable> {
  const paged = await (await printer()).createPdf(definition(paper)).getStream();
  paged.end();
  return paged as unknown as Readable;
}

function definition(paper: Paper): TDocumentDefinitions {
  const { title, office, language, report, variables } = paper;
  const quiet = { color: '#555555', fontSize: 8 };
  return {
    pageSize: 'A4',
    pageMargins: [48, 72, 48, 56],
    defaultStyle: { font: 'Roboto', fontSize: 9, lineHeight: 1.15 },
    info: { title, author: office },
    header: {
      margin: [48, 28, 48, 0],
      stack: [
        { ...set(office), bold: true, fontSize: 12 },
        { canvas: [{ type: 'line', x1: 0, y1: 4, x2: 499, y2: 4, lineWidth: 1 }] },
      ],
    },
    footer: (page, pages) => ({
      margin: [48, 16, 48, 0],
      columns: [
        { ...set(`${title} · ${timed(variables, language)} ${instantIn(report.asOf, language)}`), ...quiet },
        {
          text: `${say('page', language)} ${page} ${say('of', language)} ${pages}`,
          alignment: 'right',
          width: 90,
          ...quiet,
        },
      ],
    }),
    content: [
      { ...set(title), fontSize: 16, bold: true, margin: [0, 0, 0, 8] },
      {
        layout: 'noBorders',
        table: {
          widths: [110, '*'],
          body: aboutOf(paper)
            .slice(2)
            .map(([word, said]) => [{ text: word, color: '#555555' }, set(said)]),
        },
      },
      ...parts(paper),
      { text: say('definitions', language), fontSize: 12, bold: true, margin: [0, 18, 0, 6] },
      ...definitionsOf(paper).map(
        ({ code, name, text }): Content => ({
          margin: [0, 0, 0, 5],
          text: [{ ...set(`${name} (${code}). `), bold: true }, set(text)],
        }),
      ),
      { text: say('hiding', language), italics: true, margin: [0, 8, 0, 0] },
    ],
  };
}

/** More letters than any column is wide for. */
const longWord = /(\S{25,})/;

/**
 * A text that somebody wrote, as it is set: a word that is wider than its column would push the figures off the paper, so it is
 * broken anywhere. What turns the direction of writing is no letter, and left out.
 */
const set = (text: string): { text: Content[] } => ({
  text: text
    .replaceAll(/\p{Cf}/gu, '')
    .split(longWord)
    .map((piece, at) => (at % 2 ? { text: piece, wordBreak: 'break-all' as const } : piece)),
});

/** Half a page. */
const linesTogether = 16;

/** What there is nothing of in a part takes up no paper; as a sheet it has its rows. */
const saysSomething = ({ dimension, measure: { value, n, missing, hidden } }: Line): boolean =>
  !dimension || hidden || Boolean(value || n || missing);

/** A table for all, and one for each part. */
function parts(paper: Paper): Content[] {
  const groups = Map.groupBy(linesOf(paper), ({ dimension, group }) => (dimension ? `${dimension}: ${group}` : group));
  const told = [...groups].filter(([, lines]) => lines.some(saysSomething));
  const tables = told.map(([heading, lines]) => [heading, lines.filter(saysSomething)] as const);
  const shown = tables.map(
    ([heading, lines]): Content => ({
      // A heading stands above its table, not at the foot of the page before. What fills a page by itself has to break.
      unbreakable: lines.length <= linesTogether,
      stack: [{ ...set(heading), fontSize: 12, bold: true, margin: [0, 14, 0, 4] }, tableOf(lines, paper)],
    }),
  );
  const leaving: Content = { text: say('leaving', paper.language), italics: true, margin: [0, 10, 0, 0] };
  return told.every(([, lines]) => lines.every(saysSomething)) ? shown : [...shown, leaving];
}

function tableOf(lines: Line[], { language }: Paper): Content {
  const head = (['measure', 'value', 'n', 'missing'] as const).map(
    (word, column): TableCell => ({ text: say(word, language), bold: true, alignment: column ? 'right' : 'left' }),
  );
  const rows = lines.map(({ name, part, measure }): TableCell[] => [
    {
      stack: [
        set(part ? `${name}: ${part}` : name),
        ...boundsIn(measure, language).map((text) => ({ text, color: '#555555', fontSize: 8 })),
      ],
    },
    { text: shownIn(measure, language), alignment: 'right' },
    { text: countIn(measure.n, language), alignment: 'right' },
    { text: countIn(measure.missing, language), alignment: 'right' },
  ]);
  return {
    layout: 'lightHorizontalLines',
    table: { headerRows: 1, dontBreakRows: true, widths: ['*', 120, 60, 75], body: [head, ...rows] },
  };
}
