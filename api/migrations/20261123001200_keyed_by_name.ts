import { Migration } from '@mikro-orm/migrations';

const letters = (end: string) =>
  `(left(region_id, 5) || ${end}(replace(split_part(open_text, '|', 1), ' ', ''), 8)) collate "C"`;

/**
 * Three indexes of businesses began with the regency. Without statistics of their own PostgreSQL took one for the other, and
 * read all businesses of the regency for each row of a sheet: each now answers one question only.
 */
export class KeyedByName extends Migration {
  override up(): void {
    this.drop();
    this.addSql(
      `create index "business_called" on "business" (left(split_part(search_text, '|', 1), 300) collate "C")`,
    );
    this.addSql(`create index "business_name_begins" on "business" (${letters('left')}, created_at)`);
    this.addSql(`create index "business_name_ends" on "business" (${letters('right')}, created_at)`);
  }

  override down(): void {
    this.drop();
    this.addSql(
      `create index "business_called" on "business" (left(region_id, 5), left(split_part(search_text, '|', 1), 300))`,
    );
    for (const [name, end] of [
      ['begins', 'left'],
      ['ends', 'right'],
    ])
      this.addSql(
        `create index "business_name_${name}" on "business" (left(region_id, 5), ${end}(replace(split_part(open_text, '|', 1), ' ', ''), 8), created_at)`,
      );
  }

  private drop(): void {
    for (const name of ['business_called', 'business_name_begins', 'business_name_ends'])
      this.addSql(`drop index "${name}"`);
  }
}
