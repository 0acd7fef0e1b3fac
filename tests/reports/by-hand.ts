import { expect } from 'vitest';
import { type Api, admin } from '../support/api.ts';
import { query } from '../support/sql.ts';

// The figures of whole reports against statements that somebody has written from their definitions.

interface Figure {
  code: string;
  part: string | null;
  value: number | null;
  n: number | null;
  missing: number | null;
  coverage: number | null;
  unchanged: number | null;
  closed: number | null;
}

/** What a report says by the name of its figure: the key of its part, its code and part, and which of its numbers. */
async function reported(api: Api, field: string): Promise<Map<string, number | null>> {
  const { data, errors } = await api.as(admin)(
    `{ report: ${field} { measures { ...M } groups { key measures { ...M } } } }
      fragment M on Measure { code part value n missing coverage unchanged: ifMissingUnchanged closed: ifMissingClosed }`,
  );
  expect(errors).toBeUndefined();
  const { measures, groups } = data.report as { measures: Figure[]; groups: { key: string; measures: Figure[] }[] };
  const named = (prefix: string) => (each: Figure) => {
    const name = [prefix, each.code, each.part].filter(Boolean).join(' ');
    const { value, n, missing, coverage, unchanged, closed } = each;
    expect({ name, coverage }).toEqual({
      name,
      coverage: n === null || missing === null || n + missing === 0 ? null : n / (n + missing),
    });
    const numbers = Object.entries({ n, missing, unchanged, closed });
    return [[name, value] as const, ...numbers.map(([number, told]) => [`${name} ${number}`, told] as const)];
  };
  return new Map([
    ...measures.flatMap(named('')),
    ...groups.flatMap(({ key, measures }) => measures.flatMap(named(key ?? 'nothing'))),
  ]);
}

/** Each figure by its name, with the expression that counts it over what stands before; says how many are not nothing. */
export async function comparedByHand(
  api: Api,
  field: string,
  tables: string,
  figures: Record<string, string>,
): Promise<number> {
  const report = await reported(api, field);
  const columns = Object.values(figures).map((counted, i) => `(${counted})::float8 as "${i}"`);
  const [counted = {}] = await query<Record<string, number | null>>(
    api.databaseUrl,
    `${tables} select ${columns.join(', ')}`,
  );
  const values = Object.keys(figures).map((name, i): [string, number | null] => [name, counted[i] ?? null]);
  for (const [name, value] of values) {
    // Of a part of which there is none a report says nothing.
    const found = report.get(name) ?? null;
    expect({ field, name, found }).toEqual({ field, name, found: value === null ? null : expect.closeTo(value, 6) });
  }
  return values.filter(([, value]) => value).length;
}

const parts = { '': 'true', '35 ': "left(b.region_id, 2) = '35'", 'PANGAN ': "b.sector = 'PANGAN'" };

/** A report, all of it and part by part, and of one region only; each figure by the name of the part that it is of. */
export async function partByPart(
  api: Api,
  field: (region: string) => string,
  tables: (where: string) => string,
  figures: Record<string, string>,
) {
  let told = 0;
  for (const [part, where] of Object.entries(parts))
    for (const [region, within] of [
      ['', 'true'],
      [', region: "35"', "left(b.region_id, 2) = '35'"],
    ] as const) {
      const named = Object.entries(figures).map(([name, counted]) => [`${part}${name}`, counted]);
      told += await comparedByHand(api, field(region), tables(`${where} and ${within}`), Object.fromEntries(named));
    }
  // None of it is counted over nothing.
  expect(told).toBeGreaterThan(Object.keys(figures).length);
}
