import type { rowsOf } from '../support/rows.ts';

type Rows = ReturnType<typeof rowsOf>;
let serial = 0;

/** An instrument with items of these weights, on a scale from 1 to 5. */
export async function instrumentOf(
  { create }: Rows,
  weights: number[],
): Promise<{ instrument: string; items: string[] }> {
  const code = `UJI${++serial}`;
  const instrument = await create('AssessmentInstrument', {
    code,
    edition: '1',
    title: code,
    scaleMin: 1,
    scaleMax: 5,
  });
  const items: string[] = [];
  for (const [n, weight] of weights.entries())
    items.push(
      await create('AssessmentItem', { instrument, key: `q${n}`, question: `Butir ${n}`, weight, place: n + 1 }),
    );
  return { instrument, items };
}

/** An assessment with one score, as far on its way as these acts lead. */
export async function assess(
  { create, act }: Rows,
  { instrument, items: [item] }: { instrument: string; items: string[] },
  columns: Record<string, unknown>,
  acts = ['submit', 'verify'],
): Promise<string> {
  const id = await create('Assessment', { instrument, ...columns });
  await create('AssessmentScore', { assessment: id, item, value: 3 });
  for (const verb of acts) await act(verb, 'Assessment', id);
  return id;
}
