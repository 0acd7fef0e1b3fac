import { setTimeout as pause } from 'node:timers/promises';
import { print } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { homeOf } from '../../admin/src/home/questions.ts';
import { todayIn } from '../../admin/src/noun/value/today.ts';
import { reportPages } from '../../admin/src/reports/pages.ts';
import { mayAs } from '../admin/may.ts';
import { type Answer, type Asker, admin, openApi, stranger } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { ask, create } = rowsOf(api);
const { person } = peopleOf(api);
const year = 'from: "2024-01-01", to: "2025-01-01"';

let partner: string;
let key: string;
beforeAll(async () => {
  partner = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  const { createApiKey } = await ask('mutation ($input: ApiKeyInput!) { createApiKey(input: $input) { key } }', {
    input: { name: 'Uji', organization: partner, startsOn: '2020-01-01' },
  });
  key = createApiKey.key;
});

const costOf = ({ text }: Answer): number => JSON.parse(text).extensions.cost;
const left = ({ headers }: Answer) => Number(/;r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);
const withKey = (document: string, language: 'id' | 'en' = 'en') =>
  api.as(stranger)(document, undefined, { headers: { 'x-api-key': key }, language });
const portfolio = () => `partnerPortfolio(partner: "${partner}", ${year}) { asOf }`;

describe('what a report counts as', () => {
  test('is what its description says, however often it is asked and answered', async () => {
    const { data } = await api.as(admin)('{ __type(name: "Query") { fields { name description args { name } } } }');
    const stated = new Map<string, number>(
      data.__type.fields.flatMap(({ name, description }: { name: string; description: string }) => {
        const [, objects] = /Counts as (\d+) objects in `extensions\.cost`\.$/.exec(description) ?? [];
        return objects ? [[name, Number(objects)]] : [];
      }),
    );
    const asked = {
      mentoringOutcomes: `(${year}, by: [])`,
      mentoringComparison: `(${year})`,
      partnerPortfolio: `(partner: "${partner}", ${year})`,
      participationFunding: `(exhibition: "${partner}")`,
      exhibitionSales: `(series: "${partner}")`,
      trainingOutcomes: `(${year})`,
      certificateStock: '(on: "2024-06-30")',
      registerQuality: '',
      costs: `(${year})`,
      inclusion: '',
      exportFunnel: `(${year})`,
    };
    expect([...stated.keys()].sort()).toEqual(Object.keys(asked).sort());
    for (const [name, given] of Object.entries(asked))
      for (let time = 0; time < 2; time++) {
        const answer = await api.as(admin)(`{ ${name}${given} { asOf } }`);
        expect({ name, errors: answer.errors, cost: costOf(answer) }).toEqual({ name, cost: stated.get(name) });
      }
    const twice = `{ one: inclusion { asOf } ...Two regions(limit: 7) { nodes { id } } } fragment Two on Query { two: inclusion { asOf } }`;
    expect(costOf(await api.as(admin)(twice))).toBe(2 * (stated.get('inclusion') ?? 0) + 7);
  });

  test('comes off the budget of a key', async () => {
    const seconds = 60 - ((Date.now() / 1000) % 60);
    // Both are of one minute.
    if (seconds < 8) await pause(seconds * 1000 + 100);
    const first = await withKey(`{ ${portfolio()} }`);
    expect(first.errors).toBeUndefined();
    const second = await withKey(`{ ${portfolio()} }`);
    expect(left(first) - left(second)).toBe(costOf(second));
    expect(costOf(second)).toBeGreaterThanOrEqual(100);
  }, 30_000);

  test('is refused where it is too much, with the name of the report', async () => {
    const many = Array.from({ length: 30 }, (_, i) => `tahun${i}: ${portfolio()}`).join(' ');
    const cost = costOf(await withKey(`{ ${portfolio()} }`));
    for (const [language, sentence] of [
      [
        'en',
        `This request counts as ${30 * cost} objects, most of them at tahun0: at most 8000. Ask for one report at a time; as of now it costs less than as of an instant.`,
      ],
      [
        'id',
        `Permintaan ini dihitung sebagai ${30 * cost} data, terbanyak di tahun0: paling banyak 8000. Minta laporan satu per satu; keadaan sekarang lebih murah daripada keadaan lampau.`,
      ],
    ] as const)
      expect((await withKey(`{ ${many} }`, language)).errors).toMatchObject([
        { message: sentence, extensions: { code: 'BAD_USER_INPUT' } },
      ]);
  });
});

test('whoever opens a page of the dashboard asks for a fifth at most of what one request may cost', async () => {
  const roles: Record<string, Asker> = { ADMIN: admin };
  for (const role of ['OFFICER', 'VERIFIER', 'VIEWER'])
    roles[role] = await person({ role, region: '35', purposes: [] });
  for (const [role, asker] of Object.entries(roles)) {
    const { query, variables } = homeOf(mayAs(role)).question();
    const answer = await api.as(asker)(print(query), variables);
    expect({ role, errors: answer.errors }).toEqual({ role });
    expect(costOf(answer)).toBeLessThan(12_000);
  }
  const on = todayIn(undefined);
  const stated = { year: '2025', since: '2020', on, partner, exhibition: partner, series: partner };
  for (const { path, query, variables } of reportPages) {
    const answer = await api.as(admin)(query, variables(stated, mayAs('ADMIN')));
    expect({ path, errors: answer.errors }).toEqual({ path });
    expect(costOf(answer), path).toBeLessThan(12_000);
  }
});
