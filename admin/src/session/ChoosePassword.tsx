import { Typography } from '@mui/material';
import { Link, PasswordInput, required, useLocation, useNotify, useRedirect, useTranslate } from 'react-admin';
import { AskedForm } from './AskedForm.tsx';
import { ask } from './ask.ts';
import { Door } from './Door.tsx';

/** Where the link of an invitation or of a reset leads. */
export function ChoosePassword() {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const { search } = useLocation();
  const token = new URLSearchParams(search).get('token') ?? '';

  async function choose({ newPassword }: { newPassword: string }) {
    await ask('reset-password', { token, newPassword });
    notify('session.choose.done', { type: 'success' });
    redirect('/login');
  }

  return (
    <Door title={translate('session.choose.title')}>
      <AskedForm onAsk={choose} label="session.choose.save">
        <PasswordInput
          source="newPassword"
          label="session.newPassword"
          helperText="session.advice"
          autoComplete="new-password"
          validate={required()}
          size="medium"
          autoFocus
        />
      </AskedForm>
      <Typography variant="body2" sx={{ mt: 2.5 }}>
        <Link to="/login">{translate('session.back')}</Link>
      </Typography>
    </Door>
  );
}
