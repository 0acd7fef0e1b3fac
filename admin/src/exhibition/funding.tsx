import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import { screens } from '../noun/screens.ts';

export const funding = screens('Funding', {
  icon: PaymentsOutlined,
  columns: ['sourceType', 'participation', 'funder', 'components', 'amount', 'sharePct'],
  more: ['engagement', 'training', 'certificate', 'facilitation', 'source'],
  filters: [
    'participation',
    'engagement',
    'training',
    'certificate',
    'facilitation',
    'sourceType',
    'funder',
    'components',
    'amount',
  ],
  sort: { field: 'sourceType', order: 'ASC' },
  lenses: { unknown: { sourceType: { in: ['UNKNOWN'] } } },
  groups: [
    { title: 'identity', fields: ['sourceType', 'funder', 'components'] },
    { title: 'paidFor', fields: ['participation', 'engagement', 'training', 'certificate', 'facilitation'] },
    { title: 'money', fields: ['amount', 'sharePct'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
