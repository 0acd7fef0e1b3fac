import TableViewOutlined from '@mui/icons-material/TableViewOutlined';
import { screens } from '../noun/screens.ts';

export const importTemplate = screens('ImportTemplate', {
  icon: TableViewOutlined,
  columns: ['name', 'kind', 'region', 'createdAt'],
  filters: ['region'],
  groups: [{ title: 'identity', fields: ['name', 'kind', 'region', 'fingerprint', 'columns'] }],
  related: [],
});
