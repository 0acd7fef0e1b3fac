import type { Pool } from 'pg';
import { refuseFields, words } from '../core/errors.ts';

/** Rows are opened in portions of this many, and no more may be named at once. */
const portion = 500;

/** Refuses what names no row, and more rows than may be named at once. */
export function checkNamed(ids: readonly string[] | null | undefined): void {
  if (ids && (ids.length > portion || ids.some((id) => !/^\d{1,18}$/.test(id))))
    throw refuseFields({ rows: words.wrongForm });
}

interface Wanted {
  import: string;
  /** Only those of which this is said. */
  reason: string | null | undefined;
  /** Only these. */
  ids: readonly string[] | null | undefined;
  /** Only those of this outcome. */
  outcome?: string;
}

interface ToldRow {
  id: string;
  sheet: number;
  /** Sealed, as what is told of it. */
  cells: string;
  told: string;
}

/** The rows of an import of which something is said, portion by portion, as they stand when their turn comes. */
export async function* toldRows(pool: Pool, { import: of, reason, ids, outcome }: Wanted): AsyncGenerator<ToldRow[]> {
  for (let after = '0'; ; ) {
    const { rows } = await pool.query<ToldRow>(
      `select id::text, sheet, cells, told from staging.row where import_id = $1 and kind = 'RECORD' and told is not null
        and ($2::text is null or $2 = any(reasons)) and ($3::bigint[] is null or id = any($3))
        and ($4::text is null or outcome = $4) and id > $5 order by id limit $6`,
      [of, reason ?? null, ids ?? null, outcome ?? null, after, portion],
    );
    if (!rows.length) return;
    yield rows;
    after = rows.at(-1)?.id as string;
  }
}
