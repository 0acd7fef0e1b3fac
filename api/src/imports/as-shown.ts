import { ID, Int } from 'type-graphql';
import { refuseFields, words } from '../core/errors.ts';
import { mutation } from '../history/root-field.ts';
import { ImportMending, open, revised } from './mending.ts';
import { type ImportHand, ownImport } from './own.ts';
import type { Told } from './staging.ts';

/** Rows are opened in portions of this many. */
const portion = 500;

mutation(
  ImportMending,
  {
    name: 'matchImportRows',
    description:
      'Takes each row of which something is said for the business that its preview showed beside it. A row beside which there were several, or none, stays as it is. Answers how many rows; the import is back at READ.',
    type: () => Int,
    args: {
      id: { type: () => ID, description: 'Identifier of the import.' },
      reason: { type: () => String, description: 'What is said of the rows: a code.', nullable: true },
      rows: { type: () => [ID], description: 'Only these rows: up to 500.', nullable: true },
    },
  },
  async ({ id, reason, rows: named }, given) => {
    const hand = given as ImportHand;
    const it = await ownImport(hand, id, open);
    const ids = named as string[] | null | undefined;
    if (!ids && !reason) throw refuseFields({ rows: words.required });
    if (ids && (ids.length > 500 || ids.some((each) => !/^\d{1,18}$/.test(each))))
      throw refuseFields({ rows: words.wrongForm });
    await revised(hand, it.id);
    const { staging, settings } = hand.imports;
    let done = 0;
    for (let after = '0'; ; ) {
      const { rows } = await settings.pool.query<{ id: string; told: string }>(
        `select id::text, told from staging.row where import_id = $1 and kind = 'RECORD' and outcome = 'ASK' and told is not null
          and ($2::text is null or $2 = any(reasons)) and ($3::bigint[] is null or id = any($3)) and id > $4 order by id limit $5`,
        [it.id, reason ?? null, ids ?? null, after, portion],
      );
      if (!rows.length) return done;
      const meant = rows.flatMap((row) => {
        const { candidates } = staging.open<Told>(row.told);
        const [first] = candidates;
        return first && candidates.length === 1 ? [{ row: row.id, match: first.id }] : [];
      });
      await settings.pool.query(
        `update staging.row t set decision = 'MATCH', match_id = m.match from unnest($1::bigint[], $2::uuid[]) m(row, match) where t.id = m.row`,
        [meant.map(({ row }) => row), meant.map(({ match }) => match)],
      );
      done += meant.length;
      after = rows.at(-1)?.id as string;
    }
  },
);
