import { Box, Card, Skeleton, Tab, Tabs, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { ListContextProvider, useList, useLocale } from 'react-admin';
import { Refused } from '../../noun/act/Refused.tsx';
import { AddRow } from '../../noun/show/AddRow.tsx';
import { whole } from '../../noun/value/numbers.ts';
import { useWords } from '../../noun/words.ts';
import { EachDay } from './days/EachDay.tsx';
import { Leads } from './leads/Leads.tsx';
import { Participants } from './Participants.tsx';
import { Sales } from './Sales.tsx';
import { atOnce, attended, type Participant, useFair } from './useFair.ts';

const views = ['participants', 'sales', 'days', 'leads'] as const;
type View = (typeof views)[number];

/** So many rows are found at a glance; of more, one is looked up by its name. */
const atAGlance = 8;

const isNamed = (text: string) => {
  const sought = text.trim().toLowerCase();
  return ({ business }: Participant) => business.label.toLowerCase().includes(sought);
};

/** Where one works at an exhibition: who takes part and who pays, what each sold over all and day by day, whom it met. */
export default function Fair() {
  const { translate, inSentence } = useWords();
  const locale = useLocale() ?? 'id';
  const [view, look] = useState<View>('participants');
  const [sought, seek] = useState('');
  const { participants = [], isRead, sums, byParticipant, total, error } = useFair();
  const list = useList({ data: participants, perPage: atOnce, resource: 'Participation' });
  const isOfSales = view === 'sales' || view === 'days';
  const among = isOfSales ? participants.filter(attended) : participants;
  const isSought = view !== 'participants' && among.length > atAGlance;
  const shown = isSought ? among.filter(isNamed(sought)) : among;
  const tab = (name: View) => ({
    value: name,
    id: `fair-${name}`,
    'aria-controls': 'fair-panel',
    label: translate(`fair.views.${name}`),
  });
  const note = (sentence: string) => (
    <Box sx={{ px: { xs: 2, md: 3 }, pb: 3, color: 'text.secondary' }}>{translate(sentence)}</Box>
  );
  return (
    <Card component="section" sx={{ overflow: 'visible' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: { xs: 2, md: 3 }, pt: 2 }}>
        <Typography variant="h2">{translate('fair.title')}</Typography>
        <Typography sx={{ color: 'text.secondary' }}>{isRead && whole(total, locale)}</Typography>
        <Box sx={{ flex: 1 }} />
        <AddRow
          owner="Exhibition"
          list="participations"
          label={translate('frame.add', { name: inSentence('Participation') })}
        />
      </Box>
      <Tabs
        value={view}
        variant="scrollable"
        onChange={(_, next: View) => look(next)}
        sx={{ px: { xs: 1, md: 2 }, mb: 1.5 }}
      >
        {views.map((name) => (
          <Tab key={name} {...tab(name)} sx={{ minWidth: 0, px: { xs: 1.25, md: 2 }, flexGrow: { xs: 1, md: 0 } }} />
        ))}
      </Tabs>
      <Box role="tabpanel" id="fair-panel" aria-labelledby={`fair-${view}`}>
        {error && <Refused error={error} placed={[]} />}
        {!isRead && !error && <Skeleton variant="rounded" height={160} sx={{ m: 2 }} />}
        {isRead && total === 0 && note('fair.empty')}
        {isRead && total > 0 && isOfSales && among.length === 0 && note('fair.nobody')}
        {isSought && (
          <Box sx={{ px: { xs: 2, md: 3 }, pb: 1.5 }}>
            <TextField
              type="search"
              label={translate('fair.seek')}
              value={sought}
              onChange={({ target }) => seek(target.value)}
              sx={{ width: { xs: '100%', sm: 320 } }}
            />
          </Box>
        )}
        {among.length > 0 && (
          <ListContextProvider value={list}>
            {view === 'participants' && <Participants />}
            {view === 'sales' && <Sales rows={shown} sums={sums} byParticipant={byParticipant} />}
            {view === 'days' && <EachDay rows={shown} byParticipant={byParticipant} />}
            {view === 'leads' && <Leads rows={shown} />}
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
