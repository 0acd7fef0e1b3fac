import { Box, Card, Typography } from '@mui/material';
import type { Noun } from '../schema.ts';
import type { Hanging } from '../screens.ts';
import { useWords } from '../words.ts';
import { AddRow } from './AddRow.tsx';

/** The related lists that are still empty, each ready to begin. */
export function NotYet({ owner, lists }: { owner: Noun; lists: readonly Hanging[] }) {
  const { translate, field } = useWords();
  if (lists.length === 0) return null;
  return (
    <Card component="section" sx={{ px: { xs: 2, md: 3 }, py: 2.5 }}>
      <Typography variant="h2">{translate('frame.notYet.title')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {translate('frame.notYet.invite')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {lists.map(({ list }) => (
          <AddRow key={list} owner={owner} list={list} label={field(owner, list)} />
        ))}
      </Box>
    </Card>
  );
}
