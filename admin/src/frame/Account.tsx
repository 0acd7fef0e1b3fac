import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import { ListItemIcon, ListItemText, MenuItem, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { LinkBase, Logout, UserMenu, useGetIdentity, useTranslate, useUserMenu } from 'react-admin';

function OwnAccount() {
  const translate = useTranslate();
  const menu = useUserMenu();
  return (
    <MenuItem component={LinkBase} to="/account" onClick={menu?.onClose}>
      <ListItemIcon>
        <AccountCircleOutlined fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('account.title')}</ListItemText>
    </MenuItem>
  );
}

/** Who is signed in, their account, and the way out. */
export function Account() {
  const { identity } = useGetIdentity();
  const showsName = useMediaQuery((theme: Theme) => theme.breakpoints.up('sm')) && Boolean(identity?.fullName);
  return (
    <UserMenu icon={<AccountCircleOutlined />} label={showsName ? '' : 'ra.auth.user_menu'}>
      <OwnAccount />
      <Logout />
    </UserMenu>
  );
}
