import { sql } from 'kysely';
import type { Sql } from '../query/scope.ts';
import type { Group } from './counted.ts';
import type { Dimension } from './dimension.ts';
import type { Measure, Report, ReportGroup } from './report.ts';

/** What the database counts of one part. */
export type Tally<Count extends string> = Omit<Group, 'figures'> & Record<Count, number>;

type Dimensions = readonly (readonly [name: string, Dimension])[];

/** Each dimension that is asked for, once: a statement is kept under the names of its dimensions. */
export const distinct = <Name extends string>(by: readonly Name[]): Name[] => [...new Set(by)];

export const chosen = <Name extends string>(all: Record<Name, Dimension>, by: readonly Name[]) =>
  by.map((name): [Name, Dimension] => [name, all[name]]);

/** Joined to facts `f`: each once as one of all, and once in each dimension. */
export const parts = (by: Dimensions): Sql =>
  sql`cross join lateral (values ${sql.join([sql`(null::text, null::text)`, ...by.map(([name, { key }]) => sql`(${sql.lit(name)}, ${key})`)])}) part(dimension, key)`;

/** Counts facts `f` part by part; `within` says of a fact in which parts it belongs. */
export const tallied = (facts: Sql, counts: Record<string, Sql>, by: Dimensions, within: Sql = sql`true`): Sql =>
  sql`select part.dimension, part.key, ${sql.join(Object.entries(counts).map(([name, count]) => sql`${count} as ${sql.id(name)}`))}
    from ${facts} f ${parts(by)} where ${within} group by part.dimension, part.key`;

/** What was counted part by part, as one JSON list: all first, then the parts of each dimension by their names. */
export function listed(tallies: Sql, by: Dimensions): Sql {
  const labels = by.map(([name, { label }]) => sql`when ${sql.lit(name)} then ${label(sql`t.key`)}`);
  const label = labels.length ? sql`case t.dimension ${sql.join(labels, sql` `)} end` : sql`null::text`;
  const names = sql`array[${sql.join(by.map(([name]) => sql.lit(name)))}]::text[]`;
  return sql`coalesce(json_agg(named order by array_position(${names}, named.dimension) nulls first, named.label, named.key), '[]')
    from (select t.*, ${label} as label from (${tallies}) t) named`;
}

/** The report that tallies make; where nothing was counted, all of it is none. */
export function reportOf<Count extends string>(
  tallies: Tally<Count>[],
  counts: Record<Count, unknown>,
  measuresOf: (tally: Tally<Count>) => Measure[],
  { from = null, to = null, asOf }: { from?: string | null; to?: string | null; asOf: string },
): Report {
  const whole = tallies.find(({ dimension }) => dimension === null);
  const nothing = Object.fromEntries(Object.keys(counts).map((name) => [name, 0]));
  return {
    ...{ from, to, asOf, audience: 'VIEWER' },
    measures: measuresOf(whole ?? ({ dimension: null, key: null, label: null, ...nothing } as Tally<Count>)),
    groups: tallies
      .filter((tally) => tally !== whole)
      .map((tally) => ({
        ...{ dimension: tally.dimension, key: tally.key, label: tally.label },
        measures: measuresOf(tally),
      })) as ReportGroup[],
  };
}
