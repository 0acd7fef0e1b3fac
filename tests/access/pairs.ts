import { hash } from 'node:crypto';
import { expect, inject } from 'vitest';
import { columnsOf } from '../../api/src/core/column.ts';
import { allNouns, table } from '../../api/src/core/noun.ts';
import { connected, syntheticDatabase } from '../demo/database.ts';
import type { Row } from '../query/office.ts';
import { type Answer, openApi } from '../support/api.ts';
import { copyOf } from '../support/database.ts';
import { castIn, type Player } from './cast.ts';
import { type Crossing, changeHidden, type Lost, seenRows } from './hide.ts';

type Api = Awaited<ReturnType<typeof openApi>>;

/** What somebody asks of the register and of a copy that differs in nothing but what is hidden from them. */
export interface Pair extends Player {
  /** Where links lead this person out of sight. */
  crossings: Crossing[];
  lost: Lost[];
  /** Asks both; the answers, status and body, are the same by the letter, or there is a leak. */
  both(document: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** A register, a copy of it for each of the cast that is asked, what rows it holds, instants that it has come through, and change sets. */
export async function openPairs(): Promise<{
  pairs: Pair[];
  data: Map<string, Row[]>;
  instants: string[];
  changes: string[];
}> {
  const url = await syntheticDatabase(0.003);
  const { players, instants } = await connected(url, (client) => castIn(url, client));
  const data = await connected(url, rowsIn);
  const changes = await connected(url, async (client) =>
    (await client.query('select id::text from history.change_set order by md5(id::text) limit 20')).rows.map(
      ({ id }) => id,
    ),
  );
  const copies: { player: Player; copy: string }[] = [];
  // Nobody may be connected to what is copied.
  for (const player of asked(players)) copies.push({ player, copy: await copyOf(url) });
  const hidden = await severalAtOnce(copies, async ({ player, copy }) => {
    const asRoot = new URL(inject('adminUrl'));
    asRoot.pathname = new URL(copy).pathname;
    const seen = await connected(url, (client) => seenRows(client, player));
    return connected(asRoot.href, async (client) => {
      const found = await changeHidden(client, player);
      expect(await seenRows(client, player), player.name).toEqual(seen);
      return found;
    });
  });
  const opened = async (database: string) => {
    // What PostgreSQL has noted of a table that all may see must not depend on when it last looked.
    await connected(database, (client) => client.query('analyze'));
    return openApi(database, { COUNT_CAP: '3' }, undefined, { documents: trusted });
  };
  const api = await opened(url);
  const others = await severalAtOnce(copies, ({ copy }) => opened(copy));
  const pairs = copies.map(({ player }, i) => paired({ ...player, ...(hidden[i] as Hidden) }, api, others[i] as Api));
  return { pairs, data, instants, changes };
}

type Hidden = Awaited<ReturnType<typeof changeHidden>>;

/** How many requests, or registers that are made ready, are under way at a time: a server plans one while another answers. */
const atOnce = 4;

/** Does the same with each, several at a time; gives what came of them in their order. */
export async function severalAtOnce<T, R>(each: T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  const left = each.entries();
  const worker = async () => {
    for (const [i, one] of left) done[i] = await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done;
}

/** The slow run asks everybody; the others a partner, one whose sight hangs on several grants, and one of the rest: others in each run. */
function asked(players: Player[]): Player[] {
  if (process.env.FC_RUNS) return players;
  const isPartner = ({ holds }: Player) => holds.some(({ role }) => role === 'PARTNER');
  const kinds = Map.groupBy(players, (each) =>
    isPartner(each) ? 'partner' : each.holds.length > 1 ? 'several' : 'rest',
  );
  return [...kinds.values()].map((kind) => kind[Math.floor(Math.random() * kind.length)] as Player);
}

/** Whether the database gave an answer up, after the time that a statement has. */
export const isTooLong = ({ text }: Answer) => text.includes(tooLong);
const tooLong = 'This request takes too long.';

/** What both registers know by its hash, as they know what the dashboard asks. */
const trusted = new Map<string, string>();
let askedSoFar = 0;

/** One document in eight is asked by its hash as well: the first time it goes the long way, and then the short one. */
function waysOf(document: string, variables: object | undefined): string[] {
  const body = JSON.stringify({ query: document, variables });
  if (askedSoFar++ % 8) return [body];
  const sha256Hash = hash('sha256', document);
  trusted.set(sha256Hash, document);
  const byHash = JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } });
  return [byHash, byHash, body];
}

const paired = (player: Omit<Pair, 'both'>, api: Api, other: Api): Pair => ({
  ...player,
  both: async (document, variables) => {
    let answer: Answer | undefined;
    for (const body of waysOf(document, variables)) {
      const headers = { 'accept-language': 'en' };
      const [one, two] = await Promise.all(
        [api.post, other.post].map((post) => post(body, { asker: player.asker, headers })),
      );
      if (!one || !two) throw new Error('There are two.');
      // How busy the machine is tells nobody anything.
      if (isTooLong(one) || isTooLong(two)) return isTooLong(one) ? one : two;
      const seen = [answer ?? one, one, two].map(({ status, text }) => ({ status, text }));
      expect(seen[2], `${player.name}: ${document.slice(0, 500)}`).toEqual(seen[1]);
      expect(seen[1], `${player.name} by its hash: ${document.slice(0, 500)}`).toEqual(seen[0]);
      answer = one;
    }
    return answer as Answer;
  },
});

/** Some rows of every noun, as they are answered to who may see all: filters compare with what is hidden too. */
async function rowsIn(client: Parameters<Parameters<typeof connected>[1]>[0]): Promise<Map<string, Row[]>> {
  const data = new Map<string, Row[]>();
  for (const { type, name } of allNouns()) {
    const { rows } = await client.query(
      `select to_json(t) as row from "${table(type)}" t order by md5(id::text) limit 30`,
    );
    data.set(
      name,
      rows.map(({ row }) => ({
        ...Object.fromEntries(columnsOf(type).map((column) => [column.name, row[table(column)] ?? null])),
        __typename: name,
        id: row.id,
        createdAt: row.created_at,
        updatedAt: row.updated_at,
      })),
    );
  }
  return data;
}
