import { getNamedType, isNonNullType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { servedBy } from '../../api/src/access/routes.ts';
import { allNouns } from '../../api/src/core/noun.ts';
import { houseSchema } from '../../api/src/schema.ts';
import { type Asker, openApi, signIn, stranger } from '../support/api.ts';
import { firstAdmin } from '../support/first-admin.ts';
import { routesOf } from '../support/routes.ts';
import { query } from '../support/sql.ts';
import { type Foreign, foreignIn, freely, hiddenFrom, isIdentifier, missing, someOf } from './foreign.ts';
import { severalAtOnce } from './pairs.ts';

// A route beside GraphQL that takes an identifier answers one of what is out of sight like one of nothing: status, headers and
// body, and in the slow run its time.

const { opened: api, routes } = await routesOf(() =>
  openApi(undefined, { ...freely, SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'a@binaan.test' }),
);
const schema = await houseSchema();

let there: Foreign['there'];
let people: Foreign['people'];
/** The token of somebody else’s session, and of none. */
let tokens: [foreign: string, absent: string];
beforeAll(async () => {
  ({ there, people } = await foreignIn(api));
  // Rows of a sheet are numbered: no route beside GraphQL takes one.
  there.delete('Row');
  people.push({ name: 'a stranger', asker: stranger, headers: {} });
  const cookie = await signIn(api.origin, firstAdmin.ADMIN_EMAIL);
  const answer = await fetch(new URL('/auth/get-session', api.origin), { headers: { cookie } });
  const { session } = (await answer.json()) as { session: { token: string } };
  tokens = [session.token, 'a'.repeat(session.token.length)];
});

interface Asked {
  path?: string;
  body?: object | FormData;
}
/** What a route is asked with an identifier, in each of the places where it takes one. */
type Asking = (id: string, kind: string) => Asked[];

const formOf = (stated: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(stated)) form.set(name, value);
  form.set('file', new Blob(['Nama usaha;Kecamatan\nUji;Wlingi\n']), 'berkas.csv');
  return form;
};

/** The reports and their arguments that are identifiers. */
const reports = Object.values(schema.getQueryType()?.getFields() ?? {})
  .filter(({ type }) => /^(Report|MentoringComparison)$/.test(getNamedType(type).name))
  .flatMap((field) => field.args.filter(isIdentifier).map((chosen) => ({ field, chosen })));

const askedOf: Record<string, Asking> = {
  'POST /export/list': (id, kind) => {
    const list = { format: 'CSV', columns: ['id', 'createdAt'] };
    const linked = allNouns()
      .slice(0, 3)
      .map(({ name }) => ({ noun: name, search: id }));
    const own = allNouns().some(({ name }) => name === kind) ? [{ noun: kind, where: { id: { eq: id } } }] : [];
    return [...own, ...linked].map((each) => ({ body: { ...list, ...each } }));
  },
  'POST /export/report': (id) =>
    reports.map(({ field, chosen }, i) => {
      const given = field.args.filter((each) => each === chosen || isNonNullType(each.type));
      const values = given.map((each) => [each.name, someOf(each.type, isIdentifier(each) ? id : missing)]);
      const year = { from: '2024-01-01', to: '2025-01-01' };
      const dated = values.map(([name, value]) => [name, year[name as keyof typeof year] ?? value]);
      return { body: { report: field.name, format: i % 3 ? 'CSV' : 'PDF', variables: Object.fromEntries(dated) } };
    }),
  'POST /import/upload': (id) =>
    ['region', 'exhibition', 'programme'].map((name) => ({ body: formOf({ region: '35.05', [name]: id }) })),
  'POST /import/errors': (id) => [{ body: { import: id } }],
  'POST /import/template': (id) => [{ body: { template: id } }],
  'GET /published/:id': (id) => [{ path: `/published/${id}` }, { path: `/published/${id}?lang=en` }],
  'GET /published/:id.json': (id) => [{ path: `/published/${id}.json` }],
  'POST /auth/revoke-session': (id) => [{ body: { token: id } }],
};

