import EventRepeatOutlined from '@mui/icons-material/EventRepeatOutlined';
import { screens } from '../noun/screens.ts';

export const exhibitionSeries = screens('ExhibitionSeries', {
  icon: EventRepeatOutlined,
  columns: ['name', 'organiser', 'aliases'],
  more: ['source'],
  filters: ['organiser'],
  groups: [
    { title: 'identity', fields: ['name', 'organiser', 'aliases', 'description'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'editions' }, { list: 'figures' }, { list: 'flags' }],
});
