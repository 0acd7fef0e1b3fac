import { Migration } from '@mikro-orm/migrations';

/** Writes down the rows of a noun that a statement has entered, unless that is only tried out. */
const entered = (
  unless: string,
) => `create or replace function history.record_entered() returns trigger language plpgsql as $$
  declare
    zone text := current_setting('timezone');
    change uuid := nullif(current_setting('history.change_set', true), '')::uuid;
  begin
    ${unless}
    if not exists (select from entered) then return null; end if;
    if change is null then change := history.opened(); end if;
    if zone <> 'UTC' then perform set_config('timezone', 'UTC', true); end if;
    insert into history.revision (noun, row_id, version, operation, at, actor, change_set, digest)
      select tg_table_name, e.id, e.version, tg_op, e.updated_at, history.actor(), change,
        sha256(convert_to((to_jsonb(e) - coalesce(tg_argv, '{}'))::text, 'UTF8')) from entered e;
    if zone <> 'UTC' then perform set_config('timezone', zone, true); end if;
    return null;
  end $$`;

/**
 * What is tried out and taken back need not be written down: a fifth of the time that it takes. That it is taken back is
 * sure, for whoever rehearses cannot commit: a row says it, which only the owner could delete, and whose trigger refuses
 * at the end of the transaction. The setting spares all others the look.
 */
export class Rehearsed extends Migration {
  override up(): void {
    this.addSql('create table history.rehearsal (began timestamptz not null default clock_timestamp())');
    this.addSql(`create function history.refuse_rehearsed() returns trigger language plpgsql as $$
      begin raise exception 'What is rehearsed is never committed'; end $$`);
    this.addSql(`create constraint trigger never_committed after insert on history.rehearsal
      deferrable initially deferred for each row execute function history.refuse_rehearsed()`);
    this.addSql(`create function history.rehearse() returns text language sql security definer set search_path = history, pg_temp as $$
      insert into history.rehearsal default values;
      select set_config('history.rehearsing', 'on', true) $$`);
    this.addSql(
      entered(
        `if current_setting('history.rehearsing', true) = 'on' and exists (select from history.rehearsal) then return null; end if;`,
      ),
    );
  }

  override down(): void {
    this.addSql(entered(''));
    this.addSql('drop function history.rehearse()');
    this.addSql('drop table history.rehearsal');
    this.addSql('drop function history.refuse_rehearsed()');
  }
}
