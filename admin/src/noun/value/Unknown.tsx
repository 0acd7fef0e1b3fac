import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Nothing is known: a dash to the eye, words to whoever asks. */
export function Unknown() {
  const words = useTranslate()('frame.unknown');
  return (
    <Box component="span" role="img" aria-label={words} title={words} sx={{ color: 'text.secondary' }}>
      –
    </Box>
  );
}
