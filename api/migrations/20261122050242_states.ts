import { Migration } from '@mikro-orm/migrations';

export class Migration20261122050242 extends Migration {
  override name = 'Migration20261122050242';

  override up(): void | Promise<void> {
    this.addSql(
      `create or replace function "participation_participation_moves_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then if new.state not in ('PROPOSED','CURATED','CONFIRMED','ATTENDED','REPORTED','VERIFIED','REJECTED','CANCELLED','NO_SHOW') then raise check_violation using message = 'participation_begins', constraint = 'participation_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('PROPOSED', 'CURATED'), ('PROPOSED', 'REJECTED'), ('CURATED', 'REJECTED'), ('PROPOSED', 'CONFIRMED'), ('CURATED', 'CONFIRMED'), ('PROPOSED', 'CANCELLED'), ('CURATED', 'CANCELLED'), ('CONFIRMED', 'CANCELLED'), ('CONFIRMED', 'NO_SHOW'), ('CONFIRMED', 'ATTENDED'), ('NO_SHOW', 'ATTENDED'), ('ATTENDED', 'REPORTED'), ('REPORTED', 'VERIFIED'), ('REPORTED', 'ATTENDED'), ('VERIFIED', 'ATTENDED'), ('REJECTED', 'PROPOSED'), ('CANCELLED', 'PROPOSED'), ('NO_SHOW', 'PROPOSED')) then raise check_violation using message = 'participation_moves', constraint = 'participation_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "participation_moves" BEFORE INSERT OR UPDATE on "participation" for each ROW execute function "participation_participation_moves_fn"();`,
    );

    this.addSql(
      `create or replace function "engagement_engagement_moves_fn"() returns trigger as \$\$ begin if tg_op = 'INSERT' then if new.state not in ('PLANNED','BASELINED','ACTIVE','PAUSED','COMPLETED','FOLLOWED_UP','DROPPED') then raise check_violation using message = 'engagement_begins', constraint = 'engagement_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('PLANNED', 'BASELINED'), ('BASELINED', 'ACTIVE'), ('ACTIVE', 'PAUSED'), ('PAUSED', 'ACTIVE'), ('ACTIVE', 'COMPLETED'), ('PLANNED', 'DROPPED'), ('BASELINED', 'DROPPED'), ('ACTIVE', 'DROPPED'), ('PAUSED', 'DROPPED'), ('COMPLETED', 'FOLLOWED_UP'), ('COMPLETED', 'ACTIVE'), ('DROPPED', 'ACTIVE')) then raise check_violation using message = 'engagement_moves', constraint = 'engagement_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "engagement_moves" BEFORE INSERT OR UPDATE on "engagement" for each ROW execute function "engagement_engagement_moves_fn"();`,
    );
  }
}
