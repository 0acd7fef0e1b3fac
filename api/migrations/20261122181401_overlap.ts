import { Migration } from '@mikro-orm/migrations';

/** Writers of spans of the same row wait for each other at that row, of which any number can be locked. */
export class Overlap extends Migration {
  override up(): void | Promise<void> {
    this.addSql(`drop trigger if exists "membership_overlap" on "membership";`);
    this.addSql(`drop function if exists "membership_membership_overlap_fn"();`);
    this.addSql(`drop trigger if exists "membership_overlap_2" on "membership";`);
    this.addSql(`drop function if exists "membership_membership_overlap_2_fn"();`);
    this.addSql(
      `create or replace function "membership_membership_overlap_fn"() returns trigger as \$\$ begin if new.ends_on <= new.starts_on or new.group_id is null or new.business_id is null then return new; end if; perform 1 from "group" where id = new.group_id for no key update; if exists (select 1 from "membership" other where other.id <> new.id and other.group_id = new.group_id and other.business_id = new.business_id and daterange(other.starts_on, other.ends_on) && daterange(new.starts_on, new.ends_on)) then raise exclusion_violation using message = 'membership_overlap', constraint = 'membership_overlap'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "membership_overlap" BEFORE INSERT OR UPDATE on "membership" for each ROW execute function "membership_membership_overlap_fn"();`,
    );
    this.addSql(
      `create or replace function "membership_membership_overlap_2_fn"() returns trigger as \$\$ begin if new.ends_on <= new.starts_on or new.group_id is null or new.person_id is null then return new; end if; perform 1 from "group" where id = new.group_id for no key update; if exists (select 1 from "membership" other where other.id <> new.id and other.group_id = new.group_id and other.person_id = new.person_id and daterange(other.starts_on, other.ends_on) && daterange(new.starts_on, new.ends_on)) then raise exclusion_violation using message = 'membership_overlap_2', constraint = 'membership_overlap_2'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "membership_overlap_2" BEFORE INSERT OR UPDATE on "membership" for each ROW execute function "membership_membership_overlap_2_fn"();`,
    );

    this.addSql(`drop trigger if exists "business_person_overlap" on "business_person";`);
    this.addSql(`drop function if exists "business_person_business_person_overlap_fn"();`);
    this.addSql(
      `create or replace function "business_person_business_person_overlap_fn"() returns trigger as \$\$ begin if new.ends_on <= new.starts_on or new.business_id is null or new.person_id is null or new.role is null then return new; end if; perform 1 from "business" where id = new.business_id for no key update; if exists (select 1 from "business_person" other where other.id <> new.id and other.business_id = new.business_id and other.person_id = new.person_id and other.role = new.role and daterange(other.starts_on, other.ends_on) && daterange(new.starts_on, new.ends_on)) then raise exclusion_violation using message = 'business_person_overlap', constraint = 'business_person_overlap'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "business_person_overlap" BEFORE INSERT OR UPDATE on "business_person" for each ROW execute function "business_person_business_person_overlap_fn"();`,
    );
  }
}
