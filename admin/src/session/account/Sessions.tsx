import { Box, Button, Chip, Typography } from '@mui/material';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { Section } from '../../frame/Section.tsx';
import { instant } from '../../noun/value/numbers.ts';
import { ask } from '../ask.ts';
import { deviceOf } from './device.ts';

export interface Session {
  id: string;
  token: string;
  createdAt: string;
  updatedAt: string;
  ipAddress: string | null;
  userAgent: string | null;
}

interface SessionsProps {
  sessions: Session[];
  /** The token of the one that asks. */
  here: string;
  onChanged: () => Promise<unknown>;
}

/** Where one is signed in; any of it can be ended. */
export function Sessions({ sessions, here, onChanged }: SessionsProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [locale] = useLocaleState();
  const inOrder = sessions.toSorted(
    (a, b) => Number(b.token === here) - Number(a.token === here) || b.updatedAt.localeCompare(a.updatedAt),
  );

  async function end(path: string, body: object) {
    try {
      await ask(path, body);
      notify('account.sessions.ended', { type: 'success' });
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
    await onChanged();
  }

  function nameOf({ userAgent }: Session): string {
    const device = deviceOf(userAgent ?? '');
    return device ? translate('account.sessions.on', device) : translate('account.sessions.unknown');
  }

  return (
    <Section
      title="account.sessions.title"
      lead="account.sessions.lead"
      action={
        sessions.length > 1 && (
          <Button size="small" onClick={() => end('revoke-other-sessions', {})}>
            {translate('account.sessions.endOthers')}
          </Button>
        )
      }
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {inOrder.map((session) => (
          <Box
            component="li"
            key={session.id}
            sx={{ px: 2, py: 1.5, borderTop: 1, borderColor: 'divider', display: 'flex', gap: 2, alignItems: 'center' }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography sx={{ fontWeight: 550 }}>{nameOf(session)}</Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
                {translate('account.sessions.seen', {
                  since: instant(session.createdAt, locale),
                  seen: instant(session.updatedAt, locale),
                  address: session.ipAddress ?? '',
                })}
              </Typography>
            </Box>
            {session.token === here ? (
              <Chip size="small" color="success" label={translate('account.sessions.here')} />
            ) : (
              <Button
                size="small"
                aria-label={translate('account.sessions.endThis', { device: nameOf(session) })}
                onClick={() => end('revoke-session', { token: session.token })}
              >
                {translate('account.sessions.end')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
