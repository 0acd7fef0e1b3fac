import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { asThen } from '../../api/src/query/as-then.ts';
import { statement } from '../../api/src/query/plan.ts';
import { type Rules, Scope } from '../../api/src/query/scope.ts';
import { connected, syntheticDatabase } from '../demo/database.ts';
import { type Asker, admin, openApi, stranger } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';
import { changeAtRandom } from './changes.ts';
import { asking, type Counting, reportsIn } from './root-fields.ts';

const api = await openApi(await syntheticDatabase(Number(process.env.AS_OF_FACTOR ?? 0.004)));
const { ask, create, update, remove } = rowsOf(api);
const { person } = peopleOf(api);

/** Every report of the schema, with all its dimensions: a new one is among these, or cannot be asked and fails. */
const reports = await reportsIn(api);
const names = reports.map(({ name }) => name).sort();

interface Answered {
  hash: string;
  /** Null of a report about a record that is no more. */
  asOf: string | null;
}

async function answered(asker: Asker, report: Counting, asOf: string | null): Promise<Answered> {
  const { data, errors } = await api.as(asker)(asking(report), { ...report.variables, asOf });
  expect({ report: report.name, errors }).toEqual({ report: report.name });
  const text = JSON.stringify(data.report);
  return { hash: createHash('sha256').update(text).digest('hex'), asOf: data.report?.asOf ?? null };
}

const answeredAll = async (asker: Asker, asOf: (name: string) => string | null) => {
  const all = new Map<string, Answered>();
  for (const report of reports) all.set(report.name, await answered(asker, report, asOf(report.name)));
  return all;
};

/** An instant of which everything up to now is, and nothing after it. */
async function instant(): Promise<string> {
  await pause(3);
  const at = new Date().toISOString();
  await pause(3);
  return at;
}

test('whatever changes, a report as of then is what it was, byte for byte', { timeout: 240_000 }, async () => {
  const before = await answeredAll(admin, () => null);
  await pause(5);
  const changed = await changeAtRandom(api, 1000);
  expect(Object.keys(changed).sort()).toEqual(['changed', 'deleted', 'entered', 'merged', 'restored']);
  expect(await answeredAll(admin, (name) => before.get(name)?.asOf ?? null)).toEqual(before);
  // Each has something to tell: what is counted now is another.
  const now = await answeredAll(admin, () => null);
  expect(names.filter((name) => now.get(name)?.hash !== before.get(name)?.hash)).toEqual(names);
});

describe('an officer', () => {
  test('is told of then as it was, of what it may still see', { timeout: 120_000 }, async () => {
    const officer = await person({ role: 'OFFICER', region: '32' });
    const before = await answeredAll(officer, () => null);
    await pause(5);
    await changeAtRandom(api, 200, { seed: 12, moves: false });
    expect(await answeredAll(officer, (name) => before.get(name)?.asOf ?? null)).toEqual(before);
  });

  test('is told nothing of what has left its region since, nor of what came later', async () => {
    const officer = await person({ role: 'OFFICER', region: '53.14' });
    const [stays, leaves, comes] = await Promise.all(
      ['53.14', '53.14', '31'].map((region) => create('Business', { name: 'Uji', region, status: 'ACTIVE' })),
    );
    const at = await instant();
    const counted = async (asker: Asker, asOf: string | null) => {
      const { data } = await api.as(asker)(
        `query ($asOf: DateTime) { registerQuality(by: [], region: "53.14", asOf: $asOf) { measures { code value } } }`,
        { asOf },
      );
      return data.registerQuality.measures.find(({ code }: { code: string }) => code === 'REG-01').value;
    };
    const had = await counted(officer, null);
    await update('Business', leaves as string, { region: '31' });
    await update('Business', comes as string, { region: '53.14' });
    expect(await counted(officer, null)).toBe(had);
    expect(await counted(officer, at)).toBe(had - 1);
    expect(await counted(admin, at)).toBe(had);
    await remove('Business', stays as string);
    expect(await counted(officer, at)).toBe(had - 1);
  });
});

