import CategoryOutlined from '@mui/icons-material/CategoryOutlined';
import { screens } from '../noun/screens.ts';

export const product = screens('Product', {
  icon: CategoryOutlined,
  columns: ['name', 'business', 'region', 'sector', 'flagship', 'priceIdr'],
  more: ['group', 'technique', 'materials', 'capacityPerMonth', 'unit', 'hsCode', 'tags', 'source'],
  filters: ['business', 'group', 'region', 'sector', 'flagship', 'technique', 'materials', 'priceIdr'],
  lenses: {
    flagship: { flagship: { eq: true } },
    withoutMaker: { business: { isNull: true } },
    withoutPrice: { priceIdr: { isNull: true } },
  },
  groups: [
    { title: 'identity', fields: ['name', 'sector', 'flagship', 'tags', 'description'] },
    { title: 'maker', fields: ['business', 'group', 'region'] },
    { title: 'making', fields: ['technique', 'capacityPerMonth', 'materials'] },
    { title: 'trade', fields: ['priceIdr', 'unit', 'minimumOrder', 'leadTimeDays', 'hsCode'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [
    { list: 'certificates' },
    { list: 'labTests', inside: 'readings' },
    { list: 'exportRecords' },
    { list: 'participations' },
    { list: 'awards' },
    { list: 'figures' },
    { list: 'flags' },
  ],
});
