import { expect, test } from 'vitest';
import { admin, openApi } from '../support/api.ts';

const api = await openApi();
const counted = (where: string) => api.as(admin)(`{ regions(where: ${where}) { totalCount } }`);

test('isNull directly under a link tells rows without one from rows with one', async () => {
  const { data } = await counted('{ parent: { isNull: true } }');
  expect(data.regions.totalCount).toBe(38);
  const either = await counted('{ or: [{ parent: { isNull: true } }, { parent: { code: { eq: "35" } } }] }');
  expect(either.data.regions.totalCount).toBe(38 + 38);
});

test('isNull anywhere else is refused, rather than missing the rows it seems to mean', async () => {
  for (const where of [
    '{ isNull: true }',
    '{ parent: { or: [{ isNull: true }] } }',
    '{ parent: { not: { isNull: true } } }',
  ]) {
    const { status, errors } = await counted(where);
    expect({ status, fields: Object.keys(errors?.[0]?.extensions.fields ?? {}) }).toEqual({
      status: 400,
      fields: ['isNull'],
    });
  }
});