/** What takes no identifier of anything that could be out of sight, or is asked with such elsewhere. */
const elsewhere: Record<string, string> = {
  'GET /graphql': 'Refuses all that is not asked by POST.',
  'POST /graphql': 'foreign-ids.test.ts',
  'POST /import/blank': 'A kind of sheet, which the schema names.',
  'POST /auth/sign-in/email': 'An address: sign-in.test.ts',
  'POST /auth/request-password-reset': 'An address: password.test.ts',
  'POST /auth/reset-password': 'A token that opens for whoever has it: password.test.ts',
  'POST /auth/change-password': 'One’s own account.',
  'POST /auth/sign-out': 'One’s own session.',
  'POST /auth/revoke-other-sessions': 'One’s own sessions.',
  'GET /auth/get-session': 'One’s own session.',
  'GET /auth/list-sessions': 'One’s own sessions.',
  'GET /auth/ways': 'Takes nothing.',
  'GET /auth/two-factor': 'One’s own account.',
  'POST /auth/two-factor': 'One’s own account: second-factor.test.ts',
  'GET /livez': 'Takes nothing.',
  'GET /readyz': 'Takes nothing.',
  'GET /about.json': 'Takes nothing.',
  'GET /graphiql': 'Takes nothing.',
  'GET /': 'Takes nothing.',
  'GET /*': 'A file of the dashboard, the same for all.',
};

test('every route is asked with foreign identifiers, or it is said why not', () => {
  const ofSignIn = servedBy({ passwordReset: true, provider: null });
  const all = routes
    .filter((route) => !/^HEAD |^GET \/graphiql\/|^GET \/assets/.test(route))
    .flatMap((route) => {
      const [method = ''] = route.split(' ');
      return route.endsWith('/auth/*') ? (ofSignIn[method] ?? []).map((path) => `${method} /auth/${path}`) : [route];
    })
    .map((route) => route.replace(/(two-factor)\/.*/, '$1'));
  expect([...new Set(all)].filter((route) => !askedOf[route] && !elsewhere[route])).toEqual([]);
  expect(Object.keys(askedOf).filter((route) => !all.includes(route))).toEqual([]);
});

const send = (route: string, { path, body }: Asked, asker: Asker, headers: Record<string, string>) => {
  const [method = '', own = ''] = route.split(' ');
  const cookie = typeof asker === 'string' ? {} : asker;
  const type: Record<string, string> =
    body && !(body instanceof FormData) ? { 'content-type': 'application/json', origin: api.origin } : {};
  return fetch(new URL(path ?? own, api.origin), {
    method,
    headers: { 'accept-language': 'id', ...cookie, ...type, ...headers },
    ...(body ? { body: body instanceof FormData ? body : JSON.stringify(body) } : {}),
  });
};

/** What differs between any two answers. */
const ofEachAnswer = /^(date|x-request-id|ratelimit.*|set-cookie|keep-alive|content-length)$/;
const instant = /\d{4}-\d\d-\d\d[T ]\d\d[:.]\d\d[:.]\d\d(\.\d+)?Z?/g;

async function answerOf(response: Response, id: string): Promise<string> {
  const headers = [...response.headers].filter(([name]) => !ofEachAnswer.test(name));
  const type = response.headers.get('content-type') ?? '';
  // A drawn page holds its text in pieces, when it was made, and a fingerprint of that.
  const text = type === 'application/pdf' ? type : await response.text();
  const names = [...response.headers.keys()].filter((name) => ofEachAnswer.test(name)).sort();
  return `${response.status} ${JSON.stringify(headers)} ${names} ${text}`
    .replaceAll(id, 'it')
    .replaceAll(instant, 'then');
}

/** Who asks a route for what, with the identifier of something out of sight and with one of nothing. */
interface Pair {
  route: string;
  name: string;
  foreign: () => Promise<Response>;
  absent: () => Promise<Response>;
  ids: [foreign: string, absent: string];
}

/** Routes that look for one of few kinds, or count: they are asked with one of any of the hidden kinds, in the slow run with each. */
const whatever = new Set(['POST /export/report', 'POST /import/upload']);

