import { Migration } from '@mikro-orm/migrations';

/** Which columns a table has had, and since when: a row written before knows nothing of a later one. */
const noteShapes = `create function history.note_shapes() returns void language sql as $$
  with had as (select c.relname::text as noun, a.attname::text as name, a.attgenerated <> '' as derived
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
      and exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'z_revision')),
  gone as (update history.shape s set until = clock_timestamp()
    where until is null and not exists (select from had where had.noun = s.noun and had.name = s.name))
  insert into history.shape (noun, name, derived, since)
    select noun, name, derived, case when exists (select from history.shape s where s.noun = had.noun) then clock_timestamp() else '-infinity' end
    from had on conflict (noun, name) do nothing $$`;

/**
 * What a seal says of each revision that was committed in a span of transactions: a digest of all it tells, and of the change
 * set it is part of.
 */
const contents = `create function history.contents() returns table (id bigint, noun text, row_id text, xid xid8, content bytea) language sql stable
  set timezone = 'UTC' as $$
  select r.id, r.noun, r.row_id, r.xid, sha256(convert_to(jsonb_build_array(r.id, r.noun, r.row_id, r.version, r.operation, r.at, r.since,
    r.actor, r.change_set, r.before, encode(r.digest, 'hex'), r.xid::text, c.actor, c.actor_name, c.kind, c.operation, c.reason, c.at, c.undoes)::text, 'UTF8'))
  from history.revision r left join history.change_set c on c.id = r.change_set $$`;

/** Rows that live and are not what their last revision says of them, and revisions whose row is not there. */
const astray = `create function history.astray(of text) returns table (id text, revision bigint, what text) language plpgsql stable
  set timezone = 'UTC' as $$
  begin
    return query execute format($q$
      with last as (select distinct on (row_id) id, row_id, operation, at, digest from history.revision where noun = %1$L order by row_id, id desc)
      select coalesce(t.id::text, last.row_id), last.id, case
          when t.id is null then 'MISSING' when last.operation = 'DELETE' then 'RISEN' when last.id is null then 'UNRECORDED' else 'CHANGED' end
        from %1$I t full join last on last.row_id = t.id::text
        where case
          when t.id is null then last.operation <> 'DELETE'
          when last.id is null then t.version > 1
          when last.operation = 'DELETE' then true
          when exists (select from history.shape s where s.noun = %1$L and s.until > last.at) then false
          else last.digest is distinct from sha256(convert_to((to_jsonb(t) - array(select s.name from history.shape s
            where s.noun = %1$L and (s.derived or s.since > last.at)))::text, 'UTF8')) end
        order by 1 $q$, of);
  end $$`;

/** What was cannot be changed without being found out: revisions are chained, and the chain is signed. */
export class Seal extends Migration {
  override up(): void {
    this.addSql(`create table history.seal (id bigint generated always as identity primary key, at timestamptz not null default now(),
      horizon xid8 not null, ids bigint[] not null, links bytea not null, previous bytea not null, hash bytea not null,
      key bytea not null, signature bytea not null)`);
    this.addSql('create index revision_xid on history.revision (xid)');
    this.addSql(
      'create table history.shape (noun text, name text, derived boolean not null, since timestamptz not null, until timestamptz, primary key (noun, name))',
    );
    for (const sql of [noteShapes, contents, astray]) this.addSql(sql);
    this.addSql(
      'create trigger append_only before update or delete on history.seal for each row execute function history.refuse()',
    );
    this.addSql(
      'create trigger never_emptied before truncate on history.seal for each statement execute function history.refuse()',
    );
  }
}
