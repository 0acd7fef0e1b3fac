import { Migration } from '@mikro-orm/migrations';

/** Reports count the visits of a period for each mentoring without reading their rows. */
export class Visits extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists "session_visits"');
    this.addSql('create index concurrently "session_visits" on "session" ("held_on") include ("engagement_id")');
  }

  override down(): void {
    this.addSql('drop index concurrently if exists "session_visits"');
  }
}
