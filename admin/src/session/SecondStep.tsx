import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { required, TextInput, useTranslate } from 'react-admin';
import { AskedForm } from './AskedForm.tsx';
import { Door } from './Door.tsx';

interface SecondStepProps {
  onAsk: (values: object) => Promise<unknown>;
  onBack: () => void;
}

/** What is asked for after the password: a code that an app shows, or one that was kept. */
export function SecondStep({ onAsk, onBack }: SecondStepProps) {
  const translate = useTranslate();
  const [isBackup, setBackup] = useState(false);
  return (
    <Door title={translate('session.second.title')}>
      <Typography sx={{ mb: 2, color: 'text.secondary' }}>
        {translate(isBackup ? 'session.second.backupLead' : 'session.second.lead')}
      </Typography>
      {isBackup ? (
        <AskedForm key="backup" onAsk={onAsk} placed={{ INVALID_BACKUP_CODE: 'backupCode' }} label="session.title">
          <TextInput
            source="backupCode"
            label="session.second.backupCode"
            autoComplete="off"
            helperText={false}
            validate={required()}
            size="medium"
            autoFocus
          />
        </AskedForm>
      ) : (
        <AskedForm key="app" onAsk={onAsk} placed={{ INVALID_CODE: 'code' }} label="session.title">
          <TextInput
            source="code"
            label="session.second.code"
            autoComplete="one-time-code"
            inputMode="numeric"
            helperText={false}
            validate={required()}
            size="medium"
            autoFocus
          />
        </AskedForm>
      )}
      <Button sx={{ mt: 2 }} onClick={() => setBackup(!isBackup)}>
        {translate(isBackup ? 'session.second.useApp' : 'session.second.useBackup')}
      </Button>
      <Button sx={{ mt: 1, display: 'block' }} onClick={onBack}>
        {translate('session.back')}
      </Button>
    </Door>
  );
}
