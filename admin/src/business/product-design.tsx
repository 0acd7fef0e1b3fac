import DesignServicesOutlined from '@mui/icons-material/DesignServicesOutlined';
import { screens } from '../noun/screens.ts';

export const productDesign = screens('ProductDesign', {
  icon: DesignServicesOutlined,
  columns: ['code', 'product', 'origin', 'introducedOn', 'marketTested', 'soldUnits'],
  more: ['designer', 'source'],
  filters: ['product', 'origin', 'introducedOn', 'marketTested', 'soldUnits', 'source'],
  lenses: { mentoring: { origin: { in: ['MENTORING'] } }, sold: { soldUnits: { gte: 1 } } },
  groups: [
    { title: 'identity', fields: ['product', 'code', 'origin', 'designer'] },
    { title: 'trade', fields: ['introducedOn', 'marketTested', 'soldUnits'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
