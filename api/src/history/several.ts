import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Class } from '../core/column.ts';
import { refuseFields } from '../core/errors.ts';
import { Change, type Hand } from './change.ts';

@ObjectType({ description: 'What was done to several records at once: to all of them, or to none.' })
export class BulkResult {
  @Field(() => Int, { description: 'Number of records.' })
  count!: number;

  @Field(() => [ID], { description: 'Their identifiers.' })
  ids!: string[];
}

const mostAtOnce = 500;

export function bounded<Each>(each: Each[], argument: 'ids' | 'inputs' | 'others'): Each[] {
  if (each.length > 0 && each.length <= mostAtOnce) return each;
  throw refuseFields({
    [argument]: { id: `Pilih 1 sampai ${mostAtOnce} data.`, en: `Name 1 to ${mostAtOnce} records.` },
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
  const each = bounded([...new Set(ids as string[])], 'ids');
  await Change.make(hand, async (change) => work(change, each), { deleting, kind: 'BULK' });
  return { count: each.length, ids: each };
}

/** Enters several records as one change. */
export async function enterSeveral(hand: Hand, type: Class, inputs: unknown): Promise<BulkResult> {
  const each = bounded(inputs as Record<string, unknown>[], 'inputs');
  const ids = await Change.make(hand, async (change) => change.create(type, each), { kind: 'BULK' });
  return { count: ids.length, ids };
}
