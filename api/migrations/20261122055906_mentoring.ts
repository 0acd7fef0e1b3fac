import { Migration } from '@mikro-orm/migrations';

export class Migration20261122055906 extends Migration {
  override name = 'Migration20261122055906';

  override up(): void | Promise<void> {
    this.addSql(
      "create or replace function \"session_session_rules_fn\"() returns trigger as $$ declare it \"session\"%rowtype; begin select * into it from \"session\" where id = new.id; if not found then return null; end if; if (it.actions_done_on > (select rule.today_in(b.region_id) from engagement e join business b on b.id = e.business_id\n      where e.id = it.engagement_id)) then raise check_violation using message = 'session_done', constraint = 'session_done'; end if; if (it.held_on > (select rule.today_in(b.region_id) from engagement e join business b on b.id = e.business_id\n      where e.id = it.engagement_id)) then raise check_violation using message = 'session_held', constraint = 'session_held'; end if; if tg_op = 'INSERT' then if ((select state from engagement e where e.id = it.engagement_id for share) in ('DROPPED', 'COMPLETED', 'FOLLOWED_UP')) then raise check_violation using message = 'session_ended', constraint = 'session_ended'; end if; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      "create or replace function \"engagement_engagement_rules_fn\"() returns trigger as $$ declare it \"engagement\"%rowtype; begin select * into it from \"engagement\" where id = new.id; if not found then return null; end if; if (it.starts_on is null and exists (select from session s where s.engagement_id = it.id)) then raise check_violation using message = 'engagement_begun', constraint = 'engagement_begun'; end if; if (exists (select from session s where s.engagement_id = it.id\n      and not daterange(it.starts_on, it.ends_on, '[]') @> s.held_on)) then raise check_violation using message = 'engagement_sessions', constraint = 'engagement_sessions'; end if; if (it.state not in ('PLANNED', 'DROPPED') and it.baseline_on is null and not it.baseline_waived\n      and not exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED')) then raise check_violation using message = 'engagement_baseline', constraint = 'engagement_baseline'; end if; if (it.baseline_on is not null and exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED')\n      and not exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED' and a.held_on = it.baseline_on)) then raise check_violation using message = 'engagement_baseline_day', constraint = 'engagement_baseline_day'; end if; if (exists (select from assessment e where e.engagement_id = it.id and e.wave = 'ENDLINE' and e.held_on < 90\n      + (select max(day) from (select it.baseline_on as day union all\n        select b.held_on from assessment b where b.engagement_id = it.id and b.wave = 'BASELINE') baselines))) then raise check_violation using message = 'engagement_apart', constraint = 'engagement_apart'; end if; if (it.state in ('COMPLETED', 'FOLLOWED_UP') and exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED')\n      and not exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED' and exists (select from assessment e where e.engagement_id = it.id\n        and e.instrument_id = a.instrument_id and e.wave = 'ENDLINE' and e.state = 'VERIFIED'))) then raise check_violation using message = 'engagement_endline', constraint = 'engagement_endline'; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      `create table "programme_target" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "programme_id" uuid not null, "indicator" text not null, "starts_on" date null, "ends_on" date null, "value" double precision not null, "unit" text not null, "search_text" text generated always as (search.text(array[indicator], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "programme_target_source_id_index" on "programme_target" ("source_id");`);
    this.addSql(`create index "programme_target_programme_id_index" on "programme_target" ("programme_id");`);
    this.addSql(`create index "programme_target_length" on "programme_target" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "programme_target_search" on "programme_target" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "programme_target_created_at_order" on "programme_target" ("created_at");`);
    this.addSql(`create index "programme_target_indicator_order" on "programme_target" ("indicator");`);
    this.addSql(`create index "programme_target_starts_on_order" on "programme_target" ("starts_on" desc nulls last);`);
    this.addSql(`create index "programme_target_ends_on_order" on "programme_target" ("ends_on" desc nulls last);`);
    this.addSql(
      `create unique index "programme_target_programme_indicator_unique" on "programme_target" ("programme_id", "indicator") where starts_on is null;`,
    );
    this.addSql(
      `alter table "programme_target" add constraint "programme_target_programme_indicator_starts_on_unique" unique ("programme_id", "indicator", "starts_on");`,
    );

    this.addSql(
      `create table "mentoring_goal" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "engagement_id" uuid not null, "dimension" text not null, "state" text not null default 'OPEN', "description" text null, "baseline_value" double precision null, "target_value" double precision not null, "unit" text not null, "due_on" date null, "outcome_value" double precision null, "outcome_on" date null, "notes" text null, "search_text" text generated always as (search.text(array[dimension], array[description])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "mentoring_goal_source_id_index" on "mentoring_goal" ("source_id");`);
    this.addSql(`create index "mentoring_goal_engagement_id_index" on "mentoring_goal" ("engagement_id");`);
    this.addSql(`create index "mentoring_goal_state_index" on "mentoring_goal" ("state");`);
    this.addSql(`create index "mentoring_goal_length" on "mentoring_goal" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "mentoring_goal_search" on "mentoring_goal" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "mentoring_goal_created_at_order" on "mentoring_goal" ("created_at");`);
    this.addSql(`create index "mentoring_goal_dimension_order" on "mentoring_goal" ("dimension");`);
    this.addSql(`create index "mentoring_goal_due_on_order" on "mentoring_goal" ("due_on" desc nulls last);`);
    this.addSql(`create index "mentoring_goal_outcome_on_order" on "mentoring_goal" ("outcome_on" desc nulls last);`);

    this.addSql(
      `create table "assessment_instrument" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "code" text not null, "edition" text not null, "title" text not null, "scale_min" double precision not null, "scale_max" double precision not null, "description" text null, "search_text" text generated always as (search.text(array[title, edition], array[code, description])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "assessment_instrument_source_id_index" on "assessment_instrument" ("source_id");`);
    this.addSql(
      `create index "assessment_instrument_length" on "assessment_instrument" (strpos(search_text, '|'), "id");`,
    );
    this.addSql(
      `create index "assessment_instrument_search" on "assessment_instrument" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "assessment_instrument_created_at_order" on "assessment_instrument" ("created_at");`);
    this.addSql(`create index "assessment_instrument_title_order" on "assessment_instrument" ("title");`);
    this.addSql(
      `alter table "assessment_instrument" add constraint "assessment_instrument_code_edition_unique" unique ("code", "edition");`,
    );

    this.addSql(
      `create table "assessment_item" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "instrument_id" uuid not null, "key" text not null, "question" text not null, "weight" double precision not null, "place" int not null, "search_text" text generated always as (search.text(array[question], array[key])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "assessment_item_instrument_id_index" on "assessment_item" ("instrument_id");`);
    this.addSql(`create index "assessment_item_length" on "assessment_item" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "assessment_item_search" on "assessment_item" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "assessment_item_created_at_order" on "assessment_item" ("created_at");`);
    this.addSql(`create index "assessment_item_question_order" on "assessment_item" ("question");`);
    this.addSql(
      `create index "assessment_item_question_parts" on "assessment_item" using gin ("question" gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(
      `alter table "assessment_item" add constraint "assessment_item_instrument_key_unique" unique ("instrument_id", "key");`,
    );

    this.addSql(
      `create table "assessment" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "source_id" uuid null, "engagement_id" uuid null, "business_id" uuid null, "instrument_id" uuid not null, "wave" text not null, "held_on" date not null, "state" text not null default 'DRAFT', "assessor_id" uuid null, "assessed_by" text null, "total" double precision null, "missing_items" int not null, "notes" text null, "search_text" text generated always as (search.text(array[wave], array[assessed_by])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "assessment_source_id_index" on "assessment" ("source_id");`);
    this.addSql(`create index "assessment_engagement_id_index" on "assessment" ("engagement_id");`);
    this.addSql(`create index "assessment_business_id_index" on "assessment" ("business_id");`);
    this.addSql(`create index "assessment_instrument_id_index" on "assessment" ("instrument_id");`);
    this.addSql(`create index "assessment_state_index" on "assessment" ("state");`);
    this.addSql(`create index "assessment_assessor_id_index" on "assessment" ("assessor_id");`);
    this.addSql(`create index "assessment_length" on "assessment" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "assessment_search" on "assessment" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "assessment_created_at_order" on "assessment" ("created_at");`);
    this.addSql(`create index "assessment_held_on_order" on "assessment" ("held_on");`);
    this.addSql(
      `alter table "assessment" add constraint "assessment_business_instrument_wave_unique" unique ("business_id", "instrument_id", "wave");`,
    );
    this.addSql(
      `alter table "assessment" add constraint "assessment_engagement_instrument_wave_unique" unique ("engagement_id", "instrument_id", "wave");`,
    );

    this.addSql(
      `create table "assessment_score" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "assessment_id" uuid not null, "item_id" uuid not null, "value" double precision null, primary key ("id"));`,
    );
    this.addSql(`create index "assessment_score_assessment_id_index" on "assessment_score" ("assessment_id");`);
    this.addSql(`create index "assessment_score_item_id_index" on "assessment_score" ("item_id");`);
    this.addSql(`create index "assessment_score_created_at_order" on "assessment_score" ("created_at");`);
    this.addSql(
      `alter table "assessment_score" add constraint "assessment_score_assessment_item_unique" unique ("assessment_id", "item_id");`,
    );

    this.addSql(`drop trigger if exists "quality_flag_subject_exists" on "quality_flag";`);
    this.addSql(`drop function if exists "quality_flag_quality_flag_subject_exists_fn"();`);
    this.addSql(
      `create or replace function "quality_flag_quality_flag_subject_exists_fn"() returns trigger as \$\$ begin case new.subject_type when 'ASSESSMENT' then perform 1 from "assessment" where id = new.subject_id::uuid for key share; when 'ASSESSMENT_INSTRUMENT' then perform 1 from "assessment_instrument" where id = new.subject_id::uuid for key share; when 'AWARD' then perform 1 from "award" where id = new.subject_id::uuid for key share; when 'BUSINESS' then perform 1 from "business" where id = new.subject_id::uuid for key share; when 'CERTIFICATE' then perform 1 from "certificate" where id = new.subject_id::uuid for key share; when 'CERTIFICATE_TYPE' then perform 1 from "certificate_type" where id = new.subject_id::uuid for key share; when 'CONSTRAINT' then perform 1 from "constraint" where id = new.subject_id::uuid for key share; when 'DELEGATION' then perform 1 from "delegation" where id = new.subject_id::uuid for key share; when 'ENGAGEMENT' then perform 1 from "engagement" where id = new.subject_id::uuid for key share; when 'EXHIBITION' then perform 1 from "exhibition" where id = new.subject_id::uuid for key share; when 'EXHIBITION_SERIES' then perform 1 from "exhibition_series" where id = new.subject_id::uuid for key share; when 'EXPORT_RECORD' then perform 1 from "export_record" where id = new.subject_id::uuid for key share; when 'FUNDING' then perform 1 from "funding" where id = new.subject_id::uuid for key share; when 'GROUP' then perform 1 from "group" where id = new.subject_id::uuid for key share; when 'MEMBERSHIP' then perform 1 from "membership" where id = new.subject_id::uuid for key share; when 'MENTOR' then perform 1 from "mentor" where id = new.subject_id::uuid for key share; when 'MENTORING_GOAL' then perform 1 from "mentoring_goal" where id = new.subject_id::uuid for key share; when 'ORGANIZATION' then perform 1 from "organization" where id = new.subject_id::uuid for key share; when 'PARTICIPATION' then perform 1 from "participation" where id = new.subject_id::uuid for key share; when 'PRODUCT' then perform 1 from "product" where id = new.subject_id::uuid for key share; when 'PROGRAMME' then perform 1 from "programme" where id = new.subject_id::uuid for key share; when 'PROGRAMME_TARGET' then perform 1 from "programme_target" where id = new.subject_id::uuid for key share; when 'SESSION' then perform 1 from "session" where id = new.subject_id::uuid for key share; when 'TRAINING' then perform 1 from "training" where id = new.subject_id::uuid for key share; else null; end case; if not found then raise foreign_key_violation using message = 'quality_flag_subject_exists', constraint = 'quality_flag_subject_exists'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "quality_flag_subject_exists" BEFORE INSERT OR UPDATE on "quality_flag" for each ROW execute function "quality_flag_quality_flag_subject_exists_fn"();`,
    );

    this.addSql(`drop trigger if exists "reported_figure_subject_exists" on "reported_figure";`);
    this.addSql(`drop function if exists "reported_figure_reported_figure_subject_exists_fn"();`);
    this.addSql(
      `create or replace function "reported_figure_reported_figure_subject_exists_fn"() returns trigger as \$\$ begin case new.subject_type when 'ASSESSMENT' then perform 1 from "assessment" where id = new.subject_id::uuid for key share; when 'ASSESSMENT_INSTRUMENT' then perform 1 from "assessment_instrument" where id = new.subject_id::uuid for key share; when 'AWARD' then perform 1 from "award" where id = new.subject_id::uuid for key share; when 'BUSINESS' then perform 1 from "business" where id = new.subject_id::uuid for key share; when 'CERTIFICATE' then perform 1 from "certificate" where id = new.subject_id::uuid for key share; when 'CERTIFICATE_TYPE' then perform 1 from "certificate_type" where id = new.subject_id::uuid for key share; when 'CONSTRAINT' then perform 1 from "constraint" where id = new.subject_id::uuid for key share; when 'DELEGATION' then perform 1 from "delegation" where id = new.subject_id::uuid for key share; when 'ENGAGEMENT' then perform 1 from "engagement" where id = new.subject_id::uuid for key share; when 'EXHIBITION' then perform 1 from "exhibition" where id = new.subject_id::uuid for key share; when 'EXHIBITION_SERIES' then perform 1 from "exhibition_series" where id = new.subject_id::uuid for key share; when 'EXPORT_RECORD' then perform 1 from "export_record" where id = new.subject_id::uuid for key share; when 'FUNDING' then perform 1 from "funding" where id = new.subject_id::uuid for key share; when 'GROUP' then perform 1 from "group" where id = new.subject_id::uuid for key share; when 'MEMBERSHIP' then perform 1 from "membership" where id = new.subject_id::uuid for key share; when 'MENTOR' then perform 1 from "mentor" where id = new.subject_id::uuid for key share; when 'MENTORING_GOAL' then perform 1 from "mentoring_goal" where id = new.subject_id::uuid for key share; when 'ORGANIZATION' then perform 1 from "organization" where id = new.subject_id::uuid for key share; when 'PARTICIPATION' then perform 1 from "participation" where id = new.subject_id::uuid for key share; when 'PRODUCT' then perform 1 from "product" where id = new.subject_id::uuid for key share; when 'PROGRAMME' then perform 1 from "programme" where id = new.subject_id::uuid for key share; when 'PROGRAMME_TARGET' then perform 1 from "programme_target" where id = new.subject_id::uuid for key share; when 'SESSION' then perform 1 from "session" where id = new.subject_id::uuid for key share; when 'TRAINING' then perform 1 from "training" where id = new.subject_id::uuid for key share; else null; end case; if not found then raise foreign_key_violation using message = 'reported_figure_subject_exists', constraint = 'reported_figure_subject_exists'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "reported_figure_subject_exists" BEFORE INSERT OR UPDATE on "reported_figure" for each ROW execute function "reported_figure_reported_figure_subject_exists_fn"();`,
    );

    this.addSql(
      `create or replace function "programme_programme_moves_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then if new.state not in ('EXPLORING','PLANNED','RUNNING','COMPLETED','CANCELLED') then raise check_violation using message = 'programme_begins', constraint = 'programme_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('EXPLORING', 'PLANNED'), ('PLANNED', 'RUNNING'), ('RUNNING', 'COMPLETED'), ('EXPLORING', 'CANCELLED'), ('PLANNED', 'CANCELLED'), ('RUNNING', 'CANCELLED'), ('COMPLETED', 'RUNNING'), ('CANCELLED', 'RUNNING')) then raise check_violation using message = 'programme_moves', constraint = 'programme_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "programme_moves" BEFORE INSERT OR UPDATE on "programme" for each ROW execute function "programme_programme_moves_fn"();`,
    );

    this.addSql(`alter table "engagement" drop constraint "engagement_baseline_check";`);

    this.addSql(
      `alter table "session" add "actions_due_on" date null, add "actions_done_on" date null, add "next_visit_on" date null, add "evidence_url" text null;`,
    );
    this.addSql(`create index "session_actions_due_on_order" on "session" ("actions_due_on" desc nulls last);`);
    this.addSql(`create index "session_actions_done_on_order" on "session" ("actions_done_on" desc nulls last);`);
    this.addSql(`create index "session_next_visit_on_order" on "session" ("next_visit_on" desc nulls last);`);
    this.addSql(`alter table "session" add constraint "session_done_check" check (held_on <= actions_done_on);`);
    this.addSql(`alter table "session" add constraint "session_due_check" check (held_on <= actions_due_on);`);
    this.addSql(`alter table "session" add constraint "session_next_check" check (held_on < next_visit_on);`);
    this.addSql(
      `alter table "session" add constraint "session_actions_check" check (cardinality(actions) > 0 or num_nonnulls(actions_due_on, actions_done_on) = 0);`,
    );

    this.addSql(`alter table "constraint" add "state" text not null default 'OPEN', add "resolution" text null;`);
    this.addSql(`update "constraint" set state = 'RESOLVED' where resolved_on is not null;`);
    this.addSql(`create index "constraint_state_index" on "constraint" ("state");`);
    this.addSql(
      `alter table "constraint" add constraint "constraint_resolution_check" check (resolution is null or state = 'RESOLVED');`,
    );
    this.addSql(
      `alter table "constraint" add constraint "constraint_resolved_check" check ((resolved_on is not null) = (state = 'RESOLVED'));`,
    );
    this.addSql(
      `alter table "constraint" add constraint "constraint_state_check" check ("state" in ('OPEN', 'RESOLVED'));`,
    );
    this.addSql(
      `create or replace function "constraint_constraint_moves_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then if new.state not in ('OPEN','RESOLVED') then raise check_violation using message = 'constraint_begins', constraint = 'constraint_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('OPEN', 'RESOLVED'), ('RESOLVED', 'OPEN')) then raise check_violation using message = 'constraint_moves', constraint = 'constraint_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "constraint_moves" BEFORE INSERT OR UPDATE on "constraint" for each ROW execute function "constraint_constraint_moves_fn"();`,
    );
    this.addSql(`create or replace function "constraint_constraint_rules_fn"() returns trigger as \$\$ declare it "constraint"%rowtype; begin select * into it from "constraint" where id = new.id; if not found then return null; end if; if (greatest(it.raised_on, it.resolved_on) > rule.today_in(coalesce(it.region_id, (select b.region_id from business b
      where b.id = coalesce(it.business_id, (select e.business_id from engagement e where e.id = it.engagement_id)))))) then raise check_violation using message = 'constraint_past', constraint = 'constraint_past'; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "constraint_rules" after insert or update on "constraint" deferrable initially deferred for each row execute function "constraint_constraint_rules_fn"();`,
    );

    this.addSql(
      `alter table "programme_target" add constraint "programme_target_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "programme_target" add constraint "programme_target_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "programme_target" add constraint "programme_target_span_check" check ((starts_on is null) = (ends_on is null) and (starts_on is null or starts_on <= ends_on));`,
    );
    this.addSql(
      `alter table "programme_target" add constraint "programme_target_indicator_check" check ("indicator" in ('BUSINESSES_MENTORED', 'MENTORING_COMPLETED', 'SESSIONS', 'PEOPLE_TRAINED', 'PARTICIPATIONS', 'SALES', 'TURNOVER_GROWTH', 'JOBS', 'CERTIFICATES', 'NEW_DESIGNS', 'NEW_EXPORTERS', 'NEW_BUSINESSES'));`,
    );
    this.addSql(
      `create or replace function "programme_target_programme_target_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'PROGRAMME_TARGET' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "programme_target_reported_figure_gone" AFTER DELETE on "programme_target" for each ROW execute function "programme_target_programme_target_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "programme_target_programme_target_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'PROGRAMME_TARGET' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "programme_target_quality_flag_gone" AFTER DELETE on "programme_target" for each ROW execute function "programme_target_programme_target_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "mentoring_goal" add constraint "mentoring_goal_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "mentoring_goal" add constraint "mentoring_goal_engagement_id_foreign" foreign key ("engagement_id") references "engagement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "mentoring_goal" add constraint "mentoring_goal_met_check" check (state <> 'MET' or baseline_value is null or outcome_value is null or outcome_value = target_value or (outcome_value > target_value) = (target_value >= baseline_value));`,
    );
    this.addSql(
      `alter table "mentoring_goal" add constraint "mentoring_goal_outcome_value_check" check (outcome_value is null or outcome_on is not null);`,
    );
    this.addSql(
      `alter table "mentoring_goal" add constraint "mentoring_goal_outcome_check" check ((outcome_on is not null) = (state in ('MET', 'MISSED')));`,
    );
    this.addSql(
      `alter table "mentoring_goal" add constraint "mentoring_goal_dimension_check" check ("dimension" in ('ASSESSMENT', 'TURNOVER', 'WORKERS', 'CAPACITY', 'DEFECTS', 'ON_TIME', 'DESIGNS', 'CERTIFICATES', 'CUSTOMERS', 'EXPORT', 'OTHER'));`,
    );
    this.addSql(
      `alter table "mentoring_goal" add constraint "mentoring_goal_state_check" check ("state" in ('OPEN', 'MET', 'MISSED', 'DROPPED'));`,
    );
    this.addSql(
      `create or replace function "mentoring_goal_mentoring_goal_moves_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then if new.state not in ('OPEN','MET','MISSED','DROPPED') then raise check_violation using message = 'mentoring_goal_begins', constraint = 'mentoring_goal_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('OPEN', 'MET'), ('OPEN', 'MISSED'), ('OPEN', 'DROPPED'), ('MET', 'OPEN'), ('MISSED', 'OPEN'), ('DROPPED', 'OPEN')) then raise check_violation using message = 'mentoring_goal_moves', constraint = 'mentoring_goal_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "mentoring_goal_moves" BEFORE INSERT OR UPDATE on "mentoring_goal" for each ROW execute function "mentoring_goal_mentoring_goal_moves_fn"();`,
    );
    this.addSql(`create or replace function "mentoring_goal_mentoring_goal_rules_fn"() returns trigger as \$\$ declare it "mentoring_goal"%rowtype; begin select * into it from "mentoring_goal" where id = new.id; if not found then return null; end if; if (it.outcome_on > (select rule.today_in(b.region_id) from engagement e join business b on b.id = e.business_id
      where e.id = it.engagement_id)) then raise check_violation using message = 'mentoring_goal_outcome', constraint = 'mentoring_goal_outcome'; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "mentoring_goal_rules" after insert or update on "mentoring_goal" deferrable initially deferred for each row execute function "mentoring_goal_mentoring_goal_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "mentoring_goal_mentoring_goal_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'MENTORING_GOAL' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "mentoring_goal_reported_figure_gone" AFTER DELETE on "mentoring_goal" for each ROW execute function "mentoring_goal_mentoring_goal_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "mentoring_goal_mentoring_goal_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'MENTORING_GOAL' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "mentoring_goal_quality_flag_gone" AFTER DELETE on "mentoring_goal" for each ROW execute function "mentoring_goal_mentoring_goal_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "assessment_instrument" add constraint "assessment_instrument_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "assessment_instrument" add constraint "assessment_instrument_scale_check" check (scale_min < scale_max);`,
    );
    this.addSql(
      `create or replace function "assessment_instrument_assessment_instrument_used_fn"() returns trigger as \$\$ begin if tg_op <> 'UPDATE' or row(new.code, new.edition, new.scale_min, new.scale_max) is distinct from row(old.code, old.edition, old.scale_min, old.scale_max) then perform 1 from "assessment_instrument" owner where owner.id in (new.id, old.id) order by owner.id for update; if exists (select 1 from "assessment_instrument" owner where owner.id in (new.id, old.id) and (exists (select from assessment a where a.instrument_id = owner.id))) then raise check_violation using message = 'assessment_instrument_used', constraint = 'assessment_instrument_used'; end if; end if; if tg_op = 'DELETE' then return old; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "assessment_instrument_used" BEFORE UPDATE on "assessment_instrument" for each ROW execute function "assessment_instrument_assessment_instrument_used_fn"();`,
    );
    this.addSql(
      `create or replace function "assessment_instrument_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'ASSESSMENT_INSTRUMENT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "reported_figure_gone" AFTER DELETE on "assessment_instrument" for each ROW execute function "assessment_instrument_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "assessment_instrument_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'ASSESSMENT_INSTRUMENT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "quality_flag_gone" AFTER DELETE on "assessment_instrument" for each ROW execute function "assessment_instrument_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "assessment_item" add constraint "assessment_item_instrument_id_foreign" foreign key ("instrument_id") references "assessment_instrument" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(`alter table "assessment_item" add constraint "assessment_item_weight_check" check (weight > '0');`);
    this.addSql(
      `create or replace function "assessment_item_assessment_item_used_fn"() returns trigger as \$\$ begin if tg_op <> 'UPDATE' or row(new.instrument_id, new.key, new.question, new.weight, new.place) is distinct from row(old.instrument_id, old.key, old.question, old.weight, old.place) then perform 1 from "assessment_instrument" owner where owner.id in (new.instrument_id, old.instrument_id) order by owner.id for update; if exists (select 1 from "assessment_instrument" owner where owner.id in (new.instrument_id, old.instrument_id) and (exists (select from assessment a where a.instrument_id = owner.id))) then raise check_violation using message = 'assessment_item_used', constraint = 'assessment_item_used'; end if; end if; if tg_op = 'DELETE' then return old; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "assessment_item_used" BEFORE INSERT OR UPDATE OR DELETE on "assessment_item" for each ROW execute function "assessment_item_assessment_item_used_fn"();`,
    );

    this.addSql(
      `alter table "assessment" add constraint "assessment_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "assessment" add constraint "assessment_engagement_id_foreign" foreign key ("engagement_id") references "engagement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "assessment" add constraint "assessment_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "assessment" add constraint "assessment_instrument_id_foreign" foreign key ("instrument_id") references "assessment_instrument" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "assessment" add constraint "assessment_assessor_id_foreign" foreign key ("assessor_id") references "mentor" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "assessment" add constraint "assessment_scored_check" check (state = 'DRAFT' or total is not null);`,
    );
    this.addSql(
      `alter table "assessment" add constraint "assessment_assessor_check" check (num_nonnulls(assessor_id, assessed_by) <= 1);`,
    );
    this.addSql(
      `alter table "assessment" add constraint "assessment_subject_check" check (num_nonnulls(engagement_id, business_id) = 1);`,
    );
    this.addSql(
      `alter table "assessment" add constraint "assessment_wave_check" check ("wave" in ('BASELINE', 'MID', 'ENDLINE', 'FOLLOWUP'));`,
    );
    this.addSql(
      `alter table "assessment" add constraint "assessment_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'VERIFIED'));`,
    );
    this.addSql(
      `create or replace function "assessment_assessment_submitted_fn"() returns trigger as \$\$ begin if tg_op <> 'UPDATE' or row(new.wave, new.held_on, new.assessor_id, new.assessed_by) is distinct from row(old.wave, old.held_on, old.assessor_id, old.assessed_by) then perform 1 from "assessment" owner where owner.id in (new.id, old.id) order by owner.id for update; if exists (select 1 from "assessment" owner where owner.id in (new.id, old.id) and (owner.state <> 'DRAFT')) then raise check_violation using message = 'assessment_submitted', constraint = 'assessment_submitted'; end if; end if; if tg_op = 'DELETE' then return old; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "assessment_submitted" BEFORE UPDATE on "assessment" for each ROW execute function "assessment_assessment_submitted_fn"();`,
    );
    this.addSql(
      `create or replace function "assessment_assessment_moves_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then if new.state not in ('DRAFT') then raise check_violation using message = 'assessment_begins', constraint = 'assessment_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'DRAFT'), ('SUBMITTED', 'VERIFIED'), ('VERIFIED', 'DRAFT')) then raise check_violation using message = 'assessment_moves', constraint = 'assessment_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "assessment_moves" BEFORE INSERT OR UPDATE on "assessment" for each ROW execute function "assessment_assessment_moves_fn"();`,
    );
    this.addSql(
      `create or replace function "assessment_assessment_begins_empty_fn"() returns trigger as \$\$ begin new.total := null; new.missing_items := (select count(*) from assessment_item i where i.instrument_id = new.instrument_id); return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "assessment_begins_empty" BEFORE INSERT on "assessment" for each ROW execute function "assessment_assessment_begins_empty_fn"();`,
    );
    this.addSql(`create or replace function "assessment_assessment_rules_fn"() returns trigger as \$\$ declare it "assessment"%rowtype; begin select * into it from "assessment" where id = new.id; if not found then return null; end if; if tg_op = 'INSERT' then if (exists (select from engagement e where e.business_id = it.business_id and e.starts_on <= it.held_on)) then raise check_violation using message = 'assessment_mentored', constraint = 'assessment_mentored'; end if; end if; if (it.business_id is not null and exists (select from assessment b join assessment e using (business_id)
      where b.business_id = it.business_id and b.wave = 'BASELINE' and e.wave = 'ENDLINE' and e.held_on < b.held_on + 90)) then raise check_violation using message = 'assessment_apart', constraint = 'assessment_apart'; end if; if (coalesce((select abs(sum(i.weight) - 1) > 0.000001 and abs(sum(i.weight) - 100) > 0.0001
      from assessment_item i where i.instrument_id = it.instrument_id), true)) then raise check_violation using message = 'assessment_weights', constraint = 'assessment_weights'; end if; if (it.held_on > (select rule.today_in(b.region_id) from business b
      where b.id = coalesce(it.business_id, (select e.business_id from engagement e where e.id = it.engagement_id)))) then raise check_violation using message = 'assessment_held', constraint = 'assessment_held'; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "assessment_rules" after insert or update on "assessment" deferrable initially deferred for each row execute function "assessment_assessment_rules_fn"();`,
    );
    this.addSql(`create or replace function "assessment_engagement_by_assessment_fn"() returns trigger as \$\$ declare it "engagement"%rowtype; begin for it in select * from "engagement" where id in (select new.engagement_id union select old.engagement_id) order by id for no key update loop if (it.state not in ('PLANNED', 'DROPPED') and it.baseline_on is null and not it.baseline_waived
      and not exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED')) then raise check_violation using message = 'engagement_baseline_1', constraint = 'engagement_baseline_1'; end if; if (it.baseline_on is not null and exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED')
      and not exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED' and a.held_on = it.baseline_on)) then raise check_violation using message = 'engagement_baseline_day_1', constraint = 'engagement_baseline_day_1'; end if; if (exists (select from assessment e where e.engagement_id = it.id and e.wave = 'ENDLINE' and e.held_on < 90
      + (select max(day) from (select it.baseline_on as day union all
        select b.held_on from assessment b where b.engagement_id = it.id and b.wave = 'BASELINE') baselines))) then raise check_violation using message = 'engagement_apart_1', constraint = 'engagement_apart_1'; end if; if (it.state in ('COMPLETED', 'FOLLOWED_UP') and exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED')
      and not exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED' and exists (select from assessment e where e.engagement_id = it.id
        and e.instrument_id = a.instrument_id and e.wave = 'ENDLINE' and e.state = 'VERIFIED'))) then raise check_violation using message = 'engagement_endline_1', constraint = 'engagement_endline_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "engagement_by_assessment" after insert or update or delete on "assessment" deferrable initially deferred for each row execute function "assessment_engagement_by_assessment_fn"();`,
    );
    this.addSql(
      `create or replace function "assessment_assessment_reported_figure_gone_fn"() returns trigger as \$\$ begin delete from "reported_figure" where subject_type = 'ASSESSMENT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "assessment_reported_figure_gone" AFTER DELETE on "assessment" for each ROW execute function "assessment_assessment_reported_figure_gone_fn"();`,
    );
    this.addSql(
      `create or replace function "assessment_assessment_quality_flag_gone_fn"() returns trigger as \$\$ begin delete from "quality_flag" where subject_type = 'ASSESSMENT' and subject_id = old.id::text; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "assessment_quality_flag_gone" AFTER DELETE on "assessment" for each ROW execute function "assessment_assessment_quality_flag_gone_fn"();`,
    );

    this.addSql(
      `alter table "assessment_score" add constraint "assessment_score_assessment_id_foreign" foreign key ("assessment_id") references "assessment" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "assessment_score" add constraint "assessment_score_item_id_foreign" foreign key ("item_id") references "assessment_item" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `create or replace function "assessment_score_assessment_score_submitted_fn"() returns trigger as \$\$ begin if tg_op <> 'UPDATE' or row(new.assessment_id, new.item_id, new.value) is distinct from row(old.assessment_id, old.item_id, old.value) then perform 1 from "assessment" owner where owner.id in (new.assessment_id, old.assessment_id) order by owner.id for update; if exists (select 1 from "assessment" owner where owner.id in (new.assessment_id, old.assessment_id) and (owner.state <> 'DRAFT')) then raise check_violation using message = 'assessment_score_submitted', constraint = 'assessment_score_submitted'; end if; end if; if tg_op = 'DELETE' then return old; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "assessment_score_submitted" BEFORE INSERT OR UPDATE OR DELETE on "assessment_score" for each ROW execute function "assessment_score_assessment_score_submitted_fn"();`,
    );
    this.addSql(
      `create or replace function "assessment_score_assessment_score_counts_fn"() returns trigger as \$\$ begin update assessment a set total = t.total, missing_items = t.missing from (select b.id, round((sum(s.value * i.weight) / nullif(sum(i.weight) filter (where s.value is not null), 0))::numeric, 6) as total, (count(*) - count(s.value))::int as missing from assessment b join assessment_item i on i.instrument_id = b.instrument_id left join assessment_score s on s.assessment_id = b.id and s.item_id = i.id where b.id in (new.assessment_id, old.assessment_id) group by b.id) t where a.id = t.id; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "assessment_score_counts" AFTER INSERT OR UPDATE OR DELETE on "assessment_score" for each ROW execute function "assessment_score_assessment_score_counts_fn"();`,
    );
    this.addSql(`create or replace function "assessment_score_assessment_score_rules_fn"() returns trigger as \$\$ declare it "assessment_score"%rowtype; begin select * into it from "assessment_score" where id = new.id; if not found then return null; end if; if (exists (select from assessment a join assessment_instrument i on i.id = a.instrument_id
      where a.id = it.assessment_id and it.value not between i.scale_min and i.scale_max)) then raise check_violation using message = 'assessment_score_scale', constraint = 'assessment_score_scale'; end if; if ((select i.instrument_id from assessment_item i where i.id = it.item_id)
      <> (select a.instrument_id from assessment a where a.id = it.assessment_id)) then raise check_violation using message = 'assessment_score_item', constraint = 'assessment_score_item'; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "assessment_score_rules" after insert or update on "assessment_score" deferrable initially deferred for each row execute function "assessment_score_assessment_score_rules_fn"();`,
    );
  }
}
