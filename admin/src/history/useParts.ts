import type { DocumentNode } from '@apollo/client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { HouseProvider } from '../provider/index.ts';
import type { Part } from './queries.ts';

/** What was, part by part: the next one is asked for when a person wants it. */
export function useParts<Node>(query: DocumentNode, variables: Record<string, unknown>, enabled = true) {
  const { ask } = useDataProvider<HouseProvider>();
  const asked = useInfiniteQuery({
    // What a page asks beside its record, so that it is asked again when a row has changed (`refreshPage`).
    queryKey: ['page', 'history', query.loc?.source.body, variables],
    queryFn: ({ pageParam }) => ask<{ data: Part<Node> }>({ query, variables: { ...variables, after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ data: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    enabled,
  });
  return { ...asked, rows: asked.data?.pages.flatMap(({ data }) => data.nodes) };
}
