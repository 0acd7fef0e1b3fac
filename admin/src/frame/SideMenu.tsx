import type { SvgIconComponent } from '@mui/icons-material';
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import MapOutlined from '@mui/icons-material/MapOutlined';
import SpaceDashboardOutlined from '@mui/icons-material/SpaceDashboardOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { reportPages } from '../reports/pages.ts';
import { byRoom, screensOf } from '../rooms.ts';
import { type May, useMay } from '../session/useMay.ts';
import { MenuLine } from './MenuLine.tsx';
import { MenuRoom } from './MenuRoom.tsx';

interface RoomPage {
  to: string;
  icon: SvgIconComponent;
  title: string;
  isOpen?: (may: May) => boolean;
}

/** Pages of a room that are of no one noun. */
const pages: Partial<Record<string, RoomPage[]>> = {
  business: [
    {
      to: '/duplicates',
      icon: ContentCopyOutlined,
      title: 'duplicates.title',
      isOpen: (may) => may.see('Distinction'),
    },
  ],
  access: [
    { to: '/changes', icon: HistoryOutlined, title: 'changes.title' },
    { to: '/trash', icon: DeleteOutlined, title: 'trash.title' },
  ],
};

/** The reports that the viewer may ask, and every noun that it may see, in its room. */
export function SideMenu() {
  const translate = useTranslate();
  const may = useMay();
  const seen = byRoom
    .map(({ room, nouns }) => ({
      room,
      nouns: nouns.filter((noun) => may.see(noun)),
      more: (pages[room] ?? []).filter(({ isOpen }) => isOpen?.(may) ?? true),
    }))
    .filter(({ nouns, more }) => nouns.length > 0 || more.length > 0);
  const reports = reportPages.filter(({ isOpen }) => isOpen(may));
  return (
    <Box component="nav" aria-label={translate('frame.menu')} sx={{ pt: 1, pb: 3 }}>
      <MenuRoom>
        <MenuLine to="/" icon={SpaceDashboardOutlined} text={translate('frame.home')} />
      </MenuRoom>
      {reports.length > 0 && (
        <MenuRoom title={translate('reports.room')}>
          {reports.map(({ path, icon }) => (
            <MenuLine key={path} to={`/reports/${path}`} icon={icon} text={translate(`reports.pages.${path}.title`)} />
          ))}
          {reports.some(({ by }) => by.includes('PROVINCE')) && (
            <MenuLine to="/reports/map" icon={MapOutlined} text={translate('reports.pages.map.title')} />
          )}
        </MenuRoom>
      )}
      {seen.map(({ room, nouns, more }) => (
        <MenuRoom key={room} title={translate(`rooms.${room}`)}>
          {nouns.map((noun) => (
            <MenuLine
              key={noun}
              to={`/${noun}`}
              icon={screensOf(noun).icon}
              text={translate(`resources.${noun}.name`, { smart_count: 2 })}
            />
          ))}
          {more.map(({ to, icon, title }) => (
            <MenuLine key={to} to={to} icon={icon} text={translate(title)} />
          ))}
        </MenuRoom>
      ))}
    </Box>
  );
}
