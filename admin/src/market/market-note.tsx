import TravelExploreOutlined from '@mui/icons-material/TravelExploreOutlined';
import { screens } from '../noun/screens.ts';

export const marketNote = screens('MarketNote', {
  icon: TravelExploreOutlined,
  columns: ['product', 'country', 'sectors', 'reporter', 'notedOn', 'validUntil'],
  more: ['hsCode', 'region', 'priceRange', 'source'],
  filters: ['country', 'sectors', 'region', 'reporter', 'notedOn', 'validUntil'],
  sort: { field: 'notedOn', order: 'DESC' },
  lenses: {
    withoutEnd: { validUntil: { isNull: true } },
    withoutPrices: { priceRange: { isNull: true } },
  },
  groups: [
    { title: 'identity', fields: ['product', 'hsCode', 'country', 'sectors', 'region'] },
    { title: 'market', fields: ['demand', 'requirements', 'priceRange'] },
    { title: 'dates', fields: ['notedOn', 'validUntil'] },
    { title: 'evidence', fields: ['reporter', 'source'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
