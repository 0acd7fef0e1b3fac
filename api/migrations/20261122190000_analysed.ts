import { Migration } from '@mikro-orm/migrations';

/** What PostgreSQL knows of how the rows lie that a change set has touched is looked up anew; that is the owner's to do. */
const analyse = `create function history.analyse(target uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
  declare it text;
  begin
    for it in select distinct noun from history.revision where change_set = target loop execute format('analyze %I', it); end loop;
    analyze history.revision;
  end $$`;

/** An import that doubles a register is followed by plans for a register of that size, not by plans for the one before. */
export class Analysed extends Migration {
  override up(): void {
    this.addSql(analyse);
  }
}
