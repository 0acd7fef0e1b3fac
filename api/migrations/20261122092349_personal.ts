import { Migration } from '@mikro-orm/migrations';

/** Puts it on record that somebody reads: true, so that a statement which reads can hang on it. */
const reads = `create function access.reads(reader_id text, reader text, noun text, record_id text, about_id text, fields text[], purpose text, reason text)
  returns boolean language plpgsql volatile parallel unsafe as $$ begin
    insert into public.read_entry (id, version, reader_id, reader, noun, record_id, about_id, fields, purpose, reason, request)
      values (rule.new_id(), 1, reader_id, reader, noun, record_id, about_id, fields, purpose, reason, pg_current_xact_id()::text);
    return true;
  end $$;`;

/** The time of retention is a setting of the server (RETENTION_YEARS), which tells each of its connections. */
const retention = `create function access.retention_years() returns int language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('access.retention_years', true), '')::int, 5) $$;`;

/** What a seal says of a revision: a digest of all it tells, and of the change set it is part of. */
const content = `create function history.content_of(r history.revision) returns bytea language sql stable as $$
  select sha256(convert_to(jsonb_build_array(r.id, r.noun, r.row_id, r.version, r.operation, r.at, r.since,
    r.actor, r.change_set, r.before, encode(r.digest, 'hex'), r.xid::text, c.actor, c.actor_name, c.kind, c.operation, c.reason, c.at, c.undoes)::text, 'UTF8'))
  from (select) one left join history.change_set c on c.id = r.change_set $$`;

/** Of a revision that was redacted the seal holds what it was; that it is what the redaction left is for \`unsettled\` to say. */
const contents = `create or replace function history.contents() returns table (id bigint, noun text, row_id text, xid xid8, content bytea) language sql stable
  set timezone = 'UTC' as $$ select r.id, r.noun, r.row_id, r.xid, coalesce(r.sealed_as, history.content_of(r)) from history.revision r $$`;

/**
 * Takes what rows were out of their history, as the law demands of who is erased: of every revision of a row whose \`key\` is
 * \`value\`, what it was is as \`instead\` says. The digest by which it was sealed stays, so the chain holds; the change set
 * that redacted it, and a digest of what is left, stand beside.
 */
const redact = `create function history.redact(of text, key text, value text, instead jsonb) returns void language plpgsql
  set timezone = 'UTC' as $$
  begin
    perform set_config('history.redacting', 'on', true);
    update history.revision r set sealed_as = coalesce(r.sealed_as, history.content_of(r)), before = r.before || instead,
        redacted_by = nullif(current_setting('history.change_set', true), '')::uuid, left_as = sha256(convert_to((r.before || instead)::text, 'UTF8'))
      where r.noun = of and r.before->>key = value;
    perform set_config('history.redacting', '', true);
  end $$`;

/** Redacted revisions that nobody was erased for, or that were changed again afterwards. */
const unsettled = `create function history.unsettled() returns table (id bigint, noun text, row_id text) language sql stable as $$
  select r.id, r.noun, r.row_id from history.revision r
    where num_nonnulls(r.sealed_as, r.redacted_by, r.left_as) > 0 and (r.left_as is distinct from sha256(convert_to(r.before::text, 'UTF8'))
      or not exists (select from history.revision e join person p on p.id::text = e.row_id
        where e.noun = 'person' and e.operation = 'UPDATE' and e.change_set = r.redacted_by and p.processing = 'ERASED')) $$`;

/** Triggers of truncation are none that MikroORM sees. */
const emptying = `create trigger never_emptied before truncate on read_entry for each statement execute function history.refuse()`;

const redaction = [
  'alter table history.revision add sealed_as bytea, add redacted_by uuid, add left_as bytea',
  'drop trigger append_only on history.revision',
  `create trigger append_only before update or delete on history.revision for each row
    when (coalesce(current_setting('history.redacting', true), '') <> 'on') execute function history.refuse()`,
  content,
  contents,
  redact,
];

export class Migration20261122092349 extends Migration {
  override name = 'Migration20261122092349';

