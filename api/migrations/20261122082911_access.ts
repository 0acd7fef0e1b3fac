import { Migration } from '@mikro-orm/migrations';

/**
 * Who has an account is kept as a record too, with what hangs on it. The sign-in's connections look into their own schema
 * first, so the names in here are those of the register by a setting of the function's own.
 */
const mirror = `create function auth.mirror_user() returns trigger language plpgsql set search_path = public, pg_temp as $$ begin
  if tg_op = 'INSERT' then
    insert into public."user" (id, version, name, email, active, account) values (rule.new_id(), 1, new.name, new.email, true, new.id);
  else
    update public."user" set name = new.name, email = new.email, version = version + 1, updated_at = current_timestamp(3)
      where account = new.id and (name, email) is distinct from (new.name, new.email);
  end if;
  return null;
end $$;`;

/** Until now whoever could sign in was an administrator. */
const asBefore = [
  `insert into "user" (id, version, name, email, active, account) select rule.new_id(), 1, name, email, true, id from auth."user";`,
  `insert into "grant" (id, version, user_id, role, purposes, starts_on, reason)
    select rule.new_id(), 1, id, 'ADMIN', '{CONTACT,FINANCE,IDENTITY,INCLUSION}', rule.today_in('31'), 'Was an administrator before there were grants' from "user";`,
];

