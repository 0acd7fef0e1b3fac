import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { email, Form, PasswordInput, required, TextInput, useLocation, useLogin, useTranslate } from 'react-admin';
import { Brand } from '../frame/Brand.tsx';
import { LanguageSwitch } from '../frame/LanguageSwitch.tsx';
import { ThemeSwitch } from '../frame/ThemeSwitch.tsx';
import { indigo } from '../theme/colours.ts';
import { kawung } from './kawung.ts';

function Credentials() {
  const login = useLogin();
  const translate = useTranslate();
  const [refusal, setRefusal] = useState('');
  const [isAsking, setAsking] = useState(false);

  async function submit(values: object) {
    setAsking(true);
    setRefusal('');
    await login(values).catch((error: Error) => setRefusal(error.message));
    setAsking(false);
  }

  return (
    <Form onSubmit={submit} noValidate>
      <Box sx={{ display: 'grid', gap: 2, '& .MuiFormControl-root': { width: '100%', my: 0 } }}>
        {refusal && <Alert severity="error">{translate(refusal)}</Alert>}
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
        <Button type="submit" variant="contained" size="large" disabled={isAsking}>
          {translate('session.title')}
        </Button>
      </Box>
    </Form>
  );
}

/** The door: what this is on one side, who comes on the other. */
export function SignIn() {
  const translate = useTranslate();
  const title = translate('session.welcome');
  const { state } = useLocation();
  const cameFrom: string = state?.nextPathname ?? '/';
  return (
    <Box
      sx={{
        minHeight: '100vh',
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 5fr) minmax(0, 6fr)' },
        gridTemplateRows: { xs: 'auto 1fr', md: '1fr' },
      }}
    >
      <title>{`${title} · Binaan`}</title>
      <Box
        component="header"
        sx={{
          color: indigo.text,
          backgroundColor: indigo.ground,
          backgroundImage: `linear-gradient(160deg, ${indigo.ground} 35%, transparent), ${kawung}`,
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          gap: 3,
          p: { xs: 3, md: 6 },
        }}
      >
        <Brand />
        <Box sx={{ maxWidth: '30rem' }}>
          <Typography
            component="p"
            sx={{
              fontWeight: 650,
              fontSize: { xs: '1.25rem', md: '2rem' },
              lineHeight: 1.25,
              letterSpacing: '-0.015em',
            }}
          >
            {translate('frame.tagline')}
          </Typography>
          <Typography sx={{ mt: 1.5, color: indigo.quiet, fontSize: { md: '1.0625rem' } }}>
            {translate('session.lead')}
          </Typography>
        </Box>
        <Box sx={{ display: { xs: 'none', md: 'block' } }} />
      </Box>
      <Box
        component="main"
        sx={{
          display: 'flex',
          flexDirection: 'column',
          p: { xs: 3, md: 4 },
          backgroundColor: 'background.default',
          color: 'text.primary',
        }}
      >
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1 }}>
          <LanguageSwitch />
          <ThemeSwitch />
        </Box>
        <Box sx={{ width: '100%', maxWidth: 380, m: { xs: '32px auto auto', md: 'auto' } }}>
          <Typography variant="h1" sx={{ mb: 3 }}>
            {title}
          </Typography>
          {cameFrom !== '/' && (
            <Alert severity="info" sx={{ mb: 2 }}>
              {translate('ra.auth.auth_check_error')}
            </Alert>
          )}
          <Credentials />
          <Typography variant="body2" sx={{ mt: 2.5, color: 'text.secondary' }}>
            {translate('session.help')}
          </Typography>
        </Box>
      </Box>
    </Box>
  );
}
