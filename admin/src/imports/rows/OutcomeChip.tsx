import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Outcome } from '../questions.ts';

const tones = {
  NEW: 'success',
  CHANGE: 'info',
  SAME: 'default',
  DUPLICATE: 'default',
  ASK: 'warning',
  REFUSED: 'error',
  SKIPPED: 'default',
} as const;

export const outcomeTone = (outcome: Outcome) => tones[outcome];

/** What becomes of a row; of one that was put right since, the next preview says it. */
export function OutcomeChip({ outcome }: { outcome: Outcome | null }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={outcome ? tones[outcome] : 'default'}
      label={translate(outcome ? `imports.outcomes.${outcome}` : 'imports.notYet')}
      {...(outcome ? {} : { sx: { borderStyle: 'dashed' } })}
    />
  );
}
