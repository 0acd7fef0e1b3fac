import { Migration } from '@mikro-orm/migrations';

export class Migration20261122111750 extends Migration {
  override name = 'Migration20261122111750';

  override up(): void | Promise<void> {
    this.addSql(
      'create or replace function "lead_a_version_fn"() returns trigger as $$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."participation_id", new."state", new."buyer_id", new."buyer_name", new."country", new."met_on", new."interest", new."product_id", new."expected_value", new."order_value", new."ordered_on", new."export_record_id", new."lost_reason", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."participation_id", old."state", old."buyer_id", old."buyer_name", old."country", old."met_on", old."interest", old."product_id", old."expected_value", old."order_value", old."ordered_on", old."export_record_id", old."lost_reason", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; $$ language plpgsql;',
    );
    this.addSql(
      'create or replace function "exhibition_a_version_fn"() returns trigger as $$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."starts_on", new."starts_on_precision", new."starts_on_certainty", new."ends_on", new."starts_on_weekday", new."name", new."series_id", new."year", new."theme", new."state", new."level", new."abroad", new."country", new."venue", new."region_id", new."organiser_id", new."sales_target", new."description") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."starts_on", old."starts_on_precision", old."starts_on_certainty", old."ends_on", old."starts_on_weekday", old."name", old."series_id", old."year", old."theme", old."state", old."level", old."abroad", old."country", old."venue", old."region_id", old."organiser_id", old."sales_target", old."description") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; $$ language plpgsql;',
    );
    this.addSql(`alter table "exhibition" add "sales_target" bigint null;`);

    this.addSql(`alter table "lead" add "ordered_on" date null;`);
    this.addSql(`create index "lead_ordered_on_order" on "lead" ("ordered_on" desc nulls last);`);
    this.addSql(
      `alter table "lead" add constraint "lead_ordered_on_check" check (ordered_on is null or (state = 'ORDER' and (met_on is null or met_on <= ordered_on)));`,
    );
  }
}
