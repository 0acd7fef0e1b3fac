import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { EnumChip } from './EnumChip.tsx';

/** A day that was worked out or is disputed says so; one that was stated needs no mark. */
export const Stated = ({ certainty, children }: { certainty?: string; children: ReactNode }) =>
  !certainty || certainty === 'STATED' ? (
    children
  ) : (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}>
      {children}
      <EnumChip name="DateCertainty" value={certainty} />
    </Box>
  );
