import { sql } from 'kysely';
import type { Scope, Sql } from '../../query/scope.ts';
import { seen } from '../../query/seen.ts';
import { Region } from '../../registry/region.ts';
import { Business } from '../business.ts';
import { BusinessIdentifier } from '../business-identifier.ts';
import { BusinessPerson } from '../business-person.ts';

/** The registers whose numbers name one business; those of taxes may name all of an owner. */
const ofOneBusiness = sql`('SIINAS', 'IUI', 'TDI')`;

/** Records that are not merged, with what the viewer may know of them and nothing else; what it may not is empty. */
export const records = (
  scope: Scope,
): Sql => sql`(select r.id, r.name, r.status, r.region_id, r.address, r.nib, r.created_at,
    r.open_text, r.search_text, r.knows_owner,
    case when r.knows_owner then r.owner_name end as owner_name, case when r.knows_phone then r.phone end as phone, r.knows_phone
  from ${seen(scope, Business, { open: { knows_owner: 'ownerName', knows_phone: 'phone' } })} r where r.status <> 'MERGED')`;

export const registerNumbers = (scope: Scope): Sql =>
  sql`(select i.business_id, concat_ws(' ', i.kind, i.value) as number
    from ${seen(scope, BusinessIdentifier, { through: { noun: Business, list: 'identifiers' } })} i where i.kind in ${ofOneBusiness})`;

export const ownersOf = (scope: Scope): Sql =>
  sql`(select p.business_id, p.person_id from ${seen(scope, BusinessPerson, { through: { noun: Business, list: 'people' } })} p where p.role = 'OWNER')`;

/** A record as it is compared and shown, one JSON object. */
export const side = (scope: Scope, record: string): Sql => {
  const of = (column: string) => sql.ref(`${record}.${column}`);
  return sql`json_build_object('id', ${of('id')}, 'name', ${of('name')}, 'status', ${of('status')}, 'region', ${of('region_id')},
    'place', (select concat_ws(', ', g.name, case when length(g.id) > 5 then (select h.name from ${seen(scope, Region)} h where h.id = left(g.id, 5)) end)
      from ${seen(scope, Region)} g where g.id = ${of('region_id')}),
    'address', ${of('address')}, 'nib', ${of('nib')}, 'ownerName', ${of('owner_name')}, 'phone', ${of('phone')},
    'enteredAt', ${of('created_at')},
    'numbers', (select array_agg(n.number) from ${registerNumbers(scope)} n where n.business_id = ${of('id')}),
    'owners', (select array_agg(o.person_id) from ${ownersOf(scope)} o where o.business_id = ${of('id')}))`;
};
