import { Migration } from '@mikro-orm/migrations';

/**
 * Puts back what revisions of one table took that did the same: the rules about what a row is hold, and its version goes on
 * counting. What was deleted all had the same columns.
 */
const putBackAlike = `create function history.put_back_alike(of text, did text, had text[], target bigint[]) returns void language plpgsql as $$
  declare
    one bigint;
    key text := (select format_type(atttypid, atttypmod) from pg_attribute where attrelid = quote_ident(of)::regclass and attname = 'id');
    columns text := (select string_agg(quote_ident(attname), ', ') from pg_attribute
      where attrelid = quote_ident(of)::regclass and attnum > 0 and not attisdropped and attgenerated = ''
        and case did when 'DELETE' then attname = any(had) else attname not in ('id', 'version', 'updated_at', 'updated_by') end);
  begin
    if key is null then
      foreach one in array target loop perform history.put_back_one(r) from history.revision r where r.id = one; end loop;
    elsif did = 'INSERT' then
      execute format('delete from %I where id = any(array(select row_id from history.revision where id = any($1))::%s[])', of, key)
        using target;
    elsif did = 'UPDATE' then
      execute format('update %I t set (%s) = (select %2$s from jsonb_populate_record(t, r.before)), version = t.version + 1
        from history.revision r where r.id = any($1) and t.id = r.row_id::%s', of, columns, key) using target;
    else
      execute format('insert into %I (%s) select back.* from history.revision r, lateral (select %2$s from jsonb_populate_record(null::%1$I, r.before
          || jsonb_build_object(''version'', r.version + 1, ''updated_by'', history.actor(), ''updated_at'', greatest(current_timestamp(3), r.at)))) back
        where r.id = any($1)', of, columns) using target;
    end if;
  end $$`;

/**
 * Puts back what revisions took, in the order given, those together that stand next to each other and did the same; row by row
 * where one has to give way to the next. What links to something that is not back yet waits for it, as a whole first and then
 * row by row; a pair one side of which does not come back stays away.
 */
const putBack = `create or replace function history.put_back(target bigint[]) returns void language plpgsql as $$
  declare
    it record; one bigint; later bigint[]; done boolean; apart boolean := false; rows_left boolean;
  begin
    perform set_config('history.reverting', 'on', true);
    loop
      later := '{}';
      for it in
        with nth as (select t.place, r.id, r.noun, r.operation, row_number() over (partition by r.noun, r.row_id order by t.place) as time,
            case when r.operation = 'DELETE' and r.version is not null then array(select jsonb_object_keys(r.before) order by 1) end as had
          from unnest(target) with ordinality t(id, place) join history.revision r using (id)),
        step as (select *, case when (noun, operation, time, had) is not distinct from
            (lag(noun) over w, lag(operation) over w, lag(time) over w, lag(had) over w) then 0 else 1 end as begins
          from nth window w as (order by place)),
        run as (select *, sum(begins) over (order by place) as number from step)
        select noun, operation, had, array_agg(id order by place) as ids from run group by number, noun, operation, had order by number
      loop
        begin
          done := not apart;
          if done then perform history.put_back_alike(it.noun, it.operation, it.had, it.ids); end if;
        exception
          when foreign_key_violation then later := later || it.ids;
          when unique_violation or exclusion_violation then done := false;
        end;
        continue when done;
        foreach one in array it.ids loop
          begin
            perform history.put_back_one(r) from history.revision r where r.id = one;
          exception when foreign_key_violation then later := later || one;
          end;
        end loop;
      end loop;
      exit when later = '{}';
      if cardinality(later) = cardinality(target) then
        if apart then
          select bool_or(version is not null) into rows_left from history.revision where id = any(later);
          exit when not rows_left;
          perform history.put_back_one(r) from history.revision r where r.id = any(later) and r.version is not null;
        end if;
        apart := true;
      end if;
      target := later;
    end loop;
  end $$`;

/** Takes a change set back. HU001: it is taken back already; HU002: what a later change touched, as JSON in the detail. */
const undo = `create or replace function history.undo(target uuid) returns void language plpgsql as $$
  declare
    mine uuid := current_setting('history.change_set')::uuid;
    touched jsonb;
    it record;
  begin
    select * into it from history.change_set where id = target for update;
    if not found then raise no_data_found; end if;
    if it.undone_by is not null then raise exception using errcode = 'HU001', message = 'taken back already'; end if;
    for it in select r.noun, r.ids, format_type(a.atttypid, a.atttypmod) as key
      from (select noun, array_agg(distinct row_id) as ids from history.revision where change_set = target and version is not null group by noun) r
        join pg_attribute a on a.attrelid = to_regclass(quote_ident(r.noun)) and a.attname = 'id' order by 1 loop
      execute format('select from %I where id = any($1::%s[]) order by id for update', it.noun, it.key) using it.ids;
    end loop;
    with those as materialized (select noun, row_id, case when version is null then before end as pair, min(id) as id
      from history.revision where change_set = target group by 1, 2, 3)
    select jsonb_agg(distinct jsonb_build_object('noun', s.noun, 'id', s.row_id)) into touched
      from those r
      join history.revision s on s.noun = r.noun and s.row_id = r.row_id and s.id > r.id and s.change_set <> target
        and (r.pair is null or s.before = r.pair)
      join history.change_set c on c.id = s.change_set
      where c.undone_by is null
        and not exists (select from history.change_set x where x.id = c.undoes and x.undone_by = c.id);
    if touched is not null then raise exception using errcode = 'HU002', message = 'touched since', detail = touched::text; end if;
    perform history.put_back(array(select id from history.revision where change_set = target order by id desc));
    select jsonb_agg(distinct jsonb_build_object('noun', s.noun, 'id', s.row_id)) into touched from (
      select noun, row_id, case when version is null then before end from history.revision where change_set = mine
      except select noun, row_id, case when version is null then before end from history.revision where change_set = target) s;
    if touched is not null then raise exception using errcode = 'HU002', message = 'touched since', detail = touched::text; end if;
    update history.change_set set undone_by = mine where id = target;
    update history.change_set set undone_by = null where undone_by = target;
  end $$`;

/** A change set is taken back by as many statements as it was made by, not by one for each row. */
export class PutBackTogether extends Migration {
  override up(): void {
    for (const sql of [putBackAlike, putBack, undo]) this.addSql(sql);
  }
}
