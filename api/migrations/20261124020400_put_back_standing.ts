import { Migration } from '@mikro-orm/migrations';

/** Tables that name a business, by the column that does. */
const links: [column: string, tables: string[]][] = [
  ['other_id', ['distinction']],
  [
    'business_id',
    [
      'assessment',
      'award',
      'business_activity',
      'business_identifier',
      'business_person',
      'buyer_inquiry_businesses',
      'certificate',
      'consent',
      'constraint',
      'curation_decision',
      'distinction',
      'engagement',
      'enrolment',
      'facilitation',
      'meeting',
      'membership',
      'participation',
      'partnership',
      'period_report',
      'product',
    ],
  ],
];

/** What is put back hangs on no record that has been merged: one table after the other, so that no writer waits for more than one. */
export class PutBackStanding extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const [column, tables] of links)
      for (const table of tables) {
        this.addSql(`drop trigger if exists "standing_${column}_back" on "${table}"`);
        this.addSql(
          `create constraint trigger "standing_${column}_back" after insert or update of "${column}" on "${table}" deferrable initially deferred for each row when (history.reverting()) execute function rule.refuse_merged('${column}')`,
        );
      }
  }

  override down(): void {
    for (const [column, tables] of links)
      for (const table of tables) this.addSql(`drop trigger "standing_${column}_back" on "${table}"`);
  }
}
