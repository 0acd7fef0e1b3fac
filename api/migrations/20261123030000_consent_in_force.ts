import { Migration } from '@mikro-orm/migrations';

/** Whether a business may be named to a partner is told by an index alone. */
export class ConsentInForce extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists "consent_in_force"');
    this.addSql(
      'create index concurrently "consent_in_force" on "consent" ("business_id", "purpose") include ("given_on", "withdrawn_on", "ends_on")',
    );
  }
}
