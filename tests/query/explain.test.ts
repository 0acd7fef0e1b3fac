import { describe, expect, test } from 'vitest';
import { allNouns, nouns } from '../../admin/src/noun/schema.ts';
import { allScreens } from '../../admin/src/rooms.ts';
import { columnsOf } from '../../api/src/core/column.ts';
import { nounOf } from '../../api/src/core/noun.ts';
import { peopleOf } from '../support/people.ts';
import { filtersOf, type Listing, lensesOf, opening } from './listings.ts';
import { factor, large, openPlans, type Step } from './plans.ts';

/** Of fewer rows than this share of a table, an index finds them sooner than reading it whole. */
const fewRows = 0.03;

const { api, client, plan, ran, statementOf } = await openPlans();
const listed = ({ text, variables }: Listing) => statementOf(text, variables);

test.each(allScreens.map((screens) => [screens.noun, screens] as const))(
  'the list of %s opens in an order that an index holds',
  async (_, screens) => {
    const sent = await listed(opening(screens));
    await client.query('set enable_sort = off; set enable_seqscan = off');
    // What hangs on one row may be sorted: who pays for a participation, to say who pays most.
    const sorts = (await plan(sent)).filter((step) => step['Node Type'] === 'Sort' && step['Plan Rows'] > 10);
    await client.query('reset enable_sort; reset enable_seqscan');
    expect(sorts).toEqual([]);
  },
);

test('a filter on pairs never tries every row of one noun with every row of the other', async () => {
  const tried = [];
  for (const noun of allNouns)
    for (const [name] of Object.entries(nouns[noun].fields).filter(([, { kind }]) => kind === 'links'))
      for (const quantifier of ['some', 'none']) {
        const text = `{ ${nouns[noun].plural}(where: { ${name}: { ${quantifier}: {} } }) { totalCount } }`;
        const steps = await plan(await statementOf(text, {}));
        if (steps.some((step) => step['Join Filter']?.includes('SubPlan'))) tried.push(text);
      }
  expect(tried).toEqual([]);
});

test('what is counted below rows is looked up for an officer, and no table is read whole to join it to them', async () => {
  const officer = await peopleOf(api).person({ role: 'OFFICER', region: '35' }, { role: 'OFFICER', region: '33' });
  const counted = '{ totalCount aggregate(groupBy: [{ state: VALUE }], limit: 10) { group { state } count } }';
  const whole = [];
  for (const document of [
    `{ programmes(limit: 20) { nodes { engagements ${counted} } } }`,
    `{ exhibitions(limit: 20) { nodes { participations ${counted} } } }`,
    '{ trainings(limit: 20) { nodes { enrolments { totalCount } } } }',
    '{ exhibitions(limit: 20) { nodes { participations(where: { state: { eq: ATTENDED } }) { total { count } } } } }',
  ]) {
    const steps = await plan(await statementOf(document, {}, officer));
    if (steps.some((step) => step['Node Type'] === 'Seq Scan' && step['Relation Name'] === 'business'))
      whole.push(document);
  }
  expect(whole).toEqual([]);
});

test('how many groups there are at most is known to PostgreSQL, unless somebody says how many they want', async () => {
  const officer = await peopleOf(api).person({ role: 'OFFICER', region: '35' }, { role: 'OFFICER', region: '33' });
  const grouped = (limit: string) =>
    statementOf(`{ participationAggregate(groupBy: [{ state: VALUE }]${limit}) { count } }`, {}, officer);
  for (const usual of ['', ', limit: null']) expect((await grouped(usual)).text).toMatch(/limit 200\)/);
  expect((await grouped(', limit: 3')).text).toMatch(/limit \$\d+::int\)/);
});

test('what a rule says stands in a statement, where PostgreSQL can weigh it, and nothing that is asked does', async () => {
  const { organizations } = (await api.as('admin')('{ organizations(limit: 1) { nodes { id } } }')).data;
  const [{ id: organization }] = organizations.nodes;
  const partner = await peopleOf(api).person({ role: 'PARTNER', organization });
  const asked = '{ businesses(where: { name: { eq: "Sari\'s" }, tags: { has: "IDENTITY" } }) { nodes { name } } }';
  const { text, values } = await statementOf(asked, {}, partner);
  expect(text).toContain(`'IDENTITY' = any("`);
  expect(text).toContain(`"purpose" = 'PARTNER_SHARING'`);
  expect(text).not.toMatch(new RegExp(`Sari|${organization}`));
  expect(values).toEqual(expect.arrayContaining(["Sari's", 'IDENTITY', [organization]]));
});

test('of rows that a page passes over, and of those behind it, nothing is worked out', async () => {
  const shown = 'nodes { id region { name } products(limit: 2) { totalCount nodes { name } } }';
  for (const page of ['limit: 7', 'limit: 7, offset: 90', 'limit: 7, orderBy: [{ ownerName: DESC }], offset: 40']) {
    const steps = await ran(await statementOf(`{ businesses(${page}) { ${shown} } }`, {}));
    const worked = steps
      .filter((step) => step['Parent Relationship'] === 'SubPlan')
      .map((step) => step['Actual Loops']);
    expect([page, Math.max(...worked.map(Number))]).toEqual([page, 7]);
  }
});

describe.runIf(factor >= 1)('of a large table', async () => {
  const sizes = new Map<string, number>();
  const { rows } = await client.query(
    `select relname, reltuples from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > $1`,
    [large],
  );
  for (const { relname, reltuples } of rows) sizes.set(relname, reltuples);

  /** The large tables that a plan reads from end to end. */
  const read = async (listing: Listing) =>
    (await plan(await listed(listing)))
      .filter((step) => step['Node Type'] === 'Seq Scan' && sizes.has(step['Relation Name'] ?? ''))
      .map((step) => ({ of: listing.name, table: step['Relation Name'], share: shareOf(step) }));
  const shareOf = (step: Step) => step['Plan Rows'] / (sizes.get(step['Relation Name'] ?? '') ?? 1);

  /** Whether it asks what is worked out for each row from other nouns and from today: no index can hold that. */
  const isWorkedOut = ({ noun, variables }: Listing) =>
    columnsOf(nounOf(noun).type).some(({ name, asked }) => asked && name in ((variables.where as object) ?? {}));

  test('no list reads the whole to open', async () => {
    const found = [];
    for (const screens of allScreens) found.push(...(await read(opening(screens))));
    expect(found).toEqual([]);
  });

  test('a named filter reads the whole only where it means a good part of it', async () => {
    const found = [];
    for (const screens of allScreens)
      for (const listing of lensesOf(screens)) if (!isWorkedOut(listing)) found.push(...(await read(listing)));
    expect(found.filter(({ share }) => share < fewRows)).toEqual([]);
  });

  test('a list is answered within a second under every filter, and within three if it is worked out, its rows counted', async () => {
    const slow = [];
    for (const screens of allScreens)
      for (const listing of [opening(screens), ...lensesOf(screens), ...(await filtersOf(api, screens))]) {
        const { text, values } = await listed(listing);
        const began = performance.now();
        await client.query(text, values);
        const took = performance.now() - began;
        if (took > (isWorkedOut(listing) ? 3_000 : 1_000)) slow.push({ of: listing.name, took });
      }
    expect(slow).toEqual([]);
  });
});
