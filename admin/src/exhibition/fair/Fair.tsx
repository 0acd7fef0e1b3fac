import { Box, Card, Skeleton, Tab, Tabs, Typography } from '@mui/material';
import { useState } from 'react';
import { ListContextProvider, useList, useLocale } from 'react-admin';
import { Refused } from '../../noun/act/Refused.tsx';
import { AddRow } from '../../noun/show/AddRow.tsx';
import { whole } from '../../noun/value/numbers.ts';
import { useWords } from '../../noun/words.ts';
import { Participants } from './Participants.tsx';
import { Sales } from './Sales.tsx';
import { atOnce, useFair } from './useFair.ts';

type View = 'participants' | 'sales';

/** Where one works at an exhibition: who takes part and who pays, then what each sold. */
export default function Fair() {
  const { translate, inSentence } = useWords();
  const locale = useLocale() ?? 'id';
  const [view, look] = useState<View>('participants');
  const { participants, sums, total, error } = useFair();
  const list = useList({ data: participants ?? [], perPage: atOnce, resource: 'Participation' });
  const tab = (name: View) => ({ value: name, id: `fair-${name}`, 'aria-controls': 'fair-panel' });
  return (
    <Card component="section" sx={{ overflow: 'visible' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: { xs: 2, md: 3 }, pt: 2 }}>
        <Typography variant="h2">{translate('fair.title')}</Typography>
        <Typography sx={{ color: 'text.secondary' }}>{participants && whole(total, locale)}</Typography>
        <Box sx={{ flex: 1 }} />
        <AddRow
          owner="Exhibition"
          list="participations"
          label={translate('frame.add', { name: inSentence('Participation') })}
        />
      </Box>
      <Tabs value={view} onChange={(_, next: View) => look(next)} sx={{ px: { xs: 1, md: 2 }, mb: 1.5 }}>
        <Tab label={translate('fair.participants')} {...tab('participants')} />
        <Tab label={translate('fair.sales')} {...tab('sales')} />
      </Tabs>
      <Box role="tabpanel" id="fair-panel" aria-labelledby={`fair-${view}`}>
        {error && <Refused error={error} placed={[]} />}
        {!participants && !error && <Skeleton variant="rounded" height={160} sx={{ m: 2 }} />}
        {participants?.length === 0 && (
          <Box sx={{ px: { xs: 2, md: 3 }, pb: 3, color: 'text.secondary' }}>{translate('fair.empty')}</Box>
        )}
        {participants && participants.length > 0 && (
          <ListContextProvider value={list}>
            {view === 'sales' ? <Sales sums={sums} /> : <Participants />}
          </ListContextProvider>
        )}
        {total > atOnce && (
          <Box sx={{ px: { xs: 2, md: 3 }, py: 2, color: 'text.secondary' }}>
            {translate('fair.more', { shown: atOnce, total: whole(total, locale) })}
          </Box>
        )}
      </Box>
    </Card>
  );
}
