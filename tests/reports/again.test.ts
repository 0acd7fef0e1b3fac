import { beforeAll, expect, test } from 'vitest';
import { admin, openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { create } = rowsOf(api);
const programmes: Record<string, string> = {};

/** A business that left mentoring and came back a year later, to two programmes; and one that was mentored once. */
beforeAll(async () => {
  const owner = await create('Organization', { name: 'Uji Dinas', kind: 'DISPERINDAG_KABKOTA' });
  for (const name of ['satu', 'dua', 'tiga'])
    programmes[name] = await create('Programme', { name: `Uji ${name}`, kind: 'MENTORING', owner });
  const business = async (workers: Record<string, [women: number, men: number]>) => {
    const made = await create('Business', { name: 'Uji', region: '35.05', sector: 'PANGAN' });
    for (const [startsOn, [workersFemale, workersMale]] of Object.entries(workers))
      await create('PeriodReport', {
        ...{ business: made, period: 'SEMESTER', startsOn, state: 'SUBMITTED', workersFemale, workersMale },
      });
    return made;
  };
  const mentored = (of: string, programme: string, startsOn: string, left?: string) =>
    create('Engagement', {
      ...{ business: of, programme: programmes[programme], startsOn, baselineOn: startsOn },
      ...(left ? { state: 'DROPPED', endsOn: left, exitReason: 'MOVED' } : { state: 'ACTIVE' }),
    });
  const back = await business({ '2022-07-01': [2, 1], '2023-07-01': [3, 1], '2024-07-01': [6, 2] });
  await mentored(back, 'satu', '2023-02-01', '2023-06-30');
  await mentored(back, 'satu', '2024-02-01');
  await mentored(back, 'dua', '2024-03-01');
  const once = await business({ '2022-07-01': [1, 5], '2024-07-01': [2, 3] });
  await mentored(once, 'dua', '2023-02-01');
});

test('a business that is mentored again counts once among businesses and jobs, by the mentoring that began first', async () => {
  const { data, errors } = await api.as(admin)(
    `{ mentoringOutcomes(from: "2023-01-01", to: "2025-01-01", by: [PROGRAMME]) { measures { ...M } groups { key measures { ...M } } } }
      fragment M on Measure { code part value n missing }`,
  );
  expect(errors).toBeUndefined();
  const figures = (measures: { code: string; part: string | null }[]) => {
    const told = (code: string) => measures.find((each) => each.code === code);
    return ['ENGAGEMENTS', 'BUSINESSES', 'MEN-05', 'MEN-05-WOMEN', 'MEN-05-MEN'].map(
      (code) => (told(code) as unknown as { value: number }).value,
    );
  };
  const { measures, groups } = data.mentoringOutcomes;
  expect(figures(measures)).toEqual([4, 2, 4, 5, -1]);
  const of = (name: string) =>
    figures(groups.find(({ key }: { key: string }) => key === programmes[name])?.measures ?? []);
  expect({ satu: of('satu'), dua: of('dua') }).toEqual({ satu: [2, 1, 5, 4, 1], dua: [2, 2, 3, 4, -1] });
});
