import { Migration } from '@mikro-orm/migrations';

/** Said what every revision holds, of all of them at once: what seals and what verifies asks for those at hand instead. */
export class Migration20261122105900_contents extends Migration {
  override async up(): Promise<void> {
    this.addSql('drop function history.contents()');
  }
}
