import CategoryOutlined from '@mui/icons-material/CategoryOutlined';
import { screens } from '../noun/screens.ts';

export const product = screens('Product', {
  icon: CategoryOutlined,
  columns: ['name', 'business', 'sector', 'readiness', 'flagship', 'priceIdr'],
  more: [
    'region',
    'group',
    'readinessByEvidence',
    'exportPriceUsd',
    'technique',
    'materials',
    'capacityPerMonth',
    'unit',
    'hsCode',
    'tags',
    'source',
  ],
  filters: ['business', 'group', 'region', 'sector', 'flagship', 'technique', 'materials', 'priceIdr', 'readiness'],
  lenses: {
    flagship: { flagship: { eq: true } },
    withoutMaker: { business: { isNull: true } },
    withoutPrice: { priceIdr: { isNull: true } },
    judged: { readinessStated: { isNull: false } },
  },
  groups: [
    { title: 'identity', fields: ['name', 'sector', 'flagship', 'tags', 'description'] },
    { title: 'maker', fields: ['business', 'group', 'region'] },
    { title: 'making', fields: ['technique', 'capacityPerMonth', 'materials'] },
    { title: 'trade', fields: ['priceIdr', 'exportPriceUsd', 'unit', 'minimumOrder', 'leadTimeDays', 'hsCode'] },
    { title: 'readiness', fields: ['readiness', 'readinessByEvidence', 'readinessStated', 'readinessReason'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [
    { list: 'designs' },
    { list: 'measurements' },
    { list: 'certificates' },
    { list: 'labTests', inside: 'readings' },
    { list: 'exportRecords' },
    { list: 'participations' },
    { list: 'leads' },
    { list: 'awards' },
    { list: 'figures' },
    { list: 'flags' },
  ],
});
