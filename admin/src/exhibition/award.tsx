import EmojiEventsOutlined from '@mui/icons-material/EmojiEventsOutlined';
import { screens } from '../noun/screens.ts';

export const award = screens('Award', {
  icon: EmojiEventsOutlined,
  columns: ['title', 'rank', 'exhibition', 'delegation', 'business', 'product'],
  more: ['person', 'source'],
  filters: ['exhibition', 'delegation', 'business', 'product', 'rank'],
  groups: [
    { title: 'identity', fields: ['title', 'rank', 'exhibition'] },
    { title: 'holder', fields: ['delegation', 'business', 'product', 'person'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
