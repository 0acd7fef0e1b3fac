import ManageAccountsOutlined from '@mui/icons-material/ManageAccountsOutlined';
import { screens } from '../noun/screens.ts';
import { Invite } from './people/Invite.tsx';
import { PersonActs } from './people/PersonActs.tsx';

export const user = screens('User', {
  icon: ManageAccountsOutlined,
  columns: ['name', 'email', 'active'],
  filters: ['active'],
  lenses: { withoutGrant: { grants: { none: {} } }, inactive: { active: { eq: false } } },
  groups: [{ title: 'identity', fields: ['name', 'email', 'active'] }],
  entry: Invite,
  actions: PersonActs,
  related: [{ list: 'grants' }, { list: 'mentors' }, { list: 'accessLog' }],
});
