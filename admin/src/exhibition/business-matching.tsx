import Groups2Outlined from '@mui/icons-material/Groups2Outlined';
import { screens } from '../noun/screens.ts';

export const businessMatching = screens('BusinessMatching', {
  icon: Groups2Outlined,
  columns: ['name', 'kind', 'startsOn', 'region', 'organiser', 'exhibition'],
  more: ['endsOn', 'venue', 'country', 'source'],
  filters: ['kind', 'exhibition', 'organiser', 'region', 'country', 'startsOn'],
  sort: { field: 'startsOn', order: 'DESC' },
  lenses: {
    missions: { kind: { in: ['TRADE_MISSION'] } },
    withoutMeetings: { meetings: { none: {} } },
  },
  groups: [
    { title: 'identity', fields: ['name', 'kind', 'exhibition', 'organiser', 'description'] },
    { title: 'dates', fields: ['startsOn', 'endsOn'] },
    { title: 'place', fields: ['venue', 'region', 'country'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'meetings' }, { list: 'figures' }, { list: 'flags' }],
});
