import { Migration } from '@mikro-orm/migrations';

/** What a key is told by stands apart from the register: no query, no history and no export leads there. */
const digests = `create table auth.api_key (id uuid primary key references public.api_key (id) on delete cascade, digest bytea not null unique, used_at timestamptz(3));`;

/** What is spent of this minute is not worth a log to the disk. */
const budgets = `create unlogged table auth.budget (holder uuid primary key, minute bigint not null, taken bigint not null) with (fillfactor = 50);`;

export class Migration20261122090656 extends Migration {
  override name = 'Migration20261122090656';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "api_key" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "created_by" text null default history.actor(), "updated_by" text null default history.actor(), "name" text not null, "organization_id" uuid not null, "prefix" text not null, "operations" text[] not null default '{}', "starts_on" date not null, "ends_on" date null, "issued_by_id" uuid not null, "revoked_at" timestamptz(3) null, "search_text" text generated always as (search.text(array[name], array[prefix])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "api_key_organization_id_index" on "api_key" ("organization_id");`);
    this.addSql(`create index "api_key_issued_by_id_index" on "api_key" ("issued_by_id");`);
    this.addSql(`create index "api_key_length" on "api_key" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "api_key_search" on "api_key" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "api_key_created_at_order" on "api_key" ("created_at");`);
    this.addSql(`create index "api_key_name_order" on "api_key" ("name");`);
    this.addSql(`create index "api_key_starts_on_order" on "api_key" ("starts_on");`);
    this.addSql(`create index "api_key_ends_on_order" on "api_key" ("ends_on" desc nulls last);`);
    this.addSql(
      `create index "api_key_name_parts" on "api_key" using gin ("name" gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "api_key" add constraint "api_key_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "api_key" add constraint "api_key_issued_by_id_foreign" foreign key ("issued_by_id") references "user" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "api_key" add constraint "api_key_span_check" check (ends_on is null or starts_on <= ends_on);`,
    );
    this.addSql(
      `create or replace function "api_key_api_key_revoked_fn"() returns trigger as \$\$ begin if tg_op <> 'UPDATE' or row(new.revoked_at) is distinct from row(old.revoked_at) then perform 1 from "api_key" owner where owner.id in (new.id, old.id) order by owner.id for update; if exists (select 1 from "api_key" owner where owner.id in (new.id, old.id) and (owner.revoked_at is not null)) then raise check_violation using message = 'api_key_revoked', constraint = 'api_key_revoked'; end if; end if; if tg_op = 'DELETE' then return old; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "api_key_revoked" BEFORE UPDATE on "api_key" for each ROW execute function "api_key_api_key_revoked_fn"();`,
    );
    this.addSql(
      `create or replace function "api_key_access_changed_fn"() returns trigger as \$\$ begin perform pg_notify('access_changed', ''); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "access_changed" AFTER INSERT OR UPDATE OR DELETE on "api_key" for each STATEMENT execute function "api_key_access_changed_fn"();`,
    );
    this.addSql(
      `create or replace function "api_key_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."name", new."organization_id", new."prefix", new."operations", new."starts_on", new."ends_on", new."issued_by_id", new."revoked_at") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."name", old."organization_id", old."prefix", old."operations", old."starts_on", old."ends_on", old."issued_by_id", old."revoked_at") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "api_key" for each row execute function "api_key_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "api_key" for each row execute function history.record('search_text');`,
    );
    this.addSql(digests);
    this.addSql(budgets);
  }
}
