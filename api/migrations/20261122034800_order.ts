import { Migration } from '@mikro-orm/migrations';

export class Migration20261122034800 extends Migration {
  override name = 'Migration20261122034800';

  override up(): void | Promise<void> {
    this.addSql(`create index "region_created_at_order" on "region" ("created_at");`);
    this.addSql(`create index "region_name_order" on "region" ("name");`);
    this.addSql(`create index "region_valid_from_order" on "region" ("valid_from" desc nulls last);`);
    this.addSql(`create index "region_valid_to_order" on "region" ("valid_to" desc nulls last);`);

    this.addSql(`create index "source_created_at_order" on "source" ("created_at");`);
    this.addSql(`create index "source_title_order" on "source" ("title");`);
    this.addSql(`create index "source_published_on_order" on "source" ("published_on" desc nulls last);`);
    this.addSql(`create index "source_stated_on_order" on "source" ("stated_on" desc nulls last);`);

    this.addSql(`create index "quality_flag_created_at_order" on "quality_flag" ("created_at");`);
    this.addSql(`create index "quality_flag_code_order" on "quality_flag" ("code");`);
    this.addSql(`create index "quality_flag_resolved_on_order" on "quality_flag" ("resolved_on" desc nulls last);`);

    this.addSql(`create index "organization_created_at_order" on "organization" ("created_at");`);
    this.addSql(`create index "organization_name_order" on "organization" ("name");`);
    this.addSql(`create index "organization_valid_from_order" on "organization" ("valid_from" desc nulls last);`);
    this.addSql(`create index "organization_valid_to_order" on "organization" ("valid_to" desc nulls last);`);

    this.addSql(`create index "reported_figure_created_at_order" on "reported_figure" ("created_at");`);
    this.addSql(`create index "reported_figure_measure_order" on "reported_figure" ("measure");`);
    this.addSql(`create index "reported_figure_as_of_order" on "reported_figure" ("as_of" desc nulls last);`);

    this.addSql(`create index "programme_created_at_order" on "programme" ("created_at");`);
    this.addSql(`create index "programme_name_order" on "programme" ("name");`);
    this.addSql(`create index "programme_starts_on_order" on "programme" ("starts_on" desc nulls last);`);
    this.addSql(`create index "programme_ends_on_order" on "programme" ("ends_on" desc nulls last);`);

    this.addSql(`create index "programme_partners_organization_id_index" on "programme_partners" ("organization_id");`);

    this.addSql(`create index "mentor_created_at_order" on "mentor" ("created_at");`);
    this.addSql(`create index "mentor_name_order" on "mentor" ("name");`);

    this.addSql(`create index "group_created_at_order" on "group" ("created_at");`);
    this.addSql(`create index "group_name_order" on "group" ("name");`);
    this.addSql(`create index "group_founded_on_order" on "group" ("founded_on" desc nulls last);`);

    this.addSql(`create index "exhibition_series_created_at_order" on "exhibition_series" ("created_at");`);
    this.addSql(`create index "exhibition_series_name_order" on "exhibition_series" ("name");`);

    this.addSql(`create index "exhibition_created_at_order" on "exhibition" ("created_at");`);
    this.addSql(`create index "exhibition_name_order" on "exhibition" ("name");`);
    this.addSql(`create index "exhibition_starts_on_order" on "exhibition" ("starts_on" desc nulls last);`);
    this.addSql(`create index "exhibition_ends_on_order" on "exhibition" ("ends_on" desc nulls last);`);

    this.addSql(`create index "delegation_created_at_order" on "delegation" ("created_at");`);

    this.addSql(
      `create index "delegation_supporters_organization_id_index" on "delegation_supporters" ("organization_id");`,
    );

    this.addSql(`create index "delegation_groups_group_id_index" on "delegation_groups" ("group_id");`);

    this.addSql(`create index "certificate_type_created_at_order" on "certificate_type" ("created_at");`);
    this.addSql(`create index "certificate_type_name_order" on "certificate_type" ("name");`);

    this.addSql(`create index "business_created_at_order" on "business" ("created_at");`);
    this.addSql(`create index "business_name_order" on "business" ("name");`);

    this.addSql(`create index "product_created_at_order" on "product" ("created_at");`);
    this.addSql(`create index "product_name_order" on "product" ("name");`);

    this.addSql(`create index "export_record_created_at_order" on "export_record" ("created_at");`);
    this.addSql(`create index "export_record_sent_on_order" on "export_record" ("sent_on" desc nulls last);`);

    this.addSql(`create index "participation_created_at_order" on "participation" ("created_at");`);

    this.addSql(`create index "participation_products_product_id_index" on "participation_products" ("product_id");`);

    this.addSql(`create index "funding_created_at_order" on "funding" ("created_at");`);
    this.addSql(`create index "funding_source_type_order" on "funding" ("source_type");`);

    this.addSql(`create index "membership_created_at_order" on "membership" ("created_at");`);
    this.addSql(`create index "membership_starts_on_order" on "membership" ("starts_on" desc nulls last);`);
    this.addSql(`create index "membership_ends_on_order" on "membership" ("ends_on" desc nulls last);`);

    this.addSql(`create index "engagement_created_at_order" on "engagement" ("created_at");`);
    this.addSql(`create index "engagement_starts_on_order" on "engagement" ("starts_on" desc nulls last);`);
    this.addSql(`create index "engagement_ends_on_order" on "engagement" ("ends_on" desc nulls last);`);
    this.addSql(`create index "engagement_baseline_on_order" on "engagement" ("baseline_on" desc nulls last);`);

    this.addSql(`create index "session_created_at_order" on "session" ("created_at");`);
    this.addSql(`create index "session_held_on_order" on "session" ("held_on");`);

    this.addSql(`create index "session_mentors_mentor_id_index" on "session_mentors" ("mentor_id");`);

    this.addSql(`create index "engagement_mentors_mentor_id_index" on "engagement_mentors" ("mentor_id");`);

    this.addSql(`create index "constraint_created_at_order" on "constraint" ("created_at");`);
    this.addSql(`create index "constraint_category_order" on "constraint" ("category");`);
    this.addSql(`create index "constraint_raised_on_order" on "constraint" ("raised_on" desc nulls last);`);
    this.addSql(`create index "constraint_resolved_on_order" on "constraint" ("resolved_on" desc nulls last);`);

    this.addSql(`create index "certificate_created_at_order" on "certificate" ("created_at");`);
    this.addSql(`create index "certificate_applied_on_order" on "certificate" ("applied_on" desc nulls last);`);
    this.addSql(`create index "certificate_issued_on_order" on "certificate" ("issued_on" desc nulls last);`);
    this.addSql(`create index "certificate_valid_until_order" on "certificate" ("valid_until" desc nulls last);`);

    this.addSql(`create index "certificate_products_product_id_index" on "certificate_products" ("product_id");`);

    this.addSql(`create index "award_created_at_order" on "award" ("created_at");`);
    this.addSql(`create index "award_title_order" on "award" ("title");`);

    this.addSql(`create index "training_created_at_order" on "training" ("created_at");`);
    this.addSql(`create index "training_name_order" on "training" ("name");`);
    this.addSql(`create index "training_starts_on_order" on "training" ("starts_on" desc nulls last);`);
    this.addSql(`create index "training_ends_on_order" on "training" ("ends_on" desc nulls last);`);

    this.addSql(
      `create index "training_beneficiaries_organization_id_index" on "training_beneficiaries" ("organization_id");`,
    );

    this.addSql(`create index "training_catchment_region_id_index" on "training_catchment" ("region_id");`);

    this.addSql(`create index "training_groups_group_id_index" on "training_groups" ("group_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "award_created_at_order";`);
    this.addSql(`drop index "award_title_order";`);

    this.addSql(`drop index "business_created_at_order";`);
    this.addSql(`drop index "business_name_order";`);

    this.addSql(`drop index "certificate_created_at_order";`);
    this.addSql(`drop index "certificate_applied_on_order";`);
    this.addSql(`drop index "certificate_issued_on_order";`);
    this.addSql(`drop index "certificate_valid_until_order";`);

    this.addSql(`drop index "certificate_products_product_id_index";`);

    this.addSql(`drop index "certificate_type_created_at_order";`);
    this.addSql(`drop index "certificate_type_name_order";`);

    this.addSql(`drop index "constraint_created_at_order";`);
    this.addSql(`drop index "constraint_category_order";`);
    this.addSql(`drop index "constraint_raised_on_order";`);
    this.addSql(`drop index "constraint_resolved_on_order";`);

    this.addSql(`drop index "delegation_created_at_order";`);

    this.addSql(`drop index "delegation_groups_group_id_index";`);

    this.addSql(`drop index "delegation_supporters_organization_id_index";`);

    this.addSql(`drop index "engagement_created_at_order";`);
    this.addSql(`drop index "engagement_starts_on_order";`);
    this.addSql(`drop index "engagement_ends_on_order";`);
    this.addSql(`drop index "engagement_baseline_on_order";`);

    this.addSql(`drop index "engagement_mentors_mentor_id_index";`);

    this.addSql(`drop index "exhibition_created_at_order";`);
    this.addSql(`drop index "exhibition_name_order";`);
    this.addSql(`drop index "exhibition_starts_on_order";`);
    this.addSql(`drop index "exhibition_ends_on_order";`);

    this.addSql(`drop index "exhibition_series_created_at_order";`);
    this.addSql(`drop index "exhibition_series_name_order";`);

    this.addSql(`drop index "export_record_created_at_order";`);
    this.addSql(`drop index "export_record_sent_on_order";`);

    this.addSql(`drop index "funding_created_at_order";`);
    this.addSql(`drop index "funding_source_type_order";`);

    this.addSql(`drop index "group_created_at_order";`);
    this.addSql(`drop index "group_name_order";`);
    this.addSql(`drop index "group_founded_on_order";`);

    this.addSql(`drop index "membership_created_at_order";`);
    this.addSql(`drop index "membership_starts_on_order";`);
    this.addSql(`drop index "membership_ends_on_order";`);

    this.addSql(`drop index "mentor_created_at_order";`);
    this.addSql(`drop index "mentor_name_order";`);

    this.addSql(`drop index "organization_created_at_order";`);
    this.addSql(`drop index "organization_name_order";`);
    this.addSql(`drop index "organization_valid_from_order";`);
    this.addSql(`drop index "organization_valid_to_order";`);

    this.addSql(`drop index "participation_created_at_order";`);

    this.addSql(`drop index "participation_products_product_id_index";`);

    this.addSql(`drop index "product_created_at_order";`);
    this.addSql(`drop index "product_name_order";`);

    this.addSql(`drop index "programme_created_at_order";`);
    this.addSql(`drop index "programme_name_order";`);
    this.addSql(`drop index "programme_starts_on_order";`);
    this.addSql(`drop index "programme_ends_on_order";`);

    this.addSql(`drop index "programme_partners_organization_id_index";`);

    this.addSql(`drop index "quality_flag_created_at_order";`);
    this.addSql(`drop index "quality_flag_code_order";`);
    this.addSql(`drop index "quality_flag_resolved_on_order";`);

    this.addSql(`drop index "region_created_at_order";`);
    this.addSql(`drop index "region_name_order";`);
    this.addSql(`drop index "region_valid_from_order";`);
    this.addSql(`drop index "region_valid_to_order";`);

    this.addSql(`drop index "reported_figure_created_at_order";`);
    this.addSql(`drop index "reported_figure_measure_order";`);
    this.addSql(`drop index "reported_figure_as_of_order";`);

    this.addSql(`drop index "session_created_at_order";`);
    this.addSql(`drop index "session_held_on_order";`);

    this.addSql(`drop index "session_mentors_mentor_id_index";`);

    this.addSql(`drop index "source_created_at_order";`);
    this.addSql(`drop index "source_title_order";`);
    this.addSql(`drop index "source_published_on_order";`);
    this.addSql(`drop index "source_stated_on_order";`);

    this.addSql(`drop index "training_created_at_order";`);
    this.addSql(`drop index "training_name_order";`);
    this.addSql(`drop index "training_starts_on_order";`);
    this.addSql(`drop index "training_ends_on_order";`);

    this.addSql(`drop index "training_beneficiaries_organization_id_index";`);

    this.addSql(`drop index "training_catchment_region_id_index";`);

    this.addSql(`drop index "training_groups_group_id_index";`);
  }
}
