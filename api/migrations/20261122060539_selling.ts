import { Migration } from '@mikro-orm/migrations';

export class Migration20261122060539 extends Migration {
  override name = 'Migration20261122060539';

  override up(): void | Promise<void> {
    this.addSql(
      "create or replace function \"participation_participation_rules_fn\"() returns trigger as $$ declare it \"participation\"%rowtype; begin select * into it from \"participation\" where id = new.id; if not found then return null; end if; if (exists (select from participation_products pp join product p on p.id = pp.product_id\n      where pp.participation_id = it.id and p.business_id is distinct from it.business_id)) then raise check_violation using message = 'participation_products', constraint = 'participation_products'; end if; if (exists (select from delegation d where d.id = it.delegation_id and d.exhibition_id <> it.exhibition_id)) then raise check_violation using message = 'participation_delegation', constraint = 'participation_delegation'; end if; if (it.state in ('CONFIRMED', 'ATTENDED', 'REPORTED', 'VERIFIED', 'NO_SHOW')\n      and (select e.state from exhibition e where e.id = it.exhibition_id for share) = 'CANCELLED') then raise check_violation using message = 'participation_called_off', constraint = 'participation_called_off'; end if; if tg_op = 'INSERT' then if ((select status from business b where b.id = it.business_id for share) in ('CLOSED', 'MERGED')) then raise check_violation using message = 'participation_open', constraint = 'participation_open'; end if; end if; if (it.state in ('REPORTED', 'VERIFIED') and (select bool_and(share_pct is not null) and sum(share_pct) < 99.99\n      from funding f where f.participation_id = it.id)) then raise check_violation using message = 'participation_whole', constraint = 'participation_whole'; end if; if ((select sum(share_pct) from funding f where f.participation_id = it.id) > 100.01) then raise check_violation using message = 'participation_shares', constraint = 'participation_shares'; end if; if (it.state in ('ATTENDED', 'REPORTED', 'VERIFIED') and not exists (select from funding f where f.participation_id = it.id)) then raise check_violation using message = 'participation_funded', constraint = 'participation_funded'; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      `create table "market_note" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "product" text not null, "country" text not null, "hs_code" text null, "sectors" text[] not null default '{}', "region_id" text null, "reporter_id" uuid not null, "demand" text null, "requirements" text null, "price_range" text null, "noted_on" date not null, "valid_until" date null, "search_text" text generated always as (search.text(array[product, country], array[demand, requirements, hs_code])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "market_note_source_id_index" on "market_note" ("source_id");`);
    this.addSql(`create index "market_note_region_id_index" on "market_note" ("region_id");`);
    this.addSql(`create index "market_note_reporter_id_index" on "market_note" ("reporter_id");`);
    this.addSql(`create index "market_note_length" on "market_note" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "market_note_search" on "market_note" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "market_note_created_at_order" on "market_note" ("created_at");`);
    this.addSql(`create index "market_note_product_order" on "market_note" ("product");`);
    this.addSql(`create index "market_note_noted_on_order" on "market_note" ("noted_on");`);
    this.addSql(`create index "market_note_valid_until_order" on "market_note" ("valid_until" desc nulls last);`);

    this.addSql(
      `create table "curation_round" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "name" text not null, "exhibition_id" uuid null, "programme_id" uuid null, "curator_id" uuid null, "held_on" date null, "criteria" text null, "search_text" text generated always as (search.text(array[name], array[criteria])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "curation_round_source_id_index" on "curation_round" ("source_id");`);
    this.addSql(`create index "curation_round_exhibition_id_index" on "curation_round" ("exhibition_id");`);
    this.addSql(`create index "curation_round_programme_id_index" on "curation_round" ("programme_id");`);
    this.addSql(`create index "curation_round_curator_id_index" on "curation_round" ("curator_id");`);
    this.addSql(`create index "curation_round_length" on "curation_round" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "curation_round_search" on "curation_round" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "curation_round_created_at_order" on "curation_round" ("created_at");`);
    this.addSql(`create index "curation_round_name_order" on "curation_round" ("name");`);
    this.addSql(`create index "curation_round_held_on_order" on "curation_round" ("held_on" desc nulls last);`);
    this.addSql(
      `create index "curation_round_name_parts" on "curation_round" using gin ("name" gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(
      `alter table "curation_round" add constraint "curation_round_programme_name_unique" unique ("programme_id", "name");`,
    );
    this.addSql(
      `alter table "curation_round" add constraint "curation_round_exhibition_name_unique" unique ("exhibition_id", "name");`,
    );

    this.addSql(
      `create table "campaign" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "name" text not null, "kind" text not null, "owner_id" uuid not null, "region_id" text null, "sectors" text[] not null default '{}', "channels" text[] not null default '{}', "starts_on" date null, "starts_on_precision" text null, "starts_on_certainty" text null, "ends_on" date null, "description" text null, "search_text" text generated always as (search.text(array[name], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "campaign_source_id_index" on "campaign" ("source_id");`);
    this.addSql(`create index "campaign_owner_id_index" on "campaign" ("owner_id");`);
    this.addSql(`create index "campaign_region_id_index" on "campaign" ("region_id");`);
    this.addSql(`create index "campaign_length" on "campaign" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "campaign_search" on "campaign" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "campaign_created_at_order" on "campaign" ("created_at");`);
    this.addSql(`create index "campaign_name_order" on "campaign" ("name");`);
    this.addSql(`create index "campaign_starts_on_order" on "campaign" ("starts_on" desc nulls last);`);
    this.addSql(`create index "campaign_ends_on_order" on "campaign" ("ends_on" desc nulls last);`);
    this.addSql(
      `create index "campaign_name_parts" on "campaign" using gin ("name" gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`alter table "campaign" add constraint "campaign_owner_name_unique" unique ("owner_id", "name");`);

    this.addSql(
      `create table "buyer_inquiry" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "wanted" text not null, "buyer_id" uuid null, "buyer_name" text null, "country" text null, "sector" text null, "quantity" text null, "received_on" date not null, "channel_id" uuid null, "state" text not null default 'NEW', "notes" text null, "search_text" text generated always as (search.text(array[wanted, buyer_name], array[notes])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "buyer_inquiry_source_id_index" on "buyer_inquiry" ("source_id");`);
    this.addSql(`create index "buyer_inquiry_buyer_id_index" on "buyer_inquiry" ("buyer_id");`);
    this.addSql(`create index "buyer_inquiry_channel_id_index" on "buyer_inquiry" ("channel_id");`);
    this.addSql(`create index "buyer_inquiry_length" on "buyer_inquiry" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "buyer_inquiry_search" on "buyer_inquiry" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "buyer_inquiry_created_at_order" on "buyer_inquiry" ("created_at");`);
    this.addSql(`create index "buyer_inquiry_wanted_order" on "buyer_inquiry" ("wanted");`);
    this.addSql(`create index "buyer_inquiry_received_on_order" on "buyer_inquiry" ("received_on");`);

    this.addSql(
      `create table "business_matching" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "name" text not null, "kind" text not null default 'BUSINESS_MATCHING', "exhibition_id" uuid null, "organiser_id" uuid null, "venue" text null, "region_id" text null, "country" text not null default 'ID', "starts_on" date null, "ends_on" date null, "description" text null, "search_text" text generated always as (search.text(array[name], array[venue])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "business_matching_source_id_index" on "business_matching" ("source_id");`);
    this.addSql(`create index "business_matching_exhibition_id_index" on "business_matching" ("exhibition_id");`);
    this.addSql(`create index "business_matching_organiser_id_index" on "business_matching" ("organiser_id");`);
    this.addSql(`create index "business_matching_region_id_index" on "business_matching" ("region_id");`);
    this.addSql(`create index "business_matching_length" on "business_matching" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "business_matching_search" on "business_matching" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "business_matching_created_at_order" on "business_matching" ("created_at");`);
    this.addSql(`create index "business_matching_name_order" on "business_matching" ("name");`);
    this.addSql(
      `create index "business_matching_starts_on_order" on "business_matching" ("starts_on" desc nulls last);`,
    );
    this.addSql(`create index "business_matching_ends_on_order" on "business_matching" ("ends_on" desc nulls last);`);
    this.addSql(
      `create index "business_matching_name_parts" on "business_matching" using gin ("name" gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `create table "campaign_products" ("campaign_id" uuid not null, "product_id" uuid not null, primary key ("campaign_id", "product_id"));`,
    );
    this.addSql(`create index "campaign_products_product_id_index" on "campaign_products" ("product_id");`);

    this.addSql(
      `create table "partnership" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "business_id" uuid null, "group_id" uuid null, "office_id" uuid null, "counterpart_id" uuid null, "counterpart_name" text null, "kind" text not null, "state" text not null default 'EXPLORING', "sectors" text[] not null default '{}', "topics" text[] not null default '{}', "value" bigint null, "signed_on" date null, "ends_on" date null, "notes" text null, "search_text" text generated always as (search.text(array[counterpart_name], topics)) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "partnership_source_id_index" on "partnership" ("source_id");`);
    this.addSql(`create index "partnership_business_id_index" on "partnership" ("business_id");`);
    this.addSql(`create index "partnership_group_id_index" on "partnership" ("group_id");`);
    this.addSql(`create index "partnership_office_id_index" on "partnership" ("office_id");`);
    this.addSql(`create index "partnership_counterpart_id_index" on "partnership" ("counterpart_id");`);
    this.addSql(`create index "partnership_length" on "partnership" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "partnership_search" on "partnership" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "partnership_created_at_order" on "partnership" ("created_at");`);
    this.addSql(`create index "partnership_signed_on_order" on "partnership" ("signed_on" desc nulls last);`);
    this.addSql(`create index "partnership_ends_on_order" on "partnership" ("ends_on" desc nulls last);`);

    this.addSql(
      `create table "lead" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "participation_id" uuid not null, "state" text not null default 'NEW', "buyer_id" uuid null, "buyer_name" text null, "country" text null, "met_on" date null, "interest" text null, "product_id" uuid null, "expected_value" bigint null, "order_value" bigint null, "export_record_id" uuid null, "lost_reason" text null, "notes" text null, "search_text" text generated always as (search.text(array[buyer_name], array[interest])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "lead_source_id_index" on "lead" ("source_id");`);
    this.addSql(`create index "lead_participation_id_index" on "lead" ("participation_id");`);
    this.addSql(`create index "lead_buyer_id_index" on "lead" ("buyer_id");`);
    this.addSql(`create index "lead_product_id_index" on "lead" ("product_id");`);
    this.addSql(`create index "lead_export_record_id_index" on "lead" ("export_record_id");`);
    this.addSql(`create index "lead_length" on "lead" (strpos(search_text, '|'), "id");`);
    this.addSql(`create index "lead_search" on "lead" using gin (search_text gin_trgm_ops) with (fastupdate = off);`);
    this.addSql(`create index "lead_created_at_order" on "lead" ("created_at");`);
    this.addSql(`create index "lead_met_on_order" on "lead" ("met_on" desc nulls last);`);

    this.addSql(
      `create table "daily_sales" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "participation_id" uuid not null, "sold_on" date not null, "cash_sales" bigint null, "order_sales" bigint null, "visitors" int null, primary key ("id"));`,
    );
    this.addSql(`create index "daily_sales_source_id_index" on "daily_sales" ("source_id");`);
    this.addSql(`create index "daily_sales_participation_id_index" on "daily_sales" ("participation_id");`);
    this.addSql(`create index "daily_sales_created_at_order" on "daily_sales" ("created_at");`);
    this.addSql(`create index "daily_sales_sold_on_order" on "daily_sales" ("sold_on");`);
    this.addSql(
      `alter table "daily_sales" add constraint "daily_sales_participation_sold_on_unique" unique ("participation_id", "sold_on");`,
    );

    this.addSql(
      `create table "meeting" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "matching_id" uuid not null, "business_id" uuid not null, "counterpart_id" uuid null, "counterpart_name" text null, "held_on" date null, "interest" text null, "outcome" text null, "expected_value" bigint null, "follow_up_on" date null, "notes" text null, "search_text" text generated always as (search.text(array[counterpart_name], array[interest])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "meeting_source_id_index" on "meeting" ("source_id");`);
    this.addSql(`create index "meeting_matching_id_index" on "meeting" ("matching_id");`);
    this.addSql(`create index "meeting_business_id_index" on "meeting" ("business_id");`);
    this.addSql(`create index "meeting_counterpart_id_index" on "meeting" ("counterpart_id");`);
    this.addSql(`create index "meeting_length" on "meeting" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "meeting_search" on "meeting" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "meeting_created_at_order" on "meeting" ("created_at");`);
    this.addSql(`create index "meeting_held_on_order" on "meeting" ("held_on" desc nulls last);`);
    this.addSql(`create index "meeting_follow_up_on_order" on "meeting" ("follow_up_on" desc nulls last);`);

    this.addSql(
      `create table "curation_decision" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "round_id" uuid not null, "business_id" uuid null, "product_id" uuid null, "decision" text null, "score" double precision null, "assessment" text null, "reason" text null, "engagement_id" uuid null, "participation_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`create index "curation_decision_source_id_index" on "curation_decision" ("source_id");`);
    this.addSql(`create index "curation_decision_round_id_index" on "curation_decision" ("round_id");`);
    this.addSql(`create index "curation_decision_business_id_index" on "curation_decision" ("business_id");`);
    this.addSql(`create index "curation_decision_product_id_index" on "curation_decision" ("product_id");`);
    this.addSql(`create index "curation_decision_engagement_id_index" on "curation_decision" ("engagement_id");`);
    this.addSql(`create index "curation_decision_participation_id_index" on "curation_decision" ("participation_id");`);
    this.addSql(`create index "curation_decision_created_at_order" on "curation_decision" ("created_at");`);
    this.addSql(
      `alter table "curation_decision" add constraint "curation_decision_round_product_unique" unique ("round_id", "product_id");`,
    );
    this.addSql(
      `create unique index "curation_decision_round_business_unique" on "curation_decision" ("round_id", "business_id") where product_id is null;`,
    );

    this.addSql(
      `create table "buyer_inquiry_businesses" ("buyer_inquiry_id" uuid not null, "business_id" uuid not null, primary key ("buyer_inquiry_id", "business_id"));`,
    );
    this.addSql(
      `create index "buyer_inquiry_businesses_business_id_index" on "buyer_inquiry_businesses" ("business_id");`,
    );

    this.addSql(`drop trigger if exists "quality_flag_subject_exists" on "quality_flag";`);
    this.addSql(`drop function if exists "quality_flag_quality_flag_subject_exists_fn"();`);
    this.addSql(
      `create or replace function "quality_flag_quality_flag_subject_exists_fn"() returns trigger as \$\$ begin case new.subject_type when 'AWARD' then perform 1 from "award" where id = new.subject_id::uuid for key share; when 'BUSINESS' then perform 1 from "business" where id = new.subject_id::uuid for key share; when 'BUSINESS_MATCHING' then perform 1 from "business_matching" where id = new.subject_id::uuid for key share; when 'BUYER_INQUIRY' then perform 1 from "buyer_inquiry" where id = new.subject_id::uuid for key share; when 'CAMPAIGN' then perform 1 from "campaign" where id = new.subject_id::uuid for key share; when 'CERTIFICATE' then perform 1 from "certificate" where id = new.subject_id::uuid for key share; when 'CERTIFICATE_TYPE' then perform 1 from "certificate_type" where id = new.subject_id::uuid for key share; when 'CONSTRAINT' then perform 1 from "constraint" where id = new.subject_id::uuid for key share; when 'CURATION_DECISION' then perform 1 from "curation_decision" where id = new.subject_id::uuid for key share; when 'CURATION_ROUND' then perform 1 from "curation_round" where id = new.subject_id::uuid for key share; when 'DAILY_SALES' then perform 1 from "daily_sales" where id = new.subject_id::uuid for key share; when 'DELEGATION' then perform 1 from "delegation" where id = new.subject_id::uuid for key share; when 'ENGAGEMENT' then perform 1 from "engagement" where id = new.subject_id::uuid for key share; when 'EXHIBITION' then perform 1 from "exhibition" where id = new.subject_id::uuid for key share; when 'EXHIBITION_SERIES' then perform 1 from "exhibition_series" where id = new.subject_id::uuid for key share; when 'EXPORT_RECORD' then perform 1 from "export_record" where id = new.subject_id::uuid for key share; when 'FUNDING' then perform 1 from "funding" where id = new.subject_id::uuid for key share; when 'GROUP' then perform 1 from "group" where id = new.subject_id::uuid for key share; when 'LEAD' then perform 1 from "lead" where id = new.subject_id::uuid for key share; when 'MARKET_NOTE' then perform 1 from "market_note" where id = new.subject_id::uuid for key share; when 'MEETING' then perform 1 from "meeting" where id = new.subject_id::uuid for key share; when 'MEMBERSHIP' then perform 1 from "membership" where id = new.subject_id::uuid for key share; when 'MENTOR' then perform 1 from "mentor" where id = new.subject_id::uuid for key share; when 'ORGANIZATION' then perform 1 from "organization" where id = new.subject_id::uuid for key share; when 'PARTICIPATION' then perform 1 from "participation" where id = new.subject_id::uuid for key share; when 'PARTNERSHIP' then perform 1 from "partnership" where id = new.subject_id::uuid for key share; when 'PRODUCT' then perform 1 from "product" where id = new.subject_id::uuid for key share; when 'PROGRAMME' then perform 1 from "programme" where id = new.subject_id::uuid for key share; when 'SESSION' then perform 1 from "session" where id = new.subject_id::uuid for key share; when 'TRAINING' then perform 1 from "training" where id = new.subject_id::uuid for key share; else null; end case; if not found then raise foreign_key_violation using message = 'quality_flag_subject_exists', constraint = 'quality_flag_subject_exists'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "quality_flag_subject_exists" BEFORE INSERT OR UPDATE on "quality_flag" for each ROW execute function "quality_flag_quality_flag_subject_exists_fn"();`,
    );

    this.addSql(`drop trigger if exists "reported_figure_subject_exists" on "reported_figure";`);
    this.addSql(`drop function if exists "reported_figure_reported_figure_subject_exists_fn"();`);
    this.addSql(
      `create or replace function "reported_figure_reported_figure_subject_exists_fn"() returns trigger as \$\$ begin case new.subject_type when 'AWARD' then perform 1 from "award" where id = new.subject_id::uuid for key share; when 'BUSINESS' then perform 1 from "business" where id = new.subject_id::uuid for key share; when 'BUSINESS_MATCHING' then perform 1 from "business_matching" where id = new.subject_id::uuid for key share; when 'BUYER_INQUIRY' then perform 1 from "buyer_inquiry" where id = new.subject_id::uuid for key share; when 'CAMPAIGN' then perform 1 from "campaign" where id = new.subject_id::uuid for key share; when 'CERTIFICATE' then perform 1 from "certificate" where id = new.subject_id::uuid for key share; when 'CERTIFICATE_TYPE' then perform 1 from "certificate_type" where id = new.subject_id::uuid for key share; when 'CONSTRAINT' then perform 1 from "constraint" where id = new.subject_id::uuid for key share; when 'CURATION_DECISION' then perform 1 from "curation_decision" where id = new.subject_id::uuid for key share; when 'CURATION_ROUND' then perform 1 from "curation_round" where id = new.subject_id::uuid for key share; when 'DAILY_SALES' then perform 1 from "daily_sales" where id = new.subject_id::uuid for key share; when 'DELEGATION' then perform 1 from "delegation" where id = new.subject_id::uuid for key share; when 'ENGAGEMENT' then perform 1 from "engagement" where id = new.subject_id::uuid for key share; when 'EXHIBITION' then perform 1 from "exhibition" where id = new.subject_id::uuid for key share; when 'EXHIBITION_SERIES' then perform 1 from "exhibition_series" where id = new.subject_id::uuid for key share; when 'EXPORT_RECORD' then perform 1 from "export_record" where id = new.subject_id::uuid for key share; when 'FUNDING' then perform 1 from "funding" where id = new.subject_id::uuid for key share; when 'GROUP' then perform 1 from "group" where id = new.subject_id::uuid for key share; when 'LEAD' then perform 1 from "lead" where id = new.subject_id::uuid for key share; when 'MARKET_NOTE' then perform 1 from "market_note" where id = new.subject_id::uuid for key share; when 'MEETING' then perform 1 from "meeting" where id = new.subject_id::uuid for key share; when 'MEMBERSHIP' then perform 1 from "membership" where id = new.subject_id::uuid for key share; when 'MENTOR' then perform 1 from "mentor" where id = new.subject_id::uuid for key share; when 'ORGANIZATION' then perform 1 from "organization" where id = new.subject_id::uuid for key share; when 'PARTICIPATION' then perform 1 from "participation" where id = new.subject_id::uuid for key share; when 'PARTNERSHIP' then perform 1 from "partnership" where id = new.subject_id::uuid for key share; when 'PRODUCT' then perform 1 from "product" where id = new.subject_id::uuid for key share; when 'PROGRAMME' then perform 1 from "programme" where id = new.subject_id::uuid for key share; when 'SESSION' then perform 1 from "session" where id = new.subject_id::uuid for key share; when 'TRAINING' then perform 1 from "training" where id = new.subject_id::uuid for key share; else null; end case; if not found then raise foreign_key_violation using message = 'reported_figure_subject_exists', constraint = 'reported_figure_subject_exists'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "reported_figure_subject_exists" BEFORE INSERT OR UPDATE on "reported_figure" for each ROW execute function "reported_figure_reported_figure_subject_exists_fn"();`,
    );

    this.addSql(
      `create or replace function "exhibition_exhibition_moves_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then if new.state not in ('PLANNED','OPEN','RUNNING','CLOSED','REPORTED','CANCELLED') then raise check_violation using message = 'exhibition_begins', constraint = 'exhibition_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('PLANNED', 'OPEN'), ('PLANNED', 'RUNNING'), ('OPEN', 'RUNNING'), ('RUNNING', 'CLOSED'), ('CLOSED', 'REPORTED'), ('REPORTED', 'CLOSED'), ('PLANNED', 'CANCELLED'), ('OPEN', 'CANCELLED'), ('CANCELLED', 'PLANNED')) then raise check_violation using message = 'exhibition_moves', constraint = 'exhibition_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "exhibition_moves" BEFORE INSERT OR UPDATE on "exhibition" for each ROW execute function "exhibition_exhibition_moves_fn"();`,
    );
    this.addSql(`create or replace function "exhibition_participation_by_exhibition_fn"() returns trigger as \$\$ declare it "participation"%rowtype; begin for it in select * from "participation" where id in (select p.id from participation p where p.exhibition_id = new.id and new.state = 'CANCELLED' and p.state in ('CONFIRMED', 'ATTENDED', 'REPORTED', 'VERIFIED', 'NO_SHOW') union select p.id from participation p where p.exhibition_id = old.id and old.state = 'CANCELLED' and p.state in ('CONFIRMED', 'ATTENDED', 'REPORTED', 'VERIFIED', 'NO_SHOW')) order by id for no key update loop if (it.state in ('CONFIRMED', 'ATTENDED', 'REPORTED', 'VERIFIED', 'NO_SHOW')
      and (select e.state from exhibition e where e.id = it.exhibition_id for share) = 'CANCELLED') then raise check_violation using message = 'participation_called_off_1', constraint = 'participation_called_off_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "participation_by_exhibition" after insert or update or delete on "exhibition" deferrable initially deferred for each row execute function "exhibition_participation_by_exhibition_fn"();`,
    );
    this.addSql(`create or replace function "exhibition_daily_sales_by_exhibition_fn"() returns trigger as \$\$ declare it "daily_sales"%rowtype; begin for it in select * from "daily_sales" where id in (select d.id from daily_sales d join participation p on p.id = d.participation_id
          where p.exhibition_id = new.id and not daterange(new.starts_on, new.ends_on, '[]') @> d.sold_on union select d.id from daily_sales d join participation p on p.id = d.participation_id
          where p.exhibition_id = old.id and not daterange(old.starts_on, old.ends_on, '[]') @> d.sold_on) order by id for no key update loop if (not exists (select from exhibition e join participation p on p.exhibition_id = e.id
      where p.id = it.participation_id and daterange(e.starts_on, e.ends_on, '[]') @> it.sold_on for share of e)) then raise check_violation using message = 'daily_sales_days_1', constraint = 'daily_sales_days_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "daily_sales_by_exhibition" after insert or update or delete on "exhibition" deferrable initially deferred for each row execute function "exhibition_daily_sales_by_exhibition_fn"();`,
    );

    this.addSql(
      `alter table "market_note" add constraint "market_note_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "market_note" add constraint "market_note_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "market_note" add constraint "market_note_reporter_id_foreign" foreign key ("reporter_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "market_note" add constraint "market_note_validity_check" check (valid_until is null or noted_on <= valid_until);`,
    );
    this.addSql(
      `alter table "market_note" add constraint "market_note_content_check" check (num_nonnulls(demand, requirements, price_range) > 0);`,
    );
    this.addSql(
      `alter table "market_note" add constraint "market_note_hs_check" check (hs_code ~ '^\\d{6}(\\d{2})?\$');`,
    );
    this.addSql(
      `alter table "market_note" add constraint "market_note_country_form_check" check (country ~ '^[A-Z]{2}\$');`,
    );
    this.addSql(
      `create or replace function "market_note_market_note_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'MARKET_NOTE' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "market_note_reported_figure_gone" AFTER DELETE on "market_note" for each ROW execute function "market_note_market_note_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "market_note_market_note_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'MARKET_NOTE' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "market_note_quality_flag_gone" AFTER DELETE on "market_note" for each ROW execute function "market_note_market_note_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "curation_round" add constraint "curation_round_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "curation_round" add constraint "curation_round_exhibition_id_foreign" foreign key ("exhibition_id") references "exhibition" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "curation_round" add constraint "curation_round_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "curation_round" add constraint "curation_round_curator_id_foreign" foreign key ("curator_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "curation_round" add constraint "curation_round_purpose_check" check (num_nonnulls(exhibition_id, programme_id) = 1);`,
    );
    this.addSql(
      `create or replace function "curation_round_curation_round_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'CURATION_ROUND' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "curation_round_reported_figure_gone" AFTER DELETE on "curation_round" for each ROW execute function "curation_round_curation_round_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "curation_round_curation_round_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'CURATION_ROUND' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "curation_round_quality_flag_gone" AFTER DELETE on "curation_round" for each ROW execute function "curation_round_curation_round_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "campaign" add constraint "campaign_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "campaign" add constraint "campaign_owner_id_foreign" foreign key ("owner_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "campaign" add constraint "campaign_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "campaign" add constraint "campaign_span_check" check (ends_on is null or (starts_on is not null and starts_on <= ends_on));`,
    );
    this.addSql(
      `alter table "campaign" add constraint "campaign_start_check" check ((starts_on is null) = (starts_on_precision is null) and (starts_on is null) = (starts_on_certainty is null) and (starts_on is null or starts_on_precision = 'DAY' or (extract(day from starts_on) = 1 and (starts_on_precision = 'MONTH' or extract(month from starts_on) = 1))));`,
    );
    this.addSql(
      `alter table "campaign" add constraint "campaign_kind_check" check ("kind" in ('BUY_LOCAL', 'BRAND', 'LAUNCH', 'DISCOUNT', 'OTHER'));`,
    );
    this.addSql(
      `alter table "campaign" add constraint "campaign_starts_on_precision_check" check ("starts_on_precision" in ('DAY', 'MONTH', 'YEAR'));`,
    );
    this.addSql(
      `alter table "campaign" add constraint "campaign_starts_on_certainty_check" check ("starts_on_certainty" in ('STATED', 'INFERRED', 'DISPUTED'));`,
    );
    this.addSql(
      `create or replace function "campaign_campaign_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'CAMPAIGN' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "campaign_reported_figure_gone" AFTER DELETE on "campaign" for each ROW execute function "campaign_campaign_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "campaign_campaign_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'CAMPAIGN' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "campaign_quality_flag_gone" AFTER DELETE on "campaign" for each ROW execute function "campaign_campaign_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "buyer_inquiry" add constraint "buyer_inquiry_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "buyer_inquiry" add constraint "buyer_inquiry_buyer_id_foreign" foreign key ("buyer_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "buyer_inquiry" add constraint "buyer_inquiry_channel_id_foreign" foreign key ("channel_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "buyer_inquiry" add constraint "buyer_inquiry_buyer_check" check (num_nonnulls(buyer_id, buyer_name) > 0);`,
    );
    this.addSql(
      `alter table "buyer_inquiry" add constraint "buyer_inquiry_sector_check" check ("sector" in ('PANGAN', 'SANDANG', 'KERAJINAN', 'KIMIA_BAHAN_BANGUNAN', 'LOGAM_ELEKTRONIKA', 'ANEKA', 'JASA'));`,
    );
    this.addSql(
      `alter table "buyer_inquiry" add constraint "buyer_inquiry_state_check" check ("state" in ('NEW', 'ANSWERED', 'MATCHED', 'CLOSED'));`,
    );
    this.addSql(
      `create or replace function "buyer_inquiry_buyer_inquiry_moves_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then if new.state not in ('NEW','ANSWERED','MATCHED','CLOSED') then raise check_violation using message = 'buyer_inquiry_begins', constraint = 'buyer_inquiry_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('NEW', 'ANSWERED'), ('NEW', 'MATCHED'), ('ANSWERED', 'MATCHED'), ('NEW', 'CLOSED'), ('ANSWERED', 'CLOSED'), ('MATCHED', 'NEW'), ('CLOSED', 'NEW')) then raise check_violation using message = 'buyer_inquiry_moves', constraint = 'buyer_inquiry_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "buyer_inquiry_moves" BEFORE INSERT OR UPDATE on "buyer_inquiry" for each ROW execute function "buyer_inquiry_buyer_inquiry_moves_fn"();`,
    );
    this.addSql(
      `create or replace function "buyer_inquiry_buyer_inquiry_rules_fn"() returns trigger as \$\$ declare it "buyer_inquiry"%rowtype; begin select * into it from "buyer_inquiry" where id = new.id; if not found then return null; end if; if (it.state = 'MATCHED' and not exists (select from buyer_inquiry_businesses b where b.buyer_inquiry_id = it.id)) then raise check_violation using message = 'buyer_inquiry_matched', constraint = 'buyer_inquiry_matched'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "buyer_inquiry_rules" after insert or update on "buyer_inquiry" deferrable initially deferred for each row execute function "buyer_inquiry_buyer_inquiry_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "buyer_inquiry_buyer_inquiry_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'BUYER_INQUIRY' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "buyer_inquiry_reported_figure_gone" AFTER DELETE on "buyer_inquiry" for each ROW execute function "buyer_inquiry_buyer_inquiry_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "buyer_inquiry_buyer_inquiry_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'BUYER_INQUIRY' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "buyer_inquiry_quality_flag_gone" AFTER DELETE on "buyer_inquiry" for each ROW execute function "buyer_inquiry_buyer_inquiry_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "business_matching" add constraint "business_matching_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "business_matching" add constraint "business_matching_exhibition_id_foreign" foreign key ("exhibition_id") references "exhibition" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "business_matching" add constraint "business_matching_organiser_id_foreign" foreign key ("organiser_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "business_matching" add constraint "business_matching_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "business_matching" add constraint "business_matching_place_check" check (country ~ '^[A-Z]{2}\$' and (country = 'ID' or region_id is null));`,
    );
    this.addSql(
      `alter table "business_matching" add constraint "business_matching_span_check" check (ends_on is null or (starts_on is not null and starts_on <= ends_on));`,
    );
    this.addSql(
      `alter table "business_matching" add constraint "business_matching_kind_check" check ("kind" in ('BUSINESS_MATCHING', 'TRADE_MISSION'));`,
    );
    this.addSql(`create or replace function "business_matching_meeting_by_business_matching_fn"() returns trigger as \$\$ declare it "meeting"%rowtype; begin for it in select * from "meeting" where id in (select m.id from meeting m
          where m.matching_id = new.id and not daterange(new.starts_on, new.ends_on, '[]') @> m.held_on union select m.id from meeting m
          where m.matching_id = old.id and not daterange(old.starts_on, old.ends_on, '[]') @> m.held_on) order by id for no key update loop if (it.held_on is not null and not exists (select from business_matching m
      where m.id = it.matching_id and daterange(m.starts_on, m.ends_on, '[]') @> it.held_on for share)) then raise check_violation using message = 'meeting_days_1', constraint = 'meeting_days_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "meeting_by_business_matching" after insert or update or delete on "business_matching" deferrable initially deferred for each row execute function "business_matching_meeting_by_business_matching_fn"();`,
    );
    this.addSql(
      `create or replace function "business_matching_business_matching_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'BUSINESS_MATCHING' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "business_matching_reported_figure_gone" AFTER DELETE on "business_matching" for each ROW execute function "business_matching_business_matching_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "business_matching_business_matching_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'BUSINESS_MATCHING' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "business_matching_quality_flag_gone" AFTER DELETE on "business_matching" for each ROW execute function "business_matching_business_matching_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "campaign_products" add constraint "campaign_products_campaign_id_foreign" foreign key ("campaign_id") references "campaign" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "campaign_products" add constraint "campaign_products_product_id_foreign" foreign key ("product_id") references "product" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "partnership" add constraint "partnership_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "partnership" add constraint "partnership_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "partnership" add constraint "partnership_group_id_foreign" foreign key ("group_id") references "group" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "partnership" add constraint "partnership_office_id_foreign" foreign key ("office_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "partnership" add constraint "partnership_counterpart_id_foreign" foreign key ("counterpart_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "partnership" add constraint "partnership_span_check" check (signed_on is null or ends_on is null or signed_on <= ends_on);`,
    );
    this.addSql(
      `alter table "partnership" add constraint "partnership_signed_check" check (signed_on is null or state in ('SIGNED', 'ACTIVE', 'ENDED'));`,
    );
    this.addSql(
      `alter table "partnership" add constraint "partnership_two_sides_check" check (office_id is null or counterpart_id is null or office_id <> counterpart_id);`,
    );
    this.addSql(
      `alter table "partnership" add constraint "partnership_counterpart_check" check (num_nonnulls(counterpart_id, counterpart_name) = 1);`,
    );
    this.addSql(
      `alter table "partnership" add constraint "partnership_side_check" check (num_nonnulls(business_id, group_id, office_id) = 1);`,
    );
    this.addSql(
      `alter table "partnership" add constraint "partnership_kind_check" check ("kind" in ('SUPPLY', 'FOSTER', 'MARKETING', 'DISTRIBUTION', 'OTHER'));`,
    );
    this.addSql(
      `alter table "partnership" add constraint "partnership_state_check" check ("state" in ('PLANNED', 'EXPLORING', 'NEGOTIATING', 'SIGNED', 'ACTIVE', 'ENDED'));`,
    );
    this.addSql(
      `create or replace function "partnership_partnership_moves_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then if new.state not in ('PLANNED','EXPLORING','NEGOTIATING','SIGNED','ACTIVE','ENDED') then raise check_violation using message = 'partnership_begins', constraint = 'partnership_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('PLANNED', 'EXPLORING'), ('PLANNED', 'NEGOTIATING'), ('EXPLORING', 'NEGOTIATING'), ('EXPLORING', 'SIGNED'), ('NEGOTIATING', 'SIGNED'), ('EXPLORING', 'ACTIVE'), ('NEGOTIATING', 'ACTIVE'), ('SIGNED', 'ACTIVE'), ('PLANNED', 'ENDED'), ('EXPLORING', 'ENDED'), ('NEGOTIATING', 'ENDED'), ('SIGNED', 'ENDED'), ('ACTIVE', 'ENDED'), ('ENDED', 'EXPLORING')) then raise check_violation using message = 'partnership_moves', constraint = 'partnership_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "partnership_moves" BEFORE INSERT OR UPDATE on "partnership" for each ROW execute function "partnership_partnership_moves_fn"();`,
    );
    this.addSql(
      `create or replace function "partnership_partnership_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'PARTNERSHIP' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "partnership_reported_figure_gone" AFTER DELETE on "partnership" for each ROW execute function "partnership_partnership_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "partnership_partnership_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'PARTNERSHIP' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "partnership_quality_flag_gone" AFTER DELETE on "partnership" for each ROW execute function "partnership_partnership_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "lead" add constraint "lead_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "lead" add constraint "lead_participation_id_foreign" foreign key ("participation_id") references "participation" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "lead" add constraint "lead_buyer_id_foreign" foreign key ("buyer_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "lead" add constraint "lead_product_id_foreign" foreign key ("product_id") references "product" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "lead" add constraint "lead_export_record_id_foreign" foreign key ("export_record_id") references "export_record" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "lead" add constraint "lead_exported_check" check (export_record_id is null or state = 'ORDER');`,
    );
    this.addSql(
      `alter table "lead" add constraint "lead_lost_check" check ((lost_reason is not null) = (state = 'LOST'));`,
    );
    this.addSql(
      `alter table "lead" add constraint "lead_ordered_check" check ((order_value is not null) = (state = 'ORDER'));`,
    );
    this.addSql(`alter table "lead" add constraint "lead_buyer_check" check (num_nonnulls(buyer_id, buyer_name) > 0);`);
    this.addSql(
      `alter table "lead" add constraint "lead_state_check" check ("state" in ('NEW', 'SAMPLE', 'QUOTED', 'ORDER', 'LOST'));`,
    );
    this.addSql(
      `alter table "lead" add constraint "lead_lost_reason_check" check ("lost_reason" in ('PRICE', 'QUALITY', 'CAPACITY', 'DELIVERY', 'CERTIFICATE', 'NO_ANSWER', 'OTHER'));`,
    );
    this.addSql(
      `create or replace function "lead_lead_moves_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then if new.state not in ('NEW','SAMPLE','QUOTED','ORDER','LOST') then raise check_violation using message = 'lead_begins', constraint = 'lead_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('NEW', 'SAMPLE'), ('NEW', 'QUOTED'), ('SAMPLE', 'QUOTED'), ('NEW', 'ORDER'), ('SAMPLE', 'ORDER'), ('QUOTED', 'ORDER'), ('NEW', 'LOST'), ('SAMPLE', 'LOST'), ('QUOTED', 'LOST'), ('ORDER', 'NEW'), ('LOST', 'NEW')) then raise check_violation using message = 'lead_moves', constraint = 'lead_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "lead_moves" BEFORE INSERT OR UPDATE on "lead" for each ROW execute function "lead_lead_moves_fn"();`,
    );
    this.addSql(`create or replace function "lead_lead_rules_fn"() returns trigger as \$\$ declare it "lead"%rowtype; begin select * into it from "lead" where id = new.id; if not found then return null; end if; if (it.export_record_id is not null and not exists (select from export_record x join product g on g.id = x.product_id
      join participation p on p.business_id = g.business_id where x.id = it.export_record_id and p.id = it.participation_id)) then raise check_violation using message = 'lead_export', constraint = 'lead_export'; end if; if (it.product_id is not null and not exists (select from product g join participation p on p.business_id = g.business_id
      where g.id = it.product_id and p.id = it.participation_id)) then raise check_violation using message = 'lead_product', constraint = 'lead_product'; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "lead_rules" after insert or update on "lead" deferrable initially deferred for each row execute function "lead_lead_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "lead_lead_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'LEAD' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "lead_reported_figure_gone" AFTER DELETE on "lead" for each ROW execute function "lead_lead_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "lead_lead_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'LEAD' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "lead_quality_flag_gone" AFTER DELETE on "lead" for each ROW execute function "lead_lead_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "daily_sales" add constraint "daily_sales_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "daily_sales" add constraint "daily_sales_participation_id_foreign" foreign key ("participation_id") references "participation" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "daily_sales" add constraint "daily_sales_something_check" check (num_nonnulls(cash_sales, order_sales, visitors) > 0);`,
    );
    this.addSql(`create or replace function "daily_sales_daily_sales_rules_fn"() returns trigger as \$\$ declare it "daily_sales"%rowtype; begin select * into it from "daily_sales" where id = new.id; if not found then return null; end if; if (not exists (select from exhibition e join participation p on p.exhibition_id = e.id
      where p.id = it.participation_id and daterange(e.starts_on, e.ends_on, '[]') @> it.sold_on for share of e)) then raise check_violation using message = 'daily_sales_days', constraint = 'daily_sales_days'; end if; if (not exists (select from participation p where p.id = it.participation_id and p.state in ('ATTENDED', 'REPORTED', 'VERIFIED'))) then raise check_violation using message = 'daily_sales_attended', constraint = 'daily_sales_attended'; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "daily_sales_rules" after insert or update on "daily_sales" deferrable initially deferred for each row execute function "daily_sales_daily_sales_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "daily_sales_daily_sales_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'DAILY_SALES' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "daily_sales_reported_figure_gone" AFTER DELETE on "daily_sales" for each ROW execute function "daily_sales_daily_sales_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "daily_sales_daily_sales_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'DAILY_SALES' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "daily_sales_quality_flag_gone" AFTER DELETE on "daily_sales" for each ROW execute function "daily_sales_daily_sales_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "meeting" add constraint "meeting_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_matching_id_foreign" foreign key ("matching_id") references "business_matching" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_counterpart_id_foreign" foreign key ("counterpart_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_follow_up_check" check (follow_up_on is null or held_on is null or held_on <= follow_up_on);`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_counterpart_check" check (num_nonnulls(counterpart_id, counterpart_name) > 0);`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_outcome_check" check ("outcome" in ('NOTHING', 'FOLLOW_UP', 'SAMPLE', 'AGREEMENT', 'ORDER'));`,
    );
    this.addSql(`create or replace function "meeting_meeting_rules_fn"() returns trigger as \$\$ declare it "meeting"%rowtype; begin select * into it from "meeting" where id = new.id; if not found then return null; end if; if (it.held_on is not null and not exists (select from business_matching m
      where m.id = it.matching_id and daterange(m.starts_on, m.ends_on, '[]') @> it.held_on for share)) then raise check_violation using message = 'meeting_days', constraint = 'meeting_days'; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "meeting_rules" after insert or update on "meeting" deferrable initially deferred for each row execute function "meeting_meeting_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "meeting_meeting_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'MEETING' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "meeting_reported_figure_gone" AFTER DELETE on "meeting" for each ROW execute function "meeting_meeting_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "meeting_meeting_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'MEETING' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "meeting_quality_flag_gone" AFTER DELETE on "meeting" for each ROW execute function "meeting_meeting_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "curation_decision" add constraint "curation_decision_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "curation_decision" add constraint "curation_decision_round_id_foreign" foreign key ("round_id") references "curation_round" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "curation_decision" add constraint "curation_decision_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "curation_decision" add constraint "curation_decision_product_id_foreign" foreign key ("product_id") references "product" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "curation_decision" add constraint "curation_decision_engagement_id_foreign" foreign key ("engagement_id") references "engagement" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "curation_decision" add constraint "curation_decision_participation_id_foreign" foreign key ("participation_id") references "participation" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "curation_decision" add constraint "curation_decision_outcome_check" check (num_nonnulls(participation_id, engagement_id) = 0 or decision is not distinct from 'ACCEPT' or decision is not distinct from 'RESERVE');`,
    );
    this.addSql(
      `alter table "curation_decision" add constraint "curation_decision_rejected_check" check (reason is not null or decision is distinct from 'REJECT');`,
    );
    this.addSql(
      `alter table "curation_decision" add constraint "curation_decision_score_range_check" check (score >= '0' and score <= '100');`,
    );
    this.addSql(
      `alter table "curation_decision" add constraint "curation_decision_candidate_check" check (num_nonnulls(business_id, product_id) > 0);`,
    );
    this.addSql(
      `alter table "curation_decision" add constraint "curation_decision_decision_check" check ("decision" in ('ACCEPT', 'RESERVE', 'REJECT'));`,
    );
    this.addSql(`create or replace function "curation_decision_curation_decision_rules_fn"() returns trigger as \$\$ declare it "curation_decision"%rowtype; begin select * into it from "curation_decision" where id = new.id; if not found then return null; end if; if (exists (select from engagement e, curation_round r where e.id = it.engagement_id and r.id = it.round_id
      and (e.business_id is distinct from coalesce(it.business_id, (select g.business_id from product g where g.id = it.product_id)) or e.programme_id <> r.programme_id))) then raise check_violation using message = 'curation_decision_engagement', constraint = 'curation_decision_engagement'; end if; if (exists (select from participation p, curation_round r where p.id = it.participation_id and r.id = it.round_id
      and (p.business_id is distinct from coalesce(it.business_id, (select g.business_id from product g where g.id = it.product_id)) or p.exhibition_id <> r.exhibition_id))) then raise check_violation using message = 'curation_decision_participation', constraint = 'curation_decision_participation'; end if; if (num_nonnulls(it.business_id, it.product_id) = 2
      and not exists (select from product g where g.id = it.product_id and g.business_id = it.business_id)) then raise check_violation using message = 'curation_decision_product', constraint = 'curation_decision_product'; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "curation_decision_rules" after insert or update on "curation_decision" deferrable initially deferred for each row execute function "curation_decision_curation_decision_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "curation_decision_curation_decision_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'CURATION_DECISION' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "curation_decision_reported_figure_gone" AFTER DELETE on "curation_decision" for each ROW execute function "curation_decision_curation_decision_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "curation_decision_curation_decision_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'CURATION_DECISION' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "curation_decision_quality_flag_gone" AFTER DELETE on "curation_decision" for each ROW execute function "curation_decision_curation_decision_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "buyer_inquiry_businesses" add constraint "buyer_inquiry_businesses_buyer_inquiry_id_foreign" foreign key ("buyer_inquiry_id") references "buyer_inquiry" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "buyer_inquiry_businesses" add constraint "buyer_inquiry_businesses_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade;`,
    );
  }
}
