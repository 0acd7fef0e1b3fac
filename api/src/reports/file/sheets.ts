import { Readable } from 'node:stream';
import type { Cell } from '../../exports/cell.ts';
import { csv, type Delimiter } from '../../exports/csv.ts';
import { workbook } from '../../exports/workbook.ts';
import { aboutOf, cellsOf, definitionsOf, headOf, linesOf, type Paper, timed, widths } from './table.ts';
import { say } from './words.ts';

const figures = (paper: Paper): Cell[][] => linesOf(paper).map((line) => cellsOf(line, paper.language));

/** The figures, what they rest on, and how each is counted. */
export function reportWorkbook(paper: Paper): Readable {
  const { language } = paper;
  return workbook([
    { name: say('figures', language), head: headOf(language), widths, portions: [figures(paper)] },
    {
      name: say('about', language),
      head: [say('about', language), paper.title],
      widths: [24, 80],
      portions: [[...aboutOf(paper), [], [say('hidden', language), say('hiding', language)]]],
    },
    {
      name: say('definitions', language),
      head: [say('code', language), say('measure', language), say('definition', language)],
      widths: [22, 40, 120],
      portions: [definitionsOf(paper).map(({ code, name, text }) => [code, name, text])],
    },
  ]);
}

/** A table by itself says with each figure what it rests on. */
export function reportCsv(paper: Paper, delimiter: Delimiter): Readable {
  const { language, report, office, said = [] } = paper;
  const definitions = new Map(definitionsOf(paper).map(({ code, text }) => [code, text]));
  const head = [
    ...headOf(language),
    say('definition', language),
    ...said.map(([word]) => word),
    say('from', language),
    say('before', language),
    say('office', language),
    timed(paper.variables, language),
  ];
  const rows = linesOf(paper).map((line) => [
    ...cellsOf(line, language),
    definitions.get(line.measure.code) ?? null,
    ...said.map(([, text]) => text),
    report.from,
    report.to,
    office,
    report.asOf,
  ]);
  return Readable.from(csv(head, [rows], delimiter), { objectMode: false });
}
