import type pg from 'pg';
import { type Column, columnsOf } from '../../api/src/core/column.ts';
import { subjectType } from '../../api/src/core/graph.ts';
import { allNouns, type NounInfo, table } from '../../api/src/core/noun.ts';
import { changePast } from './past.ts';
import { fieldsRead, guarded, type Held, rowsSeen } from './policy.ts';

/** Somebody whose copy of the register differs in what is hidden from them. */
export interface Somebody {
  user: string;
  holds: Held[];
}

/** How many rows of a table are changed: words are read anew for each, which takes its time. The slow run changes all. */
const mostChanged = process.env.FC_RUNS ? 'all' : 40;

const quoted = (name: string) => `"${name}"`;
const hanging = ['reported_figure', 'quality_flag'];

/** By which condition somebody sees a row `t` of each table, or reads a guarded field of it. */
function sightOf({ user, holds }: Somebody) {
  const held = holds.map((each) => ({ each, rows: rowsSeen(each, user) }));
  const seen = (name: string, by = held): string =>
    by.map(({ rows }) => `coalesce(${rows[name] ?? 'false'}, false)`).join(' or ') || 'false';
  // Whoever sees a record sees what hangs on it; only to partners nothing of that is shown.
  const staff = held.filter(({ each }) => each.role !== 'PARTNER');
  const subjects = allNouns()
    .map(({ type }) => ({ kind: subjectType(type), name: table(type) }))
    .filter(({ name }) => !hanging.includes(name))
    .map(
      ({ kind, name }) =>
        `t.subject_type = '${kind}' and t.subject_id in (select t.id::text from ${quoted(name)} t where ${seen(name, staff)})`,
    );
  const isSubject = `(${subjects.map((each) => `(${each})`).join(' or ')})`;
  const reads = (name: string, purpose: string): string =>
    held
      .map(({ each, rows }) => `coalesce((${rows[name] ?? 'false'}) and (${fieldsRead(each, name, purpose)}), false)`)
      .join(' or ') || 'false';
  return { seen: (name: string) => (hanging.includes(name) ? isSubject : seen(name)), reads };
}

/** The rows of every table that somebody sees, to tell that nothing else has changed. */
export async function seenRows(client: pg.Client, who: Somebody): Promise<Record<string, string[]>> {
  const { seen } = sightOf(who);
  const found: Record<string, string[]> = {};
  for (const { type } of allNouns()) {
    const name = table(type);
    const { rows } = await client.query(
      `select coalesce(array_agg(t.id::text order by t.id), '{}') as ids from ${quoted(name)} t where ${seen(name)}`,
    );
    found[name] = rows[0].ids;
  }
  return found;
}

/** A link that leads from rows that somebody sees to rows that are hidden, and what some of these are called. */
export interface Crossing {
  noun: string;
  link: string;
  names: string[];
}

/** Some hidden rows of a noun, and what they are called. */
export interface Lost {
  noun: string;
  ids: string[];
  names: string[];
  /** A name like that of a row that is seen, which in the copy alone a hidden row has. */
  likened: string[];
}

/**
 * Changes everything that is hidden from somebody: what hidden rows hold and link to, whether they are there, what rows
 * that are seen link to out of sight, and fields that are not read. What a constraint refuses stays as it was.
 */