async function pairs(): Promise<Pair[]> {
  const all: Pair[] = [];
  for (const { name, asker, headers } of people) {
    const hidden =
      asker === stranger && !headers.authorization
        ? [...there.keys()].filter((kind) => kind !== 'PublishedReport')
        : await hiddenFrom(there, (document, variables) => api.as(asker)(document, variables, { headers }));
    for (const [route, asking] of Object.entries(askedOf)) {
      const of: [kind: string, ids: [string, string]][] = route.startsWith('POST /auth/')
        ? [['a session', tokens]]
        : hidden.map((kind) => [kind, [there.get(kind) as string, missing]]);
      // What a route takes an identifier of is asked of all; others take any for one of nothing they know.
      const some = whatever.has(route) && !process.env.FC_RUNS ? [of[Math.floor(Math.random() * of.length)] ?? []] : of;
      for (const [kind, ids] of some as typeof of)
        asking(ids[0], kind).forEach((foreign, i) => {
          const absent = asking(ids[1], kind)[i] as Asked;
          all.push({
            route,
            name: `${name} asks ${route} for ${kind}, ${i}`,
            ids,
            foreign: () => send(route, foreign, asker, headers),
            absent: () => send(route, absent, asker, headers),
          });
        });
    }
  }
  return all;
}

test('a route answers an identifier of what is out of sight like one of nothing', { timeout: 600_000 }, async () => {
  const all = await pairs();
  expect(new Set(all.map(({ route }) => route)).size).toBe(Object.keys(askedOf).length);
  const told: string[] = [];
  const statuses = new Map<string, Set<number>>();
  await severalAtOnce(all, async ({ route, name, foreign, absent, ids }) => {
    const [one, other] = [await foreign(), await absent()];
    statuses.set(route, (statuses.get(route) ?? new Set()).add(one.status));
    const answers = [await answerOf(one, ids[0]), await answerOf(other, ids[1])];
    if (answers[0] !== answers[1]) told.push(`${name}\n  ${answers[0]}\n  ${answers[1]}`);
  });
  expect(told).toEqual([]);
  // Each came as far as the identifier, for somebody.
  expect([...(statuses.get('POST /export/list') ?? [])].sort()).toEqual(expect.arrayContaining([200, 401]));
  expect([...(statuses.get('POST /export/report') ?? [])].sort()).toEqual(expect.arrayContaining([200, 401]));
  expect([...(statuses.get('POST /import/errors') ?? [])]).toContain(404);
  expect([...(statuses.get('GET /published/:id') ?? [])]).toEqual([404]);
  expect([...(statuses.get('POST /auth/revoke-session') ?? [])]).toContain(200);
  const [left] = await query<{ n: number }>(
    api.databaseUrl,
    `select count(*)::int as n from auth.session where token = '${tokens[0]}'`,
  );
  expect(left?.n).toBe(1);
});

/** How far two lists of times lie apart by rank, in standard deviations (Mann and Whitney). */
function apart(ones: number[], others: number[]): number {
  const [n, m] = [ones.length, others.length];
  const ranked = [
    ...ones.map((time) => ({ time, isOne: true })),
    ...others.map((time) => ({ time, isOne: false })),
  ].sort((one, other) => one.time - other.time);
  const ranks = ranked.reduce((sum, { isOne }, i) => sum + (isOne ? i + 1 : 0), 0);
  return (ranks - (n * (n + m + 1)) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
}

const timed = async (ask: () => Promise<Response>): Promise<number> => {
  const began = performance.now();
  await (await ask()).arrayBuffer();
  return performance.now() - began;
};

// A machine that is busy with something else makes neither slower than the other, as they take turns.
test.runIf(process.env.FC_RUNS)('nor does it take longer over one than over the other', async () => {
  const all = Map.groupBy(
    (await pairs()).filter(({ name }) => !name.startsWith('a stranger')),
    ({ route }) => route,
  );
  const told: string[] = [];
  for (const some of all.values()) {
    const { name, foreign, absent } = some[Math.floor(Math.random() * some.length)] as Pair;
    const compared = async () => {
      const [ones, others]: [number[], number[]] = [[], []];
      for (let i = 0; i < 200; i++) {
        const turns = [
          () => timed(foreign).then((time) => ones.push(time)),
          () => timed(absent).then((time) => others.push(time)),
        ];
        for (const turn of Math.random() < 0.5 ? turns : turns.reverse()) await turn();
      }
      return apart(ones, others);
    };
    const z = await compared();
    // Of some hundred comparisons one lies as far apart by chance, and hardly ever twice.
    const again = Math.abs(z) > 3 ? await compared() : 0;
    console.log(`${name}: z ${z.toFixed(2)}`);
    if (Math.abs(again) > 3) told.push(`${name}: ${z.toFixed(2)}, ${again.toFixed(2)}`);
  }
  expect(told).toEqual([]);
});
