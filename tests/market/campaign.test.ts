import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, create, refusedCreate } = rowsOf(await openApi());

test('a campaign names products and branches, and is found by its ways to people', async () => {
  const owner = await create('Organization', { name: 'Dekranasda Uji', kind: 'DEKRANASDA', region: '36.71' });
  const business = await create('Business', { name: 'Dodol Uji', region: '36.71' });
  const product = await create('Product', { name: 'Dodol', business });
  await create('Campaign', {
    name: 'Pekan Dodol',
    kind: 'BRAND',
    owner,
    products: [product],
    sectors: ['PANGAN'],
    channels: ['SOCIAL_MEDIA', 'SHOP'],
  });
  const { row } = await ask(
    `query ($id: ID!) { row: product(id: $id) { campaigns(where: {channels: {has: SOCIAL_MEDIA}}) { nodes { name sectors } } } }`,
    { id: product },
  );
  expect(row.campaigns.nodes).toEqual([{ name: 'Pekan Dodol', sectors: ['PANGAN'] }]);
  expect((await refusedCreate('Campaign', { name: 'Pekan Dodol', kind: 'OTHER', owner })).fields).toMatchObject({
    name: 'The organization has a campaign of this name already.',
  });
  const stated = { startsOnPrecision: 'DAY', startsOnCertainty: 'STATED' };
  const backwards = { startsOn: '2024-02-02', endsOn: '2024-02-01', ...stated };
  expect((await refusedCreate('Campaign', { name: 'Mundur', kind: 'OTHER', owner, ...backwards })).fields).toEqual({
    endsOn: 'A campaign cannot end before it starts.',
  });
  expect(
    (await refusedCreate('Campaign', { name: 'Tanpa Ketelitian', kind: 'OTHER', owner, startsOn: '2024-02-02' }))
      .fields,
  ).toHaveProperty('startsOn');
});
