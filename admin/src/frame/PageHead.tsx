import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useArrival } from './arrival.ts';

interface PageHeadProps {
  title: string;
  /** A line above the title: where the person is. */
  above?: ReactNode;
  below?: ReactNode;
  actions?: ReactNode;
}

/** The one heading of a page, and what can be done with it. */
export function PageHead({ title, above, below, actions }: PageHeadProps) {
  const heading = useArrival<HTMLHeadingElement>();
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'flex-start',
        gap: 1.5,
        mb: 2.5,
        justifyContent: 'space-between',
      }}
    >
      <title>{`${title} · Binaan`}</title>
      <Box sx={{ minWidth: 0, flex: '1 1 20rem' }}>
        {above && <Box sx={{ mb: 0.5, color: 'text.secondary', typography: 'body2' }}>{above}</Box>}
        <Typography
          ref={heading}
          variant="h1"
          tabIndex={-1}
          sx={{ overflowWrap: 'anywhere', '&&:focus': { outline: 0 } }}
        >
          {title}
        </Typography>
        {below && <Box sx={{ mt: 0.75, color: 'text.secondary', typography: 'body2', maxWidth: '44rem' }}>{below}</Box>}
      </Box>
      {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>{actions}</Box>}
    </Box>
  );
}
