import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { HouseProvider } from '../../provider/index.ts';
import {
  asideMutation,
  type Brought,
  correctMutation,
  type Decision,
  decideMutation,
  importQuery,
  matchMutation,
  type Outcome,
  type ReasonCount,
  type RowPage,
  reasonsQuery,
  rowsQuery,
} from '../questions.ts';
import { keyOf } from '../useImport.ts';

const perPage = 50;

/** Which rows are looked at. */
export interface Choice {
  outcome?: Outcome | undefined;
  reason?: string | undefined;
  sheet?: number | undefined;
}

/** Rows of a sheet, page by page: read from where the page before has ended, however many there are. */
export function useRows(id: string, choice: Choice) {
  const { ask } = useDataProvider<HouseProvider>();
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  const chosen = JSON.stringify([id, choice]);
  // Other rows begin at their first page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is the reason
  useEffect(() => setCursors([null]), [chosen]);
  const after = cursors.at(-1) ?? null;
  const asked = useQuery({
    queryKey: keyOf(id, 'rows', choice, after),
    queryFn: ({ signal }) =>
      ask<{ data: RowPage }>({ query: rowsQuery, variables: { id, ...choice, limit: perPage, after }, signal }),
    placeholderData: keepPreviousData,
  });
  const { nodes, pageInfo } = asked.data?.data ?? {};
  return {
    rows: nodes,
    error: asked.error,
    isTurning: asked.isPlaceholderData,
    from: (cursors.length - 1) * perPage + 1,
    back: cursors.length > 1 ? () => setCursors(cursors.slice(0, -1)) : undefined,
    on: pageInfo?.hasNextPage ? () => setCursors([...cursors, pageInfo.endCursor]) : undefined,
  };
}

/** What is said of rows, and of how many. */
export function useReasons(id: string) {
  const { ask } = useDataProvider<HouseProvider>();
  const { data } = useQuery({
    queryKey: keyOf(id, 'reasons'),
    queryFn: ({ signal }) => ask<{ data: ReasonCount[] }>({ query: reasonsQuery, variables: { id }, signal }),
  });
  return data?.data ?? [];
}

/** How rows are put right: a cell written anew, or something decided. The sheet wants another preview then. */
export function useMending(id: string, onTold: (it: Brought) => void) {
  const { ask, change } = useDataProvider<HouseProvider>();
  async function correct(row: string, index: number, text: string) {
    const { data } = await change<{ data: Brought }>({ query: correctMutation, variables: { id, row, index, text } });
    onTold(data);
  }
  async function decide(decision: Decision, which: { rows?: string[]; match?: string } & Omit<Choice, 'sheet'>) {
    const { data } = await change<{ data: number }>({ query: decideMutation, variables: { id, decision, ...which } });
    const { data: it } = await ask<{ data: Brought }>({ query: importQuery, variables: { id } });
    onTold(it);
    return data;
  }
  /** Cells of which something is said become remarks. */
  async function setAside(reason: string, rows?: string[]) {
    const { data } = await change<{ data: number }>({ query: asideMutation, variables: { id, reason, rows } });
    const { data: it } = await ask<{ data: Brought }>({ query: importQuery, variables: { id } });
    onTold(it);
    return data;
  }
  /** Rows are the businesses that stand beside them. */
  async function match(reason?: string, rows?: string[]) {
    const { data } = await change<{ data: number }>({ query: matchMutation, variables: { id, reason, rows } });
    const { data: it } = await ask<{ data: Brought }>({ query: importQuery, variables: { id } });
    onTold(it);
    return data;
  }
  return { correct, decide, setAside, match };
}

export type Mending = ReturnType<typeof useMending>;
