import { Alert, Button } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { day } from '../noun/value/numbers.ts';
import type { Stated } from './declared.ts';
import { pastDayOf } from './past.ts';

interface LooksBackProps {
  stated: Stated;
  state: (changes: Record<string, string>) => void;
}

/** Says that a page tells the past, and leads back to now. */
export function LooksBack({ stated, state }: LooksBackProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const past = pastDayOf(stated);
  if (!past) return null;
  return (
    <Alert
      severity="warning"
      sx={{ flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
      action={
        <Button
          color="inherit"
          size="small"
          sx={{ whiteSpace: 'nowrap', '@media print': { display: 'none' } }}
          onClick={() => state({ past: '' })}
        >
          {translate('reports.past.back')}
        </Button>
      }
    >
      {translate('reports.past.told', { day: day(past, locale) })}
    </Alert>
  );
}
