import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { type HttpError, useTranslate } from 'react-admin';
import { allNouns, type Noun } from '../noun/schema.ts';
import { Named } from '../noun/value/Named.tsx';
import { useWords } from '../noun/words.ts';
import type { RowInTheWay } from '../provider/errors.ts';
import { longestReason } from '../provider/reason.ts';

interface ReasonDialogProps {
  title: string;
  lead: string;
  label: string;
  /** Throws an `HttpError` if it is refused. */
  onConfirm: (reason: string | null) => Promise<unknown>;
  onClose: () => void;
}

/** The records that stand in the way, each leading to its page. */
function InTheWay({ rows }: { rows: readonly RowInTheWay[] }) {
  const words = useWords();
  return (
    <Box sx={{ mt: 0.5 }}>
      {words.translate('history.touchedLater')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {rows.map(({ noun, id, label }) => (
          <li key={`${noun} ${id}`}>
            {words.noun(noun as Noun)}{' '}
            {label !== null && allNouns.includes(noun as Noun) ? (
              <Named noun={noun as Noun} row={{ id, label }} />
            ) : (
              <i>{words.translate('history.unseen')}</i>
            )}
          </li>
        ))}
      </Box>
    </Box>
  );
}

function Refused({ error: { message, body } }: { error: HttpError }) {
  const translate = useTranslate();
  const rows: RowInTheWay[] = body?.rows ?? [];
  return (
    <Alert severity="warning">
      {translate(message, { _: message })}
      {rows.length > 0 && <InTheWay rows={rows} />}
    </Alert>
  );
}

/** Has something thought over before it is done, and why it is done said. */
export function ReasonDialog({ title, lead, label, onConfirm, onClose }: ReasonDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useMutation<unknown, HttpError>({
    mutationFn: () => onConfirm(reason.trim() || null),
    onSuccess: onClose,
  });
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      aria-labelledby={id}
      onClose={(_, why) => why === 'escapeKeyDown' && !reason && onClose()}
    >
      <DialogTitle id={id} sx={{ pb: 1 }}>
        {title}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {lead}
        {error && <Refused error={error} />}
        <TextField
          autoFocus
          multiline
          label={translate('history.reason')}
          helperText={translate('history.reasonHelp')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          slotProps={{ htmlInput: { maxLength: longestReason } }}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 2, borderTop: 1, borderColor: 'divider' }}>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
        <Button variant="contained" loading={isPending} onClick={() => mutate()}>
          {label}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
