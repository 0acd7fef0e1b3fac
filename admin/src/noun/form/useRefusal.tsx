import { Alert, Button } from '@mui/material';
import { type HttpError, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { Group } from '../screens.ts';

const atFault = 'form [aria-invalid="true"]:not([aria-hidden="true"])';

/** Brings the first input at fault into sight, once the form has been told, which a busy device is slow to show. */
function showFault(patience = 60) {
  const input = document.querySelector<HTMLElement>(atFault);
  if (input) input.focus();
  else if (patience > 0) requestAnimationFrame(() => showFault(patience - 1));
}

/** What becomes of a refusal: under its field, or said aloud; a stale record offers to be read again. */
export function useRefusal(groups: readonly Group[]) {
  const notify = useNotify();
  const refresh = useRefresh();
  const translate = useTranslate();
  const hasInput = (name: string) => groups.some(({ fields }) => (fields as readonly string[]).includes(name));

  return (error: unknown) => {
    const { status, message, body } = error as HttpError;
    const fields: Record<string, string> = body?.errors ?? {};
    if (Object.keys(fields).length > 0 && Object.keys(fields).every(hasInput)) {
      showFault();
      return;
    }
    if (status !== 409) return notify(message, { type: 'error', multiLine: true });
    const reload = (
      <Button color="inherit" size="small" onClick={refresh}>
        {translate('frame.reload')}
      </Button>
    );
    notify(
      <Alert severity="warning" action={reload}>
        {message}
      </Alert>,
      { autoHideDuration: null },
    );
  };
}
