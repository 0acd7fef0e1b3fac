import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { act, ask, create, refusedAct, refusedCreate, refusedUpdate, refusedRemove, update } = rowsOf(await openApi());
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
