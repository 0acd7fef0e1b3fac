import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import { Logout, UserMenu, useGetIdentity } from 'react-admin';

/** Who is signed in, and the way out. */
export function Account() {
  const { identity } = useGetIdentity();
  return (
    <UserMenu icon={<AccountCircleOutlined />} label={identity?.fullName}>
      <Logout />
    </UserMenu>
  );
}
