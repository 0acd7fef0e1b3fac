import ArticleOutlined from '@mui/icons-material/ArticleOutlined';
import { screens } from '../noun/screens.ts';

export const source = screens('Source', {
  icon: ArticleOutlined,
  columns: ['title', 'publisher', 'kind', 'publishedOn'],
  more: ['author', 'publishedAt', 'url'],
  filters: ['kind', 'publisher', 'publishedOn'],
  sort: { field: 'publishedOn', order: 'DESC' },
  groups: [
    { title: 'identity', fields: ['title', 'kind', 'publisher', 'author', 'url'] },
    { title: 'dates', fields: ['publishedOn', 'publishedAt', 'statedOn', 'statedIn'] },
    { title: 'remarks', fields: ['notes'] },
  ],
  related: [{ list: 'figures', columns: ['measure', 'subject', 'category', 'value', 'unit', 'missingReason'] }],
});
