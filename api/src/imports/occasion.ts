import type { Pool, PoolClient } from 'pg';
import type { Viewer } from '../access/viewer.ts';
import { today } from '../core/today.ts';
import type { Occasion } from './kinds/recipe.ts';
import { mayKnowNik } from './leave.ts';
import type { Lookups } from './reading/reading.ts';
import { Regions } from './reading/region/regions.ts';

/** An import as the work beside needs to know it. */
export interface ImportRow {
  id: string;
  state: string;
  kind: string | null;
  region: string | null;
  year: number | null;
  exhibition: string | null;
  programme: string | null;
  kbliVersion: string;
  changeSet: string | null;
  /** Rows that ask or are refused. */
  toMend: number;
}

export async function importOf(client: Pool | PoolClient, id: string): Promise<ImportRow | undefined> {
  const { rows } = await client.query<ImportRow>(
    `select id::text, state, kind, region_id as region, year, exhibition_id::text as exhibition, programme_id::text as programme,
      kbli_version as "kbliVersion", change_set as "changeSet", asking_rows + refused_rows as "toMend" from import where id = $1`,
    [id],
  );
  return rows[0];
}

/** What the sheet was said to be, with what that leads to. */
export async function occasionOf(client: Pool | PoolClient, it: ImportRow, viewer: Viewer): Promise<Occasion> {
  const mentors = await client.query<{ id: string; name: string }>(
    'select id::text, lower(btrim(name)) as name from mentor',
  );
  const exhibitions = await client.query<{ id: string; starts: string | null; ends: string | null }>(
    "select id::text, case when starts_on_precision = 'DAY' then starts_on::text end as starts, ends_on::text as ends from exhibition where id = $1",
    [it.exhibition],
  );
  const [fair] = exhibitions.rows;
  return {
    kbliVersion: it.kbliVersion,
    mayKnowNik: mayKnowNik(viewer),
    mentors: new Map(mentors.rows.map(({ id, name }) => [name, id])),
    ...(it.region ? { region: it.region } : {}),
    ...(it.year ? { year: it.year } : {}),
    ...(it.programme ? { programme: it.programme } : {}),
    ...(fair
      ? {
          exhibition: {
            id: fair.id,
            ...(fair.starts ? { startsOn: fair.starts } : {}),
            ...(fair.ends ? { endsOn: fair.ends } : {}),
          },
        }
      : {}),
  };
}

/** What cells are looked up in: the regions of the register. */
export async function lookupsOf(client: Pool | PoolClient): Promise<Lookups> {
  const { rows } = await client.query<{ code: string; name: string; aliases: string[] }>(
    'select id as code, name, aliases from region',
  );
  return { regions: new Regions(rows), today: today() };
}
