import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { create, refusedCreate } = rowsOf(await openApi());
const group = { name: 'Sentra Uji', kind: 'SENTRA', region: '35.05' };

test('a group has its name to itself within a region', async () => {
  await create('Group', group);
  await create('Group', { ...group, region: '35.06' });
  expect((await refusedCreate('Group', group)).fields).toMatchObject({
    name: 'A group of this name exists in that region already.',
  });
});

test('two groups of one name without a region are one too many', async () => {
  await create('Group', { name: 'WUB Uji', kind: 'WUB_COHORT' });
  expect((await refusedCreate('Group', { name: 'WUB Uji', kind: 'WUB_COHORT' })).fields).toEqual({
    name: 'A group of this name and no region exists already.',
  });
});

test('a founding year is written as its first day and says that only the year is known', async () => {
  const words = {
    foundedOn: 'A date, its precision and its certainty go together; a month or a year is written as its first day.',
  };
  const other = { ...group, name: 'Sentra Lama' };
  expect((await refusedCreate('Group', { ...other, foundedOn: '1998-03-05' })).fields).toEqual(words);
  const inYear = { foundedOnPrecision: 'YEAR', foundedOnCertainty: 'STATED' };
  expect((await refusedCreate('Group', { ...other, foundedOn: '1998-03-05', ...inYear })).fields).toEqual(words);
  await create('Group', { ...other, foundedOn: '1998-01-01', ...inYear });
});
