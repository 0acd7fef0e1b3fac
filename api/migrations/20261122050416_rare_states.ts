import { Migration } from '@mikro-orm/migrations';

export class Migration20261122050416 extends Migration {
  override name = 'Migration20261122050416';

  override up(): void | Promise<void> {
    this.addSql(`create index "business_legal_form_index" on "business" ("legal_form");`);
    this.addSql(`create index "business_status_index" on "business" ("status");`);
    this.addSql(`create index "business_sector_index" on "business" ("sector");`);

    this.addSql(`create index "product_sector_index" on "product" ("sector");`);

    this.addSql(`create index "participation_state_index" on "participation" ("state");`);

    this.addSql(`create index "engagement_state_index" on "engagement" ("state");`);
    this.addSql(`create index "engagement_exit_reason_index" on "engagement" ("exit_reason");`);

    this.addSql(`create index "certificate_state_index" on "certificate" ("state");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "business_legal_form_index";`);
    this.addSql(`drop index "business_status_index";`);
    this.addSql(`drop index "business_sector_index";`);

    this.addSql(`drop index "certificate_state_index";`);

    this.addSql(`drop index "engagement_state_index";`);
    this.addSql(`drop index "engagement_exit_reason_index";`);

    this.addSql(`drop index "participation_state_index";`);

    this.addSql(`drop index "product_sector_index";`);
  }
}
