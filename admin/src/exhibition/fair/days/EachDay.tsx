import { Box, Skeleton, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { Refused } from '../../../noun/act/Refused.tsx';
import { useWords } from '../../../noun/words.ts';
import type { DaySums, Participant } from '../useFair.ts';
import { Grid } from './Grid.tsx';
import { OneDay } from './OneDay.tsx';
import { useDays } from './useDays.ts';

interface EachDayProps {
  rows: readonly Participant[];
  byParticipant: ReadonlyMap<string, DaySums>;
}

/** What was sold day by day: all days side by side, on a phone one at a time. */
export function EachDay({ rows, byParticipant }: EachDayProps) {
  const { translate } = useWords();
  const days = useDays();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  if (days.error) return <Refused error={days.error} placed={[]} />;
  if (!days.isRead) return <Skeleton variant="rounded" height={160} sx={{ m: 2 }} />;
  return (
    <>
      <Box sx={{ px: { xs: 2, md: 3 }, pb: 1.5, color: 'text.secondary', typography: 'body2' }}>
        {translate('fair.salesLead')} {!days.areKnown && translate('fair.daysUnknown')}
      </Box>
      {days.days.length > 0 &&
        (isNarrow ? (
          <OneDay rows={rows} days={days} />
        ) : (
          <Grid rows={rows} days={days} byParticipant={byParticipant} />
        ))}
    </>
  );
}
