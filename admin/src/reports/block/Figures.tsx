import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Figures side by side, as many as there is room for. */
export const Figures = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gap: '1px',
      backgroundColor: 'background.paper',
      gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(auto-fill, minmax(215px, 1fr))' },
      '& > *': { minWidth: 0, boxShadow: ({ palette }) => `0 0 0 1px ${palette.divider}` },
      '@media print': { gridTemplateColumns: 'repeat(3, 1fr)' },
    }}
  >
    {children}
  </Box>
);
