import { expect, test } from 'vitest';
import { inOffice } from '../../api/src/demo/dice.ts';
import { Places } from '../../api/src/demo/places.ts';
import { balanceOf, differenceInDifferences, type Estimate } from '../../api/src/reports/difference.ts';
import { officeInMemory } from '../demo/rows.ts';
import { arms, type Compared, comparedOffice, planted, withoutEffect } from './planted.ts';

/** How many offices are made: one by default, as many as are claimed by `pnpm test:slow`. */
const offices = Number(process.env.OFFICES ?? 1);
const factor = 0.1;
const places = await Places.read();

/** What the report would say, and what was true. */
function study(office: Compared) {
  const { treated, compared } = arms(office);
  const balance = balanceOf(treated, compared) ?? 1;
  const { logarithm, label } = differenceInDifferences(treated, compared, Math.abs(balance) <= 0.25);
  const both = treated.filter(({ after }) => after !== null);
  return { found: logarithm as Estimate, label, truth: planted(both), n: both.length };
}

const studies = Array.from({ length: offices }, (_, n) =>
  inOffice(n + 1, () => {
    const office = comparedOffice(factor, places);
    return { real: study(office), idle: study(withoutEffect(office, factor)) };
  }),
);

const holds = ({ lower, upper }: Estimate, value: number) => lower <= value && value <= upper;

/** How far a number of so many, each with this chance, may lie from what is expected: once in a thousand times further. */
const reach = (of: number, chance: number) => 3.3 * Math.sqrt(of * chance * (1 - chance)) + 1;

test('what is compared is made of the rows of the demo', async () => {
  const { rows } = await officeInMemory(0.02);
  const { businesses, reports } = comparedOffice(0.02, places);
  expect(businesses).toEqual(rows.Business);
  expect(reports).toEqual(rows.PeriodReport);
});

test('the interval covers what was planted as often as it says', () => {
  const all = studies.map(({ real }) => real);
  const effect = all.reduce((sum, { truth, n }) => sum + truth * n, 0) / all.reduce((sum, { n }) => sum + n, 0);
  expect(effect).toBeGreaterThan(0.1);
  const covered = all.filter(({ found }) => holds(found, effect)).length;
  const mean = all.reduce((sum, { found }) => sum + found.value, 0) / offices;
  const error = Math.sqrt(all.reduce((sum, { found }) => sum + found.standardError ** 2, 0)) / offices;
  console.info(
    `${covered} of ${offices} intervals hold ${effect.toFixed(4)}; mean estimate ${mean.toFixed(4)} ± ${error.toFixed(4)}`,
  );
  expect(Math.abs(covered - 0.95 * offices)).toBeLessThan(reach(offices, 0.95));
  expect(Math.abs(mean - effect)).toBeLessThan(3.5 * error);
});

test('where mentoring adds nothing, a change that is called impact leaves zero out as seldom as the interval says', () => {
  const called = studies.map(({ idle }) => idle).filter(({ label }) => label === 'IMPACT');
  const wrong = called.filter(({ found }) => !holds(found, 0)).length;
  console.info(`${wrong} of ${called.length} that are called impact leave zero out, of ${offices} offices`);
  expect(called.length).toBeGreaterThan(offices / 4);
  expect(Math.abs(wrong - 0.05 * called.length)).toBeLessThan(reach(called.length, 0.05));
});
