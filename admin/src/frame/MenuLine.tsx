import type { SvgIconComponent } from '@mui/icons-material';
import { ListItem, ListItemButton, ListItemIcon, ListItemText, Tooltip, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { LinkBase, useMatch, useSidebarState } from 'react-admin';
import { indigo } from '../theme/colours.ts';

const line = {
  borderRadius: 1,
  mx: 1.25,
  my: '1px',
  px: 1.5,
  py: 0.5,
  minHeight: 38,
  color: indigo.quiet,
  '& .MuiListItemIcon-root': { color: 'inherit', minWidth: 34 },
  '&:hover': { backgroundColor: indigo.raised, color: indigo.text },
  '&:focus-visible': { outlineColor: indigo.accent, outlineOffset: -2 },
  '&[aria-current]': {
    color: indigo.text,
    backgroundColor: indigo.raised,
    boxShadow: `inset 3px 0 0 ${indigo.accent}`,
    '& .MuiListItemIcon-root': { color: indigo.accent },
  },
};

/** One place to go to. */
export function MenuLine({ to, icon: Icon, text }: { to: string; icon: SvgIconComponent; text: string }) {
  const [isOpen, setOpen] = useSidebarState();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const isHere = useMatch({ path: to, end: to === '/' });
  return (
    <ListItem disablePadding>
      <Tooltip title={isOpen ? '' : text} placement="right">
        <ListItemButton
          component={LinkBase}
          to={to}
          aria-current={isHere ? 'page' : undefined}
          aria-label={isOpen ? undefined : text}
          onClick={() => isNarrow && setOpen(false)}
          sx={line}
        >
          <ListItemIcon>
            <Icon fontSize="small" />
          </ListItemIcon>
          {isOpen && (
            <ListItemText
              primary={text}
              sx={{ my: 0 }}
              slotProps={{ primary: { noWrap: true, sx: { fontWeight: 500 } } }}
            />
          )}
        </ListItemButton>
      </Tooltip>
    </ListItem>
  );
}
