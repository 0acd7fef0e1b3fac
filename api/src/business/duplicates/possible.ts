import { Float, ID, Resolver } from 'type-graphql';
import { refuse, words } from '../../core/errors.ts';
import type { Hand } from '../../history/change.ts';
import { cursorOf, limitOf, pageArguments, pageOf } from '../../history/page.ts';
import { told } from '../../history/root-field.ts';
import type { Scope } from '../../query/scope.ts';
import type { Caller } from '../../query/sending/run.ts';
import { type Among, pairsToCompare } from './blocks.ts';
import { likely } from './likely.ts';
import { one } from './one.ts';
import { type DuplicatePair, DuplicatePairPage, type DuplicateSide, DuplicatePair as Pair } from './pair.ts';
import { bounds, type Likened, type Score, score } from './score.ts';

/** A record of the register as it is compared and shown. */
type Side = DuplicateSide & Likened;

/** A record that is looked for in the register: it may stand there itself, or only in a sheet. */
export type Probe = Likened & { id?: string };

/** Whoever looks for duplicates. */
export type Looking = Pick<Hand, 'engine' | 'viewer'> & { caller: Caller };

/** For each of these records those of the register that may be the same, the likest first, as far as the viewer may know. */
export async function findLikely(probes: Probe[], { engine, ...asker }: Looking): Promise<Alike[][]> {
  const asked = { probes: probes.map((probe, place) => ({ ...probe, place })) };
  const answers = await engine.ask<{ place: number; found: Side[] }[]>('likely duplicates', likely, asked, asker);
  const found = new Map(answers.map(({ place, found }) => [place, found]));
  return probes.map((probe, place) => likest((found.get(place) ?? []).map((other) => compared(probe, other))));
}

interface Alike extends Score {
  other: Side;
}

const compared = (one: Likened, other: Side): Alike => ({ ...score(one, other), other });

function likest<Each extends { other: Side } & Score>(all: Each[]): Each[] {
  return all
    .filter(({ verdict }) => verdict !== 'APART')
    .sort((a, b) => b.score - a.score || b.known - a.known || (a.other.id < b.other.id ? -1 : 1));
}

/** The register in parts, so that no statement takes long: the provinces of Java hold most of it. */
const provinces = [
  ['11', '31'],
  ['32', '32'],
  ['33', '34'],
  ['35', '35'],
  ['36', '99'],
] as const;

/** The pairs that are worth comparing, of a region or of the whole register, each once. */
async function pairsWithin(region: string | null, { engine, viewer, caller }: Looking): Promise<[Side, Side][]> {
  const ask = async (among: Among, variables: Record<string, unknown>) => {
    const question = (scope: Scope) => pairsToCompare(scope, among);
    return (await engine.askKept<[Side, Side][]>(`pairs of ${among}`, question, variables, { viewer, caller })).answer;
  };
  if (region !== null) return ask('REGION', { region });
  const found = new Map<string, [Side, Side]>();
  const enter = (pairs: [Side, Side][]) => {
    for (const pair of pairs) found.set(`${pair[0].id} ${pair[1].id}`, pair);
  };
  for (const [first, last] of provinces) enter(await ask('PROVINCES', { first, last }));
  enter(await ask('NUMBERS', {}));
  return [...found.values()];
}

@Resolver()
export class PossibleDuplicates {}

told(
  PossibleDuplicates,
  {
    name: 'possibleDuplicates',
    description:
      'Records that may be the same business as one, the likest first: by its numbers, or by name, telephone, place and owner as far as the viewer may read them. None that somebody has told apart from it.',
    type: () => [Pair],
    args: { business: { type: () => ID, description: 'Identifier of a record of businesses.' } },
  },
  async ({ business }, hand) => {
    const looking = hand as Hand & Looking;
    const found = await looking.engine.ask<Side | null>('one to compare', one, { business }, looking);
    if (!found) throw refuse(words.notFound, 'NOT_FOUND');
    const [alike = []] = await findLikely([found], looking);
    return alike.map((each) => ({ ...each, one: found }));
  },
);

told(
  PossibleDuplicates,
  {
    name: 'duplicatePairs',
    description:
      'Pairs of records that may be one business, the likest first, over the records that the viewer may see: they share a number, an owner, or the beginning or end of a name within a regency, and score at least 0.75. None that somebody has told apart.',
    type: () => DuplicatePairPage,
    args: {
      region: {
        type: () => ID,
        description: 'Only of businesses in this region and all within it.',
        nullable: true,
      },
      least: { type: () => Float, description: 'Only from this score on.', nullable: true },
      ...pageArguments,
    },
  },
  async (args, hand) => {
    const limit = limitOf(args);
    const from = Number(cursorOf(args) ?? 0);
    const answer = await pairsWithin((args.region as string | null | undefined) ?? null, hand as Hand & Looking);
    const least = Math.max((args.least as number | null | undefined) ?? 0, bounds.review);
    const pairs = likest(answer.map(([one, other]) => ({ ...compared(one, other), one }))).filter(
      (pair) => pair.score >= least,
    );
    const nodes = pairs.slice(from, from + limit + 1) as unknown as DuplicatePair[];
    const page = pageOf(
      nodes,
      limit,
      () => String(from + Math.min(limit, nodes.length)),
      (pair) => pair,
    );
    return { ...page, totalCount: pairs.length };
  },
);
