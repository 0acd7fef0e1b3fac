import WorkspacePremiumOutlined from '@mui/icons-material/WorkspacePremiumOutlined';
import { lazy } from 'react';
import { screens } from '../noun/screens.ts';

export const certificate = screens('Certificate', {
  icon: WorkspacePremiumOutlined,
  columns: ['type', 'state', 'business', 'productGroup', 'number', 'validUntil'],
  more: ['group', 'region', 'sector', 'products', 'issuer', 'appliedOn', 'issuedOn', 'source'],
  filters: ['type', 'state', 'business', 'group', 'region', 'issuer', 'sector', 'issuedOn', 'validUntil'],
  board: lazy(() => import('./board/Board.tsx')),
  sort: { field: 'type', order: 'ASC' },
  lenses: {
    issued: { state: { in: ['ISSUED'] } },
    planned: { state: { in: ['PLANNED'] } },
    inProgress: { state: { in: ['DRAFT', 'SUBMITTED', 'RETURNED', 'UNDER_REVIEW'] } },
  },
  groups: [
    { title: 'identity', fields: ['type', 'state', 'number', 'issuer'] },
    { title: 'holder', fields: ['business', 'group', 'products', 'region', 'productGroup', 'sector'] },
    { title: 'dates', fields: ['appliedOn', 'issuedOn', 'validUntil'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
