import { Migration } from '@mikro-orm/migrations';

/** Letters and digits alone, in words: names are written with other marks between them in the name of a file. */
const inWords = `create function history.in_words(said text) returns text language sql immutable parallel safe as $$
  select trim(regexp_replace(lower(said), '[^[:alnum:]]+', ' ', 'g')) $$`;

/** By what a text tells of a person: names, telephones as dialled at home, addresses, the ends of NIKs. All that they ever were. */
const tokens = 'create type history.tokens as (names text[], phones text[], mails text[], ends text[])';

const tokensOf = `create function history.tokens_of(it person) returns history.tokens language sql stable as $$
  select row(array_agg(distinct history.in_words(p.name)) filter (where history.in_words(p.name) not in ('', 'dihapus')),
      array_agg(distinct d.home) filter (where length(d.home) >= 8), array_agg(distinct lower(p.email)) filter (where p.email <> ''),
      array_agg(distinct p.nik_last4) filter (where p.nik_last4 is not null))::history.tokens
    from (select it.name, it.phone, it.email, it.nik_last4
      union all select r.before->>'name', r.before->>'phone', r.before->>'email', r.before->>'nik_last4'
        from history.revision r where r.noun = 'person' and r.row_id = it.id::text and r.before is not null) p,
    lateral (select ltrim(regexp_replace(coalesce(p.phone, ''), '^\\+62|\\D', '', 'g'), '0') as home) d $$`;

/**
 * Whether a text tells of whom these are. A name of one word may be anybody's, and so may one that is nearly written: \`surely\`
 * says that the text is about something of theirs.
 */
const tells = `create function history.tells(said text, of history.tokens, surely boolean) returns boolean language sql immutable parallel safe as $$
  select exists (select from unnest(of.names) n where (surely or n like '% %') and ' ' || history.in_words(said) || ' ' like '% ' || n || ' %'
      or surely and word_similarity(n, history.in_words(said)) >= 0.6)
    or exists (select from unnest(of.phones) p where regexp_replace(said, '\\D', '', 'g') like '%' || p || '%')
    or exists (select from unnest(of.mails) m where position(m in lower(said)) > 0)
    or exists (select from unnest(of.ends) e where regexp_replace(said, '[\\s.-]', '', 'g') ~ ('(^|\\D)\\d{12}' || e || '(\\D|$)')) $$`;

/**
 * Why a change was made is part of what is sealed: what was sealed stays beside, as it does for a row that is redacted. Changes of
 * the person, and of what links to the person, are surely about something of theirs.
 */
const forgetReasons = `create function history.forget_reasons(it person) returns void language plpgsql set timezone = 'UTC' as $$
  declare
    told history.tokens := history.tokens_of(it);
    theirs uuid[] := array(select distinct r.change_set from history.revision r where r.noun = 'person' and r.row_id = it.id::text);
    link record;
    found uuid[];
  begin
    for link in select t.relname as of, a.attname as key from pg_constraint c join pg_class t on t.oid = c.conrelid
        join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'person'::regclass and exists (select from pg_attribute i where i.attrelid = t.oid and i.attname = 'id') loop
      execute format('select $1 || array(select distinct r.change_set from %1$I t join history.revision r on r.noun = %1$L and r.row_id = t.id::text
        where t.%2$I = $2)', link.of, link.key) into theirs using theirs, it.id;
    end loop;
    select array_agg(c.id) into found from history.change_set c where c.reason is not null and history.tells(c.reason, told, c.id = any(theirs));
    perform set_config('history.redacting', 'on', true);
    update history.revision r set sealed_as = coalesce(r.sealed_as, history.content_of(r)), left_as = sha256(convert_to(r.before::text, 'UTF8')),
        redacted_by = nullif(current_setting('history.change_set', true), '')::uuid
      where r.change_set = any(found);
    update history.change_set set reason = null where id = any(found);
    perform set_config('history.redacting', '', true);
    update person set processing_reason = '(dihapus)' where id = it.id and history.tells(processing_reason, told, true);
    perform history.redact_in('person', array[it.id::text], 'processing_reason', array(select r.before->>'processing_reason' from history.revision r
      where r.noun = 'person' and r.row_id = it.id::text and history.tells(r.before->>'processing_reason', told, true)));
  end $$`;

/** That it was undone, and that it is not told any more why, is all that may be said of a change set later. */
const asItWas = (more: string) => `create or replace trigger as_it_was before update on history.change_set for each row
  when (row(old.id, old.actor, old.actor_name, old.kind, old.operation, old.reason, old.at, old.undoes)
    is distinct from row(new.id, new.actor, new.actor_name, new.kind, new.operation, new.reason, new.at, new.undoes)${more})
  execute function history.refuse()`;

const theirs = `array[old.id::text] || coalesce(array[old.nik_index], '{}')
  || array(select b.business_id::text from business_person b where b.person_id = old.id)`;

/** With the rows of a sheet that name a person goes the name of its file, if that does so too. */
const forgetPerson = `create or replace function staging.forget_person() returns trigger language plpgsql as $$
  declare told history.tokens := history.tokens_of(old);
  begin
    update import i set file_name = '(dihapus)', version = version + 1, updated_at = current_timestamp(3)
      where history.tells(i.file_name, told, exists (select from staging.row r where r.import_id = i.id and r.about && (${theirs}))
        or exists (select from history.revision r where r.change_set = i.change_set::uuid and r.noun = 'person' and r.row_id = old.id::text));
    delete from staging.row where about && (${theirs});
    return null;
  end $$`;

export class ToldOf extends Migration {
  override up(): void {
    for (const sql of [inWords, tokens, tokensOf, tells, forgetReasons, forgetPerson]) this.addSql(sql);
    this.addSql(asItWas(" and coalesce(current_setting('history.redacting', true), '') <> 'on'"));
  }

  override down(): void {
    this.addSql(asItWas(''));
    this.addSql(`create or replace function staging.forget_person() returns trigger language plpgsql as $$ begin
      delete from staging.row where about && (${theirs});
      return null; end $$`);
    this.addSql('drop function history.forget_reasons(person)');
    this.addSql('drop function history.tells(text, history.tokens, boolean)');
    this.addSql('drop function history.tokens_of(person)');
    this.addSql('drop type history.tokens');
    this.addSql('drop function history.in_words(text)');
  }
}
