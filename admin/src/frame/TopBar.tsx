import { AppBar, Box, Toolbar } from '@mui/material';
import { LinkBase, LoadingIndicator, SidebarToggleButton, useSidebarState, useTranslate } from 'react-admin';
import { indigo } from '../theme/colours.ts';
import { Account } from './Account.tsx';
import { Brand } from './Brand.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SearchBox } from './SearchBox.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** The bar over the page; its left part continues the side menu. */
export function TopBar() {
  const translate = useTranslate();
  const [open] = useSidebarState();
  return (
    <AppBar
      position="fixed"
      color="inherit"
      elevation={0}
      sx={{ borderBottom: 1, borderColor: 'divider', borderRadius: 0, backgroundColor: 'background.paper' }}
    >
      <Toolbar disableGutters sx={{ minHeight: '60px !important', pr: { xs: 1, sm: 2 }, gap: { xs: 0.5, sm: 1 } }}>
        <Box
          sx={(theme) => ({
            display: 'flex',
            alignItems: 'center',
            alignSelf: 'stretch',
            gap: 0.5,
            pl: 1,
            pr: 2,
            color: indigo.text,
            backgroundColor: indigo.ground,
            width: { md: open ? theme.sidebar.width : 'auto' },
            minWidth: 0,
          })}
        >
          <SidebarToggleButton />
          <Box component={LinkBase} to="/" sx={{ color: 'inherit', textDecoration: 'none' }}>
            <Brand tagline={open} isShort />
          </Box>
        </Box>
        <SearchBox />
        <Box sx={{ flex: 1 }} />
        <LoadingIndicator {...{ 'aria-label': translate('ra.page.loading') }} />
        <LanguageSwitch />
        <ThemeSwitch />
        <Account />
      </Toolbar>
    </AppBar>
  );
}
