import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Link, TextField } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { type HttpError, useDataProvider, useTranslate } from 'react-admin';
import { gql } from '../../provider/gql.ts';
import type { HouseProvider } from '../../provider/index.ts';
import type { Titles } from './words.ts';

export const publication =
  gql(`mutation PublishReport($report: String!, $arguments: String!, $title: String!, $titleInEnglish: String!, $correction: String) {
  published: publishReport(report: $report, arguments: $arguments, title: $title, titleInEnglish: $titleInEnglish, correction: $correction) { id }
}`);

interface PublishDialogProps {
  field: string;
  variables: Record<string, unknown>;
  titles: Titles;
  onClose: () => void;
}

/** Has a report thought over before it is published, and shows its link. */
export function PublishDialog({ field, variables, titles, onClose }: PublishDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const { change } = useDataProvider<HouseProvider>();
  const [stated, setStated] = useState({
    title: titles.id,
    titleInEnglish: titles.en,
    correction: '',
  });
  const { mutate, data, isPending, error } = useMutation<{ published: { id: string } }, HttpError>({
    mutationFn: () =>
      change({
        query: publication,
        variables: {
          report: field,
          arguments: JSON.stringify(variables),
          ...stated,
        },
      }),
  });
  const faults: Record<string, string> = error?.body?.errors ?? {};
  const address = data && `${window.location.origin}/published/${data.published.id}`;
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={id}
      onClose={(_, why) => why === 'escapeKeyDown' && onClose()}
    >
      <DialogTitle id={id} sx={{ pb: 1 }}>
        {translate('publishing.publish')}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {address ? (
          <Alert severity="success">
            {translate('publishing.done')} <Link href={address}>{address}</Link>
          </Alert>
        ) : (
          <>
            {translate('publishing.lead')}
            {error && <Alert severity="warning">{translate(error.message, { _: error.message })}</Alert>}
            {(['title', 'titleInEnglish', 'correction'] as const).map((name) => (
              <TextField
                key={name}
                label={translate(`publishing.${name}`)}
                value={stated[name]}
                error={name in faults}
                helperText={
                  faults[name] ?? (name === 'correction' ? translate('publishing.correctionHelp') : undefined)
                }
                onChange={({ target }) => setStated({ ...stated, [name]: target.value })}
                slotProps={{ htmlInput: { maxLength: 200 } }}
              />
            ))}
          </>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 2, borderTop: 1, borderColor: 'divider' }}>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
        {!address && (
          <Button variant="contained" loading={isPending} onClick={() => mutate()}>
            {translate('publishing.publish')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
