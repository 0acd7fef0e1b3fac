import { Migration } from '@mikro-orm/migrations';

/** The calendar day where a region lies (WIB, WITA or WIT by its province) at an instant. */
const dayIn = String.raw`create function rule.day_in(region text, at timestamptz) returns date language sql immutable parallel safe as $$
  select (at at time zone case
    when left(region, 2) in ('51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76') then 'Asia/Makassar'
    when left(region, 2) in ('81', '82', '91', '92', '93', '94', '95', '96') then 'Asia/Jayapura'
    else 'Asia/Jakarta' end)::date $$`;

const todayIn =
  'create function rule.today_in(region text) returns date language sql stable parallel safe as $$ select rule.day_in(region, now()) $$';

/** Ends a write that has found fewer rows than it meant. */
const refuseMissingRows = `create function rule.refuse_missing_rows() returns boolean language plpgsql as $$
  begin raise no_data_found; end $$`;

export class Migration20261122044320 extends Migration {
  override name = 'Migration20261122044320';

  override up(): void | Promise<void> {
    this.addSql('create schema rule');
    this.addSql(dayIn);
    this.addSql(todayIn);
    this.addSql(refuseMissingRows);

    this.addSql(`create or replace function "mentor_mentor_rules_fn"() returns trigger as \$\$ declare it "mentor"%rowtype; begin select * into it from "mentor" where id = new.id; if not found then return null; end if; if ((select count(*) from engagement e where e.state = 'ACTIVE' and (e.lead_mentor_id = it.id
      or exists (select from engagement_mentors em where em.engagement_id = e.id and em.mentor_id = it.id))) > it.max_active) then raise check_violation using message = 'mentor_load', constraint = 'mentor_load'; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "mentor_rules" after insert or update on "mentor" deferrable initially deferred for each row execute function "mentor_mentor_rules_fn"();`,
    );

    this.addSql(
      `create or replace function "business_business_rules_fn"() returns trigger as \$\$ declare it "business"%rowtype; begin select * into it from "business" where id = new.id; if not found then return null; end if; if (it.founded_year > extract(year from rule.today_in(it.region_id))) then raise check_violation using message = 'business_founded', constraint = 'business_founded'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "business_rules" after insert or update on "business" deferrable initially deferred for each row execute function "business_business_rules_fn"();`,
    );

    this.addSql(`create or replace function "product_product_rules_fn"() returns trigger as \$\$ declare it "product"%rowtype; begin select * into it from "product" where id = new.id; if not found then return null; end if; if (exists (select from certificate_products cp join certificate c on c.id = cp.certificate_id
      where cp.product_id = it.id and ((c.business_id is not null and c.business_id is distinct from it.business_id)
        or (c.group_id is not null and it.business_id is null and c.group_id is distinct from it.group_id)))) then raise check_violation using message = 'product_certified', constraint = 'product_certified'; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "product_rules" after insert or update on "product" deferrable initially deferred for each row execute function "product_product_rules_fn"();`,
    );

    this.addSql(`drop trigger if exists "participation_participation_funded" on "participation";`);
    this.addSql(`drop function if exists "participation_participation_participation_funded_fn"();`);
    this.addSql(`create or replace function "participation_participation_rules_fn"() returns trigger as \$\$ declare it "participation"%rowtype; begin select * into it from "participation" where id = new.id; if not found then return null; end if; if (exists (select from participation_products pp join product p on p.id = pp.product_id
      where pp.participation_id = it.id and p.business_id is distinct from it.business_id)) then raise check_violation using message = 'participation_products', constraint = 'participation_products'; end if; if (exists (select from delegation d where d.id = it.delegation_id and d.exhibition_id <> it.exhibition_id)) then raise check_violation using message = 'participation_delegation', constraint = 'participation_delegation'; end if; if tg_op = 'INSERT' and ((select status from business b where b.id = it.business_id for share) in ('CLOSED', 'MERGED')) then raise check_violation using message = 'participation_open', constraint = 'participation_open'; end if; if (it.state in ('REPORTED', 'VERIFIED') and (select bool_and(share_pct is not null) and sum(share_pct) < 99.99
      from funding f where f.participation_id = it.id)) then raise check_violation using message = 'participation_whole', constraint = 'participation_whole'; end if; if ((select sum(share_pct) from funding f where f.participation_id = it.id) > 100.01) then raise check_violation using message = 'participation_shares', constraint = 'participation_shares'; end if; if (it.state in ('ATTENDED', 'REPORTED', 'VERIFIED') and not exists (select from funding f where f.participation_id = it.id)) then raise check_violation using message = 'participation_funded', constraint = 'participation_funded'; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "participation_rules" after insert or update on "participation" deferrable initially deferred for each row execute function "participation_participation_rules_fn"();`,
    );

    this.addSql(`drop trigger if exists "funding_participation_funded" on "funding";`);
    this.addSql(`drop function if exists "funding_funding_participation_funded_fn"();`);
    this.addSql(`create or replace function "funding_participation_whole_1_fn"() returns trigger as \$\$ declare it "participation"%rowtype; begin for it in select * from "participation" where id in (select new.participation_id union select old.participation_id) order by id for no key update loop if (it.state in ('REPORTED', 'VERIFIED') and (select bool_and(share_pct is not null) and sum(share_pct) < 99.99
      from funding f where f.participation_id = it.id)) then raise check_violation using message = 'participation_whole_1', constraint = 'participation_whole_1'; end if; if ((select sum(share_pct) from funding f where f.participation_id = it.id) > 100.01) then raise check_violation using message = 'participation_shares_1', constraint = 'participation_shares_1'; end if; if (it.state in ('ATTENDED', 'REPORTED', 'VERIFIED') and not exists (select from funding f where f.participation_id = it.id)) then raise check_violation using message = 'participation_funded_1', constraint = 'participation_funded_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "participation_whole_1" after insert or update or delete on "funding" deferrable initially deferred for each row execute function "funding_participation_whole_1_fn"();`,
    );

    this.addSql(`create or replace function "engagement_engagement_rules_fn"() returns trigger as \$\$ declare it "engagement"%rowtype; begin select * into it from "engagement" where id = new.id; if not found then return null; end if; if (it.starts_on is null and exists (select from session s where s.engagement_id = it.id)) then raise check_violation using message = 'engagement_begun', constraint = 'engagement_begun'; end if; if (exists (select from session s where s.engagement_id = it.id
      and not daterange(it.starts_on, it.ends_on, '[]') @> s.held_on)) then raise check_violation using message = 'engagement_sessions', constraint = 'engagement_sessions'; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "engagement_rules" after insert or update on "engagement" deferrable initially deferred for each row execute function "engagement_engagement_rules_fn"();`,
    );
    this.addSql(`create or replace function "engagement_mentor_load_1_fn"() returns trigger as \$\$ declare it "mentor"%rowtype; begin for it in select * from "mentor" where id in (select new.lead_mentor_id union select old.lead_mentor_id) order by id for no key update loop if ((select count(*) from engagement e where e.state = 'ACTIVE' and (e.lead_mentor_id = it.id
      or exists (select from engagement_mentors em where em.engagement_id = e.id and em.mentor_id = it.id))) > it.max_active) then raise check_violation using message = 'mentor_load_1', constraint = 'mentor_load_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "mentor_load_1" after insert or update or delete on "engagement" deferrable initially deferred for each row execute function "engagement_mentor_load_1_fn"();`,
    );
    this.addSql(`create or replace function "engagement_mentor_load_2_fn"() returns trigger as \$\$ declare it "mentor"%rowtype; begin for it in select * from "mentor" where id in (select mentor_id from engagement_mentors where engagement_id = new.id union select mentor_id from engagement_mentors where engagement_id = old.id) order by id for no key update loop if ((select count(*) from engagement e where e.state = 'ACTIVE' and (e.lead_mentor_id = it.id
      or exists (select from engagement_mentors em where em.engagement_id = e.id and em.mentor_id = it.id))) > it.max_active) then raise check_violation using message = 'mentor_load_2', constraint = 'mentor_load_2'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "mentor_load_2" after insert or update or delete on "engagement" deferrable initially deferred for each row execute function "engagement_mentor_load_2_fn"();`,
    );

    this.addSql(`create or replace function "session_session_rules_fn"() returns trigger as \$\$ declare it "session"%rowtype; begin select * into it from "session" where id = new.id; if not found then return null; end if; if (it.held_on > (select rule.today_in(b.region_id) from engagement e join business b on b.id = e.business_id
      where e.id = it.engagement_id)) then raise check_violation using message = 'session_held', constraint = 'session_held'; end if; if tg_op = 'INSERT' and ((select state from engagement e where e.id = it.engagement_id for share) in ('DROPPED', 'COMPLETED', 'FOLLOWED_UP')) then raise check_violation using message = 'session_ended', constraint = 'session_ended'; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "session_rules" after insert or update on "session" deferrable initially deferred for each row execute function "session_session_rules_fn"();`,
    );
    this.addSql(`create or replace function "session_engagement_begun_1_fn"() returns trigger as \$\$ declare it "engagement"%rowtype; begin for it in select * from "engagement" where id in (select new.engagement_id union select old.engagement_id) order by id for no key update loop if (it.starts_on is null and exists (select from session s where s.engagement_id = it.id)) then raise check_violation using message = 'engagement_begun_1', constraint = 'engagement_begun_1'; end if; if (exists (select from session s where s.engagement_id = it.id
      and not daterange(it.starts_on, it.ends_on, '[]') @> s.held_on)) then raise check_violation using message = 'engagement_sessions_1', constraint = 'engagement_sessions_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "engagement_begun_1" after insert or update or delete on "session" deferrable initially deferred for each row execute function "session_engagement_begun_1_fn"();`,
    );

    this.addSql(`create or replace function "certificate_certificate_rules_fn"() returns trigger as \$\$ declare it "certificate"%rowtype; begin select * into it from "certificate" where id = new.id; if not found then return null; end if; if (exists (select from certificate_products cp join product p on p.id = cp.product_id
      where cp.certificate_id = it.id and ((it.business_id is not null and p.business_id is distinct from it.business_id)
        or (it.business_id is null and it.group_id is not null and p.group_id is not null and p.group_id <> it.group_id)))) then raise check_violation using message = 'certificate_holder', constraint = 'certificate_holder'; end if; if (it.business_id is not null and (select scope from certificate_type t where t.id = it.type_id) = 'GROUP') then raise check_violation using message = 'certificate_community', constraint = 'certificate_community'; end if; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "certificate_rules" after insert or update on "certificate" deferrable initially deferred for each row execute function "certificate_certificate_rules_fn"();`,
    );

    this.addSql(
      `create or replace function "award_award_rules_fn"() returns trigger as \$\$ declare it "award"%rowtype; begin select * into it from "award" where id = new.id; if not found then return null; end if; if (exists (select from delegation d where d.id = it.delegation_id and d.exhibition_id <> it.exhibition_id)) then raise check_violation using message = 'award_delegation', constraint = 'award_delegation'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "award_rules" after insert or update on "award" deferrable initially deferred for each row execute function "award_award_rules_fn"();`,
    );
  }
}
