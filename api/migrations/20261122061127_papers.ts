import { Migration } from '@mikro-orm/migrations';

export class Migration20261122061127 extends Migration {
  override name = 'Migration20261122061127';

  override up(): void | Promise<void> {
    this.addSql(
      "create or replace function \"certificate_certificate_rules_fn\"() returns trigger as $$ declare it \"certificate\"%rowtype; begin select * into it from \"certificate\" where id = new.id; if not found then return null; end if; if (exists (select from certificate c where c.id = it.superseded_by_id and (c.id = it.id or c.issued_on is null\n      or c.issued_on < it.issued_on or c.type_id <> it.type_id\n      or c.business_id is distinct from it.business_id or c.group_id is distinct from it.group_id))) then raise check_violation using message = 'certificate_successor', constraint = 'certificate_successor'; end if; if (exists (select from (select p.business_id, p.group_id from certificate_products cp join product p on p.id = cp.product_id\n        where cp.certificate_id = it.id offset 0 for share of p) own\n      where (it.business_id is not null and own.business_id is distinct from it.business_id)\n        or (it.business_id is null and it.group_id is not null and own.group_id is not null and own.group_id <> it.group_id))) then raise check_violation using message = 'certificate_holder', constraint = 'certificate_holder'; end if; if (it.business_id is not null and (select t.scope from certificate_type t where t.id = it.type_id) = 'GROUP') then raise check_violation using message = 'certificate_community', constraint = 'certificate_community'; end if; if (it.valid_until > it.issued_on + make_interval(months => (select t.validity_months from certificate_type t where t.id = it.type_id))) then raise check_violation using message = 'certificate_validity', constraint = 'certificate_validity'; end if; if (it.state = 'ISSUED' and it.valid_until is null and (select t.validity_months from certificate_type t where t.id = it.type_id) is not null) then raise check_violation using message = 'certificate_end', constraint = 'certificate_end'; end if; if (not translate(it.number, '0123456789#', '##########') = any (nullif((select t.number_forms from certificate_type t where t.id = it.type_id), '{}'))) then raise check_violation using message = 'certificate_form', constraint = 'certificate_form'; end if; if (it.applied_on is not null and it.applied_on > (select rule.today_in(coalesce(b.region_id, g.region_id))\n          from (select) one left join business b on b.id = it.business_id left join \"group\" g on g.id = it.group_id)) then raise check_violation using message = 'certificate_applied_on_has_come', constraint = 'certificate_applied_on_has_come'; end if; if (it.returned_on is not null and it.returned_on > (select rule.today_in(coalesce(b.region_id, g.region_id))\n          from (select) one left join business b on b.id = it.business_id left join \"group\" g on g.id = it.group_id)) then raise check_violation using message = 'certificate_returned_on_has_come', constraint = 'certificate_returned_on_has_come'; end if; if (it.reviewed_on is not null and it.reviewed_on > (select rule.today_in(coalesce(b.region_id, g.region_id))\n          from (select) one left join business b on b.id = it.business_id left join \"group\" g on g.id = it.group_id)) then raise check_violation using message = 'certificate_reviewed_on_has_come', constraint = 'certificate_reviewed_on_has_come'; end if; if (it.decided_on is not null and it.decided_on > (select rule.today_in(coalesce(b.region_id, g.region_id))\n          from (select) one left join business b on b.id = it.business_id left join \"group\" g on g.id = it.group_id)) then raise check_violation using message = 'certificate_decided_on_has_come', constraint = 'certificate_decided_on_has_come'; end if; if (it.issued_on is not null and it.issued_on > (select rule.today_in(coalesce(b.region_id, g.region_id))\n          from (select) one left join business b on b.id = it.business_id left join \"group\" g on g.id = it.group_id)) then raise check_violation using message = 'certificate_issued_on_has_come', constraint = 'certificate_issued_on_has_come'; end if; if (it.suspended_on is not null and it.suspended_on > (select rule.today_in(coalesce(b.region_id, g.region_id))\n          from (select) one left join business b on b.id = it.business_id left join \"group\" g on g.id = it.group_id)) then raise check_violation using message = 'certificate_suspended_on_has_come', constraint = 'certificate_suspended_on_has_come'; end if; if (it.revoked_on is not null and it.revoked_on > (select rule.today_in(coalesce(b.region_id, g.region_id))\n          from (select) one left join business b on b.id = it.business_id left join \"group\" g on g.id = it.group_id)) then raise check_violation using message = 'certificate_revoked_on_has_come', constraint = 'certificate_revoked_on_has_come'; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      `create table "lab_test" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "product_id" uuid not null, "laboratory_id" uuid not null, "number" text not null, "sampled_on" date null, "issued_on" date not null, "passed" boolean null, "notes" text null, "search_text" text generated always as (search.text(array[number], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "lab_test_source_id_index" on "lab_test" ("source_id");`);
    this.addSql(`create index "lab_test_product_id_index" on "lab_test" ("product_id");`);
    this.addSql(`create index "lab_test_laboratory_id_index" on "lab_test" ("laboratory_id");`);
    this.addSql(`create index "lab_test_length" on "lab_test" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "lab_test_search" on "lab_test" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "lab_test_created_at_order" on "lab_test" ("created_at");`);
    this.addSql(`create index "lab_test_number_order" on "lab_test" ("number");`);
    this.addSql(`create index "lab_test_sampled_on_order" on "lab_test" ("sampled_on" desc nulls last);`);
    this.addSql(`create index "lab_test_issued_on_order" on "lab_test" ("issued_on");`);
    this.addSql(
      `alter table "lab_test" add constraint "lab_test_laboratory_number_unique" unique ("laboratory_id", "number");`,
    );

    this.addSql(
      `create table "lab_reading" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "test_id" uuid not null, "parameter" text not null, "reading" text not null, "value" double precision null, "unit" text null, "at_least" double precision null, "at_most" double precision null, "passed" boolean null, "search_text" text generated always as (search.text(array[parameter, reading], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "lab_reading_test_id_index" on "lab_reading" ("test_id");`);
    this.addSql(`create index "lab_reading_length" on "lab_reading" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "lab_reading_search" on "lab_reading" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "lab_reading_created_at_order" on "lab_reading" ("created_at");`);
    this.addSql(`create index "lab_reading_parameter_order" on "lab_reading" ("parameter");`);
    this.addSql(
      `alter table "lab_reading" add constraint "lab_reading_test_parameter_unique" unique ("test_id", "parameter");`,
    );

    this.addSql(
      `create table "enrolment" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "training_id" uuid not null, "person_name" text not null, "sex" text not null default 'UNKNOWN', "business_id" uuid null, "state" text not null default 'REGISTERED', "days_attended" int null, "pre_score" double precision null, "post_score" double precision null, "certificate_number" text null, "search_text" text generated always as (search.text(array[person_name], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "enrolment_source_id_index" on "enrolment" ("source_id");`);
    this.addSql(`create index "enrolment_training_id_index" on "enrolment" ("training_id");`);
    this.addSql(`create index "enrolment_business_id_index" on "enrolment" ("business_id");`);
    this.addSql(`create index "enrolment_length" on "enrolment" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "enrolment_search" on "enrolment" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "enrolment_created_at_order" on "enrolment" ("created_at");`);
    this.addSql(`create index "enrolment_person_name_order" on "enrolment" ("person_name");`);
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_training_person_name_unique" unique ("training_id", "person_name");`,
    );

    this.addSql(`drop trigger if exists "quality_flag_subject_exists" on "quality_flag";`);
    this.addSql(`drop function if exists "quality_flag_quality_flag_subject_exists_fn"();`);
    this.addSql(
      `create or replace function "quality_flag_quality_flag_subject_exists_fn"() returns trigger as \$\$ begin case new.subject_type when 'AWARD' then perform 1 from "award" where id = new.subject_id::uuid for key share; when 'BUSINESS' then perform 1 from "business" where id = new.subject_id::uuid for key share; when 'CERTIFICATE' then perform 1 from "certificate" where id = new.subject_id::uuid for key share; when 'CERTIFICATE_TYPE' then perform 1 from "certificate_type" where id = new.subject_id::uuid for key share; when 'CONSTRAINT' then perform 1 from "constraint" where id = new.subject_id::uuid for key share; when 'DELEGATION' then perform 1 from "delegation" where id = new.subject_id::uuid for key share; when 'ENGAGEMENT' then perform 1 from "engagement" where id = new.subject_id::uuid for key share; when 'ENROLMENT' then perform 1 from "enrolment" where id = new.subject_id::uuid for key share; when 'EXHIBITION' then perform 1 from "exhibition" where id = new.subject_id::uuid for key share; when 'EXHIBITION_SERIES' then perform 1 from "exhibition_series" where id = new.subject_id::uuid for key share; when 'EXPORT_RECORD' then perform 1 from "export_record" where id = new.subject_id::uuid for key share; when 'FUNDING' then perform 1 from "funding" where id = new.subject_id::uuid for key share; when 'GROUP' then perform 1 from "group" where id = new.subject_id::uuid for key share; when 'LAB_TEST' then perform 1 from "lab_test" where id = new.subject_id::uuid for key share; when 'MEMBERSHIP' then perform 1 from "membership" where id = new.subject_id::uuid for key share; when 'MENTOR' then perform 1 from "mentor" where id = new.subject_id::uuid for key share; when 'ORGANIZATION' then perform 1 from "organization" where id = new.subject_id::uuid for key share; when 'PARTICIPATION' then perform 1 from "participation" where id = new.subject_id::uuid for key share; when 'PRODUCT' then perform 1 from "product" where id = new.subject_id::uuid for key share; when 'PROGRAMME' then perform 1 from "programme" where id = new.subject_id::uuid for key share; when 'SESSION' then perform 1 from "session" where id = new.subject_id::uuid for key share; when 'TRAINING' then perform 1 from "training" where id = new.subject_id::uuid for key share; else null; end case; if not found then raise foreign_key_violation using message = 'quality_flag_subject_exists', constraint = 'quality_flag_subject_exists'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "quality_flag_subject_exists" BEFORE INSERT OR UPDATE on "quality_flag" for each ROW execute function "quality_flag_quality_flag_subject_exists_fn"();`,
    );

    this.addSql(`drop trigger if exists "reported_figure_subject_exists" on "reported_figure";`);
    this.addSql(`drop function if exists "reported_figure_reported_figure_subject_exists_fn"();`);
    this.addSql(`create or replace function "reported_figure_training_by_reported_figure_fn"() returns trigger as \$\$ declare it "training"%rowtype; begin for it in select * from "training" where id in (select case when new.subject_type = 'TRAINING' then new.subject_id::uuid end union select case when old.subject_type = 'TRAINING' then old.subject_id::uuid end) order by id loop continue when current_setting('rule.training_by_reported_figure', true) = it.id::text; perform set_config('rule.training_by_reported_figure', it.id::text, true); declare said text := (select string_agg(format('Tercatat satu per satu lebih banyak daripada %s %s yang dilaporkan.', reported, counted), ' '
      order by counted) from (select reported, case unit when 'PEOPLE' then 'orang' else 'usaha' end as counted from (
    select f.unit, max(f.value) as reported from reported_figure f where f.subject_type = 'TRAINING' and f.subject_id = it.id::text
      and f.measure = 'PARTICIPANTS' and f.dimension is null and f.unit in ('PEOPLE', 'BUSINESSES') group by f.unit) r,
  lateral (select case unit when 'PEOPLE' then count(*) else count(distinct e.business_id) end as named from enrolment e
    where e.training_id = it.id and e.state in ('ATTENDED', 'COMPLETED', 'INCOMPLETE')) e
  where named > reported) outnumbered); begin if said is not null then perform rule.doubt('TRAINING', it.id::text, 'ENUMERATED_OVER_REPORTED', 'WARNING', said); else perform rule.settle('TRAINING', it.id::text, 'ENUMERATED_OVER_REPORTED'); end if; end; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "training_by_reported_figure" after insert or update or delete on "reported_figure" deferrable initially deferred for each row execute function "reported_figure_training_by_reported_figure_fn"();`,
    );
    this.addSql(
      `create or replace function "reported_figure_reported_figure_subject_exists_fn"() returns trigger as \$\$ begin case new.subject_type when 'AWARD' then perform 1 from "award" where id = new.subject_id::uuid for key share; when 'BUSINESS' then perform 1 from "business" where id = new.subject_id::uuid for key share; when 'CERTIFICATE' then perform 1 from "certificate" where id = new.subject_id::uuid for key share; when 'CERTIFICATE_TYPE' then perform 1 from "certificate_type" where id = new.subject_id::uuid for key share; when 'CONSTRAINT' then perform 1 from "constraint" where id = new.subject_id::uuid for key share; when 'DELEGATION' then perform 1 from "delegation" where id = new.subject_id::uuid for key share; when 'ENGAGEMENT' then perform 1 from "engagement" where id = new.subject_id::uuid for key share; when 'ENROLMENT' then perform 1 from "enrolment" where id = new.subject_id::uuid for key share; when 'EXHIBITION' then perform 1 from "exhibition" where id = new.subject_id::uuid for key share; when 'EXHIBITION_SERIES' then perform 1 from "exhibition_series" where id = new.subject_id::uuid for key share; when 'EXPORT_RECORD' then perform 1 from "export_record" where id = new.subject_id::uuid for key share; when 'FUNDING' then perform 1 from "funding" where id = new.subject_id::uuid for key share; when 'GROUP' then perform 1 from "group" where id = new.subject_id::uuid for key share; when 'LAB_TEST' then perform 1 from "lab_test" where id = new.subject_id::uuid for key share; when 'MEMBERSHIP' then perform 1 from "membership" where id = new.subject_id::uuid for key share; when 'MENTOR' then perform 1 from "mentor" where id = new.subject_id::uuid for key share; when 'ORGANIZATION' then perform 1 from "organization" where id = new.subject_id::uuid for key share; when 'PARTICIPATION' then perform 1 from "participation" where id = new.subject_id::uuid for key share; when 'PRODUCT' then perform 1 from "product" where id = new.subject_id::uuid for key share; when 'PROGRAMME' then perform 1 from "programme" where id = new.subject_id::uuid for key share; when 'SESSION' then perform 1 from "session" where id = new.subject_id::uuid for key share; when 'TRAINING' then perform 1 from "training" where id = new.subject_id::uuid for key share; else null; end case; if not found then raise foreign_key_violation using message = 'reported_figure_subject_exists', constraint = 'reported_figure_subject_exists'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "reported_figure_subject_exists" BEFORE INSERT OR UPDATE on "reported_figure" for each ROW execute function "reported_figure_reported_figure_subject_exists_fn"();`,
    );

    this.addSql(
      `alter table "certificate_type" add "renewable" boolean not null default false, add "number_forms" text[] not null default '{}', add "mandatory_from" date null;`,
    );
    this.addSql(
      `create index "certificate_type_mandatory_from_order" on "certificate_type" ("mandatory_from" desc nulls last);`,
    );
    this.addSql(
      `alter table "certificate_type" add constraint "certificate_type_forms_check" check (array_to_string(number_forms, '') !~ '\\d');`,
    );
    this.addSql(
      `alter table "certificate_type" add constraint "certificate_type_renewal_check" check (not renewable or validity_months is not null);`,
    );
    this.addSql(
      `create or replace function "certificate_type_certificate_by_certificate_type_fn"() returns trigger as \$\$ declare it "certificate"%rowtype; begin for it in select * from "certificate" where id in (select c.id from certificate c where c.type_id = new.id union select c.id from certificate c where c.type_id = old.id) order by id for no key update loop if (it.business_id is not null and (select t.scope from certificate_type t where t.id = it.type_id) = 'GROUP') then raise check_violation using message = 'certificate_community_1', constraint = 'certificate_community_1'; end if; if (it.valid_until > it.issued_on + make_interval(months => (select t.validity_months from certificate_type t where t.id = it.type_id))) then raise check_violation using message = 'certificate_validity_1', constraint = 'certificate_validity_1'; end if; if (it.state = 'ISSUED' and it.valid_until is null and (select t.validity_months from certificate_type t where t.id = it.type_id) is not null) then raise check_violation using message = 'certificate_end_1', constraint = 'certificate_end_1'; end if; if (not translate(it.number, '0123456789#', '##########') = any (nullif((select t.number_forms from certificate_type t where t.id = it.type_id), '{}'))) then raise check_violation using message = 'certificate_form_1', constraint = 'certificate_form_1'; end if; end loop; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "certificate_by_certificate_type" after insert or update or delete on "certificate_type" deferrable initially deferred for each row execute function "certificate_type_certificate_by_certificate_type_fn"();`,
    );

    this.addSql(`alter table "certificate" drop constraint "certificate_paper_check";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_registered_check";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_state_check";`);
    this.addSql(
      `alter table "certificate" add "returned_on" date null, add "reviewed_on" date null, add "decided_on" date null, add "suspended_on" date null, add "revoked_on" date null, add "reason" text null, add "superseded_by_id" uuid null;`,
    );

    // What was renewed is superseded, by which one nobody has recorded; and what the new rules ask for is said to be unknown.
    this.addSql(`update certificate set state = 'SUPERSEDED' where state = 'RENEWED'`);
    this.addSql(
      `update certificate set reason = 'Tidak tercatat.' where state in ('RETURNED', 'REJECTED', 'SUSPENDED', 'REVOKED')`,
    );
    this.addSql(
      `update certificate set notes = concat_ws(' ', notes, 'Nomor: ' || number), number = null
        where number is not null and state not in ('ISSUED', 'SUSPENDED', 'REVOKED', 'SUPERSEDED')`,
    );
    this.addSql(
      `update certificate set notes = concat_ws(' ', notes, 'Diajukan: ' || applied_on), applied_on = null
        where applied_on is not null and state in ('PLANNED', 'DRAFT')`,
    );
    this.addSql(
      `update certificate set notes = concat_ws(' ', notes, 'Tanggal pengajuan tidak tercatat.'), applied_on = created_at::date
        where applied_on is null and state in ('SUBMITTED', 'RETURNED', 'UNDER_REVIEW')`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_superseded_by_id_foreign" foreign key ("superseded_by_id") references "certificate" ("id") on update cascade on delete no action;`,
    );
    this.addSql(`create index "certificate_superseded_by_id_index" on "certificate" ("superseded_by_id");`);
    this.addSql(`create index "certificate_returned_on_order" on "certificate" ("returned_on" desc nulls last);`);
    this.addSql(`create index "certificate_reviewed_on_order" on "certificate" ("reviewed_on" desc nulls last);`);
    this.addSql(`create index "certificate_decided_on_order" on "certificate" ("decided_on" desc nulls last);`);
    this.addSql(`create index "certificate_suspended_on_order" on "certificate" ("suspended_on" desc nulls last);`);
    this.addSql(`create index "certificate_revoked_on_order" on "certificate" ("revoked_on" desc nulls last);`);
    this.addSql(
      `alter table "certificate" add constraint "certificate_followed_check" check (superseded_by_id is null or state = 'SUPERSEDED');`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_reason_check" check (reason is not null or not (state in ('RETURNED', 'REJECTED', 'SUSPENDED', 'REVOKED')));`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_life_check" check (issued_on <= least(suspended_on, revoked_on));`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_way_check" check (applied_on <= least(returned_on, reviewed_on, decided_on, issued_on));`,
    );
    this.addSql(`alter table "certificate" add constraint "certificate_taken_check" check ((num_nonnulls(returned_on, reviewed_on) = 0 or not (state in ('PLANNED', 'DRAFT')))
    and (decided_on is null or state in ('REJECTED', 'WITHDRAWN'))
    and (suspended_on is null or state in ('SUSPENDED', 'REVOKED', 'SUPERSEDED'))
    and (revoked_on is null or state = 'REVOKED'));`);
    this.addSql(`alter table "certificate" add constraint "certificate_applied_check" check (case when state in ('SUBMITTED', 'RETURNED', 'UNDER_REVIEW') then applied_on is not null
    when state in ('PLANNED', 'DRAFT') then applied_on is null else true end);`);
    this.addSql(
      `alter table "certificate" add constraint "certificate_paper_check" check (not state in ('ISSUED', 'SUSPENDED', 'REVOKED', 'SUPERSEDED') or (number is not null and issued_on is not null));`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_registered_check" check (num_nonnulls(number, issued_on) = 0 or state in ('ISSUED', 'SUSPENDED', 'REVOKED', 'SUPERSEDED'));`,
    );
    this.addSql(
      `alter table "certificate" add constraint "certificate_state_check" check ("state" in ('PLANNED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'UNDER_REVIEW', 'REJECTED', 'WITHDRAWN', 'ISSUED', 'SUSPENDED', 'REVOKED', 'SUPERSEDED'));`,
    );
    this.addSql(
      `create or replace function "certificate_certificate_moves_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then if new.state not in ('PLANNED','DRAFT','SUBMITTED','RETURNED','UNDER_REVIEW','REJECTED','WITHDRAWN','ISSUED','SUSPENDED','REVOKED','SUPERSEDED') then raise check_violation using message = 'certificate_begins', constraint = 'certificate_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('PLANNED', 'SUBMITTED'), ('DRAFT', 'SUBMITTED'), ('RETURNED', 'SUBMITTED'), ('SUBMITTED', 'RETURNED'), ('UNDER_REVIEW', 'RETURNED'), ('SUBMITTED', 'UNDER_REVIEW'), ('SUBMITTED', 'ISSUED'), ('UNDER_REVIEW', 'ISSUED'), ('SUBMITTED', 'REJECTED'), ('UNDER_REVIEW', 'REJECTED'), ('PLANNED', 'WITHDRAWN'), ('DRAFT', 'WITHDRAWN'), ('SUBMITTED', 'WITHDRAWN'), ('RETURNED', 'WITHDRAWN'), ('UNDER_REVIEW', 'WITHDRAWN'), ('ISSUED', 'SUSPENDED'), ('SUSPENDED', 'ISSUED'), ('ISSUED', 'REVOKED'), ('SUSPENDED', 'REVOKED'), ('ISSUED', 'SUPERSEDED'), ('SUSPENDED', 'SUPERSEDED')) then raise check_violation using message = 'certificate_moves', constraint = 'certificate_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "certificate_moves" BEFORE INSERT OR UPDATE on "certificate" for each ROW execute function "certificate_certificate_moves_fn"();`,
    );
    this.addSql(`create or replace function "certificate_certificate_by_certificate_fn"() returns trigger as \$\$ declare it "certificate"%rowtype; begin for it in select * from "certificate" where id in (select c.id from certificate c where c.superseded_by_id = new.id and c.id <> new.id union select c.id from certificate c where c.superseded_by_id = old.id and c.id <> old.id) order by id for no key update loop if (exists (select from certificate c where c.id = it.superseded_by_id and (c.id = it.id or c.issued_on is null
      or c.issued_on < it.issued_on or c.type_id <> it.type_id
      or c.business_id is distinct from it.business_id or c.group_id is distinct from it.group_id))) then raise check_violation using message = 'certificate_successor_1', constraint = 'certificate_successor_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "certificate_by_certificate" after insert or update or delete on "certificate" deferrable initially deferred for each row execute function "certificate_certificate_by_certificate_fn"();`,
    );

    this.addSql(
      `create or replace function "training_training_moves_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then if new.state not in ('PLANNED','RUNNING','HELD','CANCELLED') then raise check_violation using message = 'training_begins', constraint = 'training_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('PLANNED', 'RUNNING'), ('PLANNED', 'HELD'), ('RUNNING', 'HELD'), ('PLANNED', 'CANCELLED'), ('RUNNING', 'CANCELLED'), ('HELD', 'PLANNED'), ('CANCELLED', 'PLANNED')) then raise check_violation using message = 'training_moves', constraint = 'training_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "training_moves" BEFORE INSERT OR UPDATE on "training" for each ROW execute function "training_training_moves_fn"();`,
    );
    this.addSql(`create or replace function "training_training_rules_fn"() returns trigger as \$\$ declare it "training"%rowtype; begin select * into it from "training" where id = new.id; if not found then return null; end if; if (case it.state when 'RUNNING' then it.starts_on when 'HELD' then coalesce(it.ends_on, it.starts_on) end
      > rule.today_in(it.venue_region_id)) then raise check_violation using message = 'training_has_come', constraint = 'training_has_come'; end if; declare said text := (select string_agg(format('Tercatat satu per satu lebih banyak daripada %s %s yang dilaporkan.', reported, counted), ' '
      order by counted) from (select reported, case unit when 'PEOPLE' then 'orang' else 'usaha' end as counted from (
    select f.unit, max(f.value) as reported from reported_figure f where f.subject_type = 'TRAINING' and f.subject_id = it.id::text
      and f.measure = 'PARTICIPANTS' and f.dimension is null and f.unit in ('PEOPLE', 'BUSINESSES') group by f.unit) r,
  lateral (select case unit when 'PEOPLE' then count(*) else count(distinct e.business_id) end as named from enrolment e
    where e.training_id = it.id and e.state in ('ATTENDED', 'COMPLETED', 'INCOMPLETE')) e
  where named > reported) outnumbered); begin if said is not null then perform rule.doubt('TRAINING', it.id::text, 'ENUMERATED_OVER_REPORTED', 'WARNING', said); else perform rule.settle('TRAINING', it.id::text, 'ENUMERATED_OVER_REPORTED'); end if; end; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "training_rules" after insert or update on "training" deferrable initially deferred for each row execute function "training_training_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "training_enrolment_by_training_fn"() returns trigger as \$\$ declare it "enrolment"%rowtype; begin for it in select * from "enrolment" where id in (select e.id from enrolment e where e.training_id = new.id union select e.id from enrolment e where e.training_id = old.id) order by id for no key update loop if (it.state = 'COMPLETED' and it.days_attended < 0.8 * (select case when t.starts_on_precision = 'DAY' then t.ends_on - t.starts_on + 1 end from training t where t.id = it.training_id)) then raise check_violation using message = 'enrolment_most_days_1', constraint = 'enrolment_most_days_1'; end if; if (it.days_attended > (select case when t.starts_on_precision = 'DAY' then t.ends_on - t.starts_on + 1 end from training t where t.id = it.training_id)) then raise check_violation using message = 'enrolment_days_1', constraint = 'enrolment_days_1'; end if; if (it.state not in ('INVITED', 'REGISTERED') and (select t.state from training t where t.id = it.training_id) in ('PLANNED', 'CANCELLED')) then raise check_violation using message = 'enrolment_begun_1', constraint = 'enrolment_begun_1'; end if; end loop; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "enrolment_by_training" after insert or update or delete on "training" deferrable initially deferred for each row execute function "training_enrolment_by_training_fn"();`,
    );

    this.addSql(
      `alter table "lab_test" add constraint "lab_test_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "lab_test" add constraint "lab_test_product_id_foreign" foreign key ("product_id") references "product" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "lab_test" add constraint "lab_test_laboratory_id_foreign" foreign key ("laboratory_id") references "organization" ("id") on update cascade on delete no action;`,
    );
    this.addSql(`alter table "lab_test" add constraint "lab_test_span_check" check (sampled_on <= issued_on);`);
    this.addSql(`create or replace function "lab_test_lab_test_rules_fn"() returns trigger as \$\$ declare it "lab_test"%rowtype; begin select * into it from "lab_test" where id = new.id; if not found then return null; end if; if (it.passed and exists (select from lab_reading r where r.test_id = it.id and not r.passed)) then raise check_violation using message = 'lab_test_conclusion', constraint = 'lab_test_conclusion'; end if; if (it.issued_on > (select rule.today_in(coalesce(b.region_id, g.region_id, p.region_id)) from product p
      left join business b on b.id = p.business_id left join "group" g on g.id = p.group_id where p.id = it.product_id)) then raise check_violation using message = 'lab_test_has_come', constraint = 'lab_test_has_come'; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "lab_test_rules" after insert or update on "lab_test" deferrable initially deferred for each row execute function "lab_test_lab_test_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "lab_test_lab_test_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'LAB_TEST' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "lab_test_reported_figure_gone" AFTER DELETE on "lab_test" for each ROW execute function "lab_test_lab_test_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "lab_test_lab_test_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'LAB_TEST' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "lab_test_quality_flag_gone" AFTER DELETE on "lab_test" for each ROW execute function "lab_test_lab_test_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "lab_reading" add constraint "lab_reading_test_id_foreign" foreign key ("test_id") references "lab_test" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "lab_reading" add constraint "lab_reading_within_check" check (not passed or (value >= coalesce(at_least, value) and value <= coalesce(at_most, value)));`,
    );
    this.addSql(`alter table "lab_reading" add constraint "lab_reading_limits_check" check (at_least <= at_most);`);
    this.addSql(
      `create or replace function "lab_reading_lab_test_by_lab_reading_fn"() returns trigger as \$\$ declare it "lab_test"%rowtype; begin for it in select * from "lab_test" where id in (select new.test_id union select old.test_id) order by id for no key update loop if (it.passed and exists (select from lab_reading r where r.test_id = it.id and not r.passed)) then raise check_violation using message = 'lab_test_conclusion_1', constraint = 'lab_test_conclusion_1'; end if; end loop; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "lab_test_by_lab_reading" after insert or update or delete on "lab_reading" deferrable initially deferred for each row execute function "lab_reading_lab_test_by_lab_reading_fn"();`,
    );

    this.addSql(
      `alter table "enrolment" add constraint "enrolment_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_training_id_foreign" foreign key ("training_id") references "training" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_certificate_check" check (certificate_number is null or state = 'COMPLETED');`,
    );
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_completion_check" check (days_attended is not null or state <> 'COMPLETED');`,
    );
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_there_check" check (num_nonnulls(days_attended, pre_score, post_score) = 0 or state in ('ATTENDED', 'COMPLETED', 'INCOMPLETE'));`,
    );
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_sex_check" check ("sex" in ('FEMALE', 'MALE', 'UNKNOWN'));`,
    );
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_state_check" check ("state" in ('INVITED', 'REGISTERED', 'ATTENDED', 'COMPLETED', 'INCOMPLETE', 'NO_SHOW'));`,
    );
    this.addSql(
      `create or replace function "enrolment_enrolment_moves_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then if new.state not in ('INVITED','REGISTERED','ATTENDED','COMPLETED','INCOMPLETE','NO_SHOW') then raise check_violation using message = 'enrolment_begins', constraint = 'enrolment_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('INVITED', 'REGISTERED'), ('REGISTERED', 'ATTENDED'), ('NO_SHOW', 'ATTENDED'), ('ATTENDED', 'COMPLETED'), ('ATTENDED', 'INCOMPLETE'), ('REGISTERED', 'NO_SHOW'), ('COMPLETED', 'ATTENDED'), ('INCOMPLETE', 'ATTENDED')) then raise check_violation using message = 'enrolment_moves', constraint = 'enrolment_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "enrolment_moves" BEFORE INSERT OR UPDATE on "enrolment" for each ROW execute function "enrolment_enrolment_moves_fn"();`,
    );
    this.addSql(
      `create or replace function "enrolment_enrolment_rules_fn"() returns trigger as \$\$ declare it "enrolment"%rowtype; begin select * into it from "enrolment" where id = new.id; if not found then return null; end if; if tg_op = 'INSERT' then if ((select state from training t where t.id = it.training_id for share) = 'CANCELLED') then raise check_violation using message = 'enrolment_open', constraint = 'enrolment_open'; end if; end if; if (it.state = 'COMPLETED' and it.days_attended < 0.8 * (select case when t.starts_on_precision = 'DAY' then t.ends_on - t.starts_on + 1 end from training t where t.id = it.training_id)) then raise check_violation using message = 'enrolment_most_days', constraint = 'enrolment_most_days'; end if; if (it.days_attended > (select case when t.starts_on_precision = 'DAY' then t.ends_on - t.starts_on + 1 end from training t where t.id = it.training_id)) then raise check_violation using message = 'enrolment_days', constraint = 'enrolment_days'; end if; if (it.state not in ('INVITED', 'REGISTERED') and (select t.state from training t where t.id = it.training_id) in ('PLANNED', 'CANCELLED')) then raise check_violation using message = 'enrolment_begun', constraint = 'enrolment_begun'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "enrolment_rules" after insert or update on "enrolment" deferrable initially deferred for each row execute function "enrolment_enrolment_rules_fn"();`,
    );
    this.addSql(`create or replace function "enrolment_training_by_enrolment_fn"() returns trigger as \$\$ declare it "training"%rowtype; begin for it in select * from "training" where id in (select new.training_id union select old.training_id) order by id loop continue when current_setting('rule.training_by_enrolment', true) = it.id::text; perform set_config('rule.training_by_enrolment', it.id::text, true); declare said text := (select string_agg(format('Tercatat satu per satu lebih banyak daripada %s %s yang dilaporkan.', reported, counted), ' '
      order by counted) from (select reported, case unit when 'PEOPLE' then 'orang' else 'usaha' end as counted from (
    select f.unit, max(f.value) as reported from reported_figure f where f.subject_type = 'TRAINING' and f.subject_id = it.id::text
      and f.measure = 'PARTICIPANTS' and f.dimension is null and f.unit in ('PEOPLE', 'BUSINESSES') group by f.unit) r,
  lateral (select case unit when 'PEOPLE' then count(*) else count(distinct e.business_id) end as named from enrolment e
    where e.training_id = it.id and e.state in ('ATTENDED', 'COMPLETED', 'INCOMPLETE')) e
  where named > reported) outnumbered); begin if said is not null then perform rule.doubt('TRAINING', it.id::text, 'ENUMERATED_OVER_REPORTED', 'WARNING', said); else perform rule.settle('TRAINING', it.id::text, 'ENUMERATED_OVER_REPORTED'); end if; end; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "training_by_enrolment" after insert or update or delete on "enrolment" deferrable initially deferred for each row execute function "enrolment_training_by_enrolment_fn"();`,
    );
    this.addSql(
      `create or replace function "enrolment_enrolment_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'ENROLMENT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "enrolment_reported_figure_gone" AFTER DELETE on "enrolment" for each ROW execute function "enrolment_enrolment_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "enrolment_enrolment_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'ENROLMENT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "enrolment_quality_flag_gone" AFTER DELETE on "enrolment" for each ROW execute function "enrolment_enrolment_quality_flag_gone_fn"();`,
    );
  }
}
