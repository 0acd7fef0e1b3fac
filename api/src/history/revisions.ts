import { Resolver } from 'type-graphql';
import type { Class } from '../core/column.ts';
import { table } from '../core/noun.ts';
import type { Image } from '../query/image.ts';
import type { Hand } from './change.ts';
import { changeSetOf, type Kept, kept, seen } from './change-sets.ts';
import {
  cursorOf,
  idArgument,
  limitOf,
  nounArgument,
  nounNamed,
  pageArguments,
  pageOf,
  pairsOf,
  read,
} from './page.ts';
import { type FieldChange, RevisionPage } from './records.ts';
import { told } from './root-field.ts';

interface Pair {
  noun: string;
  operation: 'INSERT' | 'DELETE';
  pair: Record<string, string>;
}

/** What one change set did to a row: the row before and after, and the pairs that came and went. */
interface Step extends Kept {
  last: string;
  version: number;
  befell: string;
  at: Date;
  before: object | null;
  after: object | null;
  pairs: Pair[];
}

@Resolver()
export class Revisions {}

told(
  Revisions,
  {
    name: 'revisions',
    description:
      'What befell a record, the newest first; nothing of one that may not be seen. It tells of deleted records too.',
    type: () => RevisionPage,
    args: { ...nounArgument, ...idArgument, ...pageArguments },
  },
  async (args, hand) => {
    const limit = limitOf(args);
    const { type } = nounNamed(args.noun);
    // Asked first: of one that is hidden nothing is looked up, which would take its time.
    if (!(await maySee(hand, type, args.id as string)))
      return pageOf(
        [],
        limit,
        () => '',
        () => undefined,
      );
    const pairs = pairsOf(hand, type);
    const steps = await read<Step>(hand, stepsOf(table(type)), [
      seen(hand),
      table(type),
      args.id,
      [table(type), ...pairs.keys()],
      cursorOf(args),
      limit + 1,
    ]);
    const differences = await differencesOf(hand, type, steps);
    const page = pageOf(
      steps,
      limit,
      ({ last }) => last,
      (step) => step,
    );
    return {
      ...page,
      nodes: await Promise.all(
        page.nodes.map(async (step) =>
          revisionOf(step, [...(differences.get(step) ?? []), ...(await pairChanges(hand, pairs, step))]),
        ),
      ),
    };
  },
);

/** A row that is there may be seen, or one that is gone could be seen when it went. */
async function maySee({ engine, transact, viewer }: Hand, noun: Class, id: string): Promise<boolean> {
  const [found = []] = await engine.present([{ noun, ids: [id] }], viewer);
  if (found.length) return true;
  const { rows } = await transact((rows) =>
    rows.query({
      text: `select before from history.revision r where noun = $1 and row_id = $2 and operation = 'DELETE'
        and not exists (select from "${table(noun)}" t where t.id::text = r.row_id) order by id desc limit 1`,
      values: [table(noun), id],
    }),
  );
  const went = (rows as { before: object }[]).map(({ before }) => before);
  // Asked of one that never was, too: of one that is hidden it would take its time.
  const images = await engine.images(noun, went.length ? went : [{}], viewer);
  return went.length > 0 && images.length > 0;
}

const stepsOf = (name: string) => `
  select ${kept}, g.last, own.version, own.befell, own.at, own.before, pairs.pairs,
    case when own.befell <> 'DELETE' then coalesce(
      (select n.before from history.revision n where n.noun = $2 and n.row_id = $3 and n.id > own.id order by n.id limit 1),
      (select to_jsonb(t) from "${name}" t where t.id::text = $3)) end as after
  from (select change_set, max(id) as last from history.revision
    where noun = any($4) and row_id = $3 group by change_set
    having $5::bigint is null or max(id) < $5 order by max(id) desc limit $6) g
  join history.change_set c on c.id = g.change_set
  join lateral (select max(r.id) as id, max(r.version) as version, max(r.at) as at,
      (array_agg(r.operation order by r.id desc))[1] as befell, (array_agg(r.before order by r.id))[1] as before
    from history.revision r where r.noun = $2 and r.row_id = $3 and r.change_set = g.change_set) own on own.id is not null
  cross join lateral (select coalesce(json_agg(json_build_object('noun', r.noun, 'operation', r.operation, 'pair', r.before) order by r.id), '[]') as pairs
    from history.revision r where r.noun = any($4) and r.noun <> $2 and r.row_id = $3 and r.change_set = g.change_set) pairs
  order by g.last desc`;

const revisionOf = (step: Step, changes: FieldChange[]) => ({
  id: step.last,
  version: step.version,
  operation: step.before === null ? 'INSERT' : step.befell,
  at: step.at.toISOString(),
  changeSet: changeSetOf(step),
  changes,
});

/** Kept by the server with every change: they say nothing of it. */
const own = new Set(['id', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy']);

/** The fields of a row that steps changed, of what the viewer may see. */
async function differencesOf({ engine, viewer }: Hand, noun: Class, steps: Step[]): Promise<Map<Step, FieldChange[]>> {
  const rows = steps.flatMap((step) => [step.before, step.after].flatMap((image) => image ?? []));
  const written = new Map<object, Image>();
  for (const image of await engine.images(noun, rows, viewer)) written.set(rows[image.place - 1] as object, image);
  return new Map(
    steps.map((step) => {
      const [before, after] = [step.before, step.after].map((row) => (row ? written.get(row)?.fields : {}));
      if (!before || !after) return [step, []];
      const fields = Object.keys({ ...before, ...after }).filter((field) => !own.has(field));
      const each = fields.map((field) => ({
        field,
        before: JSON.stringify(before[field] ?? null),
        after: JSON.stringify(after[field] ?? null),
      }));
      return [step, each.filter((change) => change.before !== change.after)];
    }),
  );
}

/** The pairs that came and went, as far as what they lead to may be seen. */
async function pairChanges(
  { engine, viewer }: Hand,
  fields: ReturnType<typeof pairsOf>,
  { pairs }: Step,
): Promise<FieldChange[]> {
  const changes = [...Map.groupBy(pairs, ({ noun }) => noun)].map(async ([name, each]) => {
    const { field, theirs, target } = fields.get(name) as { field: string; theirs: string; target: Class };
    const known = await engine.labels(
      target,
      each.map(({ pair }) => pair[theirs] as string),
      viewer,
    );
    const those = (operation: Pair['operation']) =>
      JSON.stringify(
        each
          .filter((pair) => pair.operation === operation)
          .map(({ pair }) => ({ id: pair[theirs] as string, label: known.get(pair[theirs] as string) }))
          .filter(({ label }) => label !== undefined),
      );
    return { field, before: those('DELETE'), after: those('INSERT') };
  });
  return (await Promise.all(changes)).filter(({ before, after }) => before !== after);
}
