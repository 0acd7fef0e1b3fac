import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Named } from '../../noun/value/Named.tsx';
import { Cell } from './Cell.tsx';
import type { Participant } from './useFair.ts';

interface LineProps {
  of: Participant;
  place: number;
  /** How wide the figures are beside each other. */
  widths: string;
  figures: readonly {
    name: string;
    /** What stands over the figure; a screen reader reads the label. */
    short: string;
    label: string;
    value: number | null;
    onSave: (value: number | null) => Promise<unknown>;
    under?: ReactNode;
  }[];
}

/** A participant on a phone, with its figures beside each other. */
export const Line = ({ of: { id, business }, place, widths, figures }: LineProps) => (
  <Box component="li" sx={{ px: 2, py: 1.25, borderTop: 1, borderColor: 'divider' }}>
    <Named noun="Participation" row={{ id, label: business.label }} />
    <Box sx={{ display: 'grid', gridTemplateColumns: widths, gap: 1, mt: 0.75, '& input': { minWidth: 0 } }}>
      {figures.map(({ name, short, under, ...figure }, column) => (
        <Box key={name} sx={{ minWidth: 0 }}>
          <Box aria-hidden sx={{ color: 'text.secondary', typography: 'caption', whiteSpace: 'nowrap' }}>
            {short}
          </Box>
          <Cell {...figure} place={[place, column]} />
          {under}
        </Box>
      ))}
    </Box>
  </Box>
);
