import { Dialog } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { store } from '../frame/store.ts';
import { whoSignsInAgain } from './again.ts';
import { addressOfWhoIsIn, authProvider, whoIsIn, whoIsInNow } from './authProvider.ts';
import { ComingIn } from './SignIn.tsx';

interface Waiting {
  of: string | undefined;
  email: string;
  answer: (isSame: boolean) => void;
}

/** The door over a page whose session has ended. The page lies hidden under it, and goes on for nobody but the same person. */
export function SignInAgain() {
  const translate = useTranslate();
  const [waiting, setWaiting] = useState<Waiting>();
  useEffect(
    () =>
      whoSignsInAgain(
        () => new Promise((answer) => setWaiting({ of: whoIsIn(), email: addressOfWhoIsIn() ?? '', answer })),
      ),
    [],
  );
  const over = useRef<(isSame: boolean) => void>(undefined);
  over.current = (isSame) => {
    waiting?.answer(isSame);
    setWaiting(undefined);
  };
  const of = waiting?.of;
  const look = async () => {
    const now = await whoIsInNow();
    if (now === of) return over.current?.(true);
    if (!now) return;
    // Of what somebody else has left nothing stays, neither in the page nor on the device.
    store.reset();
    window.location.reload();
  };
  const looks = useRef(look);
  looks.current = look;
  // Who has signed in beside this page, through an identity provider say, comes back to it.
  useEffect(() => {
    if (!of) return;
    const again = () => void looks.current();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [of]);
  if (!waiting) return null;
  return (
    <Dialog open fullScreen aria-label={translate('session.welcome')} transitionDuration={0}>
      <ComingIn
        onAsk={(credentials) => authProvider.login(credentials).then(look)}
        why={{ severity: 'info', said: 'session.again.why' }}
        again={{ email: waiting.email, onLeave: () => over.current?.(false) }}
      />
    </Dialog>
  );
}
