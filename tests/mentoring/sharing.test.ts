import { expect, test } from 'vitest';
import { today } from '../../api/src/core/today.ts';
import { openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { create } = rowsOf(api);
const { person } = peopleOf(api);

const day = (after: number): string => new Date(Date.parse(today()) + after * 86_400_000).toISOString().slice(0, 10);
const [yesterday, now, tomorrow] = [-1, 0, 1].map(day) as [string, string, string];

interface Case {
  agreement?: { startsOn?: string; endsOn?: string };
  consent?: { givenOn?: string; endsOn?: string };
  isSeen: boolean;
}

/** From which day and to which day somebody is named. */
const cases: Record<string, Case> = {
  'tanpa akhir': { isSeen: true },
  'perjanjian mulai hari ini': { agreement: { startsOn: now }, isSeen: true },
  'perjanjian mulai besok': { agreement: { startsOn: tomorrow }, isSeen: false },
  'perjanjian berakhir hari ini': { agreement: { endsOn: now }, isSeen: true },
  'perjanjian berakhir kemarin': { agreement: { endsOn: yesterday }, isSeen: false },
  'persetujuan diberi hari ini': { consent: { givenOn: now }, isSeen: true },
  'persetujuan berakhir hari ini': { consent: { endsOn: now }, isSeen: true },
  'persetujuan berakhir kemarin': { consent: { endsOn: yesterday }, isSeen: false },
};

test('a partner is told by name from the first day to the last, in a list, in groups and in a search alike', async () => {
  const partner = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  for (const [name, { agreement, consent }] of Object.entries(cases)) {
    const programme = await create('Programme', { name, kind: 'MENTORING', owner: partner });
    const business = await create('Business', { name: `Ujicoba ${name}`, region: '35.05' });
    await create('Engagement', { business, programme, startsOn: '2025-01-01' });
    await create('DataSharingAgreement', {
      ...{ partner, number: name, programmes: [programme], fields: ['IDENTITY'], startsOn: '2025-01-01' },
      ...agreement,
    });
    await create('Consent', {
      ...{ business, purpose: 'PARTNER_SHARING', givenOn: '2025-01-01', evidence: 'Formulir' },
      ...consent,
    });
  }
  const asker = await person({ role: 'PARTNER', organization: partner });
  const seen = Object.keys(cases)
    .filter((name) => cases[name]?.isSeen)
    .map((name) => `Ujicoba ${name}`)
    .sort();
  const { data, errors } = await api.as(asker)(`{
    businesses { nodes { name } totalCount }
    businessAggregate(groupBy: [{ name: VALUE }]) { group { name } count }
    engagementAggregate(groupBy: [{ business: { name: VALUE } }]) { group { business { name } } }
    search(text: "ujicoba", limit: 100) { node { label } }
  }`);
  expect(errors).toBeUndefined();
  expect(data.businesses.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(seen);
  expect(data.businesses.totalCount).toBe(seen.length);
  expect(data.businessAggregate.map(({ group, count }: never) => [group, count])).toEqual(
    seen.map((name) => [{ name }, 1]),
  );
  expect(
    data.engagementAggregate.map(({ group }: { group: { business: { name: string } } }) => group.business.name),
  ).toEqual(seen);
  expect(data.search.map(({ node }: { node: { label: string } }) => node.label).sort()).toEqual(seen);
});
