import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { todayIn } from '../../admin/src/noun/value/today.ts';
import { buildQuery } from '../../admin/src/provider/buildQuery.ts';
import { drawable } from '../../admin/src/reports/block/point.ts';
import type { Place } from '../../admin/src/reports/declared.ts';
import { choicesIn } from '../../admin/src/reports/filter/choices.ts';
import { names } from '../../admin/src/reports/map/names.ts';
import { colourOf, stepsOf } from '../../admin/src/reports/map/steps.ts';
import { neighbourOf, provinces, tiles } from '../../admin/src/reports/map/tiles.ts';
import { reportPages } from '../../admin/src/reports/pages.ts';
import { screensOf } from '../../admin/src/rooms.ts';
import { messages } from '../../admin/src/words/messages.ts';
import { definitions } from '../../api/src/reports/definitions.ts';
import { faultsOf } from './contract.ts';
import { mayAs } from './may.ts';

const id = '018f0000-0000-7000-8000-000000000002';
const usual = { year: '2025', since: '2020', on: todayIn(undefined) };
const stated = { ...usual, region: '35', sector: 'PANGAN', programme: id, partner: id };

/** A part that each dimension tells apart. */
const keyIn: Record<string, string> = {
  ...{ PROGRAMME: id, TYPE: id, PROVINCE: '35', SECTOR: 'PANGAN', KIND: 'BIMTEK', COHORT: '2024' },
};

/** A part of each figure that is drawn part by part. */
const partOf: Record<string, string> = {
  'MEN-01': 'DROPPED',
  'MEN-01-EXIT': 'MOVED',
  'FUN-01': 'ORDER',
  'FUN-01-SKIPPED': 'OFFER',
};

describe('the pages of figures', () => {
  test('ask what the schema knows, whatever is chosen', () => {
    for (const { path, query, variables } of reportPages)
      for (const chosen of [usual, { ...stated, exhibition: id, series: id }]) {
        const faults = faultsOf(parse(query), variables(chosen, mayAs('ADMIN')));
        expect({ path, chosen, faults }).toEqual({ path, chosen, faults: [] });
      }
  });

  test('name what the address says although it is not among the first that can be chosen', () => {
    const [first, older] = [
      { id: 'a', label: 'Pameran 2026', year: 2026, state: 'CLOSED', series: { id: 's' } },
      { id: 'b', label: 'Pameran 1999', year: 1999, state: 'CLOSED', series: { id: 's' } },
    ];
    const answer = { exhibition: { nodes: [first] }, chosen: { nodes: [first, older] } };
    expect(choicesIn(answer, 'exhibition').map(({ label }) => label)).toEqual(['Pameran 2026', 'Pameran 1999']);
    const exhibitions = reportPages.find(({ path }) => path === 'exhibition');
    expect(exhibitions?.otherwise?.(mayAs('ADMIN'), answer, { exhibition: 'b' })).toEqual({
      exhibition: 'b',
      series: 's',
    });
    for (const { query, filters } of reportPages)
      if (filters.some((filter) => ['programme', 'partner', 'exhibition'].includes(filter)))
        expect(query).toContain('chosen:');
  });

  test('lead from any figure to a list that the schema knows', () => {
    for (const { path, rows, by, figures, parts } of reportPages)
      for (const code of [...figures, ...parts])
        for (const at of [
          {},
          ...by.map((dimension) => ({ dimension, key: keyIn[dimension] })),
          ...by.filter((dimension) => dimension !== 'COHORT').map((dimension) => ({ dimension, key: null })),
        ]) {
          const part = parts.includes(code) ? (partOf[code] ?? null) : null;
          const measure = { code, part, unit: 'PERCENT', value: 1, n: 1, missing: 0, hidden: false };
          const place: Place = { measure, ...at };
          const found = rows?.(stated, place);
          if (!found) continue;
          const { query, variables } = buildQuery('GET_LIST', found.noun, {
            pagination: { page: 1, perPage: 10 },
            sort: { field: 'label', order: 'ASC' },
            filter: found.where,
            meta: { fields: screensOf(found.noun).columns },
          });
          expect({ path, place, faults: faultsOf(query, variables ?? {}) }).toEqual({ path, place, faults: [] });
        }
  });

  test('name every figure that the API defines, and say in Indonesian how it is counted', () => {
    const { reports } = messages.id as unknown as {
      reports: { measures: Record<string, { name: string; told: string }> };
    };
    expect(Object.keys(definitions).filter((code) => !reports.measures[code]?.told)).toEqual([]);
    expect(Object.keys(reports.measures).filter((code) => !(code in definitions))).toEqual([]);
  });
});

describe('the map of tiles', () => {
  test('has 38 provinces, each with a name and a place of its own', () => {
    expect(provinces).toHaveLength(38);
    expect(Object.keys(names).sort()).toEqual([...provinces].sort());
    expect(new Set(Object.values(tiles).map(([, column, row]) => `${column}:${row}`)).size).toBe(38);
    expect(new Set(Object.values(tiles).map(([letters]) => letters)).size).toBe(38);
  });

  test('is walked from any tile to any other with the arrow keys', () => {
    const directions = [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const;
    for (const start of provinces) {
      const reached = new Set([start]);
      for (const code of reached)
        for (const direction of directions) {
          const next = neighbourOf(code, direction);
          if (next) reached.add(next);
        }
      expect({ start, reached: reached.size }).toEqual({ start, reached: 38 });
    }
  });

  test('colours about as many provinces in each step, and the most the darkest', () => {
    const steps = stepsOf([1, 1, 2, 3, 4, 5, 6, 7, 8, 900]);
    expect(steps.at(0)?.from).toBe(1);
    expect(steps.at(-1)?.to).toBe(900);
    expect([1, 900].map((value) => colourOf(value, steps))).toEqual([0, 4]);
    expect(stepsOf([])).toEqual([]);
    expect(colourOf(5, stepsOf([5, 5]))).toBe(2);
  });
});

describe('a drawing', () => {
  const point = (value: number | null, index: number) => ({
    key: `${index}`,
    label: `Program ${index}`,
    measures: [{ code: 'COST-01', unit: 'RUPIAH', value, hidden: false } as never],
  });

  test('shows as many parts as there are provinces, and of more those with the greatest figures, up or down', () => {
    const few = Array.from({ length: 40 }, (_, index) => point(index, index));
    expect(drawable(few)).toBe(few);
    const many = Array.from({ length: 200 }, (_, index) => point(index % 3 ? index : -index, index));
    expect(drawable(many).map(({ key }) => Number(key))).toEqual(Array.from({ length: 20 }, (_, index) => 199 - index));
  });

  test('shows of more than a few parts none of which nothing is known, or is for the reader to know', () => {
    const stages = Array.from({ length: 12 }, (_, index) => point(index < 3 ? 1 : null, index));
    expect(drawable(stages)).toBe(stages);
    const many = Array.from({ length: 50 }, (_, index) => point(index < 3 ? 0 : null, index));
    const [first, ...others] = many.slice(0, 3);
    const hidden = { ...point(9, 60), measures: [{ value: 9, hidden: true } as never] };
    expect(drawable([hidden, ...many])).toEqual([first, ...others]);
  });
});
