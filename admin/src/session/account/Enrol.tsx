import { Box, Typography } from '@mui/material';
import { QRCodeSVG } from 'qrcode.react';
import { required, TextInput, useTranslate } from 'react-admin';
import { AskedForm } from '../AskedForm.tsx';
import { ask } from '../ask.ts';
import { Over } from './Over.tsx';

export interface Enrolment {
  totpURI: string;
  backupCodes: string[];
}

interface EnrolProps {
  enrolment: Enrolment;
  onDone: () => void;
  onClose: () => void;
}

/** Shows the key to an authenticator app, and asks for a code that proves that it has arrived there. */
export function Enrol({ enrolment: { totpURI }, onDone, onClose }: EnrolProps) {
  const translate = useTranslate();
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  return (
    <Over title={translate('account.factor.scan')} onClose={onClose}>
      {/* White around it in the dark, too, or a camera finds no edges. */}
      <Box sx={{ justifySelf: 'center', p: 2, backgroundColor: '#fff', borderRadius: 2, lineHeight: 0 }}>
        <QRCodeSVG value={totpURI} size={184} title={translate('account.factor.qr')} />
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('account.factor.secret')}
        <Box component="code" sx={{ display: 'block', color: 'text.primary', overflowWrap: 'anywhere', mt: 0.5 }}>
          {secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}
        </Box>
      </Typography>
      <AskedForm
        onAsk={({ code }: { code: string }) =>
          ask('two-factor/verify-totp', { code: code.replaceAll(/\s/g, '') }).then(onDone)
        }
        placed={{ INVALID_CODE: 'code' }}
        label="account.factor.turnOn"
      >
        <TextInput
          source="code"
          label="session.second.code"
          autoComplete="one-time-code"
          inputMode="numeric"
          helperText={false}
          validate={required()}
        />
      </AskedForm>
    </Over>
  );
}
