import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import { screens } from '../noun/screens.ts';

export const constraint = screens('Constraint', {
  icon: ReportProblemOutlined,
  columns: ['category', 'business', 'programme', 'region', 'severity', 'state'],
  more: ['engagement', 'sector', 'raisedOn', 'resolvedOn', 'source'],
  filters: [
    'category',
    'business',
    'programme',
    'engagement',
    'sector',
    'region',
    'severity',
    'state',
    'raisedOn',
    'resolvedOn',
  ],
  sort: { field: 'category', order: 'ASC' },
  lenses: { standing: { state: { in: ['OPEN'] } } },
  groups: [
    { title: 'identity', fields: ['category', 'severity', 'state', 'description'] },
    { title: 'where', fields: ['engagement', 'business', 'programme', 'sector', 'region'] },
    { title: 'dates', fields: ['raisedOn', 'resolvedOn', 'resolution'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
