import { Migration } from '@mikro-orm/migrations';

/** The register's tables, with the rules that the database holds, as the nouns state them. */
export class Register extends Migration {
  override up(): void | Promise<void> {
    this.addSql(
      `create table "region" ("id" text not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "code" text not null, "name" text not null, "level" text not null, "parent_id" text null, "aliases" text[] not null default '{}', "valid_from" date null, "valid_to" date null, "search_text" text generated always as (search.text(array[name], array[code] || aliases)) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "region_parent_id_index" on "region" ("parent_id");`);
    this.addSql(
      `create index "region_search" on "region" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`alter table "region" add constraint "region_code_unique" unique ("code");`);

    this.addSql(
      `create table "source" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "title" text not null, "kind" text not null, "publisher" text not null, "author" text null, "published_on" date null, "published_at" timestamptz(3) null, "stated_on" date null, "stated_in_id" text null, "url" text null, "notes" text null, "search_text" text generated always as (search.text(array[title], array[publisher, author])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "source_stated_in_id_index" on "source" ("stated_in_id");`);
    this.addSql(
      `create index "source_search" on "source" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `create table "quality_flag" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "subject_type" text not null, "subject_id" text not null, "code" text not null, "severity" text not null default 'WARNING', "detail" text not null, "state" text not null default 'OPEN', "resolution" text null, "resolved_by" text null, "resolved_on" date null, "source_id" uuid null, "search_text" text generated always as (search.text(array[code], array[detail, resolution])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "quality_flag_subject_id_index" on "quality_flag" ("subject_id");`);
    this.addSql(`create index "quality_flag_source_id_index" on "quality_flag" ("source_id");`);
    this.addSql(
      `create index "quality_flag_search" on "quality_flag" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(
      `alter table "quality_flag" add constraint "quality_flag_subject_type_subject_id_code_unique" unique ("subject_type", "subject_id", "code");`,
    );

    this.addSql(
      `create table "organization" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "name" text not null, "kind" text not null, "aliases" text[] not null default '{}', "region_id" text null, "parent_id" uuid null, "valid_from" date null, "valid_to" date null, "search_text" text generated always as (search.text(array[name], aliases)) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "organization_source_id_index" on "organization" ("source_id");`);
    this.addSql(`create index "organization_region_id_index" on "organization" ("region_id");`);
    this.addSql(`create index "organization_parent_id_index" on "organization" ("parent_id");`);
    this.addSql(
      `create index "organization_search" on "organization" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(
      `alter table "organization" add constraint "organization_name_region_unique" unique ("name", "region_id");`,
    );
    this.addSql(`create unique index "organization_name_unique" on "organization" ("name") where region_id is null;`);

    this.addSql(
      `create table "reported_figure" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "subject_type" text not null, "subject_id" text not null, "measure" text not null, "dimension" text null, "category" text null, "qualifiers" text[] not null default '{}', "organization_id" uuid null, "region_id" text null, "value" double precision null, "missing_reason" text null, "approximate" boolean not null default false, "unit" text not null, "as_of" date null, "source_id" uuid not null, "notes" text null, "search_text" text generated always as (search.text(array[measure, category], array[notes])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "reported_figure_subject_id_index" on "reported_figure" ("subject_id");`);
    this.addSql(`create index "reported_figure_organization_id_index" on "reported_figure" ("organization_id");`);
    this.addSql(`create index "reported_figure_region_id_index" on "reported_figure" ("region_id");`);
    this.addSql(`create index "reported_figure_source_id_index" on "reported_figure" ("source_id");`);
    this.addSql(
      `create index "reported_figure_search" on "reported_figure" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `create table "programme" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "name" text not null, "kind" text not null, "state" text not null default 'PLANNED', "owner_id" uuid not null, "region_id" text null, "sector" text null, "fiscal_year" int null, "nomenclature" text null, "default_months" int not null default 24, "starts_on" date null, "starts_on_precision" text null, "starts_on_certainty" text null, "ends_on" date null, "tags" text[] not null default '{}', "description" text null, "search_text" text generated always as (search.text(array[name], array[nomenclature] || tags)) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "programme_source_id_index" on "programme" ("source_id");`);
    this.addSql(`create index "programme_owner_id_index" on "programme" ("owner_id");`);
    this.addSql(`create index "programme_region_id_index" on "programme" ("region_id");`);
    this.addSql(
      `create index "programme_search" on "programme" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(
      `alter table "programme" add constraint "programme_owner_name_fiscal_year_unique" unique ("owner_id", "name", "fiscal_year");`,
    );
    this.addSql(
      `create unique index "programme_owner_name_unique" on "programme" ("owner_id", "name") where fiscal_year is null;`,
    );

    this.addSql(
      `create table "programme_partners" ("programme_id" uuid not null, "organization_id" uuid not null, primary key ("programme_id", "organization_id"));`,
    );

    this.addSql(
      `create table "mentor" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "name" text not null, "kind" text not null, "organization_id" uuid null, "region_id" text null, "skills" text[] not null default '{}', "phone" text null, "email" text null, "max_active" int null, "search_text" text generated always as (search.text(array[name], skills)) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "mentor_source_id_index" on "mentor" ("source_id");`);
    this.addSql(`create index "mentor_organization_id_index" on "mentor" ("organization_id");`);
    this.addSql(`create index "mentor_region_id_index" on "mentor" ("region_id");`);
    this.addSql(
      `create index "mentor_search" on "mentor" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `create table "group" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "name" text not null, "kind" text not null, "aliases" text[] not null default '{}', "sector" text null, "region_id" text null, "founded_on" date null, "founded_on_precision" text null, "founded_on_certainty" text null, "description" text null, "search_text" text generated always as (search.text(array[name], aliases)) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "group_source_id_index" on "group" ("source_id");`);
    this.addSql(`create index "group_region_id_index" on "group" ("region_id");`);
    this.addSql(`create index "group_search" on "group" using gin (search_text gin_trgm_ops) with (fastupdate = off);`);
    this.addSql(`alter table "group" add constraint "group_name_region_unique" unique ("name", "region_id");`);
    this.addSql(`create unique index "group_name_unique" on "group" ("name") where region_id is null;`);

    this.addSql(
      `create table "exhibition_series" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "name" text not null, "aliases" text[] not null default '{}', "organiser_id" uuid null, "description" text null, "search_text" text generated always as (search.text(array[name], aliases)) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "exhibition_series_source_id_index" on "exhibition_series" ("source_id");`);
    this.addSql(`create index "exhibition_series_organiser_id_index" on "exhibition_series" ("organiser_id");`);
    this.addSql(
      `create index "exhibition_series_search" on "exhibition_series" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`alter table "exhibition_series" add constraint "exhibition_series_name_unique" unique ("name");`);

    this.addSql(
      `create table "exhibition" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "name" text not null, "series_id" uuid null, "year" int null, "theme" text null, "state" text not null default 'PLANNED', "level" text null, "abroad" boolean not null default false, "country" text not null default 'ID', "venue" text null, "region_id" text null, "starts_on" date null, "starts_on_precision" text null, "starts_on_certainty" text null, "ends_on" date null, "organiser_id" uuid null, "description" text null, "search_text" text generated always as (search.text(array[name], array[theme, venue])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "exhibition_source_id_index" on "exhibition" ("source_id");`);
    this.addSql(`create index "exhibition_series_id_index" on "exhibition" ("series_id");`);
    this.addSql(`create index "exhibition_region_id_index" on "exhibition" ("region_id");`);
    this.addSql(`create index "exhibition_organiser_id_index" on "exhibition" ("organiser_id");`);
    this.addSql(
      `create index "exhibition_search" on "exhibition" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(
      `alter table "exhibition" add constraint "exhibition_series_year_unique" unique ("series_id", "year");`,
    );

    this.addSql(
      `create table "delegation" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "exhibition_id" uuid not null, "organization_id" uuid not null, "region_id" text null, "stand_no" text null, "description" text null, primary key ("id"));`,
    );
    this.addSql(`create index "delegation_source_id_index" on "delegation" ("source_id");`);
    this.addSql(`create index "delegation_exhibition_id_index" on "delegation" ("exhibition_id");`);
    this.addSql(`create index "delegation_organization_id_index" on "delegation" ("organization_id");`);
    this.addSql(`create index "delegation_region_id_index" on "delegation" ("region_id");`);
    this.addSql(
      `alter table "delegation" add constraint "delegation_exhibition_organization_unique" unique ("exhibition_id", "organization_id");`,
    );

    this.addSql(
      `create table "delegation_supporters" ("delegation_id" uuid not null, "organization_id" uuid not null, primary key ("delegation_id", "organization_id"));`,
    );

    this.addSql(
      `create table "delegation_groups" ("delegation_id" uuid not null, "group_id" uuid not null, primary key ("delegation_id", "group_id"));`,
    );

    this.addSql(
      `create table "certificate_type" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "code" text not null, "name" text not null, "scope" text not null, "validity_months" int null, "sectors" text[] not null default '{}', "description" text null, "search_text" text generated always as (search.text(array[name], array[code])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "certificate_type_source_id_index" on "certificate_type" ("source_id");`);
    this.addSql(
      `create index "certificate_type_search" on "certificate_type" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`alter table "certificate_type" add constraint "certificate_type_code_unique" unique ("code");`);

    this.addSql(
      `create table "business" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "name" text not null, "legal_form" text null, "status" text not null default 'ACTIVE', "sector" text null, "region_id" text not null, "address" text null, "latitude" double precision null, "longitude" double precision null, "founded_year" int null, "owner_name" text null, "owner_sex" text not null default 'UNKNOWN', "phone" text null, "email" text null, "nib" text null, "kbli_version" text null, "kbli_code" text null, "workers_male" int null, "workers_female" int null, "tags" text[] not null default '{}', "notes" text null, "search_text" text generated always as (search.text(array[name], array[owner_name, nib] || tags)) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "business_source_id_index" on "business" ("source_id");`);
    this.addSql(`create index "business_region_id_index" on "business" ("region_id");`);
    this.addSql(
      `create index "business_search" on "business" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create unique index "business_nib_unique" on "business" ("nib") where status <> 'MERGED';`);

    this.addSql(
      `create table "product" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "name" text not null, "business_id" uuid null, "group_id" uuid null, "region_id" text null, "sector" text null, "materials" text[] not null default '{}', "technique" text null, "hs_code" text null, "unit" text null, "price_idr" bigint null, "capacity_per_month" int null, "lead_time_days" int null, "minimum_order" int null, "flagship" boolean not null default false, "tags" text[] not null default '{}', "description" text null, "search_text" text generated always as (search.text(array[name], array[technique] || materials || tags)) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "product_source_id_index" on "product" ("source_id");`);
    this.addSql(`create index "product_business_id_index" on "product" ("business_id");`);
    this.addSql(`create index "product_group_id_index" on "product" ("group_id");`);
    this.addSql(`create index "product_region_id_index" on "product" ("region_id");`);
    this.addSql(
      `create index "product_search" on "product" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `create table "export_record" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "product_id" uuid not null, "country" text null, "channel" text not null default 'UNKNOWN', "document" text not null default 'UNKNOWN', "export_entry" boolean not null default false, "sent_on" date null, "sent_on_precision" text null, "sent_on_certainty" text null, "value_usd" double precision null, "notes" text null, "search_text" text generated always as (search.text(array[country], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "export_record_source_id_index" on "export_record" ("source_id");`);
    this.addSql(`create index "export_record_product_id_index" on "export_record" ("product_id");`);
    this.addSql(
      `create index "export_record_search" on "export_record" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `create table "participation" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "exhibition_id" uuid not null, "business_id" uuid not null, "delegation_id" uuid null, "state" text not null default 'PROPOSED', "cash_sales" bigint null, "order_sales" bigint null, "notes" text null, primary key ("id"));`,
    );
    this.addSql(`create index "participation_source_id_index" on "participation" ("source_id");`);
    this.addSql(`create index "participation_exhibition_id_index" on "participation" ("exhibition_id");`);
    this.addSql(`create index "participation_business_id_index" on "participation" ("business_id");`);
    this.addSql(`create index "participation_delegation_id_index" on "participation" ("delegation_id");`);
    this.addSql(
      `alter table "participation" add constraint "participation_exhibition_business_unique" unique ("exhibition_id", "business_id");`,
    );

    this.addSql(
      `create table "participation_products" ("participation_id" uuid not null, "product_id" uuid not null, primary key ("participation_id", "product_id"));`,
    );

    this.addSql(
      `create table "funding" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "participation_id" uuid not null, "source_type" text not null, "funder_id" uuid null, "components" text[] not null default '{}', "amount" bigint null, "share_pct" double precision null, "notes" text null, "search_text" text generated always as (search.text(array[source_type], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "funding_source_id_index" on "funding" ("source_id");`);
    this.addSql(`create index "funding_participation_id_index" on "funding" ("participation_id");`);
    this.addSql(`create index "funding_funder_id_index" on "funding" ("funder_id");`);
    this.addSql(
      `create index "funding_search" on "funding" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `create table "membership" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "group_id" uuid not null, "business_id" uuid not null, "role" text null, "starts_on" date null, "ends_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "membership_source_id_index" on "membership" ("source_id");`);
    this.addSql(`create index "membership_group_id_index" on "membership" ("group_id");`);
    this.addSql(`create index "membership_business_id_index" on "membership" ("business_id");`);

    this.addSql(
      `create table "engagement" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "business_id" uuid not null, "programme_id" uuid not null, "state" text not null default 'PLANNED', "lead_mentor_id" uuid null, "partner_id" uuid null, "starts_on" date null, "planned_months" int not null default 24, "ends_on" date null, "baseline_on" date null, "baseline_waived" boolean not null default false, "baseline_waived_reason" text null, "consistency_evidence" text null, "exit_reason" text null, "notes" text null, primary key ("id"));`,
    );
    this.addSql(`create index "engagement_source_id_index" on "engagement" ("source_id");`);
    this.addSql(`create index "engagement_business_id_index" on "engagement" ("business_id");`);
    this.addSql(`create index "engagement_programme_id_index" on "engagement" ("programme_id");`);
    this.addSql(`create index "engagement_lead_mentor_id_index" on "engagement" ("lead_mentor_id");`);
    this.addSql(`create index "engagement_partner_id_index" on "engagement" ("partner_id");`);
    this.addSql(
      `create unique index "engagement_business_programme_unique" on "engagement" ("business_id", "programme_id") where state = 'ACTIVE';`,
    );

    this.addSql(
      `create table "session" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "engagement_id" uuid not null, "held_on" date not null, "mode" text not null default 'VISIT', "minutes" int null, "topics" text[] not null default '{}', "actions" text[] not null default '{}', "notes" text null, "search_text" text generated always as (search.text('{}'::text[], array[notes] || topics)) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "session_source_id_index" on "session" ("source_id");`);
    this.addSql(`create index "session_engagement_id_index" on "session" ("engagement_id");`);
    this.addSql(
      `create index "session_search" on "session" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `create table "session_mentors" ("session_id" uuid not null, "mentor_id" uuid not null, primary key ("session_id", "mentor_id"));`,
    );

    this.addSql(
      `create table "engagement_mentors" ("engagement_id" uuid not null, "mentor_id" uuid not null, primary key ("engagement_id", "mentor_id"));`,
    );

    this.addSql(
      `create table "constraint" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "category" text not null, "engagement_id" uuid null, "business_id" uuid null, "programme_id" uuid null, "sector" text null, "region_id" text null, "severity" int null, "raised_on" date null, "resolved_on" date null, "description" text null, "search_text" text generated always as (search.text(array[category], array[description])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "constraint_source_id_index" on "constraint" ("source_id");`);
    this.addSql(`create index "constraint_engagement_id_index" on "constraint" ("engagement_id");`);
    this.addSql(`create index "constraint_business_id_index" on "constraint" ("business_id");`);
    this.addSql(`create index "constraint_programme_id_index" on "constraint" ("programme_id");`);
    this.addSql(`create index "constraint_region_id_index" on "constraint" ("region_id");`);
    this.addSql(
      `create index "constraint_search" on "constraint" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `create table "certificate" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "type_id" uuid not null, "state" text not null default 'PLANNED', "business_id" uuid null, "group_id" uuid null, "region_id" text null, "product_group" text null, "sector" text null, "number" text null, "issuer_id" uuid null, "applied_on" date null, "issued_on" date null, "valid_until" date null, "notes" text null, "search_text" text generated always as (search.text(array[number, product_group], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "certificate_source_id_index" on "certificate" ("source_id");`);
    this.addSql(`create index "certificate_type_id_index" on "certificate" ("type_id");`);
    this.addSql(`create index "certificate_business_id_index" on "certificate" ("business_id");`);
    this.addSql(`create index "certificate_group_id_index" on "certificate" ("group_id");`);
    this.addSql(`create index "certificate_region_id_index" on "certificate" ("region_id");`);
    this.addSql(`create index "certificate_issuer_id_index" on "certificate" ("issuer_id");`);
    this.addSql(
      `create index "certificate_search" on "certificate" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_type_number_unique" unique ("type_id", "number");`,
    );

    this.addSql(
      `create table "certificate_products" ("certificate_id" uuid not null, "product_id" uuid not null, primary key ("certificate_id", "product_id"));`,
    );

    this.addSql(
      `create table "award" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "exhibition_id" uuid not null, "title" text not null, "rank" int null, "delegation_id" uuid null, "business_id" uuid null, "product_id" uuid null, "person_name" text null, "notes" text null, "search_text" text generated always as (search.text(array[title], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "award_source_id_index" on "award" ("source_id");`);
    this.addSql(`create index "award_exhibition_id_index" on "award" ("exhibition_id");`);
    this.addSql(`create index "award_delegation_id_index" on "award" ("delegation_id");`);
    this.addSql(`create index "award_business_id_index" on "award" ("business_id");`);
    this.addSql(`create index "award_product_id_index" on "award" ("product_id");`);
    this.addSql(`create index "award_search" on "award" using gin (search_text gin_trgm_ops) with (fastupdate = off);`);
    this.addSql(
      `alter table "award" add constraint "award_exhibition_title_rank_unique" unique ("exhibition_id", "title", "rank");`,
    );

    this.addSql(
      `create table "training" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "name" text not null, "kind" text not null, "level" text null, "state" text not null default 'PLANNED', "organiser_id" uuid not null, "topic" text null, "venue" text null, "venue_region_id" text null, "starts_on" date null, "starts_on_precision" text null, "starts_on_certainty" text null, "ends_on" date null, "hours" double precision null, "speakers" text[] not null default '{}', "branches" text[] not null default '{}', "sectors" text[] not null default '{}', "search_text" text generated always as (search.text(array[name], array[topic] || branches)) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "training_source_id_index" on "training" ("source_id");`);
    this.addSql(`create index "training_organiser_id_index" on "training" ("organiser_id");`);
    this.addSql(`create index "training_venue_region_id_index" on "training" ("venue_region_id");`);
    this.addSql(
      `create index "training_search" on "training" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `create table "training_beneficiaries" ("training_id" uuid not null, "organization_id" uuid not null, primary key ("training_id", "organization_id"));`,
    );

    this.addSql(
      `create table "training_catchment" ("training_id" uuid not null, "region_id" text not null, primary key ("training_id", "region_id"));`,
    );

    this.addSql(
      `create table "training_groups" ("training_id" uuid not null, "group_id" uuid not null, primary key ("training_id", "group_id"));`,
    );

    this.addSql(
      `alter table "region" add constraint "region_parent_id_foreign" foreign key ("parent_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "region" add constraint "region_validity_check" check (valid_to is null or valid_from is null or valid_from < valid_to);`,
    );
    this.addSql(
      `alter table "region" add constraint "region_parent_check" check (case when length(code) = 2 then parent_id is null else parent_id is not null and code = parent_id || right(code, case when length(code) = 13 then 5 else 3 end) end);`,
    );
    this.addSql(
      `alter table "region" add constraint "region_level_of_code_check" check (level = case length(code) when 2 then 'PROVINCE' when 5 then case when substr(code, 4, 2) >= '71' then 'CITY' else 'REGENCY' end when 8 then 'DISTRICT' else 'VILLAGE' end);`,
    );
    this.addSql(
      `alter table "region" add constraint "region_code_check" check (code ~ '^\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?\$' and code = id);`,
    );
    this.addSql(
      `alter table "region" add constraint "region_level_check" check ("level" in ('PROVINCE', 'REGENCY', 'CITY', 'DISTRICT', 'VILLAGE'));`,
    );

    this.addSql(
      `alter table "source" add constraint "source_stated_in_id_foreign" foreign key ("stated_in_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "source" add constraint "source_kind_check" check ("kind" in ('NEWS', 'DOCUMENT', 'SURVEY', 'STATEMENT', 'OTHER'));`,
    );

    this.addSql(
      `alter table "quality_flag" add constraint "quality_flag_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "quality_flag" add constraint "quality_flag_resolution_check" check (state = 'OPEN' or resolution is not null);`,
    );
    this.addSql(
      `alter table "quality_flag" add constraint "quality_flag_code_check" check ("code" in ('FUNDING_SUM_MISMATCH', 'VENUE_CONFLICT', 'YEAR_INFERRED', 'WEEKDAY_MISMATCH', 'GLOSSARY_CONFLICT', 'CLAIM_CONFLICT', 'SECTOR_DOUBT', 'SPELLING', 'ENCODING', 'UNIT_UNKNOWN', 'WRONG_REQUIREMENT', 'SOURCES_DISAGREE', 'ENUMERATED_OVER_REPORTED', 'OTHER'));`,
    );
    this.addSql(
      `alter table "quality_flag" add constraint "quality_flag_severity_check" check ("severity" in ('INFO', 'WARNING', 'ERROR'));`,
    );
    this.addSql(
      `alter table "quality_flag" add constraint "quality_flag_state_check" check ("state" in ('OPEN', 'RESOLVED', 'ACCEPTED'));`,
    );
    this.addSql(
      `create or replace function "quality_flag_quality_flag_subject_exists_fn"() returns trigger as \$\$ begin case new.subject_type when 'AWARD' then perform 1 from "award" where id = new.subject_id::uuid for key share; when 'BUSINESS' then perform 1 from "business" where id = new.subject_id::uuid for key share; when 'CERTIFICATE' then perform 1 from "certificate" where id = new.subject_id::uuid for key share; when 'CERTIFICATE_TYPE' then perform 1 from "certificate_type" where id = new.subject_id::uuid for key share; when 'CONSTRAINT' then perform 1 from "constraint" where id = new.subject_id::uuid for key share; when 'DELEGATION' then perform 1 from "delegation" where id = new.subject_id::uuid for key share; when 'ENGAGEMENT' then perform 1 from "engagement" where id = new.subject_id::uuid for key share; when 'EXHIBITION' then perform 1 from "exhibition" where id = new.subject_id::uuid for key share; when 'EXHIBITION_SERIES' then perform 1 from "exhibition_series" where id = new.subject_id::uuid for key share; when 'EXPORT_RECORD' then perform 1 from "export_record" where id = new.subject_id::uuid for key share; when 'FUNDING' then perform 1 from "funding" where id = new.subject_id::uuid for key share; when 'GROUP' then perform 1 from "group" where id = new.subject_id::uuid for key share; when 'MEMBERSHIP' then perform 1 from "membership" where id = new.subject_id::uuid for key share; when 'MENTOR' then perform 1 from "mentor" where id = new.subject_id::uuid for key share; when 'ORGANIZATION' then perform 1 from "organization" where id = new.subject_id::uuid for key share; when 'PARTICIPATION' then perform 1 from "participation" where id = new.subject_id::uuid for key share; when 'PRODUCT' then perform 1 from "product" where id = new.subject_id::uuid for key share; when 'PROGRAMME' then perform 1 from "programme" where id = new.subject_id::uuid for key share; when 'SESSION' then perform 1 from "session" where id = new.subject_id::uuid for key share; when 'TRAINING' then perform 1 from "training" where id = new.subject_id::uuid for key share; else null; end case; if not found then raise foreign_key_violation using message = 'quality_flag_subject_exists', constraint = 'quality_flag_subject_exists'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "quality_flag_subject_exists" BEFORE INSERT OR UPDATE on "quality_flag" for each ROW execute function "quality_flag_quality_flag_subject_exists_fn"();`,
    );

    this.addSql(
      `alter table "organization" add constraint "organization_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "organization" add constraint "organization_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "organization" add constraint "organization_parent_id_foreign" foreign key ("parent_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "organization" add constraint "organization_validity_check" check (valid_to is null or valid_from is null or valid_from < valid_to);`,
    );
    this.addSql(
      `alter table "organization" add constraint "organization_parent_check" check (parent_id is null or parent_id <> id);`,
    );
    this.addSql(
      `alter table "organization" add constraint "organization_kind_check" check ("kind" in ('DISPERINDAG_PROV', 'DISPERINDAG_KABKOTA', 'MINISTRY', 'MINISTRY_UNIT', 'LOCAL_GOVERNMENT', 'OTHER_AGENCY', 'CORPORATE_PARTNER', 'FOUNDATION', 'DEKRANASDA', 'ASSOCIATION', 'KSM_NGO', 'UNIVERSITY', 'BUMN', 'BUMD', 'BUYER', 'CERTIFIER', 'EVENT_ORGANIZER', 'EMBASSY_ATTACHE'));`,
    );
    this.addSql(
      `create or replace function "organization_organization_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'ORGANIZATION' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "organization_quality_flag_gone" AFTER DELETE on "organization" for each ROW execute function "organization_organization_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "organization_organization_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'ORGANIZATION' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "organization_reported_figure_gone" AFTER DELETE on "organization" for each ROW execute function "organization_organization_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "reported_figure" add constraint "reported_figure_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "reported_figure" add constraint "reported_figure_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "reported_figure" add constraint "reported_figure_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "reported_figure" add constraint "reported_figure_breakdown_check" check (dimension is not null or category is null);`,
    );
    this.addSql(
      `alter table "reported_figure" add constraint "reported_figure_reason_check" check ((value is null) = (missing_reason is not null));`,
    );
    this.addSql(
      `alter table "reported_figure" add constraint "reported_figure_measure_check" check ("measure" in ('PARTICIPANTS', 'TRAINED_AND_MENTORED', 'GROUPS', 'BRANCHES', 'SPEAKERS', 'MEMBERS', 'EVENTS', 'SALES', 'SALES_GROWTH', 'MENTORING_MONTHS', 'MENTORED_SHARE', 'ATTENDANCE_RATE', 'TEST_GAIN', 'PERSONS_WITH_DISABILITY', 'BUYERS', 'MARKET_INTELLIGENCE'));`,
    );
    this.addSql(
      `alter table "reported_figure" add constraint "reported_figure_dimension_check" check ("dimension" in ('FUNDING', 'SECTOR', 'REGION', 'ROLE', 'ORIGIN'));`,
    );
    this.addSql(
      `alter table "reported_figure" add constraint "reported_figure_missing_reason_check" check ("missing_reason" in ('NOT_STATED', 'NOT_RECORDED', 'NOT_ASKED', 'REFUSED', 'DONT_KNOW', 'NOT_APPLICABLE', 'UNREACHABLE'));`,
    );
    this.addSql(
      `alter table "reported_figure" add constraint "reported_figure_unit_check" check ("unit" in ('BUSINESSES', 'PEOPLE', 'STANDS', 'GROUPS', 'BRANCHES', 'EVENTS', 'MONTHS', 'RUPIAH', 'PERCENT', 'POINTS', 'UNKNOWN'));`,
    );
    this.addSql(
      `create or replace function "reported_figure_reported_figure_subject_exists_fn"() returns trigger as \$\$ begin case new.subject_type when 'AWARD' then perform 1 from "award" where id = new.subject_id::uuid for key share; when 'BUSINESS' then perform 1 from "business" where id = new.subject_id::uuid for key share; when 'CERTIFICATE' then perform 1 from "certificate" where id = new.subject_id::uuid for key share; when 'CERTIFICATE_TYPE' then perform 1 from "certificate_type" where id = new.subject_id::uuid for key share; when 'CONSTRAINT' then perform 1 from "constraint" where id = new.subject_id::uuid for key share; when 'DELEGATION' then perform 1 from "delegation" where id = new.subject_id::uuid for key share; when 'ENGAGEMENT' then perform 1 from "engagement" where id = new.subject_id::uuid for key share; when 'EXHIBITION' then perform 1 from "exhibition" where id = new.subject_id::uuid for key share; when 'EXHIBITION_SERIES' then perform 1 from "exhibition_series" where id = new.subject_id::uuid for key share; when 'EXPORT_RECORD' then perform 1 from "export_record" where id = new.subject_id::uuid for key share; when 'FUNDING' then perform 1 from "funding" where id = new.subject_id::uuid for key share; when 'GROUP' then perform 1 from "group" where id = new.subject_id::uuid for key share; when 'MEMBERSHIP' then perform 1 from "membership" where id = new.subject_id::uuid for key share; when 'MENTOR' then perform 1 from "mentor" where id = new.subject_id::uuid for key share; when 'ORGANIZATION' then perform 1 from "organization" where id = new.subject_id::uuid for key share; when 'PARTICIPATION' then perform 1 from "participation" where id = new.subject_id::uuid for key share; when 'PRODUCT' then perform 1 from "product" where id = new.subject_id::uuid for key share; when 'PROGRAMME' then perform 1 from "programme" where id = new.subject_id::uuid for key share; when 'SESSION' then perform 1 from "session" where id = new.subject_id::uuid for key share; when 'TRAINING' then perform 1 from "training" where id = new.subject_id::uuid for key share; else null; end case; if not found then raise foreign_key_violation using message = 'reported_figure_subject_exists', constraint = 'reported_figure_subject_exists'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "reported_figure_subject_exists" BEFORE INSERT OR UPDATE on "reported_figure" for each ROW execute function "reported_figure_reported_figure_subject_exists_fn"();`,
    );

    this.addSql(
      `alter table "programme" add constraint "programme_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "programme" add constraint "programme_owner_id_foreign" foreign key ("owner_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "programme" add constraint "programme_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "programme" add constraint "programme_span_check" check (ends_on is null or (starts_on is not null and starts_on <= ends_on));`,
    );
    this.addSql(
      `alter table "programme" add constraint "programme_start_check" check ((starts_on is null) = (starts_on_precision is null) and (starts_on is null) = (starts_on_certainty is null) and (starts_on is null or starts_on_precision = 'DAY' or (extract(day from starts_on) = 1 and (starts_on_precision = 'MONTH' or extract(month from starts_on) = 1))));`,
    );
    this.addSql(
      `alter table "programme" add constraint "programme_kind_check" check ("kind" in ('MENTORING', 'TRAINING', 'EXHIBITION', 'CERTIFICATION', 'EQUIPMENT', 'INVENTORY', 'MARKET_INFORMATION', 'PARTNERSHIP', 'CAMPAIGN', 'MIXED'));`,
    );
    this.addSql(
      `alter table "programme" add constraint "programme_state_check" check ("state" in ('EXPLORING', 'PLANNED', 'RUNNING', 'COMPLETED', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "programme" add constraint "programme_sector_check" check ("sector" in ('PANGAN', 'SANDANG', 'KERAJINAN', 'KIMIA_BAHAN_BANGUNAN', 'LOGAM_ELEKTRONIKA', 'ANEKA', 'JASA'));`,
    );
    this.addSql(
      `alter table "programme" add constraint "programme_starts_on_precision_check" check ("starts_on_precision" in ('DAY', 'MONTH', 'YEAR'));`,
    );
    this.addSql(
      `alter table "programme" add constraint "programme_starts_on_certainty_check" check ("starts_on_certainty" in ('STATED', 'INFERRED', 'DISPUTED'));`,
    );
    this.addSql(
      `create or replace function "programme_programme_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'PROGRAMME' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "programme_quality_flag_gone" AFTER DELETE on "programme" for each ROW execute function "programme_programme_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "programme_programme_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'PROGRAMME' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "programme_reported_figure_gone" AFTER DELETE on "programme" for each ROW execute function "programme_programme_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "programme_partners" add constraint "programme_partners_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "programme_partners" add constraint "programme_partners_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "mentor" add constraint "mentor_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "mentor" add constraint "mentor_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "mentor" add constraint "mentor_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "mentor" add constraint "mentor_kind_check" check ("kind" in ('PENYULUH_PERINDUSTRIAN', 'TPL', 'CONSULTANT', 'CORPORATE', 'DESIGNER', 'ACADEMIC', 'PEER'));`,
    );
    this.addSql(
      `create or replace function "mentor_mentor_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'MENTOR' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "mentor_quality_flag_gone" AFTER DELETE on "mentor" for each ROW execute function "mentor_mentor_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "mentor_mentor_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'MENTOR' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "mentor_reported_figure_gone" AFTER DELETE on "mentor" for each ROW execute function "mentor_mentor_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "group" add constraint "group_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "group" add constraint "group_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "group" add constraint "group_founded_check" check ((founded_on is null) = (founded_on_precision is null) and (founded_on is null) = (founded_on_certainty is null) and (founded_on is null or founded_on_precision = 'DAY' or (extract(day from founded_on) = 1 and (founded_on_precision = 'MONTH' or extract(month from founded_on) = 1))));`,
    );
    this.addSql(
      `alter table "group" add constraint "group_kind_check" check ("kind" in ('SENTRA', 'KUB', 'KSM', 'ASSOCIATION', 'WUB_COHORT', 'COOPERATIVE', 'SUPPLY_CLUSTER'));`,
    );
    this.addSql(
      `alter table "group" add constraint "group_sector_check" check ("sector" in ('PANGAN', 'SANDANG', 'KERAJINAN', 'KIMIA_BAHAN_BANGUNAN', 'LOGAM_ELEKTRONIKA', 'ANEKA', 'JASA'));`,
    );
    this.addSql(
      `alter table "group" add constraint "group_founded_on_precision_check" check ("founded_on_precision" in ('DAY', 'MONTH', 'YEAR'));`,
    );
    this.addSql(
      `alter table "group" add constraint "group_founded_on_certainty_check" check ("founded_on_certainty" in ('STATED', 'INFERRED', 'DISPUTED'));`,
    );
    this.addSql(
      `create or replace function "group_group_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'GROUP' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "group_quality_flag_gone" AFTER DELETE on "group" for each ROW execute function "group_group_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "group_group_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'GROUP' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "group_reported_figure_gone" AFTER DELETE on "group" for each ROW execute function "group_group_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "exhibition_series" add constraint "exhibition_series_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "exhibition_series" add constraint "exhibition_series_organiser_id_foreign" foreign key ("organiser_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `create or replace function "exhibition_series_exhibition_series_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'EXHIBITION_SERIES' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "exhibition_series_quality_flag_gone" AFTER DELETE on "exhibition_series" for each ROW execute function "exhibition_series_exhibition_series_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "exhibition_series_exhibition_series_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'EXHIBITION_SERIES' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "exhibition_series_reported_figure_gone" AFTER DELETE on "exhibition_series" for each ROW execute function "exhibition_series_exhibition_series_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "exhibition" add constraint "exhibition_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "exhibition" add constraint "exhibition_series_id_foreign" foreign key ("series_id") references "exhibition_series" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "exhibition" add constraint "exhibition_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "exhibition" add constraint "exhibition_organiser_id_foreign" foreign key ("organiser_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "exhibition" add constraint "exhibition_place_check" check (country ~ '^[A-Z]{2}\$' and abroad = (country <> 'ID') and not (abroad and region_id is not null));`,
    );
    this.addSql(
      `alter table "exhibition" add constraint "exhibition_year_of_start_check" check (starts_on is null or year = extract(year from starts_on));`,
    );
    this.addSql(
      `alter table "exhibition" add constraint "exhibition_span_check" check (ends_on is null or (starts_on <= ends_on and starts_on_precision = 'DAY'));`,
    );
    this.addSql(
      `alter table "exhibition" add constraint "exhibition_start_check" check ((starts_on is null) = (starts_on_precision is null) and (starts_on is null) = (starts_on_certainty is null) and (starts_on is null or starts_on_precision = 'DAY' or (extract(day from starts_on) = 1 and (starts_on_precision = 'MONTH' or extract(month from starts_on) = 1))));`,
    );
    this.addSql(
      `alter table "exhibition" add constraint "exhibition_state_check" check ("state" in ('PLANNED', 'OPEN', 'RUNNING', 'CLOSED', 'REPORTED', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "exhibition" add constraint "exhibition_level_check" check ("level" in ('LOCAL', 'PROVINCE', 'NATIONAL', 'INTERNATIONAL'));`,
    );
    this.addSql(
      `alter table "exhibition" add constraint "exhibition_starts_on_precision_check" check ("starts_on_precision" in ('DAY', 'MONTH', 'YEAR'));`,
    );
    this.addSql(
      `alter table "exhibition" add constraint "exhibition_starts_on_certainty_check" check ("starts_on_certainty" in ('STATED', 'INFERRED', 'DISPUTED'));`,
    );
    this.addSql(
      `create or replace function "exhibition_exhibition_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'EXHIBITION' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "exhibition_quality_flag_gone" AFTER DELETE on "exhibition" for each ROW execute function "exhibition_exhibition_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "exhibition_exhibition_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'EXHIBITION' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "exhibition_reported_figure_gone" AFTER DELETE on "exhibition" for each ROW execute function "exhibition_exhibition_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "delegation" add constraint "delegation_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "delegation" add constraint "delegation_exhibition_id_foreign" foreign key ("exhibition_id") references "exhibition" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "delegation" add constraint "delegation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "delegation" add constraint "delegation_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `create or replace function "delegation_delegation_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'DELEGATION' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "delegation_quality_flag_gone" AFTER DELETE on "delegation" for each ROW execute function "delegation_delegation_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "delegation_delegation_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'DELEGATION' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "delegation_reported_figure_gone" AFTER DELETE on "delegation" for each ROW execute function "delegation_delegation_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "delegation_supporters" add constraint "delegation_supporters_delegation_id_foreign" foreign key ("delegation_id") references "delegation" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "delegation_supporters" add constraint "delegation_supporters_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "delegation_groups" add constraint "delegation_groups_delegation_id_foreign" foreign key ("delegation_id") references "delegation" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "delegation_groups" add constraint "delegation_groups_group_id_foreign" foreign key ("group_id") references "group" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "certificate_type" add constraint "certificate_type_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "certificate_type" add constraint "certificate_type_scope_check" check ("scope" in ('PRODUCT', 'BUSINESS', 'GROUP'));`,
    );
    this.addSql(
      `create or replace function "certificate_type_certificate_type_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'CERTIFICATE_TYPE' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "certificate_type_quality_flag_gone" AFTER DELETE on "certificate_type" for each ROW execute function "certificate_type_certificate_type_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "certificate_type_certificate_type_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'CERTIFICATE_TYPE' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "certificate_type_reported_figure_gone" AFTER DELETE on "certificate_type" for each ROW execute function "certificate_type_certificate_type_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "business" add constraint "business_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "business" add constraint "business_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "business" add constraint "business_place_check" check ((latitude is null) = (longitude is null));`,
    );
    this.addSql(
      `alter table "business" add constraint "business_kbli_check" check ((kbli_version is null) = (kbli_code is null));`,
    );
    this.addSql(`alter table "business" add constraint "business_nib_form_check" check (nib ~ '^\\d{13}\$');`);
    this.addSql(
      `alter table "business" add constraint "business_legal_form_check" check ("legal_form" in ('PERORANGAN', 'UD', 'CV', 'PT', 'PT_PERORANGAN', 'KOPERASI', 'KUB', 'KSM'));`,
    );
    this.addSql(
      `alter table "business" add constraint "business_status_check" check ("status" in ('CANDIDATE', 'ACTIVE', 'DORMANT', 'CLOSED', 'MERGED'));`,
    );
    this.addSql(
      `alter table "business" add constraint "business_sector_check" check ("sector" in ('PANGAN', 'SANDANG', 'KERAJINAN', 'KIMIA_BAHAN_BANGUNAN', 'LOGAM_ELEKTRONIKA', 'ANEKA', 'JASA'));`,
    );
    this.addSql(
      `alter table "business" add constraint "business_owner_sex_check" check ("owner_sex" in ('FEMALE', 'MALE', 'UNKNOWN'));`,
    );
    this.addSql(
      `alter table "business" add constraint "business_kbli_version_check" check ("kbli_version" in ('KBLI_2009', 'KBLI_2015', 'KBLI_2017', 'KBLI_2020', 'KBLI_2025'));`,
    );
    this.addSql(
      `create or replace function "business_business_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'BUSINESS' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "business_quality_flag_gone" AFTER DELETE on "business" for each ROW execute function "business_business_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "business_business_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'BUSINESS' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "business_reported_figure_gone" AFTER DELETE on "business" for each ROW execute function "business_business_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "product" add constraint "product_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "product" add constraint "product_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "product" add constraint "product_group_id_foreign" foreign key ("group_id") references "group" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "product" add constraint "product_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(`alter table "product" add constraint "product_hs_check" check (hs_code ~ '^\\d{6}(\\d{2})?\$');`);
    this.addSql(
      `alter table "product" add constraint "product_maker_check" check (num_nonnulls(business_id, group_id, region_id) = 1);`,
    );
    this.addSql(
      `alter table "product" add constraint "product_sector_check" check ("sector" in ('PANGAN', 'SANDANG', 'KERAJINAN', 'KIMIA_BAHAN_BANGUNAN', 'LOGAM_ELEKTRONIKA', 'ANEKA', 'JASA'));`,
    );
    this.addSql(
      `create or replace function "product_product_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'PRODUCT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "product_quality_flag_gone" AFTER DELETE on "product" for each ROW execute function "product_product_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "product_product_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'PRODUCT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "product_reported_figure_gone" AFTER DELETE on "product" for each ROW execute function "product_product_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "export_record" add constraint "export_record_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "export_record" add constraint "export_record_product_id_foreign" foreign key ("product_id") references "product" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "export_record" add constraint "export_record_country_form_check" check (country ~ '^[A-Z]{2}\$' and country <> 'ID');`,
    );
    this.addSql(
      `alter table "export_record" add constraint "export_record_sent_check" check ((sent_on is null) = (sent_on_precision is null) and (sent_on is null) = (sent_on_certainty is null) and (sent_on is null or sent_on_precision = 'DAY' or (extract(day from sent_on) = 1 and (sent_on_precision = 'MONTH' or extract(month from sent_on) = 1))));`,
    );
    this.addSql(
      `alter table "export_record" add constraint "export_record_entry_check" check (not export_entry or (channel <> 'INFORMAL_CARRY' and document in ('PEB', 'INVOICE')));`,
    );
    this.addSql(
      `alter table "export_record" add constraint "export_record_channel_check" check ("channel" in ('DIRECT', 'AGENT', 'ECOMMERCE', 'INFORMAL_CARRY', 'UNKNOWN'));`,
    );
    this.addSql(
      `alter table "export_record" add constraint "export_record_document_check" check ("document" in ('PEB', 'INVOICE', 'NONE', 'UNKNOWN'));`,
    );
    this.addSql(
      `alter table "export_record" add constraint "export_record_sent_on_precision_check" check ("sent_on_precision" in ('DAY', 'MONTH', 'YEAR'));`,
    );
    this.addSql(
      `alter table "export_record" add constraint "export_record_sent_on_certainty_check" check ("sent_on_certainty" in ('STATED', 'INFERRED', 'DISPUTED'));`,
    );
    this.addSql(
      `create or replace function "export_record_export_record_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'EXPORT_RECORD' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "export_record_quality_flag_gone" AFTER DELETE on "export_record" for each ROW execute function "export_record_export_record_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "export_record_export_record_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'EXPORT_RECORD' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "export_record_reported_figure_gone" AFTER DELETE on "export_record" for each ROW execute function "export_record_export_record_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "participation" add constraint "participation_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "participation" add constraint "participation_exhibition_id_foreign" foreign key ("exhibition_id") references "exhibition" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "participation" add constraint "participation_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "participation" add constraint "participation_delegation_id_foreign" foreign key ("delegation_id") references "delegation" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "participation" add constraint "participation_sales_check" check (num_nonnulls(cash_sales, order_sales) = 0 or state in ('ATTENDED', 'REPORTED', 'VERIFIED'));`,
    );
    this.addSql(
      `alter table "participation" add constraint "participation_state_check" check ("state" in ('PROPOSED', 'CURATED', 'CONFIRMED', 'ATTENDED', 'REPORTED', 'VERIFIED', 'REJECTED', 'CANCELLED', 'NO_SHOW'));`,
    );
    this.addSql(
      `create or replace function "participation_participation_participation_funded_fn"() returns trigger as \$\$ begin perform 1 from "participation" where id = new.id for update; if exists (select 1 from "participation" it where it.id = new.id and (it.state in ('ATTENDED', 'REPORTED', 'VERIFIED') and not exists (select 1 from funding f where f.participation_id = it.id))) then raise check_violation using message = 'participation_funded', constraint = 'participation_funded'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "participation_participation_funded" after insert or update on "participation" deferrable initially deferred for each row execute function "participation_participation_participation_funded_fn"();`,
    );
    this.addSql(
      `create or replace function "participation_participation_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'PARTICIPATION' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "participation_quality_flag_gone" AFTER DELETE on "participation" for each ROW execute function "participation_participation_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "participation_participation_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'PARTICIPATION' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "participation_reported_figure_gone" AFTER DELETE on "participation" for each ROW execute function "participation_participation_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "participation_products" add constraint "participation_products_participation_id_foreign" foreign key ("participation_id") references "participation" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "participation_products" add constraint "participation_products_product_id_foreign" foreign key ("product_id") references "product" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "funding" add constraint "funding_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "funding" add constraint "funding_participation_id_foreign" foreign key ("participation_id") references "participation" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "funding" add constraint "funding_funder_id_foreign" foreign key ("funder_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "funding" add constraint "funding_payer_check" check (funder_id is null or not (source_type in ('SELF', 'UNKNOWN')));`,
    );
    this.addSql(
      `alter table "funding" add constraint "funding_share_check" check (share_pct > '0' and share_pct <= '100');`,
    );
    this.addSql(
      `alter table "funding" add constraint "funding_source_type_check" check ("source_type" in ('APBN', 'APBD_PROV', 'APBD_KABKOTA', 'DAK_NONFISIK', 'CSR_PARTNER', 'BUMN', 'BUMD', 'DEKRANASDA', 'DONOR', 'SELF', 'UNKNOWN'));`,
    );
    this.addSql(
      `create or replace function "funding_funding_participation_funded_fn"() returns trigger as \$\$ begin perform 1 from "participation" where id = old.participation_id for update; if exists (select 1 from "participation" it where it.id = old.participation_id and (it.state in ('ATTENDED', 'REPORTED', 'VERIFIED') and not exists (select 1 from funding f where f.participation_id = it.id))) then raise check_violation using message = 'participation_funded', constraint = 'participation_funded'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "funding_participation_funded" after update or delete on "funding" deferrable initially deferred for each row execute function "funding_funding_participation_funded_fn"();`,
    );
    this.addSql(
      `create or replace function "funding_funding_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'FUNDING' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "funding_quality_flag_gone" AFTER DELETE on "funding" for each ROW execute function "funding_funding_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "funding_funding_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'FUNDING' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "funding_reported_figure_gone" AFTER DELETE on "funding" for each ROW execute function "funding_funding_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "membership" add constraint "membership_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_group_id_foreign" foreign key ("group_id") references "group" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_span_check" check (starts_on is null or ends_on is null or starts_on < ends_on);`,
    );
    this.addSql(
      `create or replace function "membership_membership_overlap_fn"() returns trigger as \$\$ begin if new.ends_on <= new.starts_on then return new; end if; perform pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'membership_overlap', new.group_id, new.business_id), 0)); if exists (select 1 from "membership" other where other.id <> new.id and other.group_id = new.group_id and other.business_id = new.business_id and daterange(other.starts_on, other.ends_on) && daterange(new.starts_on, new.ends_on)) then raise exclusion_violation using message = 'membership_overlap', constraint = 'membership_overlap'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "membership_overlap" BEFORE INSERT OR UPDATE on "membership" for each ROW execute function "membership_membership_overlap_fn"();`,
    );
    this.addSql(
      `create or replace function "membership_membership_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'MEMBERSHIP' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "membership_quality_flag_gone" AFTER DELETE on "membership" for each ROW execute function "membership_membership_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "membership_membership_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'MEMBERSHIP' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "membership_reported_figure_gone" AFTER DELETE on "membership" for each ROW execute function "membership_membership_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "engagement" add constraint "engagement_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "engagement" add constraint "engagement_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "engagement" add constraint "engagement_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "engagement" add constraint "engagement_lead_mentor_id_foreign" foreign key ("lead_mentor_id") references "mentor" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "engagement" add constraint "engagement_partner_id_foreign" foreign key ("partner_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "engagement" add constraint "engagement_exit_check" check ((exit_reason is not null) = (state = 'DROPPED'));`,
    );
    this.addSql(
      `alter table "engagement" add constraint "engagement_completion_check" check (consistency_evidence is not null or not (state in ('COMPLETED', 'FOLLOWED_UP')));`,
    );
    this.addSql(
      `alter table "engagement" add constraint "engagement_baseline_check" check (baseline_on is not null or baseline_waived or state in ('PLANNED', 'DROPPED'));`,
    );
    this.addSql(
      `alter table "engagement" add constraint "engagement_waiver_check" check (baseline_waived = (baseline_waived_reason is not null));`,
    );
    this.addSql(
      `alter table "engagement" add constraint "engagement_end_check" check ((ends_on is not null) = (state in ('COMPLETED', 'FOLLOWED_UP', 'DROPPED')));`,
    );
    this.addSql(
      `alter table "engagement" add constraint "engagement_span_check" check (ends_on is null or starts_on is null or starts_on <= ends_on);`,
    );
    this.addSql(
      `alter table "engagement" add constraint "engagement_start_check" check (starts_on is not null or state in ('PLANNED', 'BASELINED', 'DROPPED'));`,
    );
    this.addSql(
      `alter table "engagement" add constraint "engagement_state_check" check ("state" in ('PLANNED', 'BASELINED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'FOLLOWED_UP', 'DROPPED'));`,
    );
    this.addSql(
      `alter table "engagement" add constraint "engagement_exit_reason_check" check ("exit_reason" in ('BUSINESS_CLOSED', 'MOVED', 'NO_INTEREST', 'NO_MENTOR', 'PROGRAMME_ENDED', 'CONFLICT', 'OTHER'));`,
    );
    this.addSql(
      `create or replace function "engagement_engagement_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'ENGAGEMENT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "engagement_quality_flag_gone" AFTER DELETE on "engagement" for each ROW execute function "engagement_engagement_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "engagement_engagement_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'ENGAGEMENT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "engagement_reported_figure_gone" AFTER DELETE on "engagement" for each ROW execute function "engagement_engagement_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "session" add constraint "session_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "session" add constraint "session_engagement_id_foreign" foreign key ("engagement_id") references "engagement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "session" add constraint "session_mode_check" check ("mode" in ('VISIT', 'ONLINE', 'PLANT_VISIT'));`,
    );
    this.addSql(
      `create or replace function "session_session_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'SESSION' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "session_quality_flag_gone" AFTER DELETE on "session" for each ROW execute function "session_session_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "session_session_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'SESSION' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "session_reported_figure_gone" AFTER DELETE on "session" for each ROW execute function "session_session_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "session_mentors" add constraint "session_mentors_session_id_foreign" foreign key ("session_id") references "session" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "session_mentors" add constraint "session_mentors_mentor_id_foreign" foreign key ("mentor_id") references "mentor" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "engagement_mentors" add constraint "engagement_mentors_engagement_id_foreign" foreign key ("engagement_id") references "engagement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "engagement_mentors" add constraint "engagement_mentors_mentor_id_foreign" foreign key ("mentor_id") references "mentor" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "constraint" add constraint "constraint_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "constraint" add constraint "constraint_engagement_id_foreign" foreign key ("engagement_id") references "engagement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "constraint" add constraint "constraint_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "constraint" add constraint "constraint_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "constraint" add constraint "constraint_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "constraint" add constraint "constraint_span_check" check (resolved_on is null or raised_on is null or raised_on <= resolved_on);`,
    );
    this.addSql(
      `alter table "constraint" add constraint "constraint_severity_range_check" check (severity >= 1 and severity <= 3);`,
    );
    this.addSql(
      `alter table "constraint" add constraint "constraint_subject_check" check (num_nonnulls(engagement_id, business_id, programme_id) = 1 or (num_nonnulls(engagement_id, business_id, programme_id) = 0 and num_nonnulls(sector, region_id) > 0));`,
    );
    this.addSql(
      `alter table "constraint" add constraint "constraint_category_check" check ("category" in ('DESIGN', 'CONSISTENCY', 'DESIGNERS', 'STANDARDS', 'RAW_MATERIAL', 'CAPACITY', 'PACKAGING', 'TASTE', 'SKILLS', 'CAPITAL', 'EQUIPMENT', 'LEGALITY', 'MARKET_INFO', 'MARKET_ACCESS', 'DIGITAL', 'OTHER'));`,
    );
    this.addSql(
      `alter table "constraint" add constraint "constraint_sector_check" check ("sector" in ('PANGAN', 'SANDANG', 'KERAJINAN', 'KIMIA_BAHAN_BANGUNAN', 'LOGAM_ELEKTRONIKA', 'ANEKA', 'JASA'));`,
    );
    this.addSql(
      `create or replace function "constraint_constraint_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'CONSTRAINT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "constraint_quality_flag_gone" AFTER DELETE on "constraint" for each ROW execute function "constraint_constraint_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "constraint_constraint_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'CONSTRAINT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "constraint_reported_figure_gone" AFTER DELETE on "constraint" for each ROW execute function "constraint_constraint_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "certificate" add constraint "certificate_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_type_id_foreign" foreign key ("type_id") references "certificate_type" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_group_id_foreign" foreign key ("group_id") references "group" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_issuer_id_foreign" foreign key ("issuer_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_span_check" check (valid_until is null or (issued_on is not null and issued_on <= valid_until));`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_registered_check" check (issued_on is null or state in ('ISSUED', 'SUSPENDED', 'REVOKED', 'RENEWED'));`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_paper_check" check (not state in ('ISSUED', 'SUSPENDED', 'REVOKED', 'RENEWED') or (number is not null and issued_on is not null));`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_plan_check" check (region_id is null or (state = 'PLANNED' and product_group is not null));`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_holder_check" check (num_nonnulls(business_id, group_id, region_id) = 1);`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_state_check" check ("state" in ('PLANNED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'UNDER_REVIEW', 'REJECTED', 'WITHDRAWN', 'ISSUED', 'SUSPENDED', 'REVOKED', 'RENEWED'));`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_sector_check" check ("sector" in ('PANGAN', 'SANDANG', 'KERAJINAN', 'KIMIA_BAHAN_BANGUNAN', 'LOGAM_ELEKTRONIKA', 'ANEKA', 'JASA'));`,
    );
    this.addSql(
      `create or replace function "certificate_certificate_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'CERTIFICATE' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "certificate_quality_flag_gone" AFTER DELETE on "certificate" for each ROW execute function "certificate_certificate_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "certificate_certificate_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'CERTIFICATE' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "certificate_reported_figure_gone" AFTER DELETE on "certificate" for each ROW execute function "certificate_certificate_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "certificate_products" add constraint "certificate_products_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "certificate_products" add constraint "certificate_products_product_id_foreign" foreign key ("product_id") references "product" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "award" add constraint "award_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "award" add constraint "award_exhibition_id_foreign" foreign key ("exhibition_id") references "exhibition" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "award" add constraint "award_delegation_id_foreign" foreign key ("delegation_id") references "delegation" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "award" add constraint "award_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "award" add constraint "award_product_id_foreign" foreign key ("product_id") references "product" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "award" add constraint "award_holder_check" check (num_nonnulls(delegation_id, business_id, product_id, person_name) = 1);`,
    );
    this.addSql(
      `create or replace function "award_award_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'AWARD' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_quality_flag_gone" AFTER DELETE on "award" for each ROW execute function "award_award_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "award_award_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'AWARD' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_reported_figure_gone" AFTER DELETE on "award" for each ROW execute function "award_award_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "training" add constraint "training_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "training" add constraint "training_organiser_id_foreign" foreign key ("organiser_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "training" add constraint "training_venue_region_id_foreign" foreign key ("venue_region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "training" add constraint "training_span_check" check (ends_on is null or (starts_on is not null and starts_on <= ends_on));`,
    );
    this.addSql(
      `alter table "training" add constraint "training_start_check" check ((starts_on is null) = (starts_on_precision is null) and (starts_on is null) = (starts_on_certainty is null) and (starts_on is null or starts_on_precision = 'DAY' or (extract(day from starts_on) = 1 and (starts_on_precision = 'MONTH' or extract(month from starts_on) = 1))));`,
    );
    this.addSql(
      `alter table "training" add constraint "training_kind_check" check ("kind" in ('BIMTEK', 'FGD', 'PELATIHAN', 'WORKSHOP', 'MAGANG', 'SOSIALISASI'));`,
    );
    this.addSql(
      `alter table "training" add constraint "training_level_check" check ("level" in ('NATIONAL', 'PROVINCE', 'KABKOTA'));`,
    );
    this.addSql(
      `alter table "training" add constraint "training_state_check" check ("state" in ('PLANNED', 'RUNNING', 'HELD', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "training" add constraint "training_starts_on_precision_check" check ("starts_on_precision" in ('DAY', 'MONTH', 'YEAR'));`,
    );
    this.addSql(
      `alter table "training" add constraint "training_starts_on_certainty_check" check ("starts_on_certainty" in ('STATED', 'INFERRED', 'DISPUTED'));`,
    );
    this.addSql(
      `create or replace function "training_training_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'TRAINING' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "training_quality_flag_gone" AFTER DELETE on "training" for each ROW execute function "training_training_quality_flag_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "training_training_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'TRAINING' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "training_reported_figure_gone" AFTER DELETE on "training" for each ROW execute function "training_training_reported_figure_gone_fn"();`,
    );

    this.addSql(
      `alter table "training_beneficiaries" add constraint "training_beneficiaries_training_id_foreign" foreign key ("training_id") references "training" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "training_beneficiaries" add constraint "training_beneficiaries_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "training_catchment" add constraint "training_catchment_training_id_foreign" foreign key ("training_id") references "training" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "training_catchment" add constraint "training_catchment_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "training_groups" add constraint "training_groups_training_id_foreign" foreign key ("training_id") references "training" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "training_groups" add constraint "training_groups_group_id_foreign" foreign key ("group_id") references "group" ("id") on update cascade on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "region" drop constraint "region_parent_id_foreign";`);
    this.addSql(`alter table "source" drop constraint "source_stated_in_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_region_id_foreign";`);
    this.addSql(`alter table "reported_figure" drop constraint "reported_figure_region_id_foreign";`);
    this.addSql(`alter table "programme" drop constraint "programme_region_id_foreign";`);
    this.addSql(`alter table "mentor" drop constraint "mentor_region_id_foreign";`);
    this.addSql(`alter table "group" drop constraint "group_region_id_foreign";`);
    this.addSql(`alter table "exhibition" drop constraint "exhibition_region_id_foreign";`);
    this.addSql(`alter table "delegation" drop constraint "delegation_region_id_foreign";`);
    this.addSql(`alter table "business" drop constraint "business_region_id_foreign";`);
    this.addSql(`alter table "product" drop constraint "product_region_id_foreign";`);
    this.addSql(`alter table "constraint" drop constraint "constraint_region_id_foreign";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_region_id_foreign";`);
    this.addSql(`alter table "training" drop constraint "training_venue_region_id_foreign";`);
    this.addSql(`alter table "training_catchment" drop constraint "training_catchment_region_id_foreign";`);
    this.addSql(`alter table "quality_flag" drop constraint "quality_flag_source_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_source_id_foreign";`);
    this.addSql(`alter table "reported_figure" drop constraint "reported_figure_source_id_foreign";`);
    this.addSql(`alter table "programme" drop constraint "programme_source_id_foreign";`);
    this.addSql(`alter table "mentor" drop constraint "mentor_source_id_foreign";`);
    this.addSql(`alter table "group" drop constraint "group_source_id_foreign";`);
    this.addSql(`alter table "exhibition_series" drop constraint "exhibition_series_source_id_foreign";`);
    this.addSql(`alter table "exhibition" drop constraint "exhibition_source_id_foreign";`);
    this.addSql(`alter table "delegation" drop constraint "delegation_source_id_foreign";`);
    this.addSql(`alter table "certificate_type" drop constraint "certificate_type_source_id_foreign";`);
    this.addSql(`alter table "business" drop constraint "business_source_id_foreign";`);
    this.addSql(`alter table "product" drop constraint "product_source_id_foreign";`);
    this.addSql(`alter table "export_record" drop constraint "export_record_source_id_foreign";`);
    this.addSql(`alter table "participation" drop constraint "participation_source_id_foreign";`);
    this.addSql(`alter table "funding" drop constraint "funding_source_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_source_id_foreign";`);
    this.addSql(`alter table "engagement" drop constraint "engagement_source_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_source_id_foreign";`);
    this.addSql(`alter table "constraint" drop constraint "constraint_source_id_foreign";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_source_id_foreign";`);
    this.addSql(`alter table "award" drop constraint "award_source_id_foreign";`);
    this.addSql(`alter table "training" drop constraint "training_source_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_parent_id_foreign";`);
    this.addSql(`alter table "reported_figure" drop constraint "reported_figure_organization_id_foreign";`);
    this.addSql(`alter table "programme" drop constraint "programme_owner_id_foreign";`);
    this.addSql(`alter table "programme_partners" drop constraint "programme_partners_organization_id_foreign";`);
    this.addSql(`alter table "mentor" drop constraint "mentor_organization_id_foreign";`);
    this.addSql(`alter table "exhibition_series" drop constraint "exhibition_series_organiser_id_foreign";`);
    this.addSql(`alter table "exhibition" drop constraint "exhibition_organiser_id_foreign";`);
    this.addSql(`alter table "delegation" drop constraint "delegation_organization_id_foreign";`);
    this.addSql(`alter table "delegation_supporters" drop constraint "delegation_supporters_organization_id_foreign";`);
    this.addSql(`alter table "funding" drop constraint "funding_funder_id_foreign";`);
    this.addSql(`alter table "engagement" drop constraint "engagement_partner_id_foreign";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_issuer_id_foreign";`);
    this.addSql(`alter table "training" drop constraint "training_organiser_id_foreign";`);
    this.addSql(
      `alter table "training_beneficiaries" drop constraint "training_beneficiaries_organization_id_foreign";`,
    );
    this.addSql(`alter table "programme_partners" drop constraint "programme_partners_programme_id_foreign";`);
    this.addSql(`alter table "engagement" drop constraint "engagement_programme_id_foreign";`);
    this.addSql(`alter table "constraint" drop constraint "constraint_programme_id_foreign";`);
    this.addSql(`alter table "engagement" drop constraint "engagement_lead_mentor_id_foreign";`);
    this.addSql(`alter table "session_mentors" drop constraint "session_mentors_mentor_id_foreign";`);
    this.addSql(`alter table "engagement_mentors" drop constraint "engagement_mentors_mentor_id_foreign";`);
    this.addSql(`alter table "delegation_groups" drop constraint "delegation_groups_group_id_foreign";`);
    this.addSql(`alter table "product" drop constraint "product_group_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_group_id_foreign";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_group_id_foreign";`);
    this.addSql(`alter table "training_groups" drop constraint "training_groups_group_id_foreign";`);
    this.addSql(`alter table "exhibition" drop constraint "exhibition_series_id_foreign";`);
    this.addSql(`alter table "delegation" drop constraint "delegation_exhibition_id_foreign";`);
    this.addSql(`alter table "participation" drop constraint "participation_exhibition_id_foreign";`);
    this.addSql(`alter table "award" drop constraint "award_exhibition_id_foreign";`);
    this.addSql(`alter table "delegation_supporters" drop constraint "delegation_supporters_delegation_id_foreign";`);
    this.addSql(`alter table "delegation_groups" drop constraint "delegation_groups_delegation_id_foreign";`);
    this.addSql(`alter table "participation" drop constraint "participation_delegation_id_foreign";`);
    this.addSql(`alter table "award" drop constraint "award_delegation_id_foreign";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_type_id_foreign";`);
    this.addSql(`alter table "product" drop constraint "product_business_id_foreign";`);
    this.addSql(`alter table "participation" drop constraint "participation_business_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_business_id_foreign";`);
    this.addSql(`alter table "engagement" drop constraint "engagement_business_id_foreign";`);
    this.addSql(`alter table "constraint" drop constraint "constraint_business_id_foreign";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_business_id_foreign";`);
    this.addSql(`alter table "award" drop constraint "award_business_id_foreign";`);
    this.addSql(`alter table "export_record" drop constraint "export_record_product_id_foreign";`);
    this.addSql(`alter table "participation_products" drop constraint "participation_products_product_id_foreign";`);
    this.addSql(`alter table "certificate_products" drop constraint "certificate_products_product_id_foreign";`);
    this.addSql(`alter table "award" drop constraint "award_product_id_foreign";`);
    this.addSql(
      `alter table "participation_products" drop constraint "participation_products_participation_id_foreign";`,
    );
    this.addSql(`alter table "funding" drop constraint "funding_participation_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_engagement_id_foreign";`);
    this.addSql(`alter table "engagement_mentors" drop constraint "engagement_mentors_engagement_id_foreign";`);
    this.addSql(`alter table "constraint" drop constraint "constraint_engagement_id_foreign";`);
    this.addSql(`alter table "session_mentors" drop constraint "session_mentors_session_id_foreign";`);
    this.addSql(`alter table "certificate_products" drop constraint "certificate_products_certificate_id_foreign";`);
    this.addSql(`alter table "training_beneficiaries" drop constraint "training_beneficiaries_training_id_foreign";`);
    this.addSql(`alter table "training_catchment" drop constraint "training_catchment_training_id_foreign";`);
    this.addSql(`alter table "training_groups" drop constraint "training_groups_training_id_foreign";`);

    this.addSql(`drop table if exists "region" cascade;`);
    this.addSql(`drop table if exists "source" cascade;`);
    this.addSql(`drop trigger if exists "quality_flag_subject_exists" on "quality_flag";`);
    this.addSql(`drop function if exists "quality_flag_quality_flag_subject_exists_fn"();`);
    this.addSql(`drop table if exists "quality_flag" cascade;`);
    this.addSql(`drop trigger if exists "organization_quality_flag_gone" on "organization";`);
    this.addSql(`drop function if exists "organization_organization_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "organization_reported_figure_gone" on "organization";`);
    this.addSql(`drop function if exists "organization_organization_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "organization" cascade;`);
    this.addSql(`drop trigger if exists "reported_figure_subject_exists" on "reported_figure";`);
    this.addSql(`drop function if exists "reported_figure_reported_figure_subject_exists_fn"();`);
    this.addSql(`drop table if exists "reported_figure" cascade;`);
    this.addSql(`drop trigger if exists "programme_quality_flag_gone" on "programme";`);
    this.addSql(`drop function if exists "programme_programme_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "programme_reported_figure_gone" on "programme";`);
    this.addSql(`drop function if exists "programme_programme_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "programme" cascade;`);
    this.addSql(`drop table if exists "programme_partners" cascade;`);
    this.addSql(`drop trigger if exists "mentor_quality_flag_gone" on "mentor";`);
    this.addSql(`drop function if exists "mentor_mentor_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "mentor_reported_figure_gone" on "mentor";`);
    this.addSql(`drop function if exists "mentor_mentor_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "mentor" cascade;`);
    this.addSql(`drop trigger if exists "group_quality_flag_gone" on "group";`);
    this.addSql(`drop function if exists "group_group_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "group_reported_figure_gone" on "group";`);
    this.addSql(`drop function if exists "group_group_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "group" cascade;`);
    this.addSql(`drop trigger if exists "exhibition_series_quality_flag_gone" on "exhibition_series";`);
    this.addSql(`drop function if exists "exhibition_series_exhibition_series_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "exhibition_series_reported_figure_gone" on "exhibition_series";`);
    this.addSql(`drop function if exists "exhibition_series_exhibition_series_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "exhibition_series" cascade;`);
    this.addSql(`drop trigger if exists "exhibition_quality_flag_gone" on "exhibition";`);
    this.addSql(`drop function if exists "exhibition_exhibition_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "exhibition_reported_figure_gone" on "exhibition";`);
    this.addSql(`drop function if exists "exhibition_exhibition_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "exhibition" cascade;`);
    this.addSql(`drop trigger if exists "delegation_quality_flag_gone" on "delegation";`);
    this.addSql(`drop function if exists "delegation_delegation_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "delegation_reported_figure_gone" on "delegation";`);
    this.addSql(`drop function if exists "delegation_delegation_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "delegation" cascade;`);
    this.addSql(`drop table if exists "delegation_supporters" cascade;`);
    this.addSql(`drop table if exists "delegation_groups" cascade;`);
    this.addSql(`drop trigger if exists "certificate_type_quality_flag_gone" on "certificate_type";`);
    this.addSql(`drop function if exists "certificate_type_certificate_type_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "certificate_type_reported_figure_gone" on "certificate_type";`);
    this.addSql(`drop function if exists "certificate_type_certificate_type_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "certificate_type" cascade;`);
    this.addSql(`drop trigger if exists "business_quality_flag_gone" on "business";`);
    this.addSql(`drop function if exists "business_business_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "business_reported_figure_gone" on "business";`);
    this.addSql(`drop function if exists "business_business_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "business" cascade;`);
    this.addSql(`drop trigger if exists "product_quality_flag_gone" on "product";`);
    this.addSql(`drop function if exists "product_product_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "product_reported_figure_gone" on "product";`);
    this.addSql(`drop function if exists "product_product_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "product" cascade;`);
    this.addSql(`drop trigger if exists "export_record_quality_flag_gone" on "export_record";`);
    this.addSql(`drop function if exists "export_record_export_record_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "export_record_reported_figure_gone" on "export_record";`);
    this.addSql(`drop function if exists "export_record_export_record_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "export_record" cascade;`);
    this.addSql(`drop trigger if exists "participation_participation_funded" on "participation";`);
    this.addSql(`drop function if exists "participation_participation_participation_funded_fn"();`);
    this.addSql(`drop trigger if exists "participation_quality_flag_gone" on "participation";`);
    this.addSql(`drop function if exists "participation_participation_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "participation_reported_figure_gone" on "participation";`);
    this.addSql(`drop function if exists "participation_participation_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "participation" cascade;`);
    this.addSql(`drop table if exists "participation_products" cascade;`);
    this.addSql(`drop trigger if exists "funding_participation_funded" on "funding";`);
    this.addSql(`drop function if exists "funding_funding_participation_funded_fn"();`);
    this.addSql(`drop trigger if exists "funding_quality_flag_gone" on "funding";`);
    this.addSql(`drop function if exists "funding_funding_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "funding_reported_figure_gone" on "funding";`);
    this.addSql(`drop function if exists "funding_funding_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "funding" cascade;`);
    this.addSql(`drop trigger if exists "membership_overlap" on "membership";`);
    this.addSql(`drop function if exists "membership_membership_overlap_fn"();`);
    this.addSql(`drop trigger if exists "membership_quality_flag_gone" on "membership";`);
    this.addSql(`drop function if exists "membership_membership_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "membership_reported_figure_gone" on "membership";`);
    this.addSql(`drop function if exists "membership_membership_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "membership" cascade;`);
    this.addSql(`drop trigger if exists "engagement_quality_flag_gone" on "engagement";`);
    this.addSql(`drop function if exists "engagement_engagement_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "engagement_reported_figure_gone" on "engagement";`);
    this.addSql(`drop function if exists "engagement_engagement_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "engagement" cascade;`);
    this.addSql(`drop trigger if exists "session_quality_flag_gone" on "session";`);
    this.addSql(`drop function if exists "session_session_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "session_reported_figure_gone" on "session";`);
    this.addSql(`drop function if exists "session_session_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "session_mentors" cascade;`);
    this.addSql(`drop table if exists "engagement_mentors" cascade;`);
    this.addSql(`drop trigger if exists "constraint_quality_flag_gone" on "constraint";`);
    this.addSql(`drop function if exists "constraint_constraint_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "constraint_reported_figure_gone" on "constraint";`);
    this.addSql(`drop function if exists "constraint_constraint_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "constraint" cascade;`);
    this.addSql(`drop trigger if exists "certificate_quality_flag_gone" on "certificate";`);
    this.addSql(`drop function if exists "certificate_certificate_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "certificate_reported_figure_gone" on "certificate";`);
    this.addSql(`drop function if exists "certificate_certificate_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "certificate" cascade;`);
    this.addSql(`drop table if exists "certificate_products" cascade;`);
    this.addSql(`drop trigger if exists "award_quality_flag_gone" on "award";`);
    this.addSql(`drop function if exists "award_award_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "award_reported_figure_gone" on "award";`);
    this.addSql(`drop function if exists "award_award_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "award" cascade;`);
    this.addSql(`drop trigger if exists "training_quality_flag_gone" on "training";`);
    this.addSql(`drop function if exists "training_training_quality_flag_gone_fn"();`);
    this.addSql(`drop trigger if exists "training_reported_figure_gone" on "training";`);
    this.addSql(`drop function if exists "training_training_reported_figure_gone_fn"();`);
    this.addSql(`drop table if exists "training" cascade;`);
    this.addSql(`drop table if exists "training_beneficiaries" cascade;`);
    this.addSql(`drop table if exists "training_catchment" cascade;`);
    this.addSql(`drop table if exists "training_groups" cascade;`);
  }
}