export async function changeHidden(client: pg.Client, who: Somebody): Promise<{ crossings: Crossing[]; lost: Lost[] }> {
  const { seen, reads } = sightOf(who);
  const tables = await storedColumns(client);
  await client.query(`set session_replication_role = replica; set jit = off; set synchronous_commit = off;
    create temp table hidden (name text, id text, near boolean not null default false, primary key (name, id))`);
  for (const { type } of allNouns()) {
    const name = table(type);
    await client.query(
      `insert into hidden select '${name}', t.id::text from ${quoted(name)} t where (${seen(name)}) is not true`,
    );
  }
  // Without it nobody can sign in.
  await client.query(`delete from hidden where name = 'user' and id = '${who.user}'`);
  await client.query('analyze hidden');
  const crossings = await crossingsOf(client);
  const lost = await lostNames(client);
  const unread = allNouns().flatMap(({ type }) =>
    (guarded[table(type)] ?? []).map(({ columns, purpose }) => ({
      name: table(type),
      columns,
      where: `(${reads(table(type), purpose)}) is not true`,
    })),
  );
  await changePast(client, who.holds, unread);
  const holdsPartner = who.holds.some(({ role }) => role === 'PARTNER');
  for (const noun of allNouns()) {
    const name = table(noun.type);
    const stored = tables.get(name) as Stored[];
    for (const { columns, where } of unread.filter((each) => each.name === name)) {
      const theirs = stored.filter((each) => columns.includes(each.name));
      await client.query(
        changing(name, theirs, 'other', where) +
          changing(name, theirs, 'further', `${where} and hashtext(t.id::text) % 2 = 0`),
      );
    }
    await client.query(changesOf(noun, stored, holdsPartner));
  }
  for (const { type } of allNouns())
    for (const column of columnsOf(type).filter(({ kind }) => kind === 'links'))
      await client.query(pairs(type, column));
  // Last, so that nothing is told from hidden rows that are gone.
  await client.query(
    allNouns()
      .map(({ type }) => comings(table(type), tables.get(table(type)) as Stored[], holdsPartner))
      .join('\n'),
  );
  await client.query(
    allNouns()
      .map(({ type }) => inStep(table(type)))
      .join(';'),
  );
  for (const each of lost) if (searched.has(each.noun)) each.likened = await liken(client, each.noun.toLowerCase());
  await client.query('set session_replication_role = origin; analyze');
  return { crossings, lost };
}

/** Where links lead out of sight. What they lead to is changed before anything else: it is what shows, if anything does. */
async function crossingsOf(client: pg.Client): Promise<Crossing[]> {
  const found: Crossing[] = [];
  for (const { type, name: noun } of allNouns())
    for (const { kind, name: link, target } of columnsOf(type)) {
      if (kind !== 'link') continue;
      const to = (target as () => { name: string })();
      const { rows } = await client.query(
        `with near as (update hidden h set near = true where h.name = '${table(to)}' and h.id in (
            select t.${quoted(`${table({ name: link })}_id`)}::text from ${quoted(table(type))} t where not ${isHidden(table(type))}) returning h.id)
          select to_jsonb(t)->>'name' as name from near join ${quoted(table(to))} t on t.id::text = near.id order by md5(near.id) limit 3`,
      );
      if (rows.length) found.push({ noun, link, names: rows.flatMap(({ name }) => name ?? []) });
    }
  return found;
}

/** Some hidden rows of every noun that are changed, with their names where they have one that people look for. */
async function lostNames(client: pg.Client): Promise<Lost[]> {
  const found: Lost[] = [];
  for (const { type, name: noun } of allNouns()) {
    const name = table(type);
    const { rows } = await client.query(
      `select t.id, to_jsonb(t)->>'name' as name from ${quoted(name)} t join hidden h on h.name = '${name}' and h.id = t.id::text order by h.near desc, md5(t.id::text) limit 5`,
    );
    const names = searched.has(noun) ? rows.map((row) => row.name) : [];
    found.push({ noun, ids: rows.slice(0, 2).map(({ id }) => id), names, likened: [] });
  }
  return found;
}

const searched = new Set(['Business', 'Product', 'Person']);

/** Calls a hidden row nearly as one that is seen, by a word that no other row has. */
async function liken(client: pg.Client, name: string): Promise<string[]> {
  const { rows } = await client.query(
    `update ${quoted(name)} t set name = s.name || ' serupa'
      from (select t.name from ${quoted(name)} t where not ${isHidden(name)} order by md5(t.id::text) limit 1) s
      where t.id = (select t.id from ${quoted(name)} t where ${isHidden(name)} order by md5(t.id::text) limit 1) returning t.name`,
  );
  return rows.map((row) => row.name);
}

interface Stored {
  name: string;
  type: string;
  /** It is part of a key: exchanged at once with others it would come twice. */
  key: boolean;
}

