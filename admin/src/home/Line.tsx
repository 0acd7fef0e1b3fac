import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';

/** A line that leads to the rows it speaks of. */
export const Line = ({ to, children }: { to: string; children: ReactNode }) => (
  <Box
    component={LinkBase}
    to={to}
    sx={{
      display: 'flex',
      alignItems: 'center',
      gap: 1.5,
      px: 2,
      py: 1.25,
      borderTop: 1,
      borderColor: 'divider',
      color: 'text.primary',
      textDecoration: 'none',
      '&:hover': { backgroundColor: 'action.hover' },
      '&:focus-visible': { outlineOffset: -2 },
    }}
  >
    {children}
    <ChevronRight sx={{ color: 'text.secondary', ml: 'auto' }} />
  </Box>
);
