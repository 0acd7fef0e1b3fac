import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { NamedRow } from '../../noun/value/Named.tsx';
import { gql } from '../../provider/gql.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { useMay } from '../../session/useMay.ts';

const query = gql(`query Offices($today: LocalDate!) {
  data: grants(where: { role: { eq: OFFICER }, startsOn: { lte: $today }, or: [{ endsOn: { isNull: true } }, { endsOn: { gte: $today } }] }) {
    nodes { region { id label } }
  }
}`);

/** The region whose register the reader keeps, if it is one only; an administrator brings sheets for any. */
export function useOffice(): NamedRow | null {
  const { ask } = useDataProvider<HouseProvider>();
  const may = useMay();
  const today = new Date().toISOString().slice(0, 10);
  const { data } = useQuery({
    queryKey: ['page', 'imports', 'office'],
    queryFn: ({ signal }) =>
      ask<{ data: { nodes: { region: NamedRow | null }[] } }>({ query, variables: { today }, signal }),
    enabled: may.isKnown && !may.administer && may.see('Grant'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const regions = data?.data.nodes.flatMap(({ region }) => region ?? []) ?? [];
  return regions.length === 1 ? (regions[0] ?? null) : null;
}
