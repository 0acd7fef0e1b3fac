import { Resolver } from 'type-graphql';
import { table } from '../core/noun.ts';
import type { Image } from '../query/image.ts';
import { changeSetOf, type Kept, kept, seen } from './change-sets.ts';
import { cursorOf, limitOf, nounArgument, nounNamed, pageArguments, pageOf, read } from './page.ts';
import { DeletedPage } from './records.ts';
import { told } from './root-field.ts';

interface Gone extends Kept {
  id: string;
  row_id: string;
  at: Date;
  before: object;
}

@Resolver()
export class Trash {}

told(
  Trash,
  {
    name: 'trash',
    description: 'Deleted records of a noun that have not been brought back, the last deleted first.',
    type: () => DeletedPage,
    args: { ...nounArgument, ...pageArguments },
  },
  async (args, hand) => {
    const limit = limitOf(args);
    const { type } = nounNamed(args.noun);
    let after = cursorOf(args);
    const found: { gone: Gone; image: Image }[] = [];
    // What may not be seen is passed over, so a page may take more than one reading.
    for (;;) {
      const rows = await read<Gone>(
        hand,
        `select ${kept}, r.id, r.row_id, r.at, r.before from history.revision r join history.change_set c on c.id = r.change_set
         where r.noun = $2 and r.operation = 'DELETE' and ($3::bigint is null or r.id < $3)
           and not exists (select from history.revision s where s.noun = r.noun and s.row_id = r.row_id and s.id > r.id)
         order by r.id desc limit $4`,
        [seen(hand), table(type), after, limit + 1],
      );
      const images = await hand.engine.images(
        type,
        rows.map(({ before }) => before),
        hand.viewer,
      );
      found.push(...images.map((image) => ({ gone: rows[image.place - 1] as Gone, image })));
      after = rows.at(-1)?.id ?? null;
      if (found.length > limit || rows.length <= limit) break;
    }
    return pageOf(
      found,
      limit,
      ({ gone }) => gone.id,
      ({ gone, image }) => ({
        id: gone.row_id,
        label: image.label ?? '',
        at: gone.at.toISOString(),
        changeSet: changeSetOf(gone),
      }),
    );
  },
);
