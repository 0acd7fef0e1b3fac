import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Charts side by side, as far as there is room. */
export const Charts = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gap: '1px',
      backgroundColor: 'background.paper',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
      '& > *': { boxShadow: ({ palette }) => `0 0 0 1px ${palette.divider}` },
      '@media print': { gridTemplateColumns: '1fr' },
    }}
  >
    {children}
  </Box>
);
