import { Field, ID, InputType, Resolver } from 'type-graphql';
import { allNouns, table } from '../core/noun.ts';
import { DateTime } from '../core/scalars.ts';
import { asUuid } from '../query/value-tests.ts';
import type { Hand } from './change.ts';
import { limitOf, nounNamed, nounOfTable, pageArguments, pageOf, read } from './page.ts';
import { ChangeKind, type ChangeSet, ChangeSetPage } from './records.ts';
import { told } from './root-field.ts';

@InputType({ description: 'Filter of change sets. All parts given must hold.' })
class ChangeSetWhere {
  @Field(() => ID, { nullable: true, description: 'The account that made it.' })
  actor?: string;

  @Field(() => ChangeKind, { nullable: true, description: 'By what it was made.' })
  kind?: string;

  @Field(() => String, { nullable: true, description: 'It touched records of this noun.' })
  noun?: string;

  @Field(() => DateTime, { nullable: true, description: 'Not before this instant.' })
  from?: string;

  @Field(() => DateTime, { nullable: true, description: 'Before this instant.' })
  to?: string;
}

/** A change set as the database holds it. */
export interface Kept {
  set: string;
  kind: string;
  operation: string;
  reason: string | null;
  made: Date;
  actor: string | null;
  actor_name: string | null;
  undoes: string | null;
  undone_by: string | null;
  touched: { noun: string; entered: number; changed: number; deleted: number }[];
}

const columns = (
  reason: string,
) => `c.id as set, c.kind, c.operation, ${reason} as reason, c.at as made, c.actor, c.actor_name, c.undoes, c.undone_by,
  (select coalesce(json_agg(n order by n.noun), '[]') from (
    select r.noun, count(distinct r.row_id) filter (where operation = 'INSERT') as entered,
      count(distinct r.row_id) filter (where operation = 'UPDATE') as changed,
      count(distinct r.row_id) filter (where operation = 'DELETE') as deleted
    from history.revision r where r.change_set = c.id and r.noun = any($1) group by r.noun) n) as touched`;

/** The columns of `Kept`, of change sets `c`: only nouns count every row of which the viewer may see, those named by `$1`. */
export const kept = columns('c.reason');

/**
 * The same where the viewer comes upon a change set by no record of its own. What somebody wrote of why is about all that was
 * touched: of one that touched nouns named by `$2`, not all rows of which the viewer sees, it is told to `$3` only, who made it.
 */
export const keptByItself = columns(
  'case when c.actor = $3 or not exists (select from history.revision r where r.change_set = c.id and r.noun = any($2)) then c.reason end',
);

/** What `keptByItself` takes. */
export const byItself = (hand: Hand): [string[], string[], string | undefined] => {
  const tables = seen(hand);
  const others = allNouns().map(({ type }) => table(type));
  return [tables, others.filter((each) => !tables.includes(each)), hand.viewer?.id];
};

/** The tables of the nouns that a viewer sees wholly. */
export const seen = ({ engine, viewer }: Hand): string[] =>
  allNouns()
    .filter(({ type }) => engine.seesAll(type, viewer))
    .map(({ type }) => table(type));

export const changeSetOf = (row: Kept): ChangeSet => ({
  id: row.set,
  kind: row.kind,
  operation: row.operation,
  reason: row.reason,
  at: row.made.toISOString(),
  actor: row.actor === null ? null : { id: row.actor, name: row.actor_name },
  undoes: row.undoes,
  undoneBy: row.undone_by,
  touched: row.touched.map(({ noun, ...counts }) => ({ noun: nounOfTable(noun)?.name ?? noun, ...counts })),
});

@Resolver()
export class ChangeSets {}

told(
  ChangeSets,
  {
    name: 'changeSets',
    description:
      'What was changed in the register, the newest first: change sets that touched what the viewer may see.',
    type: () => ChangeSetPage,
    args: {
      where: { type: () => ChangeSetWhere, description: 'Only change sets that meet this.', nullable: true },
      ...pageArguments,
    },
  },
  async (args, hand) => {
    const limit = limitOf(args);
    const { actor, kind, noun, from, to } = (args.where ?? {}) as Partial<Record<keyof ChangeSetWhere, string | null>>;
    const asked = byItself(hand);
    const [tables] = asked;
    const meant = noun ? tables.filter((each) => each === table(nounNamed(noun).type)) : tables;
    const rows = await read<Kept>(
      hand,
      `select ${keptByItself} from history.change_set c
       where exists (select from history.revision r where r.change_set = c.id and r.noun = any($4))
         and ($5::text is null or c.actor = $5) and ($6::text is null or c.kind = $6)
         and ($7::timestamptz is null or c.at >= $7) and ($8::timestamptz is null or c.at < $8)
         and ($9::uuid is null or c.id < $9)
       order by c.id desc limit $10`,
      [...asked, meant, actor, kind, from, to, args.after ? asUuid(args.after as string) : null, limit + 1],
    );
    return pageOf(rows, limit, ({ set }) => set, changeSetOf);
  },
);
