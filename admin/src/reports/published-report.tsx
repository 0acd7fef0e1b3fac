import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import { screens } from '../noun/screens.ts';
import { PublicActs } from './published/PublicActs.tsx';

export const publishedReport = screens('PublishedReport', {
  icon: CampaignOutlined,
  columns: ['title', 'edition', 'kind', 'countedAt', 'correction'],
  more: ['report', 'digest'],
  filters: ['kind', 'report'],
  sort: { field: 'createdAt', order: 'DESC' },
  groups: [
    { title: 'identity', fields: ['title', 'titleInEnglish', 'edition', 'kind', 'correction', 'supersedes'] },
    { title: 'content', fields: ['report', 'arguments', 'countedAt', 'definitions', 'digest'] },
  ],
  related: [{ list: 'supersededBy' }],
  actions: PublicActs,
});
