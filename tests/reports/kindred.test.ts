import { expect, test } from 'vitest';
import { earlierOf } from '../../api/src/reports/published/earlier.ts';
import type { Report } from '../../api/src/reports/report.ts';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import type { Figure } from './figure.ts';
import { publishingIn } from './publishing.ts';

// What is out of the same facts, cut differently, tells by its difference of nobody.

const api = await openApi();
const { ask, create } = rowsOf(api);
const { publish, answerOf, seen } = publishingIn(api);

test('mentoring by province one day and by branch the next tells by its difference of nobody', async () => {
  const owner = await create('Organization', { name: 'Uji Dinas', kind: 'DISPERINDAG_KABKOTA' });
  const programme = await create('Programme', { name: 'Uji', kind: 'MENTORING', owner });
  const mentored = async () => {
    const business = await create('Business', { name: 'Uji umum', region: '35.05', sector: 'PANGAN' });
    const begun = { startsOn: '2001-01-09', baselineOn: '2001-01-09', endsOn: '2001-05-01' };
    await create('Engagement', { business, programme, ...begun, state: 'DROPPED', exitReason: 'MOVED' });
  };
  for (let i = 0; i < 7; i++) await mentored();
  const year = { from: '2001-01-01', to: '2002-01-01' };
  const engagements = async (by: string) =>
    seen((await answerOf((await publish('mentoringOutcomes', { ...year, by: [by] })).id)).measures, 'ENGAGEMENTS');
  expect(await engagements('PROVINCE')).toEqual({ null: 7 });
  await mentored();
  expect(await engagements('SECTOR')).toEqual({ null: 'hidden' });
});

/** An edition of a series with so many who came by themselves. */
async function edition(many: number) {
  const series = await create('ExhibitionSeries', { name: `Seri uji ${many}` });
  const exhibition = await create('Exhibition', { name: 'Pameran dua laporan', series, year: 2024 });
  const add = async () => {
    const business = await create('Business', { name: 'Uji umum', region: '35.05' });
    const participation = await create('Participation', { exhibition, business, state: 'CONFIRMED' });
    await create('Funding', { participation, sourceType: 'APBN' });
  };
  for (let i = 0; i < many; i++) await add();
  const figure = async (report: string, asked: object, code: string): Promise<Figure> => {
    const { measures, groups } = await answerOf((await publish(report, asked)).id);
    return [...measures, ...groups.flatMap((group: { measures: Figure[] }) => group.measures)].find(
      (each) => each.code === code,
    );
  };
  return {
    ...{ exhibition, add },
    paid: () => figure('participationFunding', { exhibition }, 'EXH-01-TOTAL'),
    sold: () => figure('exhibitionSales', { series }, 'EXH-06'),
  };
}

test('who paid at an exhibition and what was sold there count the same participations', async () => {
  const first = await edition(8);
  expect((await first.paid()).n).toBe(8);
  await first.add();
  expect((await first.sold()).n).toBe(null);
  const other = await edition(9);
  expect((await other.sold()).n).toBe(9);
  await other.add();
  expect(await other.paid()).toMatchObject({ n: null, hidden: true });
});

test('how many are reported without a name does not follow from how many are recorded', async () => {
  const { exhibition, paid, sold } = await edition(10);
  const { sources } = await ask('{ sources(limit: 1) { nodes { id } } }');
  await create('ReportedFigure', {
    ...{ subjectType: 'EXHIBITION', subjectId: exhibition, measure: 'PARTICIPANTS', value: 13 },
    ...{ unit: 'BUSINESSES', source: sources.nodes[0]?.id },
  });
  expect((await sold()).n).toBe(10);
  // Thirteen beside it would tell of three.
  expect(await paid()).toMatchObject({ value: null, n: null, hidden: true });
});

test('a share of those that a figure rests on, and a number of them, tell how many more they are', () => {
  const told = (code: string, value: number, n: number) => {
    const place = { dimension: null, key: null, code, part: null };
    const measure = { ...place, value: 50, n: 20, missing: 0, hidden: false } as unknown as Figure;
    return earlierOf([{ measures: [measure], groups: [] } as unknown as Report]).tells(place, {
      value,
      n,
      missing: 0,
    });
  };
  expect(told('MEN-07', 55, 20)).toBe(true);
  expect(told('MEN-07', 75, 20)).toBe(false);
  // Of ten who are not, none more; six more; three more.
  expect(told('MEN-07', 60, 25)).toBe(false);
  expect(told('MEN-07', (100 * 15) / 31, 31)).toBe(false);
  expect(told('MEN-07', (100 * 15) / 28, 28)).toBe(true);
  expect(told('MEN-11', 51, 20)).toBe(true);
  // A median of those that it rests on counts nobody.
  expect(told('MEN-04', 55, 20)).toBe(false);
});
