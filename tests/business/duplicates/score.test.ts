import { expect, test } from 'vitest';
import { score } from '../../../api/src/business/duplicates/score.ts';

const known = { region: '35.05.18', phone: '+6281230000001', ownerName: 'Siti Aminah' };

test.each([
  ['UD. Sinar Jaya', 'Sinar Jaya, UD'],
  ['UD SINAR JAYA', 'SINARJAYA (UD)'],
  ['CV. Keripik Singkong Rahayu', 'keripik s. rahayu'],
  ['Jaya Sinar', 'Sinar Jaya'],
])('%s and %s are one name', (one, other) => {
  expect(score({ ...known, name: one }, { ...known, name: other })).toMatchObject({ score: 1, verdict: 'PROPOSED' });
});

test.each([
  ['Kelompok Mawar 1', 'Kelompok Mawar 2'],
  ['Keripik Lancar A', 'Keripik Lancar B'],
  ['KUB Sinar Harapan II', 'KUB Sinar Harapan III'],
])('%s and %s are written alike so as to be told apart', (one, other) => {
  const apart = { ...known, phone: undefined };
  expect(score({ ...apart, name: one }, { ...apart, name: other }).verdict).toBe('APART');
});

test('an owner is the same with a title and without', () => {
  const other = { ...known, name: 'Batik Ayu', ownerName: 'Hj. Siti Aminah, S.Pd' };
  expect(score({ ...known, name: 'Batik Ayu' }, other).score).toBe(1);
});

test('what is not known of both counts for nothing, and on less than enough no merge is proposed', () => {
  const bare = { name: 'Sinar Jaya', region: '35.05.18' };
  expect(score(bare, { ...bare, phone: '+6281230000001' })).toMatchObject({ score: 1, known: 0.6, verdict: 'REVIEW' });
  expect(score({ ...known, name: 'Sinar Jaya' }, { ...known, name: 'Sinar Jaya', region: '35.05' })).toMatchObject({
    score: 1,
    known: 0.85,
    verdict: 'PROPOSED',
  });
});

test('a number of one business says that two are the same, whatever else differs; two numbers, that a person looks', () => {
  const one = { name: 'Sinar Jaya', region: '35.05', nib: '9120001234567' };
  const other = { name: 'Batik Ayu', region: '52.02', nib: '9120001234567' };
  expect(score(one, other)).toMatchObject({ score: 1, verdict: 'SAME', equal: ['NIB'] });
  const alike = { ...known, name: 'Sinar Jaya' };
  expect(score({ ...alike, nib: '9120001234567' }, { ...alike, nib: '9120001234568' })).toMatchObject({
    score: 1,
    verdict: 'REVIEW',
    unequal: ['NIB'],
  });
  const numbers = ['SIINAS IND-1'];
  expect(score({ ...one, nib: null, numbers }, { ...other, numbers }).equal).toEqual(['REGISTER_NUMBER']);
});

test('an owner who is the same person is the same, however the name is written; but may have two businesses', () => {
  const one = { name: 'Sinar Jaya', region: '35.05.18', ownerName: 'Siti', owners: ['a'] };
  const other = { name: 'Warung Bu Siti', region: '35.05.18', ownerName: 'Aminah', owners: ['a', 'b'] };
  const { parts, equal, verdict } = score(one, other);
  expect(parts.find(({ aspect }) => aspect === 'OWNER')?.likeness).toBe(1);
  expect({ equal, verdict }).toEqual({ equal: ['OWNER'], verdict: 'APART' });
});

test('places are compared as exactly as both are known', () => {
  const place = (one: string, other: string) =>
    score({ name: 'A', region: one }, { name: 'A', region: other }).parts.find(({ aspect }) => aspect === 'PLACE')
      ?.likeness;
  expect(place('35.05.18.2009', '35.05.18.2009')).toBe(1);
  expect(place('35.05.18.2009', '35.05.18.2010')).toBe(0.8);
  expect(place('35.05.18', '35.05.18.2010')).toBe(1);
  expect(place('35.05.18', '35.05.19')).toBe(0);
  expect(place('35.05', '35.05.18')).toBeNull();
  expect(place('35.05', '35.72')).toBe(0);
  expect(place('35', '35.72')).toBeNull();
});
