import ScoreOutlined from '@mui/icons-material/ScoreOutlined';
import { screens } from '../noun/screens.ts';

export const assessmentScore = screens('AssessmentScore', {
  icon: ScoreOutlined,
  columns: ['item', 'value', 'assessment'],
  filters: ['assessment', 'item', 'value'],
  sort: { field: 'createdAt', order: 'DESC' },
  lenses: { unknown: { value: { isNull: true } } },
  groups: [{ title: 'identity', fields: ['assessment', 'item', 'value'] }],
});
