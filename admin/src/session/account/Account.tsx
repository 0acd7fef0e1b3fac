import { Box } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { PageHead } from '../../frame/PageHead.tsx';
import { ask, type Account as Mine } from '../ask.ts';
import { Password } from './Password.tsx';
import { SecondFactor } from './SecondFactor.tsx';
import { type Session, Sessions } from './Sessions.tsx';

/** Asked in this order, so that nobody's sessions are asked for while the page is being left. */
async function myAccount() {
  const mine = await ask<Mine | null>('get-session');
  return mine && { ...mine, sessions: await ask<Session[]>('list-sessions') };
}

/** One's own account: password, second factor, and where one is signed in. */
export default function Account() {
  const translate = useTranslate();
  const queries = useQueryClient();
  const { data: mine } = useQuery({ queryKey: ['account'], queryFn: myAccount });
  const reload = () => queries.invalidateQueries({ queryKey: ['account'] });
  return (
    <>
      <PageHead title={translate('account.title')} below={mine?.user.email} />
      {mine && (
        <Box sx={{ display: 'grid', gap: 3, maxWidth: 720, '& > *': { minWidth: 0 } }}>
          <Password email={mine.user.email} onChanged={reload} />
          <SecondFactor isOn={mine.user.twoFactorEnabled} onChanged={reload} />
          <Sessions sessions={mine.sessions} here={mine.session.token} onChanged={reload} />
        </Box>
      )}
    </>
  );
}
