import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { act, ask, create, refusedAct, refusedCreate, refusedUpdate, refusedRemove, remove, update } = rowsOf(
  await openApi(),
);
let exhibition: string;
beforeAll(async () => {
  exhibition = await create('Exhibition', { name: 'Pameran Dana' });
});
const entered = async () =>
  create('Participation', { exhibition, business: await create('Business', { name: 'Peserta', region: '52.71' }) });

test('shares never exceed 100 percent, in whatever order they are entered', async () => {
  const participation = await entered();
  await create('Funding', { participation, sourceType: 'APBN', sharePct: 60 });
  const second = await create('Funding', { participation, sourceType: 'SELF', sharePct: 30 });
  const words = { sharePct: 'The shares sum to more than 100 percent.' };
  expect((await refusedCreate('Funding', { participation, sourceType: 'BUMD', sharePct: 11 })).fields).toEqual(words);
  expect((await refusedUpdate('Funding', second, { sharePct: 41 })).fields).toEqual(words);
  await update('Funding', second, { sharePct: 40 });
});

test('once results are in, stated shares sum to 100, to a hundredth', async () => {
  const participation = await entered();
  const thirds = [];
  for (const sourceType of ['APBN', 'SELF'])
    thirds.push(await create('Funding', { participation, sourceType, sharePct: 33.33 }));
  const words = 'The shares of all payers must sum to 100 percent. Set the state back to ATTENDED to change them.';
  await act('confirm', 'Participation', participation);
  await act('attend', 'Participation', participation);
  expect((await refusedAct('report', 'Participation', participation, {})).fields).toEqual({ state: words });
  thirds.push(await create('Funding', { participation, sourceType: 'BUMN', sharePct: 33.34 }));
  await act('report', 'Participation', participation, {});
  expect((await refusedUpdate('Funding', thirds[0] as string, { sharePct: 20 })).fields).toEqual({ sharePct: words });
  expect((await refusedRemove('Funding', thirds[0] as string)).fields).toEqual({ sharePct: words });
});

test('two payers who enter sixty percent at the same moment do not both get through', async () => {
  for (let round = 0; round < 5; round++) {
    const participation = await entered();
    const enter = (sourceType: string) => create('Funding', { participation, sourceType, sharePct: 60 });
    const outcomes = await Promise.allSettled([enter('APBN'), enter('SELF'), enter('BUMN')]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { rows } = await ask(
      'query ($id: ID!) { rows: fundings(where: { participation: { id: { eq: $id } } }) { nodes { sharePct } } }',
      { id: participation },
    );
    expect(rows.nodes).toEqual([{ sharePct: 60 }]);
  }
});

test('a payer without a stated share leaves the rest open', async () => {
  const participation = await entered();
  await create('Funding', { participation, sourceType: 'APBN', sharePct: 50 });
  await create('Funding', { participation, sourceType: 'UNKNOWN' });
  for (const verb of ['confirm', 'attend']) await act(verb, 'Participation', participation);
  await act('report', 'Participation', participation, {});
  await act('verify', 'Participation', participation);
});

test.each([0, 100.5])('a share of %d percent is refused', async (sharePct) => {
  const participation = await entered();
  expect((await refusedCreate('Funding', { participation, sourceType: 'APBN', sharePct })).fields).toHaveProperty(
    'sharePct',
  );
});

test('who pays itself, or is unknown, names no funder', async () => {
  const participation = await entered();
  const funder = await create('Organization', { name: 'PT Uji', kind: 'CORPORATE_PARTNER' });
  await create('Funding', { participation, sourceType: 'CSR_PARTNER', funder, components: ['BOOTH'] });
  for (const sourceType of ['SELF', 'UNKNOWN'])
    expect((await refusedCreate('Funding', { participation, sourceType, funder })).fields).toEqual({
      funder: 'Neither self-funding nor an unknown source has a funder.',
    });
});

test('who pays is said of a participation, mentoring, a training, a certificate or a facilitation, of one at a time', async () => {
  const business = await create('Business', { name: 'Dibiayai', region: '52.71' });
  const { programmes, certificateTypes } = await ask(
    '{ programmes(limit: 1) { nodes { id owner { id } } } certificateTypes(where: {code: {eq: "HALAL"}}) { nodes { id } } }',
  );
  const participation = await entered();
  const paid = {
    participation,
    engagement: await create('Engagement', { business, programme: programmes.nodes[0].id }),
    training: await create('Training', {
      name: 'Bimtek dibiayai',
      kind: 'BIMTEK',
      organiser: programmes.nodes[0].owner.id,
    }),
    certificate: await create('Certificate', { type: certificateTypes.nodes[0].id, business }),
    facilitation: await create('Facilitation', { business, kind: 'PACKAGING', what: 'Standing pouch' }),
  };
  const words =
    'State exactly one that is paid for: a participation, mentoring, a training, a certificate or a facilitation.';
  expect((await refusedCreate('Funding', { sourceType: 'APBN' })).fields).toMatchObject({ training: words });
  for (const [field, id] of Object.entries(paid)) {
    const funding = await create('Funding', { [field]: id, sourceType: 'APBN', sharePct: 70, amount: 1_000_000 });
    const { row } = await ask(`query ($id: ID!) { row: ${field}(id: $id) { fundings { nodes { id } } } }`, { id });
    expect(row.fundings.nodes).toEqual([{ id: funding }]);
    if (field === 'participation') continue;
    expect((await refusedCreate('Funding', { participation, [field]: id, sourceType: 'SELF' })).fields).toMatchObject({
      participation: words,
    });
    const enter = (sourceType: string) => create('Funding', { [field]: id, sourceType, sharePct: 20 });
    const outcomes = await Promise.allSettled([enter('SELF'), enter('BUMN')]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await refusedCreate('Funding', { [field]: id, sourceType: 'BUMD', sharePct: 10.5 })).fields).toEqual({
      sharePct: 'The shares sum to more than 100 percent.',
    });
  }
});

