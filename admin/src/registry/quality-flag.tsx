import FlagOutlined from '@mui/icons-material/FlagOutlined';
import { screens } from '../noun/screens.ts';

export const qualityFlag = screens('QualityFlag', {
  icon: FlagOutlined,
  columns: ['code', 'subject', 'severity', 'origin', 'state', 'resolvedOn'],
  more: ['resolvedBy', 'source'],
  filters: ['code', 'severity', 'state', 'subjectType', 'source', 'resolvedOn'],
  sort: { field: 'createdAt', order: 'DESC' },
  lenses: { open: { state: { in: ['OPEN'] } }, settled: { state: { in: ['RESOLVED', 'ACCEPTED'] } } },
  groups: [
    { title: 'identity', fields: ['subject', 'code', 'severity', 'detail'] },
    { title: 'resolution', fields: ['state', 'resolution', 'resolvedBy', 'resolvedOn'] },
    { title: 'evidence', fields: ['source'] },
  ],
});
