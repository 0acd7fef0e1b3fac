import { Migration } from '@mikro-orm/migrations';

// How two rows become one. What a noun is made of, and what links to it, comes with each call as `plan`, from the nouns'
// metadata (business/duplicates/joining.ts): by table its links, pairs, subjects, keys and columns.

/** The columns in which both rows state something, and not the same; people choose between them. */
const differing = `create function joining.differing(plan jsonb, noun text, link text, one text, other text) returns text[] language plpgsql as $$
  declare a jsonb; b jsonb;
  begin
    execute format('select to_jsonb(t) from %I t where id::text = $1', noun) into a using one;
    execute format('select to_jsonb(t) from %I t where id::text = $1', noun) into b using other;
    return array(select c from jsonb_array_elements_text(plan->noun->'compared') c
      where c <> link and coalesce(a->>c, 'UNKNOWN') <> 'UNKNOWN' and coalesce(b->>c, 'UNKNOWN') <> 'UNKNOWN' and a->c <> b->c);
  end $$`;

/**
 * What the row that stays takes from the one that goes: whatever it lacks, what is \`taken\` by name, and of a row that goes
 * for good also its remarks and what its lists hold, and its time.
 */
const filling = `create function joining.filling(plan jsonb, noun text, gone text, keep text, taken text[], forgood boolean) returns jsonb language plpgsql as $$
  declare g jsonb; k jsonb; patch jsonb := '{}'; c text; together jsonb; span jsonb := plan->noun->'span';
  begin
    execute format('select to_jsonb(t) from %I t where id::text = $1', noun) into g using gone;
    execute format('select to_jsonb(t) from %I t where id::text = $1', noun) into k using keep;
    for c in select jsonb_array_elements_text(plan->noun->'filled') loop
      if c = any(taken) or (coalesce(k->>c, 'UNKNOWN') = 'UNKNOWN' and coalesce(g->>c, 'UNKNOWN') <> 'UNKNOWN') then
        patch := patch || jsonb_build_object(c, g->c);
        for together in select jsonb_array_elements(plan->noun->'together'->c) loop
          patch := patch || jsonb_build_object(together#>>'{}', g->(together#>>'{}'));
        end loop;
      end if;
    end loop;
    for c in select jsonb_array_elements_text(plan->noun->'texts') loop
      if c = any(taken) or k->>c is null then patch := patch || jsonb_build_object(c, g->c);
      elsif forgood and g->>c is not null and strpos(k->>c, g->>c) = 0 then
        patch := patch || jsonb_build_object(c, concat(k->>c, E'\\n', g->>c));
      end if;
    end loop;
    for c in select jsonb_array_elements_text(plan->noun->'lists') loop
      patch := patch || jsonb_build_object(c, (select coalesce(jsonb_agg(distinct e), '[]')
        from (select jsonb_array_elements(k->c) e union select jsonb_array_elements(g->c)) u));
    end loop;
    if forgood and span is not null then
      patch := patch || jsonb_build_object(span->>0, least(k->>(span->>0), g->>(span->>0)), span->>1,
        case when k->>(span->>1) is not null and g->>(span->>1) is not null then greatest(k->>(span->>1), g->>(span->>1)) end);
    end if;
    return patch;
  end $$`;

const patching = `create function joining.patching(noun text, id text, patch jsonb) returns void language plpgsql as $$
  declare columns text := (select string_agg(quote_ident(key), ', ') from jsonb_object_keys(patch) key);
  begin
    if columns is null then return; end if;
    execute format('update %I t set (%s) = row((p).%s) from (select jsonb_populate_record(u, $1) as p from %1$I u where u.id::text = $2) s where t.id::text = $2',
      noun, columns, replace(columns, ', ', ', (p).')) using patch, id;
  end $$`;

/** The row of the one that stays that is the same as this one of the one that goes, by the keys of their noun. */
const twin = `create function joining.twin(plan jsonb, noun text, link text, row_id text, keep text) returns text language plpgsql as $$
  declare k jsonb; found text; agrees text; those text;
  begin
    for k in select jsonb_array_elements(plan->noun->'keys') loop
      continue when not k->'columns' ? link;
      those := coalesce(k->>'where', 'true');
      agrees := coalesce((select string_agg(format(case when k ? 'empty' then 'w.%I is not distinct from r.%1$I' else 'w.%I = r.%1$I' end, c), ' and ') from jsonb_array_elements_text(k->'columns') c where c <> link), 'true');
      if k ? 'span' then
        agrees := agrees || format(' and daterange(w.%I, w.%I) && daterange(r.%1$I, r.%2$I)', k->'span'->>0, k->'span'->>1);
      end if;
      execute format('select w.id::text from (select * from %I where %s) w, (select * from %1$I where %2$s) r where w.%I::text = $1 and r.id::text = $2 and %s order by w.id limit 1',
        noun, those, link, agrees) into found using keep, row_id;
      continue when found is null;
      if jsonb_array_length(k->'columns') > 1 then return found; end if;
      -- A mark that only one row bears is no sign that two are the same: the one that stays keeps it.
      execute format('update %I set %I = false where id::text = $1', noun, those) using row_id;
    end loop;
    return null;
  end $$`;

