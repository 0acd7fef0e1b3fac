import EventRepeatOutlined from '@mui/icons-material/EventRepeatOutlined';
import { screens } from '../noun/screens.ts';
import { SalesAlong } from './figures.tsx';

export const exhibitionSeries = screens('ExhibitionSeries', {
  icon: EventRepeatOutlined,
  columns: ['name', 'organiser', 'aliases'],
  more: ['source'],
  filters: ['organiser'],
  groups: [
    { title: 'identity', fields: ['name', 'organiser', 'aliases', 'description'] },
    { title: 'evidence', fields: ['source'] },
  ],
  actions: SalesAlong,
  related: [{ list: 'editions' }, { list: 'figures' }, { list: 'flags' }],
});
