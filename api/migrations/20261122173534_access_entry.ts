import { Migration } from '@mikro-orm/migrations';

const moved = `insert into access_entry (id, version, created_at, updated_at, created_by, updated_by, kind, outcome, reason, user_id, actor_id, actor, account, address)
  select e.id, 1, e.at, e.at, null, null, e.kind, e.outcome, left(e.reason, 500), u.id, coalesce(a.id::text, e.actor_id), a.name, e.account, e.address
  from auth.access_event e left join "user" u on u.account = e.user_id left join "user" a on a.account = e.actor_id`;

/** Lets go of what is older than so many years; that nothing younger than one goes is for the trigger of the table to say. */
const forget = `create function auth.forget_access(years int) returns void language sql security definer set search_path = public, pg_temp as $$
  delete from access_entry where created_at < now() - make_interval(years => $1) $$`;

/** The record of access is read as other records are. */

export class AccessEntry extends Migration {
  override up(): void {
    this.addSql(
      `create table "access_entry" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "created_by" text null default history.actor(), "updated_by" text null default history.actor(), "kind" text not null, "outcome" text not null, "reason" text null, "user_id" uuid null, "actor_id" text null, "actor" text null, "account" text null, "address" text null, "search_text" text generated always as (search.text(array[kind], array[account, reason, actor])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "access_entry_kind_index" on "access_entry" ("kind");`);
    this.addSql(`create index "access_entry_user_id_index" on "access_entry" ("user_id");`);
    this.addSql(`create index "access_entry_actor_id_index" on "access_entry" ("actor_id");`);
    this.addSql(`create index "access_entry_length" on "access_entry" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "access_entry_search" on "access_entry" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "access_entry_created_at_order" on "access_entry" ("created_at");`);
    this.addSql(`create index "access_entry_kind_order" on "access_entry" ("kind");`);

    this.addSql(
      `alter table "access_entry" add constraint "access_entry_user_id_foreign" foreign key ("user_id") references "user" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "access_entry" add constraint "access_entry_kind_check" check ("kind" in ('SIGN_IN', 'SIGN_OUT', 'SESSION_REVOKED', 'PASSWORD_CHANGED', 'PASSWORD_RESET_ASKED', 'PASSWORD_RESET', 'FACTOR_ENROLLED', 'FACTOR_ON', 'FACTOR_OFF', 'BACKUP_CODES_RENEWED', 'INVITED', 'RECOVERED', 'DEACTIVATED', 'REACTIVATED', 'ACCESS', 'EXPORTED'));`,
    );
    this.addSql(
      `alter table "access_entry" add constraint "access_entry_outcome_check" check ("outcome" in ('DONE', 'PENDING', 'REFUSED'));`,
    );
    this.addSql(
      `create or replace function "access_entry_kept_fn"() returns trigger as \$\$ begin if tg_op = 'DELETE' and old.created_at < now() - interval '1 year' then return old; end if;     raise exception 'The record of access is append-only.' using errcode = 'integrity_constraint_violation'; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "kept" BEFORE UPDATE OR DELETE on "access_entry" for each ROW execute function "access_entry_kept_fn"();`,
    );
    this.addSql(
      `create trigger never_emptied before truncate on access_entry for each statement execute function history.refuse()`,
    );
    this.addSql(moved);
    this.addSql('drop function auth.forget_access(int)');
    this.addSql('drop table auth.access_event');
    this.addSql('drop function auth.append_only()');
    this.addSql(forget);
  }

  override down(): void {
    throw new Error('What has been written down since would be lost.');
  }
}
