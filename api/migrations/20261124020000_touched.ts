import { Migration } from '@mikro-orm/migrations';

/**
 * Whether somebody has entered a row or changed what it says, whoever came after. `now` is the row as it stands; columns that are
 * `judged` are not what it says, and of a column that came later nobody has said anything.
 */
const touched = `create function history.touched(of text, now jsonb, who text, judged text[]) returns boolean language sql stable as $$
  select exists (select from history.revision r
    where r.noun = of and r.row_id = now->>'id' and r.actor = who and (r.operation = 'INSERT' or r.operation = 'UPDATE' and exists (
      select from jsonb_each(r.before) was, coalesce((select s.before from history.revision s
        where s.noun = r.noun and s.row_id = r.row_id and s.id > r.id and s.before is not null order by s.id limit 1), now) became
      where was.key <> all(judged || '{version,updated_at,updated_by,search_text}'::text[])
        and became ? was.key and became->was.key is distinct from was.value))) $$`;

export class Touched extends Migration {
  override up(): void {
    this.addSql(touched);
  }

  override down(): void {
    this.addSql('drop function history.touched(text, jsonb, text, text[])');
  }
}
