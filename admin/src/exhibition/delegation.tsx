import Diversity3Outlined from '@mui/icons-material/Diversity3Outlined';
import { screens } from '../noun/screens.ts';

export const delegation = screens('Delegation', {
  icon: Diversity3Outlined,
  columns: ['organization', 'exhibition', 'region', 'standNo', 'groups'],
  more: ['supporters', 'source'],
  filters: ['exhibition', 'organization', 'supporters', 'region', 'groups'],
  sort: { field: 'exhibition', order: 'ASC' },
  groups: [
    {
      title: 'identity',
      fields: ['exhibition', 'organization', 'region', 'standNo', 'supporters', 'groups', 'description'],
    },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'participations', inside: 'fundings' }, { list: 'awards' }, { list: 'figures' }, { list: 'flags' }],
});
