import MapOutlined from '@mui/icons-material/MapOutlined';
import { screens } from '../noun/screens.ts';

export const region = screens('Region', {
  icon: MapOutlined,
  columns: ['name', 'code', 'level', 'parent'],
  more: ['aliases', 'validFrom', 'validTo'],
  filters: ['level', 'parent', 'underdeveloped', 'aliases', 'bpsCode'],
  sort: { field: 'code', order: 'ASC' },
  groups: [
    { title: 'identity', fields: ['code', 'name', 'level', 'parent', 'aliases', 'bpsCode', 'underdeveloped'] },
    { title: 'dates', fields: ['validFrom', 'validTo'] },
  ],
  related: [
    { list: 'businesses' },
    { list: 'groups' },
    { list: 'products' },
    { list: 'organizations' },
    { list: 'programmes' },
    { list: 'exhibitions' },
    { list: 'partnerships' },
    { list: 'campaigns' },
    { list: 'marketNotes' },
    { list: 'heldTrainings' },
    { list: 'children', columns: ['name', 'code', 'level'] },
    { list: 'figures' },
    { list: 'flags' },
  ],
});
