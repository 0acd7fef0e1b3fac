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
  }

  override down(): void {
    this.addSql('alter table "business" drop column "open_text";');
  }
}
