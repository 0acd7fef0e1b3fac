import { whenErased } from '../core/erasure.ts';
import { Person } from '../registry/person.ts';

// Who owns a business is written on it, too: by name, and often with the owner's own telephone. When a person is erased this
// goes from the businesses that the person owns or owned, from what was merged into them, and from their history.

/** Businesses of which the person is on record as an owner, or was before that was deleted. */
const owned = `select business_id from business_person where person_id = new.id and role = 'OWNER'
  union select (before->>'business_id')::uuid from history.revision
    where noun = 'business_person' and before->>'person_id' = new.id::text and before->>'role' = 'OWNER'`;

/** Names are written with titles, and not always alike. */
const alike = (said: string) =>
  `(position(lower(old.name) in lower(${said})) > 0 or word_similarity(lower(old.name), lower(${said})) >= 0.6)`;

/** Whoever is the only owner on record today is the one who is named, however. */
const only = `exists (select from business_person o where o.business_id = b.id and o.person_id = new.id and o.role = 'OWNER' and o.ends_on is null)
  and not exists (select from business_person o where o.business_id = b.id and o.person_id <> new.id and o.role = 'OWNER')`;

// In one line, as MikroORM writes it into a migration.
const body = `declare theirs uuid[]; names text[]; begin
  if not (new.processing = 'ERASED' and old.processing <> 'ERASED') then return null; end if;
  with owned as (${owned})
    select array_agg(b.id) into theirs from business b where b.id in (select * from owned) or b.merged_into_id in (select * from owned);
  select array_agg(distinct said) into names from (
    select b.owner_name as said from business b where b.id = any(theirs) and (${alike('b.owner_name')} or ${only})
    union select r.before->>'owner_name' from history.revision r
      where r.noun = 'business' and r.row_id = any(theirs::text[]) and ${alike(`(r.before->>'owner_name')`)}) s where said is not null;
  update business set owner_name = case when owner_name = any(names) then null else owner_name end,
      phone = nullif(phone, old.phone), email = nullif(email, old.email)
    where id = any(theirs) and (owner_name = any(names) or phone = old.phone or email = old.email);
  perform history.redact_in('business', theirs::text[], 'owner_name', names);
  perform history.redact_in('business', theirs::text[], 'phone', array[old.phone]);
  perform history.redact_in('business', theirs::text[], 'email', array[old.email]);
  return null; end;`.replaceAll(/\s+/g, ' ');

whenErased(Person, 'person_owner_erased', body);
