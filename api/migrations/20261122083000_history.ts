import { Migration } from '@mikro-orm/migrations';

/** Who writes, and as part of what, is told by settings of the transaction; what writes without them is plain SQL. */
const actor = `create function history.actor() returns text language sql stable parallel safe as $$
  select nullif(current_setting('history.actor', true), '') $$`;

/** Whether what was is being put back: rules about how a row comes to be do not apply, those about what it is do. */
const reverting = `create function history.reverting() returns boolean language sql stable parallel safe as $$
  select coalesce(current_setting('history.reverting', true), '') = 'on' $$`;

/** The change set of this transaction; one is opened for whoever writes past the API. Its identifier is a UUIDv7. */
const opened = `create function history.opened() returns uuid language plpgsql as $$
  declare it uuid := encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid;
  begin
    insert into history.change_set (id, actor, kind, operation, at) values (it, history.actor(),
      coalesce(nullif(current_setting('history.kind', true), ''), 'SQL'), current_user, current_timestamp(3));
    perform set_config('history.change_set', it::text, true);
    return it;
  end $$`;

/** Writes down what a row of a noun was. Instants are written in UTC, whatever the session's zone. Its arguments are columns that follow from others. */
const record = `create function history.record() returns trigger language plpgsql as $$
  declare
    zone text := current_setting('timezone');
    change uuid := nullif(current_setting('history.change_set', true), '')::uuid;
    derived text[] := coalesce(tg_argv, '{}');
  begin
    if tg_op = 'UPDATE' then
      if new.version = old.version then return null; end if;
    end if;
    if change is null then change := history.opened(); end if;
    if zone <> 'UTC' then perform set_config('timezone', 'UTC', true); end if;
    case tg_op
      when 'INSERT' then
        insert into history.revision (noun, row_id, version, operation, at, actor, change_set, digest)
        values (tg_table_name, new.id, new.version, tg_op, new.updated_at, history.actor(), change,
          sha256(convert_to((to_jsonb(new) - derived)::text, 'UTF8')));
      when 'UPDATE' then
        insert into history.revision (noun, row_id, version, operation, at, since, actor, change_set, before, digest)
        values (tg_table_name, old.id, new.version, tg_op, new.updated_at, old.updated_at, history.actor(), change, to_jsonb(old),
          sha256(convert_to((to_jsonb(new) - derived)::text, 'UTF8')));
      else
        insert into history.revision (noun, row_id, version, operation, at, since, actor, change_set, before)
        values (tg_table_name, old.id, old.version, tg_op, greatest(current_timestamp(3), old.updated_at), old.updated_at,
          history.actor(), change, to_jsonb(old));
    end case;
    if zone <> 'UTC' then perform set_config('timezone', zone, true); end if;
    return null;
  end $$`;

/** Writes down that a pair came or went; it counts to the row whose column is named. */
const recordPair = `create function history.record_pair() returns trigger language plpgsql as $$
  declare
    change uuid := nullif(current_setting('history.change_set', true), '')::uuid;
    pair jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  begin
    if tg_op = 'UPDATE' then return null; end if;
    if change is null then change := history.opened(); end if;
    insert into history.revision (noun, row_id, operation, at, actor, change_set, before)
    values (tg_table_name, pair->>tg_argv[0], tg_op, current_timestamp(3), history.actor(), change, pair);
    return null;
  end $$`;

const refuse = `create function history.refuse() returns trigger language plpgsql as $$
  begin raise exception 'What was is not changed: % is append-only.', tg_table_name using errcode = 'integrity_constraint_violation'; end $$`;

/** What was before every change, and what each change was part of. */
export class History extends Migration {
  override up(): void {
    this.addSql('create schema history');
    this.addSql(`create table history.change_set (
      id uuid primary key, actor text, actor_name text,
      kind text not null check (kind in ('MUTATION', 'BULK', 'IMPORT', 'UNDO', 'RESTORE', 'SEED', 'SQL')),
      operation text not null, reason text check (length(reason) <= 500), at timestamptz(3) not null,
      undoes uuid references history.change_set, undone_by uuid references history.change_set)`);
    this.addSql(`create table history.revision (
      id bigint generated always as identity primary key,
      noun text not null, row_id text not null, version int, operation text not null,
      at timestamptz(3) not null, since timestamptz(3), actor text, change_set uuid not null,
      before jsonb, digest bytea, xid xid8 not null default pg_current_xact_id())`);
    this.addSql('create index revision_row on history.revision (noun, row_id, id)');
    this.addSql('create index revision_at on history.revision (noun, at) where before is not null');
    this.addSql('create index revision_change_set on history.revision (change_set)');
    for (const sql of [actor, reverting, opened, record, recordPair, refuse]) this.addSql(sql);
    this.addSql(
      'create trigger append_only before update or delete on history.revision for each row execute function history.refuse()',
    );
    for (const table of ['revision', 'change_set'])
      this.addSql(
        `create trigger never_emptied before truncate on history.${table} for each statement execute function history.refuse()`,
      );
    this.addSql(
      'create trigger append_only before delete on history.change_set for each row execute function history.refuse()',
    );
    // That it was undone is all that may be said of it later.
    this.addSql(`create trigger as_it_was before update on history.change_set for each row
      when (row(old.id, old.actor, old.actor_name, old.kind, old.operation, old.reason, old.at, old.undoes)
        is distinct from row(new.id, new.actor, new.actor_name, new.kind, new.operation, new.reason, new.at, new.undoes))
      execute function history.refuse()`);
  }

  override down(): void {
    this.addSql('drop schema history cascade');
  }
}
