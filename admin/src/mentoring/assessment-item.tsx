import FormatListNumberedOutlined from '@mui/icons-material/FormatListNumberedOutlined';
import { screens } from '../noun/screens.ts';

export const assessmentItem = screens('AssessmentItem', {
  icon: FormatListNumberedOutlined,
  columns: ['question', 'instrument', 'place', 'key', 'weight'],
  filters: ['instrument', 'key'],
  groups: [{ title: 'identity', fields: ['instrument', 'place', 'key', 'question', 'weight'] }],
});
