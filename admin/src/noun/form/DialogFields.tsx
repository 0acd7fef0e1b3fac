import { DialogContent } from '@mui/material';
import type { ReactNode } from 'react';
import { filling } from './filling.ts';

/** The inputs of a dialog under one another, between its title and its foot. */
export const DialogFields = ({ children }: { children: ReactNode }) => (
  <DialogContent sx={{ display: 'grid', gap: 2, pt: 0.5, ...filling }}>{children}</DialogContent>
);
