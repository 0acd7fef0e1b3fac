import { Box } from '@mui/material';
import { useState } from 'react';
import { PasswordInput, required, useNotify } from 'react-admin';
import { Section } from '../../frame/Section.tsx';
import { AskedForm } from '../AskedForm.tsx';
import { ask } from '../ask.ts';

/** The password of who is signed in, changed by who knows the one there is. */
export function Password({ email, onChanged }: { email: string; onChanged: () => void }) {
  const notify = useNotify();
  const [changes, setChanges] = useState(0);

  async function change(values: { currentPassword: string; newPassword: string }) {
    await ask('change-password', values);
    notify('account.password.done', { type: 'success' });
    setChanges(changes + 1);
    onChanged();
  }

  return (
    <Section title="account.password.title" lead="account.password.lead">
      <Box sx={{ px: 2, pb: 2, maxWidth: 420 }}>
        <AskedForm
          key={changes}
          onAsk={change}
          placed={{ INVALID_PASSWORD: 'currentPassword' }}
          label="account.password.save"
        >
          {/* A browser that keeps passwords asks whose it is. */}
          <input type="hidden" autoComplete="username" value={email} readOnly />
          <PasswordInput
            source="currentPassword"
            label="account.password.current"
            autoComplete="current-password"
            helperText={false}
            validate={required()}
          />
          <PasswordInput
            source="newPassword"
            label="session.newPassword"
            helperText="session.advice"
            autoComplete="new-password"
            validate={required()}
          />
        </AskedForm>
      </Box>
    </Section>
  );
}
