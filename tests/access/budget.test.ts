import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, type Api, openApi, stranger } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const budget = 1000;
const limits = {
  KEY_COST: '200',
  PERSON_COST: '300',
  ADMIN_COST: '400',
  KEY_BUDGET: `${budget}`,
};
const api = await openApi(undefined, limits);
const second = await openApi(api.databaseUrl, limits);
const modest = await openApi(undefined, { ADMIN_COST: '400', PERSON_BUDGET: '500' });
const { ask, create } = rowsOf(api);
const { person } = peopleOf(api);

let organization: string;
beforeAll(async () => {
  organization = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
});

/** A test that takes a second sees one minute only. */
beforeEach(async () => {
  const left = 60 - ((Date.now() / 1000) % 60);
  if (left < 8) await pause(left * 1000 + 100);
}, 20_000);

async function key(): Promise<string> {
  const { createApiKey } = await ask('mutation ($input: ApiKeyInput!) { createApiKey(input: $input) { key } }', {
    input: { name: 'Uji', organization, startsOn: '2020-01-01' },
  });
  return createApiKey.key;
}

const regions = (limit: number) => `{ regions(limit: ${limit}) { nodes { id } } }`;
const by = (key: string, document: string, { at = api, language = 'en' }: { at?: Api; language?: 'id' | 'en' } = {}) =>
  at.as(stranger)(document, undefined, { headers: { 'x-api-key': key }, language });
const left = ({ headers }: Answer) => Number(/;r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);

describe('the budget of a key', () => {
  test('is told with each answer, and goes down by what the answer says that it cost', async () => {
    const mine = await key();
    const first = await by(mine, regions(50));
    expect(first.headers.get('ratelimit-policy')).toBe('"points";q=1000;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"points";r=950;t=\d{1,2}$/);
    expect(JSON.parse(first.text).extensions).toEqual({ cost: 50 });
    expect(left(await by(mine, regions(50)))).toBe(900);
    expect(left(await by(mine, '{ regions { totalCount } }'))).toBe(899);
    expect(left(await by(await key(), regions(1)))).toBe(999);
  });

  test('is charged for what is refused, too', async () => {
    const mine = await key();
    for (const document of ['{', '{ nothing }', regions(201)]) expect((await by(mine, document)).status).toBe(400);
    expect(left(await by(mine, regions(7)))).toBe(budget - 3 - 7);
  });

  test('that is spent answers 429 and when to come back, in the short way as in the long one', async () => {
    const mine = await key();
    for (let spent = 0; spent < budget; spent += 200) expect((await by(mine, regions(200))).status).toBe(200);
    for (const document of [regions(200), `${regions(200)} # new`, '{ __typename __schema { description } }']) {
      const { status, errors, headers, data } = await by(mine, document);
      expect({ status, code: errors?.[0]?.extensions, data: data ?? null }).toEqual({
        status: 429,
        code: { code: 'FORBIDDEN' },
        data: null,
      });
      const wait = Number(headers.get('retry-after'));
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(60);
      expect(errors?.[0]?.message).toBe(`What may be asked for in a minute is spent. Ask again in ${wait} seconds.`);
      expect(headers.get('ratelimit')).toBe(`"points";r=0;t=${wait}`);
    }
    const { errors } = await by(mine, regions(200), { language: 'id' });
    expect(errors?.[0]?.message).toMatch(
      /^Jatah permintaan untuk menit ini tidak cukup lagi\. Coba lagi dalam \d+ detik\.$/,
    );
  });

  test('that does not suffice for one request still does for a smaller one', async () => {
    const mine = await key();
    for (let each = 0; each < 4; each++) await by(mine, regions(200));
    await by(mine, regions(100));
    expect((await by(mine, regions(150))).status).toBe(429);
    expect((await by(mine, regions(99))).status).toBe(200);
  });

  test('is one for all processes: never more is answered, and hardly less', async () => {
    const mine = await key();
    const answers = await Promise.all(
      Array.from({ length: 160 }, (_, each) => by(mine, regions(10), { at: each % 2 ? api : second })),
    );
    const granted = answers.filter(({ status }) => status === 200).length * 10;
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    expect(granted).toBeLessThanOrEqual(budget);
    // A tenth for the other process, and the point that each refused request costs.
    expect(granted).toBeGreaterThanOrEqual(budget - budget / 10 - 100);
  });

  test('costs a statement for a tenth of it, not for a request', async () => {
    const mine = await key();
    await by(mine, regions(1));
    const { sent } = await second.statements(
      async () => {
        for (let each = 0; each < 95; each++) await by(mine, regions(1), { at: second });
      },
      () => true,
    );
    expect(sent.filter(({ text }) => text.includes('auth.budget'))).toHaveLength(1);
  });
});

test('how much one request may cost depends on who asks, and the dearest part is named', async () => {
  const officer = await person({ role: 'VIEWER' });
  const dear = '{ regions(limit: 1) { nodes { children(limit: 200) { nodes { sibling: parent { id } } } } } }';
  const sentence = (most: number) =>
    `This request may answer 401 objects, most of them at regions.nodes.children.nodes: at most ${most}. Lower its limit.`;
  const said = async (answer: Promise<Answer>) => (await answer).errors?.[0];
  expect((await said(by(await key(), dear)))?.message).toBe(sentence(200));
  expect((await said(api.as(officer)(dear)))?.message).toBe(sentence(300));
  expect((await said(api.as('admin')(dear)))?.message).toBe(sentence(400));
  const fits = '{ regions(limit: 1) { nodes { children(limit: 199) { nodes { sibling: parent { id } } } } } }';
  expect((await api.as('admin')(fits)).status).toBe(200);
  expect(await said(api.as(officer)(fits))).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

test('a person has a budget of its own, which the settings state', async () => {
  for (const spent of [200, 200]) expect((await modest.as('admin')(regions(spent))).status).toBe(200);
  const { status, headers } = await modest.as('admin')(regions(200));
  expect({ status, policy: headers.get('ratelimit-policy') }).toEqual({ status: 429, policy: '"points";q=500;w=60' });
});
