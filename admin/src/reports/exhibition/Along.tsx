import { Box } from '@mui/material';
import { useAddress } from '../../frame/address.ts';
import { instantOf, pastDayOf } from '../past.ts';
import { titlesAt } from '../published/words.ts';
import { TakeAlong } from '../TakeAlong.tsx';

interface AlongProps {
  field: 'participationFunding' | 'exhibitionSales';
  variables: Record<string, string>;
  /** Of which edition or series it tells. */
  name: string | undefined;
}

/** One report of an exhibition as a file, and for the public: each is counted for it without filters. */
export function Along({ field, variables, name }: AlongProps) {
  const [address] = useAddress();
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'flex-end',
        gap: 1,
        '@media print': { display: 'none' },
      }}
    >
      <TakeAlong
        field={field}
        variables={{ ...variables, ...instantOf(address) }}
        published={pastDayOf(address) ? undefined : variables}
        titles={() => titlesAt(field === 'exhibitionSales' ? 'publishing.sales' : 'publishing.funding', name)}
      />
    </Box>
  );
}
