import { Migration } from '@mikro-orm/migrations';

export class Migration20261122055704 extends Migration {
  override name = 'Migration20261122055704';

  override up(): void | Promise<void> {
    this.addSql(
      "create or replace function \"session_session_rules_fn\"() returns trigger as $$ declare it \"session\"%rowtype; begin select * into it from \"session\" where id = new.id; if not found then return null; end if; if (it.held_on > (select rule.today_in(b.region_id) from engagement e join business b on b.id = e.business_id\n      where e.id = it.engagement_id)) then raise check_violation using message = 'session_held', constraint = 'session_held'; end if; if tg_op = 'INSERT' then if ((select state from engagement e where e.id = it.engagement_id for share) in ('DROPPED', 'COMPLETED', 'FOLLOWED_UP')) then raise check_violation using message = 'session_ended', constraint = 'session_ended'; end if; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      "create or replace function \"participation_participation_rules_fn\"() returns trigger as $$ declare it \"participation\"%rowtype; begin select * into it from \"participation\" where id = new.id; if not found then return null; end if; if (exists (select from participation_products pp join product p on p.id = pp.product_id\n      where pp.participation_id = it.id and p.business_id is distinct from it.business_id)) then raise check_violation using message = 'participation_products', constraint = 'participation_products'; end if; if (exists (select from delegation d where d.id = it.delegation_id and d.exhibition_id <> it.exhibition_id)) then raise check_violation using message = 'participation_delegation', constraint = 'participation_delegation'; end if; if tg_op = 'INSERT' then if ((select status from business b where b.id = it.business_id for share) in ('CLOSED', 'MERGED')) then raise check_violation using message = 'participation_open', constraint = 'participation_open'; end if; end if; if (it.state in ('REPORTED', 'VERIFIED') and (select bool_and(share_pct is not null) and sum(share_pct) < 99.99\n      from funding f where f.participation_id = it.id)) then raise check_violation using message = 'participation_whole', constraint = 'participation_whole'; end if; if ((select sum(share_pct) from funding f where f.participation_id = it.id) > 100.01) then raise check_violation using message = 'participation_shares', constraint = 'participation_shares'; end if; if (it.state in ('ATTENDED', 'REPORTED', 'VERIFIED') and not exists (select from funding f where f.participation_id = it.id)) then raise check_violation using message = 'participation_funded', constraint = 'participation_funded'; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(`select 1`);
  }
}
