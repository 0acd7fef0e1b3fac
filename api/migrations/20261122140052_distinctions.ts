import { Migration } from '@mikro-orm/migrations';

export class Migration20261122140052 extends Migration {
  override name = 'Migration20261122140052';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "distinction" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "created_by" text null default history.actor(), "updated_by" text null default history.actor(), "business_id" uuid not null, "other_id" uuid not null, "reason" text null, primary key ("id"));`,
    );
    this.addSql(`create index "distinction_business_id_index" on "distinction" ("business_id");`);
    this.addSql(`create index "distinction_other_id_index" on "distinction" ("other_id");`);
    this.addSql(`create index "distinction_created_at_order" on "distinction" ("created_at");`);
    this.addSql(
      `alter table "distinction" add constraint "distinction_business_other_unique" unique ("business_id", "other_id");`,
    );

    this.addSql(`create index "business_phone_index" on "business" ("phone");`);

    this.addSql(
      `alter table "distinction" add constraint "distinction_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "distinction" add constraint "distinction_other_id_foreign" foreign key ("other_id") references "business" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(`alter table "distinction" add constraint "distinction_two_check" check (business_id <> other_id);`);
    this.addSql(
      `create or replace function "distinction_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."business_id", new."other_id", new."reason") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."business_id", old."other_id", old."reason") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "distinction" for each row execute function "distinction_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "distinction" for each row execute function history.record();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "a_version" on "distinction";`);
    this.addSql(`drop function if exists "distinction_a_version_fn"();`);
    this.addSql(`drop trigger if exists "z_revision" on "distinction";`);
    this.addSql(`drop function if exists "distinction_z_revision_fn"();`);
    this.addSql(`drop table if exists "distinction" cascade;`);

    this.addSql(`drop index "business_phone_index";`);
  }
}
