import StraightenOutlined from '@mui/icons-material/StraightenOutlined';
import { screens } from '../noun/screens.ts';

export const qualityMeasurement = screens('QualityMeasurement', {
  icon: StraightenOutlined,
  columns: ['product', 'batchOn', 'produced', 'defective', 'onTime', 'withinLimits'],
  more: ['batch', 'reworked', 'ordered', 'measuredBy', 'source'],
  filters: ['product', 'batchOn', 'measuredBy', 'withinLimits', 'source'],
  sort: { field: 'batchOn', order: 'DESC' },
  lenses: { outside: { withinLimits: { in: ['OUTSIDE'] } }, unknown: { withinLimits: { in: ['UNKNOWN'] } } },
  groups: [
    { title: 'identity', fields: ['product', 'batchOn', 'batch', 'measuredBy'] },
    { title: 'measured', fields: ['produced', 'defective', 'reworked', 'ordered', 'onTime', 'withinLimits'] },
    { title: 'evidence', fields: ['notes', 'source'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
