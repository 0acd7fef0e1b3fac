import BadgeOutlined from '@mui/icons-material/BadgeOutlined';
import { screens } from '../noun/screens.ts';

export const businessPerson = screens('BusinessPerson', {
  icon: BadgeOutlined,
  columns: ['person', 'business', 'role', 'ownershipPct', 'startsOn', 'endsOn'],
  more: ['source'],
  filters: ['person', 'business', 'role', 'ownershipPct', 'startsOn', 'source'],
  sort: { field: 'startsOn', order: 'DESC' },
  lenses: { owners: { role: { in: ['OWNER'] }, endsOn: { isNull: true } } },
  groups: [
    { title: 'identity', fields: ['business', 'person', 'role', 'ownershipPct'] },
    { title: 'dates', fields: ['startsOn', 'endsOn'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
