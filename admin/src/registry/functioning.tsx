import AccessibilityNewOutlined from '@mui/icons-material/AccessibilityNewOutlined';
import { screens } from '../noun/screens.ts';

export const functioning = screens('Functioning', {
  icon: AccessibilityNewOutlined,
  columns: ['person', 'askedOn', 'disability'],
  more: ['seeing', 'hearing', 'walking', 'remembering', 'selfCare', 'communicating'],
  filters: ['person'],
  sort: { field: 'createdAt', order: 'DESC' },
  groups: [
    { title: 'identity', fields: ['person', 'askedOn', 'disability'] },
    {
      title: 'functioning',
      fields: ['seeing', 'hearing', 'walking', 'remembering', 'selfCare', 'communicating', 'needs'],
    },
  ],
});
