import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, create, refusedCreate, refusedUpdate, update } = rowsOf(await openApi());
let ministry: string;
let programme: string;
beforeAll(async () => {
  ministry = await create('Organization', { name: 'Kementerian Uji', kind: 'MINISTRY' });
  programme = await create('Programme', { name: 'Layanan Desainer Uji', kind: 'MENTORING', owner: ministry });
});
let serial = 0;
const candidate = () => create('Business', { name: `Calon ${++serial}`, region: '62' });
const selection = (columns: Record<string, unknown> = { programme }) =>
  create('CurationRound', { name: `Kurasi ${++serial}`, curator: ministry, ...columns });

test('two of twenty-five are chosen, mentored and shown: one chain from the selection to the fair', async () => {
  const round = await selection({ programme, heldOn: '2021-03-10', criteria: 'Produk sendiri; halal; SVLK.' });
  const exhibition = await create('Exhibition', { name: 'Trade Expo Uji' });
  for (let n = 0; n < 23; n++)
    await create('CurationDecision', { round, business: await candidate(), decision: 'REJECT', reason: 'Pedagang.' });
  for (const score of [91, 87.5]) {
    const business = await candidate();
    const engagement = await create('Engagement', { business, programme });
    const participation = await create('Participation', { exhibition, business });
    await create('CurationDecision', { round, business, decision: 'ACCEPT', score, engagement, participation });
  }
  const { row } = await ask(
    `query ($id: ID!) { row: curationRound(id: $id) {
      decisions { totalCount }
      chosen: decisions(where: {decision: {eq: ACCEPT}}, orderBy: [{score: DESC}]) { nodes {
        score business { name } engagement { programme { name } business { name } } participation { exhibition { name } business { name } }
      } }
    } }`,
    { id: round },
  );
  expect(row.decisions.totalCount).toBe(25);
  expect(row.chosen.nodes.map(({ score }: { score: number }) => score)).toEqual([91, 87.5]);
  for (const { business, engagement, participation } of row.chosen.nodes) {
    expect(engagement).toEqual({ programme: { name: 'Layanan Desainer Uji' }, business });
    expect(participation).toEqual({ exhibition: { name: 'Trade Expo Uji' }, business });
  }
});

test('a round selects for an exhibition or for a programme, under a name of its own', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Kurasi' });
  await selection({ exhibition, name: 'Tahap 1' });
  const words = 'State exactly one: an exhibition or a programme.';
  expect((await refusedCreate('CurationRound', { name: 'Tahap 2' })).fields).toMatchObject({ exhibition: words });
  expect((await refusedCreate('CurationRound', { name: 'Tahap 2', exhibition, programme })).fields).toMatchObject({
    programme: words,
  });
  expect((await refusedCreate('CurationRound', { name: 'Tahap 1', exhibition })).fields).toMatchObject({
    name: 'There is a curation of this name already.',
  });
});

test('a candidate is decided on once in a round', async () => {
  const round = await selection();
  const business = await candidate();
  const product = await create('Product', { name: 'Anyaman', business });
  await create('CurationDecision', { round, business });
  await create('CurationDecision', { round, product });
  const words = 'The candidate is in that round already.';
  expect((await refusedCreate('CurationDecision', { round, business })).fields).toMatchObject({ business: words });
  expect((await refusedCreate('CurationDecision', { round, business, product })).fields).toMatchObject({
    product: words,
  });
  expect((await refusedCreate('CurationDecision', { round })).fields).toMatchObject({
    business: 'State the candidate: a business, a product or both.',
  });
  const foreign = await create('Product', { name: 'Ukiran', business: await candidate() });
  expect((await refusedCreate('CurationDecision', { round, business, product: foreign })).fields).toEqual({
    product: 'The product must be the business’s own.',
  });
});

test('who is rejected is told why, and goes no further', async () => {
  const round = await selection();
  const business = await candidate();
  const decision = await create('CurationDecision', { round, business, score: 40 });
  expect((await refusedUpdate('CurationDecision', decision, { decision: 'REJECT' })).fields).toEqual({
    reason: 'Say why the candidate is rejected.',
  });
  const engagement = await create('Engagement', { business, programme });
  const words = { decision: 'Only a candidate who is accepted or held in reserve is mentored or takes part.' };
  expect((await refusedUpdate('CurationDecision', decision, { engagement })).fields).toEqual(words);
  await update('CurationDecision', decision, { decision: 'RESERVE', engagement });
  expect((await refusedUpdate('CurationDecision', decision, { decision: 'REJECT', reason: 'Mutu.' })).fields).toEqual(
    words,
  );
  expect((await refusedUpdate('CurationDecision', decision, { score: 100.5 })).fields).toHaveProperty('score');
});

test('what came of a decision is the candidate’s own, where it was chosen for', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Terpilih' });
  const elsewhere = await create('Exhibition', { name: 'Pameran Lain' });
  const business = await candidate();
  const product = await create('Product', { name: 'Tenun', business });
  const decision = await create('CurationDecision', {
    round: await selection({ exhibition }),
    product,
    decision: 'ACCEPT',
  });
  const words = { participation: 'That participation is another business’s, or at another exhibition.' };
  const astray = await create('Participation', { exhibition: elsewhere, business });
  expect((await refusedUpdate('CurationDecision', decision, { participation: astray })).fields).toEqual(words);
  const others = await create('Participation', { exhibition, business: await candidate() });
  expect((await refusedUpdate('CurationDecision', decision, { participation: others })).fields).toEqual(words);
  await update('CurationDecision', decision, {
    participation: await create('Participation', { exhibition, business }),
  });
  const another = await create('Programme', { name: 'Program Lain', kind: 'MENTORING', owner: ministry });
  const forProgramme = await create('CurationDecision', { round: await selection(), business, decision: 'ACCEPT' });
  const engagement = await create('Engagement', { business, programme: another });
  expect((await refusedUpdate('CurationDecision', forProgramme, { engagement })).fields).toEqual({
    engagement: 'That mentoring is another business’s, or in another programme.',
  });
});
