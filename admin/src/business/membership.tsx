import CardMembershipOutlined from '@mui/icons-material/CardMembershipOutlined';
import { screens } from '../noun/screens.ts';

export const membership = screens('Membership', {
  icon: CardMembershipOutlined,
  columns: ['business', 'person', 'group', 'role', 'startsOn', 'endsOn'],
  more: ['source'],
  filters: ['business', 'person', 'group', 'startsOn'],
  sort: { field: 'startsOn', order: 'DESC' },
  groups: [
    { title: 'identity', fields: ['business', 'person', 'group', 'role'] },
    { title: 'dates', fields: ['startsOn', 'endsOn'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
