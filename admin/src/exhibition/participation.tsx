import ConfirmationNumberOutlined from '@mui/icons-material/ConfirmationNumberOutlined';
import { screens } from '../noun/screens.ts';

export const participation = screens('Participation', {
  icon: ConfirmationNumberOutlined,
  columns: ['business', 'exhibition', 'state', 'cashSales', 'orderSales', 'delegation'],
  more: ['primaryFunding', 'products', 'fundings', 'source'],
  filters: ['exhibition', 'business', 'delegation', 'state', 'primaryFunding', 'products', 'cashSales', 'orderSales'],
  sort: { field: 'exhibition', order: 'ASC' },
  lenses: {
    unknownFunding: { fundings: { some: { sourceType: { eq: 'UNKNOWN' } } } },
    withoutFunding: { fundings: { none: {} } },
    withoutSales: { cashSales: { isNull: true }, orderSales: { isNull: true } },
  },
  groups: [
    { title: 'identity', fields: ['business', 'exhibition', 'delegation', 'state', 'products'] },
    { title: 'sales', fields: ['cashSales', 'orderSales'] },
    { title: 'money', fields: ['primaryFunding'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  related: [
    { list: 'fundings' },
    { list: 'dailySales' },
    { list: 'leads' },
    { list: 'curationDecisions' },
    { list: 'figures' },
    { list: 'flags' },
  ],
});