/** The columns of every table that are stored as they are stated. */
async function storedColumns(client: pg.Client): Promise<Map<string, Stored[]>> {
  const { rows } =
    await client.query(`select c.relname as name, json_agg(json_build_object('name', a.attname, 'type', t.typname,
      'key', exists (select from pg_index i where i.indrelid = c.oid and i.indisunique and a.attnum = any(i.indkey::int2[])))) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' group by 1`);
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}

/** A row that the history tells of was changed then at the earliest: of one that was not it would have two images of an instant. */
const inStep = (name: string) => `update ${quoted(name)} t set updated_at = r.at
  from (select row_id, max(at) as at from history.revision where noun = '${name}' and before is not null group by 1) r
  where r.row_id = t.id::text and t.updated_at < r.at`;

const isHidden = (name: string, id = 't.id::text') => `${id} in (select id from hidden where name = '${name}')`;

/** Consents are what a partner's sight hangs on. */
const kept = (name: string, holdsPartner: boolean) =>
  holdsPartner && name === 'consent' ? " and t.purpose <> 'PARTNER_SHARING'" : '';

const partnersSight = ['business_id', 'programme_id', 'product_id', 'engagement_id', 'participation_id'];

function changesOf({ type }: NounInfo, stored: Stored[], holdsPartner: boolean): string {
  const name = table(type);
  const hidden = `${isHidden(name)}${kept(name, holdsPartner)}`;
  const links = columnsOf(type).filter(({ kind }) => kind === 'link');
  const isLink = (column: string) => links.some((link) => `${table(link)}_id` === column);
  const isEnum = (column: string) =>
    columnsOf(type).some((each) => (each.kind === 'enum' || each.kind === 'enums') && table(each) === column);
  const fixed = new Set(['id', 'account', 'subject_type', 'subject_id']);
  // A partner's sight hangs on several links at once, to what it may not see itself; exchanged one by one they would open it.
  if (holdsPartner) for (const each of [...partnersSight, ...(name === 'consent' ? ['purpose'] : [])]) fixed.add(each);
  const free = stored.filter((column) => !fixed.has(column.name));
  const plain = free.filter((column) => !isLink(column.name));
  return [
    changing(name, plain, 'other', hidden),
    changing(
      name,
      free.filter((column) => isLink(column.name)),
      'hidden',
      hidden,
    ),
    changing(
      name,
      plain.filter((column) => !isEnum(column.name)),
      'further',
      `${hidden} and hashtext(t.id::text) % 2 = 0`,
    ),
    ...links
      .filter((link) => !fixed.has(`${table(link)}_id`))
      .map((link) => elsewhere(name, `${table(link)}_id`, link)),
  ].join('\n');
}

/** What the value of a row becomes. */
const further: Record<string, (value: string) => string> = {
  text: (value) => `${value} || ' lain'`,
  varchar: (value) => `${value} || ' lain'`,
  int4: (value) => `${value} + 1`,
  int8: (value) => `${value} * 2 + 1`,
  float8: (value) => `${value} / 2`,
  bool: (value) => `not ${value}`,
  date: (value) => `${value} - 45`,
  timestamptz: (value) => `${value} - interval '45 days'`,
};

/**
 * Gives rows the values of `other` rows of the table, of other `hidden` ones, or `further` values: all at once or, where a
 * constraint refuses, column by column and as many rows as it lets pass.
 */
