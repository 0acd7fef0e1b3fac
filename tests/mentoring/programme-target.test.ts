import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { create, refusedCreate } = rowsOf(await openApi());
let programme: string;
beforeAll(async () => {
  const owner = await create('Organization', { name: 'Dinas Uji', kind: 'DISPERINDAG_KABKOTA', region: '35.05' });
  programme = await create('Programme', { name: 'Bersasaran', kind: 'MENTORING', owner });
});
const target = () => ({ programme, indicator: 'BUSINESSES_MENTORED', value: 40, unit: 'usaha' });
const once = 'There is a target for this indicator and time already.';

test('a programme has one target for an indicator and a time, and one for the whole of it', async () => {
  const year = { startsOn: '2024-01-01', endsOn: '2024-12-31' };
  await create('ProgrammeTarget', target());
  await create('ProgrammeTarget', { ...target(), ...year });
  await create('ProgrammeTarget', { ...target(), indicator: 'JOBS' });
  expect((await refusedCreate('ProgrammeTarget', target())).fields).toMatchObject({ indicator: once });
  expect((await refusedCreate('ProgrammeTarget', { ...target(), ...year })).fields).toMatchObject({ indicator: once });
});

test('its time has a first and a last day, in this order, or neither', async () => {
  const words = { endsOn: 'State the first and the last day, in this order, or neither.' };
  for (const time of [
    { startsOn: '2025-01-01' },
    { endsOn: '2025-01-01' },
    { startsOn: '2025-02-01', endsOn: '2025-01-31' },
  ])
    expect((await refusedCreate('ProgrammeTarget', { ...target(), ...time })).fields).toEqual(words);
});