/** Lets a row hang on what stays; or, where that has the same one, makes the two one. Gives the rows about which a person has to be asked. */
const place = `create function joining.place(plan jsonb, noun text, link text, row_id text, keep text, chosen jsonb) returns jsonb language plpgsql as $$
  declare same text := joining.twin(plan, noun, link, row_id, keep); asked jsonb := '[]'; differ text[];
  begin
    if same is null then
      perform joining.patching(noun, row_id, jsonb_build_object(link, keep));
      return asked;
    end if;
    differ := joining.differing(plan, noun, link, row_id, same);
    if cardinality(differ) > 0 and not chosen ? row_id then
      asked := jsonb_build_array(jsonb_build_object('noun', noun, 'id', row_id, 'other', same, 'columns', to_jsonb(differ)));
    end if;
    if chosen->>row_id = 'true' then
      asked := asked || joining.one(plan, noun, same, row_id, chosen);
      perform joining.patching(noun, row_id, jsonb_build_object(link, keep));
      return asked;
    end if;
    return asked || joining.one(plan, noun, row_id, same, chosen);
  end $$`;

/** Makes two rows one, of which one goes for good. */
const one = `create function joining.one(plan jsonb, noun text, gone text, keep text, chosen jsonb) returns jsonb language plpgsql as $$
  declare patch jsonb := joining.filling(plan, noun, gone, keep, '{}', true); asked jsonb := joining.move(plan, noun, gone, keep, chosen);
  begin
    execute format('delete from %I where id::text = $1', noun) using gone;
    perform joining.patching(noun, keep, patch);
    return asked;
  end $$`;

/** Lets all that hangs on a row hang on another. */
const move = `create function joining.move(plan jsonb, noun text, gone text, keep text, chosen jsonb) returns jsonb language plpgsql as $$
  declare l record; other text; row_id text; asked jsonb := '[]';
  begin
    for l in select * from jsonb_to_recordset(plan->noun->'links') as x("table" text, "column" text, apart text[], those text) loop
      -- What was said of the two says nothing of one.
      foreach other in array l.apart loop
        execute format('delete from %I where %I::text = $1 and %I::text = $2', l.table, l.column, other) using gone, keep;
      end loop;
      for row_id in execute format('select id::text from %I where %I::text = $1 and (%s) order by id', l.table, l.column, l.those) using gone loop
        asked := asked || joining.place(plan, l.table, l.column, row_id, keep, chosen);
      end loop;
    end loop;
    for l in select * from jsonb_to_recordset(plan->noun->'pairs') as x("table" text, mine text, theirs text) loop
      execute format('insert into %1$I (%2$I, %3$I) select k.id, p.%3$I from %1$I p, %4$I k where p.%2$I::text = $1 and k.id::text = $2 on conflict do nothing', l.table, l.mine, l.theirs, noun) using gone, keep;
      execute format('delete from %I where %I::text = $1', l.table, l.mine) using gone;
    end loop;
    return asked;
  end $$`;

/** Moves all that hangs on a row to another and gives it what is taken; the row itself stays. HM001: people have to be asked first. */
const into = `create function joining.into(plan jsonb, noun text, gone text, keep text, taken text[], chosen jsonb) returns void language plpgsql as $$
  declare asked jsonb := joining.move(plan, noun, gone, keep, chosen);
  begin
    if asked <> '[]' then raise exception using errcode = 'HM001', message = 'asks', detail = asked::text; end if;
    perform joining.patching(noun, keep, joining.filling(plan, noun, gone, keep, taken, false));
  end $$`;

/** Two rows may become one, with all that hangs on them. */
export class Joining extends Migration {
  override up(): void {
    this.addSql('create schema joining');
    // They call each other: what a body names is looked up when it runs.
    for (const sql of [differing, filling, patching, twin, move, one, place, into]) this.addSql(sql);
  }

  override down(): void {
    this.addSql('drop schema joining cascade');
  }
}
