import { Migration } from '@mikro-orm/migrations';

/** Triggers that look for what links to a row, by the table of the row: nothing links to one that is new. */
const triggers = [
  ['enrolment_by_training', 'training'],
  ['session_by_session', 'session'],
  ['participation_by_product', 'product'],
  ['curation_decision_by_product', 'product'],
  ['lead_by_product', 'product'],
  ['lead_by_product_2', 'product'],
  ['consent_by_person', 'person'],
  ['certificate_by_certificate_type', 'certificate_type'],
  ['certificate_by_certificate', 'certificate'],
  ['business_by_business', 'business'],
  ['certificate_by_business', 'business'],
] as const;

export class NewRows extends Migration {
  override up(): void {
    this.fire('update or delete');
  }

  override down(): void {
    this.fire('insert or update or delete');
  }

  private fire(events: string): void {
    for (const [name, table] of triggers) {
      this.addSql(`drop trigger "${name}" on "${table}"`);
      this.addSql(
        `create constraint trigger "${name}" after ${events} on "${table}" deferrable initially deferred for each row execute function "${table}_${name}_fn"()`,
      );
    }
  }
}
