import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import { screens } from '../noun/screens.ts';

export const curationDecision = screens('CurationDecision', {
  icon: FactCheckOutlined,
  columns: ['label', 'decision', 'score', 'round'],
  more: ['business', 'product', 'reason', 'engagement', 'participation', 'source'],
  filters: ['round', 'business', 'product', 'decision', 'score'],
  sort: { field: 'createdAt', order: 'DESC' },
  lenses: {
    undecided: { decision: { isNull: true } },
    accepted: { decision: { in: ['ACCEPT'] } },
    withoutOutcome: {
      decision: { in: ['ACCEPT'] },
      engagement: { isNull: true },
      participation: { isNull: true },
    },
  },
  groups: [
    { title: 'identity', fields: ['round', 'business', 'product'] },
    { title: 'outcome', fields: ['decision', 'score', 'assessment', 'reason', 'engagement', 'participation'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
