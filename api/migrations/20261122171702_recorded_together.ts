import { Migration } from '@mikro-orm/migrations';

/** Settles in which zone instants are written down, and which change set it is, once for all rows of a statement. */
const recording = (rows: string, written: string) => `
  declare
    zone text := current_setting('timezone');
    change uuid := nullif(current_setting('history.change_set', true), '')::uuid;
  begin
    if not exists (select from ${rows}) then return null; end if;
    if change is null then change := history.opened(); end if;
    if zone <> 'UTC' then perform set_config('timezone', 'UTC', true); end if;
    ${written}
    if zone <> 'UTC' then perform set_config('timezone', zone, true); end if;
    return null;
  end`;

/** Writes down the rows of a noun that a statement has entered. Its arguments are columns that follow from others. */
const entered = `create function history.record_entered() returns trigger language plpgsql as $$ ${recording(
  'entered',
  `insert into history.revision (noun, row_id, version, operation, at, actor, change_set, digest)
      select tg_table_name, e.id, e.version, tg_op, e.updated_at, history.actor(), change,
        sha256(convert_to((to_jsonb(e) - coalesce(tg_argv, '{}'))::text, 'UTF8')) from entered e;`,
)} $$`;

/** Writes down what the rows were that a statement has deleted. */
const deleted = `create function history.record_deleted() returns trigger language plpgsql as $$ ${recording(
  'gone',
  `insert into history.revision (noun, row_id, version, operation, at, since, actor, change_set, before)
      select tg_table_name, g.id, g.version, tg_op, greatest(current_timestamp(3), g.updated_at), g.updated_at,
        history.actor(), change, to_jsonb(g) from gone g;`,
)} $$`;

/** Makes triggers on each table whose rows are recorded, with the columns of it that follow from others. */
const onEach = (triggers: string[]) => `do $$ declare it record; begin
  for it in select t.tgrelid::regclass as name, (select string_agg(quote_literal(a), ', ')
      from unnest(string_to_array(encode(t.tgargs, 'escape'), '\\000')) a where a <> '') as derived
    from pg_trigger t where t.tgfoid = 'history.record'::regproc
  loop ${triggers.map((sql) => `execute format('${sql}', it.name, it.derived);`).join(' ')} end loop; end $$`;

/** Rows that a statement enters or deletes are recorded together; of those that change each knows what it was. */
export class RecordedTogether extends Migration {
  override up(): void {
    this.addSql(entered);
    this.addSql(deleted);
    this.addSql(
      onEach([
        'drop trigger z_revision on %1$s',
        'create trigger z_revision after update on %1$s for each row execute function history.record(%2$s)',
        'create trigger z_entered after insert on %1$s referencing new table as entered for each statement execute function history.record_entered(%2$s)',
        'create trigger z_deleted after delete on %1$s referencing old table as gone for each statement execute function history.record_deleted()',
      ]),
    );
  }

  override down(): void {
    this.addSql(
      onEach([
        'drop trigger z_deleted on %1$s',
        'drop trigger z_entered on %1$s',
        'drop trigger z_revision on %1$s',
        'create trigger z_revision after insert or update or delete on %1$s for each row execute function history.record(%2$s)',
      ]),
    );
    this.addSql('drop function history.record_entered()');
    this.addSql('drop function history.record_deleted()');
  }
}
