import { Migration } from '@mikro-orm/migrations';

const each = (how: string) => `do $$ declare it record; begin
  for it in select c.oid::regclass as name from pg_class c join pg_am a on a.oid = c.relam
    where c.relkind = 'i' and a.amname = 'gin' and c.relnamespace = 'public'::regnamespace
  loop execute format('alter index %s ${how}', it.name); end loop; end $$`;

/** What is written comes into the indexes of words many rows at once. */
export class Gathered extends Migration {
  override up(): void {
    this.addSql(each('set (fastupdate = on, gin_pending_list_limit = 128)'));
  }

  override down(): void {
    this.addSql(each('reset (gin_pending_list_limit)'));
    this.addSql(each('set (fastupdate = off)'));
  }
}
