import CoPresentOutlined from '@mui/icons-material/CoPresentOutlined';
import { screens } from '../noun/screens.ts';

export const meeting = screens('Meeting', {
  icon: CoPresentOutlined,
  columns: ['label', 'matching', 'outcome', 'expectedValue', 'followUpOn'],
  more: ['business', 'counterpart', 'heldOn', 'interest', 'source'],
  filters: ['matching', 'business', 'counterpart', 'outcome', 'heldOn', 'followUpOn', 'expectedValue'],
  sort: { field: 'heldOn', order: 'DESC' },
  lenses: {
    toFollow: { outcome: { in: ['FOLLOW_UP', 'SAMPLE'] } },
    ordered: { outcome: { in: ['ORDER', 'AGREEMENT'] } },
    withoutOutcome: { outcome: { isNull: true } },
  },
  groups: [
    { title: 'identity', fields: ['matching', 'business', 'heldOn', 'interest'] },
    { title: 'buyer', fields: ['counterpart', 'counterpartName'] },
    { title: 'outcome', fields: ['outcome', 'expectedValue', 'followUpOn'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
