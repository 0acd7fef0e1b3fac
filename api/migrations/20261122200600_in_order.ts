import { Migration } from '@mikro-orm/migrations';

const indexes: [name: string, on: string][] = [
  ['published_report_counted_at_order', '"published_report" ("counted_at" desc nulls last)'],
  ['source_published_at_order', '"source" ("published_at" desc nulls last)'],
  ['data_subject_request_received_at_order', '"data_subject_request" ("received_at")'],
  ['data_subject_request_settled_at_order', '"data_subject_request" ("settled_at" desc nulls last)'],
  ['import_applied_at_order', '"import" ("applied_at" desc nulls last)'],
  ['api_key_revoked_at_order', '"api_key" ("revoked_at" desc nulls last)'],
  ['product_readiness_stated_index', '"product" ("readiness_stated")'],
  ['business_lies_in', '"business" ("id") include ("region_id")'],
  ['lab_reading_passed_index', '"lab_reading" ("passed")'],
];

/** Lists open by an instant as they do by a day, named filters find few rows of a large table, and a business is found with its region. */
export class InOrder extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const [name, on] of indexes) {
      this.addSql(`drop index concurrently if exists "${name}"`);
      this.addSql(`create index concurrently "${name}" on ${on}`);
    }
  }
}
