import HowToVoteOutlined from '@mui/icons-material/HowToVoteOutlined';
import { screens } from '../noun/screens.ts';

export const curationRound = screens('CurationRound', {
  icon: HowToVoteOutlined,
  columns: ['name', 'exhibition', 'programme', 'curator', 'heldOn'],
  more: ['source'],
  filters: ['exhibition', 'programme', 'curator', 'heldOn'],
  sort: { field: 'heldOn', order: 'DESC' },
  lenses: { withoutDecisions: { decisions: { none: {} } } },
  groups: [
    { title: 'identity', fields: ['name', 'exhibition', 'programme', 'curator', 'heldOn', 'criteria'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [
    {
      list: 'decisions',
      columns: ['label', 'decision', 'score', 'engagement', 'participation'],
    },
    { list: 'figures' },
    { list: 'flags' },
  ],
});
