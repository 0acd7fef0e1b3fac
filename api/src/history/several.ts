import { Field, ID, Int, ObjectType } from 'type-graphql';
import { refuseFields } from '../core/errors.ts';
import { Change, type Hand } from './change.ts';

@ObjectType({ description: 'What a change of several records at once did: all of them, or none.' })
export class BulkResult {
  @Field(() => Int, { description: 'Number of records changed.' })
  count!: number;

  @Field(() => [ID], { description: 'Their identifiers.' })
  ids!: string[];
}

const mostAtOnce = 500;

function several(ids: string[]): string[] {
  const each = [...new Set(ids)];
  if (each.length > 0 && each.length <= mostAtOnce) return each;
  throw refuseFields({
    ids: { id: `Pilih 1 sampai ${mostAtOnce} data.`, en: `Name 1 to ${mostAtOnce} records.` },
  });
}

/** The argument that names the records. */
export const ids = { type: () => [ID], description: `Identifiers of 1 to ${mostAtOnce} records.` };

/** Makes one change of several records. */
export async function changeSeveral(
  hand: Hand,
  ids: unknown,
  work: (change: Change, ids: string[]) => void,
  deleting = false,
): Promise<BulkResult> {
  const each = several(ids as string[]);
  await Change.make(hand, async (change) => work(change, each), deleting);
  return { count: each.length, ids: each };
}
