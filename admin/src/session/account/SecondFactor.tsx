import { Box, Button, Chip } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Section } from '../../frame/Section.tsx';
import { ask } from '../ask.ts';
import { BackupCodes } from './BackupCodes.tsx';
import { Confirm } from './Confirm.tsx';
import { Enrol, type Enrolment } from './Enrol.tsx';

type Doing = 'turnOn' | 'turnOff' | 'newCodes';

const routes: Record<Doing, string> = {
  turnOn: 'two-factor/enable',
  turnOff: 'two-factor/disable',
  newCodes: 'two-factor/generate-backup-codes',
};

/** The second step at sign-in: whether there is one, and the ways to change that, each behind the password. */
export function SecondFactor({ isOn, onChanged }: { isOn: boolean; onChanged: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [doing, setDoing] = useState<Doing>();
  const [enrolment, setEnrolment] = useState<Enrolment>();
  const [codes, setCodes] = useState<string[]>();

  async function confirmed(what: Doing, password: string) {
    const answer = await ask<Enrolment>(routes[what], { password });
    setDoing(undefined);
    if (what === 'turnOn') setEnrolment(answer);
    if (what === 'newCodes') setCodes(answer.backupCodes);
    if (what !== 'turnOff') return;
    notify('account.factor.off', { type: 'success' });
    onChanged();
  }

  function enrolled({ backupCodes }: Enrolment) {
    setEnrolment(undefined);
    setCodes(backupCodes);
    notify('account.factor.on', { type: 'success' });
    onChanged();
  }

  const button = (what: Doing, variant: 'contained' | 'outlined') => (
    <Button variant={variant} onClick={() => setDoing(what)}>
      {translate(`account.factor.${what}`)}
    </Button>
  );
  return (
    <Section
      title="account.factor.title"
      lead="account.factor.lead"
      action={
        <Chip
          size="small"
          color={isOn ? 'success' : 'default'}
          label={translate(isOn ? 'account.factor.isOn' : 'account.factor.isOff')}
        />
      }
    >
      <Box sx={{ px: 2, pb: 2, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {isOn ? (
          <>
            {button('newCodes', 'outlined')}
            {button('turnOff', 'outlined')}
          </>
        ) : (
          button('turnOn', 'contained')
        )}
      </Box>
      {doing && (
        <Confirm
          title={translate(`account.factor.${doing}`)}
          onConfirm={(password) => confirmed(doing, password)}
          onClose={() => setDoing(undefined)}
        />
      )}
      {enrolment && (
        <Enrol enrolment={enrolment} onDone={() => enrolled(enrolment)} onClose={() => setEnrolment(undefined)} />
      )}
      {codes && <BackupCodes codes={codes} onClose={() => setCodes(undefined)} />}
    </Section>
  );
}
