import EventNoteOutlined from '@mui/icons-material/EventNoteOutlined';
import { screens } from '../noun/screens.ts';

export const session = screens('Session', {
  icon: EventNoteOutlined,
  columns: ['heldOn', 'engagement', 'mode', 'mentors', 'topics', 'minutes'],
  more: ['actions', 'source'],
  filters: ['engagement', 'mode', 'mentors', 'heldOn', 'topics'],
  sort: { field: 'heldOn', order: 'DESC' },
  groups: [
    { title: 'identity', fields: ['engagement', 'heldOn', 'mode', 'minutes', 'mentors'] },
    { title: 'content', fields: ['topics', 'actions', 'notes'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
