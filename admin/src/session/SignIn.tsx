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

/** Where somebody comes back to a page that waits, the provider is gone to beside it. */
function ThroughProvider({ provider, isBeside }: { provider: string; isBeside: boolean }) {
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
      if (isBeside) window.open(url);
      else window.location.assign(url);
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

interface ComingInProps {
  /** Lets somebody in by what was typed. */
  onAsk: (credentials: object) => Promise<unknown>;
  /** Why they are asked. */
  why?: { severity: 'info' | 'error'; said: string };
  /** Whose page waits for them meanwhile, and the way out for anybody else. */
  again?: { email: string; onLeave: () => void };
}

/** Password first, then the second step for those who have one, or through an identity provider. */
export function ComingIn({ onAsk, why, again }: ComingInProps) {
  const translate = useTranslate();
  const [isSecond, setSecond] = useState(false);
  const { data: ways } = useQuery({ queryKey: ['ways'], queryFn: () => ask<Ways>('ways'), staleTime: Infinity });

  if (isSecond) return <SecondStep onAsk={onAsk} onBack={() => setSecond(false)} />;

  const enter = (values: object) =>
    onAsk(values).catch((error) => {
      if (!(error instanceof SecondStepAsked)) throw error;
      setSecond(true);
    });

  return (
    <Door title={translate('session.welcome')}>
      {why && (
        <Alert severity={why.severity} sx={{ mb: 2 }}>
          {translate(why.said)}
        </Alert>
      )}
      <AskedForm onAsk={enter} label="session.title">
        <TextInput
          source="email"
          type="email"
          label="session.email"
          autoComplete="username"
          validate={[required(), email()]}
          size="medium"
          defaultValue={again?.email}
          autoFocus={!again}
        />
        <PasswordInput
          source="password"
          label="session.password"
          autoComplete="current-password"
          validate={required()}
          size="medium"
          autoFocus={Boolean(again)}
        />
      </AskedForm>
      {ways?.provider && <ThroughProvider provider={ways.provider} isBeside={Boolean(again)} />}
      {again && (
        <Button sx={{ mt: 2 }} onClick={again.onLeave}>
          {translate('session.again.leave')}
        </Button>
      )}
      {ways && !again && <Help passwordReset={ways.passwordReset} />}
    </Door>
  );
}

/** The door. */
export function SignIn() {
  const login = useLogin();
  const [refusedElsewhere] = useState(sentBack);
  const { state } = useLocation();
  const isLed = (state?.nextPathname ?? '/') !== '/';
  const why = refusedElsewhere
    ? ({ severity: 'error', said: refusedElsewhere } as const)
    : isLed && ({ severity: 'info', said: 'ra.auth.auth_check_error' } as const);
  return <ComingIn onAsk={login} why={why || undefined} />;
}
