import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import { screens } from '../noun/screens.ts';

export const constraint = screens('Constraint', {
  icon: ReportProblemOutlined,
  columns: ['category', 'business', 'programme', 'region', 'severity', 'resolvedOn'],
  more: ['engagement', 'sector', 'raisedOn', 'source'],
  filters: [
    'category',
    'business',
    'programme',
    'engagement',
    'sector',
    'region',
    'severity',
    'raisedOn',
    'resolvedOn',
  ],
  sort: { field: 'category', order: 'ASC' },
  lenses: { standing: { resolvedOn: { isNull: true } } },
  groups: [
    { title: 'identity', fields: ['category', 'severity', 'description'] },
    { title: 'where', fields: ['engagement', 'business', 'programme', 'sector', 'region'] },
    { title: 'dates', fields: ['raisedOn', 'resolvedOn'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
