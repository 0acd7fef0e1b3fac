import { expect, test } from 'vitest';
import type { Viewer } from '../../api/src/access/viewer.ts';
import type { Engine } from '../../api/src/query/engine.ts';
import type { Rows } from '../../api/src/query/sending/run.ts';
import { FactsKeeper } from '../../api/src/reports/facts-keeper.ts';

const thisYear = new Date().getUTCFullYear();
const yearOf = ({ from }: { from?: string }) => Number(from?.slice(0, 4));

/** A keeper of an office in which mentoring began so many years ago, and what it counts; `isPast` says of a year whether it has to. */
function keeperOf(years: number, isPast: (year: number) => boolean) {
  const counted: string[] = [];
  const dropped: string[][] = [];
  const keep = async (name: string, _: unknown, variables: { from?: string; wanted?: string[] }) => {
    if (name === 'first year') return thisYear - years + 1;
    if (name === 'whether') return { current: !isPast(yearOf(variables)) };
    if (name === 'facts') counted.push(String(variables.from).slice(0, 7));
    if (name === 'drop') dropped.push(variables.wanted ?? []);
    return null;
  };
  const keeper = new FactsKeeper({ keep } as unknown as Engine<Viewer>, {} as Rows);
  return { keeper, counted, dropped };
}

const turns = async (keeper: FactsKeeper, many: number, asked: string[] = []) => {
  for (let turn = 0; turn < many; turn++) await keeper.keep(asked);
};

test('while something is recorded all day each year is counted anew after a bounded number of turns', async () => {
  const years = 11;
  const { keeper, counted, dropped } = keeperOf(years, () => true);
  await turns(keeper, 160, ['2024-02-01/2024-05-01']);
  const gaps = [...Map.groupBy(counted.entries(), ([, period]) => period)].map(([period, places]) => {
    const at = [-1, ...places.map(([turn]) => turn), 160];
    return [period, Math.max(...at.slice(1).map((turn, i) => turn - (at[i] as number)))] as const;
  });
  // The last three years and the period that was asked for are eight of sixteen turns, the other eight years the others.
  expect(gaps).toHaveLength(years + 1);
  for (const [period, gap] of gaps) {
    const isUsual = Number(period.slice(0, 4)) > thisYear - 3 || period === '2024-02';
    expect({ period, isInTime: gap <= (isUsual ? 8 : 16) }).toEqual({ period, isInTime: true });
  }
  // Nor are those that wait for their turn thrown away.
  expect(dropped.every((wanted) => wanted.length === years + 1)).toBe(true);
});

test('where only the last years are past, no turn is left to what is not', async () => {
  const { keeper, counted } = keeperOf(11, (year) => year === thisYear);
  await turns(keeper, 6);
  expect(counted).toEqual(Array(6).fill(`${thisYear}-01`));
});
