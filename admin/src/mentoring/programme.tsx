import AccountTreeOutlined from '@mui/icons-material/AccountTreeOutlined';
import { screens } from '../noun/screens.ts';

export const programme = screens('Programme', {
  icon: AccountTreeOutlined,
  columns: ['name', 'kind', 'state', 'owner', 'region', 'startsOn'],
  more: ['partners', 'sector', 'fiscalYear', 'endsOn', 'nomenclature', 'tags', 'source'],
  filters: ['kind', 'state', 'owner', 'partners', 'region', 'sector', 'fiscalYear', 'startsOn'],
  lenses: {
    running: { state: { in: ['RUNNING'] } },
    planned: { state: { in: ['PLANNED'] } },
    withoutEngagements: { kind: { in: ['MENTORING'] }, engagements: { none: {} } },
  },
  groups: [
    { title: 'identity', fields: ['name', 'kind', 'state', 'sector', 'region', 'tags', 'description'] },
    { title: 'carriers', fields: ['owner', 'partners'] },
    { title: 'dates', fields: ['startsOn', 'startsOnPrecision', 'startsOnCertainty', 'endsOn', 'defaultMonths'] },
    { title: 'budget', fields: ['fiscalYear', 'nomenclature'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [
    { list: 'targets' },
    { list: 'engagements' },
    { list: 'trainings' },
    { list: 'curationRounds' },
    { list: 'agreements' },
    { list: 'facilitations' },
    { list: 'constraints' },
    { list: 'figures' },
    { list: 'flags' },
  ],
});