export class Migration20261122082911 extends Migration {
  override name = 'Migration20261122082911';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "data_sharing_agreement" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "partner_id" uuid not null, "number" text not null, "fields" text[] not null default '{}', "starts_on" date not null, "ends_on" date null, "purpose" text null, "search_text" text generated always as (search.text(array[number], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "data_sharing_agreement_source_id_index" on "data_sharing_agreement" ("source_id");`);
    this.addSql(`create index "data_sharing_agreement_partner_id_index" on "data_sharing_agreement" ("partner_id");`);
    this.addSql(
      `create index "data_sharing_agreement_length" on "data_sharing_agreement" (strpos(search_text, '|'), "id");`,
    );
    this.addSql(
      `create index "data_sharing_agreement_search" on "data_sharing_agreement" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "data_sharing_agreement_created_at_order" on "data_sharing_agreement" ("created_at");`);
    this.addSql(`create index "data_sharing_agreement_starts_on_order" on "data_sharing_agreement" ("starts_on");`);
    this.addSql(
      `create index "data_sharing_agreement_ends_on_order" on "data_sharing_agreement" ("ends_on" desc nulls last);`,
    );

    this.addSql(
      `create table "data_sharing_agreement_programmes" ("data_sharing_agreement_id" uuid not null, "programme_id" uuid not null, primary key ("data_sharing_agreement_id", "programme_id"));`,
    );
    this.addSql(
      `create index "data_sharing_agreement_programmes_programme_id_index" on "data_sharing_agreement_programmes" ("programme_id");`,
    );

    this.addSql(
      `create table "user" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "name" text not null, "email" text not null, "active" boolean not null default true, "account" text not null, "search_text" text generated always as (search.text(array[name], array[email])) stored not null, primary key ("id"));`,
    );
    this.addSql(`alter table "user" add constraint "user_account_unique" unique ("account");`);
    this.addSql(`create index "user_length" on "user" (strpos(search_text, '|'), "id");`);
    this.addSql(`create index "user_search" on "user" using gin (search_text gin_trgm_ops) with (fastupdate = off);`);
    this.addSql(`create index "user_created_at_order" on "user" ("created_at");`);
    this.addSql(`create index "user_name_order" on "user" ("name");`);
    this.addSql(`create index "user_name_parts" on "user" using gin ("name" gin_trgm_ops) with (fastupdate = off);`);

    this.addSql(
      `create table "grant" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "user_id" uuid not null, "role" text not null, "region_id" text null, "organization_id" uuid null, "purposes" text[] not null default '{}', "starts_on" date not null, "ends_on" date null, "reason" text null, "search_text" text generated always as (search.text(array[role], array[reason])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "grant_user_id_index" on "grant" ("user_id");`);
    this.addSql(`create index "grant_region_id_index" on "grant" ("region_id");`);
    this.addSql(`create index "grant_organization_id_index" on "grant" ("organization_id");`);
    this.addSql(`create index "grant_length" on "grant" (strpos(search_text, '|'), "id");`);
    this.addSql(`create index "grant_search" on "grant" using gin (search_text gin_trgm_ops) with (fastupdate = off);`);
    this.addSql(`create index "grant_created_at_order" on "grant" ("created_at");`);
    this.addSql(`create index "grant_starts_on_order" on "grant" ("starts_on");`);
    this.addSql(`create index "grant_ends_on_order" on "grant" ("ends_on" desc nulls last);`);

    this.addSql(`drop trigger if exists "quality_flag_subject_exists" on "quality_flag";`);
    this.addSql(`drop function if exists "quality_flag_quality_flag_subject_exists_fn"();`);
    this.addSql(
      `create or replace function "quality_flag_quality_flag_subject_exists_fn"() returns trigger as \$\$ begin case new.subject_type when 'ASSESSMENT' then perform 1 from "assessment" where id = new.subject_id::uuid for key share; when 'ASSESSMENT_INSTRUMENT' then perform 1 from "assessment_instrument" where id = new.subject_id::uuid for key share; when 'AWARD' then perform 1 from "award" where id = new.subject_id::uuid for key share; when 'BUSINESS' then perform 1 from "business" where id = new.subject_id::uuid for key share; when 'BUSINESS_ACTIVITY' then perform 1 from "business_activity" where id = new.subject_id::uuid for key share; when 'BUSINESS_IDENTIFIER' then perform 1 from "business_identifier" where id = new.subject_id::uuid for key share; when 'BUSINESS_MATCHING' then perform 1 from "business_matching" where id = new.subject_id::uuid for key share; when 'BUSINESS_PERSON' then perform 1 from "business_person" where id = new.subject_id::uuid for key share; when 'BUYER_INQUIRY' then perform 1 from "buyer_inquiry" where id = new.subject_id::uuid for key share; when 'CAMPAIGN' then perform 1 from "campaign" where id = new.subject_id::uuid for key share; when 'CERTIFICATE' then perform 1 from "certificate" where id = new.subject_id::uuid for key share; when 'CERTIFICATE_TYPE' then perform 1 from "certificate_type" where id = new.subject_id::uuid for key share; when 'CONSENT' then perform 1 from "consent" where id = new.subject_id::uuid for key share; when 'CONSTRAINT' then perform 1 from "constraint" where id = new.subject_id::uuid for key share; when 'CURATION_DECISION' then perform 1 from "curation_decision" where id = new.subject_id::uuid for key share; when 'CURATION_ROUND' then perform 1 from "curation_round" where id = new.subject_id::uuid for key share; when 'DAILY_SALES' then perform 1 from "daily_sales" where id = new.subject_id::uuid for key share; when 'DATA_SHARING_AGREEMENT' then perform 1 from "data_sharing_agreement" where id = new.subject_id::uuid for key share; when 'DELEGATION' then perform 1 from "delegation" where id = new.subject_id::uuid for key share; when 'ENGAGEMENT' then perform 1 from "engagement" where id = new.subject_id::uuid for key share; when 'ENROLMENT' then perform 1 from "enrolment" where id = new.subject_id::uuid for key share; when 'EXHIBITION' then perform 1 from "exhibition" where id = new.subject_id::uuid for key share; when 'EXHIBITION_SERIES' then perform 1 from "exhibition_series" where id = new.subject_id::uuid for key share; when 'EXPORT_RECORD' then perform 1 from "export_record" where id = new.subject_id::uuid for key share; when 'FACILITATION' then perform 1 from "facilitation" where id = new.subject_id::uuid for key share; when 'FUNDING' then perform 1 from "funding" where id = new.subject_id::uuid for key share; when 'GROUP' then perform 1 from "group" where id = new.subject_id::uuid for key share; when 'LAB_TEST' then perform 1 from "lab_test" where id = new.subject_id::uuid for key share; when 'LEAD' then perform 1 from "lead" where id = new.subject_id::uuid for key share; when 'MARKET_NOTE' then perform 1 from "market_note" where id = new.subject_id::uuid for key share; when 'MEETING' then perform 1 from "meeting" where id = new.subject_id::uuid for key share; when 'MEMBERSHIP' then perform 1 from "membership" where id = new.subject_id::uuid for key share; when 'MENTOR' then perform 1 from "mentor" where id = new.subject_id::uuid for key share; when 'MENTORING_GOAL' then perform 1 from "mentoring_goal" where id = new.subject_id::uuid for key share; when 'ORGANIZATION' then perform 1 from "organization" where id = new.subject_id::uuid for key share; when 'PARTICIPATION' then perform 1 from "participation" where id = new.subject_id::uuid for key share; when 'PARTNERSHIP' then perform 1 from "partnership" where id = new.subject_id::uuid for key share; when 'PERIOD_REPORT' then perform 1 from "period_report" where id = new.subject_id::uuid for key share; when 'PERSON' then perform 1 from "person" where id = new.subject_id::uuid for key share; when 'PRODUCT' then perform 1 from "product" where id = new.subject_id::uuid for key share; when 'PRODUCT_DESIGN' then perform 1 from "product_design" where id = new.subject_id::uuid for key share; when 'PROGRAMME' then perform 1 from "programme" where id = new.subject_id::uuid for key share; when 'PROGRAMME_TARGET' then perform 1 from "programme_target" where id = new.subject_id::uuid for key share; when 'QUALITY_MEASUREMENT' then perform 1 from "quality_measurement" where id = new.subject_id::uuid for key share; when 'REGION' then perform 1 from "region" where id = new.subject_id for key share; when 'SESSION' then perform 1 from "session" where id = new.subject_id::uuid for key share; when 'TRAINING' then perform 1 from "training" where id = new.subject_id::uuid for key share; else null; end case; if not found then raise foreign_key_violation using message = 'quality_flag_subject_exists', constraint = 'quality_flag_subject_exists'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "quality_flag_subject_exists" BEFORE INSERT OR UPDATE on "quality_flag" for each ROW execute function "quality_flag_quality_flag_subject_exists_fn"();`,
    );

    this.addSql(`alter table "person" drop column "search_text";`);
    this.addSql(
      `alter table "person" add "region_id" text null, add "search_text" text generated always as (search.text(array[name], '{}'::text[])) stored not null;`,
    );
    this.addSql(`create index "person_length" on "person" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "person_search" on "person" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(
      `alter table "person" add constraint "person_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(`create index "person_region_id_index" on "person" ("region_id");`);

    this.addSql(`drop trigger if exists "reported_figure_subject_exists" on "reported_figure";`);
    this.addSql(`drop function if exists "reported_figure_reported_figure_subject_exists_fn"();`);
    this.addSql(
      `create or replace function "reported_figure_reported_figure_subject_exists_fn"() returns trigger as \$\$ begin case new.subject_type when 'ASSESSMENT' then perform 1 from "assessment" where id = new.subject_id::uuid for key share; when 'ASSESSMENT_INSTRUMENT' then perform 1 from "assessment_instrument" where id = new.subject_id::uuid for key share; when 'AWARD' then perform 1 from "award" where id = new.subject_id::uuid for key share; when 'BUSINESS' then perform 1 from "business" where id = new.subject_id::uuid for key share; when 'BUSINESS_ACTIVITY' then perform 1 from "business_activity" where id = new.subject_id::uuid for key share; when 'BUSINESS_IDENTIFIER' then perform 1 from "business_identifier" where id = new.subject_id::uuid for key share; when 'BUSINESS_MATCHING' then perform 1 from "business_matching" where id = new.subject_id::uuid for key share; when 'BUSINESS_PERSON' then perform 1 from "business_person" where id = new.subject_id::uuid for key share; when 'BUYER_INQUIRY' then perform 1 from "buyer_inquiry" where id = new.subject_id::uuid for key share; when 'CAMPAIGN' then perform 1 from "campaign" where id = new.subject_id::uuid for key share; when 'CERTIFICATE' then perform 1 from "certificate" where id = new.subject_id::uuid for key share; when 'CERTIFICATE_TYPE' then perform 1 from "certificate_type" where id = new.subject_id::uuid for key share; when 'CONSENT' then perform 1 from "consent" where id = new.subject_id::uuid for key share; when 'CONSTRAINT' then perform 1 from "constraint" where id = new.subject_id::uuid for key share; when 'CURATION_DECISION' then perform 1 from "curation_decision" where id = new.subject_id::uuid for key share; when 'CURATION_ROUND' then perform 1 from "curation_round" where id = new.subject_id::uuid for key share; when 'DAILY_SALES' then perform 1 from "daily_sales" where id = new.subject_id::uuid for key share; when 'DATA_SHARING_AGREEMENT' then perform 1 from "data_sharing_agreement" where id = new.subject_id::uuid for key share; when 'DELEGATION' then perform 1 from "delegation" where id = new.subject_id::uuid for key share; when 'ENGAGEMENT' then perform 1 from "engagement" where id = new.subject_id::uuid for key share; when 'ENROLMENT' then perform 1 from "enrolment" where id = new.subject_id::uuid for key share; when 'EXHIBITION' then perform 1 from "exhibition" where id = new.subject_id::uuid for key share; when 'EXHIBITION_SERIES' then perform 1 from "exhibition_series" where id = new.subject_id::uuid for key share; when 'EXPORT_RECORD' then perform 1 from "export_record" where id = new.subject_id::uuid for key share; when 'FACILITATION' then perform 1 from "facilitation" where id = new.subject_id::uuid for key share; when 'FUNDING' then perform 1 from "funding" where id = new.subject_id::uuid for key share; when 'GROUP' then perform 1 from "group" where id = new.subject_id::uuid for key share; when 'LAB_TEST' then perform 1 from "lab_test" where id = new.subject_id::uuid for key share; when 'LEAD' then perform 1 from "lead" where id = new.subject_id::uuid for key share; when 'MARKET_NOTE' then perform 1 from "market_note" where id = new.subject_id::uuid for key share; when 'MEETING' then perform 1 from "meeting" where id = new.subject_id::uuid for key share; when 'MEMBERSHIP' then perform 1 from "membership" where id = new.subject_id::uuid for key share; when 'MENTOR' then perform 1 from "mentor" where id = new.subject_id::uuid for key share; when 'MENTORING_GOAL' then perform 1 from "mentoring_goal" where id = new.subject_id::uuid for key share; when 'ORGANIZATION' then perform 1 from "organization" where id = new.subject_id::uuid for key share; when 'PARTICIPATION' then perform 1 from "participation" where id = new.subject_id::uuid for key share; when 'PARTNERSHIP' then perform 1 from "partnership" where id = new.subject_id::uuid for key share; when 'PERIOD_REPORT' then perform 1 from "period_report" where id = new.subject_id::uuid for key share; when 'PERSON' then perform 1 from "person" where id = new.subject_id::uuid for key share; when 'PRODUCT' then perform 1 from "product" where id = new.subject_id::uuid for key share; when 'PRODUCT_DESIGN' then perform 1 from "product_design" where id = new.subject_id::uuid for key share; when 'PROGRAMME' then perform 1 from "programme" where id = new.subject_id::uuid for key share; when 'PROGRAMME_TARGET' then perform 1 from "programme_target" where id = new.subject_id::uuid for key share; when 'QUALITY_MEASUREMENT' then perform 1 from "quality_measurement" where id = new.subject_id::uuid for key share; when 'REGION' then perform 1 from "region" where id = new.subject_id for key share; when 'SESSION' then perform 1 from "session" where id = new.subject_id::uuid for key share; when 'TRAINING' then perform 1 from "training" where id = new.subject_id::uuid for key share; else null; end case; if not found then raise foreign_key_violation using message = 'reported_figure_subject_exists', constraint = 'reported_figure_subject_exists'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "reported_figure_subject_exists" BEFORE INSERT OR UPDATE on "reported_figure" for each ROW execute function "reported_figure_reported_figure_subject_exists_fn"();`,
    );

    this.addSql(`alter table "mentor" add "user_id" uuid null;`);
    this.addSql(
      `alter table "mentor" add constraint "mentor_user_id_foreign" foreign key ("user_id") references "user" ("id") on update cascade on delete no action;`,
    );
    this.addSql(`create index "mentor_user_id_index" on "mentor" ("user_id");`);
    this.addSql(
      `create or replace function "mentor_access_changed_fn"() returns trigger as \$\$ begin perform pg_notify('access_changed', ''); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "access_changed" AFTER INSERT OR UPDATE OR DELETE on "mentor" for each STATEMENT execute function "mentor_access_changed_fn"();`,
    );

    this.addSql(
      `alter table "data_sharing_agreement" add constraint "data_sharing_agreement_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "data_sharing_agreement" add constraint "data_sharing_agreement_partner_id_foreign" foreign key ("partner_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "data_sharing_agreement" add constraint "data_sharing_agreement_span_check" check (ends_on is null or starts_on <= ends_on);`,
    );
    this.addSql(
      `create or replace function "data_sharing_agreement_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'DATA_SHARING_AGREEMENT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "reported_figure_gone" AFTER DELETE on "data_sharing_agreement" for each ROW execute function "data_sharing_agreement_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "data_sharing_agreement_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'DATA_SHARING_AGREEMENT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "quality_flag_gone" AFTER DELETE on "data_sharing_agreement" for each ROW execute function "data_sharing_agreement_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "data_sharing_agreement_programmes" add constraint "data_sharing_agreement_programmes_data_sharing_a_65b6b_foreign" foreign key ("data_sharing_agreement_id") references "data_sharing_agreement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "data_sharing_agreement_programmes" add constraint "data_sharing_agreement_programmes_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `create or replace function "user_access_changed_fn"() returns trigger as \$\$ begin perform pg_notify('access_changed', ''); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "access_changed" AFTER INSERT OR UPDATE OR DELETE on "user" for each STATEMENT execute function "user_access_changed_fn"();`,
    );

    this.addSql(
      `alter table "grant" add constraint "grant_user_id_foreign" foreign key ("user_id") references "user" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_partner_check" check ((role = 'PARTNER') = (organization_id is not null));`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_bound_check" check (role in ('OFFICER', 'VERIFIER', 'VIEWER') or region_id is null);`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_placed_check" check (case when role in ('OFFICER', 'VERIFIER') then region_id is not null else true end);`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_span_check" check (ends_on is null or starts_on <= ends_on);`,
    );
    this.addSql(
      `alter table "grant" add constraint "grant_role_check" check ("role" in ('ADMIN', 'OFFICER', 'VERIFIER', 'MENTOR', 'PARTNER', 'VIEWER'));`,
    );
    this.addSql(
      `create or replace function "grant_access_changed_fn"() returns trigger as \$\$ begin perform pg_notify('access_changed', ''); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "access_changed" AFTER INSERT OR UPDATE OR DELETE on "grant" for each STATEMENT execute function "grant_access_changed_fn"();`,
    );
    this.addSql(
      `create or replace function "grant_grant_rules_fn"() returns trigger as \$\$ declare it "grant"%rowtype; begin select * into it from "grant" where id = new.id; if not found then return null; end if; if (not exists (select from "grant" g join "user" u on u.id = g.user_id where g.role = 'ADMIN' and u.active and g.starts_on <= rule.today_in('31') and (g.ends_on is null or g.ends_on >= rule.today_in('31')))) then raise check_violation using message = 'grant_administered', constraint = 'grant_administered'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "grant_rules" after insert or update on "grant" deferrable initially deferred for each row execute function "grant_grant_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "grant_grant_by_grant_fn"() returns trigger as \$\$ declare it "grant"%rowtype; begin for it in select * from "grant" where id in (select min(id::text)::uuid from "grant" union select min(id::text)::uuid from "grant") order by id for no key update loop if (not exists (select from "grant" g join "user" u on u.id = g.user_id where g.role = 'ADMIN' and u.active and g.starts_on <= rule.today_in('31') and (g.ends_on is null or g.ends_on >= rule.today_in('31')))) then raise check_violation using message = 'grant_administered_1', constraint = 'grant_administered_1'; end if; end loop; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "grant_by_grant" after insert or update or delete on "grant" deferrable initially deferred for each row execute function "grant_grant_by_grant_fn"();`,
    );
    this.addSql(mirror);
    this.addSql(
      'create trigger mirror_user after insert or update on auth."user" for each row execute function auth.mirror_user();',
    );
    for (const statement of asBefore) this.addSql(statement);
  }
}
