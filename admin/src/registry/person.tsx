import PersonOutlined from '@mui/icons-material/PersonOutlined';
import { screens } from '../noun/screens.ts';

export const person = screens('Person', {
  icon: PersonOutlined,
  columns: ['name', 'sex', 'birthYear', 'phone'],
  more: ['email', 'source'],
  filters: ['region', 'sex', 'birthYear', 'source'],
  lenses: {
    withoutRole: { roles: { none: {} }, enrolments: { none: {} }, mentors: { none: {} } },
    withoutConsent: { consents: { none: {} } },
  },
  groups: [
    { title: 'identity', fields: ['name', 'sex', 'birthYear', 'region'] },
    { title: 'contact', fields: ['phone', 'email'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  related: [
    { list: 'roles' },
    { list: 'memberships' },
    { list: 'awards' },
    { list: 'enrolments' },
    { list: 'mentors' },
    { list: 'consents' },
    { list: 'figures' },
    { list: 'flags' },
  ],
});
