import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { allNouns, type Noun } from '../../noun/schema.ts';
import { Named } from '../../noun/value/Named.tsx';
import { useWords } from '../../noun/words.ts';
import type { RowInTheWay } from '../../provider/errors.ts';
import { gql } from '../../provider/gql.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { keyOf } from '../useImport.ts';

const query = gql(`query InTheWay($id: ID!) { data: importInTheWay(import: $id) { noun id label } }`);

/** The records that were changed since, each leading to its page: they stand in the way of taking the sheet back. */
export function InTheWay({ id }: { id: string }) {
  const { ask } = useDataProvider<HouseProvider>();
  const words = useWords();
  const { data } = useQuery({
    queryKey: keyOf(id, 'in the way'),
    queryFn: ({ signal }) => ask<{ data: RowInTheWay[] }>({ query, variables: { id }, signal }),
  });
  const rows = data?.data ?? [];
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
      {rows.map(({ noun, id: row, label }) => (
        <li key={`${noun} ${row}`}>
          {words.noun(noun as Noun)}{' '}
          {label !== null && allNouns.includes(noun as Noun) ? (
            <Named noun={noun as Noun} row={{ id: row, label }} />
          ) : (
            <i>{words.translate('history.unseen')}</i>
          )}
        </li>
      ))}
    </Box>
  );
}
