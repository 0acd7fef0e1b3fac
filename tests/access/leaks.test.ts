import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listsOf } from '../../api/src/core/graph.ts';
import { allNouns, nounOf } from '../../api/src/core/noun.ts';
import { houseSchema } from '../../api/src/schema.ts';
import { aggregate, argumentsOf, counted, selectionOf } from '../query/aggregate-documents.ts';
import { Documents } from '../query/documents.ts';
import { limits, numRuns } from '../query/random.ts';
import { isTooLong, openPairs, type Pair, severalAtOnce } from './pairs.ts';
import { across, alike, byId, counting, elsewhere, questionsOf, sifted, sought, told } from './questions.ts';

// Two registers that differ only in what is hidden from somebody answer that person the same, by the letter.

const schema = await houseSchema();
const { pairs, data, instants, changes } = await openPairs();
const names = ['Business', 'Product', 'Person', 'Mentor', 'Organization'].flatMap((noun) =>
  (data.get(noun) ?? []).map((row) => String(row.name)),
);
const documents = new Documents(schema, data, names, instants);
/** Now, or as of an instant. */
const when = fc.oneof(
  { weight: 7, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(...instants) },
);
const anybody = fc.constantFrom(...pairs).map((pair) => Object.assign(pair, { [fc.toStringMethod]: () => pair.name }));

/** So many operations are made at a time, of several people. */
const together = 8;

/** Holds a property of pairs and what is asked of them; an answer that says nothing proves nothing. */
async function holds<T>(asked: fc.Arbitrary<T>, ask: (pair: Pair, asked: T) => Promise<boolean>, share = 1) {
  let answered = 0;
  const some = fc.array(fc.tuple(anybody, asked), { minLength: together, maxLength: together });
  await fc.assert(
    fc.asyncProperty(some, async (operations) => {
      const answers = await severalAtOnce(operations, ([pair, each]) => ask(pair, each));
      answered += answers.filter(Boolean).length;
    }),
    { numRuns: Math.ceil((numRuns * share) / together), ...limits },
  );
  expect(answered).toBeGreaterThan(numRuns * share * 0.2);
}

test('a random read', () =>
  holds(
    documents.document().filter(({ text }) => text.length < 6000),
    async (pair, { text, variables }) => (await pair.both(text, variables)).errors === undefined,
    0.35,
  ));

test('a walk by cursors', () =>
  holds(
    fc.tuple(documents.list(), fc.integer({ min: 1, max: 7 }), when),
    async (pair, [{ noun, plural, args }, limit, asOf]) => {
      const document = `query ($where: ${noun}Where, $search: String, $orderBy: [${noun}Order!], $limit: Int, $after: String, $asOf: DateTime) {
        ${plural}(where: $where, search: $search, orderBy: $orderBy, limit: $limit, after: $after, asOf: $asOf) {
          totalCount nodes { id label } pageInfo { hasNextPage endCursor }
        }
      }`;
      let after: string | null = null;
      for (let page = 0; page < 3; page++) {
        const { data: found, errors } = await pair.both(document, { ...args, limit, after, asOf });
        if (errors) return false;
        const { hasNextPage, endCursor } = found[plural].pageInfo;
        if (!hasNextPage) break;
        after = endCursor;
      }
      return true;
    },
    0.15,
  ));

const declared = (noun: string) =>
  `$groupBy: [${noun}Group!], $having: ${noun}Having, $orderBy: [${noun}AggregateOrder!], $limit: Int`;
const passed = 'groupBy: $groupBy, having: $having, orderBy: $orderBy, limit: $limit';

test('a random aggregate, by itself and beside rows', () =>
  holds(
    documents.list().chain((list) => fc.record({ list: fc.constant(list), of: aggregate(list.noun), asOf: when })),
    async (pair, { list: { noun, plural, args }, of, asOf }) => {
      const { singular } = nounOf(noun);
      const document = `query ($where: ${noun}Where, $search: String, $asOf: DateTime, ${declared(noun)}) {
        ${singular}Aggregate(where: $where, asOf: $asOf, ${passed}) ${selectionOf(of)}
        ${plural}(where: $where, search: $search, limit: 3, asOf: $asOf) { totalCount aggregate(${passed}) ${selectionOf(of)} }
      }`;
      return !(await pair.both(document, { ...args, asOf, ...argumentsOf(of) })).errors;
    },
    0.15,
  ));

test('parents by what their children amount to, and what nested lists amount to', () =>
  holds(
    fc
      .constantFrom(...[...data.keys()].filter((noun) => listsOf(nounOf(noun).type).length))
      .chain((noun) => counted(noun).chain((list) => aggregate(list.target).map((of) => ({ ...list, of })))),
    async (pair, { noun, list, target, having, of }) => {
      const { plural } = nounOf(noun);
      const document = `query ($is: ${target}Having!, ${declared(of.noun)}) {
        ${plural}(where: { ${list}: { aggregate: { having: $is } } }, limit: 20) {
          totalCount nodes { id ${list}(limit: 2) { totalCount nodes { id label } aggregate(${passed}) ${selectionOf(of)} } }
        }
      }`;
      return !(await pair.both(document, { is: having, ...argumentsOf(of) })).errors;
    },
    0.1,
  ));

