import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import { screens } from '../noun/screens.ts';

export const assessment = screens('Assessment', {
  icon: FactCheckOutlined,
  columns: ['heldOn', 'engagement', 'wave', 'total', 'missingItems', 'state'],
  more: ['business', 'instrument', 'assessor', 'assessedBy', 'source'],
  filters: ['engagement', 'business', 'instrument', 'wave', 'state', 'assessor', 'heldOn', 'total', 'source'],
  sort: { field: 'heldOn', order: 'DESC' },
  lenses: {
    toVerify: { state: { in: ['SUBMITTED'] } },
    baselines: { wave: { in: ['BASELINE'] } },
    endlines: { wave: { in: ['ENDLINE'] } },
    comparisons: { business: { isNull: false } },
    incomplete: { missingItems: { gt: 0 } },
  },
  groups: [
    { title: 'identity', fields: ['engagement', 'business', 'instrument', 'wave', 'heldOn', 'state'] },
    { title: 'measured', fields: ['total', 'missingItems', 'assessor', 'assessedBy'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  related: [{ list: 'scores' }, { list: 'figures' }, { list: 'flags' }],
});
