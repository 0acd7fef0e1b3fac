import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { lazy } from 'react';
import { screens } from '../noun/screens.ts';

export const importScreens = screens('Import', {
  icon: UploadFileOutlined,
  columns: ['fileName', 'kind', 'state', 'region', 'total', 'createdAt'],
  filters: ['state', 'region'],
  sort: { field: 'createdAt', order: 'DESC' },
  list: lazy(() => import('./bring/ImportsPage.tsx')),
  show: lazy(() => import('./one/ImportPage.tsx')),
  groups: [],
});
