import type { Hand } from './change.ts';
import { nounOfTable } from './page.ts';

/** A record by the table that holds it. */
export interface Touched {
  noun: string;
  id: string;
}

/** Records by the words that they are known by, as far as they may be seen. */
export async function named({ engine, viewer }: Pick<Hand, 'engine' | 'viewer'>, touched: Touched[]) {
  const rows = await Promise.all(
    [...Map.groupBy(touched, ({ noun }) => noun)].map(async ([name, each]) => {
      const noun = nounOfTable(name);
      if (!noun) return [];
      const labels = await engine.labels(
        noun.type,
        each.map(({ id }) => id),
        viewer,
      );
      return each.map(({ id }) => ({ noun: noun.name, id, label: labels.get(id) ?? null }));
    }),
  );
  return rows.flat();
}

/** The records of a change set that a later change touched, as `history.undo` looks for them first: the first so many. */
export const touchedAfter = `select distinct s.noun, s.row_id as id from history.revision r
  join history.revision s on s.noun = r.noun and s.row_id = r.row_id and s.id > r.id and s.change_set <> $1
    and (r.version is not null or s.before = r.before)
  join history.change_set c on c.id = s.change_set
  where r.change_set = $1 and c.undone_by is null
    and not exists (select from history.change_set x where x.id = c.undoes and x.undone_by = c.id)
  order by 1, 2 limit $2`;