function changing(name: string, columns: Stored[], how: 'other' | 'hidden' | 'further', which: string): string {
  const changed = columns.filter(({ type }) => how !== 'further' || further[type]);
  if (!changed.length) return '';
  const values = changed.map(({ name: column, type }) => {
    const value = `t.${quoted(column)}`;
    return how === 'further'
      ? `${further[type]?.(value)} as ${quoted(column)}`
      : `lag(${value}) over w as ${quoted(column)}`;
  });
  const donors = `(select t.id, ${values.join(', ')} from ${quoted(name)} t ${how === 'hidden' ? `where ${isHidden(name)}` : ''}
    ${how === 'further' ? '' : 'window w as (order by md5(t.id::text))'})`;
  const update = (some: Stored[]) =>
    `update ${quoted(name)} t set ${some.map((each) => `${quoted(each.name)} = n.${quoted(each.name)}`).join(', ')} from made n where n.id = t.id`;
  const tried = (statement: string, otherwise: string) =>
    `begin ${statement}; exception when others then ${otherwise} end;`;
  const byRow = (column: Stored) =>
    `for r in select id from made limit 10 loop ${tried(`${update([column])} and t.id = r.id`, 'null;')} end loop;`;
  const byColumn = (some: Stored[]) => some.map((column) => tried(update([column]), byRow(column))).join('\n');
  const [keys, others] = [changed.filter(({ key }) => key), changed.filter(({ key }) => !key)];
  return `do $$ declare r record; begin
    create temp table made as select n.* from ${donors} n join ${quoted(name)} t on t.id = n.id left join hidden h on h.name = '${name}' and h.id = t.id::text
      where ${which} order by h.near desc nulls last, md5(t.id::text) limit ${mostChanged};
    ${others.length ? tried(update(others), byColumn(others)) : ''}
    ${byColumn(keys)}
    drop table made;
  end $$;`;
}

/** Where rows that are seen link to hidden ones they link to others of them. */
function elsewhere(name: string, column: string, { target }: Column): string {
  const to = table((target as () => { name: string })());
  const link = `t.${quoted(column)}`;
  return `do $$ begin
    with others as (select id, lag(id) over (order by id) as v from hidden where name = '${to}')
    update ${quoted(name)} t set ${quoted(column)} = (o.v)::uuid from others o
      where ${link}::text = o.id and o.v is not null and not (${isHidden(name)});
  exception when others then null; end $$;`;
}

/** What hidden rows are paired with is exchanged among them, and some pairs with hidden rows go. */
function pairs(type: { name: string }, { name: list, target }: Column): string {
  const [mine, theirs] = [table(type), table((target as () => { name: string })())];
  const [pivot, here, there] = [`${mine}_${table({ name: list })}`, `${mine}_id`, `${theirs}_id`].map(quoted);
  const hidden = isHidden(mine, `t.${here}::text`);
  return `do $$ begin
    with made as (select ctid as at, lag(${there}) over (order by ${here}, ${there}) as v from ${pivot} t where ${hidden})
    update ${pivot} t set ${there} = n.v from made n where n.at = t.ctid and n.v is not null
      and not exists (select from ${pivot} o where o.${here} = t.${here} and o.${there} = n.v);
    exception when others then null; end $$;
    delete from ${pivot} t where (${hidden} or ${isHidden(theirs, `t.${there}::text`)}) and hashtext(t.${here}::text || t.${there}::text) % 3 = 0`;
}

/** Some hidden rows go, and some come a second time. */
function comings(name: string, stored: Stored[], holdsPartner: boolean): string {
  const hidden = `${isHidden(name)}${kept(name, holdsPartner)}`;
  // An agreement may share what hangs on these without sharing them; what has a past and is gone was there then.
  const stays = holdsPartner && ['business', 'product', 'engagement'].includes(name);
  const columns = stored.filter((each) => each.name !== 'id').map((each) => quoted(each.name));
  const copy = `insert into ${quoted(name)} (id, ${columns.join(', ')}) select rule.new_id(), ${columns.join(', ')} from ${quoted(name)} t`;
  return `do $$ declare r record; begin
    begin ${copy} where ${hidden} and hashtext(t.id::text) % 5 = 1 limit ${mostChanged}; exception when others then
      for r in select t.id from ${quoted(name)} t where ${hidden} and hashtext(t.id::text) % 5 = 1 limit 20 loop
        begin ${copy} where t.id = r.id; exception when others then null; end;
      end loop;
    end;
    ${
      stays
        ? ''
        : `delete from ${quoted(name)} t where ${hidden} and hashtext(t.id::text) % 5 = 0
      and not exists (select from history.revision v where v.noun = '${name}' and v.row_id = t.id::text and v.before is not null);`
    }
  end $$;`;
}