test.each([
  ['UNKNOWN', []],
  ['UNKNOWN', [{ sourceType: 'UNKNOWN' }]],
  ['SELF', [{ sourceType: 'SELF' }]],
  ['APBN', [{ sourceType: 'APBN', sharePct: 60 }, { sourceType: 'SELF' }]],
  ['MIXED', [{ sourceType: 'APBN', sharePct: 50 }, { sourceType: 'SELF' }]],
  [
    'MIXED',
    [
      { sourceType: 'APBN', sharePct: 50 },
      { sourceType: 'SELF', sharePct: 50 },
    ],
  ],
  [
    'SELF',
    [
      { sourceType: 'APBN', sharePct: 30 },
      { sourceType: 'SELF', sharePct: 40 },
      { sourceType: 'BUMD', sharePct: 30 },
    ],
  ],
  [
    'BUMD',
    [
      { sourceType: 'APBN', sharePct: 40 },
      { sourceType: 'BUMD', sharePct: 30 },
      { sourceType: 'BUMD', sharePct: 30 },
    ],
  ],
  [
    'APBN',
    [
      { sourceType: 'APBN', amount: 900 },
      { sourceType: 'SELF', amount: 100 },
    ],
  ],
  ['MIXED', [{ sourceType: 'APBN', amount: 900 }, { sourceType: 'SELF' }]],
])('the main funding is %s of %j', async (primaryFunding, payers) => {
  const participation = await entered();
  for (const payer of payers) await create('Funding', { participation, ...payer });
  const { rows } = await ask(
    'query ($id: ID!, $of: PrimaryFunding!) { rows: participations(where: {id: {eq: $id}, primaryFunding: {eq: $of}}) { nodes { primaryFunding } } }',
    { id: participation, of: primaryFunding },
  );
  expect(rows.nodes).toEqual([{ primaryFunding }]);
});

test('participations are counted by their main funding, what is not known among them', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Menurut Dana' });
  const sources = ['APBN', 'APBN', 'SELF', undefined];
  for (const sourceType of sources) {
    const business = await create('Business', { name: 'Peserta', region: '52.71' });
    const participation = await create('Participation', { exhibition, business });
    if (sourceType) await create('Funding', { participation, sourceType });
  }
  const { rows } = await ask(
    'query ($id: ID!) { rows: participationAggregate(where: {exhibition: {id: {eq: $id}}}, groupBy: [{primaryFunding: VALUE}], orderBy: [{group: {primaryFunding: ASC}}]) { group { primaryFunding } count } }',
    { id: exhibition },
  );
  expect(rows).toEqual([
    { group: { primaryFunding: 'APBN' }, count: 2 },
    { group: { primaryFunding: 'SELF' }, count: 1 },
    { group: { primaryFunding: 'UNKNOWN' }, count: 1 },
  ]);
});

test('the last payer who goes and the business that is recorded as there at the same moment do not pass each other', async () => {
  for (let round = 0; round < 5; round++) {
    const participation = await entered();
    const only = await create('Funding', { participation, sourceType: 'APBN' });
    await act('confirm', 'Participation', participation);
    await Promise.allSettled([act('attend', 'Participation', participation), remove('Funding', only)]);
    const { row } = await ask('query ($id: ID!) { row: participation(id: $id) { state fundings { totalCount } } }', {
      id: participation,
    });
    expect(row.state === 'CONFIRMED' || row.fundings.totalCount === 1).toBe(true);
  }
});
