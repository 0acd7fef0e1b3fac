import SupportAgentOutlined from '@mui/icons-material/SupportAgentOutlined';
import { screens } from '../noun/screens.ts';

export const mentor = screens('Mentor', {
  icon: SupportAgentOutlined,
  columns: ['name', 'kind', 'organization', 'region', 'skills'],
  more: ['person', 'phone', 'email', 'maxActive', 'source'],
  filters: ['kind', 'organization', 'region', 'skills', 'person'],
  groups: [
    { title: 'identity', fields: ['name', 'person', 'kind', 'organization', 'region', 'maxActive', 'skills'] },
    { title: 'contact', fields: ['phone', 'email', 'user'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [
    { list: 'ledEngagements' },
    { list: 'engagements' },
    { list: 'sessions' },
    { list: 'assessments' },
    { list: 'figures' },
    { list: 'flags' },
  ],
});
