import { Migration } from '@mikro-orm/migrations';

/** A UUIDv7, which PostgreSQL itself makes only from version 18 on. */
const newId = `create function rule.new_id() returns uuid language sql volatile as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid $$`;

/**
 * Raises a doubt. What a person has raised or settled stays, unless what contradicts what has changed since. A doubt that
 * stands already is not touched, so that writers need not wait for each other.
 */
const doubt = `create function rule.doubt(kind text, id text, code text, severity text, says text) returns void
  language sql as $$
  insert into quality_flag as f (id, version, created_at, updated_at, subject_type, subject_id, code, severity, detail, state, origin)
    select rule.new_id(), 1, current_timestamp(3), current_timestamp(3), kind, doubt.id, doubt.code, doubt.severity, says, 'OPEN', 'RULE'
    where not exists (select from quality_flag s where s.subject_type = kind and s.subject_id = doubt.id and s.code = doubt.code
      and (s.origin = 'PERSON' or (s.detail = says and not (s.state = 'RESOLVED' and s.resolved_by = 'Binaan'))))
    on conflict (subject_type, subject_id, code) do update
      set detail = excluded.detail, state = 'OPEN', resolution = null, resolved_by = null, resolved_on = null,
        version = f.version + 1, updated_at = excluded.updated_at $$`;

/** Takes a doubt back that a rule has raised, for the data no longer give cause for it. */
const settle = `create function rule.settle(kind text, id text, code text) returns void language sql as $$
  update quality_flag f set state = 'RESOLVED', resolution = 'Data sudah tidak bertentangan.', resolved_by = 'Binaan',
    resolved_on = current_date, version = version + 1, updated_at = current_timestamp(3)
  where f.subject_type = kind and f.subject_id = settle.id and f.code = settle.code and f.origin = 'RULE' and f.state = 'OPEN' $$`;

export class Migration20261122055239 extends Migration {
  override name = 'Migration20261122055239';

