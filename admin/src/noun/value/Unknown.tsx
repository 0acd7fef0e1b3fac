import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Nothing is known: said in words on a page, drawn as a dash in a table. */
export function Unknown({ brief }: { brief?: boolean }) {
  const words = useTranslate()('frame.unknown');
  return (
    <Typography
      component="span"
      variant="inherit"
      title={brief ? words : undefined}
      sx={{ color: 'text.secondary', fontStyle: brief ? 'normal' : 'italic' }}
    >
      {brief ? '–' : words}
    </Typography>
  );
}
