import { expect, test } from 'vitest';
import { patchOf } from '../../admin/src/provider/input.ts';
import { merge } from '../../admin/src/provider/merge.ts';

const conflict = {
  base: { name: 'A', ownerName: 'Siti' },
  mine: { name: 'B', ownerName: 'Dewi' },
  theirs: { name: 'C', ownerName: 'Rina' },
  version: 4,
  changedBy: null,
  changedAt: '2026-01-01T00:00:00.000Z',
  fields: ['name', 'ownerName'],
};
const update = {
  data: { id: '1', name: 'B', ownerName: 'Dewi', tags: ['a'], version: 1 },
  previousData: { id: '1', name: 'A', ownerName: 'Siti', tags: ['a'], version: 1 },
};
const patch = (yielded: string[]) => {
  const { data, previousData } = merge(update, conflict, yielded);
  return { version: previousData.version, patch: patchOf('Business', data, previousData) };
};

test('what is yielded is not sent, and what was left alone is not either', () => {
  expect(patch([])).toEqual({ version: 4, patch: { name: 'B', ownerName: 'Dewi' } });
  expect(patch(['name'])).toEqual({ version: 4, patch: { ownerName: 'Dewi' } });
  expect(patch(['name', 'ownerName'])).toEqual({ version: 4, patch: {} });
});
