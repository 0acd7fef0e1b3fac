import { Migration } from '@mikro-orm/migrations';

export class Migration20261122060726 extends Migration {
  override name = 'Migration20261122060726';

  override up(): void | Promise<void> {
    this.addSql(
      "create or replace function \"engagement_engagement_rules_fn\"() returns trigger as $$ declare it \"engagement\"%rowtype; begin select * into it from \"engagement\" where id = new.id; if not found then return null; end if; if (it.starts_on is null and exists (select from session s where s.engagement_id = it.id)) then raise check_violation using message = 'engagement_begun', constraint = 'engagement_begun'; end if; if (exists (select from session s where s.engagement_id = it.id\n      and not daterange(it.starts_on, it.ends_on, '[]') @> s.held_on)) then raise check_violation using message = 'engagement_sessions', constraint = 'engagement_sessions'; end if; if tg_op = 'INSERT' then if ((select status from business b where b.id = it.business_id for share) in ('CLOSED', 'MERGED')) then raise check_violation using message = 'engagement_open', constraint = 'engagement_open'; end if; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      "create or replace function \"business_business_rules_fn\"() returns trigger as $$ declare it \"business\"%rowtype; begin select * into it from \"business\" where id = new.id; if not found then return null; end if; if (exists (select from business_person a where a.business_id = it.id and (select sum(b.ownership_pct) from business_person b\n      where b.business_id = it.id and daterange(b.starts_on, b.ends_on) @> coalesce(a.starts_on, '-infinity')) > 100.01)) then raise check_violation using message = 'business_owned', constraint = 'business_owned'; end if; if (it.closed_on > rule.today_in(it.region_id)) then raise check_violation using message = 'business_ended', constraint = 'business_ended'; end if; if ((select b.status from business b where b.id = it.merged_into_id for share) = 'MERGED') then raise check_violation using message = 'business_survivor', constraint = 'business_survivor'; end if; if (it.founded_year > extract(year from rule.today_in(it.region_id))) then raise check_violation using message = 'business_founded', constraint = 'business_founded'; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      `create table "person" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "name" text not null, "sex" text not null default 'UNKNOWN', "birth_year" int null, "phone" text null, "email" text null, "notes" text null, "search_text" text generated always as (search.text(array[name], array[phone])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "person_source_id_index" on "person" ("source_id");`);
    this.addSql(`create index "person_length" on "person" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "person_search" on "person" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "person_created_at_order" on "person" ("created_at");`);
    this.addSql(`create index "person_name_order" on "person" ("name");`);
    this.addSql(
      `create index "person_name_parts" on "person" using gin ("name" gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `create table "quality_measurement" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "product_id" uuid not null, "batch_on" date not null, "batch" text null, "measured_by" text null, "produced" double precision not null, "defective" double precision null, "reworked" double precision null, "ordered" double precision null, "on_time" double precision null, "within_limits" text generated always as (case when defective is null or on_time is null or ordered is null or produced <= '0' or ordered <= '0' then 'UNKNOWN' when defective <= produced * '0.05' and on_time >= ordered * '0.9' then 'WITHIN' else 'OUTSIDE' end) stored not null, "notes" text null, primary key ("id"));`,
    );
    this.addSql(`create index "quality_measurement_source_id_index" on "quality_measurement" ("source_id");`);
    this.addSql(`create index "quality_measurement_product_id_index" on "quality_measurement" ("product_id");`);
    this.addSql(`create index "quality_measurement_created_at_order" on "quality_measurement" ("created_at");`);
    this.addSql(`create index "quality_measurement_batch_on_order" on "quality_measurement" ("batch_on");`);
    this.addSql(
      `create unique index "quality_measurement_product_batch_on_unique" on "quality_measurement" ("product_id", "batch_on") where batch is null;`,
    );
    this.addSql(
      `alter table "quality_measurement" add constraint "quality_measurement_product_batch_on_batch_unique" unique ("product_id", "batch_on", "batch");`,
    );

    this.addSql(
      `create table "product_design" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "product_id" uuid not null, "code" text not null, "origin" text not null default 'UNKNOWN', "designer" text null, "introduced_on" date null, "market_tested" boolean null, "sold_units" int null, "search_text" text generated always as (search.text(array[code], array[designer])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "product_design_source_id_index" on "product_design" ("source_id");`);
    this.addSql(`create index "product_design_product_id_index" on "product_design" ("product_id");`);
    this.addSql(`create index "product_design_length" on "product_design" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "product_design_search" on "product_design" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "product_design_created_at_order" on "product_design" ("created_at");`);
    this.addSql(`create index "product_design_code_order" on "product_design" ("code");`);
    this.addSql(
      `create index "product_design_introduced_on_order" on "product_design" ("introduced_on" desc nulls last);`,
    );
    this.addSql(
      `alter table "product_design" add constraint "product_design_product_code_unique" unique ("product_id", "code");`,
    );

    this.addSql(
      `create table "period_report" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "business_id" uuid not null, "period" text not null, "starts_on" date not null, "state" text not null default 'DRAFT', "recall_method" text null, "turnover" bigint null, "export_turnover" bigint null, "profit" bigint null, "units_produced" double precision null, "installed_capacity" double precision null, "unit" text null, "capacity_used" double precision null, "workers_male" int null, "workers_female" int null, "workers_with_disability" int null, "investment" bigint null, "land_building" bigint null, "machinery" text null, "raw_material_cost" bigint null, "labour_cost" bigint null, "electricity_kwh" double precision null, "water_m3" double precision null, "fuel_cost" bigint null, "size_by_capital" text generated always as (case when investment is null then 'UNKNOWN' when investment <= 1000000000 then 'MICRO' when investment <= 5000000000 then 'SMALL' when investment <= 10000000000 then 'MEDIUM' else 'LARGE' end) stored not null, "size_by_sales" text generated always as (case when case when period = 'YEAR' then turnover else null end is null then 'UNKNOWN' when case when period = 'YEAR' then turnover else null end <= 2000000000 then 'MICRO' when case when period = 'YEAR' then turnover else null end <= 15000000000 then 'SMALL' when case when period = 'YEAR' then turnover else null end <= 50000000000 then 'MEDIUM' else 'LARGE' end) stored not null, "size_by_industry" text generated always as (case when (workers_male + workers_female) is null or investment is null then 'UNKNOWN' when (workers_male + workers_female) <= 19 and investment < 1000000000 then 'SMALL' when (workers_male + workers_female) <= 19 or investment <= 15000000000 then 'MEDIUM' else 'LARGE' end) stored not null, "size_by_workers" text generated always as (case when (workers_male + workers_female) is null or (workers_male + workers_female) < 1 then 'UNKNOWN' when (workers_male + workers_female) <= 4 then 'MICRO' when (workers_male + workers_female) <= 19 then 'SMALL' when (workers_male + workers_female) <= 99 then 'MEDIUM' else 'LARGE' end) stored not null, "return_reason" text null, "notes" text null, "search_text" text generated always as (search.text(array[period], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "period_report_source_id_index" on "period_report" ("source_id");`);
    this.addSql(`create index "period_report_business_id_index" on "period_report" ("business_id");`);
    this.addSql(`create index "period_report_length" on "period_report" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "period_report_search" on "period_report" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "period_report_created_at_order" on "period_report" ("created_at");`);
    this.addSql(`create index "period_report_starts_on_order" on "period_report" ("starts_on");`);
    this.addSql(
      `alter table "period_report" add constraint "period_report_business_period_starts_on_unique" unique ("business_id", "period", "starts_on");`,
    );

    this.addSql(
      `create table "consent" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "person_id" uuid null, "business_id" uuid null, "purpose" text not null, "basis" text not null default 'CONSENT', "given_on" date not null, "withdrawn_on" date null, "evidence" text null, "search_text" text generated always as (search.text(array[purpose], array[evidence])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "consent_source_id_index" on "consent" ("source_id");`);
    this.addSql(`create index "consent_person_id_index" on "consent" ("person_id");`);
    this.addSql(`create index "consent_business_id_index" on "consent" ("business_id");`);
    this.addSql(`create index "consent_length" on "consent" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "consent_search" on "consent" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "consent_created_at_order" on "consent" ("created_at");`);
    this.addSql(`create index "consent_purpose_order" on "consent" ("purpose");`);
    this.addSql(`create index "consent_given_on_order" on "consent" ("given_on");`);
    this.addSql(`create index "consent_withdrawn_on_order" on "consent" ("withdrawn_on" desc nulls last);`);
    this.addSql(
      `create unique index "consent_business_purpose_unique" on "consent" ("business_id", "purpose") where withdrawn_on is null;`,
    );
    this.addSql(
      `create unique index "consent_person_purpose_unique" on "consent" ("person_id", "purpose") where withdrawn_on is null;`,
    );

    this.addSql(
      `create table "business_person" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "business_id" uuid not null, "person_id" uuid not null, "role" text not null, "ownership_pct" double precision null, "starts_on" date null, "ends_on" date null, "search_text" text generated always as (search.text(array[role], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "business_person_source_id_index" on "business_person" ("source_id");`);
    this.addSql(`create index "business_person_business_id_index" on "business_person" ("business_id");`);
    this.addSql(`create index "business_person_person_id_index" on "business_person" ("person_id");`);
    this.addSql(`create index "business_person_length" on "business_person" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "business_person_search" on "business_person" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "business_person_created_at_order" on "business_person" ("created_at");`);
    this.addSql(`create index "business_person_starts_on_order" on "business_person" ("starts_on" desc nulls last);`);
    this.addSql(`create index "business_person_ends_on_order" on "business_person" ("ends_on" desc nulls last);`);

    this.addSql(
      `create table "business_identifier" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "business_id" uuid not null, "kind" text not null, "name" text null, "value" text not null, "issued_on" date null, "verification" text not null default 'SELF', "search_text" text generated always as (search.text(array[kind, value], array[value])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "business_identifier_source_id_index" on "business_identifier" ("source_id");`);
    this.addSql(`create index "business_identifier_business_id_index" on "business_identifier" ("business_id");`);
    this.addSql(`create index "business_identifier_length" on "business_identifier" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "business_identifier_search" on "business_identifier" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "business_identifier_created_at_order" on "business_identifier" ("created_at");`);
    this.addSql(`create index "business_identifier_kind_order" on "business_identifier" ("kind");`);
    this.addSql(
      `create index "business_identifier_issued_on_order" on "business_identifier" ("issued_on" desc nulls last);`,
    );
    this.addSql(
      `alter table "business_identifier" add constraint "business_identifier_business_kind_value_unique" unique ("business_id", "kind", "value");`,
    );

    this.addSql(
      `create table "business_activity" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "business_id" uuid not null, "kbli_version" text not null, "kbli_code" text not null, "main" boolean not null default false, "search_text" text generated always as (search.text(array[kbli_code], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "business_activity_source_id_index" on "business_activity" ("source_id");`);
    this.addSql(`create index "business_activity_business_id_index" on "business_activity" ("business_id");`);
    this.addSql(`create index "business_activity_length" on "business_activity" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "business_activity_search" on "business_activity" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "business_activity_created_at_order" on "business_activity" ("created_at");`);
    this.addSql(`create index "business_activity_kbli_code_order" on "business_activity" ("kbli_code");`);
    this.addSql(
      `create unique index "business_activity_business_unique" on "business_activity" ("business_id") where main;`,
    );
    this.addSql(
      `alter table "business_activity" add constraint "business_activity_business_kbli_version_kbli_code_unique" unique ("business_id", "kbli_version", "kbli_code");`,
    );

    this.addSql(`drop trigger if exists "quality_flag_subject_exists" on "quality_flag";`);
    this.addSql(`drop function if exists "quality_flag_quality_flag_subject_exists_fn"();`);
    this.addSql(
      `create or replace function "quality_flag_quality_flag_subject_exists_fn"() returns trigger as \$\$ begin case new.subject_type when 'AWARD' then perform 1 from "award" where id = new.subject_id::uuid for key share; when 'BUSINESS' then perform 1 from "business" where id = new.subject_id::uuid for key share; when 'BUSINESS_ACTIVITY' then perform 1 from "business_activity" where id = new.subject_id::uuid for key share; when 'BUSINESS_IDENTIFIER' then perform 1 from "business_identifier" where id = new.subject_id::uuid for key share; when 'BUSINESS_PERSON' then perform 1 from "business_person" where id = new.subject_id::uuid for key share; when 'CERTIFICATE' then perform 1 from "certificate" where id = new.subject_id::uuid for key share; when 'CERTIFICATE_TYPE' then perform 1 from "certificate_type" where id = new.subject_id::uuid for key share; when 'CONSENT' then perform 1 from "consent" where id = new.subject_id::uuid for key share; when 'CONSTRAINT' then perform 1 from "constraint" where id = new.subject_id::uuid for key share; when 'DELEGATION' then perform 1 from "delegation" where id = new.subject_id::uuid for key share; when 'ENGAGEMENT' then perform 1 from "engagement" where id = new.subject_id::uuid for key share; when 'EXHIBITION' then perform 1 from "exhibition" where id = new.subject_id::uuid for key share; when 'EXHIBITION_SERIES' then perform 1 from "exhibition_series" where id = new.subject_id::uuid for key share; when 'EXPORT_RECORD' then perform 1 from "export_record" where id = new.subject_id::uuid for key share; when 'FUNDING' then perform 1 from "funding" where id = new.subject_id::uuid for key share; when 'GROUP' then perform 1 from "group" where id = new.subject_id::uuid for key share; when 'MEMBERSHIP' then perform 1 from "membership" where id = new.subject_id::uuid for key share; when 'MENTOR' then perform 1 from "mentor" where id = new.subject_id::uuid for key share; when 'ORGANIZATION' then perform 1 from "organization" where id = new.subject_id::uuid for key share; when 'PARTICIPATION' then perform 1 from "participation" where id = new.subject_id::uuid for key share; when 'PERIOD_REPORT' then perform 1 from "period_report" where id = new.subject_id::uuid for key share; when 'PERSON' then perform 1 from "person" where id = new.subject_id::uuid for key share; when 'PRODUCT' then perform 1 from "product" where id = new.subject_id::uuid for key share; when 'PRODUCT_DESIGN' then perform 1 from "product_design" where id = new.subject_id::uuid for key share; when 'PROGRAMME' then perform 1 from "programme" where id = new.subject_id::uuid for key share; when 'QUALITY_MEASUREMENT' then perform 1 from "quality_measurement" where id = new.subject_id::uuid for key share; when 'SESSION' then perform 1 from "session" where id = new.subject_id::uuid for key share; when 'TRAINING' then perform 1 from "training" where id = new.subject_id::uuid for key share; else null; end case; if not found then raise foreign_key_violation using message = 'quality_flag_subject_exists', constraint = 'quality_flag_subject_exists'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "quality_flag_subject_exists" BEFORE INSERT OR UPDATE on "quality_flag" for each ROW execute function "quality_flag_quality_flag_subject_exists_fn"();`,
    );

    this.addSql(`drop trigger if exists "reported_figure_subject_exists" on "reported_figure";`);
    this.addSql(`drop function if exists "reported_figure_reported_figure_subject_exists_fn"();`);
    this.addSql(
      `create or replace function "reported_figure_reported_figure_subject_exists_fn"() returns trigger as \$\$ begin case new.subject_type when 'AWARD' then perform 1 from "award" where id = new.subject_id::uuid for key share; when 'BUSINESS' then perform 1 from "business" where id = new.subject_id::uuid for key share; when 'BUSINESS_ACTIVITY' then perform 1 from "business_activity" where id = new.subject_id::uuid for key share; when 'BUSINESS_IDENTIFIER' then perform 1 from "business_identifier" where id = new.subject_id::uuid for key share; when 'BUSINESS_PERSON' then perform 1 from "business_person" where id = new.subject_id::uuid for key share; when 'CERTIFICATE' then perform 1 from "certificate" where id = new.subject_id::uuid for key share; when 'CERTIFICATE_TYPE' then perform 1 from "certificate_type" where id = new.subject_id::uuid for key share; when 'CONSENT' then perform 1 from "consent" where id = new.subject_id::uuid for key share; when 'CONSTRAINT' then perform 1 from "constraint" where id = new.subject_id::uuid for key share; when 'DELEGATION' then perform 1 from "delegation" where id = new.subject_id::uuid for key share; when 'ENGAGEMENT' then perform 1 from "engagement" where id = new.subject_id::uuid for key share; when 'EXHIBITION' then perform 1 from "exhibition" where id = new.subject_id::uuid for key share; when 'EXHIBITION_SERIES' then perform 1 from "exhibition_series" where id = new.subject_id::uuid for key share; when 'EXPORT_RECORD' then perform 1 from "export_record" where id = new.subject_id::uuid for key share; when 'FUNDING' then perform 1 from "funding" where id = new.subject_id::uuid for key share; when 'GROUP' then perform 1 from "group" where id = new.subject_id::uuid for key share; when 'MEMBERSHIP' then perform 1 from "membership" where id = new.subject_id::uuid for key share; when 'MENTOR' then perform 1 from "mentor" where id = new.subject_id::uuid for key share; when 'ORGANIZATION' then perform 1 from "organization" where id = new.subject_id::uuid for key share; when 'PARTICIPATION' then perform 1 from "participation" where id = new.subject_id::uuid for key share; when 'PERIOD_REPORT' then perform 1 from "period_report" where id = new.subject_id::uuid for key share; when 'PERSON' then perform 1 from "person" where id = new.subject_id::uuid for key share; when 'PRODUCT' then perform 1 from "product" where id = new.subject_id::uuid for key share; when 'PRODUCT_DESIGN' then perform 1 from "product_design" where id = new.subject_id::uuid for key share; when 'PROGRAMME' then perform 1 from "programme" where id = new.subject_id::uuid for key share; when 'QUALITY_MEASUREMENT' then perform 1 from "quality_measurement" where id = new.subject_id::uuid for key share; when 'SESSION' then perform 1 from "session" where id = new.subject_id::uuid for key share; when 'TRAINING' then perform 1 from "training" where id = new.subject_id::uuid for key share; else null; end case; if not found then raise foreign_key_violation using message = 'reported_figure_subject_exists', constraint = 'reported_figure_subject_exists'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "reported_figure_subject_exists" BEFORE INSERT OR UPDATE on "reported_figure" for each ROW execute function "reported_figure_reported_figure_subject_exists_fn"();`,
    );

    this.addSql(`alter table "business" drop constraint "business_kbli_check";`);
    this.addSql(`alter table "business" drop constraint "business_kbli_version_check";`);
    this.addSql(
      `alter table "business" add "closed_on" date null, add "merged_into_id" uuid null, add "nib_verification" text null;`,
    );
    this.addSql(
      `alter table "business" add constraint "business_merged_into_id_foreign" foreign key ("merged_into_id") references "business" ("id") on update cascade on delete no action;`,
    );
    this.addSql(`create index "business_merged_into_id_index" on "business" ("merged_into_id");`);
    this.addSql(`create index "business_closed_on_order" on "business" ("closed_on" desc nulls last);`);
    this.addSql(`alter table "business" add constraint "business_itself_check" check (merged_into_id <> id);`);
    // A record that was merged before anybody had to say into which is closed, and its number stays to be read.
    this.addSql(
      `update "business" set status = 'CLOSED', notes = concat_ws(E'\\n', notes, 'Digabung; data tujuan tidak tercatat.' || coalesce(' NIB ' || nib, '')), nib = null where status = 'MERGED';`,
    );
    this.addSql(`set constraints all immediate`);
    this.addSql(
      `alter table "business" add constraint "business_merged_check" check ((status = 'MERGED') = (merged_into_id is not null));`,
    );
    this.addSql(
      `alter table "business" add constraint "business_closed_check" check (closed_on is null or status in ('CLOSED', 'MERGED'));`,
    );
    this.addSql(
      `alter table "business" add constraint "business_nib_checked_check" check (nib_verification is null or nib is not null);`,
    );
    this.addSql(
      `alter table "business" add constraint "business_nib_verification_check" check ("nib_verification" in ('SELF', 'DOCUMENT', 'SYSTEM'));`,
    );
    this.addSql(
      `create or replace function "business_business_moves_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then if new.status not in ('CANDIDATE','ACTIVE','DORMANT','CLOSED','MERGED') then raise check_violation using message = 'business_begins', constraint = 'business_begins'; end if; elsif new.status <> old.status and (old.status, new.status) not in (('CANDIDATE', 'ACTIVE'), ('ACTIVE', 'DORMANT'), ('DORMANT', 'ACTIVE'), ('CANDIDATE', 'CLOSED'), ('ACTIVE', 'CLOSED'), ('DORMANT', 'CLOSED'), ('CLOSED', 'ACTIVE'), ('CANDIDATE', 'MERGED'), ('ACTIVE', 'MERGED'), ('DORMANT', 'MERGED'), ('CLOSED', 'MERGED'), ('MERGED', 'CANDIDATE')) then raise check_violation using message = 'business_moves', constraint = 'business_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "business_moves" BEFORE INSERT OR UPDATE on "business" for each ROW execute function "business_business_moves_fn"();`,
    );
    this.addSql(
      `create or replace function "business_business_by_business_fn"() returns trigger as \$\$ declare it "business"%rowtype; begin for it in select * from "business" where id in (select id from business where merged_into_id = new.id union select id from business where merged_into_id = old.id) order by id for no key update loop if ((select b.status from business b where b.id = it.merged_into_id for share) = 'MERGED') then raise check_violation using message = 'business_survivor_1', constraint = 'business_survivor_1'; end if; end loop; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "business_by_business" after insert or update or delete on "business" deferrable initially deferred for each row execute function "business_business_by_business_fn"();`,
    );

    this.addSql(
      `alter table "product" add "export_price_usd" double precision null, add "readiness_stated" text null, add "readiness_reason" text null;`,
    );
    this.addSql(
      `alter table "product" add constraint "product_readiness_check" check ((readiness_stated is null) = (readiness_reason is null));`,
    );
    this.addSql(
      `alter table "product" add constraint "product_readiness_stated_check" check ("readiness_stated" in ('IDEA', 'PROTOTYPE', 'LOCAL_MARKET', 'STANDARDISED', 'CERTIFIED', 'EXPORT_READY', 'EXPORTING'));`,
    );

    this.addSql(`alter table "export_record" add "verified" boolean not null default false;`);
    this.addSql(
      `alter table "export_record" add constraint "export_record_verified_check" check (not verified or document in ('PEB', 'INVOICE'));`,
    );
    this.addSql(
      `create or replace function "export_record_export_record_rules_fn"() returns trigger as \$\$ declare it "export_record"%rowtype; begin select * into it from "export_record" where id = new.id; if not found then return null; end if; if (it.sent_on > rule.today_in('91')) then raise check_violation using message = 'export_record_day', constraint = 'export_record_day'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "export_record_rules" after insert or update on "export_record" deferrable initially deferred for each row execute function "export_record_export_record_rules_fn"();`,
    );

    this.addSql(
      `alter table "person" add constraint "person_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "person" add constraint "person_sex_check" check ("sex" in ('FEMALE', 'MALE', 'UNKNOWN'));`,
    );
    this.addSql(
      `create or replace function "person_person_rules_fn"() returns trigger as \$\$ declare it "person"%rowtype; begin select * into it from "person" where id = new.id; if not found then return null; end if; if (it.birth_year > extract(year from rule.today_in('31'))) then raise check_violation using message = 'person_born', constraint = 'person_born'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "person_rules" after insert or update on "person" deferrable initially deferred for each row execute function "person_person_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "person_person_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'PERSON' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "person_reported_figure_gone" AFTER DELETE on "person" for each ROW execute function "person_person_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "person_person_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'PERSON' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "person_quality_flag_gone" AFTER DELETE on "person" for each ROW execute function "person_person_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "quality_measurement" add constraint "quality_measurement_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "quality_measurement" add constraint "quality_measurement_product_id_foreign" foreign key ("product_id") references "product" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "quality_measurement" add constraint "quality_measurement_delivery_check" check (on_time <= ordered);`,
    );
    this.addSql(
      `alter table "quality_measurement" add constraint "quality_measurement_rework_check" check (reworked <= defective);`,
    );
    this.addSql(
      `alter table "quality_measurement" add constraint "quality_measurement_defects_check" check (defective <= produced);`,
    );
    this.addSql(
      `alter table "quality_measurement" add constraint "quality_measurement_measured_by_check" check ("measured_by" in ('MENTOR', 'BUSINESS', 'BUYER', 'LABORATORY'));`,
    );
    this.addSql(
      `create or replace function "quality_measurement_quality_measurement_rules_fn"() returns trigger as \$\$ declare it "quality_measurement"%rowtype; begin select * into it from "quality_measurement" where id = new.id; if not found then return null; end if; if (it.batch_on > rule.today_in('91')) then raise check_violation using message = 'quality_measurement_day', constraint = 'quality_measurement_day'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "quality_measurement_rules" after insert or update on "quality_measurement" deferrable initially deferred for each row execute function "quality_measurement_quality_measurement_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "quality_measurement_quality_measurement_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'QUALITY_MEASUREMENT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "quality_measurement_reported_figure_gone" AFTER DELETE on "quality_measurement" for each ROW execute function "quality_measurement_quality_measurement_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "quality_measurement_quality_measurement_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'QUALITY_MEASUREMENT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "quality_measurement_quality_flag_gone" AFTER DELETE on "quality_measurement" for each ROW execute function "quality_measurement_quality_measurement_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "product_design" add constraint "product_design_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "product_design" add constraint "product_design_product_id_foreign" foreign key ("product_id") references "product" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "product_design" add constraint "product_design_sold_check" check (sold_units is null or sold_units = 0 or introduced_on is not null);`,
    );
    this.addSql(
      `alter table "product_design" add constraint "product_design_origin_check" check ("origin" in ('MENTORING', 'OWN', 'BUYER', 'UNKNOWN'));`,
    );
    this.addSql(
      `create or replace function "product_design_product_design_rules_fn"() returns trigger as \$\$ declare it "product_design"%rowtype; begin select * into it from "product_design" where id = new.id; if not found then return null; end if; if (it.introduced_on > rule.today_in('91')) then raise check_violation using message = 'product_design_introduced', constraint = 'product_design_introduced'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "product_design_rules" after insert or update on "product_design" deferrable initially deferred for each row execute function "product_design_product_design_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "product_design_product_design_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'PRODUCT_DESIGN' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "product_design_reported_figure_gone" AFTER DELETE on "product_design" for each ROW execute function "product_design_product_design_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "product_design_product_design_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'PRODUCT_DESIGN' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "product_design_quality_flag_gone" AFTER DELETE on "product_design" for each ROW execute function "product_design_product_design_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "period_report" add constraint "period_report_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "period_report" add constraint "period_report_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "period_report" add constraint "period_report_content_check" check (state in ('DRAFT', 'RETURNED') or num_nonnulls(turnover, export_turnover, profit, units_produced, installed_capacity, capacity_used, workers_male, workers_female, investment, land_building, raw_material_cost, labour_cost, electricity_kwh, water_m3, fuel_cost) > 0);`,
    );
    this.addSql(
      `alter table "period_report" add constraint "period_report_reason_check" check (state <> 'RETURNED' or return_reason is not null);`,
    );
    this.addSql(
      `alter table "period_report" add constraint "period_report_disability_check" check (workers_with_disability <= (workers_male + workers_female));`,
    );
    this.addSql(
      `alter table "period_report" add constraint "period_report_unit_check" check (unit is not null or num_nonnulls(units_produced, installed_capacity) = 0);`,
    );
    this.addSql(
      `alter table "period_report" add constraint "period_report_export_check" check (export_turnover <= turnover);`,
    );
    this.addSql(
      `alter table "period_report" add constraint "period_report_first_day_check" check (extract(day from starts_on) = 1 and case period when 'QUARTER' then extract(month from starts_on) in (1, 4, 7, 10) when 'SEMESTER' then extract(month from starts_on) in (1, 7) when 'YEAR' then extract(month from starts_on) = 1 else true end);`,
    );
    this.addSql(
      `alter table "period_report" add constraint "period_report_period_check" check ("period" in ('MONTH', 'QUARTER', 'SEMESTER', 'YEAR'));`,
    );
    this.addSql(
      `alter table "period_report" add constraint "period_report_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED'));`,
    );
    this.addSql(
      `alter table "period_report" add constraint "period_report_recall_method_check" check ("recall_method" in ('BOOKS', 'RECALL', 'ESTIMATE'));`,
    );
    this.addSql(
      `create or replace function "period_report_period_report_moves_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then if new.state not in ('DRAFT','SUBMITTED','RETURNED','VERIFIED') then raise check_violation using message = 'period_report_begins', constraint = 'period_report_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('DRAFT', 'SUBMITTED'), ('RETURNED', 'SUBMITTED'), ('SUBMITTED', 'RETURNED'), ('VERIFIED', 'RETURNED'), ('SUBMITTED', 'VERIFIED')) then raise check_violation using message = 'period_report_moves', constraint = 'period_report_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "period_report_moves" BEFORE INSERT OR UPDATE on "period_report" for each ROW execute function "period_report_period_report_moves_fn"();`,
    );
    this.addSql(
      `create or replace function "period_report_period_report_rules_fn"() returns trigger as \$\$ declare it "period_report"%rowtype; begin select * into it from "period_report" where id = new.id; if not found then return null; end if; if (it.starts_on > (select rule.today_in(b.region_id) from business b where b.id = it.business_id)) then raise check_violation using message = 'period_report_begun', constraint = 'period_report_begun'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "period_report_rules" after insert or update on "period_report" deferrable initially deferred for each row execute function "period_report_period_report_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "period_report_period_report_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'PERIOD_REPORT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "period_report_reported_figure_gone" AFTER DELETE on "period_report" for each ROW execute function "period_report_period_report_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "period_report_period_report_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'PERIOD_REPORT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "period_report_quality_flag_gone" AFTER DELETE on "period_report" for each ROW execute function "period_report_period_report_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "consent" add constraint "consent_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "consent" add constraint "consent_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "consent" add constraint "consent_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "consent" add constraint "consent_proof_check" check (basis <> 'CONSENT' or evidence is not null);`,
    );
    this.addSql(
      `alter table "consent" add constraint "consent_withdrawal_check" check (withdrawn_on is null or basis = 'CONSENT');`,
    );
    this.addSql(`alter table "consent" add constraint "consent_span_check" check (given_on <= withdrawn_on);`);
    this.addSql(
      `alter table "consent" add constraint "consent_subject_check" check (num_nonnulls(person_id, business_id) = 1);`,
    );
    this.addSql(
      `alter table "consent" add constraint "consent_purpose_check" check ("purpose" in ('ASSISTANCE', 'PARTNER_SHARING', 'PUBLICATION', 'BUYER_CONTACT', 'RESEARCH'));`,
    );
    this.addSql(
      `alter table "consent" add constraint "consent_basis_check" check ("basis" in ('CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTEREST', 'PUBLIC_TASK', 'LEGITIMATE_INTEREST'));`,
    );
    this.addSql(
      `create or replace function "consent_consent_rules_fn"() returns trigger as \$\$ declare it "consent"%rowtype; begin select * into it from "consent" where id = new.id; if not found then return null; end if; if (it.withdrawn_on > rule.today_in(coalesce((select b.region_id from business b where b.id = it.business_id), '31'))) then raise check_violation using message = 'consent_withdrawn', constraint = 'consent_withdrawn'; end if; if (it.given_on > rule.today_in(coalesce((select b.region_id from business b where b.id = it.business_id), '31'))) then raise check_violation using message = 'consent_given', constraint = 'consent_given'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "consent_rules" after insert or update on "consent" deferrable initially deferred for each row execute function "consent_consent_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "consent_consent_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'CONSENT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "consent_reported_figure_gone" AFTER DELETE on "consent" for each ROW execute function "consent_consent_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "consent_consent_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'CONSENT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "consent_quality_flag_gone" AFTER DELETE on "consent" for each ROW execute function "consent_consent_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "business_person" add constraint "business_person_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "business_person" add constraint "business_person_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "business_person" add constraint "business_person_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "business_person" add constraint "business_person_span_check" check (starts_on is null or ends_on is null or starts_on < ends_on);`,
    );
    this.addSql(
      `alter table "business_person" add constraint "business_person_share_check" check (ownership_pct > '0');`,
    );
    this.addSql(
      `alter table "business_person" add constraint "business_person_ownership_check" check (ownership_pct is null or role = 'OWNER');`,
    );
    this.addSql(
      `alter table "business_person" add constraint "business_person_role_check" check ("role" in ('OWNER', 'MANAGER', 'CONTACT', 'WORKER'));`,
    );
    this.addSql(
      `create or replace function "business_person_business_person_overlap_fn"() returns trigger as \$\$ begin if new.ends_on <= new.starts_on then return new; end if; perform pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'business_person_overlap', new.business_id, new.person_id, new.role), 0)); if exists (select 1 from "business_person" other where other.id <> new.id and other.business_id = new.business_id and other.person_id = new.person_id and other.role = new.role and daterange(other.starts_on, other.ends_on) && daterange(new.starts_on, new.ends_on)) then raise exclusion_violation using message = 'business_person_overlap', constraint = 'business_person_overlap'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "business_person_overlap" BEFORE INSERT OR UPDATE on "business_person" for each ROW execute function "business_person_business_person_overlap_fn"();`,
    );
    this.addSql(`create or replace function "business_person_business_by_business_person_fn"() returns trigger as \$\$ declare it "business"%rowtype; begin for it in select * from "business" where id in (select new.business_id union select old.business_id) order by id for no key update loop if (exists (select from business_person a where a.business_id = it.id and (select sum(b.ownership_pct) from business_person b
      where b.business_id = it.id and daterange(b.starts_on, b.ends_on) @> coalesce(a.starts_on, '-infinity')) > 100.01)) then raise check_violation using message = 'business_owned_1', constraint = 'business_owned_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "business_by_business_person" after insert or update or delete on "business_person" deferrable initially deferred for each row execute function "business_person_business_by_business_person_fn"();`,
    );
    this.addSql(
      `create or replace function "business_person_business_person_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'BUSINESS_PERSON' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "business_person_reported_figure_gone" AFTER DELETE on "business_person" for each ROW execute function "business_person_business_person_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "business_person_business_person_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'BUSINESS_PERSON' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "business_person_quality_flag_gone" AFTER DELETE on "business_person" for each ROW execute function "business_person_business_person_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "business_identifier" add constraint "business_identifier_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "business_identifier" add constraint "business_identifier_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "business_identifier" add constraint "business_identifier_which_check" check ((kind = 'OTHER') = (name is not null));`,
    );
    this.addSql(
      `alter table "business_identifier" add constraint "business_identifier_nik_check" check (value !~ '^[1-9]\\d{15}\$');`,
    );
    this.addSql(
      `alter table "business_identifier" add constraint "business_identifier_form_check" check (kind <> 'NPWP' or value ~ '^\\d{15,16}\$');`,
    );
    this.addSql(
      `alter table "business_identifier" add constraint "business_identifier_kind_check" check ("kind" in ('NPWP', 'SIINAS', 'IUI', 'TDI', 'OTHER'));`,
    );
    this.addSql(
      `alter table "business_identifier" add constraint "business_identifier_verification_check" check ("verification" in ('SELF', 'DOCUMENT', 'SYSTEM'));`,
    );
    this.addSql(
      `create or replace function "business_identifier_business_identifier_rules_fn"() returns trigger as \$\$ declare it "business_identifier"%rowtype; begin select * into it from "business_identifier" where id = new.id; if not found then return null; end if; if (it.issued_on > (select rule.today_in(b.region_id) from business b where b.id = it.business_id)) then raise check_violation using message = 'business_identifier_issued', constraint = 'business_identifier_issued'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "business_identifier_rules" after insert or update on "business_identifier" deferrable initially deferred for each row execute function "business_identifier_business_identifier_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "business_identifier_business_identifier_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'BUSINESS_IDENTIFIER' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "business_identifier_reported_figure_gone" AFTER DELETE on "business_identifier" for each ROW execute function "business_identifier_business_identifier_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "business_identifier_business_identifier_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'BUSINESS_IDENTIFIER' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "business_identifier_quality_flag_gone" AFTER DELETE on "business_identifier" for each ROW execute function "business_identifier_business_identifier_quality_flag_gone_fn"();`,
    );

    // Codes of KBLI move to a table of their own: a business has several, and each its edition.
    this.addSql(`insert into "business_activity" (id, version, created_at, updated_at, source_id, business_id, kbli_version, kbli_code, main)
      select gen_random_uuid(), 1, created_at, created_at, source_id, id, kbli_version, kbli_code, true from "business" where kbli_code is not null;`);
    this.addSql(`alter table "business" drop column "kbli_version", drop column "kbli_code";`);
    this.addSql(
      `alter table "business_activity" add constraint "business_activity_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "business_activity" add constraint "business_activity_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "business_activity" add constraint "business_activity_code_check" check (kbli_code ~ '^\\d{5}\$');`,
    );
    this.addSql(
      `alter table "business_activity" add constraint "business_activity_kbli_version_check" check ("kbli_version" in ('KBLI_2009', 'KBLI_2015', 'KBLI_2017', 'KBLI_2020', 'KBLI_2025'));`,
    );
    this.addSql(
      `create or replace function "business_activity_business_activity_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'BUSINESS_ACTIVITY' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "business_activity_reported_figure_gone" AFTER DELETE on "business_activity" for each ROW execute function "business_activity_business_activity_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "business_activity_business_activity_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'BUSINESS_ACTIVITY' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "business_activity_quality_flag_gone" AFTER DELETE on "business_activity" for each ROW execute function "business_activity_business_activity_quality_flag_gone_fn"();`,
    );
  }
}
