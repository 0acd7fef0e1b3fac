import ManageAccountsOutlined from '@mui/icons-material/ManageAccountsOutlined';
import { screens } from '../noun/screens.ts';

export const user = screens('User', {
  icon: ManageAccountsOutlined,
  columns: ['name', 'email', 'active'],
  filters: ['active'],
  lenses: { withoutGrant: { grants: { none: {} } }, inactive: { active: { eq: false } } },
  groups: [{ title: 'identity', fields: ['name', 'email', 'active'] }],
  related: [{ list: 'grants' }, { list: 'mentors' }],
});
