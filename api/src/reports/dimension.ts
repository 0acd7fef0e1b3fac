import { sql } from 'kysely';
import { enumeration } from '../core/column.ts';
import type { Sql } from '../query/scope.ts';
import { given } from './given.ts';

/** By what facts `f` are told apart: what a part is known by, and what it is called. */
export interface Dimension {
  key: Sql;
  label: (key: Sql) => Sql;
}

const nameOf =
  (table: string) =>
  (key: Sql): Sql =>
    sql`(select name from ${sql.table(table)} named where named.id::text = ${key})`;
const regionName = (key: Sql): Sql => sql`(select name from region named where named.id = ${key})`;

/** A record that parts are made of. */
export const byRecord = (table: string, column: string): Dimension => ({
  key: sql`f.${sql.ref(column)}::text`,
  label: nameOf(table),
});

/** A value that parts have in common. */
export const byValue = (column: string): Dimension => ({ key: sql`f.${sql.ref(column)}`, label: (key) => key });

/** Facts about businesses, which have `region_id` and `sector`. */
export const ofBusiness = {
  PROVINCE: { key: sql`left(f.region_id, 2)`, label: regionName },
  REGENCY: { key: sql`case when length(f.region_id) > 2 then left(f.region_id, 5) end`, label: regionName },
  SECTOR: byValue('sector'),
} as const;

export const ofBusinessDescribed = {
  PROVINCE: { description: 'The province in which the business produces.' },
  REGENCY: { description: 'The regency or city in which the business produces.' },
  SECTOR: { description: 'The branch of the business.' },
} as const;

export type BusinessDimension = keyof typeof ofBusiness;

export const BusinessDimension = enumeration(
  'BusinessDimension',
  'By what businesses are told apart in a report.',
  { PROVINCE: 'PROVINCE', REGENCY: 'REGENCY', SECTOR: 'SECTOR' } satisfies Record<BusinessDimension, string>,
  ofBusinessDescribed,
);

/** Which businesses `b` are meant; each is a part of the statement only if it is asked for. */
const filters = {
  region: sql`(b.region_id = ${given('region')} or starts_with(b.region_id, ${given('region')}::text || '.'))`,
  sector: sql`b.sector = ${given('sector')}`,
} as const;

export type Narrowed = keyof typeof filters;

export const meant = (narrowed: readonly Narrowed[]): Sql =>
  sql.join([sql`true`, ...narrowed.map((name) => filters[name])], sql` and `);

/** By which of these a question is narrowed. */
export const narrowedBy = (given: Partial<Record<Narrowed, string | null>>): Narrowed[] =>
  (Object.keys(filters) as Narrowed[]).filter((name) => given[name] != null);

/**
 * Whether a business `b` was active on a day, as far as is recorded: it is so now, or has closed since, and was not founded
 * in a later year. Since when one is dormant is not recorded.
 */
export const activeOn = (day: Sql): Sql => sql`((b.status = 'ACTIVE' or (b.status = 'CLOSED' and b.closed_on > ${day}))
  and coalesce(b.founded_year <= (select extract(year from ${day})::int), true))`;
