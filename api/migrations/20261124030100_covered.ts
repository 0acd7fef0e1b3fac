import { Migration } from '@mikro-orm/migrations';

const covered: [name: string, on: string][] = [
  ['assessment_item_instrument_id_index', '"assessment_item" ("instrument_id")'],
  ['assessment_score_assessment_id_index', '"assessment_score" ("assessment_id")'],
  ['award_exhibition_id_index', '"award" ("exhibition_id")'],
  ['business_activity_business_id_index', '"business_activity" ("business_id")'],
  ['business_identifier_business_id_index', '"business_identifier" ("business_id")'],
  ['campaign_owner_id_index', '"campaign" ("owner_id")'],
  ['certificate_type_id_index', '"certificate" ("type_id")'],
  ['curation_decision_round_id_index', '"curation_decision" ("round_id")'],
  ['curation_round_exhibition_id_index', '"curation_round" ("exhibition_id")'],
  ['curation_round_programme_id_index', '"curation_round" ("programme_id")'],
  ['daily_sales_participation_id_index', '"daily_sales" ("participation_id")'],
  ['delegation_exhibition_id_index', '"delegation" ("exhibition_id")'],
  ['distinction_business_id_index', '"distinction" ("business_id")'],
  ['enrolment_training_id_index', '"enrolment" ("training_id")'],
  ['exhibition_series_id_index', '"exhibition" ("series_id")'],
  ['functioning_person_id_index', '"functioning" ("person_id")'],
  ['key_document_key_id_index', '"key_document" ("key_id")'],
  ['lab_reading_test_id_index', '"lab_reading" ("test_id")'],
  ['lab_test_laboratory_id_index', '"lab_test" ("laboratory_id")'],
  ['participation_exhibition_id_index', '"participation" ("exhibition_id")'],
  ['period_report_business_id_index', '"period_report" ("business_id")'],
  ['product_design_product_id_index', '"product_design" ("product_id")'],
  ['programme_owner_id_index', '"programme" ("owner_id")'],
  ['programme_target_programme_id_index', '"programme_target" ("programme_id")'],
  ['quality_measurement_product_id_index', '"quality_measurement" ("product_id")'],
  ['session_held_with_id_index', '"session" ("held_with_id")'],
  ['business_lies_in', '"business" ("id") include ("region_id")'],
];

/** Indexes whose columns another begins with, or has besides its own. */
export class Covered extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const [name] of covered) this.addSql(`drop index concurrently if exists "${name}"`);
  }

  override down(): void {
    for (const [name, on] of covered) {
      this.addSql(`drop index concurrently if exists "${name}"`);
      this.addSql(`create index concurrently "${name}" on ${on}`);
    }
  }
}
