import { sql } from 'kysely';
import type { Sql } from '../query/scope.ts';
import { Slot } from '../query/slot.ts';
import { asUuid } from '../query/value-tests.ts';

/** A value that the question brings. */
export const given = (name: string): Slot => new Slot(({ variables }) => variables[name]);

/** An identifier that the question brings; one that cannot exist finds nothing. */
export const asUuidGiven = (name: string): Sql =>
  sql`${new Slot(({ variables }) => asUuid(variables[name] as string))}::uuid`;
