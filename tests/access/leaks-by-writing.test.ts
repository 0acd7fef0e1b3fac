import fc from 'fast-check';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { columnsOf } from '../../api/src/core/column.ts';
import { allNouns, nounOf, table } from '../../api/src/core/noun.ts';
import { houseSchema } from '../../api/src/schema.ts';
import { connected } from '../demo/database.ts';
import { limits, numRuns } from '../query/random.ts';
import { type Asker, openApi } from '../support/api.ts';
import { oneOfEach } from '../support/one-of-each.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

// Who writes to a record that is hidden is answered as if it were not there.

const api = await openApi();
const schema = await houseSchema();
const rows = rowsOf(api);
const { create, ask } = rows;
const { person } = peopleOf(api);

const missing = '01999999-0000-7000-8000-000000000000';
const secret = 'rahasia-di-balik-layar';

let officer: Asker;
/** A record of each noun that the officer does not see, and one that it sees. */
const hidden = new Map<string, string>();
const seen = new Map<string, string>();

beforeAll(async () => {
  await oneOfEach(rows);
  officer = await person({ role: 'OFFICER', region: '35.28' });
  const business = await create('Business', { name: 'Uji Sini', region: '35.28', phone: '+628123456789' });
  await create('Product', { business, name: 'Kain' });
  for (const { name, singular, plural } of allNouns()) {
    const { page } = await ask(`{ page: ${plural}(limit: 200) { nodes { id } } }`);
    for (const { id } of page.nodes) {
      const { data } = await api.as(officer)(`query ($id: ID!) { row: ${singular}(id: $id) { id } }`, { id });
      (data.row ? seen : hidden).set(name, id);
      if (seen.has(name) && hidden.has(name)) break;
    }
  }
});

/** Every column of every row, to see that nothing has changed but that refusals are on record. */
const print = () =>
  connected(api.databaseUrl, async (client) => {
    const prints = [];
    for (const { type } of allNouns().filter(({ name }) => name !== 'AccessEntry'))
      prints.push(
        (await client.query(`select md5(string_agg(t::text, '' order by t::text)) as it from "${table(type)}" t`)).rows,
      );
    return JSON.stringify(prints);
  });

type Values = Record<string, unknown>;
const word = fc.constantFrom(secret, `${secret}@contoh.id`, 'https://contoh.id/rahasia-di-balik-layar', '');
const scalars: Record<string, fc.Arbitrary<unknown>> = {
  Int: fc.constantFrom(0, 1, -1, 2024),
  Float: fc.constantFrom(0, 1.5, -1),
  Rupiah: fc.constantFrom(0, 5000, -1),
  Boolean: fc.boolean(),
  LocalDate: fc.constantFrom('2024-01-08', '2030-01-01'),
  DateTime: fc.constant('2024-01-08T00:00:00.000Z'),
};

/** Any value of an input type; of identifiers those of records that are seen. */
function anyOf(type: GraphQLInputType, target?: string): fc.Arbitrary<unknown> {
  const inner = getNullableType(type);
  if (isListType(inner)) return fc.array(anyOf(inner.ofType, target), { maxLength: 1 });
  const named = getNamedType(inner);
  if (isEnumType(named)) return fc.constantFrom(...named.getValues().map(({ name }) => name));
  if (named.name === 'ID') return fc.constant(seen.get(target ?? '') ?? missing);
  return scalars[named.name] ?? word;
}

/** Any input of a type, whole or in part. */
function inputOf(name: string, noun: string): fc.Arbitrary<Values> {
  const fields = Object.values((schema.getType(name) as GraphQLInputObjectType).getFields());
  const parts = fields.map(({ name: field, type }) => {
    const column = columnsOf(nounOf(noun).type).find((each) => each.name === field);
    const target = (column?.target as (() => { name: string }) | undefined)?.().name;
    const value = anyOf(type, target);
    return fc.tuple(
      fc.constant(field),
      isNonNullType(type) ? value : fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, value),
    );
  });
  return fc.tuple(...parts).map((all) => Object.fromEntries(all.filter(([, value]) => value !== undefined)));
}

interface Write {
  noun: string;
  document: string;
  /** The variables, with this record. */
  of(id: string): Values;
}

