import { Alert, Typography } from '@mui/material';
import { useState } from 'react';
import { email, Link, required, TextInput, useTranslate } from 'react-admin';
import { AskedForm } from './AskedForm.tsx';
import { ask } from './ask.ts';
import { Door } from './Door.tsx';

/** Asks for a link by mail. What is said does not tell whether there is such an account. */
export function ForgotPassword() {
  const translate = useTranslate();
  const [isSent, setSent] = useState(false);
  return (
    <Door title={translate('session.forgot.title')}>
      {isSent ? (
        <Alert severity="success">{translate('session.forgot.sent')}</Alert>
      ) : (
        <>
          <Typography sx={{ mb: 2, color: 'text.secondary' }}>{translate('session.forgot.lead')}</Typography>
          <AskedForm
            onAsk={(values) => ask('request-password-reset', values).then(() => setSent(true))}
            label="session.forgot.send"
          >
            <TextInput
              source="email"
              type="email"
              label="session.email"
              autoComplete="username"
              validate={[required(), email()]}
              size="medium"
              autoFocus
            />
          </AskedForm>
        </>
      )}
      <Typography variant="body2" sx={{ mt: 2.5 }}>
        <Link to="/login">{translate('session.back')}</Link>
      </Typography>
    </Door>
  );
}
