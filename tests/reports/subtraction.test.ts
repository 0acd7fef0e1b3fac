import { beforeAll, expect, test } from 'vitest';
import { type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';
import type { Figure } from './figure.ts';

// What a partner may not be told does not follow either from figures that are held against each other.

const api = await openApi();
const { create } = rowsOf(api);
const { person } = peopleOf(api);

let partner: string;
let owner: string;
let asker: Asker;
beforeAll(async () => {
  partner = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  owner = await create('Organization', { name: 'Uji Dinas', kind: 'DISPERINDAG_KABKOTA' });
  asker = await person({ role: 'PARTNER', organization: partner });
  const programmes = await Promise.all(
    ['A', 'B'].map((name) => create('Programme', { name, kind: 'MENTORING', owner, partners: [partner] })),
  );
  const mentored = async (startsOn: string, state: object, { sector = 'PANGAN', programme = programmes[0] } = {}) => {
    const business = await create('Business', { name: 'Uji', region: '35.05', sector });
    await create('Engagement', { business, programme, startsOn, baselineOn: startsOn, ...state });
  };
  const dropped = { state: 'DROPPED', endsOn: '2024-06-30', exitReason: 'MOVED' };
  const active = { state: 'ACTIVE' };
  for (let i = 0; i < 3; i++) await mentored('2024-02-01', dropped);
  for (let i = 0; i < 3; i++) await mentored('2024-02-01', active);
  await mentored('2023-02-01', dropped);
  for (let i = 0; i < 2; i++) await mentored('2023-02-01', active);
  // Of a branch of their own, one in each programme.
  for (const programme of programmes) await mentored('2024-02-01', active, { sector: 'SANDANG', programme });
  for (let i = 0; i < 3; i++) await mentored('2024-02-01', active, { sector: 'KERAJINAN' });
});

const portfolio = async (who: Asker) => {
  const fields = 'measures { code part value n missing hidden }';
  const { data, errors } = await api.as(who)(
    `query ($partner: ID!) { partnerPortfolio(partner: $partner, from: "2024-01-01", to: "2025-01-01") { ${fields} groups { key ${fields} } } }`,
    { partner },
  );
  expect(errors).toBeUndefined();
  const within =
    (measures: Figure[]) =>
    (code: string, part: string | null = null) =>
      measures.find((each) => each.code === code && each.part === part) as Figure;
  const { measures, groups } = data.partnerPortfolio;
  const group = (key: string) => groups.find((each: { key: string }) => each.key === key).measures;
  return { of: within(measures), in: (key: string) => within(group(key)) };
};

test('who was dropped and had begun before the year is not the rest of all who were dropped', async () => {
  const { of } = await portfolio(admin);
  // One of four had begun before.
  expect(of('MEN-01', 'DROPPED')).toMatchObject({ value: 4 });
  expect(of('MEN-01-COMPLETION')).toMatchObject({ value: 0, n: 3 });
  const theirs = await portfolio(asker);
  expect(theirs.of('MEN-01', 'DROPPED')).toMatchObject({ value: 4, hidden: false });
  const untold = { n: null, missing: null };
  expect(theirs.of('MEN-01-COMPLETION')).toMatchObject({ ...untold, value: null, hidden: true });
  expect(theirs.of('MEN-02')).toMatchObject(untold);
});

test('of how many programmes a few are says not how few they are', async () => {
  const [all, theirs] = [await portfolio(admin), await portfolio(asker)];
  expect(all.in('SANDANG')('PROGRAMMES').value).toBe(2);
  expect(theirs.in('SANDANG')('ENGAGEMENTS').hidden).toBe(true);
  expect(theirs.in('SANDANG')('PROGRAMMES')).toMatchObject({ value: null, n: null, hidden: true });
  expect(theirs.of('PROGRAMMES')).toMatchObject({ value: 2, hidden: false });
});
