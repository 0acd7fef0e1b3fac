import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { HttpError, type RaRecord, useDataProvider } from 'react-admin';
import type { ChangeSet } from '../../history/queries.ts';
import type { RowInTheWay } from '../../provider/errors.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { because, lastChangeQuery, mergeMutation } from './queries.ts';

/** A row that both businesses have, in which they say different things. */
export type AskedRow = Required<RowInTheWay>;

interface Last {
  data: { nodes: { changeSet: ChangeSet }[] };
}

/** Merges one record into another; what the two say differently of one thing is asked first. */
export function useMerge(keep: RaRecord, gone: RaRecord, take: readonly string[]) {
  const { ask, change } = useDataProvider<HouseProvider>();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<readonly AskedRow[]>([]);
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  /** What was said before something was asked need not be said again. */
  const [said, setSaid] = useState<string | null>(null);
  const [done, setDone] = useState<ChangeSet>();

  async function merge(reason: string | null) {
    const rows = asked.map(({ id }) => ({ id, take: chosen[id] ?? false }));
    const input = { mergedInto: keep.id, mergedIntoVersion: keep.version, take, rows };
    try {
      await change({
        query: mergeMutation,
        variables: { id: gone.id, version: gone.version, input, ...because(reason ?? said) },
      });
    } catch (error) {
      const rows = error instanceof HttpError ? (error.body?.rows as AskedRow[] | undefined) : undefined;
      if (!rows?.length) throw error;
      setAsked(rows);
      setSaid(reason ?? said);
      return;
    }
    const { data } = await ask<Last>({ query: lastChangeQuery, variables: { id: gone.id } });
    setDone(data.nodes[0]?.changeSet);
    await queries.invalidateQueries();
  }

  const choose = (id: string, take: boolean) => setChosen((before) => ({ ...before, [id]: take }));
  const isDecided = asked.every(({ id }) => id in chosen);
  return { merge, asked, chosen, choose, isDecided, done };
}
