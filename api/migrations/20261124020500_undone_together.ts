import { Migration } from '@mikro-orm/migrations';

/**
 * Takes a change set back, as before. Who does so has said by then, in the change set of their own, which one they take back, and
 * holds its key by that: of two who do so at once each would wait for the other to let go of it, if they locked all of the row.
 */
const undo = (lock: string) => `create or replace function history.undo(target uuid) returns void language plpgsql
  set enable_seqscan = off as $$
  declare
    mine uuid := current_setting('history.change_set')::uuid;
    touched jsonb;
    it record;
  begin
    select * into it from history.change_set where id = target ${lock};
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

export class UndoneTogether extends Migration {
  override up(): void {
    this.addSql(undo('for no key update'));
  }

  override down(): void {
    this.addSql(undo('for update'));
  }
}
