import { Migration } from '@mikro-orm/migrations';

/**
 * Refuses a row that was put back and hangs, once all of it is back, on a business that has been merged into another one since.
 * What comes back is looked at again: it may have been put back step by step. A pair is there or is not.
 */
const refuseMerged = `create function rule.refuse_merged() returns trigger language plpgsql as $$
  declare
    link text := tg_argv[0];
    back jsonb := to_jsonb(new);
    hangs boolean;
  begin
    execute case when back ? 'id'
      then format('select exists (select from %I t join business b on b.id = t.%I where t.id = ($1->>''id'')::uuid and b.status = ''MERGED'')', tg_table_name, link)
      else format('select exists (select from business b where b.id = ($1->>%L)::uuid and b.status = ''MERGED'')', link) end
      into hangs using back;
    if hangs then
      raise check_violation using message = tg_table_name || '_' || link || '_standing', constraint = tg_table_name || '_' || link || '_standing';
    end if;
    return null;
  end $$`;

export class RefuseMerged extends Migration {
  override up(): void {
    this.addSql(refuseMerged);
  }

  override down(): void {
    this.addSql('drop function rule.refuse_merged()');
  }
}
