import { Migration } from '@mikro-orm/migrations';

/** What one transaction has written is sealed in parts, each found where the last one ended. */
export class SealedInParts extends Migration {
  override up(): void {
    this.addSql('create index revision_sealing on history.revision (xid, id)');
    this.addSql('drop index history.revision_xid');
  }

  override down(): void {
    this.addSql('create index revision_xid on history.revision (xid)');
    this.addSql('drop index history.revision_sealing');
  }
}