test('a partner is told of its portfolio at the turn of a year only', async () => {
  const partner = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  const { createApiKey } = await ask('mutation ($input: ApiKeyInput!) { createApiKey(input: $input) { key } }', {
    input: { name: 'Uji', organization: partner, startsOn: '2020-01-01' },
  });
  const asOf = (at: string) =>
    api.as(stranger)(
      `{ partnerPortfolio(partner: "${partner}", from: "2024-01-01", to: "2025-01-01", asOf: "${at}") { asOf } }`,
      undefined,
      { headers: { 'x-api-key': createApiKey.key }, language: 'en' },
    );
  expect((await asOf('2026-01-01T00:00:00+07:00')).data.partnerPortfolio.asOf).toBe('2025-12-31T17:00:00.000Z');
  expect((await asOf('2026-01-02T00:00:00+07:00')).errors?.[0]?.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    fields: { asOf: 'A partner asks as of the turn of a year: 1 January, 00:00 in Jakarta (+07:00).' },
  });
});

describe.each(reports)('$name', (report) => {
  test('does not tell the future, and of what was before the house nothing', async () => {
    const { errors } = await api.as(admin)(
      asking(report),
      { ...report.variables, asOf: '2100-01-01T00:00:00Z' },
      { language: 'en' },
    );
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      fields: { asOf: 'asOf cannot lie in the future.' },
    });
    const { data, errors: none } = await api.as(admin)(asking(report), {
      ...report.variables,
      asOf: '2001-01-01T00:00:00Z',
    });
    expect(none).toBeUndefined();
    expect(JSON.stringify(data)).not.toMatch(/"n":[1-9]/);
  });

  test('is one statement, and counts as what is said of it', async () => {
    const variables = { ...report.variables, asOf: await instant() };
    const { sent } = await api.statements(() => api.as(admin)(asking(report), variables));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toContain('as of 1');
    const { text } = await api.as(admin)(asking(report), variables);
    expect(JSON.parse(text).extensions.cost).toBe(report.costThen);
  });
});

test('businesses are filtered by the funnel of then as it counted them, beside those of now', async () => {
  const period = { from: '2023-01-01', to: '2026-01-01' };
  const document = `query ($where: BusinessWhere, $from: LocalDate!, $to: LocalDate!, $at: DateTime) {
    exportFunnel(from: $from, to: $to, asOf: $at) { measures { code part value } }
    then: businesses(where: $where, asOf: $at) { totalCount }
    now: businesses(where: $where) { totalCount }
  }`;
  const variables = { where: { exportFunnel: { ...period, reached: 'AWARE' } }, ...period };
  const at = await instant();
  const trained = (await api.as(admin)(document, { ...variables, at })).data;
  const aware = ({ exportFunnel }: typeof trained) =>
    exportFunnel.measures.find(
      (each: { code: string; part: string }) => each.code === 'FUN-01' && each.part === 'AWARE',
    ).value;
  expect([trained.then.totalCount, trained.now.totalCount]).toEqual([aware(trained), aware(trained)]);
  const { businesses } = await ask(
    'query ($where: BusinessWhere) { businesses(where: $where, limit: 3) { nodes { id } } }',
    variables,
  );
  for (const { id } of businesses.nodes) {
    const { enrolments } = await ask(`{ enrolments(where: { business: { id: { eq: "${id}" } } }) { nodes { id } } }`);
    for (const enrolment of enrolments.nodes) await remove('Enrolment', enrolment.id);
  }
  const later = (await api.as(admin)(document, { ...variables, at })).data;
  expect(aware(later)).toBe(aware(trained));
  expect(later.then.totalCount).toBe(trained.then.totalCount);
  expect(later.now.totalCount).toBe(trained.now.totalCount - businesses.nodes.length);
});

describe('a statement of then', () => {
  const all: Rules = { rows: () => 'all', field: () => 'all', writes: () => 'all', gone: true };
  const then = new Scope(new Map(), all).asOf('2024-05-31T18:00:00.000Z');

  test('has the day of then for today', async () => {
    const days = sql`(select to_json(array[current_date, rule.today_in('31')]))`;
    const { text, values } = statement(asThen(then, days), then);
    const { rows } = await connected(api.databaseUrl, (client) =>
      client.query(text, values({ variables: {}, viewer: null })),
    );
    expect(rows).toEqual([{ json: '["2024-05-31","2024-06-01"]' }]);
  });

  test.each([
    ['a table that has no history', sql`(select count(*) from kept.mentoring_course)`],
    ['a clock', sql`(select now())`],
  ])('is refused where it reads %s', (_, question) => {
    expect(() => asThen(then, question)).toThrow('This cannot be asked as of an instant');
  });
});
