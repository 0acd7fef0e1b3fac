import { Migration } from '@mikro-orm/migrations';

/** A business is found by its name in a regency without reading what else has words of that name. */
export class Called extends Migration {
  override up(): void {
    this.addSql(
      `create index "business_called" on "business" (left(region_id, 5), left(split_part(search_text, '|', 1), 300))`,
    );
  }

  override down(): void {
    this.addSql('drop index "business_called"');
  }
}
