import { ID, Int } from 'type-graphql';
import { mutation } from '../history/root-field.ts';
import { mapped } from './drafting.ts';
import { ImportMending, open, revised } from './mending.ts';
import { type ImportHand, ownImport } from './own.ts';
import type { Cell } from './reading/cell.ts';
import type { Told } from './staging.ts';
import { checkNamed, toldRows } from './told-rows.ts';

mutation(
  ImportMending,
  {
    name: 'setAsideImportCells',
    description:
      'Takes the cells of which something is said for remarks: their rows are entered without what cannot be read, which is kept as it was written. Not the columns that every row needs. Answers how many rows; the import is back at READ.',
    type: () => Int,
    args: {
      id: { type: () => ID, description: 'Identifier of the import.' },
      reason: { type: () => String, description: 'What is said of the cells: a code.' },
      rows: { type: () => [ID], description: 'Only of these rows: up to 500.', nullable: true },
    },
  },
  async ({ id, reason, rows: named }, given) => {
    const hand = given as ImportHand;
    const it = await ownImport(hand, id, open);
    const ids = named as string[] | null | undefined;
    checkNamed(ids);
    await revised(hand, it.id);
    const { staging, settings } = hand.imports;
    const sheets = await staging.sheets(settings.pool, it.id);
    const places = new Map(sheets.map((sheet) => [sheet.place, mapped(it.kind ?? '', sheet.columns)]));
    let done = 0;
    const wanted = { import: it.id, reason: reason as string, ids };
    for await (const rows of toldRows(settings.pool, wanted)) {
      const changed = rows.flatMap((row) => {
        const cells = staging.open<Cell[]>(row.cells);
        const about = staging.open<Told>(row.told).reasons.filter(({ code }) => code === reason);
        const meant = (places.get(row.sheet) ?? []).filter(
          ({ index, column: { key, required } }) =>
            !required && about.some((each) => each.column === key && (each.index ?? index) === index),
        );
        for (const { index } of meant) if (cells[index]) cells[index] = { ...cells[index], aside: true };
        return meant.length ? [{ id: row.id, cells: staging.sealed(cells) }] : [];
      });
      await settings.pool.query(
        `update staging.row t set cells = r.c, outcome = null, digest = null, told = null, reasons = '{}'
         from unnest($1::bigint[], $2::text[]) r(id, c) where t.id = r.id`,
        [changed.map(({ id }) => id), changed.map(({ cells }) => cells)],
      );
      done += changed.length;
    }
    return done;
  },
);
