import { Alert, Box, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useDataProvider, useGetIdentity } from 'react-admin';
import { PageHead } from '../frame/PageHead.tsx';
import { useWords } from '../noun/words.ts';
import type { Count } from '../provider/count.ts';
import type { HouseProvider } from '../provider/index.ts';
import type { Report } from '../reports/report.ts';
import { useMay } from '../session/useMay.ts';
import { Doubts } from './Doubts.tsx';
import { Gaps } from './Gaps.tsx';
import { Holdings } from './Holdings.tsx';
import { OwnWork, type OwnWorkRows } from './OwnWork.tsx';
import { homeOf } from './questions.ts';
import { Year } from './Year.tsx';

type Answer = Record<string, Count> & { figures?: Report } & OwnWorkRows;

const sideBySide = {
  display: 'grid',
  gap: 3,
  gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' },
  alignItems: 'start',
  '& > *': { minWidth: 0 },
};

/** The first page of whoever opens it: the work of the day, the figures of the year, what is held, missing and doubtful. */
export function Home() {
  const { translate } = useWords();
  const { identity } = useGetIdentity();
  const may = useMay();
  const { ask } = useDataProvider<HouseProvider>();
  const { seen, isKeeper, isMentor, question } = homeOf(may);
  const { data, error } = useQuery({
    queryKey: ['home'],
    queryFn: () => ask<Answer>(question()),
    enabled: seen.length > 0,
  });
  const shown = useDeferredValue(data, undefined);
  const title = translate('home.title', { name: identity?.fullName ?? '' });
  if (may.isKnown && seen.length === 0)
    return (
      <>
        <PageHead title={title} />
        <Alert severity="info">{translate('home.nothingOpen')}</Alert>
      </>
    );
  return (
    <>
      <PageHead title={title} below={may.isKnown && translate(isKeeper ? 'home.lead' : 'home.leadPlain')} />
      <Box sx={{ display: 'grid', gap: 3, maxWidth: 1320, '& > *': { minWidth: 0 } }}>
        {error && <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>}
        {shown ? (
          <>
            {isMentor && <OwnWork rows={shown} />}
            {shown.figures && <Year report={shown.figures} />}
            <Holdings nouns={seen} counts={shown} />
            {isKeeper && (
              <Box sx={sideBySide}>
                <Gaps counts={shown} />
                <Doubts doubts={shown.doubts} />
              </Box>
            )}
          </>
        ) : (
          // What is there at once would be pushed down by what comes.
          may.isKnown && !error && <Skeleton variant="rounded" height={480} />
        )}
      </Box>
    </>
  );
}
