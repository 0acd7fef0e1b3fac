import { Migration } from '@mikro-orm/migrations';

/** MikroORM does not see triggers of truncation. */
const emptying = `create trigger never_emptied before truncate on published_report for each statement execute function history.refuse()`;

export class Migration20261122112710 extends Migration {
  override name = 'Migration20261122112710';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "published_report" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "created_by" text null default history.actor(), "updated_by" text null default history.actor(), "title" text not null, "title_in_english" text not null, "report" text not null, "arguments" text not null, "question" text not null, "edition" int not null, "kind" text not null, "content" text null, "digest" text null, "definitions" text null, "counted_at" timestamptz(3) null, "supersedes_id" uuid null, "correction" text null, "search_text" text generated always as (search.text(array[title], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "published_report_question_index" on "published_report" ("question");`);
    this.addSql(`create index "published_report_supersedes_id_index" on "published_report" ("supersedes_id");`);
    this.addSql(`create index "published_report_length" on "published_report" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "published_report_search" on "published_report" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "published_report_created_at_order" on "published_report" ("created_at");`);
    this.addSql(`create index "published_report_title_order" on "published_report" ("title");`);
    this.addSql(
      `create index "published_report_title_parts" on "published_report" using gin ("title" gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(
      `alter table "published_report" add constraint "published_report_question_edition_unique" unique ("question", "edition");`,
    );

    this.addSql(
      `alter table "published_report" add constraint "published_report_supersedes_id_foreign" foreign key ("supersedes_id") references "published_report" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "published_report" add constraint "published_report_kind_check" check ("kind" in ('REPORT', 'WITHDRAWAL'));`,
    );
    this.addSql(
      `create or replace function "published_report_kept_fn"() returns trigger as \$\$ begin raise exception 'What was published is append-only.' using errcode = 'integrity_constraint_violation'; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "kept" BEFORE UPDATE OR DELETE on "published_report" for each ROW execute function "published_report_kept_fn"();`,
    );
    this.addSql(emptying);
  }
}
