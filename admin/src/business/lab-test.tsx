import ScienceOutlined from '@mui/icons-material/ScienceOutlined';
import { screens } from '../noun/screens.ts';

export const labTest = screens('LabTest', {
  icon: ScienceOutlined,
  columns: ['number', 'product', 'laboratory', 'issuedOn', 'passed'],
  more: ['sampledOn', 'source'],
  filters: ['product', 'laboratory', 'passed', 'issuedOn', 'sampledOn'],
  sort: { field: 'issuedOn', order: 'DESC' },
  lenses: {
    failed: { passed: { eq: false } },
    withoutReadings: { readings: { none: {} } },
  },
  groups: [
    { title: 'identity', fields: ['product', 'laboratory', 'number', 'passed'] },
    { title: 'dates', fields: ['sampledOn', 'issuedOn'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  related: [{ list: 'readings' }, { list: 'figures' }, { list: 'flags' }],
});
