import type { Cell, Tongue } from '../../exports/cell.ts';
import type { Measure, Report } from '../report.ts';
import { argumentIn, dimensionIn, instantIn, periodIn, say, told, unitIn, type Words } from './words.ts';

/** A report with whatever stands round its figures on paper. */
export interface Paper {
  report: Report;
  /** What is to be said of it as a whole besides: a word, and what it says. */
  said?: [string, string][];
  title: string;
  office: string;
  words: Words;
  language: Tongue;
  /** What it was asked with. */
  variables: Record<string, unknown>;
}

/** A figure in its place. */
export interface Line {
  dimension: string;
  group: string;
  name: string;
  part: string;
  measure: Measure;
}

/** The figures one by one: of all, and part by part. */
export function linesOf({ report, words, language }: Paper): Line[] {
  const line =
    (dimension: string, group: string) =>
    (measure: Measure): Line => ({
      dimension,
      group,
      name: words[measure.code] ?? measure.code,
      part: measure.part ? (words[measure.part] ?? measure.part) : '',
      measure,
    });
  return [
    ...report.measures.map(line('', say('whole', language))),
    ...report.groups.flatMap(({ dimension, key, label, measures }) => {
      const called = (key !== null && words[key]) || label || key || say('unknown', language);
      return measures.map(line(dimensionIn(dimension, language), called));
    }),
  ];
}

/** How each figure is counted, once. */
export function definitionsOf({ report, words }: Paper): { code: string; name: string; text: string }[] {
  const all = [...report.measures, ...report.groups.flatMap(({ measures }) => measures)];
  const byCode = new Map(all.map(({ code, definition }) => [code, definition]));
  return [...byCode].map(([code, definition]) => ({
    code,
    name: words[code] ?? code,
    text: words[told(code)] ?? definition,
  }));
}

/** What the instant of a report is: when it was counted, or as of when it was asked. */
export const timed = ({ asOf }: Paper['variables'], language: Tongue): string =>
  say(asOf ? 'recordedBy' : 'asOf', language);

const isEmpty = (value: unknown): boolean => value === null || value === '' || (Array.isArray(value) && !value.length);

/** What the figures rest on as a whole: a word, and what it says. */
export function aboutOf({ report, said = [], title, office, words, language, variables }: Paper): [string, string][] {
  const asked = Object.entries(variables).filter(
    ([name, value]) => !isEmpty(value) && !['from', 'to', 'asOf'].includes(name),
  );
  return [
    [say('report', language), title],
    [say('office', language), office],
    [say('period', language), periodIn(report, language)],
    [timed(variables, language), instantIn(report.asOf, language)],
    [say('audience', language), say(report.audience, language)],
    ...(asked.length
      ? [
          [
            say('asked', language),
            asked
              .map(([name, value]) =>
                argumentIn(name, name === 'sector' ? (words[String(value)] ?? value) : value, language),
              )
              .join('; '),
          ] as [string, string],
        ]
      : []),
    ...said,
  ];
}

const heads = [
  'dimension',
  'group',
  'measure',
  'part',
  'value',
  'unit',
  'n',
  'missing',
  'coverage',
  'unchanged',
  'closed',
  'isHidden',
] as const;

export const headOf = (language: Tongue): string[] => [
  ...heads.map((word) => say(word, language)),
  say('code', language),
];
export const widths = [16, 30, 34, 24, 16, 14, 12, 14, 10, 18, 18, 14, 18];

const forms = {
  RUPIAH: 'rupiah',
  PERCENT: 'decimal',
  POINTS: 'decimal',
  MONTHS: 'decimal',
  SESSIONS: 'decimal',
} as const;

/** A figure as a row of cells. Of one that is hidden nothing stands there but that it is. */
export function cellsOf({ dimension, group, name, part, measure }: Line, language: Tongue): Cell[] {
  const { unit, value, n, missing, coverage, ifMissingUnchanged, ifMissingClosed, hidden, code } = measure;
  const number = (amount: number | null | undefined, form: 'whole' | 'decimal' | 'rupiah'): Cell =>
    amount === null || amount === undefined ? null : { form, value: amount };
  const form = forms[unit as 'RUPIAH'] ?? 'whole';
  return [
    dimension,
    group,
    name,
    part,
    number(value, form),
    unitIn(unit, language),
    number(n, 'whole'),
    number(missing, 'whole'),
    number(coverage, 'decimal'),
    number(ifMissingUnchanged, form),
    number(ifMissingClosed, form),
    say(hidden ? 'yes' : 'no', language),
    code,
  ];
}
