import { Avatar } from '@mui/material';
import { Logout, UserMenu, useGetIdentity } from 'react-admin';

const initials = (name: string) =>
  name
    .split(/[\s@.]+/)
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');

export function Account() {
  const { identity } = useGetIdentity();
  const icon = (
    <Avatar
      aria-hidden
      sx={{
        width: 30,
        height: 30,
        fontSize: '0.8125rem',
        fontWeight: 700,
        bgcolor: 'primary.main',
        color: 'primary.contrastText',
      }}
    >
      {initials(identity?.fullName ?? '')}
    </Avatar>
  );
  return (
    <UserMenu icon={icon} label={identity?.fullName}>
      <Logout />
    </UserMenu>
  );
}
