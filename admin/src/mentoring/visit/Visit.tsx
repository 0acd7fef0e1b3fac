import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import { Box, Button, Card, Dialog, DialogTitle, Skeleton, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useState } from 'react';
import { useLocale, useRecordContext } from 'react-admin';
import { day } from '../../noun/value/numbers.ts';
import { todayIn } from '../../noun/value/today.ts';
import { useWords } from '../../noun/words.ts';
import { ended } from './ended.ts';
import { useVisits } from './useVisits.ts';
import { VisitForm } from './VisitForm.tsx';

/** Logs a visit: one button on the page of the mentoring, and a short form behind it. */
export default function Visit() {
  const record = useRecordContext();
  const { translate } = useWords();
  const locale = useLocale() ?? 'id';
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [isOpen, setOpen] = useState(false);
  const { isRead, isSettled, region, last, count, topics, others } = useVisits();
  if (!record || ended.has(record.state)) return null;
  const isBegun = Boolean(record.startsOn);
  const close = () => setOpen(false);
  return (
    <Card
      component="section"
      sx={{ px: { xs: 2, md: 3 }, py: 2, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}
    >
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Typography variant="h2">{translate('visit.title')}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {!isBegun && translate('visit.notBegun')}
          {isBegun && isRead && !last && translate('visit.none')}
          {isBegun && last && translate('visit.last', { smart_count: count, day: day(last.heldOn, locale) })}
        </Typography>
      </Box>
      {isBegun && (
        <Button
          variant="contained"
          size="large"
          startIcon={<EditNoteOutlined />}
          onClick={() => setOpen(true)}
          sx={{ minHeight: 52, px: 3, flex: { xs: '1 1 100%', sm: '0 0 auto' }, fontSize: '1rem' }}
        >
          {translate('visit.log')}
        </Button>
      )}
      {isOpen && (
        <Dialog
          open
          fullWidth
          maxWidth="sm"
          fullScreen={isNarrow}
          aria-labelledby="visit"
          // What was typed is kept, so leaving asks nothing.
          onClose={(_, reason) => reason === 'escapeKeyDown' && close()}
          sx={{ '& form': { minHeight: 0, flex: 1 } }}
        >
          <DialogTitle id="visit" sx={{ pb: 1 }}>
            {translate('visit.log')}
            <Box component="span" sx={{ display: 'block', color: 'text.secondary', typography: 'body2' }}>
              {record.business?.label}
            </Box>
          </DialogTitle>
          {isSettled ? (
            <VisitForm engagement={record} today={todayIn(region)} known={topics} others={others} onClose={close} />
          ) : (
            <Skeleton variant="rounded" height={320} sx={{ mx: 3, mb: 3 }} />
          )}
        </Dialog>
      )}
    </Card>
  );
}
