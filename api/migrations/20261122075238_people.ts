import { Migration } from '@mikro-orm/migrations';

/**
 * Who was named in trainings becomes a person: the one whom the business names alike, or a new one. A name is one person
 * within a business; beyond it nobody knows, and persons are easier to merge than to part.
 */
const namedPersons = [
  `update enrolment e set person_id = (select p.id from business_person bp join person p on p.id = bp.person_id
     where bp.business_id = e.business_id and p.name = e.person_name and e.sex in (p.sex, 'UNKNOWN') order by p.id limit 1)`,
  `with named as (
     select rule.new_id() as id, person_name, sex, business_id, case when business_id is null then id end as alone,
       min(source_id::text)::uuid as source_id from enrolment where person_id is null group by 2, 3, 4, 5),
   made as (insert into person (id, name, sex, source_id) select id, person_name, sex, source_id from named)
   update enrolment e set person_id = n.id from named n where e.person_id is null and n.person_name = e.person_name and n.sex = e.sex
     and n.business_id is not distinct from e.business_id and n.alone is not distinct from case when e.business_id is null then e.id end`,
];

export class Migration20261122075238 extends Migration {
  override name = 'Migration20261122075238';

  override up(): void | Promise<void> {
    this.addSql(
      "create or replace function \"session_session_rules_fn\"() returns trigger as $$ declare it \"session\"%rowtype; begin select * into it from \"session\" where id = new.id; if not found then return null; end if; perform 1 from \"session\" o where o.id in (select it.held_with_id) order by o.id for share; if (exists (select from session w where w.id = it.held_with_id\n      and (w.engagement_id = it.engagement_id or w.held_on <> it.held_on or w.held_with_id is not null))) then raise check_violation using message = 'session_together', constraint = 'session_together'; end if; if (it.actions_done_on > (select rule.today_in(b.region_id) from engagement e join business b on b.id = e.business_id\n      where e.id = it.engagement_id)) then raise check_violation using message = 'session_done', constraint = 'session_done'; end if; if (it.held_on > (select rule.today_in(b.region_id) from engagement e join business b on b.id = e.business_id\n      where e.id = it.engagement_id)) then raise check_violation using message = 'session_held', constraint = 'session_held'; end if; if tg_op = 'INSERT' then if ((select state from engagement e where e.id = it.engagement_id for share) in ('DROPPED', 'COMPLETED', 'FOLLOWED_UP')) then raise check_violation using message = 'session_ended', constraint = 'session_ended'; end if; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      "create or replace function \"participation_participation_rules_fn\"() returns trigger as $$ declare it \"participation\"%rowtype; begin select * into it from \"participation\" where id = new.id; if not found then return null; end if; perform 1 from \"product\" o where o.id in (select pp.product_id from participation_products pp where pp.participation_id = it.id) order by o.id for share; if (exists (select from participation_products pp join product p on p.id = pp.product_id\n      where pp.participation_id = it.id and p.business_id is distinct from it.business_id)) then raise check_violation using message = 'participation_products', constraint = 'participation_products'; end if; if (exists (select from delegation d where d.id = it.delegation_id and d.exhibition_id <> it.exhibition_id)) then raise check_violation using message = 'participation_delegation', constraint = 'participation_delegation'; end if; if (it.state in ('CONFIRMED', 'ATTENDED', 'REPORTED', 'VERIFIED', 'NO_SHOW')\n      and (select e.state from exhibition e where e.id = it.exhibition_id for share) = 'CANCELLED') then raise check_violation using message = 'participation_called_off', constraint = 'participation_called_off'; end if; if tg_op = 'INSERT' then if ((select status from business b where b.id = it.business_id for share) in ('CLOSED', 'MERGED')) then raise check_violation using message = 'participation_open', constraint = 'participation_open'; end if; end if; if (it.state in ('REPORTED', 'VERIFIED') and (select bool_and(share_pct is not null) and sum(share_pct) < 99.99\n      from funding f where f.participation_id = it.id)) then raise check_violation using message = 'participation_whole', constraint = 'participation_whole'; end if; if ((select sum(share_pct) from funding f where f.participation_id = it.id) > 100.01) then raise check_violation using message = 'participation_shares', constraint = 'participation_shares'; end if; if (it.state in ('ATTENDED', 'REPORTED', 'VERIFIED') and not exists (select from funding f where f.participation_id = it.id)) then raise check_violation using message = 'participation_funded', constraint = 'participation_funded'; end if; declare said text := (select format('Penjualan tunai per hari berjumlah Rp%s, sedangkan seluruhnya tercatat Rp%s.', by_day, it.cash_sales)\n    from (select sum(d.cash_sales) as by_day from daily_sales d where d.participation_id = it.id) d where by_day <> it.cash_sales); begin if said is not null then perform rule.doubt('PARTICIPATION', it.id::text, 'SALES_SUM_MISMATCH', 'WARNING', said); else perform rule.settle('PARTICIPATION', it.id::text, 'SALES_SUM_MISMATCH'); end if; end; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      "create or replace function \"mentor_mentor_rules_fn\"() returns trigger as $$ declare it \"mentor\"%rowtype; begin select * into it from \"mentor\" where id = new.id; if not found then return null; end if; if ((select count(*) from engagement e where e.state = 'ACTIVE' and (e.lead_mentor_id = it.id\n      or exists (select from engagement_mentors em where em.engagement_id = e.id and em.mentor_id = it.id))) > it.max_active) then raise check_violation using message = 'mentor_load', constraint = 'mentor_load'; end if; perform 1 from \"person\" o where o.id in (select it.person_id) order by o.id for no key update; if (exists (select from business_person o join engagement e on e.business_id = o.business_id\n    join business b on b.id = e.business_id\n  where o.person_id = it.person_id and o.role = 'OWNER'\n    and coalesce(o.starts_on <= e.ends_on, true)\n    and coalesce(o.ends_on > coalesce(e.starts_on, e.ends_on, rule.today_in(b.region_id)), true)\n    and (e.lead_mentor_id = it.id\n      or exists (select from engagement_mentors em where em.engagement_id = e.id and em.mentor_id = it.id)\n      or exists (select from session s join session_mentors sm on sm.session_id = s.id\n        where s.engagement_id = e.id and sm.mentor_id = it.id)))) then raise check_violation using message = 'mentor_interest', constraint = 'mentor_interest'; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      'create or replace function "lead_lead_rules_fn"() returns trigger as $$ declare it "lead"%rowtype; begin select * into it from "lead" where id = new.id; if not found then return null; end if; perform 1 from "product" o where o.id in (select it.product_id union select x.product_id from export_record x where x.id = it.export_record_id) order by o.id for share; if (it.export_record_id is not null and not exists (select from export_record x join product g on g.id = x.product_id\n      join participation p on p.business_id = g.business_id where x.id = it.export_record_id and p.id = it.participation_id)) then raise check_violation using message = \'lead_export\', constraint = \'lead_export\'; end if; if (it.product_id is not null and not exists (select from product g join participation p on p.business_id = g.business_id\n      where g.id = it.product_id and p.id = it.participation_id)) then raise check_violation using message = \'lead_product\', constraint = \'lead_product\'; end if; return null; end; $$ language plpgsql;',
    );
    this.addSql(
      "create or replace function \"engagement_engagement_rules_fn\"() returns trigger as $$ declare it \"engagement\"%rowtype; begin select * into it from \"engagement\" where id = new.id; if not found then return null; end if; if (it.starts_on is null and exists (select from session s where s.engagement_id = it.id)) then raise check_violation using message = 'engagement_begun', constraint = 'engagement_begun'; end if; if (exists (select from session s where s.engagement_id = it.id\n      and not daterange(it.starts_on, it.ends_on, '[]') @> s.held_on)) then raise check_violation using message = 'engagement_sessions', constraint = 'engagement_sessions'; end if; if tg_op = 'INSERT' then if ((select status from business b where b.id = it.business_id for share) in ('CLOSED', 'MERGED')) then raise check_violation using message = 'engagement_open', constraint = 'engagement_open'; end if; end if; if (it.state not in ('PLANNED', 'DROPPED') and it.baseline_on is null and not it.baseline_waived\n      and not exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED')) then raise check_violation using message = 'engagement_baseline', constraint = 'engagement_baseline'; end if; if (it.baseline_on is not null and exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED')\n      and not exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED' and a.held_on = it.baseline_on)) then raise check_violation using message = 'engagement_baseline_day', constraint = 'engagement_baseline_day'; end if; if (exists (select from assessment e where e.engagement_id = it.id and e.wave = 'ENDLINE' and e.held_on < 90\n      + (select max(day) from (select it.baseline_on as day union all\n        select b.held_on from assessment b where b.engagement_id = it.id and b.wave = 'BASELINE') baselines))) then raise check_violation using message = 'engagement_apart', constraint = 'engagement_apart'; end if; if (it.state in ('COMPLETED', 'FOLLOWED_UP') and exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED')\n      and not exists (select from assessment a where a.engagement_id = it.id and a.wave = 'BASELINE' and a.state = 'VERIFIED' and exists (select from assessment e where e.engagement_id = it.id\n        and e.instrument_id = a.instrument_id and e.wave = 'ENDLINE' and e.state = 'VERIFIED'))) then raise check_violation using message = 'engagement_endline', constraint = 'engagement_endline'; end if; if tg_op = 'INSERT' or row(new.state in ('COMPLETED', 'FOLLOWED_UP'), new.ends_on, new.consistency_waived) is distinct from row(old.state in ('COMPLETED', 'FOLLOWED_UP'), old.ends_on, old.consistency_waived) then if (it.state in ('COMPLETED', 'FOLLOWED_UP') and not it.consistency_waived and (select count(*) filter (where m.within_limits = 'WITHIN')\n        from (select q.within_limits from quality_measurement q join product g on g.id = q.product_id\n          where g.business_id = it.business_id and q.batch_on <= it.ends_on order by q.batch_on desc, q.id desc limit 6) m) < 5) then raise check_violation using message = 'engagement_consistency', constraint = 'engagement_consistency'; end if; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      "create or replace function \"engagement_mentor_by_engagement_fn\"() returns trigger as $$ declare it \"mentor\"%rowtype; begin for it in select * from \"mentor\" where id in (select new.lead_mentor_id union select old.lead_mentor_id) order by id for no key update loop if ((select count(*) from engagement e where e.state = 'ACTIVE' and (e.lead_mentor_id = it.id\n      or exists (select from engagement_mentors em where em.engagement_id = e.id and em.mentor_id = it.id))) > it.max_active) then raise check_violation using message = 'mentor_load_1', constraint = 'mentor_load_1'; end if; if (exists (select from business_person o join engagement e on e.business_id = o.business_id\n    join business b on b.id = e.business_id\n  where o.person_id = it.person_id and o.role = 'OWNER'\n    and coalesce(o.starts_on <= e.ends_on, true)\n    and coalesce(o.ends_on > coalesce(e.starts_on, e.ends_on, rule.today_in(b.region_id)), true)\n    and (e.lead_mentor_id = it.id\n      or exists (select from engagement_mentors em where em.engagement_id = e.id and em.mentor_id = it.id)\n      or exists (select from session s join session_mentors sm on sm.session_id = s.id\n        where s.engagement_id = e.id and sm.mentor_id = it.id)))) then raise check_violation using message = 'mentor_interest_1', constraint = 'mentor_interest_1'; end if; end loop; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      "create or replace function \"engagement_mentor_by_engagement_2_fn\"() returns trigger as $$ declare it \"mentor\"%rowtype; begin for it in select * from \"mentor\" where id in (select mentor_id from engagement_mentors where engagement_id = new.id union select mentor_id from engagement_mentors where engagement_id = old.id) order by id for no key update loop if ((select count(*) from engagement e where e.state = 'ACTIVE' and (e.lead_mentor_id = it.id\n      or exists (select from engagement_mentors em where em.engagement_id = e.id and em.mentor_id = it.id))) > it.max_active) then raise check_violation using message = 'mentor_load_2', constraint = 'mentor_load_2'; end if; if (exists (select from business_person o join engagement e on e.business_id = o.business_id\n    join business b on b.id = e.business_id\n  where o.person_id = it.person_id and o.role = 'OWNER'\n    and coalesce(o.starts_on <= e.ends_on, true)\n    and coalesce(o.ends_on > coalesce(e.starts_on, e.ends_on, rule.today_in(b.region_id)), true)\n    and (e.lead_mentor_id = it.id\n      or exists (select from engagement_mentors em where em.engagement_id = e.id and em.mentor_id = it.id)\n      or exists (select from session s join session_mentors sm on sm.session_id = s.id\n        where s.engagement_id = e.id and sm.mentor_id = it.id)))) then raise check_violation using message = 'mentor_interest_2', constraint = 'mentor_interest_2'; end if; end loop; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      "create or replace function \"curation_decision_curation_decision_rules_fn\"() returns trigger as $$ declare it \"curation_decision\"%rowtype; begin select * into it from \"curation_decision\" where id = new.id; if not found then return null; end if; perform 1 from \"product\" o where o.id in (select it.product_id) order by o.id for share; if (exists (select from engagement e, curation_round r where e.id = it.engagement_id and r.id = it.round_id\n      and (e.business_id is distinct from coalesce(it.business_id, (select g.business_id from product g where g.id = it.product_id)) or e.programme_id <> r.programme_id))) then raise check_violation using message = 'curation_decision_engagement', constraint = 'curation_decision_engagement'; end if; if (exists (select from participation p, curation_round r where p.id = it.participation_id and r.id = it.round_id\n      and (p.business_id is distinct from coalesce(it.business_id, (select g.business_id from product g where g.id = it.product_id)) or p.exhibition_id <> r.exhibition_id))) then raise check_violation using message = 'curation_decision_participation', constraint = 'curation_decision_participation'; end if; if (num_nonnulls(it.business_id, it.product_id) = 2\n      and not exists (select from product g where g.id = it.product_id and g.business_id = it.business_id)) then raise check_violation using message = 'curation_decision_product', constraint = 'curation_decision_product'; end if; return null; end; $$ language plpgsql;",
    );
    // Rows are written here: what waits for the end would keep tables from being altered.
    this.addSql('set constraints all immediate');
    this.addSql(`alter table "programme" drop constraint "programme_kind_check";`);
    this.addSql(`update programme set kind = 'MIXED' where kind in ('PARTNERSHIP', 'CAMPAIGN')`);
    this.addSql(
      `alter table "programme" add constraint "programme_kind_check" check ("kind" in ('MENTORING', 'TRAINING', 'EXHIBITION', 'CERTIFICATION', 'EQUIPMENT', 'INVENTORY', 'MARKET_INFORMATION', 'MIXED'));`,
    );

    this.addSql(`alter table "mentor" add "person_id" uuid null;`);
    this.addSql(
      `alter table "mentor" add constraint "mentor_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete no action;`,
    );
    this.addSql(`create index "mentor_person_id_index" on "mentor" ("person_id");`);

    this.addSql(`create or replace function "product_participation_by_product_fn"() returns trigger as \$\$ declare it "participation"%rowtype; begin for it in select * from "participation" where id in (select pp.participation_id from participation_products pp where pp.product_id = new.id union select pp.participation_id from participation_products pp where pp.product_id = old.id) order by id for no key update loop if (exists (select from participation_products pp join product p on p.id = pp.product_id
      where pp.participation_id = it.id and p.business_id is distinct from it.business_id)) then raise check_violation using message = 'participation_products_1', constraint = 'participation_products_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "participation_by_product" after insert or update or delete on "product" deferrable initially deferred for each row execute function "product_participation_by_product_fn"();`,
    );
    this.addSql(`create or replace function "product_curation_decision_by_product_fn"() returns trigger as \$\$ declare it "curation_decision"%rowtype; begin for it in select * from "curation_decision" where id in (select d.id from curation_decision d where d.product_id = new.id union select d.id from curation_decision d where d.product_id = old.id) order by id for no key update loop if (exists (select from engagement e, curation_round r where e.id = it.engagement_id and r.id = it.round_id
      and (e.business_id is distinct from coalesce(it.business_id, (select g.business_id from product g where g.id = it.product_id)) or e.programme_id <> r.programme_id))) then raise check_violation using message = 'curation_decision_engagement_1', constraint = 'curation_decision_engagement_1'; end if; if (exists (select from participation p, curation_round r where p.id = it.participation_id and r.id = it.round_id
      and (p.business_id is distinct from coalesce(it.business_id, (select g.business_id from product g where g.id = it.product_id)) or p.exhibition_id <> r.exhibition_id))) then raise check_violation using message = 'curation_decision_participation_1', constraint = 'curation_decision_participation_1'; end if; if (num_nonnulls(it.business_id, it.product_id) = 2
      and not exists (select from product g where g.id = it.product_id and g.business_id = it.business_id)) then raise check_violation using message = 'curation_decision_product_1', constraint = 'curation_decision_product_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "curation_decision_by_product" after insert or update or delete on "product" deferrable initially deferred for each row execute function "product_curation_decision_by_product_fn"();`,
    );
    this.addSql(`create or replace function "product_lead_by_product_fn"() returns trigger as \$\$ declare it "lead"%rowtype; begin for it in select * from "lead" where id in (select l.id from lead l join export_record x on x.id = l.export_record_id where x.product_id = new.id union select l.id from lead l join export_record x on x.id = l.export_record_id where x.product_id = old.id) order by id for no key update loop if (it.export_record_id is not null and not exists (select from export_record x join product g on g.id = x.product_id
      join participation p on p.business_id = g.business_id where x.id = it.export_record_id and p.id = it.participation_id)) then raise check_violation using message = 'lead_export_1', constraint = 'lead_export_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "lead_by_product" after insert or update or delete on "product" deferrable initially deferred for each row execute function "product_lead_by_product_fn"();`,
    );
    this.addSql(`create or replace function "product_lead_by_product_2_fn"() returns trigger as \$\$ declare it "lead"%rowtype; begin for it in select * from "lead" where id in (select l.id from lead l where l.product_id = new.id union select l.id from lead l where l.product_id = old.id) order by id for no key update loop if (it.product_id is not null and not exists (select from product g join participation p on p.business_id = g.business_id
      where g.id = it.product_id and p.id = it.participation_id)) then raise check_violation using message = 'lead_product_1', constraint = 'lead_product_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "lead_by_product_2" after insert or update or delete on "product" deferrable initially deferred for each row execute function "product_lead_by_product_2_fn"();`,
    );

    this.addSql(
      `create or replace function "period_report_period_report_verified_fn"() returns trigger as \$\$ begin if tg_op <> 'UPDATE' or row(new.period, new.starts_on, new.recall_method, new.unit, new.workers_with_disability, new.machinery, new.turnover, new.export_turnover, new.profit, new.units_produced, new.installed_capacity, new.capacity_used, new.workers_male, new.workers_female, new.investment, new.land_building, new.raw_material_cost, new.labour_cost, new.electricity_kwh, new.water_m3, new.fuel_cost) is distinct from row(old.period, old.starts_on, old.recall_method, old.unit, old.workers_with_disability, old.machinery, old.turnover, old.export_turnover, old.profit, old.units_produced, old.installed_capacity, old.capacity_used, old.workers_male, old.workers_female, old.investment, old.land_building, old.raw_material_cost, old.labour_cost, old.electricity_kwh, old.water_m3, old.fuel_cost) then perform 1 from "period_report" owner where owner.id in (new.id, old.id) order by owner.id for update; if exists (select 1 from "period_report" owner where owner.id in (new.id, old.id) and (owner.state = 'VERIFIED')) then raise check_violation using message = 'period_report_verified', constraint = 'period_report_verified'; end if; end if; if tg_op = 'DELETE' then return old; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "period_report_verified" BEFORE UPDATE on "period_report" for each ROW execute function "period_report_period_report_verified_fn"();`,
    );

    this.addSql(`alter table "partnership" add "region_id" text null;`);
    this.addSql(
      `alter table "partnership" add constraint "partnership_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(`create index "partnership_region_id_index" on "partnership" ("region_id");`);

    this.addSql(`alter table "engagement" drop constraint "engagement_completion_check";`);
    this.addSql(`alter table "engagement" add "consistency_waived" boolean not null default false;`);
    this.addSql(`alter table "engagement" rename column "consistency_evidence" to "consistency_waived_reason";`);
    // Evidence in words is what a waiver states from now on.
    this.addSql('update engagement set consistency_waived = true where consistency_waived_reason is not null');
    this.addSql(
      `alter table "engagement" add constraint "engagement_consistency_waiver_check" check (consistency_waived = (consistency_waived_reason is not null));`,
    );

    this.addSql(`alter table "session" add "held_with_id" uuid null;`);
    this.addSql(
      `alter table "session" add constraint "session_held_with_id_foreign" foreign key ("held_with_id") references "session" ("id") on update cascade on delete no action;`,
    );
    this.addSql(`create index "session_held_with_id_index" on "session" ("held_with_id");`);
    this.addSql(
      `alter table "session" add constraint "session_held_with_engagement_unique" unique ("held_with_id", "engagement_id");`,
    );
    this.addSql(`create or replace function "session_session_by_session_fn"() returns trigger as \$\$ declare it "session"%rowtype; begin for it in select * from "session" where id in (select s.id from session s where s.held_with_id = new.id union select s.id from session s where s.held_with_id = old.id) order by id for no key update loop if (exists (select from session w where w.id = it.held_with_id
      and (w.engagement_id = it.engagement_id or w.held_on <> it.held_on or w.held_with_id is not null))) then raise check_violation using message = 'session_together_1', constraint = 'session_together_1'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "session_by_session" after insert or update or delete on "session" deferrable initially deferred for each row execute function "session_session_by_session_fn"();`,
    );
    this.addSql(`create or replace function "session_mentor_by_session_fn"() returns trigger as \$\$ declare it "mentor"%rowtype; begin for it in select * from "mentor" where id in (select mentor_id from session_mentors where session_id = new.id union select mentor_id from session_mentors where session_id = old.id) order by id for no key update loop if (exists (select from business_person o join engagement e on e.business_id = o.business_id
    join business b on b.id = e.business_id
  where o.person_id = it.person_id and o.role = 'OWNER'
    and coalesce(o.starts_on <= e.ends_on, true)
    and coalesce(o.ends_on > coalesce(e.starts_on, e.ends_on, rule.today_in(b.region_id)), true)
    and (e.lead_mentor_id = it.id
      or exists (select from engagement_mentors em where em.engagement_id = e.id and em.mentor_id = it.id)
      or exists (select from session s join session_mentors sm on sm.session_id = s.id
        where s.engagement_id = e.id and sm.mentor_id = it.id)))) then raise check_violation using message = 'mentor_interest_3', constraint = 'mentor_interest_3'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "mentor_by_session" after insert or update or delete on "session" deferrable initially deferred for each row execute function "session_mentor_by_session_fn"();`,
    );

    this.addSql(
      `create or replace function "business_person_business_person_rules_fn"() returns trigger as \$\$ declare it "business_person"%rowtype; begin select * into it from "business_person" where id = new.id; if not found then return null; end if; perform 1 from "person" o where o.id in (select it.person_id) order by o.id for no key update; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "business_person_rules" after insert or update on "business_person" deferrable initially deferred for each row execute function "business_person_business_person_rules_fn"();`,
    );
    this.addSql(`create or replace function "business_person_mentor_by_business_person_fn"() returns trigger as \$\$ declare it "mentor"%rowtype; begin for it in select * from "mentor" where id in (select m.id from mentor m where m.person_id = new.person_id union select m.id from mentor m where m.person_id = old.person_id) order by id for no key update loop if (exists (select from business_person o join engagement e on e.business_id = o.business_id
    join business b on b.id = e.business_id
  where o.person_id = it.person_id and o.role = 'OWNER'
    and coalesce(o.starts_on <= e.ends_on, true)
    and coalesce(o.ends_on > coalesce(e.starts_on, e.ends_on, rule.today_in(b.region_id)), true)
    and (e.lead_mentor_id = it.id
      or exists (select from engagement_mentors em where em.engagement_id = e.id and em.mentor_id = it.id)
      or exists (select from session s join session_mentors sm on sm.session_id = s.id
        where s.engagement_id = e.id and sm.mentor_id = it.id)))) then raise check_violation using message = 'mentor_interest_4', constraint = 'mentor_interest_4'; end if; end loop; return null; end; \$\$ language plpgsql;`);
    this.addSql(
      `create constraint trigger "mentor_by_business_person" after insert or update or delete on "business_person" deferrable initially deferred for each row execute function "business_person_mentor_by_business_person_fn"();`,
    );

    this.addSql(`alter table "assessment" drop constraint "assessment_business_instrument_wave_unique";`);
    this.addSql(`alter table "assessment" drop constraint "assessment_engagement_instrument_wave_unique";`);
    this.addSql(
      `create unique index "assessment_business_instrument_held_on_unique" on "assessment" ("business_id", "instrument_id", "held_on") where wave = 'FOLLOWUP';`,
    );
    this.addSql(
      `create unique index "assessment_engagement_instrument_held_on_unique" on "assessment" ("engagement_id", "instrument_id", "held_on") where wave = 'FOLLOWUP';`,
    );
    this.addSql(
      `create unique index "assessment_business_instrument_wave_unique" on "assessment" ("business_id", "instrument_id", "wave") where wave <> 'FOLLOWUP';`,
    );
    this.addSql(
      `create unique index "assessment_engagement_instrument_wave_unique" on "assessment" ("engagement_id", "instrument_id", "wave") where wave <> 'FOLLOWUP';`,
    );

    this.addSql(`alter table "enrolment" add "person_id" uuid null;`);
    for (const statement of namedPersons) this.addSql(statement);
    this.addSql(`alter table "enrolment" alter column "person_id" set not null;`);
    this.addSql(`drop index "enrolment_length";`);
    this.addSql(`drop index "enrolment_person_name_order";`);
    this.addSql(`drop index "enrolment_search";`);
    this.addSql(`alter table "enrolment" drop constraint "enrolment_training_person_name_unique";`);
    this.addSql(`alter table "enrolment" drop constraint "enrolment_sex_check";`);
    this.addSql(`alter table "enrolment" drop column "search_text", drop column "person_name", drop column "sex";`);
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete no action;`,
    );
    this.addSql(`create index "enrolment_person_id_index" on "enrolment" ("person_id");`);
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_training_person_unique" unique ("training_id", "person_id");`,
    );
    this.addSql('set constraints all deferred');
  }
}
