import { Alert, Button, Divider, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  email,
  Link,
  PasswordInput,
  required,
  TextInput,
  useLocation,
  useLogin,
  useNotify,
  useTranslate,
} from 'react-admin';
import { session as words } from '../words/session.ts';
import { AskedForm } from './AskedForm.tsx';
import { ask, type Ways } from './ask.ts';
import { SecondStepAsked } from './authProvider.ts';
import { Door } from './Door.tsx';
import { SecondStep } from './SecondStep.tsx';

/** What the identity provider sent back instead of somebody; read once, so that it is gone after a reload. */
function sentBack(): string | undefined {
  const error = new URLSearchParams(window.location.search).get('error');
  if (!error) return;
  window.history.replaceState(window.history.state, '', `${window.location.pathname}${window.location.hash}`);
  return `session.provider.${error in words.session.provider ? error : 'failed'}`;
}

function ThroughProvider({ provider }: { provider: string }) {
  const translate = useTranslate();
  const notify = useNotify();

  async function leave() {
    try {
      const { url } = await ask<{ url: string }>('sign-in/social', {
        provider: 'oidc',
        callbackURL: '/',
        errorCallbackURL: '/',
        disableRedirect: true,
      });
      window.location.assign(url);
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
  }

  return (
    <>
      <Divider sx={{ my: 2.5, color: 'text.secondary' }}>{translate('session.or')}</Divider>
      <Button variant="outlined" size="large" fullWidth onClick={leave}>
        {translate('session.through', { provider })}
      </Button>
    </>
  );
}

function Help({ passwordReset }: Pick<Ways, 'passwordReset'>) {
  const translate = useTranslate();
  return (
    <Typography variant="body2" sx={{ mt: 2.5, color: 'text.secondary' }}>
      {passwordReset ? (
        <Link to="/forgot-password">{translate('session.forgot.link')}</Link>
      ) : (
        translate('session.help')
      )}
    </Typography>
  );
}

/** The door: password first, then the second step for those who have one, or through an identity provider. */
export function SignIn() {
  const translate = useTranslate();
  const login = useLogin();
  const [isSecond, setSecond] = useState(false);
  const [refusedElsewhere] = useState(sentBack);
  const { data: ways } = useQuery({ queryKey: ['ways'], queryFn: () => ask<Ways>('ways'), staleTime: Infinity });
  const { state } = useLocation();
  const cameFrom: string = state?.nextPathname ?? '/';

  if (isSecond) return <SecondStep onAsk={login} onBack={() => setSecond(false)} />;

  const enter = (values: object) =>
    login(values).catch((error) => {
      if (!(error instanceof SecondStepAsked)) throw error;
      setSecond(true);
    });

  return (
    <Door title={translate('session.welcome')}>
      {refusedElsewhere ? (
        <Alert severity="error" sx={{ mb: 2 }}>
          {translate(refusedElsewhere)}
        </Alert>
      ) : (
        cameFrom !== '/' && (
          <Alert severity="info" sx={{ mb: 2 }}>
            {translate('ra.auth.auth_check_error')}
          </Alert>
        )
      )}
      <AskedForm onAsk={enter} label="session.title">
        <TextInput
          source="email"
          type="email"
          label="session.email"
          autoComplete="username"
          validate={[required(), email()]}
          size="medium"
          autoFocus
        />
        <PasswordInput
          source="password"
          label="session.password"
          autoComplete="current-password"
          validate={required()}
          size="medium"
        />
      </AskedForm>
      {ways?.provider && <ThroughProvider provider={ways.provider} />}
      {ways && <Help passwordReset={ways.passwordReset} />}
    </Door>
  );
}
