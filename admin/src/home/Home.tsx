import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useGetIdentity } from 'react-admin';
import { PageHead } from '../frame/PageHead.tsx';
import { useWords } from '../noun/words.ts';
import type { HouseProvider } from '../provider/index.ts';
import { Doubts } from './Doubts.tsx';
import { Gaps } from './Gaps.tsx';
import { Holdings } from './Holdings.tsx';
import { asked } from './questions.ts';

/** The first page: what the register holds, what is missing, what is doubtful. One request answers all of it. */
export function Home() {
  const { translate } = useWords();
  const { identity } = useGetIdentity();
  const { count } = useDataProvider<HouseProvider>();
  const { data } = useQuery({ queryKey: ['home'], queryFn: () => count(asked) });
  return (
    <>
      <PageHead title={translate('home.title', { name: identity?.fullName ?? '' })} below={translate('home.lead')} />
      <Box sx={{ display: 'grid', gap: 3, maxWidth: 1320, '& > *': { minWidth: 0 } }}>
        <Holdings counts={data} />
        <Box
          sx={{
            display: 'grid',
            gap: 3,
            gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' },
            alignItems: 'start',
            '& > *': { minWidth: 0 },
          }}
        >
          <Gaps counts={data} />
          <Doubts doubts={data?.doubts} />
        </Box>
      </Box>
    </>
  );
}
