import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask } = rowsOf(await openApi());

const fromNtb = `delegations(where: {region: {within: "52"}})`;

test('A1: seven businesses go from NTB, all of them handicraft, and none is named', async () => {
  const { exhibitions } = await ask(`{
    exhibitions(where: {name: {eq: "Jakarta Expo 2016"}}) { nodes {
      ${fromNtb} { nodes {
        participations { totalCount }
        total: figures(where: {measure: {eq: PARTICIPANTS}, dimension: {isNull: true}}) { nodes { value approximate unit } }
        bySector: figures(where: {measure: {eq: PARTICIPANTS}, dimension: {eq: SECTOR}}) { nodes { category value } }
      } }
    } }
  }`);
  expect(exhibitions.nodes).toEqual([
    {
      delegations: {
        nodes: [
          {
            participations: { totalCount: 0 },
            total: { nodes: [{ value: 7, approximate: false, unit: 'BUSINESSES' }] },
            bySector: { nodes: [{ category: 'KERAJINAN', value: 7 }] },
          },
        ],
      },
    },
  ]);
});

test('A2, A4: who pays is known for six of seven, and the shares keep the base of seven', async () => {
  const { delegations } = await ask(`{
    delegations(where: {exhibition: {name: {eq: "Jakarta Expo 2016"}}, region: {within: "52"}}) { nodes {
      reported: figures(where: {measure: {eq: PARTICIPANTS}, dimension: {isNull: true}}) { nodes { value } }
      stated: figures(where: {measure: {eq: PARTICIPANTS}, dimension: {eq: FUNDING}, category: {ne: "UNKNOWN"}}) { aggregate { of { value { sum } } } }
      enumerated: participations { totalCount }
      rows: figures(where: {dimension: {eq: FUNDING}}, orderBy: [{category: ASC}]) {
        nodes { category value organization { name } qualifiers }
      }
      exhibition { flags(where: {code: {eq: FUNDING_SUM_MISMATCH}}) { nodes { state } } }
    } }
  }`);
  const [{ reported, stated, enumerated, rows, exhibition }] = delegations.nodes;
  expect(stated.aggregate).toEqual([{ of: { value: { sum: 6 } } }]);
  expect(enumerated.totalCount).toBe(0);
  expect(rows.nodes).toEqual([
    { category: 'APBN', value: 2, organization: { name: 'Kementerian Perdagangan' }, qualifiers: [] },
    { category: 'CSR_PARTNER', value: 2, organization: { name: 'PT Astra' }, qualifiers: [] },
    { category: 'SELF', value: 2, organization: null, qualifiers: ['TRANSPORT', 'ACCOMMODATION'] },
    { category: 'UNKNOWN', value: 1, organization: null, qualifiers: [] },
  ]);
  const base = reported.nodes[0].value;
  const shares = rows.nodes.map(({ value }: { value: number }) => ((100 * value) / base).toFixed(1));
  expect(shares).toEqual(['28.6', '28.6', '28.6', '14.3']);
  expect(exhibition.flags.nodes).toEqual([{ state: 'OPEN' }]);
});

test('A5: PT Astra mentors makers of NTB and pays for two whose names nobody states', async () => {
  const { organizations, reportedFigures, fundings } = await ask(`{
    organizations(where: {name: {eq: "PT Astra"}}) { nodes {
      programmes(where: {region: {within: "52"}}) { nodes { kind } }
      supportedDelegations { nodes { region { id } } }
    } }
    reportedFigures(where: {organization: {name: {eq: "PT Astra"}}, dimension: {eq: FUNDING}}) { nodes { value } }
    fundings(where: {funder: {name: {eq: "PT Astra"}}}) { totalCount }
  }`);
  expect(organizations.nodes).toEqual([
    { programmes: { nodes: [{ kind: 'MENTORING' }] }, supportedDelegations: { nodes: [{ region: { id: '52' } }] } },
  ]);
  expect(reportedFigures.nodes).toEqual([{ value: 2 }]);
  expect(fundings.totalCount).toBe(0);
});

