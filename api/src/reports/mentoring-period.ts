import { sql } from 'kysely';
import { given } from './given.ts';

/** The period that is asked for: half-open. */
export const from = sql`${given('from')}::date`;
export const to = sql`${given('to')}::date`;
/** The day after the last on which the period can be looked at. */
export const until = sql`least(${to}, current_date + 1)`;
