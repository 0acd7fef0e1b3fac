import { Migration } from '@mikro-orm/migrations';

/** What a key is told by stands apart from the register: no query, no history and no export leads there. */
const digests = `create table auth.api_key (id uuid primary key references public.api_key (id) on delete cascade, digest bytea not null unique, used_at timestamptz(3));`;

/** What is spent of this minute is not worth a log to the disk. */
const budgets = `create unlogged table auth.budget (holder uuid primary key, minute bigint not null, taken bigint not null) with (fillfactor = 50);`;

export class Migration20261122084657 extends Migration {
  override name = 'Migration20261122084657';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "api_key" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "name" text not null, "organization_id" uuid not null, "prefix" text not null, "operations" text[] not null default '{}', "starts_on" date not null, "ends_on" date null, "issued_by_id" uuid not null, "revoked_at" timestamptz(3) null, "search_text" text generated always as (search.text(array[name], array[prefix])) stored not null, primary key ("id"));`,
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
      `create or replace function "api_key_access_changed_fn"() returns trigger as \$\$ begin perform pg_notify('access_changed', ''); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "access_changed" AFTER INSERT OR UPDATE OR DELETE on "api_key" for each STATEMENT execute function "api_key_access_changed_fn"();`,
    );
    this.addSql(digests);
    this.addSql(budgets);
  }
}
