import TrackChangesOutlined from '@mui/icons-material/TrackChangesOutlined';
import { screens } from '../noun/screens.ts';

export const programmeTarget = screens('ProgrammeTarget', {
  icon: TrackChangesOutlined,
  columns: ['indicator', 'programme', 'startsOn', 'endsOn', 'value', 'unit'],
  more: ['source'],
  filters: ['programme', 'indicator', 'startsOn', 'endsOn', 'source'],
  sort: { field: 'indicator', order: 'ASC' },
  lenses: { wholeProgramme: { startsOn: { isNull: true } } },
  groups: [
    { title: 'identity', fields: ['programme', 'indicator', 'value', 'unit'] },
    { title: 'dates', fields: ['startsOn', 'endsOn'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
