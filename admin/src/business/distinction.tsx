import CallSplitOutlined from '@mui/icons-material/CallSplitOutlined';
import { screens } from '../noun/screens.ts';

export const distinction = screens('Distinction', {
  icon: CallSplitOutlined,
  columns: ['business', 'other', 'reason', 'createdAt'],
  filters: ['business', 'other'],
  groups: [{ title: 'identity', fields: ['business', 'other', 'reason'] }],
});
