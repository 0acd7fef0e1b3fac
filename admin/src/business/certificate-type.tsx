import StyleOutlined from '@mui/icons-material/StyleOutlined';
import { screens } from '../noun/screens.ts';

export const certificateType = screens('CertificateType', {
  icon: StyleOutlined,
  columns: ['name', 'code', 'scope', 'validityMonths', 'sectors'],
  filters: ['scope', 'sectors'],
  groups: [
    { title: 'identity', fields: ['name', 'code', 'scope', 'validityMonths', 'sectors'] },
    { title: 'evidence', fields: ['description', 'source'] },
  ],
  related: [{ list: 'certificates' }, { list: 'figures' }, { list: 'flags' }],
});
