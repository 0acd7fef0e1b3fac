import { Migration } from '@mikro-orm/migrations';

/** A training may be part of a programme, so that what came of it is asked of that. */
export class TrainingsOfProgrammes extends Migration {
  override up(): void | Promise<void> {
    this.addSql(
      'create or replace function "training_a_version_fn"() returns trigger as $$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."starts_on", new."starts_on_precision", new."starts_on_certainty", new."ends_on", new."starts_on_weekday", new."name", new."kind", new."level", new."state", new."organiser_id", new."programme_id", new."topic", new."venue", new."venue_region_id", new."hours", new."speakers", new."branches", new."sectors") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."starts_on", old."starts_on_precision", old."starts_on_certainty", old."ends_on", old."starts_on_weekday", old."name", old."kind", old."level", old."state", old."organiser_id", old."programme_id", old."topic", old."venue", old."venue_region_id", old."hours", old."speakers", old."branches", old."sectors") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; $$ language plpgsql;',
    );
    this.addSql(`alter table "training" add "programme_id" uuid null;`);
    this.addSql(
      `alter table "training" add constraint "training_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete no action;`,
    );
    this.addSql(`create index "training_programme_id_index" on "training" ("programme_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "training" drop constraint "training_programme_id_foreign";`);

    this.addSql(`drop index "training_programme_id_index";`);
    this.addSql(`alter table "training" drop column "programme_id";`);
    this.addSql(
      'create or replace function "training_a_version_fn"() returns trigger as $$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."starts_on", new."starts_on_precision", new."starts_on_certainty", new."ends_on", new."starts_on_weekday", new."name", new."kind", new."level", new."state", new."organiser_id", new."topic", new."venue", new."venue_region_id", new."hours", new."speakers", new."branches", new."sectors") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."starts_on", old."starts_on_precision", old."starts_on_certainty", old."ends_on", old."starts_on_weekday", old."name", old."kind", old."level", old."state", old."organiser_id", old."topic", old."venue", old."venue_region_id", old."hours", old."speakers", old."branches", old."sectors") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; $$ language plpgsql;',
    );
  }
}