  override up(): void | Promise<void> {
    this.addSql('create schema access');
    for (const sql of [reads, retention, ...redaction]) this.addSql(sql);
    this.addSql(
      'create or replace function "person_a_version_fn"() returns trigger as $$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."source_id", new."name", new."sex", new."birth_year", new."region_id", new."phone", new."email", new."nik", new."nik_index", new."nik_last4", new."processing", new."processing_reason", new."notes") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."source_id", old."name", old."sex", old."birth_year", old."region_id", old."phone", old."email", old."nik", old."nik_index", old."nik_last4", old."processing", old."processing_reason", old."notes") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; $$ language plpgsql;',
    );
    this.addSql(
      "create or replace function \"consent_consent_rules_fn\"() returns trigger as $$ declare it \"consent\"%rowtype; begin select * into it from \"consent\" where id = new.id; if not found then return null; end if; perform 1 from \"person\" o where o.id in (it.person_id) order by o.id for share; if (it.withdrawn_on > rule.today_in(coalesce((select b.region_id from business b where b.id = it.business_id), '31'))) then raise check_violation using message = 'consent_withdrawn', constraint = 'consent_withdrawn'; end if; if (it.given_on > rule.today_in(coalesce((select b.region_id from business b where b.id = it.business_id), '31'))) then raise check_violation using message = 'consent_given', constraint = 'consent_given'; end if; if (it.basis = 'LEGAL_OBLIGATION' and exists (select from person p where p.id = it.person_id and p.processing = 'ERASED')) then raise check_violation using message = 'consent_duty', constraint = 'consent_duty'; end if; return null; end; $$ language plpgsql;",
    );
    this.addSql(
      `create table "read_entry" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "created_by" text null default history.actor(), "updated_by" text null default history.actor(), "reader_id" text not null, "reader" text not null, "noun" text not null, "record_id" text null, "about_id" text null, "fields" text[] not null default '{}', "purpose" text not null, "reason" text null, "request" text not null, "search_text" text generated always as (search.text(array[reader, noun], array[reason])) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "read_entry_reader_id_index" on "read_entry" ("reader_id");`);
    this.addSql(`create index "read_entry_record_id_index" on "read_entry" ("record_id");`);
    this.addSql(`create index "read_entry_about_id_index" on "read_entry" ("about_id");`);
    this.addSql(`create index "read_entry_length" on "read_entry" (strpos(search_text, '|'), "id");`);
    this.addSql(
      `create index "read_entry_search" on "read_entry" using gin (search_text gin_trgm_ops) with (fastupdate = off);`,
    );
    this.addSql(`create index "read_entry_created_at_order" on "read_entry" ("created_at");`);
    this.addSql(`create index "read_entry_reader_order" on "read_entry" ("reader");`);

    this.addSql(
      `create table "functioning" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null default current_timestamp(3), "updated_at" timestamptz(3) not null default current_timestamp(3), "created_by" text null default history.actor(), "updated_by" text null default history.actor(), "person_id" uuid not null, "asked_on" date not null, "seeing" text not null default 'NOT_ASKED', "hearing" text not null default 'NOT_ASKED', "walking" text not null default 'NOT_ASKED', "remembering" text not null default 'NOT_ASKED', "self_care" text not null default 'NOT_ASKED', "communicating" text not null default 'NOT_ASKED', "disability" text generated always as (case when seeing = 'A_LOT' or seeing = 'CANNOT_DO' or hearing = 'A_LOT' or hearing = 'CANNOT_DO' or walking = 'A_LOT' or walking = 'CANNOT_DO' or remembering = 'A_LOT' or remembering = 'CANNOT_DO' or self_care = 'A_LOT' or self_care = 'CANNOT_DO' or communicating = 'A_LOT' or communicating = 'CANNOT_DO' then 'WITH' when seeing <> 'NOT_ASKED' and seeing <> 'REFUSED' and hearing <> 'NOT_ASKED' and hearing <> 'REFUSED' and walking <> 'NOT_ASKED' and walking <> 'REFUSED' and remembering <> 'NOT_ASKED' and remembering <> 'REFUSED' and self_care <> 'NOT_ASKED' and self_care <> 'REFUSED' and communicating <> 'NOT_ASKED' and communicating <> 'REFUSED' then 'WITHOUT' else 'UNKNOWN' end) stored not null, "needs" text null, primary key ("id"));`,
    );
    this.addSql(`create index "functioning_person_id_index" on "functioning" ("person_id");`);
    this.addSql(`create index "functioning_created_at_order" on "functioning" ("created_at");`);
    this.addSql(`create index "functioning_asked_on_order" on "functioning" ("asked_on");`);
    this.addSql(
      `alter table "functioning" add constraint "functioning_person_asked_on_unique" unique ("person_id", "asked_on");`,
    );

    this.addSql(
      `alter table "person" add "nik" text null, add "nik_index" text null, add "nik_last4" text null, add "processing" text not null default 'ACTIVE', add "processing_reason" text null;`,
    );
    this.addSql(`create index "person_processing_index" on "person" ("processing");`);
    this.addSql(`alter table "person" add constraint "person_nik_index_unique" unique ("nik_index");`);
    this.addSql(
      `alter table "person" add constraint "person_erased_check" check (not (processing = 'ERASED') or (name = '(dihapus)' and birth_year is null and phone is null and email is null and nik is null and nik_index is null and nik_last4 is null and notes is null));`,
    );
    this.addSql(
      `alter table "person" add constraint "person_processing_check" check ("processing" in ('ACTIVE', 'SUSPENDED', 'ERASED'));`,
    );
    this.addSql(
      `create or replace function "person_person_erase_fn"() returns trigger as \$\$ begin if new.processing = 'ERASED' and not old.processing = 'ERASED' then new.name := '(dihapus)'; new.birth_year := null; new.phone := null; new.email := null; new.nik := null; new.nik_index := null; new.nik_last4 := null; new.notes := null; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "person_erase" BEFORE UPDATE on "person" for each ROW execute function "person_person_erase_fn"();`,
    );
    this.addSql(
      `create or replace function "person_person_moves_fn"() returns trigger as \$\$ begin if history.reverting() then return new; end if; if tg_op = 'INSERT' then if new.processing not in ('ACTIVE') then raise check_violation using message = 'person_begins', constraint = 'person_begins'; end if; elsif new.processing <> old.processing and (old.processing, new.processing) not in (('ACTIVE', 'SUSPENDED'), ('SUSPENDED', 'ACTIVE'), ('ACTIVE', 'ERASED'), ('SUSPENDED', 'ERASED')) then raise check_violation using message = 'person_moves', constraint = 'person_moves'; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "person_moves" BEFORE INSERT OR UPDATE on "person" for each ROW execute function "person_person_moves_fn"();`,
    );
    this.addSql(
      `create or replace function "person_consent_by_person_fn"() returns trigger as \$\$ declare it "consent"%rowtype; begin for it in select * from "consent" where id in (select c.id from consent c where c.person_id = new.id union select c.id from consent c where c.person_id = old.id) order by id for no key update loop if (it.basis = 'LEGAL_OBLIGATION' and exists (select from person p where p.id = it.person_id and p.processing = 'ERASED')) then raise check_violation using message = 'consent_duty_1', constraint = 'consent_duty_1'; end if; end loop; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "consent_by_person" after insert or update or delete on "person" deferrable initially deferred for each row execute function "person_consent_by_person_fn"();`,
    );
    this.addSql(
      `create or replace function "person_erased_fn"() returns trigger as \$\$ begin if not (new.processing = 'ERASED' and old.processing <> 'ERASED') then return null; end if; update "award" set notes = case when notes is not null then '(dihapus)' end where person_id = new.id and num_nonnulls(notes) > 0; perform history.redact('award', 'person_id', new.id::text, '{"notes":null,"search_text":null}'); update "consent" set evidence = case when evidence is not null then '(dihapus)' end where person_id = new.id and num_nonnulls(evidence) > 0; perform history.redact('consent', 'person_id', new.id::text, '{"evidence":null,"search_text":null}'); update "reported_figure" set notes = case when notes is not null then '(dihapus)' end where subject_id = new.id::text and subject_type = 'PERSON' and num_nonnulls(notes) > 0; perform history.redact('reported_figure', 'subject_id', new.id::text, '{"notes":null,"search_text":null}'); update "quality_flag" set detail = case when detail is not null then '(dihapus)' end, resolution = case when resolution is not null then '(dihapus)' end where subject_id = new.id::text and subject_type = 'PERSON' and num_nonnulls(detail,resolution) > 0; perform history.redact('quality_flag', 'subject_id', new.id::text, '{"detail":"(dihapus)","resolution":null,"search_text":null}'); delete from "functioning" where person_id = new.id; perform history.redact('functioning', 'person_id', new.id::text, '{"asked_on":null,"seeing":null,"hearing":null,"walking":null,"remembering":null,"self_care":null,"communicating":null,"needs":null,"search_text":null}'); update "mentor" set name = '(dihapus)', phone = null, email = null where person_id = new.id and num_nonnulls(name,phone,email) > 0; perform history.redact('mentor', 'person_id', new.id::text, '{"name":"(dihapus)","phone":null,"email":null,"search_text":null}'); perform history.redact('person', 'id', new.id::text, '{"name":"(dihapus)","birth_year":null,"phone":null,"email":null,"nik":null,"nik_index":null,"nik_last4":null,"notes":null,"search_text":null}'); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "person_erased" after update on "person" deferrable initially deferred for each row execute function "person_erased_fn"();`,
    );

    this.addSql(
      `alter table "read_entry" add constraint "read_entry_purpose_check" check ("purpose" in ('CONTACT', 'FINANCE', 'IDENTITY', 'INCLUSION'));`,
    );
    this.addSql(
      `create or replace function "read_entry_kept_fn"() returns trigger as \$\$ begin raise exception 'The record of what was read is append-only.' using errcode = 'integrity_constraint_violation'; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "kept" BEFORE UPDATE OR DELETE on "read_entry" for each ROW execute function "read_entry_kept_fn"();`,
    );

    this.addSql(
      `alter table "functioning" add constraint "functioning_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "functioning" add constraint "functioning_seeing_check" check ("seeing" in ('NONE', 'SOME', 'A_LOT', 'CANNOT_DO', 'NOT_ASKED', 'REFUSED'));`,
    );
    this.addSql(
      `alter table "functioning" add constraint "functioning_hearing_check" check ("hearing" in ('NONE', 'SOME', 'A_LOT', 'CANNOT_DO', 'NOT_ASKED', 'REFUSED'));`,
    );
    this.addSql(
      `alter table "functioning" add constraint "functioning_walking_check" check ("walking" in ('NONE', 'SOME', 'A_LOT', 'CANNOT_DO', 'NOT_ASKED', 'REFUSED'));`,
    );
    this.addSql(
      `alter table "functioning" add constraint "functioning_remembering_check" check ("remembering" in ('NONE', 'SOME', 'A_LOT', 'CANNOT_DO', 'NOT_ASKED', 'REFUSED'));`,
    );
    this.addSql(
      `alter table "functioning" add constraint "functioning_self_care_check" check ("self_care" in ('NONE', 'SOME', 'A_LOT', 'CANNOT_DO', 'NOT_ASKED', 'REFUSED'));`,
    );
    this.addSql(
      `alter table "functioning" add constraint "functioning_communicating_check" check ("communicating" in ('NONE', 'SOME', 'A_LOT', 'CANNOT_DO', 'NOT_ASKED', 'REFUSED'));`,
    );
    this.addSql(
      `create or replace function "functioning_functioning_rules_fn"() returns trigger as \$\$ declare it "functioning"%rowtype; begin select * into it from "functioning" where id = new.id; if not found then return null; end if; perform 1 from "person" o where o.id in (it.person_id) order by o.id for share; if (exists (select from person p where p.id = it.person_id and p.processing = 'ERASED')) then raise check_violation using message = 'functioning_known', constraint = 'functioning_known'; end if; if (it.asked_on > rule.today_in('31')) then raise check_violation using message = 'functioning_asked', constraint = 'functioning_asked'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create constraint trigger "functioning_rules" after insert or update on "functioning" deferrable initially deferred for each row execute function "functioning_functioning_rules_fn"();`,
    );
    this.addSql(
      `create or replace function "functioning_a_version_fn"() returns trigger as \$\$ begin if new.version is distinct from old.version or row(new."id", new."created_at", new."updated_at", new."created_by", new."updated_by", new."person_id", new."asked_on", new."seeing", new."hearing", new."walking", new."remembering", new."self_care", new."communicating", new."needs") is distinct from row(old."id", old."created_at", old."updated_at", old."created_by", old."updated_by", old."person_id", old."asked_on", old."seeing", old."hearing", old."walking", old."remembering", old."self_care", old."communicating", old."needs") then new.version := old.version + 1; new.updated_at := greatest(current_timestamp(3), old.updated_at); new.updated_by := history.actor(); end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "a_version" before update on "functioning" for each row execute function "functioning_a_version_fn"();`,
    );
    this.addSql(
      `create trigger "z_revision" after insert or update or delete on "functioning" for each row execute function history.record('disability');`,
    );
    for (const sql of [unsettled, emptying]) this.addSql(sql);
  }
}
