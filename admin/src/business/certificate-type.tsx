import StyleOutlined from '@mui/icons-material/StyleOutlined';
import { screens } from '../noun/screens.ts';

export const certificateType = screens('CertificateType', {
  icon: StyleOutlined,
  columns: ['name', 'code', 'scope', 'validityMonths', 'renewable', 'sectors'],
  more: ['numberForms', 'mandatoryFrom', 'source'],
  filters: ['scope', 'sectors', 'renewable', 'mandatoryFrom'],
  groups: [
    { title: 'identity', fields: ['name', 'code', 'scope', 'sectors', 'mandatoryFrom'] },
    { title: 'validity', fields: ['validityMonths', 'renewable', 'numberForms'] },
    { title: 'evidence', fields: ['description', 'source'] },
  ],
  related: [{ list: 'certificates' }, { list: 'figures' }, { list: 'flags' }],
});
