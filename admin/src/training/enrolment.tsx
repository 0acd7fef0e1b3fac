import HowToRegOutlined from '@mui/icons-material/HowToRegOutlined';
import { screens } from '../noun/screens.ts';

export const enrolment = screens('Enrolment', {
  icon: HowToRegOutlined,
  columns: ['person', 'training', 'business', 'state', 'daysAttended', 'postScore'],
  more: ['preScore', 'certificateNumber', 'source'],
  filters: ['training', 'person', 'business', 'state', 'daysAttended', 'preScore', 'postScore'],
  lenses: {
    completed: { state: { in: ['COMPLETED'] } },
    noShow: { state: { in: ['NO_SHOW'] } },
    withoutBusiness: { business: { isNull: true } },
    withoutScores: { state: { in: ['COMPLETED'] }, postScore: { isNull: true } },
  },
  groups: [
    { title: 'identity', fields: ['training', 'person', 'business', 'state'] },
    { title: 'measured', fields: ['daysAttended', 'preScore', 'postScore', 'certificateNumber'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
