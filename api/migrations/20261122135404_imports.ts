import { Migration } from '@mikro-orm/migrations';

export class Imports extends Migration {
  override name = 'Migration20261122135404';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "import_template" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "created_by" text null default history.actor(), "updated_by" text null default history.actor(), "name" text not null, "kind" text not null, "region_id" text null, "fingerprint" text not null, "columns" text not null, "search_text" text generated always as (search.text(array[name], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "import_template_region_id_index" on "import_template" ("region_id");`);
    this.addSql(
      `create unique index "import_template_header_unique" on "import_template" ("region_id", "fingerprint") nulls not distinct;`,
    );
    this.addSql(`create index "import_template_length" on "import_template" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "import_template_search" on "import_template" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "import_template_created_at_order" on "import_template" ("created_at");`);
    this.addSql(`create index "import_template_name_order" on "import_template" ("name");`);
    this.addSql(
      `create index "import_template_name_parts" on "import_template" using gin ("name" gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `create table "import" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "created_by" text null default history.actor(), "updated_by" text null default history.actor(), "file_name" text not null, "kind" text null, "state" text not null default 'READING', "region_id" text null, "year" int null, "exhibition_id" uuid null, "programme_id" uuid null, "kbli_version" text not null default 'KBLI_2020', "total" int not null default 0, "done" int not null default 0, "rows_per_second" double precision null, "seconds_left" int null, "new_rows" int not null default 0, "changed_rows" int not null default 0, "same_rows" int not null default 0, "duplicate_rows" int not null default 0, "asking_rows" int not null default 0, "refused_rows" int not null default 0, "skipped_rows" int not null default 0, "change_set" text null, "applied_at" timestamptz(3) null, "problem" text null, "problem_said" text null, "problem_said_in_english" text null, "kept_until" date null, "search_text" text generated always as (search.text(array[file_name], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "import_state_index" on "import" ("state");`);
    this.addSql(`create index "import_region_id_index" on "import" ("region_id");`);
    this.addSql(`create index "import_exhibition_id_index" on "import" ("exhibition_id");`);
    this.addSql(`create index "import_programme_id_index" on "import" ("programme_id");`);
    this.addSql(`create index "import_change_set_index" on "import" ("change_set");`);
    this.addSql(`create index "import_length" on "import" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "import_search" on "import" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "import_created_at_order" on "import" ("created_at");`);
    this.addSql(`create index "import_file_name_order" on "import" ("file_name");`);
    this.addSql(`create index "import_kept_until_order" on "import" ("kept_until" desc nulls last);`);
    this.addSql(
      `create index "import_file_name_parts" on "import" using gin ("file_name" gin_trgm_ops) with (fastupdate = off);`,
    );

    this.addSql(
      `alter table "import_template" add constraint "import_template_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );

    this.addSql(
      `alter table "import" add constraint "import_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "import" add constraint "import_exhibition_id_foreign" foreign key ("exhibition_id") references "exhibition" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "import" add constraint "import_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "import" add constraint "import_state_check" check ("state" in ('READING', 'READ', 'PREVIEWING', 'PREVIEWED', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE', 'FAILED', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "import" add constraint "import_kbli_version_check" check ("kbli_version" in ('KBLI_2009', 'KBLI_2015', 'KBLI_2017', 'KBLI_2020', 'KBLI_2025'));`,
    );
    this.addSql(
      `create or replace function "import_import_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('READING') then raise check_violation using message = 'import_begins', constraint = 'import_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('READING', 'READ'), ('READING', 'FAILED'), ('READ', 'PREVIEWING'), ('PREVIEWED', 'PREVIEWING'), ('PREVIEWING', 'PREVIEWED'), ('PREVIEWING', 'READ'), ('PREVIEWED', 'READ'), ('APPLYING', 'READ'), ('PREVIEWED', 'APPLYING'), ('APPLYING', 'APPLIED'), ('APPLIED', 'UNDOING'), ('UNDOING', 'APPLIED'), ('UNDOING', 'UNDONE'), ('APPLIED', 'UNDONE'), ('UNDONE', 'APPLIED'), ('READING', 'CANCELLED'), ('READ', 'CANCELLED'), ('PREVIEWING', 'CANCELLED'), ('PREVIEWED', 'CANCELLED'), ('APPLYING', 'CANCELLED')) then raise check_violation using message = 'import_moves', constraint = 'import_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "import_moves" BEFORE INSERT OR UPDATE on "import" for each ROW execute function "import_import_moves_fn"();`,
    );
    // Sheets on their way in. Their cells may name people, so they are sealed, and nothing of them is revised.
    this.addSql('create schema staging');
    this.addSql(`create table staging.sheet (import_id uuid not null, place int not null,
      name text not null, layout jsonb not null, columns jsonb not null, included boolean not null default true,
      fingerprint text not null, primary key (import_id, place))`);
    this.addSql(`create table staging.row (id bigint generated always as identity primary key,
      import_id uuid not null, sheet int not null, number int not null,
      kind text not null, section text, cells text not null, about text[] not null default '{}',
      decision text not null default 'AUTO' check (decision in ('AUTO', 'CONFIRM', 'NEW', 'MATCH', 'SKIP')), match_id text,
      outcome text check (outcome in ('NEW', 'CHANGE', 'SAME', 'DUPLICATE', 'ASK', 'REFUSED', 'SKIPPED')),
      reasons text[] not null default '{}', told text, digest text)`);
    this.addSql('create index row_of_import on staging.row (import_id, id)');
    this.addSql('create index row_about on staging.row using gin (about)');
    this.addSql(`create table staging.wish (import_id uuid primary key, viewer text not null,
      operation text not null, reason text, pid int, wished_at timestamptz not null default clock_timestamp())`);
    // Whom a row is about: by the blind index of a NIK, or as a record. When that person is erased, so is the row.
    this.addSql(`create function staging.forget_person() returns trigger language plpgsql as $$ begin
      delete from staging.row where about && (array[old.id::text] || coalesce(array[old.nik_index], '{}')
        || array(select b.business_id::text from business_person b where b.person_id = old.id));
      return null; end $$`);
    this.addSql(`create trigger staged_erased after update on person for each row
      when (new.processing = 'ERASED' and old.processing <> 'ERASED') execute function staging.forget_person()`);
    // Whoever takes back what a sheet became, or brings it again, has taken back the sheet, or brought it again.
    this.addSql(`create function staging.follow_undo() returns trigger language plpgsql as $$ begin
      update import set state = case when new.undone_by is null then 'APPLIED' else 'UNDONE' end, version = version + 1,
        updated_at = current_timestamp(3) where change_set = new.id::text;
      return null; end $$`);
    this.addSql(`create trigger import_follows after update on history.change_set for each row
      when (old.kind = 'IMPORT' and new.undone_by is distinct from old.undone_by) execute function staging.follow_undo()`);
  }

  override down(): void | Promise<void> {
    this.addSql('drop trigger import_follows on history.change_set');
    this.addSql('drop trigger staged_erased on person');
    this.addSql('drop schema staging cascade');
    this.addSql(`drop table if exists "import_template" cascade;`);
    this.addSql(`drop trigger if exists "import_moves" on "import";`);
    this.addSql(`drop function if exists "import_import_moves_fn"();`);
    this.addSql(`drop table if exists "import" cascade;`);
  }
}
