import { Migration } from '@mikro-orm/migrations';

/** The list of Perpres 63/2020; an office that keeps other marks has entered them since. */
const listed = `12.04 12.14 12.24 12.25 13.09 16.13 18.13 52.08 53.01 53.02 53.04 53.05 53.11 53.12 53.13 53.14 53.17 53.18
  53.19 53.20 53.21 72.03 72.09 72.10 81.03 81.05 81.06 81.07 81.08 81.09 82.05 82.08 91.11 91.15 91.19 91.20 92.06 92.07 92.11
  92.12 93.02 93.03 93.04 94.01 94.02 94.03 94.05 94.06 94.07 94.08 95.01 95.02 95.03 95.04 95.05 95.06 95.07 95.08 96.01 96.02
  96.04 96.05`;

export class Underdeveloped extends Migration {
  override up(): void {
    this.addSql(
      `create or replace function "region_a_version_fn"() returns trigger as $$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."code", new."name", new."level", new."parent_id", new."aliases", new."bps_code", new."underdeveloped", new."valid_from", new."valid_to") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."code", old."name", old."level", old."parent_id", old."aliases", old."bps_code", old."underdeveloped", old."valid_from", old."valid_to") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; $$ language plpgsql;`,
    );
    this.addSql(`alter table "region" add "underdeveloped" boolean null;`);
    this.addSql(
      `update region set underdeveloped = code = any(regexp_split_to_array('${listed}', '\\s+')) where length(code) = 5`,
    );
  }

  override down(): void {
    this.addSql(`alter table "region" drop column "underdeveloped";`);
    this.addSql(
      `create or replace function "region_a_version_fn"() returns trigger as $$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."code", new."name", new."level", new."parent_id", new."aliases", new."bps_code", new."valid_from", new."valid_to") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."code", old."name", old."level", old."parent_id", old."aliases", old."bps_code", old."valid_from", old."valid_to") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; $$ language plpgsql;`,
    );
  }
}
