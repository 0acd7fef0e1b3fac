import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servedBy } from '../../api/src/access/routes.ts';
import { openApi } from '../support/api.ts';
import { firstAdmin } from '../support/first-admin.ts';
import { routesOf } from '../support/routes.ts';
import { behindProxy, Visitor } from '../support/visitor.ts';

const { opened: api, routes: told } = await routesOf(() =>
  openApi(undefined, { ...behindProxy, SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'a@binaan.test' }),
);
const database = new pg.Client(api.databaseUrl);
beforeAll(() => database.connect());
afterAll(() => database.end());

const ofSignIn = servedBy({ passwordReset: true, provider: null });
/** Every way to ask for more than a page: by its method and its path. */
const routes = told
  .filter((each) => !/^(GET|HEAD) (?!\/graphql)/.test(each))
  .flatMap((route) => {
    const [method = ''] = route.split(' ');
    return route.endsWith('/auth/*') ? (ofSignIn[method] ?? []).map((path) => `${method} /auth/${path}`) : [route];
  });

const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = firstAdmin;
const long = 'sandi-yang-baru-dan-panjang';
const changing = { query: 'mutation { createBusiness(input: { name: "Dari situs lain", region: "35.05" }) { id } }' };
/** What each is asked for, so that it would do it; a route that is not told here is asked for nothing. */
const bodies: Record<string, object> = {
  'POST /graphql': changing,
  'POST /auth/sign-in/email': { email, password },
  'POST /auth/request-password-reset': { email },
  'POST /auth/change-password': { currentPassword: password, newPassword: long, revokeOtherSessions: true },
  'POST /auth/two-factor/enable': { password },
  'POST /auth/two-factor/disable': { password },
  'POST /auth/two-factor/generate-backup-codes': { password },
  'POST /export/list': { noun: 'Business', format: 'CSV', columns: ['name'] },
  'POST /import/blank': { kind: 'IKM' },
};

const boundary = 'x';
const part = `--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nNama;Alamat\r\nA;B\r\n--x--\r\n`;
/** The bodies that a form of another site can send without being asked first, and that of a script. */
const forms: [type: string, body: (asked: object) => string][] = [
  ['application/json', (asked) => JSON.stringify(asked)],
  ['text/plain', (asked) => JSON.stringify(asked)],
  ['application/x-www-form-urlencoded', (asked) => new URLSearchParams(asked as Record<string, string>).toString()],
  [`multipart/form-data; boundary=${boundary}`, () => part],
  ['application/csp-report', (asked) => JSON.stringify(asked)],
];

const strange: Record<string, string>[] = [
  { origin: 'https://jahat.example' },
  { origin: 'null' },
  { origin: `${api.origin}.jahat.example` },
  { origin: api.origin.replace('http:', 'https:') },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'cross-site', origin: 'null', referer: api.origin },
];

const done = async () =>
  (
    await database.query(
      `select (select count(*) from history.change_set)::int as changes, (select count(*) from auth.session)::int as sessions,
        (select count(*) from import)::int as sheets, (select count(*) from auth.verification)::int as letters,
        (select count(*) from access_entry where kind = 'EXPORTED')::int as taken`,
    )
  ).rows;

async function asked(
  visitor: Visitor,
  route: string,
  headers: Record<string, string>,
  [type, body]: (typeof forms)[number],
) {
  const [method = '', path = ''] = route.split(' ');
  const given = bodies[route] ?? {};
  const address = method === 'GET' ? `${path}?query=${encodeURIComponent(changing.query)}` : path;
  const { status } = await fetch(new URL(address, api.origin), {
    method,
    redirect: 'manual',
    headers: { cookie: visitor.cookie, 'x-forwarded-for': visitor.address, 'content-type': type, ...headers },
    ...(method === 'GET' || method === 'HEAD' ? {} : { body: body(given) }),
  });
  return status;
}

test('every route that does something is known here', () => {
  expect(routes).toEqual(expect.arrayContaining(Object.keys(bodies)));
  expect(routes).toEqual(expect.arrayContaining(['POST /import/upload', 'POST /auth/sign-out', 'GET /graphql']));
});

test.each(routes)('%s does nothing for a page of another site, whoever looks at it', async (route) => {
  const visitor = new Visitor(api);
  await visitor.signIn();
  const before = await done();
  for (const headers of strange)
    for (const form of forms) {
      const status = await asked(visitor, route, headers, form);
      expect([route, headers, form[0], status < 400 || status >= 500 ? status : 'refused']).toEqual([
        route,
        headers,
        form[0],
        'refused',
      ]);
    }
  expect(await done()).toEqual(before);
  expect(await visitor.isIn()).toBe(true);
});

test.each(['POST /graphql', 'POST /export/list', 'POST /auth/sign-in/email', 'POST /auth/sign-out'])(
  '%s does it for a page of our own',
  async (route) => {
    const visitor = new Visitor(api);
    await visitor.signIn();
    expect(await asked(visitor, route, { origin: api.origin }, forms[0] as never)).toBe(200);
  },
);

test('nobody is signed in as somebody else by a page of another site', async () => {
  for (const headers of strange)
    for (const form of forms) {
      const visitor = new Visitor(api);
      expect([headers, form[0], await asked(visitor, 'POST /auth/sign-in/email', headers, form)]).not.toContain(200);
    }
});
