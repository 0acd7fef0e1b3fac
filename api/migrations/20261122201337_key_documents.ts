import { Migration } from '@mikro-orm/migrations';

/** Queries are registered for a key, and it may be bound to them. */

export class KeyDocuments extends Migration {
  override up(): void | Promise<void> {
    this.addSql(
      'create or replace function "api_key_a_version_fn"() returns trigger as $$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."name", new."organization_id", new."prefix", new."operations", new."documents_only", new."starts_on", new."ends_on", new."issued_by_id", new."revoked_at") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."name", old."organization_id", old."prefix", old."operations", old."documents_only", old."starts_on", old."ends_on", old."issued_by_id", old."revoked_at") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; $$ language plpgsql;',
    );
    this.addSql(
      `create table "key_document" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "created_by" text null default history.actor(), "updated_by" text null default history.actor(), "name" text not null, "key_id" uuid not null, "hash" text not null, "text" text not null, "search_text" text generated always as (search.text(array[name], array[hash])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "key_document_key_id_index" on "key_document" ("key_id");`);
    this.addSql(`create index "key_document_length" on "key_document" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "key_document_search" on "key_document" using gin (search_text gin_trgm_ops) with (fastupdate = on, gin_pending_list_limit = 128);`,
    );
    this.addSql(`create index "key_document_created_at_order" on "key_document" ("created_at");`);
    this.addSql(`create index "key_document_name_order" on "key_document" ("name");`);
    this.addSql(
      `create index "key_document_name_parts" on "key_document" using gin ("name" gin_trgm_ops) with (fastupdate = on, gin_pending_list_limit = 128);`,
    );
    this.addSql(`alter table "key_document" add constraint "key_document_key_hash_unique" unique ("key_id", "hash");`);

    this.addSql(`alter table "api_key" add "documents_only" boolean not null default false;`);

    this.addSql(
      `alter table "key_document" add constraint "key_document_key_id_foreign" foreign key ("key_id") references "api_key" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `create or replace function "key_document_access_changed_fn"() returns trigger as \$\$ begin perform pg_notify('access_changed', ''); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "access_changed" AFTER INSERT OR UPDATE OR DELETE on "key_document" for each STATEMENT execute function "key_document_access_changed_fn"();`,
    );
    this.addSql(
      `create or replace function "key_document_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."name", new."key_id", new."hash", new."text") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."name", old."key_id", old."hash", old."text") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "key_document" for each row execute function "key_document_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after update on "key_document" for each row execute function history.record('search_text');`,
    );
    this.addSql(
      `create trigger "z_entered" after insert on "key_document" referencing new table as entered for each statement execute function history.record_entered('search_text');`,
    );
    this.addSql(
      `create trigger "z_deleted" after delete on "key_document" referencing old table as gone for each statement execute function history.record_deleted();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "access_changed" on "key_document";`);
    this.addSql(`drop function if exists "key_document_access_changed_fn"();`);
    this.addSql(`drop trigger if exists "a_version" on "key_document";`);
    this.addSql(`drop function if exists "key_document_a_version_fn"();`);
    this.addSql(`drop trigger if exists "z_revision" on "key_document";`);
    this.addSql(`drop function if exists "key_document_z_revision_fn"();`);
    this.addSql(`drop trigger if exists "z_entered" on "key_document";`);
    this.addSql(`drop function if exists "key_document_z_entered_fn"();`);
    this.addSql(`drop trigger if exists "z_deleted" on "key_document";`);
    this.addSql(`drop function if exists "key_document_z_deleted_fn"();`);
    this.addSql(`drop table if exists "key_document" cascade;`);

    this.addSql(`alter table "api_key" drop column "documents_only";`);
  }
}
