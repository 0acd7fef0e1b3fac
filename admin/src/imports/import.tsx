import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { screens } from '../noun/screens.ts';

export const importScreens = screens('Import', {
  icon: UploadFileOutlined,
  columns: ['fileName', 'kind', 'state', 'region', 'total', 'createdAt'],
  filters: ['state', 'region'],
  sort: { field: 'createdAt', order: 'DESC' },
  groups: [
    { title: 'identity', fields: ['fileName', 'kind', 'state', 'region', 'year', 'exhibition', 'programme'] },
    {
      title: 'content',
      fields: [
        'total',
        'newRows',
        'changedRows',
        'sameRows',
        'duplicateRows',
        'askingRows',
        'refusedRows',
        'skippedRows',
      ],
    },
  ],
  related: [],
});