test('a search over all nouns', () =>
  holds(
    fc.tuple(fc.constantFrom(...names), fc.nat(3), fc.constantFrom(1, 5, 50), when),
    async (pair, [name, how, limit, asOf]) => {
      const words = name.split(' ');
      const text = how === 0 ? name : how === 1 ? (words.at(-1) as string) : how === 2 ? name.slice(1, 6) : `${name}x`;
      const document = `query ($text: String!, $limit: Int, $asOf: DateTime) { search(text: $text, limit: $limit, asOf: $asOf) { noun rank node { id label } } }`;
      return !(await pair.both(document, { text, limit, asOf })).errors;
    },
    0.05,
  ));

const { all, always, whole } = questionsOf(schema, data);
const sieves = sifted(schema);
/** Each person is asked one in so many: others in every run, and in the slow one ten times as many and more. */
const stride = Number(process.env.LEAKS_STRIDE ?? (process.env.FC_RUNS ? 25 : 1500));
const first = Math.floor(Math.random() * stride);
/** One request takes so many questions, if they are no longer than this together. */
const batch = { questions: 8, characters: 3000 };

/** The same question as of an instant. */
const asOf = (question: string, instant: string) =>
  question.replace(/^(\w+)(\(?)/, (_, field, open) => `${field}(asOf: "${instant}"${open ? ', ' : ')'}`);

/** Of whichever noun the record is that something hangs on, it is looked up as that was: one takes as long to plan as twenty others. */
const isAlone = (question: string) =>
  question.includes('asOf: ') && /\b(subject\b|reportedFigure|qualityFlag)/.test(question);

function* batches(asked: string[]): Generator<string[]> {
  let some: string[] = [];
  for (const each of asked) {
    const length = some.reduce((sum, { length }) => sum + length, each.length);
    const isFull = some.length === batch.questions || length > batch.characters || [...some, each].some(isAlone);
    if (some.length && isFull) {
      yield some;
      some = [];
    }
    some.push(each);
  }
  if (some.length) yield some;
}

async function askAll(pair: Pair, asked: string[]): Promise<void> {
  await severalAtOnce([...batches(asked)], async (some) => {
    try {
      expect((await pair.both(`{ ${some.map((each, i) => `q${i}: ${each}`).join('\n')} }`)).errors).toBeUndefined();
    } catch {
      // By itself the one that leaks names itself.
      for (const each of some) {
        const answer = await pair.both(`{ ${each} }`);
        if (!isTooLong(answer)) expect([each, answer.errors], answer.text).toEqual([each, undefined]);
      }
    }
  });
}

test('there is no question that is not asked of two registers, but for those of which it is said why', () => {
  const asked = [...all, ...told([], data, changes), ...alike([], data), ...counting(data, instants)];
  // Of what the office has none of, the lists are asked.
  const lists = allNouns().flatMap(({ name, singular }) => (data.get(name)?.length ? [] : [singular]));
  const names = new Set([...lists, ...asked.map((each) => /^\w+/.exec(each)?.[0])]);
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
  expect(fields.filter((name) => !names.has(name)).sort()).toEqual(Object.keys(elsewhere).sort());
});

const slowly = { timeout: process.env.FC_RUNS ? 3_600_000 : 300_000 };
test.each(pairs)('$name is told nothing by any path, filter, order, group or measure', slowly, async (pair) => {
  const place = (first + pairs.indexOf(pair) * 11) % stride;
  expect(all.length).toBeGreaterThan(10_000);
  const crossing = pair.crossings.flatMap((each) => [...across(each, data)]);
  const now = [
    ...crossing,
    ...pair.lost.flatMap((each) => [...byId(each), ...sought(each)]),
    ...always,
    ...all.filter((_, i) => i % stride === place),
  ];
  const then = now
    .filter((_, i) => i % 24 === first % 24)
    .map((each, i) => asOf(each, instants[i % instants.length] ?? ''));
  // Before anything changed sides.
  const before = whole.map((each) => asOf(each, instants[first % 2] ?? ''));
  await askAll(pair, [...now, ...then, ...before]);
});

test.each(pairs)(
  '$name is told nothing by what was done, by what is alike, nor by what reports count',
  slowly,
  async (pair) => {
    let answered = 0;
    await severalAtOnce([...told(pair.lost, data, changes), ...alike(pair.lost, data), ...sieves], async (each) => {
      if (!(await pair.both(`{ ${each} }`)).errors) answered++;
    });
    expect(answered).toBeGreaterThan(allNouns().length);
  },
);

test.each(pairs)('$name is told nothing by reports, of now or of then', slowly, async (pair) => {
  let answered = 0;
  await severalAtOnce([...counting(data, instants)], async (each) => {
    if (!(await pair.both(`{ ${each} }`)).errors) answered++;
  });
  expect(answered).toBeGreaterThan(5);
});
