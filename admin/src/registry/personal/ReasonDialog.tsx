import type { DocumentNode } from '@apollo/client';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { Form, type HttpError, type RaRecord, required, TextInput, useDataProvider, useTranslate } from 'react-admin';
import { Refused } from '../../noun/act/Refused.tsx';
import { DialogFoot } from '../../noun/form/DialogFoot.tsx';
import { useLabel } from '../../noun/useLabel.ts';
import type { HouseProvider } from '../../provider/index.ts';

interface ReasonDialogProps {
  on: RaRecord;
  /** `reveal` or `export`: the key of its words. */
  what: 'reveal' | 'export';
  mutation: DocumentNode;
  onTold: (text: string) => void;
  /** What was told, to be shown in the place of the form. */
  shown?: string | undefined;
  onClose: () => void;
}

/** What is read on record is read for a reason. */
export function ReasonDialog({ on, what, mutation, onTold, shown, onClose }: ReasonDialogProps) {
  const translate = useTranslate();
  const label = useLabel('Person');
  const { change } = useDataProvider<HouseProvider>();
  const leaving = useRef<() => void>(onClose);
  const { mutateAsync, error } = useMutation<{ told: string }, HttpError, string>({
    mutationFn: (reason) => change({ query: mutation, variables: { person: on.id, reason } }),
  });

  async function ask({ reason }: Record<string, string>) {
    try {
      onTold((await mutateAsync(reason ?? '')).told);
    } catch (error) {
      return (error as HttpError).body?.errors ?? {};
    }
  }

  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      aria-labelledby="reason-dialog"
      onClose={(_, by) => by === 'escapeKeyDown' && (shown ? onClose() : leaving.current())}
    >
      <DialogTitle id="reason-dialog" sx={{ pb: 1 }}>
        {translate(`personal.${what}`)}
        <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
          {label(on)}
        </Typography>
      </DialogTitle>
      {shown ? (
        <>
          <DialogContent>
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>
              {translate('personal.nik')}
            </Typography>
            <Typography variant="h2" component="p" sx={{ fontVariantNumeric: 'tabular-nums', letterSpacing: '0.06em' }}>
              {shown}
            </Typography>
          </DialogContent>
          <DialogActions sx={{ px: 3, py: 2 }}>
            <Button onClick={onClose} autoFocus>
              {translate('personal.close')}
            </Button>
          </DialogActions>
        </>
      ) : (
        <Form onSubmit={ask as never} noValidate>
          <DialogContent sx={{ display: 'grid', gap: 2, pt: 0.5 }}>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate(`personal.${what}Lead`)}
            </Typography>
            {error && <Refused error={error} placed={['reason']} />}
            <TextInput
              source="reason"
              label={translate('personal.reason')}
              helperText={translate('personal.reasonHelp')}
              validate={required()}
              multiline
              minRows={2}
              fullWidth
              autoFocus
              slotProps={{ htmlInput: { maxLength: 500 } }}
            />
          </DialogContent>
          <DialogFoot
            leaving={leaving}
            onClose={onClose}
            label={translate(`personal.${what}`)}
            icon={null}
            alwaysEnable
          />
        </Form>
      )}
    </Dialog>
  );
}
