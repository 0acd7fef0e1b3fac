import EventNoteOutlined from '@mui/icons-material/EventNoteOutlined';
import { screens } from '../noun/screens.ts';

export const session = screens('Session', {
  icon: EventNoteOutlined,
  columns: ['heldOn', 'engagement', 'mode', 'mentors', 'topics', 'minutes'],
  more: ['actions', 'actionsDueOn', 'actionsDoneOn', 'nextVisitOn', 'heldWith', 'source'],
  filters: ['engagement', 'mode', 'mentors', 'heldOn', 'topics', 'actionsDueOn', 'actionsDoneOn', 'nextVisitOn'],
  sort: { field: 'heldOn', order: 'DESC' },
  lenses: {
    actionsOpen: { actionsDueOn: { isNull: false }, actionsDoneOn: { isNull: true } },
    nextPlanned: { nextVisitOn: { isNull: false } },
    group: { or: [{ heldWith: { isNull: false } }, { heldTogether: { some: {} } }] },
  },
  groups: [
    { title: 'identity', fields: ['engagement', 'heldOn', 'mode', 'heldWith', 'minutes', 'mentors'] },
    { title: 'content', fields: ['topics', 'notes'] },
    { title: 'next', fields: ['actions', 'actionsDueOn', 'actionsDoneOn', 'nextVisitOn'] },
    { title: 'evidence', fields: ['evidenceUrl', 'source'] },
  ],
  related: [{ list: 'heldTogether' }, { list: 'figures' }, { list: 'flags' }],
});
