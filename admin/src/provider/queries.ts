import { QueryClient } from '@tanstack/react-query';
import type { GetOneParams } from 'react-admin';
import { fieldOf, type Noun, targetOf } from '../noun/schema.ts';
import { knownOf } from '../session/authProvider.ts';
import { type Asked, rowOf } from './selection.ts';

/** Has what is known of the viewer at hand: buttons that came later would push down what stands under them. */
class Queries extends QueryClient {
  override defaultQueryOptions: QueryClient['defaultQueryOptions'] = (options) => {
    const known = options.queryKey && knownOf(options.queryKey);
    const said = known !== undefined && { initialData: known, staleTime: Number.POSITIVE_INFINITY };
    return super.defaultQueryOptions(Object.assign({}, options, said));
  };
}

/** What react-admin has read. A show page reads its lists with the record, so they must not be asked for again at once. */
export const queries = new Queries({
  defaultOptions: {
    // Without a connection a request fails and says so, rather than wait behind a spinner for one to come back.
    queries: { retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

type Page = { nodes: Record<string, unknown>[]; totalCount: number };

/** Hands the lists that came with a record to the related lists of its page. */
export function share(noun: Noun, { id, meta }: GetOneParams, record: Record<string, unknown> | null): void {
  for (const { list, perPage, sort } of (meta as Asked | undefined)?.related ?? []) {
    const field = fieldOf(noun, list);
    const target = targetOf(field);
    const read = record?.[list] as Page | undefined;
    if (!read) continue;
    const asked = { target: field.via, id: String(id), pagination: { page: 1, perPage }, sort, filter: {} };
    queries.setQueryData([target, 'getManyReference', asked], {
      data: read.nodes.map((row) => rowOf(target, row)),
      total: read.totalCount,
    });
  }
}

/** The key of what a page asks beside its record; `refreshPage` has it asked again. */
export const pageKey = (noun: Noun, what: string, id: unknown) => ['page', noun, what, String(id)];

/** What was read just now together with its record is not asked for again when its part of the page appears. */
export const justRead = { staleTime: 5000 };

/** Hands what was asked beside a record to the parts of its page, each under its name. */
export function shareBeside(noun: Noun, id: unknown, answers: readonly [string, object][]): void {
  for (const [name, answer] of answers) queries.setQueryData(pageKey(noun, name, id), answer);
}

/** A row of the page has changed: what the page says of its rows is read again. */
export const refreshPage = () => queries.invalidateQueries({ queryKey: ['page'] });
