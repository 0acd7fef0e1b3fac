import GavelOutlined from '@mui/icons-material/GavelOutlined';
import { screens } from '../noun/screens.ts';

export const dataSubjectRequest = screens('DataSubjectRequest', {
  icon: GavelOutlined,
  columns: ['person', 'claim', 'receivedAt', 'dueAt', 'due', 'state'],
  more: ['requester', 'settledAt'],
  filters: ['due', 'state', 'claim', 'person', 'receivedAt'],
  sort: { field: 'receivedAt', order: 'DESC' },
  lenses: { waiting: { state: { eq: 'RECEIVED' } }, overdue: { due: { eq: 'OVERDUE' } } },
  groups: [
    { title: 'identity', fields: ['claim', 'receivedAt', 'dueAt', 'due', 'state'] },
    { title: 'holder', fields: ['person', 'requester'] },
    { title: 'outcome', fields: ['settledAt', 'answer'] },
  ],
});
