import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import { useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { Logout, UserMenu, useGetIdentity } from 'react-admin';

/** Who is signed in, and the way out. */
export function Account() {
  const { identity } = useGetIdentity();
  const showsName = useMediaQuery((theme: Theme) => theme.breakpoints.up('sm')) && Boolean(identity?.fullName);
  return (
    <UserMenu icon={<AccountCircleOutlined />} label={showsName ? '' : 'ra.auth.user_menu'}>
      <Logout />
    </UserMenu>
  );
}
