import { type GraphQLArgument, type GraphQLField, getNamedType, isCompositeType, isNonNullType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { allNouns } from '../../api/src/core/noun.ts';
import { houseSchema } from '../../api/src/schema.ts';
import { openApi } from '../support/api.ts';
import { type Foreign, foreignIn, freely, hiddenFrom, isIdentifier, missing, someOf } from './foreign.ts';
import { severalAtOnce } from './pairs.ts';

// Whoever asks for a record that is out of their sight, by any question or change that takes an identifier, is answered by the
// letter as if it were not there.

const api = await openApi(undefined, freely);
const schema = await houseSchema();

let there: Foreign['there'];
let people: Foreign['people'];
beforeAll(async () => {
  ({ there, people } = await foreignIn(api));
});

/** What an identifier may be of: what its name says, or that of the field; of anything where neither does. */
function kindsOf(field: string, { name }: GraphQLArgument): string[] {
  const said = (word: string) =>
    [...there.keys()].filter((kind) => {
      const info = allNouns().find((noun) => noun.name === kind);
      const names = [info?.singular, info?.plural, kind.charAt(0).toLowerCase() + kind.slice(1)];
      return names.some(
        (each) => each && (word === each || word.endsWith(each.charAt(0).toUpperCase() + each.slice(1))),
      );
    });
  const own = said(name).length ? said(name) : /^ids?$/.test(name) ? said(field) : [];
  return own.length ? own : [...there.keys()];
}

interface Asking {
  document: string;
  of(id: string): Record<string, unknown>;
}

/** A root field asked with one of its identifiers. */
function asking(kind: string, field: GraphQLField<unknown, unknown>, chosen: GraphQLArgument, noun: string): Asking {
  const given = field.args.filter((each) => each === chosen || isNonNullType(each.type));
  const declared = given.map((each) => `$${each.name}: ${each.type}`).join(', ');
  const passed = given.map((each) => `${each.name}: $${each.name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  return {
    document: `${kind} (${declared}) { ${field.name}(${passed}) ${selection} }`,
    of: (id) =>
      Object.fromEntries(
        given.map((each) => [
          each.name,
          each.name === 'noun' ? noun : someOf(each.type, isIdentifier(each) ? id : missing),
        ]),
      ),
  };
}

const askings = (): [kind: string, asked: Asking][] =>
  (['query', 'mutation'] as const).flatMap((kind) => {
    const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).flatMap((field) =>
      field.args
        .filter(isIdentifier)
        .flatMap((arg) =>
          kindsOf(field.name, arg).map((noun): [string, Asking] => [noun, asking(kind, field, arg, noun)]),
        ),
    );
  });

test('an identifier of what is out of sight is answered like one of nothing, whatever it is asked with', {
  timeout: 600_000,
}, async () => {
  const all = askings();
  expect(all.length).toBeGreaterThan(500);
  const told: string[] = [];
  // The slow run asks as all of them, the others as the key and one more.
  const [key, ...others] = people;
  const one = others[Math.floor(Math.random() * others.length)];
  for (const { name, asker, headers } of process.env.FC_RUNS
    ? people
    : [key, one].flatMap((each) => (each ? [each] : []))) {
    const send = (document: string, variables: Record<string, unknown>) =>
      api.as(asker)(document, variables, { headers });
    const hidden = await hiddenFrom(there, send);
    expect(hidden.length, name).toBeGreaterThan(15);
    await severalAtOnce(
      all.filter(([noun]) => hidden.includes(noun)),
      async ([noun, { document, of }]) => {
        const id = there.get(noun) as string;
        const [foreign, absent] = [await send(document, of(id)), await send(document, of(missing))];
        const plain = ({ status, text }: { status: number; text: string }) =>
          `${status} ${text.replaceAll(id, 'it').replaceAll(missing, 'it')}`;
        if (plain(foreign) !== plain(absent))
          told.push(`${name}: ${document} of ${noun}\n  ${plain(foreign)}\n  ${plain(absent)}`);
      },
    );
  }
  expect(told).toEqual([]);
});
