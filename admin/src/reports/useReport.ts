import { gql } from '@apollo/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { useAddress } from '../frame/address.ts';
import { todayIn } from '../noun/value/today.ts';
import type { HouseProvider } from '../provider/index.ts';
import { type May, useMay } from '../session/useMay.ts';
import type { Answer, ReportPage, Stated } from './declared.ts';
import { instantOf } from './past.ts';

const thisYear = () => new Date().getFullYear();

/** The years that can be chosen: those since the first records of such offices. */
export const years = (): string[] => Array.from({ length: thisYear() - 2014 }, (_, ago) => String(thisYear() - ago));

/** What a page shows where its address says nothing. */
const usual = (): Stated => ({
  year: String(thisYear()),
  since: String(thisYear() - 5),
  on: todayIn(undefined),
});

/** What is compared began in the year that is looked at, if not before. */
const begun = (stated: Stated): Stated => {
  const { since = '', year = '' } = stated;
  return since > year ? { ...stated, since: year } : stated;
};

/** A page's question as it is asked. */
export const reportQuery = ({ query }: ReportPage) => gql(query);

/** What a page of figures is answered, for what its address says. */
export function useReport(page: ReportPage) {
  const [address, state] = useAddress();
  const may: May = useMay();
  const { ask } = useDataProvider<HouseProvider>();
  const choose = (answer: Answer | undefined): Stated =>
    begun({ ...usual(), ...page.otherwise?.(may, answer, address), ...address });
  const key = ['page', 'report', page.path];
  // Where something must be chosen first, the first answer brings the choices, and one of them is taken.
  const asked = (stated: Stated) => ({ ...page.variables(stated, may), ...instantOf(stated) });
  const question = (stated: Stated) => {
    const variables = asked(stated);
    return {
      queryKey: [...key, variables],
      queryFn: () => ask<Answer>({ query: reportQuery(page), variables }),
      placeholderData: keepPreviousData<Answer>,
      enabled: may.isKnown,
    };
  };
  const first = useQuery(question(choose(undefined)));
  const stated = choose(first.data);
  const { data, error, isFetching } = useQuery(question(stated));
  const chosen = (changes: Record<string, string>) => state(page.choosing?.(changes, data) ?? changes);
  return {
    stated,
    state: chosen,
    asked: asked(stated),
    answer: data,
    error,
    isFetching: isFetching || !may.isKnown,
  };
}
