import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, act, create, refusedAct, refusedCreate, refusedUpdate, remove, update } = rowsOf(await openApi());
let programme: string;
beforeAll(async () => {
  programme = (await ask('{ programmes(limit: 1) { nodes { id } } }')).programmes.nodes[0].id;
});
const running = { state: 'ACTIVE', startsOn: '2024-01-08', baselineOn: '2024-01-08' };
const endsOn = '2024-12-31';
const unshown = {
  consistencyWaivedReason:
    'Mentoring is complete once at least five of the last six measured batches are within limits, or with a reason to waive that.',
};

/** A business in mentoring with two products, measured month by month: `w` within limits, `o` outside, `u` not counted. */
async function mentored(batches: string, columns: object = running) {
  const business = await create('Business', { name: 'Cor Uji', region: '33.10.11' });
  const products = [];
  for (const name of ['Wajan', 'Panci']) products.push(await create('Product', { name, business }));
  const measured: string[] = [];
  for (const [month, batch] of [...batches].entries())
    measured.push(
      await create('QualityMeasurement', {
        product: products[month % 2],
        batchOn: `2024-${String(month + 2).padStart(2, '0')}-01`,
        produced: 100,
        defective: batch === 'u' ? null : batch === 'w' ? 5 : 6,
        ordered: 50,
        onTime: 45,
      }),
    );
  return { business, measured, engagement: await create('Engagement', { business, programme, ...columns }) };
}

test.each(['wwwww', 'wwowww', 'owwwwww', 'wwuwww'])('measured as %s, mentoring is complete', async (batches) => {
  const { engagement } = await mentored(batches);
  await act('complete', 'Engagement', engagement, { endsOn });
});

test.each(['', 'wwww', 'wwowow', 'wwwwwoo', 'wwuwwu'])('measured as "%s", it is not', async (batches) => {
  const { engagement } = await mentored(batches);
  expect((await refusedAct('complete', 'Engagement', engagement, { endsOn })).fields).toEqual(unshown);
});

test('what was measured after its last day shows nothing of it', async () => {
  const { engagement } = await mentored('wwwww');
  expect((await refusedAct('complete', 'Engagement', engagement, { endsOn: '2024-05-31' })).fields).toEqual(unshown);
  await act('complete', 'Engagement', engagement, { endsOn: '2024-06-01' });
  expect((await refusedUpdate('Engagement', engagement, { endsOn: '2024-05-31' })).fields).toEqual(unshown);
});

test('batches of another business show nothing', async () => {
  await mentored('wwwwww');
  const { engagement } = await mentored('w');
  expect((await refusedAct('complete', 'Engagement', engagement, { endsOn })).fields).toEqual(unshown);
});

test('measured evidence may be waived with a reason, and the waiver stays as long as the completion needs it', async () => {
  const { engagement } = await mentored('o');
  expect((await refusedAct('complete', 'Engagement', engagement, { endsOn, consistencyWaived: true })).fields).toEqual({
    consistencyWaivedReason: 'Say why evidence of consistency is waived, and only then.',
  });
  const waiver = { consistencyWaived: true, consistencyWaivedReason: 'Usaha jasa, tanpa batch.' };
  await act('complete', 'Engagement', engagement, { endsOn, ...waiver });
  const none = { consistencyWaived: false, consistencyWaivedReason: null };
  expect((await refusedUpdate('Engagement', engagement, none)).fields).toEqual(unshown);
  await act('reopen', 'Engagement', engagement);
  const { row } = await ask('query ($id: ID!) { row: engagement(id: $id) { consistencyWaived } }', { id: engagement });
  expect(row).toEqual({ consistencyWaived: false });
});

test('what was complete long ago is entered with the same evidence', async () => {
  const over = { ...running, state: 'FOLLOWED_UP', endsOn };
  await mentored('wwwww', over);
  const { business } = await mentored('ooooo');
  expect((await refusedCreate('Engagement', { business, programme, ...over })).fields).toEqual(unshown);
});

test('a completion stays though batches are measured later, mended or taken out, and can still be written about', async () => {
  const { business, engagement, measured } = await mentored('wwwww');
  await act('complete', 'Engagement', engagement, { endsOn });
  await update('QualityMeasurement', measured[0] as string, { defective: 50 });
  await remove('QualityMeasurement', measured[1] as string);
  const product = await create('Product', { name: 'Ketel', business });
  await create('QualityMeasurement', {
    product,
    batchOn: '2024-12-30',
    produced: 10,
    defective: 9,
    ordered: 1,
    onTime: 0,
  });
  await update('Engagement', engagement, { notes: 'Ditinjau lagi.' });
  await act('followUp', 'Engagement', engagement);
});
