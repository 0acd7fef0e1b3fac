import type { Tongue } from '../../exports/cell.ts';
import { type Code, definitions } from '../definitions.ts';
import type { Estimate } from '../difference.ts';
import { type Arm, Comparison } from '../mentoring-comparison.ts';
import type { Measure, Report } from '../report.ts';
import { ask, type Hands, type Question } from './answered.ts';
import { numberIn, say } from './words.ts';

const estimate = '{ value standardError degreesOfFreedom lower upper }';
const arm = '{ businesses n missing }';
const selection = `{ from to asOf label unmatched balance detectable ifMissingUnchanged ifMissingClosed hidden
  mentored ${arm} compared ${arm} logarithm ${estimate} level ${estimate} }`;

/** A difference of logarithms, as hundredths of what was before. */
const asPercent = (logarithm: number): number => 100 * (Math.exp(logarithm) - 1);

/** A comparison as the figures of a report, and what else is to be said of it. */
export interface Compared {
  report: Report;
  said: [string, string][];
}

/** Asks how mentored businesses compare with others, and answers it in the form that every report has as a file. */
export async function comparisonTo(question: Question, hands: Hands, language: Tongue): Promise<Compared> {
  const found = await ask<Comparison>(question, hands, { type: Comparison.name, selection });
  return { report: reportOf(found, language), said: saidOf(found, language) };
}

function reportOf(found: Comparison, language: Tongue): Report {
  const { from, to, asOf, mentored, compared, logarithm, level, detectable, unmatched } = found;
  const n = mentored.n + compared.n;
  const missing = mentored.missing + compared.missing;
  const figure = (code: Code, value: number | null, more: Partial<Measure> = {}): Measure => ({
    ...{ code, unit: definitions[code].unit, definition: definitions[code].text },
    ...{ value, part: null, hidden: false },
    ...{ n, missing, coverage: n + missing === 0 ? null : n / (n + missing) },
    ...{ ifMissingUnchanged: null, ifMissingClosed: null, ...more },
  });
  const withEnds = (code: Code, of: Estimate | null, as: (value: number) => number) =>
    (['value', 'lower', 'upper'] as const)
      .filter((name) => of || name === 'value')
      .map((name) => figure(code, of && as(of[name]), name === 'value' ? {} : { part: name.toUpperCase() }));
  const [inRupiah, ...ends] = withEnds('DID-LEVEL', level, Math.round) as [Measure, ...Measure[]];
  const rounded = (value: number | null) => (value === null ? null : Math.round(value));
  const bounds = {
    ifMissingUnchanged: rounded(found.ifMissingUnchanged),
    ifMissingClosed: rounded(found.ifMissingClosed),
  };
  const counted = { n: unmatched, missing: 0, coverage: 1 };
  const side = (key: 'mentored' | 'compared', { businesses, ...rest }: Arm) => ({
    dimension: 'SIDE',
    key: key.toUpperCase(),
    label: say(key, language),
    measures: [
      figure('DID-BUSINESSES', businesses, {
        ...{ ...rest, coverage: businesses === 0 ? null : rest.n / businesses },
      }),
    ],
  });
  return {
    ...{ from, to, asOf, audience: 'VIEWER' },
    measures: [
      ...withEnds('DID-LOG', logarithm, asPercent),
      { ...inRupiah, ...bounds },
      ...ends,
      figure('DID-DETECTABLE', detectable === null ? null : asPercent(detectable)),
      figure('DID-UNMATCHED', unmatched, counted),
    ],
    groups: [side('mentored', mentored), side('compared', compared)],
  };
}

function saidOf({ label, balance, logarithm, level, hidden }: Comparison, language: Tongue): [string, string][] {
  const spread = ({ standardError, degreesOfFreedom }: Estimate, digits: number) =>
    `${numberIn(standardError, digits, language)} (${say('degrees', language)}: ${numberIn(degreesOfFreedom, 1, language)})`;
  return [
    [say('called', language), say(label, language)],
    ...(hidden ? [[say('leftOut', language), say('unreadable', language)] satisfies [string, string]] : []),
    ...(balance === null
      ? []
      : [[say('balance', language), numberIn(balance, 2, language)] satisfies [string, string]]),
    ...(logarithm ? [[say('errorOfLog', language), spread(logarithm, 4)] satisfies [string, string]] : []),
    ...(level ? [[say('errorOfLevel', language), spread(level, 0)] satisfies [string, string]] : []),
  ];
}
