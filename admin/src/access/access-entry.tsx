import LoginOutlined from '@mui/icons-material/LoginOutlined';
import { screens } from '../noun/screens.ts';

export const accessEntry = screens('AccessEntry', {
  icon: LoginOutlined,
  columns: ['createdAt', 'kind', 'outcome', 'user', 'actor', 'reason'],
  more: ['account', 'address'],
  filters: ['kind', 'outcome', 'user'],
  sort: { field: 'createdAt', order: 'DESC' },
  lenses: {
    signIns: { kind: { eq: 'SIGN_IN' } },
    refused: { outcome: { eq: 'REFUSED' } },
    exported: { kind: { eq: 'EXPORTED' } },
  },
  groups: [
    { title: 'identity', fields: ['kind', 'outcome', 'reason'] },
    { title: 'people', fields: ['user', 'account', 'address', 'actor', 'actorId'] },
  ],
});
