import PointOfSaleOutlined from '@mui/icons-material/PointOfSaleOutlined';
import { screens } from '../noun/screens.ts';

export const dailySales = screens('DailySales', {
  icon: PointOfSaleOutlined,
  columns: ['soldOn', 'participation', 'cashSales', 'orderSales', 'visitors'],
  more: ['source'],
  filters: ['participation', 'soldOn', 'cashSales', 'orderSales', 'visitors'],
  sort: { field: 'soldOn', order: 'DESC' },
  lenses: { withoutVisitors: { visitors: { isNull: true } } },
  groups: [
    { title: 'identity', fields: ['participation', 'soldOn'] },
    { title: 'sales', fields: ['cashSales', 'orderSales', 'visitors'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
