import { Box, Button, Typography } from '@mui/material';
import { CreateButton, useListContext } from 'react-admin';
import { Mark } from '../../frame/Brand.tsx';
import { useMay } from '../../session/useMay.ts';
import type { Noun } from '../schema.ts';
import { useWords } from '../words.ts';

/** A list without rows says why, and what to do about it. */
export function EmptyList({ noun }: { noun: Noun }) {
  const { translate, inSentence } = useWords();
  const may = useMay();
  const { filterValues, setFilters } = useListContext();
  const isFiltered = Object.keys(filterValues).length > 0;
  return (
    <Box sx={{ display: 'grid', justifyItems: 'center', gap: 1.5, px: 3, py: 8, textAlign: 'center' }}>
      <Mark size={44} />
      <Typography variant="h2">
        {isFiltered ? translate('frame.empty.filtered') : translate('frame.empty.title', { name: inSentence(noun, 2) })}
      </Typography>
      {isFiltered ? (
        // react-admin's own would be a picture alone on a phone, and there is none.
        <Button variant="outlined" onClick={() => setFilters({}, undefined)}>
          {translate('ra.navigation.clear_filters')}
        </Button>
      ) : may.write(noun) ? (
        <>
          <Typography sx={{ color: 'text.secondary', maxWidth: '28rem' }}>{translate('frame.empty.invite')}</Typography>
          <CreateButton variant="contained" label={translate('frame.add', { name: inSentence(noun) })} />
        </>
      ) : null}
    </Box>
  );
}