/** Any change of a record of a noun: plain, by an act, by one or by many. */
function writeTo(noun: string): fc.Arbitrary<Write> {
  const { plural } = nounOf(noun);
  const many = plural.charAt(0).toUpperCase() + plural.slice(1);
  const ends = new RegExp(`^[a-z]+[A-Za-z]*(${noun}|${many})$`);
  const doors = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
    ({ name, args, type }) =>
      ends.test(name) &&
      args.some((each) => each.name === 'id' || each.name === 'ids') &&
      [noun, 'BulkResult', 'ID'].includes(getNamedType(type).name),
  );
  return fc.constantFrom(...doors).chain(({ name, args, type }) => {
    const input = args.find((each) => each.name === 'input');
    const inputs = input ? inputOf(getNamedType(input.type).name, noun) : fc.constant(undefined);
    const declared = args.map((each) => `$${each.name}: ${each.type}`).join(', ');
    const given = args.map((each) => `${each.name}: $${each.name}`).join(', ');
    const { name: answer } = getNamedType(type);
    const answered = answer === 'ID' ? '' : answer === 'BulkResult' ? '{ __typename }' : '{ id }';
    const bulk = args.some((each) => each.name === 'ids');
    return fc.tuple(inputs, fc.constantFrom(1, 2, 99), fc.boolean()).map(([value, version, beside]) => ({
      noun,
      document: `mutation (${declared}) { ${name}(${given}) ${answered} }`,
      of: (id: string) =>
        bulk
          ? { ids: [...(beside && seen.has(noun) ? [seen.get(noun)] : []), id], input: value }
          : { id, version, input: value },
    }));
  });
}

/** Users and the record of access are written by what people do, and by nothing else. */
const writable = () => [...hidden.keys()].filter((noun) => !['User', 'AccessEntry'].includes(noun));

describe('a record that is hidden', () => {
  test('is answered by every write as one that does not exist, and nothing changes', async () => {
    expect(hidden.size).toBeGreaterThan(20);
    const before = await print();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...writable()).chain(writeTo), async ({ noun, document, of }) => {
        const foreign = await api.as(officer)(document, of(hidden.get(noun) as string));
        const absent = await api.as(officer)(document, of(missing));
        expect({ status: foreign.status, text: foreign.text }).toEqual({ status: absent.status, text: absent.text });
        expect(foreign.errors, foreign.text).toBeDefined();
        expect(foreign.errors?.[0]?.extensions.code, foreign.text).not.toBe('INTERNAL');
        expect(foreign.text).not.toContain(secret);
      }),
      { numRuns, ...limits },
    );
    expect(await print()).toBe(before);
  });

  test('is no parent, no part and no subject of what is entered or changed', async () => {
    const links = allNouns().flatMap(({ type, name, keptByServer }) =>
      columnsOf(type)
        .filter(
          ({ kind, target }) =>
            !keptByServer &&
            (kind === 'link' || kind === 'links') &&
            hidden.has((target as () => { name: string })().name),
        )
        .map((column) => ({ noun: name, column, target: (column.target as () => { name: string })().name })),
    );
    expect(links.length).toBeGreaterThan(30);
    const asked = fc.constantFrom(...links).chain((link) => {
      const patch = Boolean(schema.getType(`${link.noun}Patch`)) && link.column.patch && seen.has(link.noun);
      return fc
        .tuple(
          fc.constant(link),
          fc.boolean().map((it) => it && patch),
        )
        .chain(([each, isPatch]) =>
          inputOf(`${each.noun}${isPatch ? 'Patch' : 'Input'}`, each.noun).map((input) => ({
            ...each,
            input,
            isPatch,
          })),
        );
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ noun, column, target, input, isPatch }) => {
        if (!isPatch && !column.input) return;
        const document = isPatch
          ? `mutation ($id: ID!, $input: ${noun}Patch!) { row: update${noun}(id: $id, version: 1, input: $input) { id } }`
          : `mutation ($input: ${noun}Input!) { row: create${noun}(input: $input) { id } }`;
        const told = async (id: string) => {
          const value = column.kind === 'links' ? [id] : id;
          const answer = await api.as(officer)(document, {
            id: seen.get(noun),
            input: { ...input, [column.name]: value },
          });
          expect(answer.errors, answer.text).toBeDefined();
          expect(answer.errors?.[0]?.extensions.code, answer.text).not.toBe('INTERNAL');
          expect(answer.text).not.toContain(secret);
          return { status: answer.status, text: answer.text };
        };
        expect(await told(hidden.get(target) as string)).toEqual(await told(missing));
      }),
      { numRuns: Math.ceil(numRuns / 3), ...limits },
    );
    const flag =
      'mutation ($id: String!) { createQualityFlag(input: { subjectType: BUSINESS, subjectId: $id, code: "OTHER", detail: "x" }) { id } }';
    const flagged = async (id: string) => (await api.as(officer)(flag, { id })).text;
    expect(await flagged(hidden.get('Business') as string)).toBe(await flagged(missing));
  });

  test('takes as long to refuse as one that does not exist', async () => {
    const document = 'mutation ($id: ID!) { updateBusiness(id: $id, version: 1, input: { tags: ["x"] }) { id } }';
    const took: Record<string, number[]> = { hidden: [], missing: [] };
    for (let i = 0; i < 200; i++)
      for (const [which, id] of Object.entries({ hidden: hidden.get('Business'), missing })) {
        const began = performance.now();
        await api.as(officer)(document, { id });
        took[which]?.push(performance.now() - began);
      }
    const median = (which: string) => took[which]?.sort((a, b) => a - b)[100] as number;
    console.info(`refusals: hidden ${median('hidden').toFixed(2)} ms, missing ${median('missing').toFixed(2)} ms`);
    expect(median('hidden') / median('missing')).toBeGreaterThan(0.6);
    expect(median('hidden') / median('missing')).toBeLessThan(1.6);
  });
});

