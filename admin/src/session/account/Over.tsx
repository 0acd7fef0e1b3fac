import { Button, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';

interface OverProps {
  title: string;
  /** A word for the button that leaves it, where leaving is not giving up. */
  leave?: string;
  onClose: () => void;
  children: ReactNode;
}

/** A step of one's own account, over the page. */
export function Over({ title, leave = 'ra.action.cancel', onClose, children }: OverProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      aria-labelledby={id}
      onClose={(_, reason) => reason === 'escapeKeyDown' && onClose()}
    >
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
        {children}
        <Button onClick={onClose}>{translate(leave)}</Button>
      </DialogContent>
    </Dialog>
  );
}
