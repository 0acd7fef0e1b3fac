import { Migration } from '@mikro-orm/migrations';

/** Puts back what one revision took: the rules about what a row is hold, and its version goes on counting. */
const putBackOne = String.raw`create function history.put_back_one(r history.revision) returns void language plpgsql as $$
  declare
    id text := quote_literal(r.row_id);
    image jsonb := r.before;
    columns text := (select string_agg(quote_ident(attname), ', ') from pg_attribute
      where attrelid = quote_ident(r.noun)::regclass and attnum > 0 and not attisdropped and attgenerated = '' and r.before ? attname
        and (r.operation <> 'UPDATE' or attname not in ('id', 'version', 'updated_at', 'updated_by')));
  begin
    if r.version is null and r.operation = 'INSERT' then
      execute format('delete from %I where %s', r.noun,
        (select string_agg(format('%I = %L', key, value), ' and ') from jsonb_each_text(image)));
    elsif r.version is null then
      execute format('insert into %I select * from jsonb_populate_record(null::%1$I, $1) on conflict do nothing', r.noun) using image;
    elsif r.operation = 'INSERT' then
      execute format('delete from %I where id = %s', r.noun, id);
    elsif r.operation = 'UPDATE' then
      execute format('update %I t set (%s) = (select %2$s from jsonb_populate_record(t, $1)), version = t.version + 1 where t.id = %s',
        r.noun, columns, id) using image;
    else
      image := image || jsonb_build_object('version', r.version + 1, 'updated_by', history.actor(),
        'updated_at', greatest(current_timestamp(3), r.at));
      execute format('insert into %I (%s) select %2$s from jsonb_populate_record(null::%1$I, $1)', r.noun, columns) using image;
    end if;
  end $$`;

/**
 * Puts back what revisions took, in the order given. A row that links to one that is not back yet waits for it; a pair one
 * side of which does not come back stays away.
 */
const putBack = `create function history.put_back(target bigint[]) returns void language plpgsql as $$
  declare
    one bigint; later bigint[]; rows_left boolean;
  begin
    perform set_config('history.reverting', 'on', true);
    loop
      later := '{}';
      foreach one in array target loop
        begin
          perform history.put_back_one(r) from history.revision r where r.id = one;
        exception when foreign_key_violation then later := later || one;
        end;
      end loop;
      exit when later = '{}';
      if cardinality(later) = cardinality(target) then
        select bool_or(version is not null) into rows_left from history.revision where id = any(later);
        exit when not rows_left;
        perform history.put_back_one(r) from history.revision r where r.id = any(later) and r.version is not null;
      end if;
      target := later;
    end loop;
  end $$`;

/** Takes a change set back. HU001: it is taken back already; HU002: what a later change touched, as JSON in the detail. */
const undo = `create function history.undo(target uuid) returns void language plpgsql as $$
  declare
    mine uuid := current_setting('history.change_set')::uuid;
    touched jsonb;
    it record;
  begin
    select * into it from history.change_set where id = target for update;
    if not found then raise no_data_found; end if;
    if it.undone_by is not null then raise exception using errcode = 'HU001', message = 'taken back already'; end if;
    for it in select distinct noun, row_id from history.revision where change_set = target and version is not null order by 1, 2 loop
      execute format('select from %I where id = %L for update', it.noun, it.row_id);
    end loop;
    select jsonb_agg(distinct jsonb_build_object('noun', s.noun, 'id', s.row_id)) into touched
      from history.revision r
      join history.revision s on s.noun = r.noun and s.row_id = r.row_id and s.id > r.id and s.change_set <> target
        and (r.version is not null or s.before = r.before)
      join history.change_set c on c.id = s.change_set
      where r.change_set = target and c.undone_by is null
        and not exists (select from history.change_set x where x.id = c.undoes and x.undone_by = c.id);
    if touched is not null then raise exception using errcode = 'HU002', message = 'touched since', detail = touched::text; end if;
    perform history.put_back(array(select id from history.revision where change_set = target order by id desc));
    select jsonb_agg(distinct jsonb_build_object('noun', s.noun, 'id', s.row_id)) into touched
      from history.revision s where s.change_set = mine and not exists (
        select from history.revision r where r.change_set = target and r.noun = s.noun and r.row_id = s.row_id
          and (r.version is not null or s.before = r.before));
    if touched is not null then raise exception using errcode = 'HU002', message = 'touched since', detail = touched::text; end if;
    update history.change_set set undone_by = mine where id = target;
    update history.change_set set undone_by = null where undone_by = target;
  end $$`;

/** Brings deleted rows back, with what went with them: what was theirs, in the same change set. */
const restore = `create function history.restore(of text, ids text[]) returns void language plpgsql as $$
  declare
    back bigint[] := array(select last.id from unnest(ids) gone, lateral (select r.id, r.operation from history.revision r
      where r.noun = of and r.row_id = gone order by r.id desc limit 1) last where last.operation = 'DELETE');
    more bigint[] := back;
  begin
    if cardinality(back) < cardinality(ids) then raise no_data_found; end if;
    loop
      more := array(select distinct x.id from history.revision f
        join history.revision x on x.change_set = f.change_set and x.operation = 'DELETE' and x.id <> all(back)
        where f.id = any(more) and f.version is not null and (
          exists (select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
            where k.contype = 'f' and k.confdeltype = 'c' and k.conrelid = to_regclass(quote_ident(x.noun))
              and k.confrelid = to_regclass(quote_ident(f.noun)) and x.before->>a.attname = f.row_id)
          or (x.before->>'subject_id' = f.row_id and lower(x.before->>'subject_type') = f.noun)));
      exit when more = '{}';
      back := back || more;
    end loop;
    perform history.put_back(array(select id from unnest(back) id order by id desc));
  end $$`;

/** A change set can be taken back, and what was deleted brought back. */
export class Undo extends Migration {
  override up(): void {
    for (const sql of [putBackOne, putBack, undo, restore]) this.addSql(sql);
  }
}
