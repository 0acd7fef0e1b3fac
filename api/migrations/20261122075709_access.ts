import { Migration } from '@mikro-orm/migrations';

/**
 * Who has an account is kept as a record too, with what hangs on it. The sign-in's connections look into their own schema
 * first, so the names in here are those of the register by a setting of the function's own.
 */
const mirror = `create function auth.mirror_user() returns trigger language plpgsql set search_path = public, pg_temp as $$ begin
  if tg_op = 'INSERT' then
    insert into public."user" (id, version, name, email, active, account) values (rule.new_id(), 1, new.name, new.email, true, new.id);
  else
    update public."user" set name = new.name, email = new.email, version = version + 1, updated_at = current_timestamp(3)
      where account = new.id and (name, email) is distinct from (new.name, new.email);
  end if;
  return null;
end $$;`;

/** Until now whoever could sign in was an administrator. */
const asBefore = [
  `insert into "user" (id, version, name, email, active, account) select rule.new_id(), 1, name, email, true, id from auth."user";`,
  `insert into "grant" (id, version, user_id, role, purposes, starts_on, reason)
    select rule.new_id(), 1, id, 'ADMIN', '{CONTACT,FINANCE,IDENTITY,INCLUSION}', rule.today_in('31'), 'Was an administrator before there were grants' from "user";`,
];

export class Migration20261122075709 extends Migration {
  override name = 'Migration20261122075709';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "user" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "name" text not null, "email" text not null, "active" boolean not null default true, "account" text not null, "search_text" text generated always as (search.text(array[name], array[email])) stored not null, primary key ("id"));`,
    );
    this.addSql(`alter table "user" add constraint "user_account_unique" unique ("account");`);
    this.addSql(`create index "user_length" on "user" (strpos(search_text, '|'), "id");`);
    this.addSql(`create index "user_search" on "user" using gin (search_text gin_trgm_ops) with (fastupdate = off);`);
    this.addSql(`create index "user_created_at_order" on "user" ("created_at");`);
    this.addSql(`create index "user_name_order" on "user" ("name");`);
    this.addSql(`create index "user_name_parts" on "user" using gin ("name" gin_trgm_ops) with (fastupdate = off);`);

    this.addSql(
      `create table "grant" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "user_id" uuid not null, "role" text not null, "region_id" text null, "organization_id" uuid null, "purposes" text[] not null default '{}', "starts_on" date not null, "ends_on" date null, "reason" text null, "search_text" text generated always as (search.text(array[role], array[reason])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "grant_user_id_index" on "grant" ("user_id");`);
    this.addSql(`create index "grant_region_id_index" on "grant" ("region_id");`);
    this.addSql(`create index "grant_organization_id_index" on "grant" ("organization_id");`);
    this.addSql(`create index "grant_length" on "grant" (strpos(search_text, '|'), "id");`);
    this.addSql(`create index "grant_search" on "grant" using gin (search_text gin_trgm_ops) with (fastupdate = off);`);
    this.addSql(`create index "grant_created_at_order" on "grant" ("created_at");`);
    this.addSql(`create index "grant_starts_on_order" on "grant" ("starts_on");`);
    this.addSql(`create index "grant_ends_on_order" on "grant" ("ends_on" desc nulls last);`);

    this.addSql(`alter table "person" drop column "search_text";`);
    this.addSql(
      `alter table "person" add "region_id" text null, add "search_text" text generated always as (search.text(array[name], '{}'::text[])) stored not null;`,
    );
    this.addSql(`create index "person_length" on "person" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "person_search" on "person" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(
      `alter table "person" add constraint "person_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(`create index "person_region_id_index" on "person" ("region_id");`);

    this.addSql(`alter table "mentor" add "user_id" uuid null;`);
    this.addSql(
      `alter table "mentor" add constraint "mentor_user_id_foreign" foreign key ("user_id") references "user" ("id") on update cascade on delete no action;`,
    );
    this.addSql(`create index "mentor_user_id_index" on "mentor" ("user_id");`);

    this.addSql(
      `alter table "grant" add constraint "grant_user_id_foreign" foreign key ("user_id") references "user" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_partner_check" check ((role = 'PARTNER') = (organization_id is not null));`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_bound_check" check (role in ('OFFICER', 'VERIFIER', 'VIEWER') or region_id is null);`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_placed_check" check (case when role in ('OFFICER', 'VERIFIER') then region_id is not null else true end);`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_span_check" check (ends_on is null or starts_on <= ends_on);`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_role_check" check ("role" in ('ADMIN', 'OFFICER', 'VERIFIER', 'MENTOR', 'PARTNER', 'VIEWER'));`,
    );
    this.addSql(
      `create or replace function "grant_grant_rules_fn"() returns trigger as \$\$ declare it "grant"%rowtype; begin select * into it from "grant" where id = new.id; if not found then return null; end if; if (not exists (select from "grant" g join "user" u on u.id = g.user_id where g.role = 'ADMIN' and u.active and g.starts_on <= rule.today_in('31') and (g.ends_on is null or g.ends_on >= rule.today_in('31')))) then raise check_violation using message = 'grant_administered', constraint = 'grant_administered'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "grant_rules" after insert or update on "grant" deferrable initially deferred for each row execute function "grant_grant_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "grant_grant_by_grant_fn"() returns trigger as \$\$ declare it "grant"%rowtype; begin for it in select * from "grant" where id in (select min(id::text)::uuid from "grant" union select min(id::text)::uuid from "grant") order by id for no key update loop if (not exists (select from "grant" g join "user" u on u.id = g.user_id where g.role = 'ADMIN' and u.active and g.starts_on <= rule.today_in('31') and (g.ends_on is null or g.ends_on >= rule.today_in('31')))) then raise check_violation using message = 'grant_administered_1', constraint = 'grant_administered_1'; end if; end loop; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "grant_by_grant" after insert or update or delete on "grant" deferrable initially deferred for each row execute function "grant_grant_by_grant_fn"();`,
    );

    this.addSql(mirror);
    this.addSql(
      'create trigger mirror_user after insert or update on auth."user" for each row execute function auth.mirror_user();',
    );
    for (const statement of asBefore) this.addSql(statement);
  }
}
