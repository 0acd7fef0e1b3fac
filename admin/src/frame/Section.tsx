import { Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface SectionProps {
  title: string;
  lead?: string;
  action?: ReactNode;
  children: ReactNode;
}

/** One part of a page, under a heading of its own. */
export function Section({ title, lead, action, children }: SectionProps) {
  const translate = useTranslate();
  return (
    <Card component="section">
      <Box
        sx={{
          ...{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'baseline', justifyContent: 'space-between' },
          ...{ px: 2, pt: 2, pb: 1.5 },
        }}
      >
        <Box sx={{ flex: '1 1 0', minWidth: '50%' }}>
          <Typography variant="h2">{translate(title)}</Typography>
          {lead && (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate(lead)}
            </Typography>
          )}
        </Box>
        {action}
      </Box>
      {children}
    </Card>
  );
}
