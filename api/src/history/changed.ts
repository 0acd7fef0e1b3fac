import { ID, Resolver } from 'type-graphql';
import { asUuid } from '../query/value-tests.ts';
import type { Hand } from './change.ts';
import { byItself, changeSetOf, type Kept, keptByItself, seen } from './change-sets.ts';
import { cursorOf, limitOf, nounOfTable, pageArguments, pageOf, read } from './page.ts';
import { ChangedPage, ChangeSet } from './records.ts';
import { told } from './root-field.ts';

/** A record that a change set touched: what befell it, and how it was if it is gone. */
interface Touched {
  place: string;
  noun: string;
  row_id: string;
  befell: string;
  gone: object | null;
}

const idArgument = { type: () => ID, description: 'Identifier of the change set.' };

@Resolver()
export class Changed {}

told(
  Changed,
  {
    name: 'changeSet',
    description: 'A change set, if it touched what the viewer may see.',
    type: () => ChangeSet,
    nullable: true,
    args: { id: idArgument },
  },
  async ({ id }, hand) => {
    const [row] = await read<Kept>(
      hand,
      `select ${keptByItself} from history.change_set c
       where c.id = $4 and exists (select from history.revision r where r.change_set = c.id and r.noun = any($1))`,
      [...byItself(hand), asUuid(id as string)],
    );
    return row ? changeSetOf(row) : null;
  },
);

told(
  Changed,
  {
    name: 'changedRecords',
    description: 'The records that a change set touched, in the order it reached them, of what the viewer may see.',
    type: () => ChangedPage,
    args: { changeSet: idArgument, ...pageArguments },
  },
  async (args, hand) => {
    const limit = limitOf(args);
    const rows = await read<Touched>(
      hand,
      `select p.*, last.gone from (
         select min(r.id) as place, r.noun, r.row_id,
           case when (array_agg(r.operation order by r.id desc))[1] = 'DELETE' then 'DELETE'
             else (array_agg(r.operation order by r.id))[1] end as befell
         from history.revision r where r.change_set = $1 and r.noun = any($2) group by r.noun, r.row_id
         having $3::bigint is null or min(r.id) > $3 order by min(r.id) limit $4) p
       cross join lateral (select case when r.operation = 'DELETE' then r.before end as gone
         from history.revision r where r.noun = p.noun and r.row_id = p.row_id order by r.id desc limit 1) last
       order by p.place`,
      [asUuid(args.changeSet as string), seen(hand), cursorOf(args), limit + 1],
    );
    const labels = await labelsOf(hand, rows);
    return pageOf(
      rows,
      limit,
      ({ place }) => place,
      (row) => ({
        noun: nounOfTable(row.noun)?.name ?? row.noun,
        id: row.row_id,
        operation: row.befell,
        label: labels.get(row) ?? null,
        deleted: row.gone !== null,
      }),
    );
  },
);

/** The words by which records are known, or were when they went. */
async function labelsOf({ engine, viewer }: Hand, rows: Touched[]): Promise<Map<Touched, string | null>> {
  const found = new Map<Touched, string | null>();
  for (const [name, each] of Map.groupBy(rows, ({ noun }) => noun)) {
    const type = nounOfTable(name)?.type;
    if (!type) continue;
    const [gone, there] = [each.filter(({ gone }) => gone), each.filter(({ gone }) => !gone)];
    const images = await engine.images(
      type,
      gone.map(({ gone }) => gone as object),
      viewer,
    );
    for (const { place, label } of images) found.set(gone[place - 1] as Touched, label);
    const known = await engine.labels(
      type,
      there.map(({ row_id }) => row_id),
      viewer,
    );
    for (const row of there) found.set(row, known.get(row.row_id) ?? null);
  }
  return found;
}
