import StorefrontOutlined from '@mui/icons-material/StorefrontOutlined';
import { chapter } from '../chapter.ts';

export const founded = chapter<{ id: string; label: string; foundedYear: number | null }>({
  icon: StorefrontOutlined,
  tone: 'secondary',
  ask: 'id label foundedYear',
  moments: ({ id, label, foundedYear }) =>
    foundedYear === null
      ? []
      : [{ noun: 'Business', id, said: 'founded', title: label, on: `${foundedYear}-01-01`, precision: 'YEAR' }],
});
