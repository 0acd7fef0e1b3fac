import { sql } from 'kysely';
import type { Sql } from '../query/scope.ts';

/** The last day of what a period report tells of. */
export const lastDay = (report: string): Sql =>
  sql`(${sql.ref(`${report}.starts_on`)} + case ${sql.ref(`${report}.period`)} when 'MONTH' then interval '1 month'
    when 'QUARTER' then interval '3 months' when 'SEMESTER' then interval '6 months' else interval '1 year' end - interval '1 day')`;
