import PolicyOutlined from '@mui/icons-material/PolicyOutlined';
import { screens } from '../noun/screens.ts';

export const readEntry = screens('ReadEntry', {
  icon: PolicyOutlined,
  columns: ['createdAt', 'reader', 'noun', 'fields', 'purpose', 'reason'],
  more: ['request'],
  filters: ['reader', 'noun', 'purpose'],
  sort: { field: 'createdAt', order: 'DESC' },
  lenses: {
    identity: { purpose: { eq: 'IDENTITY' } },
    inclusion: { purpose: { eq: 'INCLUSION' } },
    exported: { fields: { has: 'personExport' } },
  },
  groups: [
    { title: 'identity', fields: ['reader', 'readerId', 'purpose', 'reason'] },
    { title: 'content', fields: ['noun', 'recordId', 'aboutId', 'fields', 'request'] },
  ],
});
