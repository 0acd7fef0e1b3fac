import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import { screens } from '../noun/screens.ts';

export const group = screens('Group', {
  icon: GroupsOutlined,
  columns: ['name', 'kind', 'region', 'sector', 'foundedOn'],
  more: ['aliases', 'source'],
  filters: ['region', 'kind', 'sector', 'source'],
  lenses: { withoutMembers: { memberships: { none: {} } } },
  groups: [
    { title: 'identity', fields: ['name', 'kind', 'sector', 'region', 'aliases'] },
    { title: 'dates', fields: ['foundedOn', 'foundedOnPrecision', 'foundedOnCertainty'] },
    { title: 'evidence', fields: ['description', 'source'] },
  ],
  related: [
    { list: 'memberships' },
    { list: 'products' },
    { list: 'certificates' },
    { list: 'facilitations' },
    { list: 'trainings' },
    { list: 'delegations' },
    { list: 'partnerships' },
    { list: 'figures' },
    { list: 'flags' },
  ],
});
