import ContactPhoneOutlined from '@mui/icons-material/ContactPhoneOutlined';
import { screens } from '../noun/screens.ts';

export const lead = screens('Lead', {
  icon: ContactPhoneOutlined,
  columns: ['label', 'country', 'state', 'expectedValue', 'orderValue', 'metOn'],
  more: ['participation', 'product', 'buyer', 'lostReason', 'exportRecord', 'source'],
  filters: ['participation', 'state', 'buyer', 'country', 'product', 'metOn', 'lostReason', 'orderValue'],
  sort: { field: 'metOn', order: 'DESC' },
  lenses: {
    open: { state: { in: ['NEW', 'SAMPLE', 'QUOTED'] } },
    orders: { state: { in: ['ORDER'] } },
    lost: { state: { in: ['LOST'] } },
  },
  groups: [
    { title: 'identity', fields: ['participation', 'state', 'metOn', 'product', 'interest'] },
    { title: 'buyer', fields: ['buyer', 'buyerName', 'country'] },
    { title: 'outcome', fields: ['expectedValue', 'orderValue', 'orderedOn', 'exportRecord', 'lostReason'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
