import { sql } from 'kysely';
import type { Scope, Sql } from '../../query/scope.ts';
import { Slot } from '../../query/slot.ts';
import { asUuid } from '../../query/value-tests.ts';
import { records, side } from './sides.ts';

const wanted = new Slot(({ variables }) => asUuid(variables.business as string));

/** One record as it is compared, if the viewer sees it and it is not merged. */
export const one = (scope: Scope): Sql =>
  sql`(select ${side(scope, 'r')} from ${records(scope)} r where r.id = ${wanted})`;
