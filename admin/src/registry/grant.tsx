import VpnKeyOutlined from '@mui/icons-material/VpnKeyOutlined';
import { screens } from '../noun/screens.ts';

export const grant = screens('Grant', {
  icon: VpnKeyOutlined,
  columns: ['user', 'role', 'region', 'organization', 'startsOn', 'endsOn'],
  more: ['purposes'],
  filters: ['user', 'role', 'region', 'organization', 'purposes', 'endsOn'],
  lenses: { ended: { endsOn: { isNull: false } }, administrators: { role: { eq: 'ADMIN' } } },
  groups: [
    { title: 'identity', fields: ['user', 'role', 'region', 'organization', 'purposes'] },
    { title: 'dates', fields: ['startsOn', 'endsOn', 'reason'] },
  ],
});