  override up(): void | Promise<void> {
    this.addSql(`alter table "quality_flag" drop constraint "quality_flag_code_check";`);
    this.addSql(`alter table "quality_flag" add "origin" text not null default 'PERSON';`);
    this.addSql(
      `alter table "quality_flag" add constraint "quality_flag_origin_check" check ("origin" in ('PERSON', 'RULE'));`,
    );
    this.addSql(
      `alter table "quality_flag" add constraint "quality_flag_code_check" check ("code" in ('FUNDING_SUM_MISMATCH', 'VENUE_CONFLICT', 'YEAR_INFERRED', 'WEEKDAY_MISMATCH', 'GLOSSARY_CONFLICT', 'CLAIM_CONFLICT', 'SECTOR_DOUBT', 'SPELLING', 'ENCODING', 'UNIT_UNKNOWN', 'WRONG_REQUIREMENT', 'SOURCES_DISAGREE', 'ENUMERATED_OVER_REPORTED', 'REGION_MISMATCH', 'SALES_SUM_MISMATCH', 'OTHER'));`,
    );
    this.addSql(
      `create or replace function "quality_flag_quality_flag_moves_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then if new.state not in ('OPEN','RESOLVED','ACCEPTED') then raise check_violation using message = 'quality_flag_begins', constraint = 'quality_flag_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('OPEN', 'RESOLVED'), ('OPEN', 'ACCEPTED'), ('RESOLVED', 'OPEN'), ('ACCEPTED', 'OPEN')) then raise check_violation using message = 'quality_flag_moves', constraint = 'quality_flag_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "quality_flag_moves" BEFORE INSERT OR UPDATE on "quality_flag" for each ROW execute function "quality_flag_quality_flag_moves_fn"();`,
    );

    this.addSql(`create or replace function "reported_figure_reported_figure_rules_fn"() returns trigger as \$\$ declare it "reported_figure"%rowtype; begin select * into it from "reported_figure" where id = new.id; if not found then return null; end if; declare said text := (select string_agg(format('Seluruhnya %s, tetapi sumber dana hanya disebut untuk %s.', total, paid), ' ') from (select total.value as total, sum(part.value) as paid from reported_figure total
  join reported_figure part on part.subject_type = total.subject_type and part.subject_id = total.subject_id
    and part.measure = total.measure and part.source_id = total.source_id and part.dimension = 'FUNDING' and part.category <> 'UNKNOWN'
  where total.subject_type = it.subject_type and total.subject_id = it.subject_id and total.dimension is null
  group by total.id, total.value having sum(part.value) <> total.value) unpaid); begin if said is not null then perform rule.doubt(it.subject_type, it.subject_id, 'FUNDING_SUM_MISMATCH', 'WARNING', said); else perform rule.settle(it.subject_type, it.subject_id, 'FUNDING_SUM_MISMATCH'); end if; end; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "reported_figure_rules" after insert or update on "reported_figure" deferrable initially deferred for each row execute function "reported_figure_reported_figure_rules_fn"();`,
    );
    this.addSql(`create or replace function "reported_figure_reported_figure_by_reported_figure_fn"() returns trigger as \$\$ declare it "reported_figure"%rowtype; begin for it in select * from "reported_figure" where id in (select min(f.id::text)::uuid from reported_figure f where f.subject_type = new.subject_type and f.subject_id = new.subject_id union select min(f.id::text)::uuid from reported_figure f where f.subject_type = old.subject_type and f.subject_id = old.subject_id) order by id loop continue when current_setting('rule.reported_figure_by_reported_figure', true) = it.id::text; perform set_config('rule.reported_figure_by_reported_figure', it.id::text, true); declare said text := (select string_agg(format('Seluruhnya %s, tetapi sumber dana hanya disebut untuk %s.', total, paid), ' ') from (select total.value as total, sum(part.value) as paid from reported_figure total
  join reported_figure part on part.subject_type = total.subject_type and part.subject_id = total.subject_id
    and part.measure = total.measure and part.source_id = total.source_id and part.dimension = 'FUNDING' and part.category <> 'UNKNOWN'
  where total.subject_type = it.subject_type and total.subject_id = it.subject_id and total.dimension is null
  group by total.id, total.value having sum(part.value) <> total.value) unpaid); begin if said is not null then perform rule.doubt(it.subject_type, it.subject_id, 'FUNDING_SUM_MISMATCH', 'WARNING', said); else perform rule.settle(it.subject_type, it.subject_id, 'FUNDING_SUM_MISMATCH'); end if; end; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "reported_figure_by_reported_figure" after insert or update or delete on "reported_figure" deferrable initially deferred for each row execute function "reported_figure_reported_figure_by_reported_figure_fn"();`,
    );
    this.addSql(`create or replace function "reported_figure_exhibition_by_reported_figure_fn"() returns trigger as \$\$ declare it "exhibition"%rowtype; begin for it in select * from "exhibition" where id in (select case when new.subject_type = 'EXHIBITION' then new.subject_id::uuid end union select case when old.subject_type = 'EXHIBITION' then old.subject_id::uuid end) order by id loop continue when current_setting('rule.exhibition_by_reported_figure', true) = it.id::text; perform set_config('rule.exhibition_by_reported_figure', it.id::text, true); declare said text := (select format('Tercatat satu per satu lebih banyak daripada %s peserta yang dilaporkan.', reported) from (select reported from (
    select max(f.value) as reported from reported_figure f where f.subject_type = 'EXHIBITION' and f.subject_id = it.id::text
      and f.measure = 'PARTICIPANTS' and f.dimension is null and f.unit in ('BUSINESSES', 'STANDS')) r,
  lateral (select count(*) as enumerated from participation p where p.exhibition_id = it.id and reported is not null) e
  where enumerated > reported) outnumbered); begin if said is not null then perform rule.doubt('EXHIBITION', it.id::text, 'ENUMERATED_OVER_REPORTED', 'WARNING', said); else perform rule.settle('EXHIBITION', it.id::text, 'ENUMERATED_OVER_REPORTED'); end if; end; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "exhibition_by_reported_figure" after insert or update or delete on "reported_figure" deferrable initially deferred for each row execute function "reported_figure_exhibition_by_reported_figure_fn"();`,
    );

    this.addSql(`create or replace function "exhibition_exhibition_rules_fn"() returns trigger as \$\$ declare it "exhibition"%rowtype; begin select * into it from "exhibition" where id = new.id; if not found then return null; end if; declare said text := (select format('Tercatat satu per satu lebih banyak daripada %s peserta yang dilaporkan.', reported) from (select reported from (
    select max(f.value) as reported from reported_figure f where f.subject_type = 'EXHIBITION' and f.subject_id = it.id::text
      and f.measure = 'PARTICIPANTS' and f.dimension is null and f.unit in ('BUSINESSES', 'STANDS')) r,
  lateral (select count(*) as enumerated from participation p where p.exhibition_id = it.id and reported is not null) e
  where enumerated > reported) outnumbered); begin if said is not null then perform rule.doubt('EXHIBITION', it.id::text, 'ENUMERATED_OVER_REPORTED', 'WARNING', said); else perform rule.settle('EXHIBITION', it.id::text, 'ENUMERATED_OVER_REPORTED'); end if; end; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "exhibition_rules" after insert or update on "exhibition" deferrable initially deferred for each row execute function "exhibition_exhibition_rules_fn"();`,
    );

    this.addSql(`create or replace function "participation_exhibition_by_participation_fn"() returns trigger as \$\$ declare it "exhibition"%rowtype; begin for it in select * from "exhibition" where id in (select new.exhibition_id union select old.exhibition_id) order by id loop continue when current_setting('rule.exhibition_by_participation', true) = it.id::text; perform set_config('rule.exhibition_by_participation', it.id::text, true); declare said text := (select format('Tercatat satu per satu lebih banyak daripada %s peserta yang dilaporkan.', reported) from (select reported from (
    select max(f.value) as reported from reported_figure f where f.subject_type = 'EXHIBITION' and f.subject_id = it.id::text
      and f.measure = 'PARTICIPANTS' and f.dimension is null and f.unit in ('BUSINESSES', 'STANDS')) r,
  lateral (select count(*) as enumerated from participation p where p.exhibition_id = it.id and reported is not null) e
  where enumerated > reported) outnumbered); begin if said is not null then perform rule.doubt('EXHIBITION', it.id::text, 'ENUMERATED_OVER_REPORTED', 'WARNING', said); else perform rule.settle('EXHIBITION', it.id::text, 'ENUMERATED_OVER_REPORTED'); end if; end; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "exhibition_by_participation" after insert or update or delete on "participation" deferrable initially deferred for each row execute function "participation_exhibition_by_participation_fn"();`,
    );

    this.addSql(`drop trigger if exists "participation_whole_1" on "funding";`);
    this.addSql(`drop function if exists "funding_participation_whole_1_fn"();`);
    this.addSql(`create or replace function "funding_participation_by_funding_fn"() returns trigger as \$\$ declare it "participation"%rowtype; begin for it in select * from "participation" where id in (select new.participation_id union select old.participation_id) order by id for no key update loop if (it.state in ('REPORTED', 'VERIFIED') and (select bool_and(share_pct is not null) and sum(share_pct) < 99.99
      from funding f where f.participation_id = it.id)) then raise check_violation using message = 'participation_whole_1', constraint = 'participation_whole_1'; end if; if ((select sum(share_pct) from funding f where f.participation_id = it.id) > 100.01) then raise check_violation using message = 'participation_shares_1', constraint = 'participation_shares_1'; end if; if (it.state in ('ATTENDED', 'REPORTED', 'VERIFIED') and not exists (select from funding f where f.participation_id = it.id)) then raise check_violation using message = 'participation_funded_1', constraint = 'participation_funded_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "participation_by_funding" after insert or update or delete on "funding" deferrable initially deferred for each row execute function "funding_participation_by_funding_fn"();`,
    );

    this.addSql(`drop trigger if exists "mentor_load_1" on "engagement";`);
    this.addSql(`drop function if exists "engagement_mentor_load_1_fn"();`);
    this.addSql(`drop trigger if exists "mentor_load_2" on "engagement";`);
    this.addSql(`drop function if exists "engagement_mentor_load_2_fn"();`);
    this.addSql(`create or replace function "engagement_mentor_by_engagement_fn"() returns trigger as \$\$ declare it "mentor"%rowtype; begin for it in select * from "mentor" where id in (select new.lead_mentor_id union select old.lead_mentor_id) order by id for no key update loop if ((select count(*) from engagement e where e.state = 'ACTIVE' and (e.lead_mentor_id = it.id
      or exists (select from engagement_mentors em where em.engagement_id = e.id and em.mentor_id = it.id))) > it.max_active) then raise check_violation using message = 'mentor_load_1', constraint = 'mentor_load_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "mentor_by_engagement" after insert or update or delete on "engagement" deferrable initially deferred for each row execute function "engagement_mentor_by_engagement_fn"();`,
    );
    this.addSql(`create or replace function "engagement_mentor_by_engagement_2_fn"() returns trigger as \$\$ declare it "mentor"%rowtype; begin for it in select * from "mentor" where id in (select mentor_id from engagement_mentors where engagement_id = new.id union select mentor_id from engagement_mentors where engagement_id = old.id) order by id for no key update loop if ((select count(*) from engagement e where e.state = 'ACTIVE' and (e.lead_mentor_id = it.id
      or exists (select from engagement_mentors em where em.engagement_id = e.id and em.mentor_id = it.id))) > it.max_active) then raise check_violation using message = 'mentor_load_2', constraint = 'mentor_load_2'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "mentor_by_engagement_2" after insert or update or delete on "engagement" deferrable initially deferred for each row execute function "engagement_mentor_by_engagement_2_fn"();`,
    );

    this.addSql(`drop trigger if exists "engagement_begun_1" on "session";`);
    this.addSql(`drop function if exists "session_engagement_begun_1_fn"();`);
    this.addSql(`create or replace function "session_engagement_by_session_fn"() returns trigger as \$\$ declare it "engagement"%rowtype; begin for it in select * from "engagement" where id in (select new.engagement_id union select old.engagement_id) order by id for no key update loop if (it.starts_on is null and exists (select from session s where s.engagement_id = it.id)) then raise check_violation using message = 'engagement_begun_1', constraint = 'engagement_begun_1'; end if; if (exists (select from session s where s.engagement_id = it.id
      and not daterange(it.starts_on, it.ends_on, '[]') @> s.held_on)) then raise check_violation using message = 'engagement_sessions_1', constraint = 'engagement_sessions_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "engagement_by_session" after insert or update or delete on "session" deferrable initially deferred for each row execute function "session_engagement_by_session_fn"();`,
    );

    this.addSql(newId);
    this.addSql(doubt);
    this.addSql(settle);
  }
}
