import { isDeepStrictEqual } from 'node:util';
import { type Class, columnsOf } from '../core/column.ts';
import { type Refusal, Refusal as Refused, words } from '../core/errors.ts';
import { table } from '../core/noun.ts';
import type { Hand } from './change.ts';
import { pairsOf, read } from './page.ts';

type Values = Record<string, unknown>;

/** A row that was to be changed from a version that it has no more. */
export interface Stale {
  noun: Class;
  id: string;
  version: number;
  /** What was to be changed. */
  values: Values;
}

interface Found {
  base: object;
  theirs: { version: number; updated_at: string; updated_by: string | null };
  name: string | null;
  first: string;
}

/**
 * Somebody else was faster: what the fields that were to be changed were when they were read, what they are now, and what
 * they were to be. `fields` names those on which the two do not agree; the others can be changed from `version`.
 */
export async function conflictOf(hand: Hand, stale: Stale): Promise<Refusal> {
  const { noun, id, version } = stale;
  const { engine, viewer } = hand;
  const [found] = await read<Found>(
    hand,
    `select r.before as base, to_jsonb(t) as theirs, f.first, (select c.actor_name from history.revision l
        join history.change_set c on c.id = l.change_set where l.noun = $1 and l.row_id = $2 order by l.id desc limit 1) as name
     from "${table(noun)}" t join history.revision r on r.noun = $1 and r.row_id = $2 and (r.before->>'version')::int = $3
     cross join lateral (select min(s.id) as first from history.revision s where s.change_set = r.change_set and s.row_id = $2) f
     where t.id::text = $2 order by r.id limit 1`,
    [table(noun), id, version],
  );
  const [base, theirs] = found ? await engine.images(noun, [found.base, found.theirs], viewer) : [];
  if (!found || !base || !theirs) return new Refused(words.stale, 'CONFLICT');
  const [was, is] = [{ ...base.fields }, { ...theirs.fields }];
  for (const [field, pairs] of await pairsThen(hand, stale, found.first)) [was[field], is[field]] = pairs;
  const asked = Object.keys(stale.values).filter((field) => field in was);
  const mine = await linked(hand, stale, asked);
  const only = (values: Values) => Object.fromEntries(asked.map((field) => [field, values[field] ?? null]));
  const apart = (one: unknown, other: unknown) => !isDeepStrictEqual(keyOf(one), keyOf(other));
  const conflict = {
    base: only(was),
    mine: only(mine),
    theirs: only(is),
    version: found.theirs.version,
    changedBy: found.theirs.updated_by === null ? null : { id: found.theirs.updated_by, name: found.name },
    changedAt: is.updatedAt,
    fields: asked.filter(
      (field) => apart(mine[field], was[field]) && apart(is[field], was[field]) && apart(mine[field], is[field]),
    ),
  };
  return new Refused(words.stale, 'CONFLICT', undefined, { conflict });
}

/** A link is the row it leads to, whatever that is called; pairs have no order. */
function keyOf(value: unknown): unknown {
  if (Array.isArray(value) && value.some(isLink)) return value.map((each) => each.id).sort();
  return isLink(value) ? value.id : (value ?? null);
}

const isLink = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value;

/** The pairs of a row, before a revision and now, of what the viewer may see. */
async function pairsThen(
  hand: Hand,
  { noun, id, values }: Stale,
  first: string,
): Promise<[string, [Values[], Values[]]][]> {
  const asked = [...pairsOf(hand, noun)].filter(([, { field }]) => field in values);
  return Promise.all(
    asked.map(async ([name, { field, theirs, target }]) => {
      const { mine } = hand.engine.shapeOf(noun).fields.get(field) as { mine: string };
      const [now, since] = await Promise.all([
        read<{ id: string }>(hand, `select "${theirs}"::text as id from "${name}" where "${mine}"::text = $1`, [id]),
        read<{ id: string; operation: string }>(
          hand,
          `select distinct on (1) before->>$3 as id, operation from history.revision where noun = $1 and row_id = $2 and id >= $4 order by 1, history.revision.id`,
          [name, id, theirs, first],
        ),
      ]);
      const came = new Set(since.filter(({ operation }) => operation === 'INSERT').map((each) => each.id));
      const left = since.filter(({ operation }) => operation === 'DELETE').map((each) => each.id);
      const is = now.map((each) => each.id);
      const was = [...new Set([...is.filter((each) => !came.has(each)), ...left])];
      const labels = await hand.engine.labels(target, [...new Set([...is, ...was])], hand.viewer);
      const shown = (ids: string[]) =>
        ids.sort().flatMap((each) => (labels.has(each) ? [{ id: each, label: labels.get(each) }] : []));
      return [field, [shown(was), shown(is)]] as [string, [Values[], Values[]]];
    }),
  );
}

/** What was to be, with the words of what it links to. */
async function linked({ engine, viewer }: Hand, { noun, values }: Stale, asked: string[]): Promise<Values> {
  const links = columnsOf(noun).filter(
    ({ name, kind }) => asked.includes(name) && (kind === 'link' || kind === 'links'),
  );
  const labelled = await Promise.all(
    links.map(async ({ name, kind, target }) => {
      const ids = [values[name] ?? []].flat() as string[];
      const labels = await engine.labels((target as () => Class)(), ids, viewer);
      const each = ids.map((id) => ({ id, label: labels.get(id) ?? null }));
      return [name, kind === 'links' ? each : (each[0] ?? null)];
    }),
  );
  return { ...values, ...Object.fromEntries(labelled) };
}
