import TagOutlined from '@mui/icons-material/TagOutlined';
import { screens } from '../noun/screens.ts';

export const businessIdentifier = screens('BusinessIdentifier', {
  icon: TagOutlined,
  columns: ['business', 'kind', 'value', 'verification', 'issuedOn'],
  more: ['name', 'source'],
  filters: ['business', 'kind', 'verification', 'issuedOn', 'source'],
  sort: { field: 'kind', order: 'ASC' },
  lenses: { unverified: { verification: { in: ['SELF'] } } },
  groups: [
    { title: 'identity', fields: ['business', 'kind', 'name', 'value', 'issuedOn', 'verification'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
