import type { Client } from 'pg';

/** Where a text stands, in every column of every table of the database: `public.person.name`. */
export async function placesOf(database: Client, text: string): Promise<string[]> {
  const { rows: columns } = await database.query<{ schema: string; table: string; column: string }>(
    `select table_schema as schema, table_name as table, column_name as column
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1, 2, ordinal_position`,
  );
  const found: string[] = [];
  for (const tables of Map.groupBy(columns, ({ schema, table }) => `"${schema}"."${table}"`).entries()) {
    const [from, each] = tables;
    const tests = each.map(({ column }) => `bool_or("${column}"::text ilike $1)`);
    const { rows } = await database.query({
      text: `select ${tests.join(', ')} from ${from}`,
      values: [`%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`],
      rowMode: 'array',
    });
    const [holds = []] = rows as unknown as (boolean | null)[][];
    for (const [place, { schema, table, column }] of each.entries())
      if (holds[place]) found.push(`${schema}.${table}.${column}`);
  }
  return found;
}
