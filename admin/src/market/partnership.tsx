import HubOutlined from '@mui/icons-material/HubOutlined';
import { screens } from '../noun/screens.ts';

export const partnership = screens('Partnership', {
  icon: HubOutlined,
  columns: ['label', 'kind', 'state', 'sectors', 'value', 'signedOn'],
  more: ['office', 'group', 'business', 'counterpart', 'region', 'topics', 'endsOn', 'source'],
  filters: ['kind', 'state', 'business', 'group', 'office', 'counterpart', 'region', 'sectors', 'signedOn', 'endsOn'],
  sort: { field: 'createdAt', order: 'DESC' },
  lenses: {
    exploring: { state: { in: ['EXPLORING', 'NEGOTIATING'] } },
    active: { state: { in: ['ACTIVE'] } },
    planned: { state: { in: ['PLANNED'] } },
  },
  groups: [
    { title: 'identity', fields: ['kind', 'state', 'region', 'sectors', 'topics'] },
    { title: 'sides', fields: ['business', 'group', 'office', 'counterpart', 'counterpartName'] },
    { title: 'dates', fields: ['signedOn', 'endsOn'] },
    { title: 'money', fields: ['value'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
