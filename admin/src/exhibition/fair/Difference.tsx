import { Box } from '@mui/material';
import { useLocale } from 'react-admin';
import { rupiah } from '../../noun/value/numbers.ts';
import { useWords } from '../../noun/words.ts';

interface DifferenceProps {
  /** What the days come to, and what is recorded over all of them. */
  days: number | null | undefined;
  whole: number | null;
}

/**
 * By how much the days do not add up to the whole; the register doubts such a participation (SALES_SUM_MISMATCH). Where
 * nothing is recorded over all days, what they come to.
 */
export function Difference({ days, whole }: DifferenceProps) {
  const { translate } = useWords();
  const locale = useLocale() ?? 'id';
  if (typeof days !== 'number' || days === whole) return null;
  if (whole === null)
    return (
      <Box sx={{ color: 'text.secondary', typography: 'caption' }}>
        {translate('fair.byDay', { amount: rupiah(days, locale) })}
      </Box>
    );
  return (
    <Box sx={{ color: 'warning.main', typography: 'caption', fontWeight: 600 }}>
      {translate(days > whole ? 'fair.daysMore' : 'fair.daysLess', { amount: rupiah(Math.abs(days - whole), locale) })}
    </Box>
  );
}
