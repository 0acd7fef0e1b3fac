import type { Pool, PoolClient } from 'pg';
import { v7 } from 'uuid';
import type { Viewer } from '../access/viewer.ts';
import type { ColumnGuess } from './reading/sheet-kind.ts';
import { fingerprintOf } from './staging.ts';

export interface Remembered {
  kind: string;
  columns: ColumnGuess[];
}

/** What the office has said of such a header, or else what the country’s office has. */
export async function rememberedFor(
  client: Pool | PoolClient,
  region: string | null,
  labels: string[],
): Promise<Remembered | undefined> {
  const { rows } = await client.query<{ kind: string; columns: string }>(
    `select kind, columns from import_template where fingerprint = $1 and (region_id = $2 or region_id is null) order by region_id nulls last limit 1`,
    [fingerprintOf(labels), region],
  );
  const [found] = rows;
  if (!found) return undefined;
  const columns = (JSON.parse(found.columns) as ColumnGuess[]).map((column) => ({
    ...column,
    by: 'TEMPLATE' as const,
  }));
  return { kind: found.kind, columns };
}

/** Remembers what a header means for an office. */
export async function remember(
  client: Pool | PoolClient,
  viewer: Viewer,
  {
    region,
    name,
    kind,
    fingerprint,
    columns,
  }: Remembered & { region: string | null; name: string; fingerprint: string },
): Promise<void> {
  await client.query(
    `insert into import_template (id, name, kind, region_id, fingerprint, columns, created_by, updated_by) values ($1, $2, $3, $4, $5, $6, $7, $7)
     on conflict (region_id, fingerprint) do update set name = excluded.name, kind = excluded.kind, columns = excluded.columns,
       version = import_template.version + 1, updated_at = current_timestamp(3), updated_by = excluded.updated_by`,
    [v7(), name.slice(0, 200), kind, region, fingerprint, JSON.stringify(columns), viewer.id],
  );
}
