import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import {
  Confirm,
  type HttpError,
  useDataProvider,
  useNotify,
  useRecordContext,
  useRedirect,
  useRefresh,
  useTranslate,
} from 'react-admin';
import type { HouseProvider } from '../../provider/index.ts';
import { forgetMutation, renameMutation } from '../questions.ts';

/** Another name for the mapping, or an end to it. */
export function KeepTemplate() {
  const record = useRecordContext();
  const translate = useTranslate();
  const [asked, ask] = useState<'rename' | 'forget'>();
  if (!record) return null;
  const close = () => ask(undefined);
  return (
    <>
      <Button variant="outlined" onClick={() => ask('rename')}>
        {translate('imports.template.rename')}
      </Button>
      <Button variant="outlined" color="error" onClick={() => ask('forget')}>
        {translate('imports.template.forget')}
      </Button>
      {asked === 'rename' && <Rename id={String(record.id)} name={String(record.name)} onClose={close} />}
      {asked === 'forget' && <Forget id={String(record.id)} name={String(record.name)} onClose={close} />}
    </>
  );
}

interface AskedProps {
  id: string;
  name: string;
  onClose: () => void;
}

function Rename({ id, name, onClose }: AskedProps) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const { change } = useDataProvider<HouseProvider>();
  const title = useId();
  const [called, call] = useState(name);
  const { mutate, isPending, error } = useMutation<unknown, HttpError>({
    mutationFn: () => change({ query: renameMutation, variables: { id, name: called } }),
    onSuccess: () => {
      onClose();
      refresh();
    },
  });
  const fault = (error?.body?.errors as Record<string, string> | undefined)?.name;
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby={title} onClose={onClose}>
      <DialogTitle id={title}>{translate('imports.template.renameTitle')}</DialogTitle>
      <DialogContent>
        <TextField
          autoFocus
          fullWidth
          margin="dense"
          label={translate('imports.template.name')}
          value={called}
          error={Boolean(fault)}
          helperText={fault}
          onChange={({ target }) => call(target.value)}
          onKeyDown={({ key }) => key === 'Enter' && mutate()}
        />
        {error && !fault && <Alert severity="warning">{translate(error.message, { _: error.message })}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" loading={isPending} onClick={() => mutate()}>
          {translate('imports.template.rename')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Forget({ id, name, onClose }: AskedProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const { change } = useDataProvider<HouseProvider>();
  const { mutate, isPending } = useMutation<unknown, HttpError>({
    mutationFn: () => change({ query: forgetMutation, variables: { id } }),
    onSuccess: () => redirect('list', 'ImportTemplate'),
    onError: (refused) => notify(refused.message, { type: 'warning' }),
  });
  return (
    <Confirm
      isOpen
      loading={isPending}
      title={translate('imports.template.forgetTitle', { name })}
      content={translate('imports.template.forgetLead')}
      onConfirm={() => mutate()}
      onClose={onClose}
    />
  );
}
