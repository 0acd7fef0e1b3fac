import type pg from 'pg';
import { columnsOf } from '../../api/src/core/column.ts';
import { allNouns, table } from '../../api/src/core/noun.ts';
import { type Held, within } from './policy.ts';

/** What sight hangs on stays as it is: what was of it is asked together with what is. */
const still = new Set(['user', 'grant', 'api_key', 'consent', 'data_sharing_agreement', 'region']);

/** The tables with the columns whose values may be any. */
const free = () =>
  allNouns()
    .filter(({ type, appendOnly }) => !appendOnly && !still.has(table(type)))
    .map(({ type }) => ({
      name: table(type),
      texts: columnsOf(type)
        .filter(({ kind, name }) => kind === 'text' && !/^subject/.test(name))
        .map(table),
      numbers: columnsOf(type)
        .filter(({ kind }) => kind === 'integer' || kind === 'rupiah')
        .map(table),
    }));

/**
 * Gives rows of every noun a past: what they held, a business that came to a regency and one that left it, and rows that
 * are gone. None comes from or goes to the regions that are `kept`. Gives the instants before, between and after.
 */
export async function makePast(client: pg.Client, region: string, kept: string[]): Promise<string[]> {
  const instant = async () =>
    (
      await client.query(
        `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as it, pg_sleep(0.01)`,
      )
    ).rows[0].it as string;
  await client.query('select pg_sleep(0.01)');
  const instants = [await instant()];
  for (const { name, texts, numbers } of free()) {
    const change = (column: string, value: string) =>
      `begin update "${name}" set "${column}" = ${value} where id in (select id from "${name}" where "${column}" is not null order by md5(id::text || '${column}') limit 12);
        set constraints all immediate; exception when others then null; end;`;
    await client.query(`do $$ begin
      ${texts.map((column) => change(column, `"${column}" || ' baru'`)).join('\n')}
      ${numbers.map((column) => change(column, `"${column}" + 1`)).join('\n')} end $$`);
  }
  instants.push(await instant());
  const others = [region.slice(0, 2), ...kept].map((each) => `not ${within('region_id', each)}`).join(' and ');
  await client.query(`do $$ begin
    update business set region_id = case when ${within('region_id', region)} then (select region_id from business where ${others} order by id limit 1) else '${region}' end
      where id in (select id from business where ${within('region_id', region)} order by md5(id::text) limit 3)
        or id in (select id from business where ${others} order by md5(id::text) limit 3);
    end $$`);
  for (const name of ['membership', 'lead', 'meeting', 'quality_measurement'])
    await client.query(`delete from "${name}" where id in (select id from "${name}" order by md5(id::text) limit 6)`);
  return [...instants, await instant()];
}

/** What a row's image becomes: other texts and numbers, and other words to be found by. */
const changed = (texts: string[], numbers: string[]) =>
  `r.before || jsonb_strip_nulls(jsonb_build_object(${[
    ...[...texts, 'search_text', 'open_text'].map((column) => `'${column}', (r.before->>'${column}') || ' lain'`),
    ...numbers.map((column) => `'${column}', (r.before->>'${column}')::numeric + 1`),
  ].join(', ')}))`;

/** Changes what the history keeps of rows that are `hidden`, of fields that are not read, and of what was out of sight then. */
export async function changePast(
  client: pg.Client,
  holds: Held[],
  unread: { name: string; columns: string[]; where: string }[],
): Promise<void> {
  const images = (name: string, value: string, where: string) =>
    `update history.revision r set before = ${value} where r.noun = '${name}' and r.before is not null and ${where}`;
  for (const { name, texts, numbers } of free())
    await client.query(
      images(name, changed(texts, numbers), `r.row_id in (select id from hidden where name = '${name}')`),
    );
  for (const { name, columns, where } of unread) {
    const numbers = free().find((each) => each.name === name)?.numbers ?? [];
    const value = changed(
      columns.filter((column) => !numbers.includes(column)),
      columns.filter((column) => numbers.includes(column)),
    );
    await client.query(images(name, value, `r.row_id in (select t.id::text from "${name}" t where ${where})`));
  }
  if (!holds.length || holds.some(({ region }) => !region)) return;
  const elsewhere = holds.map(({ region = '' }) => `not ${within("(r.before->>'region_id')", region)}`).join(' and ');
  await client.query(images('business', changed(['name'], []), elsewhere));
}
