import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { create, refusedCreate } = rowsOf(await openApi());
let business: string;
beforeAll(async () => {
  business = await create('Business', { name: 'Terkendala', region: '35.05' });
});

test('a constraint is one mentoring’s, business’s or programme’s, or else a branch’s or region’s', async () => {
  await create('Constraint', { category: 'DESIGN', business });
  await create('Constraint', { category: 'DESIGN', sector: 'KERAJINAN' });
  const { programme } = {
    programme: await create('Programme', {
      name: 'P',
      kind: 'MIXED',
      owner: await create('Organization', { name: 'O', kind: 'FOUNDATION' }),
    }),
  };
  const words = 'State exactly one of mentoring, business or programme; or else the branch or region it is met in.';
  expect((await refusedCreate('Constraint', { category: 'DESIGN' })).fields).toMatchObject({ sector: words });
  expect((await refusedCreate('Constraint', { category: 'DESIGN', business, programme })).fields).toMatchObject({
    business: words,
  });
});

test('a severity is 1, 2 or 3', async () => {
  expect((await refusedCreate('Constraint', { category: 'TASTE', business, severity: 4 })).fields).toHaveProperty(
    'severity',
  );
});

test('a constraint is not resolved before it was raised', async () => {
  const { fields } = await refusedCreate('Constraint', {
    category: 'TASTE',
    business,
    raisedOn: '2024-02-01',
    resolvedOn: '2024-01-01',
  });
  expect(fields).toEqual({ resolvedOn: 'A constraint cannot be resolved before it was raised.' });
});
