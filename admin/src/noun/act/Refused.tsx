import { Alert, Button } from '@mui/material';
import { type HttpError, useRefresh, useTranslate } from 'react-admin';

interface RefusedProps {
  error: HttpError;
  /** Fields that have an input of their own, under which their sentence stands. */
  placed: readonly string[];
}

/** What the server said, but for what stands under an input; a stale record offers to be read again. */
export function Refused({ error, placed }: RefusedProps) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const fields = Object.entries((error.body?.errors ?? {}) as Record<string, string>);
  const sentences = fields.filter(([name]) => !placed.includes(name)).map(([, sentence]) => sentence);
  if (fields.length > 0 && sentences.length === 0) return null;
  const reload = error.status === 409 && (
    <Button color="inherit" size="small" onClick={refresh}>
      {translate('frame.reload')}
    </Button>
  );
  return (
    <Alert severity={reload ? 'warning' : 'error'} action={reload || undefined}>
      {(sentences.length > 0 ? sentences : [translate(error.message, { _: error.message })]).map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
    </Alert>
  );
}
