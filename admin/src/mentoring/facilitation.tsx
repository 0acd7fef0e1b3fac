import VolunteerActivismOutlined from '@mui/icons-material/VolunteerActivismOutlined';
import { screens } from '../noun/screens.ts';

export const facilitation = screens('Facilitation', {
  icon: VolunteerActivismOutlined,
  columns: ['what', 'kind', 'business', 'group', 'givenOn', 'value'],
  more: ['terms', 'quantity', 'unit', 'programme', 'provider', 'returnedOn', 'source'],
  filters: ['business', 'group', 'kind', 'terms', 'programme', 'provider', 'givenOn', 'returnedOn', 'value'],
  sort: { field: 'givenOn', order: 'DESC' },
  lenses: {
    promised: { givenOn: { isNull: true } },
    lent: { terms: { in: ['LOAN'] }, givenOn: { isNull: false }, returnedOn: { isNull: true } },
    withoutFunding: { fundings: { none: {} } },
  },
  groups: [
    { title: 'identity', fields: ['what', 'kind', 'terms', 'quantity', 'unit', 'value'] },
    { title: 'holder', fields: ['business', 'group'] },
    { title: 'carriers', fields: ['programme', 'provider'] },
    { title: 'dates', fields: ['givenOn', 'returnedOn'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  related: [{ list: 'fundings' }, { list: 'figures' }, { list: 'flags' }],
});
