import TableViewOutlined from '@mui/icons-material/TableViewOutlined';
import { screens } from '../noun/screens.ts';
import { Columns } from './template/Columns.tsx';
import { TakeRows } from './template/TakeRows.tsx';

export const importTemplate = screens('ImportTemplate', {
  icon: TableViewOutlined,
  columns: ['name', 'region', 'createdAt'],
  filters: ['region'],
  actions: TakeRows,
  work: Columns,
  groups: [{ title: 'identity', fields: ['name', 'region'] }],
});