describe('what may be written', () => {
  const code = (answer: { errors: { extensions: { code: string } }[] | undefined }) =>
    answer.errors?.[0]?.extensions.code;

  test('may not be moved out of reach, by whatever link', async () => {
    const mentor = await person({ role: 'MENTOR' });
    const { user } = mentor as { user: string };
    const record = await create('Mentor', { name: 'Uji Pendamping', kind: 'CONSULTANT', user });
    const other = await create('Mentor', { name: 'Uji Pengganti', kind: 'CONSULTANT' });
    const owner = await create('Organization', { name: 'Uji Dinas', kind: 'DISPERINDAG_KABKOTA' });
    const programme = await create('Programme', { name: 'Uji Program', kind: 'MENTORING', owner });
    const engagement = async (more: Values) =>
      create('Engagement', {
        programme,
        business: await create('Business', { name: 'Uji Binaan', region: '35.05' }),
        startsOn: '2025-01-01',
        ...more,
      });
    const led = await engagement({ leadMentor: record });
    const joined = await engagement({ mentors: [record] });
    const document =
      'mutation ($id: ID!, $input: EngagementPatch!) { updateEngagement(id: $id, version: 1, input: $input) { id } }';
    const before = await print();
    for (const [id, input] of [
      [led, { leadMentor: other }],
      [led, { leadMentor: null }],
      [joined, { mentors: [] }],
      [joined, { mentors: [other] }],
    ] as const)
      expect([input, code(await api.as(mentor)(document, { id, input }))]).toEqual([input, 'FORBIDDEN']);
    expect(await print()).toBe(before);
    const handed = await api.as(mentor)(document, { id: led, input: { leadMentor: other, mentors: [record] } });
    expect(handed.errors).toBeUndefined();
    const entered =
      'mutation ($input: EngagementInput!) { createEngagement(input: $input) { mentors { nodes { name } } } }';
    const { row } = await ask('query ($id: ID!) { row: engagement(id: $id) { business { id } } }', { id: led });
    const more = { business: row.business.id, startsOn: '2026-01-01', state: 'PLANNED' };
    const next = await create('Programme', { name: 'Uji Lanjutan', kind: 'MENTORING', owner });
    const input = { ...more, programme: next };
    expect(code(await api.as(mentor)(entered, { input: { ...input, mentors: [other] } }))).toBe('FORBIDDEN');
    const own = await api.as(mentor)(entered, { input: { ...input, mentors: [record] } });
    expect(own.data?.createEngagement).toEqual({ mentors: { nodes: [{ name: 'Uji Pendamping' }] } });
  });

  test('is not written over where it may not be read', async () => {
    const here = { region: '35.28' };
    const contact = { phone: '+628123456789', email: 'a@contoh.id' };
    const business = await create('Business', { name: 'Uji Perorangan', legalForm: 'PERORANGAN', ...here, ...contact });
    const figures = { turnover: 9_000_000, exportTurnover: 1, profit: 5, workersFemale: 4, workersWithDisability: 1 };
    const report = await create('PeriodReport', { business, period: 'YEAR', startsOn: '2024-01-01', ...figures });
    const written = {
      Business: [business, contact],
      Person: [await create('Person', { name: 'Uji Orang', sex: 'FEMALE', ...here, ...contact }), contact],
      Mentor: [await create('Mentor', { name: 'Uji Penyuluh', kind: 'TPL', ...here, ...contact }), contact],
      PeriodReport: [report, { turnover: 1, exportTurnover: 1, profit: 1, workersWithDisability: 1 }],
    } as const;
    const before = await print();
    for (const [noun, [id, fields]] of Object.entries(written))
      for (const field of Object.keys(fields))
        for (const value of [null, (fields as Values)[field]]) {
          const document = `mutation ($id: ID!, $input: ${noun}Patch!) { update${noun}(id: $id, version: 1, input: $input) { id } }`;
          const answer = await api.as(officer)(document, { id, input: { [field]: value } });
          expect([noun, field, code(answer)]).toEqual([noun, field, 'FORBIDDEN']);
        }
    expect(await print()).toBe(before);
  });
});
