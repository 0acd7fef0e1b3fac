import { sql } from 'kysely';
import type { Scope, Sql } from '../../query/scope.ts';
import { seen } from '../../query/seen.ts';
import { Slot } from '../../query/slot.ts';
import { Distinction } from '../distinction.ts';
import { ownersOf, records, registerNumbers, side } from './sides.ts';

/** So many records that are written alike are looked at, the likest first: a name that fits more says nothing. */
const most = sql.lit(50);

const probes = new Slot(({ variables }) => JSON.stringify(variables.probes));

/**
 * For each record that is given, whether it stands in the register or only in a sheet, those of the register that may be
 * the same: by its numbers, its owner, its telephone, or written alike in its regency, which the index of words finds.
 */
export const likely = (scope: Scope): Sql => sql`(
  select coalesce(json_agg(json_build_object('place', p.place, 'found', (
    select coalesce(json_agg(${side(scope, 'r')}), '[]') from ${records(scope)} r where r.id in (${byAnyKey(scope)}) and r.id is distinct from p.id
      and not exists (select from ${seen(scope, Distinction)} d where d.business_id in (r.id, p.id) and d.other_id in (r.id, p.id))
  ))), '[]') from json_to_recordset(${probes}::json)
    as p(place int, id uuid, name text, region text, nib text, phone text, "ownerName" text, numbers text[], owners uuid[]))`;

const byAnyKey = (scope: Scope): Sql =>
  sql.join(
    [
      sql`(select c.id from ${records(scope)} c, search.called(p.name) called where called <% c.open_text
        and left(c.region_id, 5) = left(p.region, 5) order by word_similarity(called, c.open_text) desc, c.id limit ${most})`,
      sql`(select c.id from ${records(scope)} c, search.called(p."ownerName") called where c.knows_owner and called <% c.search_text
        and left(c.region_id, 5) = left(p.region, 5) order by word_similarity(called, c.search_text) desc, c.id limit ${most})`,
      sql`(select c.id from ${records(scope)} c where c.nib = p.nib)`,
      sql`(select c.id from ${records(scope)} c where c.knows_phone and c.phone = p.phone limit ${most})`,
      sql`(select n.business_id from ${registerNumbers(scope)} n where n.number = any(p.numbers))`,
      sql`(select o.business_id from ${ownersOf(scope)} o where o.person_id = any(p.owners))`,
    ],
    sql` union `,
  );
