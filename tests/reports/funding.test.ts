import { beforeAll, expect, test } from 'vitest';
import { type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { create, ask } = rowsOf(api);
const { person } = peopleOf(api);

interface Figure {
  code: string;
  part: string | null;
  value: number;
  n: number;
  missing: number;
  coverage: number | null;
}

const document = `query ($exhibition: ID!) { participationFunding(exhibition: $exhibition) {
  audience measures { ...M } groups { label measures { ...M } } } }
  fragment M on Measure { code part value n missing coverage }`;
const report = async (exhibition: string, asker: Asker = admin) => {
  const { data, errors } = await api.as(asker)(document, { exhibition });
  expect(errors).toBeUndefined();
  return data.participationFunding;
};
const byPayer = (measures: Figure[], code = 'EXH-01') =>
  Object.fromEntries(measures.filter((each) => each.code === code).map(({ part, value }) => [part, value]));
const total = (measures: Figure[]) => measures.find(({ code }) => code === 'EXH-01-TOTAL');

test('of seven from NTB none is named, the payers of six are stated, and the shares keep the base of seven', async () => {
  const { exhibitions } = await ask('{ exhibitions(where: { name: { eq: "Jakarta Expo 2016" } }) { nodes { id } } }');
  const { measures, groups } = await report(exhibitions.nodes[0].id);
  for (const each of [measures, groups[0].measures]) {
    expect(total(each)).toMatchObject({ value: 7, n: 0, missing: 7, coverage: 0 });
    expect(byPayer(each)).toEqual({ APBN: 2, CSR_PARTNER: 2, SELF: 2, UNKNOWN: 1 });
    const shares = Object.entries(byPayer(each, 'EXH-01-SHARE')).map(
      ([payer, share]) => `${payer} ${(share as number).toFixed(1)}`,
    );
    expect(shares).toEqual(['APBN 28.6', 'CSR_PARTNER 28.6', 'SELF 28.6', 'UNKNOWN 14.3']);
  }
});

let exhibition: string;
let organization: string;
beforeAll(async () => {
  exhibition = await create('Exhibition', { name: 'Pameran Uji', year: 2024 });
  organization = await create('Organization', { name: 'Uji Dinas', kind: 'DISPERINDAG_KABKOTA' });
  const delegation = await create('Delegation', { exhibition, organization });
  const source = (await ask('{ sources(limit: 1) { nodes { id } } }')).sources.nodes[0].id;
  const reported = {
    subjectType: 'DELEGATION',
    subjectId: delegation,
    measure: 'PARTICIPANTS',
    unit: 'BUSINESSES',
    source,
  };
  await create('ReportedFigure', { ...reported, value: 6 });
  await create('ReportedFigure', { ...reported, dimension: 'FUNDING', category: 'APBN', value: 3 });
  const states = ['CONFIRMED', 'CONFIRMED', 'PROPOSED', 'CONFIRMED'];
  for (const [i, sourceType] of ['APBN', 'SELF', 'SELF', 'DONOR'].entries()) {
    const business = await create('Business', { name: `Uji ${i}`, region: i === 1 ? '34.04' : '35.05' });
    const within = i === 3 ? {} : { delegation };
    const participation = await create('Participation', { exhibition, business, state: states[i], ...within });
    await create('Funding', { participation, sourceType });
  }
});

test('nobody is counted twice who is both recorded and reported, and the rest is told apart', async () => {
  const { measures, groups } = await report(exhibition);
  expect(total(groups[0].measures)).toMatchObject({ value: 6, n: 2, missing: 4 });
  expect(byPayer(groups[0].measures)).toEqual({ APBN: 3, SELF: 1, UNENUMERATED: 2 });
  expect(total(measures)).toMatchObject({ value: 7, n: 3, missing: 4 });
  expect(byPayer(measures)).toEqual({ APBN: 3, DONOR: 1, SELF: 1, UNENUMERATED: 2 });
});

test('an officer’s rests on the businesses of the region', async () => {
  const officer = await person({ role: 'OFFICER', region: '34' });
  const { measures } = await report(exhibition, officer);
  expect(total(measures)).toMatchObject({ n: 1 });
  expect(byPayer(measures).DONOR).toBeUndefined();
});

test('it is one statement, and an exhibition that does not exist has no answer', async () => {
  const { sent } = await api.statements(() => report(exhibition));
  expect(sent).toHaveLength(1);
  expect(await report('nowhere')).toBeNull();
});

test('of an exhibition of which nothing is recorded or reported nobody knows how many took part', async () => {
  const unknown = await create('Exhibition', { name: 'Pameran Tanpa Catatan', year: 2023 });
  await create('Delegation', { exhibition: unknown, organization });
  const { measures, groups } = await report(unknown);
  for (const each of [measures, groups[0].measures])
    expect(total(each)).toMatchObject({ value: null, n: 0, missing: 0, coverage: null });
  const business = await create('Business', { name: 'Uji Usulan', region: '35.05' });
  await create('Participation', { exhibition: unknown, business, state: 'PROPOSED' });
  const proposed = await report(unknown);
  expect(total(proposed.measures)).toMatchObject({ value: 0, n: 0 });
  expect(total(proposed.groups[0].measures)).toMatchObject({ value: null });
});
