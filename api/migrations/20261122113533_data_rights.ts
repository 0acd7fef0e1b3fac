import { Migration } from '@mikro-orm/migrations';

/** A consent may end by itself; what people claim of their data has a register, with the time that the law leaves for it. */
export class DataRights extends Migration {
  override up(): void | Promise<void> {
    this.addSql(
      'create or replace function "person_erased_fn"() returns trigger as $$ begin if not (new.processing = \'ERASED\' and old.processing <> \'ERASED\') then return null; end if; update "award" set notes = case when notes is not null then \'(dihapus)\' end where person_id = new.id and num_nonnulls(notes) > 0; perform history.redact(\'award\', \'person_id\', new.id::text, \'{"notes":null,"search_text":null}\'); update "consent" set evidence = case when evidence is not null then \'(dihapus)\' end where person_id = new.id and num_nonnulls(evidence) > 0; perform history.redact(\'consent\', \'person_id\', new.id::text, \'{"evidence":null,"search_text":null}\'); update "reported_figure" set notes = case when notes is not null then \'(dihapus)\' end where subject_id = new.id::text and subject_type = \'PERSON\' and num_nonnulls(notes) > 0; perform history.redact(\'reported_figure\', \'subject_id\', new.id::text, \'{"notes":null,"search_text":null}\'); update "quality_flag" set detail = case when detail is not null then \'(dihapus)\' end, resolution = case when resolution is not null then \'(dihapus)\' end where subject_id = new.id::text and subject_type = \'PERSON\' and num_nonnulls(detail,resolution) > 0; perform history.redact(\'quality_flag\', \'subject_id\', new.id::text, \'{"detail":"(dihapus)","resolution":null,"search_text":null}\'); delete from "functioning" where person_id = new.id; perform history.redact(\'functioning\', \'person_id\', new.id::text, \'{"asked_on":null,"seeing":null,"hearing":null,"walking":null,"remembering":null,"self_care":null,"communicating":null,"needs":null,"search_text":null}\'); update "mentor" set name = \'(dihapus)\', phone = null, email = null where person_id = new.id and num_nonnulls(name,phone,email) > 0; perform history.redact(\'mentor\', \'person_id\', new.id::text, \'{"name":"(dihapus)","phone":null,"email":null,"search_text":null}\'); update "data_subject_request" set requester = null, answer = case when answer is not null then \'(dihapus)\' end where person_id = new.id and num_nonnulls(requester,answer) > 0; perform history.redact(\'data_subject_request\', \'person_id\', new.id::text, \'{"requester":null,"answer":null,"search_text":null}\'); perform history.redact(\'person\', \'id\', new.id::text, \'{"name":"(dihapus)","birth_year":null,"phone":null,"email":null,"nik":null,"nik_index":null,"nik_last4":null,"notes":null,"search_text":null}\'); return null; end; $$ language plpgsql;',
    );
    this.addSql(
      'create or replace function "consent_a_version_fn"() returns trigger as $$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."person_id", new."business_id", new."purpose", new."basis", new."given_on", new."ends_on", new."withdrawn_on", new."evidence") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."person_id", old."business_id", old."purpose", old."basis", old."given_on", old."ends_on", old."withdrawn_on", old."evidence") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; $$ language plpgsql;',
    );
    this.addSql(
      `create table "data_subject_request" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "created_by" text null default history.actor(), "updated_by" text null default history.actor(), "person_id" uuid null, "requester" text null, "claim" text not null, "received_at" timestamptz(3) not null, "state" text not null default 'RECEIVED', "settled_at" timestamptz(3) null, "answer" text null, "search_text" text generated always as (search.text(array[claim, requester], '{}'::text[])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "data_subject_request_person_id_index" on "data_subject_request" ("person_id");`);
    this.addSql(
      `create index "data_subject_request_length" on "data_subject_request" (strpos(search_text, '|'), "id");`,
    );
    this.addSql(
      `create index "data_subject_request_search" on "data_subject_request" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "data_subject_request_created_at_order" on "data_subject_request" ("created_at");`);
    this.addSql(`create index "data_subject_request_claim_order" on "data_subject_request" ("claim");`);

    this.addSql(`drop index "consent_business_purpose_unique";`);
    this.addSql(`drop index "consent_person_purpose_unique";`);
    this.addSql(`alter table "consent" add "ends_on" date null;`);
    this.addSql(`create index "consent_ends_on_order" on "consent" ("ends_on" desc nulls last);`);
    this.addSql(
      `create unique index "consent_business_purpose_unique" on "consent" ("business_id", "purpose") where withdrawn_on is null and ends_on is null;`,
    );
    this.addSql(
      `create unique index "consent_person_purpose_unique" on "consent" ("person_id", "purpose") where withdrawn_on is null and ends_on is null;`,
    );
    this.addSql(`alter table "consent" add constraint "consent_term_check" check (given_on <= ends_on);`);

    this.addSql(
      `alter table "data_subject_request" add constraint "data_subject_request_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete no action;`,
    );
    this.addSql(
      `alter table "data_subject_request" add constraint "data_subject_request_span_check" check (received_at <= settled_at);`,
    );
    this.addSql(
      `alter table "data_subject_request" add constraint "data_subject_request_settled_check" check ((state = 'RECEIVED') = (settled_at is null) and (state = 'RECEIVED' or answer is not null));`,
    );
    this.addSql(
      `alter table "data_subject_request" add constraint "data_subject_request_requester_check" check (num_nonnulls(person_id, requester) > 0);`,
    );
    this.addSql(
      `alter table "data_subject_request" add constraint "data_subject_request_claim_check" check ("claim" in ('INFORMATION', 'CORRECTION', 'ACCESS', 'ERASURE', 'WITHDRAWAL', 'OBJECTION', 'SUSPENSION', 'PORTABILITY'));`,
    );
    this.addSql(
      `alter table "data_subject_request" add constraint "data_subject_request_state_check" check ("state" in ('RECEIVED', 'DONE', 'REFUSED'));`,
    );
    this.addSql(
      `create or replace function "data_subject_request_data_subject_request_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.state not in ('RECEIVED') then raise check_violation using message = 'data_subject_request_begins', constraint = 'data_subject_request_begins'; end if; elsif new.state <> old.state and (old.state, new.state) not in (('RECEIVED', 'DONE'), ('RECEIVED', 'REFUSED'), ('DONE', 'RECEIVED'), ('REFUSED', 'RECEIVED')) then raise check_violation using message = 'data_subject_request_moves', constraint = 'data_subject_request_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "data_subject_request_moves" BEFORE INSERT OR UPDATE on "data_subject_request" for each ROW execute function "data_subject_request_data_subject_request_moves_fn"();`,
    );
    this.addSql(
      `create or replace function "data_subject_request_data_subject_request_rules_fn"() returns trigger as \$\$ declare it "data_subject_request"%rowtype; begin select * into it from "data_subject_request" where id = new.id; if not found then return null; end if; if (greatest(it.received_at, it.settled_at) > now()) then raise check_violation using message = 'data_subject_request_received', constraint = 'data_subject_request_received'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "data_subject_request_rules" after insert or update on "data_subject_request" deferrable initially deferred for each row execute function "data_subject_request_data_subject_request_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "data_subject_request_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."person_id", new."requester", new."claim", new."received_at", new."state", new."settled_at", new."answer") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."person_id", old."requester", old."claim", old."received_at", old."state", old."settled_at", old."answer") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "data_subject_request" for each row execute function "data_subject_request_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "data_subject_request" for each row execute function history.record('search_text');`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "data_subject_request_moves" on "data_subject_request";`);
    this.addSql(`drop function if exists "data_subject_request_data_subject_request_moves_fn"();`);
    this.addSql(`drop trigger if exists "data_subject_request_rules" on "data_subject_request";`);
    this.addSql(`drop function if exists "data_subject_request_data_subject_request_rules_fn"();`);
    this.addSql(`drop trigger if exists "a_version" on "data_subject_request";`);
    this.addSql(`drop function if exists "data_subject_request_a_version_fn"();`);
    this.addSql(`drop trigger if exists "z_revision" on "data_subject_request";`);
    this.addSql(`drop function if exists "data_subject_request_z_revision_fn"();`);
    this.addSql(`drop table if exists "data_subject_request" cascade;`);

    this.addSql(`drop index "consent_ends_on_order";`);
    this.addSql(`drop index "consent_business_purpose_unique";`);
    this.addSql(`drop index "consent_person_purpose_unique";`);
    this.addSql(`alter table "consent" drop constraint "consent_term_check";`);
    this.addSql(`alter table "consent" drop column "ends_on";`);
    this.addSql(
      `create unique index "consent_business_purpose_unique" on "consent" ("business_id", "purpose") where withdrawn_on IS NULL;`,
    );
    this.addSql(
      `create unique index "consent_person_purpose_unique" on "consent" ("person_id", "purpose") where withdrawn_on IS NULL;`,
    );
  }
}
