import { useMutation } from '@tanstack/react-query';
import { type HttpError, useDataProvider } from 'react-admin';
import { gql } from '../../provider/gql.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { inputOf } from '../../provider/input.ts';
import type { Draft } from './useDraft.ts';

const together = gql(`mutation LogGroupVisit($input: SessionInput!, $others: [ID!]!) {
  logGroupVisit(input: $input, others: $others) { id }
}`);

interface Logged {
  visit: Draft;
  engagement: { id: unknown };
}

/** Enters a visit: one session, or one for each business of a group visit. */
export function useLog() {
  const provider = useDataProvider<HouseProvider>();
  return useMutation<unknown, HttpError, Logged>({
    mutationFn: ({ visit: { others, ...held }, engagement: { id } }) => {
      const data = { ...held, engagement: { id } };
      return others.length === 0
        ? provider.create('Session', { data })
        : provider.change({
            query: together,
            variables: { input: inputOf('Session', data), others: others.map((other) => other.id) },
          });
    },
  });
}
