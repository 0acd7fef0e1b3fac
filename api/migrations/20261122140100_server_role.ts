import { Migration } from '@mikro-orm/migrations';

/** Lets go of what is older than so many years; that nothing younger than one goes is for its trigger to say. */
const forget = `create function auth.forget_access(years int) returns void language sql security definer set search_path = auth, pg_temp as $$
  delete from auth.access_event where at < now() - make_interval(years => $1) $$`;

/** The server comes in as a role that changes nothing of what was: what the law has taken out of it is the owner's to take. */
export class ServerRole extends Migration {
  override up(): void {
    this.addSql(forget);
    this.addSql(
      'create or replace function "person_erased_fn"() returns trigger security definer set search_path = public, pg_temp as $$ begin if not (new.processing = \'ERASED\' and old.processing <> \'ERASED\') then return null; end if; update "award" set notes = case when notes is not null then \'(dihapus)\' end where person_id = new.id and num_nonnulls(notes) > 0; perform history.redact(\'award\', \'person_id\', new.id::text, \'{"notes":null,"search_text":null}\'); update "consent" set evidence = case when evidence is not null then \'(dihapus)\' end where person_id = new.id and num_nonnulls(evidence) > 0; perform history.redact(\'consent\', \'person_id\', new.id::text, \'{"evidence":null,"search_text":null}\'); update "reported_figure" set notes = case when notes is not null then \'(dihapus)\' end where subject_id = new.id::text and subject_type = \'PERSON\' and num_nonnulls(notes) > 0; perform history.redact(\'reported_figure\', \'subject_id\', new.id::text, \'{"notes":null,"search_text":null}\'); update "quality_flag" set detail = case when detail is not null then \'(dihapus)\' end, resolution = case when resolution is not null then \'(dihapus)\' end where subject_id = new.id::text and subject_type = \'PERSON\' and num_nonnulls(detail,resolution) > 0; perform history.redact(\'quality_flag\', \'subject_id\', new.id::text, \'{"detail":"(dihapus)","resolution":null,"search_text":null}\'); delete from "functioning" where person_id = new.id; perform history.redact(\'functioning\', \'person_id\', new.id::text, \'{"asked_on":null,"seeing":null,"hearing":null,"walking":null,"remembering":null,"self_care":null,"communicating":null,"needs":null,"search_text":null}\'); update "mentor" set name = \'(dihapus)\', phone = null, email = null where person_id = new.id and num_nonnulls(name,phone,email) > 0; perform history.redact(\'mentor\', \'person_id\', new.id::text, \'{"name":"(dihapus)","phone":null,"email":null,"search_text":null}\'); update "data_subject_request" set requester = null, answer = case when answer is not null then \'(dihapus)\' end where person_id = new.id and num_nonnulls(requester,answer) > 0; perform history.redact(\'data_subject_request\', \'person_id\', new.id::text, \'{"requester":null,"answer":null,"search_text":null}\'); perform history.redact(\'person\', \'id\', new.id::text, \'{"name":"(dihapus)","birth_year":null,"phone":null,"email":null,"nik":null,"nik_index":null,"nik_last4":null,"notes":null,"search_text":null}\'); return null; end; $$ language plpgsql;',
    );
  }

  override down(): void {
    this.addSql('drop function auth.forget_access(int)');
    this.addSql('alter function "person_erased_fn"() security invoker reset search_path');
  }
}
