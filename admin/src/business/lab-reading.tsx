import BiotechOutlined from '@mui/icons-material/BiotechOutlined';
import { screens } from '../noun/screens.ts';

export const labReading = screens('LabReading', {
  icon: BiotechOutlined,
  columns: ['parameter', 'reading', 'unit', 'atLeast', 'atMost', 'passed'],
  more: ['test', 'value'],
  filters: ['test', 'parameter', 'passed', 'value'],
  lenses: { failed: { passed: { eq: false } } },
  groups: [
    { title: 'identity', fields: ['test', 'parameter', 'passed'] },
    { title: 'measured', fields: ['reading', 'value', 'unit', 'atLeast', 'atMost'] },
  ],
});
