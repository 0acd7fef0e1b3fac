import { Migration } from '@mikro-orm/migrations';

/** Every table of a noun, and of pairs, keeps its history. */
export class Revised extends Migration {
  override up(): void | Promise<void> {
    this.addSql(
      "create or replace function \"session_session_rules_fn\"() returns trigger as $$ declare it \"session\"%rowtype; begin select * into it from \"session\" where id = new.id; if not found then return null; end if; perform 1 from \"session\" o where o.id in (select it.held_with_id) order by o.id for share; if (exists (select from session w where w.id = it.held_with_id\n      and (w.engagement_id = it.engagement_id or w.held_on <> it.held_on or w.held_with_id is not null))) then raise check_violation using message = 'session_together', constraint = 'session_together'; end if; if (it.actions_done_on > (select rule.today_in(b.region_id) from engagement e join business b on b.id = e.business_id\n      where e.id = it.engagement_id)) then raise check_violation using message = 'session_done', constraint = 'session_done'; end if; if (it.held_on > (select rule.today_in(b.region_id) from engagement e join business b on b.id = e.business_id\n      where e.id = it.engagement_id)) then raise check_violation using message = 'session_held', constraint = 'session_held'; end if; if tg_op = 'INSERT' and not history.reverting() then if ((select state from engagement e where e.id = it.engagement_id for share) in ('DROPPED', 'COMPLETED', 'FOLLOWED_UP')) then raise check_violation using message = 'session_ended', constraint = 'session_ended'; end if; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      "create or replace function \"participation_participation_rules_fn\"() returns trigger as $$ declare it \"participation\"%rowtype; begin select * into it from \"participation\" where id = new.id; if not found then return null; end if; perform 1 from \"product\" o where o.id in (select pp.product_id from participation_products pp where pp.participation_id = it.id) order by o.id for share; if (exists (select from participation_products pp join product p on p.id = pp.product_id\n      where pp.participation_id = it.id and p.business_id is distinct from it.business_id)) then raise check_violation using message = 'participation_products', constraint = 'participation_products'; end if; if (exists (select from delegation d where d.id = it.delegation_id and d.exhibition_id <> it.exhibition_id)) then raise check_violation using message = 'participation_delegation', constraint = 'participation_delegation'; end if; if (it.state in ('CONFIRMED', 'ATTENDED', 'REPORTED', 'VERIFIED', 'NO_SHOW')\n      and (select e.state from exhibition e where e.id = it.exhibition_id for share) = 'CANCELLED') then raise check_violation using message = 'participation_called_off', constraint = 'participation_called_off'; end if; if tg_op = 'INSERT' and not history.reverting() then if ((select status from business b where b.id = it.business_id for share) in ('CLOSED', 'MERGED')) then raise check_violation using message = 'participation_open', constraint = 'participation_open'; end if; end if; if (it.state in ('REPORTED', 'VERIFIED') and (select bool_and(share_pct is not null) and sum(share_pct) < 99.99\n      from funding f where f.participation_id = it.id)) then raise check_violation using message = 'participation_whole', constraint = 'participation_whole'; end if; if ((select sum(share_pct) from funding f where f.participation_id = it.id) > 100.01) then raise check_violation using message = 'participation_shares', constraint = 'participation_shares'; end if; if (it.state in ('ATTENDED', 'REPORTED', 'VERIFIED') and not exists (select from funding f where f.participation_id = it.id)) then raise check_violation using message = 'participation_funded', constraint = 'participation_funded'; end if; declare said text := (select string_agg(format('%s per hari berjumlah Rp%s, sedangkan seluruhnya tercatat Rp%s.', words, by_day, whole), ' ' order by words desc)\n    from (select sum(d.cash_sales) as cash, sum(d.order_sales) as orders from daily_sales d where d.participation_id = it.id) d,\n    lateral (values ('Penjualan tunai', cash, it.cash_sales), ('Pesanan', orders, it.order_sales)) sums(words, by_day, whole) where by_day <> whole); begin if said is not null then perform rule.doubt('PARTICIPATION', it.id::text, 'SALES_SUM_MISMATCH', 'WARNING', said); elsif not (tg_op = 'INSERT' and tg_table_name = 'participation') then perform rule.settle('PARTICIPATION', it.id::text, 'SALES_SUM_MISMATCH'); end if; end; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      "create or replace function \"facilitation_facilitation_rules_fn\"() returns trigger as $$ declare it \"facilitation\"%rowtype; begin select * into it from \"facilitation\" where id = new.id; if not found then return null; end if; if tg_op = 'INSERT' and not history.reverting() then if ((select status from business b where b.id = it.business_id for share) in ('CLOSED', 'MERGED')) then raise check_violation using message = 'facilitation_open', constraint = 'facilitation_open'; end if; end if; if (greatest(it.given_on, it.returned_on) > (select rule.today_in(coalesce(b.region_id, g.region_id))\n      from (select) one left join business b on b.id = it.business_id left join \"group\" g on g.id = it.group_id)) then raise check_violation using message = 'facilitation_given', constraint = 'facilitation_given'; end if; if ((select sum(share_pct) from funding f where f.facilitation_id = it.id) > 100.01) then raise check_violation using message = 'facilitation_shares', constraint = 'facilitation_shares'; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      "create or replace function \"enrolment_enrolment_rules_fn\"() returns trigger as $$ declare it \"enrolment\"%rowtype; begin select * into it from \"enrolment\" where id = new.id; if not found then return null; end if; if tg_op = 'INSERT' and not history.reverting() then if ((select state from training t where t.id = it.training_id for share) = 'CANCELLED') then raise check_violation using message = 'enrolment_open', constraint = 'enrolment_open'; end if; end if; if (it.state = 'COMPLETED' and it.days_attended < 0.8 * (select case when t.starts_on_precision = 'DAY' then t.ends_on - t.starts_on + 1 end from training t where t.id = it.training_id)) then raise check_violation using message = 'enrolment_most_days', constraint = 'enrolment_most_days'; end if; if (it.days_attended > (select case when t.starts_on_precision = 'DAY' then t.ends_on - t.starts_on + 1 end from training t where t.id = it.training_id)) then raise check_violation using message = 'enrolment_days', constraint = 'enrolment_days'; end if; if (it.state not in ('INVITED', 'REGISTERED') and (select t.state from training t where t.id = it.training_id) in ('PLANNED', 'CANCELLED')) then raise check_violation using message = 'enrolment_begun', constraint = 'enrolment_begun'; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      "create or replace function \"engagement_engagement_rules_fn\"() returns trigger as $$ declare it \"engagement\"%rowtype; begin select * into it from \"engagement\" where id = new.id; if not found then return null; end if; if (it.starts_on is null and exists (select from session s where s.engagement_id = it.id)) then raise check_violation using message = 'engagement_begun', constraint = 'engagement_begun'; end if; if (exists (select from session s where s.engagement_id = it.id\n      and not daterange(it.starts_on, it.ends_on, '[]') @> s.held_on)) then raise check_violation using message = 'engagement_sessions', constraint = 'engagement_sessions'; end if; if tg_op = 'INSERT' and not history.reverting() then if ((select status from business b where b.id = it.business_id for share) in ('CLOSED', 'MERGED')) then raise check_violation using message = 'engagement_open', constraint = 'engagement_open'; end if; end if; if (it.state not in ('PLANNED', 'DROPPED') and it.baseline_on is null and not it.baseline_waived\n      and not exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED')) then raise check_violation using message = 'engagement_baseline', constraint = 'engagement_baseline'; end if; if (it.baseline_on is not null and exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED')\n      and not exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED' and a.held_on = it.baseline_on)) then raise check_violation using message = 'engagement_baseline_day', constraint = 'engagement_baseline_day'; end if; if (exists (select from assessment e where e.engagement_id = it.id and e.wave = 'ENDLINE' and e.held_on < 90\n      + (select max(day) from (select it.baseline_on as day union all\n        select b.held_on from assessment b where b.engagement_id = it.id and b.wave = 'BASELINE') baselines))) then raise check_violation using message = 'engagement_apart', constraint = 'engagement_apart'; end if; if (it.state in ('COMPLETED', 'FOLLOWED_UP') and exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED')\n      and not exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED' and exists (select from assessment e where e.engagement_id = it.id\n        and e.instrument_id = a.instrument_id and e.wave = 'ENDLINE' and e.state = 'VERIFIED'))) then raise check_violation using message = 'engagement_endline', constraint = 'engagement_endline'; end if; if tg_op = 'INSERT' or row(new.state in ('COMPLETED', 'FOLLOWED_UP'), new.ends_on, new.consistency_waived) is distinct from row(old.state in ('COMPLETED', 'FOLLOWED_UP'), old.ends_on, old.consistency_waived) then if (it.state in ('COMPLETED', 'FOLLOWED_UP') and not it.consistency_waived and (select count(*) filter (where m.within_limits = 'WITHIN')\n        from (select q.within_limits from quality_measurement q join product g on g.id = q.product_id\n          where g.business_id = it.business_id and q.batch_on <= it.ends_on order by q.batch_on desc, q.id desc limit 6) m) < 5) then raise check_violation using message = 'engagement_consistency', constraint = 'engagement_consistency'; end if; end if; if ((select sum(share_pct) from funding f where f.engagement_id = it.id) > 100.01) then raise check_violation using message = 'engagement_shares', constraint = 'engagement_shares'; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      "create or replace function \"assessment_assessment_rules_fn\"() returns trigger as $$ declare it \"assessment\"%rowtype; begin select * into it from \"assessment\" where id = new.id; if not found then return null; end if; if tg_op = 'INSERT' and not history.reverting() then if (exists (select from engagement e where e.business_id = it.business_id and e.starts_on <= it.held_on)) then raise check_violation using message = 'assessment_mentored', constraint = 'assessment_mentored'; end if; end if; if (it.business_id is not null and exists (select from assessment b join assessment e using (business_id)\n      where b.business_id = it.business_id and b.wave = 'BASELINE' and e.wave = 'ENDLINE' and e.held_on < b.held_on + 90)) then raise check_violation using message = 'assessment_apart', constraint = 'assessment_apart'; end if; if (coalesce((select abs(sum(i.weight) - 1) > 0.000001 and abs(sum(i.weight) - 100) > 0.0001\n      from assessment_item i where i.instrument_id = it.instrument_id), true)) then raise check_violation using message = 'assessment_weights', constraint = 'assessment_weights'; end if; if (it.held_on > (select rule.today_in(b.region_id) from business b\n      where b.id = coalesce(it.business_id, (select e.business_id from engagement e where e.id = it.engagement_id)))) then raise check_violation using message = 'assessment_held', constraint = 'assessment_held'; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      `alter table "region" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "region_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."code", new."name", new."level", new."parent_id", new."aliases", new."bps_code", new."valid_from", new."valid_to") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."code", old."name", old."level", old."parent_id", old."aliases", old."bps_code", old."valid_from", old."valid_to") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "region" for each row execute function "region_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "region" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "source" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "source_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."title", new."kind", new."publisher", new."author", new."published_on", new."published_at", new."stated_on", new."stated_in_id", new."url", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."title", old."kind", old."publisher", old."author", old."published_on", old."published_at", old."stated_on", old."stated_in_id", old."url", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "source" for each row execute function "source_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "source" for each row execute function history.record('search_text');`,
    );

    this.addSql(`drop trigger if exists "quality_flag_moves" on "quality_flag";`);
    this.addSql(`drop function if exists "quality_flag_quality_flag_moves_fn"();`);
    this.addSql(
      `alter table "quality_flag" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "quality_flag_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."subject_type", new."subject_id", new."code", new."severity", new."detail", new."state", new."origin", new."resolution", new."resolved_by", new."resolved_on", new."source_id") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."subject_type", old."subject_id", old."code", old."severity", old."detail", old."state", old."origin", old."resolution", old."resolved_by", old."resolved_on", old."source_id") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "quality_flag" for each row execute function "quality_flag_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "quality_flag" for each row execute function history.record('search_text');`,
    );
    this.addSql(
      `create or replace function "quality_flag_quality_flag_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('OPEN','RESOLVED','ACCEPTED') then raise check_violation using message = 'quality_flag_begins', constraint = 'quality_flag_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('OPEN', 'RESOLVED'), ('OPEN', 'ACCEPTED'), ('RESOLVED', 'OPEN'), ('ACCEPTED', 'OPEN')) then raise check_violation using message = 'quality_flag_moves', constraint = 'quality_flag_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "quality_flag_moves" BEFORE INSERT OR UPDATE on "quality_flag" for each ROW execute function "quality_flag_quality_flag_moves_fn"();`,
    );

    this.addSql(
      `alter table "person" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "person_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."name", new."sex", new."birth_year", new."region_id", new."phone", new."email", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."name", old."sex", old."birth_year", old."region_id", old."phone", old."email", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "person" for each row execute function "person_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "person" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "organization" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "organization_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."name", new."kind", new."aliases", new."region_id", new."parent_id", new."valid_from", new."valid_to") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."name", old."kind", old."aliases", old."region_id", old."parent_id", old."valid_from", old."valid_to") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "organization" for each row execute function "organization_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "organization" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "reported_figure" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "reported_figure_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."subject_type", new."subject_id", new."measure", new."dimension", new."category", new."qualifiers", new."organization_id", new."region_id", new."value", new."missing_reason", new."approximate", new."unit", new."as_of", new."as_of_precision", new."source_id", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."subject_type", old."subject_id", old."measure", old."dimension", old."category", old."qualifiers", old."organization_id", old."region_id", old."value", old."missing_reason", old."approximate", old."unit", old."as_of", old."as_of_precision", old."source_id", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "reported_figure" for each row execute function "reported_figure_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "reported_figure" for each row execute function history.record('search_text');`,
    );

    this.addSql(`drop trigger if exists "programme_moves" on "programme";`);
    this.addSql(`drop function if exists "programme_programme_moves_fn"();`);
    this.addSql(
      `alter table "programme" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "programme_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."starts_on", new."starts_on_precision", new."starts_on_certainty", new."ends_on", new."name", new."kind", new."state", new."owner_id", new."region_id", new."sector", new."fiscal_year", new."nomenclature", new."default_months", new."tags", new."description") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."starts_on", old."starts_on_precision", old."starts_on_certainty", old."ends_on", old."name", old."kind", old."state", old."owner_id", old."region_id", old."sector", old."fiscal_year", old."nomenclature", old."default_months", old."tags", old."description") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "programme" for each row execute function "programme_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "programme" for each row execute function history.record('search_text');`,
    );
    this.addSql(
      `create or replace function "programme_programme_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('EXPLORING','PLANNED','RUNNING','COMPLETED','CANCELLED') then raise check_violation using message = 'programme_begins', constraint = 'programme_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('EXPLORING', 'PLANNED'), ('PLANNED', 'RUNNING'), ('RUNNING', 'COMPLETED'), ('EXPLORING', 'CANCELLED'), ('PLANNED', 'CANCELLED'), ('RUNNING', 'CANCELLED'), ('COMPLETED', 'RUNNING'), ('CANCELLED', 'RUNNING')) then raise check_violation using message = 'programme_moves', constraint = 'programme_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "programme_moves" BEFORE INSERT OR UPDATE on "programme" for each ROW execute function "programme_programme_moves_fn"();`,
    );

    this.addSql(
      `alter table "programme_target" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "programme_target_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."programme_id", new."indicator", new."starts_on", new."ends_on", new."value", new."unit") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."programme_id", old."indicator", old."starts_on", old."ends_on", old."value", old."unit") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "programme_target" for each row execute function "programme_target_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "programme_target" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "programme_partners" for each row execute function history.record_pair('programme_id');`,
    );

    this.addSql(
      `alter table "market_note" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "market_note_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."product", new."country", new."hs_code", new."sectors", new."region_id", new."reporter_id", new."demand", new."requirements", new."price_range", new."noted_on", new."valid_until") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."product", old."country", old."hs_code", old."sectors", old."region_id", old."reporter_id", old."demand", old."requirements", old."price_range", old."noted_on", old."valid_until") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "market_note" for each row execute function "market_note_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "market_note" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "group" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "group_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."name", new."kind", new."aliases", new."sector", new."region_id", new."founded_on", new."founded_on_precision", new."founded_on_certainty", new."description") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."name", old."kind", old."aliases", old."sector", old."region_id", old."founded_on", old."founded_on_precision", old."founded_on_certainty", old."description") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "group" for each row execute function "group_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "group" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "exhibition_series" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "exhibition_series_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."name", new."aliases", new."organiser_id", new."description") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."name", old."aliases", old."organiser_id", old."description") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "exhibition_series" for each row execute function "exhibition_series_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "exhibition_series" for each row execute function history.record('search_text');`,
    );

    this.addSql(`drop trigger if exists "exhibition_moves" on "exhibition";`);
    this.addSql(`drop function if exists "exhibition_exhibition_moves_fn"();`);
    this.addSql(
      `alter table "exhibition" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "exhibition_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."starts_on", new."starts_on_precision", new."starts_on_certainty", new."ends_on", new."starts_on_weekday", new."name", new."series_id", new."year", new."theme", new."state", new."level", new."abroad", new."country", new."venue", new."region_id", new."organiser_id", new."description") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."starts_on", old."starts_on_precision", old."starts_on_certainty", old."ends_on", old."starts_on_weekday", old."name", old."series_id", old."year", old."theme", old."state", old."level", old."abroad", old."country", old."venue", old."region_id", old."organiser_id", old."description") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "exhibition" for each row execute function "exhibition_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "exhibition" for each row execute function history.record('days', 'search_text');`,
    );
    this.addSql(
      `create or replace function "exhibition_exhibition_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('PLANNED','OPEN','RUNNING','CLOSED','REPORTED','CANCELLED') then raise check_violation using message = 'exhibition_begins', constraint = 'exhibition_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('PLANNED', 'OPEN'), ('PLANNED', 'RUNNING'), ('OPEN', 'RUNNING'), ('RUNNING', 'CLOSED'), ('CLOSED', 'REPORTED'), ('REPORTED', 'CLOSED'), ('PLANNED', 'CANCELLED'), ('OPEN', 'CANCELLED'), ('CANCELLED', 'PLANNED')) then raise check_violation using message = 'exhibition_moves', constraint = 'exhibition_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "exhibition_moves" BEFORE INSERT OR UPDATE on "exhibition" for each ROW execute function "exhibition_exhibition_moves_fn"();`,
    );

    this.addSql(
      `alter table "delegation" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "delegation_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."exhibition_id", new."organization_id", new."region_id", new."stand_no", new."description") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."exhibition_id", old."organization_id", old."region_id", old."stand_no", old."description") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "delegation" for each row execute function "delegation_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "delegation" for each row execute function history.record();`,
    );

    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "delegation_supporters" for each row execute function history.record_pair('delegation_id');`,
    );

    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "delegation_groups" for each row execute function history.record_pair('delegation_id');`,
    );

    this.addSql(
      `alter table "data_sharing_agreement" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "data_sharing_agreement_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."partner_id", new."number", new."fields", new."starts_on", new."ends_on", new."purpose") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."partner_id", old."number", old."fields", old."starts_on", old."ends_on", old."purpose") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "data_sharing_agreement" for each row execute function "data_sharing_agreement_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "data_sharing_agreement" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "data_sharing_agreement_programmes" for each row execute function history.record_pair('data_sharing_agreement_id');`,
    );

    this.addSql(
      `alter table "curation_round" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "curation_round_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."name", new."exhibition_id", new."programme_id", new."curator_id", new."held_on", new."criteria") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."name", old."exhibition_id", old."programme_id", old."curator_id", old."held_on", old."criteria") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "curation_round" for each row execute function "curation_round_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "curation_round" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "certificate_type" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "certificate_type_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."code", new."name", new."scope", new."validity_months", new."renewable", new."number_forms", new."sectors", new."mandatory_from", new."description") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."code", old."name", old."scope", old."validity_months", old."renewable", old."number_forms", old."sectors", old."mandatory_from", old."description") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "certificate_type" for each row execute function "certificate_type_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "certificate_type" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "campaign" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "campaign_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."starts_on", new."starts_on_precision", new."starts_on_certainty", new."ends_on", new."name", new."kind", new."owner_id", new."region_id", new."sectors", new."channels", new."description") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."starts_on", old."starts_on_precision", old."starts_on_certainty", old."ends_on", old."name", old."kind", old."owner_id", old."region_id", old."sectors", old."channels", old."description") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "campaign" for each row execute function "campaign_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "campaign" for each row execute function history.record('search_text');`,
    );

    this.addSql(`drop trigger if exists "buyer_inquiry_moves" on "buyer_inquiry";`);
    this.addSql(`drop function if exists "buyer_inquiry_buyer_inquiry_moves_fn"();`);
    this.addSql(
      `alter table "buyer_inquiry" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "buyer_inquiry_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."wanted", new."buyer_id", new."buyer_name", new."country", new."sector", new."quantity", new."received_on", new."channel_id", new."state", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."wanted", old."buyer_id", old."buyer_name", old."country", old."sector", old."quantity", old."received_on", old."channel_id", old."state", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "buyer_inquiry" for each row execute function "buyer_inquiry_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "buyer_inquiry" for each row execute function history.record('search_text');`,
    );
    this.addSql(
      `create or replace function "buyer_inquiry_buyer_inquiry_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('NEW','ANSWERED','MATCHED','CLOSED') then raise check_violation using message = 'buyer_inquiry_begins', constraint = 'buyer_inquiry_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('NEW', 'ANSWERED'), ('NEW', 'MATCHED'), ('ANSWERED', 'MATCHED'), ('NEW', 'CLOSED'), ('ANSWERED', 'CLOSED'), ('MATCHED', 'NEW'), ('CLOSED', 'NEW')) then raise check_violation using message = 'buyer_inquiry_moves', constraint = 'buyer_inquiry_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "buyer_inquiry_moves" BEFORE INSERT OR UPDATE on "buyer_inquiry" for each ROW execute function "buyer_inquiry_buyer_inquiry_moves_fn"();`,
    );

    this.addSql(
      `alter table "business_matching" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "business_matching_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."name", new."kind", new."exhibition_id", new."organiser_id", new."venue", new."region_id", new."country", new."starts_on", new."ends_on", new."description") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."name", old."kind", old."exhibition_id", old."organiser_id", old."venue", old."region_id", old."country", old."starts_on", old."ends_on", old."description") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "business_matching" for each row execute function "business_matching_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "business_matching" for each row execute function history.record('search_text');`,
    );

    this.addSql(`drop trigger if exists "business_moves" on "business";`);
    this.addSql(`drop function if exists "business_business_moves_fn"();`);
    this.addSql(
      `alter table "business" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "business_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."name", new."legal_form", new."status", new."closed_on", new."merged_into_id", new."sector", new."region_id", new."address", new."latitude", new."longitude", new."founded_year", new."owner_name", new."owner_sex", new."phone", new."email", new."nib", new."nib_verification", new."workers_male", new."workers_female", new."tags", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."name", old."legal_form", old."status", old."closed_on", old."merged_into_id", old."sector", old."region_id", old."address", old."latitude", old."longitude", old."founded_year", old."owner_name", old."owner_sex", old."phone", old."email", old."nib", old."nib_verification", old."workers_male", old."workers_female", old."tags", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "business" for each row execute function "business_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "business" for each row execute function history.record('search_text');`,
    );
    this.addSql(
      `create or replace function "business_business_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.status not in ('CANDIDATE','ACTIVE','DORMANT','CLOSED','MERGED') then raise check_violation using message = 'business_begins', constraint = 'business_begins'; end if; elsif new.status <> old.status and (old.status, new.status) not in (('CANDIDATE', 'ACTIVE'), ('ACTIVE', 'DORMANT'), ('DORMANT', 'ACTIVE'), ('CANDIDATE', 'CLOSED'), ('ACTIVE', 'CLOSED'), ('DORMANT', 'CLOSED'), ('CLOSED', 'ACTIVE'), ('CANDIDATE', 'MERGED'), ('ACTIVE', 'MERGED'), ('DORMANT', 'MERGED'), ('CLOSED', 'MERGED'), ('MERGED', 'CANDIDATE')) then raise check_violation using message = 'business_moves', constraint = 'business_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "business_moves" BEFORE INSERT OR UPDATE on "business" for each ROW execute function "business_business_moves_fn"();`,
    );

    this.addSql(
      `alter table "product" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "product_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."name", new."business_id", new."group_id", new."region_id", new."sector", new."materials", new."technique", new."hs_code", new."unit", new."price_idr", new."export_price_usd", new."capacity_per_month", new."lead_time_days", new."minimum_order", new."readiness_stated", new."readiness_reason", new."flagship", new."tags", new."description") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."name", old."business_id", old."group_id", old."region_id", old."sector", old."materials", old."technique", old."hs_code", old."unit", old."price_idr", old."export_price_usd", old."capacity_per_month", old."lead_time_days", old."minimum_order", old."readiness_stated", old."readiness_reason", old."flagship", old."tags", old."description") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "product" for each row execute function "product_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "product" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "quality_measurement" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "quality_measurement_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."product_id", new."batch_on", new."batch", new."measured_by", new."produced", new."defective", new."reworked", new."ordered", new."on_time", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."product_id", old."batch_on", old."batch", old."measured_by", old."produced", old."defective", old."reworked", old."ordered", old."on_time", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "quality_measurement" for each row execute function "quality_measurement_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "quality_measurement" for each row execute function history.record('within_limits');`,
    );

    this.addSql(
      `alter table "product_design" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "product_design_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."product_id", new."code", new."origin", new."designer", new."introduced_on", new."market_tested", new."sold_units") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."product_id", old."code", old."origin", old."designer", old."introduced_on", old."market_tested", old."sold_units") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "product_design" for each row execute function "product_design_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "product_design" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "lab_test" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "lab_test_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."product_id", new."laboratory_id", new."number", new."sampled_on", new."issued_on", new."passed", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."product_id", old."laboratory_id", old."number", old."sampled_on", old."issued_on", old."passed", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "lab_test" for each row execute function "lab_test_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "lab_test" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "lab_reading" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "lab_reading_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."test_id", new."parameter", new."reading", new."value", new."unit", new."at_least", new."at_most", new."passed") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."test_id", old."parameter", old."reading", old."value", old."unit", old."at_least", old."at_most", old."passed") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "lab_reading" for each row execute function "lab_reading_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "lab_reading" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "export_record" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "export_record_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."product_id", new."country", new."channel", new."document", new."export_entry", new."verified", new."sent_on", new."sent_on_precision", new."sent_on_certainty", new."value_usd", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."product_id", old."country", old."channel", old."document", old."export_entry", old."verified", old."sent_on", old."sent_on_precision", old."sent_on_certainty", old."value_usd", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "export_record" for each row execute function "export_record_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "export_record" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "campaign_products" for each row execute function history.record_pair('campaign_id');`,
    );

    this.addSql(`drop trigger if exists "period_report_moves" on "period_report";`);
    this.addSql(`drop function if exists "period_report_period_report_moves_fn"();`);
    this.addSql(
      `alter table "period_report" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "period_report_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."business_id", new."period", new."starts_on", new."state", new."recall_method", new."turnover", new."export_turnover", new."profit", new."units_produced", new."installed_capacity", new."unit", new."capacity_used", new."workers_male", new."workers_female", new."workers_with_disability", new."investment", new."land_building", new."machinery", new."raw_material_cost", new."labour_cost", new."electricity_kwh", new."water_m3", new."fuel_cost", new."return_reason", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."business_id", old."period", old."starts_on", old."state", old."recall_method", old."turnover", old."export_turnover", old."profit", old."units_produced", old."installed_capacity", old."unit", old."capacity_used", old."workers_male", old."workers_female", old."workers_with_disability", old."investment", old."land_building", old."machinery", old."raw_material_cost", old."labour_cost", old."electricity_kwh", old."water_m3", old."fuel_cost", old."return_reason", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "period_report" for each row execute function "period_report_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "period_report" for each row execute function history.record('size_by_capital', 'size_by_sales', 'size_by_industry', 'size_by_workers', 'search_text');`,
    );
    this.addSql(
      `create or replace function "period_report_period_report_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('DRAFT','SUBMITTED','RETURNED','VERIFIED') then raise check_violation using message = 'period_report_begins', constraint = 'period_report_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('DRAFT', 'SUBMITTED'), ('RETURNED', 'SUBMITTED'), ('SUBMITTED', 'RETURNED'), ('VERIFIED', 'RETURNED'), ('SUBMITTED', 'VERIFIED')) then raise check_violation using message = 'period_report_moves', constraint = 'period_report_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "period_report_moves" BEFORE INSERT OR UPDATE on "period_report" for each ROW execute function "period_report_period_report_moves_fn"();`,
    );

    this.addSql(`drop trigger if exists "partnership_moves" on "partnership";`);
    this.addSql(`drop function if exists "partnership_partnership_moves_fn"();`);
    this.addSql(
      `alter table "partnership" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "partnership_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."business_id", new."group_id", new."office_id", new."counterpart_id", new."counterpart_name", new."kind", new."state", new."region_id", new."sectors", new."topics", new."value", new."signed_on", new."ends_on", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."business_id", old."group_id", old."office_id", old."counterpart_id", old."counterpart_name", old."kind", old."state", old."region_id", old."sectors", old."topics", old."value", old."signed_on", old."ends_on", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "partnership" for each row execute function "partnership_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "partnership" for each row execute function history.record('search_text');`,
    );
    this.addSql(
      `create or replace function "partnership_partnership_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('PLANNED','EXPLORING','NEGOTIATING','SIGNED','ACTIVE','ENDED') then raise check_violation using message = 'partnership_begins', constraint = 'partnership_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('PLANNED', 'EXPLORING'), ('PLANNED', 'NEGOTIATING'), ('EXPLORING', 'NEGOTIATING'), ('EXPLORING', 'SIGNED'), ('NEGOTIATING', 'SIGNED'), ('EXPLORING', 'ACTIVE'), ('NEGOTIATING', 'ACTIVE'), ('SIGNED', 'ACTIVE'), ('PLANNED', 'ENDED'), ('EXPLORING', 'ENDED'), ('NEGOTIATING', 'ENDED'), ('SIGNED', 'ENDED'), ('ACTIVE', 'ENDED'), ('ENDED', 'EXPLORING')) then raise check_violation using message = 'partnership_moves', constraint = 'partnership_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "partnership_moves" BEFORE INSERT OR UPDATE on "partnership" for each ROW execute function "partnership_partnership_moves_fn"();`,
    );

    this.addSql(`drop trigger if exists "participation_moves" on "participation";`);
    this.addSql(`drop function if exists "participation_participation_moves_fn"();`);
    this.addSql(
      `alter table "participation" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "participation_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."exhibition_id", new."business_id", new."delegation_id", new."state", new."cash_sales", new."order_sales", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."exhibition_id", old."business_id", old."delegation_id", old."state", old."cash_sales", old."order_sales", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "participation" for each row execute function "participation_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "participation" for each row execute function history.record();`,
    );
    this.addSql(
      `create or replace function "participation_participation_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('PROPOSED','CURATED','CONFIRMED','ATTENDED','REPORTED','VERIFIED','REJECTED','CANCELLED','NO_SHOW') then raise check_violation using message = 'participation_begins', constraint = 'participation_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('PROPOSED', 'CURATED'), ('PROPOSED', 'REJECTED'), ('CURATED', 'REJECTED'), ('PROPOSED', 'CONFIRMED'), ('CURATED', 'CONFIRMED'), ('PROPOSED', 'CANCELLED'), ('CURATED', 'CANCELLED'), ('CONFIRMED', 'CANCELLED'), ('CONFIRMED', 'NO_SHOW'), ('CONFIRMED', 'ATTENDED'), ('NO_SHOW', 'ATTENDED'), ('ATTENDED', 'REPORTED'), ('REPORTED', 'VERIFIED'), ('REPORTED', 'ATTENDED'), ('VERIFIED', 'ATTENDED'), ('REJECTED', 'PROPOSED'), ('CANCELLED', 'PROPOSED'), ('NO_SHOW', 'PROPOSED')) then raise check_violation using message = 'participation_moves', constraint = 'participation_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "participation_moves" BEFORE INSERT OR UPDATE on "participation" for each ROW execute function "participation_participation_moves_fn"();`,
    );

    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "participation_products" for each row execute function history.record_pair('participation_id');`,
    );

    this.addSql(`drop trigger if exists "lead_moves" on "lead";`);
    this.addSql(`drop function if exists "lead_lead_moves_fn"();`);
    this.addSql(
      `alter table "lead" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "lead_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."participation_id", new."state", new."buyer_id", new."buyer_name", new."country", new."met_on", new."interest", new."product_id", new."expected_value", new."order_value", new."export_record_id", new."lost_reason", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."participation_id", old."state", old."buyer_id", old."buyer_name", old."country", old."met_on", old."interest", old."product_id", old."expected_value", old."order_value", old."export_record_id", old."lost_reason", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "lead" for each row execute function "lead_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "lead" for each row execute function history.record('search_text');`,
    );
    this.addSql(
      `create or replace function "lead_lead_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('NEW','SAMPLE','QUOTED','ORDER','LOST') then raise check_violation using message = 'lead_begins', constraint = 'lead_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('NEW', 'SAMPLE'), ('NEW', 'QUOTED'), ('SAMPLE', 'QUOTED'), ('NEW', 'ORDER'), ('SAMPLE', 'ORDER'), ('QUOTED', 'ORDER'), ('NEW', 'LOST'), ('SAMPLE', 'LOST'), ('QUOTED', 'LOST'), ('ORDER', 'NEW'), ('LOST', 'NEW')) then raise check_violation using message = 'lead_moves', constraint = 'lead_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "lead_moves" BEFORE INSERT OR UPDATE on "lead" for each ROW execute function "lead_lead_moves_fn"();`,
    );

    this.addSql(
      `alter table "daily_sales" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "daily_sales_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."participation_id", new."sold_on", new."cash_sales", new."order_sales", new."visitors") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."participation_id", old."sold_on", old."cash_sales", old."order_sales", old."visitors") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "daily_sales" for each row execute function "daily_sales_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "daily_sales" for each row execute function history.record();`,
    );

    this.addSql(
      `alter table "membership" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "membership_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."group_id", new."business_id", new."person_id", new."role", new."starts_on", new."ends_on") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."group_id", old."business_id", old."person_id", old."role", old."starts_on", old."ends_on") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "membership" for each row execute function "membership_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "membership" for each row execute function history.record();`,
    );

    this.addSql(
      `alter table "meeting" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "meeting_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."matching_id", new."business_id", new."counterpart_id", new."counterpart_name", new."held_on", new."interest", new."outcome", new."expected_value", new."follow_up_on", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."matching_id", old."business_id", old."counterpart_id", old."counterpart_name", old."held_on", old."interest", old."outcome", old."expected_value", old."follow_up_on", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "meeting" for each row execute function "meeting_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "meeting" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "facilitation" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "facilitation_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."business_id", new."group_id", new."kind", new."what", new."terms", new."quantity", new."unit", new."value", new."programme_id", new."provider_id", new."given_on", new."returned_on", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."business_id", old."group_id", old."kind", old."what", old."terms", old."quantity", old."unit", old."value", old."programme_id", old."provider_id", old."given_on", old."returned_on", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "facilitation" for each row execute function "facilitation_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "facilitation" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "consent" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "consent_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."person_id", new."business_id", new."purpose", new."basis", new."given_on", new."withdrawn_on", new."evidence") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."person_id", old."business_id", old."purpose", old."basis", old."given_on", old."withdrawn_on", old."evidence") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "consent" for each row execute function "consent_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "consent" for each row execute function history.record('search_text');`,
    );

    this.addSql(`drop trigger if exists "certificate_moves" on "certificate";`);
    this.addSql(`drop function if exists "certificate_certificate_moves_fn"();`);
    this.addSql(
      `alter table "certificate" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "certificate_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."type_id", new."state", new."business_id", new."group_id", new."region_id", new."product_group", new."sector", new."number", new."issuer_id", new."applied_on", new."returned_on", new."reviewed_on", new."decided_on", new."issued_on", new."valid_until", new."suspended_on", new."revoked_on", new."local_content_pct", new."reason", new."superseded_by_id", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."type_id", old."state", old."business_id", old."group_id", old."region_id", old."product_group", old."sector", old."number", old."issuer_id", old."applied_on", old."returned_on", old."reviewed_on", old."decided_on", old."issued_on", old."valid_until", old."suspended_on", old."revoked_on", old."local_content_pct", old."reason", old."superseded_by_id", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "certificate" for each row execute function "certificate_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "certificate" for each row execute function history.record('search_text');`,
    );
    this.addSql(
      `create or replace function "certificate_certificate_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('PLANNED','DRAFT','SUBMITTED','RETURNED','UNDER_REVIEW','REJECTED','WITHDRAWN','ISSUED','SUSPENDED','REVOKED','SUPERSEDED') then raise check_violation using message = 'certificate_begins', constraint = 'certificate_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('PLANNED', 'SUBMITTED'), ('DRAFT', 'SUBMITTED'), ('RETURNED', 'SUBMITTED'), ('SUBMITTED', 'RETURNED'), ('UNDER_REVIEW', 'RETURNED'), ('SUBMITTED', 'UNDER_REVIEW'), ('SUBMITTED', 'ISSUED'), ('UNDER_REVIEW', 'ISSUED'), ('SUBMITTED', 'REJECTED'), ('UNDER_REVIEW', 'REJECTED'), ('PLANNED', 'WITHDRAWN'), ('DRAFT', 'WITHDRAWN'), ('SUBMITTED', 'WITHDRAWN'), ('RETURNED', 'WITHDRAWN'), ('UNDER_REVIEW', 'WITHDRAWN'), ('ISSUED', 'SUSPENDED'), ('SUSPENDED', 'ISSUED'), ('ISSUED', 'REVOKED'), ('SUSPENDED', 'REVOKED'), ('ISSUED', 'SUPERSEDED'), ('SUSPENDED', 'SUPERSEDED')) then raise check_violation using message = 'certificate_moves', constraint = 'certificate_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "certificate_moves" BEFORE INSERT OR UPDATE on "certificate" for each ROW execute function "certificate_certificate_moves_fn"();`,
    );

    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "certificate_products" for each row execute function history.record_pair('certificate_id');`,
    );

    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "buyer_inquiry_businesses" for each row execute function history.record_pair('buyer_inquiry_id');`,
    );

    this.addSql(
      `alter table "business_person" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "business_person_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."business_id", new."person_id", new."role", new."ownership_pct", new."starts_on", new."ends_on") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."business_id", old."person_id", old."role", old."ownership_pct", old."starts_on", old."ends_on") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "business_person" for each row execute function "business_person_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "business_person" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "business_identifier" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "business_identifier_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."business_id", new."kind", new."name", new."value", new."issued_on", new."verification") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."business_id", old."kind", old."name", old."value", old."issued_on", old."verification") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "business_identifier" for each row execute function "business_identifier_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "business_identifier" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "business_activity" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "business_activity_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."business_id", new."kbli_version", new."kbli_code", new."main") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."business_id", old."kbli_version", old."kbli_code", old."main") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "business_activity" for each row execute function "business_activity_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "business_activity" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "award" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "award_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."exhibition_id", new."title", new."rank", new."delegation_id", new."business_id", new."product_id", new."person_id", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."exhibition_id", old."title", old."rank", old."delegation_id", old."business_id", old."product_id", old."person_id", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "award" for each row execute function "award_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "award" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "assessment_instrument" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "assessment_instrument_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."code", new."edition", new."title", new."scale_min", new."scale_max", new."description") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."code", old."edition", old."title", old."scale_min", old."scale_max", old."description") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "assessment_instrument" for each row execute function "assessment_instrument_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "assessment_instrument" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "assessment_item" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "assessment_item_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."instrument_id", new."key", new."question", new."weight", new."place") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."instrument_id", old."key", old."question", old."weight", old."place") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "assessment_item" for each row execute function "assessment_item_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "assessment_item" for each row execute function history.record('search_text');`,
    );

    this.addSql(`drop trigger if exists "training_moves" on "training";`);
    this.addSql(`drop function if exists "training_training_moves_fn"();`);
    this.addSql(
      `alter table "training" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "training_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."starts_on", new."starts_on_precision", new."starts_on_certainty", new."ends_on", new."starts_on_weekday", new."name", new."kind", new."level", new."state", new."organiser_id", new."topic", new."venue", new."venue_region_id", new."hours", new."speakers", new."branches", new."sectors") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."starts_on", old."starts_on_precision", old."starts_on_certainty", old."ends_on", old."starts_on_weekday", old."name", old."kind", old."level", old."state", old."organiser_id", old."topic", old."venue", old."venue_region_id", old."hours", old."speakers", old."branches", old."sectors") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "training" for each row execute function "training_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "training" for each row execute function history.record('days', 'search_text');`,
    );
    this.addSql(
      `create or replace function "training_training_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('PLANNED','RUNNING','HELD','CANCELLED') then raise check_violation using message = 'training_begins', constraint = 'training_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('PLANNED', 'RUNNING'), ('PLANNED', 'HELD'), ('RUNNING', 'HELD'), ('PLANNED', 'CANCELLED'), ('RUNNING', 'CANCELLED'), ('HELD', 'PLANNED'), ('CANCELLED', 'PLANNED')) then raise check_violation using message = 'training_moves', constraint = 'training_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "training_moves" BEFORE INSERT OR UPDATE on "training" for each ROW execute function "training_training_moves_fn"();`,
    );

    this.addSql(`drop trigger if exists "enrolment_moves" on "enrolment";`);
    this.addSql(`drop function if exists "enrolment_enrolment_moves_fn"();`);
    this.addSql(
      `alter table "enrolment" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "enrolment_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."training_id", new."person_id", new."business_id", new."state", new."days_attended", new."pre_score", new."post_score", new."certificate_number") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."training_id", old."person_id", old."business_id", old."state", old."days_attended", old."pre_score", old."post_score", old."certificate_number") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "enrolment" for each row execute function "enrolment_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "enrolment" for each row execute function history.record();`,
    );
    this.addSql(
      `create or replace function "enrolment_enrolment_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('INVITED','REGISTERED','ATTENDED','COMPLETED','INCOMPLETE','NO_SHOW') then raise check_violation using message = 'enrolment_begins', constraint = 'enrolment_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('INVITED', 'REGISTERED'), ('REGISTERED', 'ATTENDED'), ('NO_SHOW', 'ATTENDED'), ('ATTENDED', 'COMPLETED'), ('ATTENDED', 'INCOMPLETE'), ('REGISTERED', 'NO_SHOW'), ('COMPLETED', 'ATTENDED'), ('INCOMPLETE', 'ATTENDED')) then raise check_violation using message = 'enrolment_moves', constraint = 'enrolment_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "enrolment_moves" BEFORE INSERT OR UPDATE on "enrolment" for each ROW execute function "enrolment_enrolment_moves_fn"();`,
    );

    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "training_beneficiaries" for each row execute function history.record_pair('training_id');`,
    );

    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "training_catchment" for each row execute function history.record_pair('training_id');`,
    );

    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "training_groups" for each row execute function history.record_pair('training_id');`,
    );

    this.addSql(
      `alter table "user" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "user_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."name", new."email", new."active", new."account") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."name", old."email", old."active", old."account") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "user" for each row execute function "user_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "user" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `alter table "mentor" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "mentor_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."name", new."person_id", new."user_id", new."kind", new."organization_id", new."region_id", new."skills", new."phone", new."email", new."max_active") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."name", old."person_id", old."user_id", old."kind", old."organization_id", old."region_id", old."skills", old."phone", old."email", old."max_active") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "mentor" for each row execute function "mentor_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "mentor" for each row execute function history.record('search_text');`,
    );

    this.addSql(`drop trigger if exists "engagement_moves" on "engagement";`);
    this.addSql(`drop function if exists "engagement_engagement_moves_fn"();`);
    this.addSql(
      `alter table "engagement" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "engagement_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."business_id", new."programme_id", new."state", new."lead_mentor_id", new."partner_id", new."starts_on", new."planned_months", new."ends_on", new."baseline_on", new."baseline_waived", new."baseline_waived_reason", new."consistency_waived", new."consistency_waived_reason", new."exit_reason", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."business_id", old."programme_id", old."state", old."lead_mentor_id", old."partner_id", old."starts_on", old."planned_months", old."ends_on", old."baseline_on", old."baseline_waived", old."baseline_waived_reason", old."consistency_waived", old."consistency_waived_reason", old."exit_reason", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "engagement" for each row execute function "engagement_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "engagement" for each row execute function history.record();`,
    );
    this.addSql(
      `create or replace function "engagement_engagement_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('PLANNED','BASELINED','ACTIVE','PAUSED','COMPLETED','FOLLOWED_UP','DROPPED') then raise check_violation using message = 'engagement_begins', constraint = 'engagement_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('PLANNED', 'BASELINED'), ('BASELINED', 'ACTIVE'), ('ACTIVE', 'PAUSED'), ('PAUSED', 'ACTIVE'), ('ACTIVE', 'COMPLETED'), ('PLANNED', 'DROPPED'), ('BASELINED', 'DROPPED'), ('ACTIVE', 'DROPPED'), ('PAUSED', 'DROPPED'), ('COMPLETED', 'FOLLOWED_UP'), ('COMPLETED', 'ACTIVE'), ('DROPPED', 'ACTIVE')) then raise check_violation using message = 'engagement_moves', constraint = 'engagement_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "engagement_moves" BEFORE INSERT OR UPDATE on "engagement" for each ROW execute function "engagement_engagement_moves_fn"();`,
    );

    this.addSql(
      `alter table "session" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "session_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."engagement_id", new."held_on", new."mode", new."held_with_id", new."minutes", new."topics", new."actions", new."actions_due_on", new."actions_done_on", new."next_visit_on", new."notes", new."evidence_url") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."engagement_id", old."held_on", old."mode", old."held_with_id", old."minutes", old."topics", old."actions", old."actions_due_on", old."actions_done_on", old."next_visit_on", old."notes", old."evidence_url") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "session" for each row execute function "session_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "session" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "session_mentors" for each row execute function history.record_pair('session_id');`,
    );

    this.addSql(`drop trigger if exists "mentoring_goal_moves" on "mentoring_goal";`);
    this.addSql(`drop function if exists "mentoring_goal_mentoring_goal_moves_fn"();`);
    this.addSql(
      `alter table "mentoring_goal" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "mentoring_goal_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."engagement_id", new."dimension", new."state", new."description", new."baseline_value", new."target_value", new."unit", new."due_on", new."outcome_value", new."outcome_on", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."engagement_id", old."dimension", old."state", old."description", old."baseline_value", old."target_value", old."unit", old."due_on", old."outcome_value", old."outcome_on", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "mentoring_goal" for each row execute function "mentoring_goal_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "mentoring_goal" for each row execute function history.record('search_text');`,
    );
    this.addSql(
      `create or replace function "mentoring_goal_mentoring_goal_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('OPEN','MET','MISSED','DROPPED') then raise check_violation using message = 'mentoring_goal_begins', constraint = 'mentoring_goal_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('OPEN', 'MET'), ('OPEN', 'MISSED'), ('OPEN', 'DROPPED'), ('MET', 'OPEN'), ('MISSED', 'OPEN'), ('DROPPED', 'OPEN')) then raise check_violation using message = 'mentoring_goal_moves', constraint = 'mentoring_goal_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "mentoring_goal_moves" BEFORE INSERT OR UPDATE on "mentoring_goal" for each ROW execute function "mentoring_goal_mentoring_goal_moves_fn"();`,
    );

    this.addSql(
      `alter table "funding" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "funding_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."participation_id", new."engagement_id", new."training_id", new."certificate_id", new."facilitation_id", new."source_type", new."funder_id", new."components", new."amount", new."share_pct", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."participation_id", old."engagement_id", old."training_id", old."certificate_id", old."facilitation_id", old."source_type", old."funder_id", old."components", old."amount", old."share_pct", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "funding" for each row execute function "funding_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "funding" for each row execute function history.record('search_text');`,
    );

    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "engagement_mentors" for each row execute function history.record_pair('engagement_id');`,
    );

    this.addSql(
      `alter table "curation_decision" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "curation_decision_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."round_id", new."business_id", new."product_id", new."decision", new."score", new."assessment", new."reason", new."engagement_id", new."participation_id") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."round_id", old."business_id", old."product_id", old."decision", old."score", old."assessment", old."reason", old."engagement_id", old."participation_id") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "curation_decision" for each row execute function "curation_decision_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "curation_decision" for each row execute function history.record();`,
    );

    this.addSql(`drop trigger if exists "constraint_moves" on "constraint";`);
    this.addSql(`drop function if exists "constraint_constraint_moves_fn"();`);
    this.addSql(
      `alter table "constraint" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "constraint_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."category", new."engagement_id", new."business_id", new."programme_id", new."sector", new."region_id", new."severity", new."state", new."raised_on", new."resolved_on", new."resolution", new."description") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."category", old."engagement_id", old."business_id", old."programme_id", old."sector", old."region_id", old."severity", old."state", old."raised_on", old."resolved_on", old."resolution", old."description") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "constraint" for each row execute function "constraint_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "constraint" for each row execute function history.record('search_text');`,
    );
    this.addSql(
      `create or replace function "constraint_constraint_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('OPEN','RESOLVED') then raise check_violation using message = 'constraint_begins', constraint = 'constraint_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('OPEN', 'RESOLVED'), ('RESOLVED', 'OPEN')) then raise check_violation using message = 'constraint_moves', constraint = 'constraint_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "constraint_moves" BEFORE INSERT OR UPDATE on "constraint" for each ROW execute function "constraint_constraint_moves_fn"();`,
    );

    this.addSql(`drop trigger if exists "assessment_moves" on "assessment";`);
    this.addSql(`drop function if exists "assessment_assessment_moves_fn"();`);
    this.addSql(
      `alter table "assessment" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "assessment_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."engagement_id", new."business_id", new."instrument_id", new."wave", new."held_on", new."state", new."assessor_id", new."assessed_by", new."total", new."missing_items", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."engagement_id", old."business_id", old."instrument_id", old."wave", old."held_on", old."state", old."assessor_id", old."assessed_by", old."total", old."missing_items", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "assessment" for each row execute function "assessment_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "assessment" for each row execute function history.record('search_text');`,
    );
    this.addSql(
      `create or replace function "assessment_assessment_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('DRAFT') then raise check_violation using message = 'assessment_begins', constraint = 'assessment_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'DRAFT'), ('SUBMITTED', 'VERIFIED'), ('VERIFIED', 'DRAFT')) then raise check_violation using message = 'assessment_moves', constraint = 'assessment_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "assessment_moves" BEFORE INSERT OR UPDATE on "assessment" for each ROW execute function "assessment_assessment_moves_fn"();`,
    );

    this.addSql(
      `alter table "assessment_score" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "assessment_score_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."assessment_id", new."item_id", new."value") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."assessment_id", old."item_id", old."value") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "assessment_score" for each row execute function "assessment_score_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "assessment_score" for each row execute function history.record();`,
    );

    this.addSql(
      `alter table "grant" add "created_by" text null default history.actor(), add "updated_by" text null default history.actor();`,
    );
    this.addSql(
      `create or replace function "grant_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."user_id", new."role", new."region_id", new."organization_id", new."purposes", new."starts_on", new."ends_on", new."reason") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."user_id", old."role", old."region_id", old."organization_id", old."purposes", old."starts_on", old."ends_on", old."reason") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "grant" for each row execute function "grant_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "grant" for each row execute function history.record('search_text');`,
    );
  }
}
