import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { meanwhile } from '../support/meanwhile.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { ask, create, refusedCreate, refusedUpdate, remove, update } = rowsOf(api);
let exhibition: string;
let round: string;
beforeAll(async () => {
  exhibition = await create('Exhibition', { name: 'Pameran Pembuat' });
  round = await create('CurationRound', { name: 'Kurasi pembuat', exhibition });
});
const business = () => create('Business', { name: 'Ketak Uji', region: '52.71' });
const rests = { business: 'Participations, leads or selections of its maker rest on this product.' };

/** A product of one business, and another business. */
async function made() {
  const [maker, other] = [await business(), await business()];
  const product = await create('Product', { name: 'Tas ketak', business: maker });
  return { maker, other, product, participation: await create('Participation', { exhibition, business: maker }) };
}
type Made = Awaited<ReturnType<typeof made>>;

test.each<[string, (made: Made) => Promise<[string, string]>]>([
  [
    'Participation',
    async ({ product, participation }) => {
      await update('Participation', participation, { products: [product] });
      return ['Participation', participation];
    },
  ],
  [
    'Lead',
    async ({ product, participation }) => ['Lead', await create('Lead', { participation, buyerName: 'A', product })],
  ],
  [
    'Lead by its export',
    async ({ product, participation }) => {
      const exportRecord = await create('ExportRecord', { product, country: 'JP' });
      const order = { participation, buyerName: 'A', state: 'ORDER', orderValue: 1, exportRecord };
      return ['Lead', await create('Lead', order)];
    },
  ],
  [
    'CurationDecision',
    async ({ product, maker }) => [
      'CurationDecision',
      await create('CurationDecision', { round, business: maker, product }),
    ],
  ],
  [
    'CurationDecision by what came of it',
    async ({ product, participation }) => [
      'CurationDecision',
      await create('CurationDecision', { round, product, decision: 'ACCEPT', participation }),
    ],
  ],
])('a product keeps its maker while a %s rests on it, and may change it otherwise', async (_, rest) => {
  const it = await made();
  const [noun, id] = await rest(it);
  await update('Product', it.product, { name: 'Tas ketak bundar' });
  expect((await refusedUpdate('Product', it.product, { business: it.other })).fields).toEqual(rests);
  await remove(noun, id);
  await update('Product', it.product, { business: it.other });
});

test('a product that changes its maker at this very moment is not shown, sold or chosen as the old one’s', async () => {
  for (const [noun, columns] of [
    ['Lead', ({ participation, product }: Made) => ({ participation, buyerName: 'A', product })],
    ['CurationDecision', ({ maker, product }: Made) => ({ round, business: maker, product })],
  ] as const) {
    const it = await made();
    const given: [string, unknown[]] = ['update product set business_id = $1 where id = $2', [it.other, it.product]];
    const { fields } = await meanwhile(api, given, () => refusedCreate(noun, columns(it)));
    expect(fields).toEqual({ product: 'The product must be the business’s own.' });
  }
  const it = await made();
  const given: [string, unknown[]] = ['update product set business_id = $1 where id = $2', [it.other, it.product]];
  const { fields } = await meanwhile(api, given, () =>
    refusedUpdate('Participation', it.participation, { products: [it.product] }),
  );
  expect(fields).toEqual({ products: 'The products must be the business’s own.' });
});

test('a product does not change its maker at the moment when a lead is entered for it', async () => {
  const { participation, product, other } = await made();
  const entered: [string, unknown[]] = [
    `insert into lead (id, participation_id, buyer_name, product_id, state) values (rule.new_id(), $1, 'A', $2, 'NEW')`,
    [participation, product],
  ];
  const { fields } = await meanwhile(api, entered, () => refusedUpdate('Product', product, { business: other }));
  expect(fields).toEqual(rests);
  const { row } = await ask('query ($id: ID!) { row: product(id: $id) { business { id } } }', { id: product });
  expect(row.business.id).not.toBe(other);
});
