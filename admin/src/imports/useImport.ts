import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { HouseProvider } from '../provider/index.ts';
import { actMutations, type Brought, importQuery, isBusy, type Verb } from './questions.ts';

/** How often it is asked how far the work is. */
const pace = 600;

/** What a page asks about one sheet stands under one key, so that all of it is asked again when the sheet has changed. */
export const keyOf = (id: string, ...what: unknown[]) => ['page', 'imports', id, ...what];

/** One sheet, read again while the server is at work on it, and what can be done with it. */
export function useImport(id: string) {
  const { ask, change } = useDataProvider<HouseProvider>();
  const queries = useQueryClient();
  const key = keyOf(id, 'import');
  const asked = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const before = queries.getQueryData<Brought>(key);
      const { data } = await ask<{ data: Brought | null }>({ query: importQuery, variables: { id }, signal });
      // Work has ended: what its rows say has become another.
      if (data && before && before.state !== data.state) again();
      return data;
    },
    refetchInterval: ({ state: { data } }) => (data && isBusy(data) ? pace : false),
  });

  /** Has everything asked again but the sheet itself. */
  function again() {
    queries.invalidateQueries({ queryKey: keyOf(id), predicate: ({ queryKey }) => queryKey[3] !== 'import' });
    queries.invalidateQueries({ queryKey: ['page', 'imports', 'earlier'] });
  }

  /** Takes over what a change has answered. */
  function told(it: Brought) {
    queries.setQueryData(key, it);
    again();
  }

  async function act(verb: Verb, reason?: string | null) {
    const variables = reason === undefined ? { id } : { id, reason };
    const { data } = await change<{ data: Brought }>({ query: actMutations[verb], variables });
    told(data);
    // What the register holds is another.
    if (verb === 'apply' || verb === 'undo') queries.invalidateQueries({ queryKey: ['page'] });
  }

  return { ...asked, it: asked.data, told, act };
}
