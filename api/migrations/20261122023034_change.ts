import { Migration } from '@mikro-orm/migrations';

export class Migration20261122023034 extends Migration {
  override name = 'Migration20261122023034';

  override up(): void | Promise<void> {
    this.addSql(`create unique index "organization_name_unique" on "organization" ("name") where region_id is null;`);

    this.addSql(
      `create unique index "programme_owner_name_unique" on "programme" ("owner_id", "name") where fiscal_year is null;`,
    );

    this.addSql(`create unique index "group_name_unique" on "group" ("name") where region_id is null;`);

    this.addSql(`drop trigger if exists "membership_overlap" on "membership";`);
    this.addSql(`drop function if exists "membership_membership_overlap_fn"();`);
    this.addSql(
      `create or replace function "membership_membership_overlap_fn"() returns trigger as $$ begin if new.ends_on <= new.starts_on then return new; end if; perform pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'membership_overlap', new.group_id, new.business_id), 0)); if exists (select 1 from "membership" other where other.id <> new.id and other.group_id = new.group_id and other.business_id = new.business_id and daterange(other.starts_on, other.ends_on) && daterange(new.starts_on, new.ends_on)) then raise exclusion_violation using message = 'membership_overlap', constraint = 'membership_overlap'; end if; return new; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "membership_overlap" BEFORE INSERT OR UPDATE on "membership" for each ROW execute function "membership_membership_overlap_fn"();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "group_name_unique";`);

    this.addSql(`drop trigger if exists "membership_overlap" on "membership";`);
    this.addSql(`drop function if exists "membership_membership_overlap_fn"();`);
    this.addSql(
      `create or replace function "membership_membership_overlap_fn"() returns trigger as $$ begin perform pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'membership_overlap', new.group_id, new.business_id), 0)); if exists (select 1 from "membership" other where other.id <> new.id and other.group_id = new.group_id and other.business_id = new.business_id and daterange(other.starts_on, other.ends_on) && daterange(new.starts_on, new.ends_on)) then raise exclusion_violation using message = 'membership_overlap', constraint = 'membership_overlap'; end if; return new; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "membership_overlap" BEFORE INSERT OR UPDATE on "membership" for each ROW execute function "membership_membership_overlap_fn"();`,
    );

    this.addSql(`drop index "organization_name_unique";`);

    this.addSql(`drop index "programme_owner_name_unique";`);
  }
}
