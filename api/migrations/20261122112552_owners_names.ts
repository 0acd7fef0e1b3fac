import { Migration } from '@mikro-orm/migrations';

export class OwnersNames extends Migration {
  override up(): void {
    this.addSql(
      `alter table "business" add "open_text" text generated always as (search.text(array[name], array[nib] || tags)) stored not null;`,
    );
    this.addSql(`create index "business_open_length" on "business" (strpos(open_text, '|'), "id");`);
    this.addSql(
      `create index "business_open_search" on "business" using gin (open_text gin_trgm_ops) with (fastupdate = off);`,
    );
    // What follows from other columns is left out of a row's digest.
    this.addSql(`drop trigger "z_revision" on "business"`);
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "business" for each row execute function history.record('search_text', 'open_text')`,
    );
  }

  override down(): void {
    this.addSql(`drop trigger "z_revision" on "business"`);
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "business" for each row execute function history.record('search_text')`,
    );
    this.addSql('alter table "business" drop column "open_text";');
  }
}
