import ContactMailOutlined from '@mui/icons-material/ContactMailOutlined';
import { screens } from '../noun/screens.ts';

export const buyerInquiry = screens('BuyerInquiry', {
  icon: ContactMailOutlined,
  columns: ['wanted', 'country', 'quantity', 'receivedOn', 'channel', 'state'],
  more: ['buyer', 'buyerName', 'sector', 'businesses', 'source'],
  filters: ['state', 'sector', 'country', 'channel', 'buyer', 'businesses', 'receivedOn'],
  sort: { field: 'receivedOn', order: 'DESC' },
  lenses: {
    unanswered: { state: { in: ['NEW'] } },
    matched: { state: { in: ['MATCHED'] } },
  },
  groups: [
    { title: 'identity', fields: ['wanted', 'quantity', 'sector', 'receivedOn', 'state'] },
    { title: 'buyer', fields: ['buyer', 'buyerName', 'country', 'channel'] },
    { title: 'outcome', fields: ['businesses'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
