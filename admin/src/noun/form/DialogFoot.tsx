import { Button, DialogActions } from '@mui/material';
import { type RefObject, useEffect } from 'react';
import { SaveButton, type SaveButtonProps, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';

interface DialogFootProps extends SaveButtonProps {
  /** What leaves the dialog: Escape leaves as the button does. */
  leaving: RefObject<() => void>;
  onClose: () => void;
}

/** The foot of a form in a dialog; it does not let what was typed go without asking. */
export function DialogFoot({ leaving, onClose, ...save }: DialogFootProps) {
  // Fallbacks that the inputs fill in make a form dirty, but none of its fields.
  const { dirtyFields } = useFormState();
  const translate = useTranslate();
  const isTouched = Object.keys(dirtyFields).length > 0;
  const leave = () => (!isTouched || window.confirm(translate('ra.message.unsaved_changes'))) && onClose();
  useEffect(() => {
    leaving.current = leave;
  });
  return (
    <DialogActions sx={{ px: 3, py: 2, borderTop: 1, borderColor: 'divider' }}>
      <Button onClick={leave}>{translate('ra.action.cancel')}</Button>
      <SaveButton {...save} />
    </DialogActions>
  );
}
