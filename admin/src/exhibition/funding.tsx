import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import { screens } from '../noun/screens.ts';

export const funding = screens('Funding', {
  icon: PaymentsOutlined,
  columns: ['sourceType', 'participation', 'funder', 'components', 'amount', 'sharePct'],
  more: ['source'],
  filters: ['participation', 'sourceType', 'funder', 'components', 'amount'],
  sort: { field: 'sourceType', order: 'ASC' },
  lenses: { unknown: { sourceType: { in: ['UNKNOWN'] } } },
  groups: [
    { title: 'identity', fields: ['participation', 'sourceType', 'funder', 'components'] },
    { title: 'money', fields: ['amount', 'sharePct'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
