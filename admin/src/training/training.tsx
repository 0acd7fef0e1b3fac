import SchoolOutlined from '@mui/icons-material/SchoolOutlined';
import { screens } from '../noun/screens.ts';

export const training = screens('Training', {
  icon: SchoolOutlined,
  columns: ['name', 'kind', 'state', 'startsOn', 'organiser', 'venueRegion'],
  more: ['level', 'programme', 'endsOn', 'venue', 'beneficiaries', 'catchment', 'groups', 'sectors', 'hours', 'source'],
  filters: [
    'kind',
    'state',
    'level',
    'organiser',
    'programme',
    'beneficiaries',
    'venueRegion',
    'catchment',
    'sectors',
    'startsOn',
  ],
  sort: { field: 'startsOn', order: 'DESC' },
  lenses: {
    held: { state: { in: ['HELD'] } },
    planned: { state: { in: ['PLANNED'] } },
    withoutFigures: { figures: { none: {} } },
    withoutEnrolments: { state: { in: ['HELD'] }, enrolments: { none: {} } },
  },
  groups: [
    { title: 'identity', fields: ['name', 'kind', 'state', 'level', 'topic'] },
    {
      title: 'dates',
      fields: ['startsOn', 'startsOnPrecision', 'startsOnCertainty', 'startsOnWeekday', 'endsOn', 'hours'],
    },
    { title: 'place', fields: ['venue', 'venueRegion'] },
    { title: 'carriers', fields: ['organiser', 'programme', 'beneficiaries', 'speakers'] },
    { title: 'participants', fields: ['catchment', 'groups', 'branches', 'sectors'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'enrolments' }, { list: 'fundings' }, { list: 'figures' }, { list: 'flags' }],
});
