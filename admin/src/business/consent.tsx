import HowToRegOutlined from '@mui/icons-material/HowToRegOutlined';
import { screens } from '../noun/screens.ts';

export const consent = screens('Consent', {
  icon: HowToRegOutlined,
  columns: ['person', 'business', 'purpose', 'basis', 'givenOn', 'endsOn', 'withdrawnOn'],
  more: ['source'],
  filters: ['person', 'business', 'purpose', 'basis', 'givenOn', 'endsOn', 'withdrawnOn'],
  sort: { field: 'givenOn', order: 'DESC' },
  lenses: { inForce: { withdrawnOn: { isNull: true } }, withdrawn: { withdrawnOn: { isNull: false } } },
  groups: [
    { title: 'holder', fields: ['person', 'business'] },
    { title: 'identity', fields: ['purpose', 'basis', 'givenOn', 'endsOn', 'withdrawnOn'] },
    { title: 'evidence', fields: ['evidence', 'source'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