test('A6: all seven are said to be trained and mentored, and no record shows it', async () => {
  const { delegations, engagements } = await ask(`{
    delegations(where: {exhibition: {name: {eq: "Jakarta Expo 2016"}}}) { nodes {
      figures(where: {measure: {in: [TRAINED_AND_MENTORED, PARTICIPANTS]}, dimension: {isNull: true}}, orderBy: [{measure: ASC}]) {
        nodes { measure value source { publisher } }
      }
    } }
    engagements(where: {business: {region: {within: "52"}}}) { totalCount }
  }`);
  const source = { publisher: 'Radar Lombok' };
  expect(delegations.nodes[0].figures.nodes).toEqual([
    { measure: 'PARTICIPANTS', value: 7, source },
    { measure: 'TRAINED_AND_MENTORED', value: 7, source },
  ]);
  expect(engagements.totalCount).toBe(0);
});

test('A7: the expo is at Kemayoran, on four inferred days of October 2016, and the other district is kept as a doubt', async () => {
  const { exhibitions } = await ask(`{
    exhibitions(where: {name: {eq: "Jakarta Expo 2016"}}) { nodes {
      region { id name } startsOn endsOn days startsOnPrecision startsOnCertainty
      flags(where: {code: {eq: VENUE_CONFLICT}}) { nodes { detail } }
    } }
  }`);
  const [{ flags, ...expo }] = exhibitions.nodes;
  expect(expo).toEqual({
    region: { id: '31.71.03', name: 'Kemayoran' },
    startsOn: '2016-10-12',
    endsOn: '2016-10-15',
    days: 4,
    startsOnPrecision: 'DAY',
    startsOnCertainty: 'INFERRED',
  });
  expect(flags.nodes[0].detail).toContain('Kebayoran');
});

test('A8: what was sold is not recorded, and that is not zero', async () => {
  const { exhibitions, delegations } = await ask(`{
    exhibitions(where: {name: {eq: "Jakarta Expo 2016"}}) { nodes { figures(where: {measure: {eq: SALES}}) { nodes { value missingReason } } } }
    delegations(where: {exhibition: {name: {eq: "Jakarta Expo 2016"}}}) { nodes { figures(where: {measure: {eq: SALES}}) { nodes { value missingReason } } } }
  }`);
  const unknown = [{ figures: { nodes: [{ value: null, missingReason: 'NOT_RECORDED' }] } }];
  expect(exhibitions.nodes).toEqual(unknown);
  expect(delegations.nodes).toEqual(unknown);
});

test('A9: BP3ED is said to have gone to one more exhibition, in Yogyakarta, on a day and with a number that nobody states', async () => {
  const { exhibitions } = await ask(`{
    exhibitions(where: {name: {ne: "Jakarta Expo 2016"}, delegations: {some: {supporters: {some: {aliases: {has: "BP3ED"}}}}}}) { nodes {
      region { id } startsOn year
      delegations { nodes { figures { nodes { measure value missingReason } } } }
    } }
  }`);
  expect(exhibitions.nodes).toEqual([
    {
      region: { id: '34' },
      startsOn: null,
      year: null,
      delegations: {
        nodes: [{ figures: { nodes: [{ measure: 'PARTICIPANTS', value: null, missingReason: 'NOT_STATED' }] } }],
      },
    },
  ]);
});

test('A11: four doubts about the expo are open, each with a proposal', async () => {
  const { exhibitions } = await ask(`{
    exhibitions(where: {name: {eq: "Jakarta Expo 2016"}}) { nodes {
      flags(where: {state: {eq: OPEN}}, orderBy: [{code: ASC}]) { nodes { code resolution } totalCount }
    } }
  }`);
  const { nodes, totalCount } = exhibitions.nodes[0].flags;
  expect(totalCount).toBe(4);
  expect(nodes.map(({ code }: { code: string }) => code)).toEqual([
    'FUNDING_SUM_MISMATCH',
    'VENUE_CONFLICT',
    'WEEKDAY_MISMATCH',
    'YEAR_INFERRED',
  ]);
  expect(nodes.every(({ resolution }: { resolution: string | null }) => resolution)).toBe(true);
});

test('the coconut-shell ware is said to reach markets abroad, and none of them is named', async () => {
  const { exportRecords } = await ask(`{
    exportRecords(where: {product: {region: {within: "52"}}}) { nodes { product { name materials } country channel exportEntry } }
  }`);
  expect(exportRecords.nodes).toEqual([
    {
      product: { name: 'Kerajinan batok kelapa', materials: ['batok kelapa'] },
      country: null,
      channel: 'UNKNOWN',
      exportEntry: false,
    },
  ]);
});
