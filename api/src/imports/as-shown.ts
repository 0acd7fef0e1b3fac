import { ID, Int } from 'type-graphql';
import { refuseFields, words } from '../core/errors.ts';
import { mutation } from '../history/root-field.ts';
import { ImportMending, open, revised } from './mending.ts';
import { type ImportHand, ownImport } from './own.ts';
import type { Told } from './staging.ts';
import { checkNamed, toldRows } from './told-rows.ts';

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
    checkNamed(ids);
    await revised(hand, it.id);
    const { staging, settings } = hand.imports;
    let done = 0;
    const wanted = { import: it.id, reason: reason as string | undefined, ids, outcome: 'ASK' };
    for await (const rows of toldRows(settings.pool, wanted)) {
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
    }
    return done;
  },
);
