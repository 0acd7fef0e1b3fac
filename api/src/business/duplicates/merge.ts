import { sql } from 'kysely';
import { Field, ID, InputType, Int, Resolver } from 'type-graphql';
import { columnsOf } from '../../core/column.ts';
import { Refusal, refuseFields, type Sentence } from '../../core/errors.ts';
import { statesOf } from '../../core/states.ts';
import { Change, type Hand } from '../../history/change.ts';
import { nounOfTable } from '../../history/page.ts';
import { mutation } from '../../history/root-field.ts';
import { statement } from '../../query/plan.ts';
import type { Scope } from '../../query/scope.ts';
import { idsAt } from '../../query/slot.ts';
import { asUuid } from '../../query/value-tests.ts';
import { kept, mayRead } from '../../query/visible.ts';
import { condition, every } from '../../query/where.ts';
import { Business } from '../business.ts';
import { joining, stored } from './joining.ts';

@InputType({
  description: 'Which of two rows stands that both businesses have, and in which they say different things.',
})
export class MergedRowInput {
  @Field(() => ID, { description: 'The row of the merged record.' })
  id!: string;

  @Field(() => Boolean, {
    description: 'Whether it stands and takes what it lacks from the other; if not, the other does.',
  })
  take!: boolean;
}

@InputType({ description: 'What is stated when one is to merge a record of businesses.' })
export class MergeBusinessInput {
  @Field(() => ID, { description: 'The record that stays. The identifier of the record.' })
  mergedInto!: string;

  @Field(() => Int, { nullable: true, description: 'The version of it that was read.' })
  mergedIntoVersion?: number | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Names of fields whose value the one that stays takes from the merged one. Of the others it keeps its own, and takes the other’s only where it has none.',
  })
  take?: string[] | null;

  @Field(() => [MergedRowInput], {
    nullable: true,
    description: 'What was decided of rows that both have: those that a refusal named in `extensions.rows`.',
  })
  rows?: MergedRowInput[] | null;
}

@Resolver()
export class Merging {}

const act = statesOf(Business)?.acts.merge as { from: readonly string[]; description: string };

mutation(
  Merging,
  {
    name: 'mergeBusiness',
    description: `${act.description} From ${act.from.join(', ')} to MERGED; CONFLICT if one of the two stands elsewhere, or someone else has changed it since. Where both have the same row, such as a participation in one exhibition, the two become one; if they say different things, CONFLICT names them in \`extensions.rows\` and \`rows\` says which stands. One change set, which undoChangeSet takes back.`,
    type: () => Business,
    args: {
      id: { type: () => ID, description: 'Identifier of the record that is a duplicate.' },
      version: { type: () => Int, description: 'The version that was read.' },
      input: { type: () => MergeBusinessInput, description: 'What is stated with it.' },
    },
  },
  async ({ id, version, input }, hand, info) => {
    const { mergedInto, mergedIntoVersion, take, rows } = input as MergeBusinessInput;
    const merging = {
      gone: asUuid(id as string).toLowerCase(),
      keep: asUuid(mergedInto).toLowerCase(),
      version: version as number,
      keepVersion: mergedIntoVersion ?? undefined,
      take: [...new Set(take ?? [])].sort(),
      chosen: Object.fromEntries((rows ?? []).map((row) => [row.id.toLowerCase(), row.take])),
    };
    checkTaken(merging.take);
    // Of rows that the viewer may not see nobody can ask it: there the one that stays keeps its own.
    for (;;)
      try {
        return await merge(hand, merging, (change) => change.answer(info, Business, merging.gone));
      } catch (error) {
        const asked = askedIn(error);
        if (!asked) throw error;
        const seen = await named(hand, asked);
        if (seen.length) throw new Refusal(differ, 'CONFLICT', undefined, { rows: seen });
        for (const row of asked) merging.chosen[row.id] = false;
      }
  },
);

interface Merged {
  gone: string;
  keep: string;
  version: number;
  keepVersion: number | undefined;
  take: string[];
  chosen: Record<string, boolean>;
}

function merge<T>(
  hand: Hand,
  { gone, keep, version, keepVersion, take, chosen }: Merged,
  answer: (change: Change) => Promise<T>,
): Promise<T> {
  return Change.make(hand, async (change) => {
    // Whoever merges the two the other way round waits here, and so does who is about to hang something on them.
    change.along({
      text: 'select from business where id = any($1::uuid[]) order by id for update',
      values: [[gone, keep]],
    });
    change.update(
      Business,
      [gone],
      { status: 'MERGED', mergedInto: keep },
      { version, where: { status: { in: [...act.from] } }, act: 'merge' },
    );
    change.update(Business, [keep], {}, keepVersion === undefined ? {} : { version: keepVersion });
    change.check(`take ${take}`, [[gone, keep]], (scope) => readable(scope, take));
    change.along({
      text: 'select joining.into($1, $2, $3, $4, $5, $6)',
      values: [joining(), 'business', gone, keep, columnsNamed(take), chosen],
    });
    return answer(change);
  });
}

/** Both may be written by who merges them, and what is taken may be read: a value is not chosen unseen. */
function readable(scope: Scope, take: string[]) {
  const table = scope.table(Business);
  const conditions = every([
    condition(scope, table, { id: { in: idsAt(0) } }),
    ...kept(scope, table),
    ...take.map((field) => mayRead(table, field)),
  ]);
  return statement(
    sql`(select case when count(*) < 2 then rule.refuse_missing_rows()::text end from ${table.from} where ${conditions})`,
  );
}

const takeable = () =>
  columnsOf(Business).filter(
    ({ name, input, patch, kind }) => input && patch && kind !== 'links' && !['mergedInto', 'closedOn'].includes(name),
  );

function checkTaken(take: string[]): void {
  const known = takeable().map(({ name }) => name);
  if (!take.every((name) => known.includes(name))) throw refuseFields({ take: noSuchField });
}

const columnsNamed = (take: string[]): string[] =>
  takeable().flatMap((column) => (take.includes(column.name) ? [stored(column)] : []));

interface AskedRow {
  noun: string;
  id: string;
  other: string;
  columns: string[];
}

function askedIn(error: unknown): AskedRow[] | undefined {
  const { code, detail } = error as { code?: string; detail?: string };
  return code === 'HM001' ? JSON.parse(detail as string) : undefined;
}

/** The rows about which a person is asked, as far as the viewer sees both of the two. */
async function named({ engine, viewer }: Hand, asked: AskedRow[]): Promise<object[]> {
  const each = [...Map.groupBy(asked, ({ noun }) => noun)].map(async ([name, rows]) => {
    const noun = nounOfTable(name);
    if (!noun) return [];
    const labels = await engine.labels(
      noun.type,
      rows.flatMap(({ id, other }) => [id, other]),
      viewer,
    );
    return rows
      .filter(({ id, other }) => labels.has(id) && labels.has(other))
      .map(({ id, other, columns }) => ({
        noun: noun.name,
        id,
        other,
        label: labels.get(id),
        fields: columnsOf(noun.type).flatMap((column) => (columns.includes(stored(column)) ? [column.name] : [])),
      }));
  });
  return (await Promise.all(each)).flat();
}

const differ: Sentence = {
  id: 'Kedua usaha memiliki data yang sama tetapi isinya berbeda. Pilih mana yang berlaku.',
  en: 'Both businesses have the same rows, and they say different things. Choose which stand.',
};
const noSuchField: Sentence = { id: 'Tidak ada kolom dengan nama itu.', en: 'There is no field of that name.' };
