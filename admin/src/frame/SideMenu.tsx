import SpaceDashboardOutlined from '@mui/icons-material/SpaceDashboardOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { byRoom, screensOf } from '../rooms.ts';
import { useMay } from '../session/useMay.ts';
import { MenuLine } from './MenuLine.tsx';
import { MenuRoom } from './MenuRoom.tsx';

/** Every noun that the viewer may see, in its room. */
export function SideMenu() {
  const translate = useTranslate();
  const may = useMay();
  const seen = byRoom
    .map(({ room, nouns }) => ({ room, nouns: nouns.filter((noun) => may.see(noun)) }))
    .filter(({ nouns }) => nouns.length > 0);
  return (
    <Box component="nav" aria-label={translate('frame.menu')} sx={{ pt: 1, pb: 3 }}>
      <MenuRoom>
        <MenuLine to="/" icon={SpaceDashboardOutlined} text={translate('frame.home')} />
      </MenuRoom>
      {seen.map(({ room, nouns }) => (
        <MenuRoom key={room} title={translate(`rooms.${room}`)}>
          {nouns.map((noun) => (
            <MenuLine
              key={noun}
              to={`/${noun}`}
              icon={screensOf(noun).icon}
              text={translate(`resources.${noun}.name`, { smart_count: 2 })}
            />
          ))}
        </MenuRoom>
      ))}
    </Box>
  );
}
