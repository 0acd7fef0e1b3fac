import SpaceDashboardOutlined from '@mui/icons-material/SpaceDashboardOutlined';
import { Box, Typography } from '@mui/material';
import { Menu, useSidebarState, useTranslate } from 'react-admin';
import { byRoom, screensOf } from '../rooms.ts';
import { indigo } from '../theme/colours.ts';

function RoomTitle({ room }: { room: string }) {
  const translate = useTranslate();
  const [open] = useSidebarState();
  const text = translate(`rooms.${room}`);
  if (!open) return <Box sx={{ height: '1px', mx: 1.5, my: 1, backgroundColor: indigo.line }} />;
  return (
    <Typography
      component="li"
      variant="overline"
      sx={{ px: 2.75, pt: 1.75, pb: 0.5, color: indigo.quiet, listStyle: 'none' }}
    >
      {text}
    </Typography>
  );
}

/** Every noun in its room. */
export function SideMenu() {
  const translate = useTranslate();
  return (
    <Menu aria-label={translate('frame.menu')}>
      <Menu.Item to="/" primaryText="frame.home" leftIcon={<SpaceDashboardOutlined fontSize="small" />} />
      {byRoom.map(({ room, nouns }) => [
        <RoomTitle key={room} room={room} />,
        ...nouns.map((noun) => {
          const Icon = screensOf(noun).icon;
          return (
            <Menu.Item
              key={noun}
              to={`/${noun}`}
              primaryText={translate(`resources.${noun}.name`, { smart_count: 2 })}
              leftIcon={<Icon fontSize="small" />}
            />
          );
        }),
      ])}
    </Menu>
  );
}
