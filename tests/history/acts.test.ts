import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { columnsOf } from '../../api/src/core/column.ts';
import { nounOf, table } from '../../api/src/core/noun.ts';
import { statesOf } from '../../api/src/core/states.ts';
import { nouns } from '../../api/src/index.ts';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { beginnings } from './beginnings.ts';

const api = await openApi();
const rows = rowsOf(api);
const database = new pg.Client(api.databaseUrl);
beforeAll(() => database.connect());
afterAll(() => database.end());

const machines = nouns.flatMap((type) => {
  const machine = statesOf(type);
  return machine ? [[type.name, type, machine] as const] : [];
});

test.each(machines)('every state of %s is entered or reached, and every act leads somewhere', (_, type, machine) => {
  const column = columnsOf(type).find(({ name }) => name === machine.column);
  const states = Object.keys(column?.enumeration ?? {});
  const reached = new Set([...machine.entry, ...Object.values(machine.acts).map(({ to }) => to)]);
  expect([...reached].sort()).toEqual(states.sort());
  for (const { from, to } of Object.values(machine.acts)) expect(from).not.toContain(to);
});

/** Those that somebody brings from state to state by hand. */
const acted = machines.filter(([, , { acts }]) => Object.values(acts).some(({ byServer }) => !byServer));

/** Random acts by whoever comes; each either is allowed and leads where it says, or is refused and changes nothing. */
test.each(acted)('random acts never bring %s where its declaration does not lead', async (noun, type, machine) => {
  const { singular } = nounOf(type);
  const begin = beginnings[noun];
  if (!begin) throw new Error(`tests/history/beginnings.ts does not say how a record of ${noun} begins`);
  const verbs = Object.keys(machine.acts);
  const read = async (id: string) =>
    (await rows.ask(`query ($id: ID!) { row: ${singular}(id: $id) { version ${machine.column} } }`, { id })).row;
  let allowed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...verbs), { minLength: 3, maxLength: 12 }), async (walk) => {
      const { id, inputs } = await begin(rows);
      for (const verb of walk) {
        const act = machine.acts[verb];
        const before = await read(id);
        const input = act?.asks ? (inputs[verb] ?? {}) : undefined;
        const error = await rows.act(verb, noun, id, input).then(
          () => undefined,
          (refused: Error) => JSON.parse(refused.message).errors[0].extensions.code as string,
        );
        const after = await read(id);
        const may = act?.from.includes(before[machine.column]);
        if (error) {
          expect(after, `${verb} was refused`).toEqual(before);
          expect(error).toBe(may ? 'BAD_USER_INPUT' : 'CONFLICT');
        } else {
          expect(may, `${verb} from ${before[machine.column]}`).toBe(true);
          expect(after[machine.column]).toBe(act?.to);
          allowed++;
        }
      }
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 8) },
  );
  expect(allowed).toBeGreaterThan(0);
});

test.each(acted)(
  'the database itself refuses to bring %s from state to state in any other way',
  async (noun, type, machine) => {
    const { id } = await (beginnings[noun] as (typeof beginnings)[string])(rows);
    const { rows: found } = await database.query(
      `select ${machine.column} as state from "${table(type)}" where id = $1`,
      [id],
    );
    const { state } = found[0];
    const led = Object.values(machine.acts).flatMap(({ from, to }) => (from.includes(state) ? [to] : []));
    const column = columnsOf(type).find(({ name }) => name === machine.column);
    const astray = Object.keys(column?.enumeration ?? {}).find((each) => each !== state && !led.includes(each));
    if (!astray) return;
    await expect(
      database.query(`update "${table(type)}" set ${machine.column} = $2 where id = $1`, [id, astray]),
    ).rejects.toMatchObject({ code: '23514', constraint: `${table(type)}_moves` });
  },
);

test('an act on several records is taken with all of them, or with none', async () => {
  const begin = beginnings.Participation as (typeof beginnings)[string];
  const ids = [(await begin(rows)).id, (await begin(rows)).id, (await begin(rows)).id];
  const states = async () => {
    const { participations } = await rows.ask(
      'query ($ids: [ID!]!) { participations(where: {id: {in: $ids}}) { nodes { state version } } }',
      { ids },
    );
    return participations.nodes;
  };
  const confirm = 'mutation ($ids: [ID!]!) { result: confirmParticipations(ids: $ids) { count ids } }';
  const attend = 'mutation ($ids: [ID!]!) { result: attendParticipations(ids: $ids) { count } }';
  expect((await rows.ask(confirm, { ids })).result).toEqual({ count: 3, ids });
  expect(await states()).toEqual(Array(3).fill({ state: 'CONFIRMED', version: 2 }));

  await rows.act('miss', 'Participation', ids[1] as string);
  expect(await rows.refused(confirm, { ids })).toMatchObject({ code: 'CONFLICT' });
  await rows.act('reopen', 'Participation', ids[1] as string);
  expect(await rows.refused(attend, { ids })).toMatchObject({ code: 'CONFLICT' });
  expect((await states()).map(({ state }: { state: string }) => state).sort()).toEqual([
    'CONFIRMED',
    'CONFIRMED',
    'PROPOSED',
  ]);
});
