import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sizeOf } from '../../api/src/demo/size.ts';
import { makeOffice, officeInMemory } from './rows.ts';

const counted = {
  businesses: 'Business',
  products: 'Product',
  mentors: 'Mentor',
  programmes: 'Programme',
  engagements: 'Engagement',
  sessions: 'Session',
  goals: 'MentoringGoal',
  exhibitions: 'Exhibition',
  participations: 'Participation',
  periodReports: 'PeriodReport',
  matchings: 'BusinessMatching',
  meetings: 'Meeting',
  partnerships: 'Partnership',
  campaigns: 'Campaign',
  inquiries: 'BuyerInquiry',
  marketNotes: 'MarketNote',
  claims: 'DataSubjectRequest',
} as const;

test.each([0.001, 0.002, 0.02])('an office of factor %d has the size that it says', async (factor) => {
  const { rows } = await officeInMemory(factor);
  for (const [name, noun] of Object.entries(counted))
    expect([name, rows[noun]?.length]).toEqual([name, sizeOf(factor)[name as keyof typeof counted]]);
});

test('factor 1 is the office of the specification', () => {
  expect(sizeOf(1)).toMatchObject({
    businesses: 100_000,
    products: 300_000,
    mentors: 2_000,
    programmes: 200,
    engagements: 60_000,
    sessions: 240_000,
    exhibitions: 500,
    participations: 150_000,
  });
});

test('a factor out of bounds is refused', () => {
  for (const factor of [0, -1, 11, Number.NaN]) expect(() => sizeOf(factor)).toThrow('from 0.001 to 10');
});

test('the same factor makes the same rows', async () => {
  const print = async () => {
    const { rows, office } = await makeOffice(0.005);
    return createHash('sha256')
      .update(JSON.stringify([rows, office.duplicates]))
      .digest('hex');
  };
  expect(await print()).toBe(await print());
});

test('identifiers are UUIDs of version 7, each once, and sort by entry', async () => {
  const { rows } = await officeInMemory(0.02);
  const ids = (rows.Business ?? []).map(({ id }) => id as string);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Math.abs(ids.length - ids.filter((id, n) => n === 0 || id > (ids[n - 1] as string)).length)).toBeLessThan(20);
});

test('numbers and addresses can be nobody’s', async () => {
  const { rows } = await officeInMemory(0.02);
  for (const { nib, phone, email } of rows.Business ?? []) {
    expect(nib ?? '0000000000000').toMatch(/^0000\d{9}$/);
    expect(phone ?? '+62000').toMatch(/^\+62000/);
    expect(email ?? '.example').toMatch(/\.example$/);
  }
});

test('each pair of duplicates names two businesses of one place, whose names differ by a slip', async () => {
  const { rows, office } = await officeInMemory(0.02);
  const byId = new Map((rows.Business ?? []).map((row) => [row.id, row]));
  expect(office.duplicates.length).toBeGreaterThan(15);
  for (const { original, duplicate } of office.duplicates) {
    const [first, second] = [byId.get(original), byId.get(duplicate)];
    expect(second?.name).not.toBe(first?.name);
    expect(second?.region.slice(0, 5)).toBe(first?.region.slice(0, 5));
    expect(second?.nib).toBeUndefined();
  }
});

test('more businesses are where more people live', async () => {
  const { rows } = await officeInMemory(0.02);
  const within = (province: string) => (rows.Business ?? []).filter(({ region }) => region.startsWith(province)).length;
  expect(within('32')).toBeGreaterThan(2 * within('12'));
  expect(within('35')).toBeGreaterThan(5 * within('61'));
});
