import { Migration } from '@mikro-orm/migrations';

/**
 * Why something was read is said in words: of who is erased it goes with the person, and from lines about others where it
 * tells of the person. That it was read stays, and by whom, and when.
 */
const forgetReadings = `create function access.forget_readings(it person) returns void language plpgsql as $$
  declare told history.tokens := history.tokens_of(it);
  begin
    perform set_config('history.redacting', 'on', true);
    update public.read_entry r set reason = '(dihapus)' where r.reason is not null and (r.about_id = it.id::text or history.tells(r.reason, told, false));
    perform set_config('history.redacting', '', true);
  end $$`;

const refusal =
  "raise exception 'The record of what was read is append-only.' using errcode = 'integrity_constraint_violation'";
const kept = (body: string) =>
  `create or replace function "read_entry_kept_fn"() returns trigger as $$ begin ${body}; end; $$ language plpgsql`;
const alsoErased = (acts: string) =>
  `create or replace function "person_also_erased_fn"() returns trigger security definer set search_path = public, pg_temp as $$ begin if new.processing = 'ERASED' and old.processing <> 'ERASED' then ${acts} end if; return null; end; $$ language plpgsql`;

export class ReadingsErased extends Migration {
  override up(): void {
    this.addSql(forgetReadings);
    this.addSql(
      kept(
        `if tg_op = 'UPDATE' then if current_setting('history.redacting', true) = 'on' and to_jsonb(new) - array['reason', 'search_text'] = to_jsonb(old) - array['reason', 'search_text'] then return new; end if; end if; ${refusal}`,
      ),
    );
    this.addSql(alsoErased('perform history.forget_reasons(old); perform access.forget_readings(old);'));
  }

  override down(): void {
    this.addSql(alsoErased('perform history.forget_reasons(old);'));
    this.addSql(kept(refusal));
    this.addSql('drop function access.forget_readings(person)');
  }
}
