import { Migration } from '@mikro-orm/migrations';

export class Migration20261122170455 extends Migration {
  override name = 'Migration20261122170455';

  override up(): void | Promise<void> {
    this.addSql(
      `create or replace function "region_access_changed_fn"() returns trigger as \$\$ begin perform pg_notify('access_changed', ''); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "access_changed" AFTER INSERT OR UPDATE OR DELETE on "region" for each STATEMENT execute function "region_access_changed_fn"();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "access_changed" on "region";`);
    this.addSql(`drop function if exists "region_access_changed_fn"();`);
  }
}
