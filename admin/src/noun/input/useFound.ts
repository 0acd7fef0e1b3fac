import { useMemo, useState } from 'react';
import { ChoicesContext, type ChoicesContextValue, useGetList } from 'react-admin';
import type { Noun } from '../schema.ts';
import { byLabel } from '../screens.ts';
import type { NamedRow } from '../value/Named.tsx';

const nothing = () => undefined;

/**
 * Rows found by typing, as the choices of an autocomplete. What is already chosen came with the record, so it is
 * shown without asking for it again; the server is first asked when a person opens the list.
 */
export function useFound(target: Noun, source: string, chosen: NamedRow[]) {
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const { data, isFetching, refetch } = useGetList<NamedRow>(
    target,
    { filter: text ? { q: text } : {}, pagination: { page: 1, perPage: 25 }, sort: byLabel, meta: { fields: [] } },
    { enabled: opened, placeholderData: (before) => before },
  );
  const choices = useMemo(() => {
    const found = data ?? [];
    return [...chosen.filter(({ id }) => !found.some((row) => row.id === id)), ...found];
  }, [data, chosen]);
  const context = {
    allChoices: choices,
    availableChoices: choices,
    selectedChoices: chosen,
    total: choices.length,
    setFilters: ({ q = '' }: { q?: string }) => setText(q),
    isFetching,
    isLoading: isFetching && !data,
    isPending: false,
    error: null,
    isFromReference: true,
    resource: target,
    source,
    refetch,
    displayedFilters: {},
    filterValues: {},
    hideFilter: nothing,
    showFilter: nothing,
    setPage: nothing,
    setPerPage: nothing,
    setSort: nothing,
    page: 1,
    perPage: 25,
    sort: byLabel,
  } as ChoicesContextValue<NamedRow>;
  return { context, choices, open: () => setOpened(true) };
}

export { ChoicesContext };
