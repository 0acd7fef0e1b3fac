import { useQuery } from '@tanstack/react-query';
import { type HttpError, type RaRecord, useDataProvider, useRecordContext } from 'react-admin';
import { gql } from '../../../provider/gql.ts';
import type { HouseProvider } from '../../../provider/index.ts';
import { pageKey, queries } from '../../../provider/queries.ts';
import { atOnce, type DaySums, daySums, type Figure, figures } from '../useFair.ts';
import { useRows } from '../useRows.ts';
import { daysOf } from './span.ts';

/** What a business sold on one day. */
interface Day extends RaRecord<string> {
  version: number;
  soldOn: string;
  cashSales: number | null;
  orderSales: number | null;
  visitors: number | null;
}

interface Answer {
  participations: { nodes: { id: string; dailySales: { nodes: Day[] } }[] };
  byDay: { group: { soldOn: string }; of: DaySums }[];
  whole: { of: DaySums }[];
}

const here = 'where: { participation: { exhibition: { id: { eq: $id } } } }';

export const daysQuery = gql(`query Days($id: ID!) {
  participations(where: { exhibition: { id: { eq: $id } }, dailySales: { some: {} } }, limit: ${atOnce}) {
    nodes { id dailySales(limit: 100) { nodes { id label version soldOn cashSales orderSales visitors } } }
  }
  byDay: dailySalesAggregate(${here}, groupBy: [{ soldOn: { by: DAY } }]) { group { soldOn } of ${daySums} }
  whole: dailySalesAggregate(${here}) { of ${daySums} }
}`);

const keyOf = (participation: string, day: string) => `${participation} ${day}`;

const rowsOf = (answer: Answer | undefined) =>
  new Map(
    answer?.participations.nodes.flatMap(({ id, dailySales }) =>
      dailySales.nodes.map((day) => [keyOf(id, day.soldOn), day] as const),
    ),
  );

/** What each participant sold on each day, and the sums of each day; and a way to enter it. */
export function useDays() {
  const record = useRecordContext();
  const provider = useDataProvider<HouseProvider>();
  const keep = useRows<Day>();
  const queryKey = pageKey('Exhibition', 'days', record?.id);
  const { data, error } = useQuery<Answer, HttpError>({
    queryKey,
    queryFn: () => provider.ask({ query: daysQuery, variables: { id: record?.id } }),
    placeholderData: (before) => before,
  });
  const rows = rowsOf(data);
  const byDay = new Map(data?.byDay.map(({ group, of }) => [group.soldOn, of]));

  /** A day of which no figure is left is none: it is taken away, for empty is not zero. */
  async function change(participation: string, soldOn: string, row: Day | null, part: Partial<Day>) {
    const next = { participation: { id: participation }, soldOn, ...row, ...part };
    if (figures.every((name) => (next[name] ?? null) === null)) {
      if (row) await provider.delete<Day>('DailySales', { id: row.id, previousData: row });
      return null;
    }
    const { data } = row
      ? await provider.update<Day>('DailySales', { id: row.id, data: next, previousData: row })
      : await provider.create<Day>('DailySales', { data: next });
    return data;
  }

  return {
    error,
    isRead: Boolean(data),
    ...daysOf(record as never, [...byDay.keys()]),
    figure: (participation: string, day: string, name: Figure) => rows.get(keyOf(participation, day))?.[name] ?? null,
    ofDay: (day: string, name: Figure) => byDay.get(day)?.[name].sum ?? null,
    ofAll: (name: Figure) => data?.whole[0]?.of[name].sum ?? null,
    save: (participation: string, day: string, name: Figure) => (value: number | null) => {
      const key = keyOf(participation, day);
      // What was read last, though the grid may not be drawn anew yet: whoever types on meanwhile makes no second row.
      const seen = rowsOf(queries.getQueryData<Answer>(queryKey)).get(key) ?? null;
      return keep(key, seen, (row) => change(participation, day, row, { [name]: value }));
    },
  };
}

export type Days = ReturnType<typeof useDays>;
