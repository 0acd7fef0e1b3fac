import { Migration } from '@mikro-orm/migrations';

export class NamesAlike extends Migration {
  override up(): void {
    for (const [name, end] of [
      ['begins', 'left'],
      ['ends', 'right'],
    ])
      this.addSql(
        `create index "business_name_${name}" on "business" (left(region_id, 5), ${end}(replace(split_part(open_text, '|', 1), ' ', ''), 8), created_at);`,
      );
  }

  override down(): void {
    this.addSql('drop index "business_name_ends";');
    this.addSql('drop index "business_name_begins";');
  }
}
