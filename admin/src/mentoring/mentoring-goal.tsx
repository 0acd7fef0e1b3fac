import FlagOutlined from '@mui/icons-material/FlagOutlined';
import { screens } from '../noun/screens.ts';

export const mentoringGoal = screens('MentoringGoal', {
  icon: FlagOutlined,
  columns: ['engagement', 'dimension', 'targetValue', 'unit', 'dueOn', 'state'],
  more: ['baselineValue', 'outcomeValue', 'outcomeOn', 'source'],
  filters: ['engagement', 'dimension', 'state', 'dueOn', 'outcomeOn', 'source'],
  sort: { field: 'dueOn', order: 'DESC' },
  lenses: {
    open: { state: { in: ['OPEN'] } },
    met: { state: { in: ['MET'] } },
    missed: { state: { in: ['MISSED'] } },
    withoutBeginning: { baselineValue: { isNull: true } },
  },
  groups: [
    { title: 'identity', fields: ['engagement', 'dimension', 'state', 'description'] },
    { title: 'measured', fields: ['baselineValue', 'targetValue', 'unit', 'dueOn', 'outcomeValue', 'outcomeOn'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
