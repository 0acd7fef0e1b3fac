import WorkspacePremiumOutlined from '@mui/icons-material/WorkspacePremiumOutlined';
import { lazy } from 'react';
import { screens } from '../noun/screens.ts';
import { daysFrom, todayIn } from '../noun/value/today.ts';

const inDays = (days: number) => daysFrom(todayIn(undefined), days);

export const certificate = screens('Certificate', {
  icon: WorkspacePremiumOutlined,
  columns: ['type', 'state', 'business', 'productGroup', 'number', 'validUntil'],
  more: [
    'group',
    'region',
    'sector',
    'products',
    'issuer',
    'appliedOn',
    'issuedOn',
    'reason',
    'supersededBy',
    'source',
  ],
  filters: ['type', 'state', 'business', 'group', 'region', 'issuer', 'sector', 'appliedOn', 'issuedOn', 'validUntil'],
  board: lazy(() => import('./board/Board.tsx')),
  sort: { field: 'type', order: 'ASC' },
  lenses: {
    issued: { state: { in: ['ISSUED'] } },
    planned: { state: { in: ['PLANNED'] } },
    inProgress: { state: { in: ['DRAFT', 'SUBMITTED', 'RETURNED', 'UNDER_REVIEW'] } },
    // Read anew each time, for a page may stand open past midnight.
    get expiring() {
      return { state: { in: ['ISSUED'] }, validUntil: { gte: inDays(0), lte: inDays(90) } };
    },
    get expired() {
      return { state: { in: ['ISSUED'] }, validUntil: { lt: inDays(0) } };
    },
  },
  groups: [
    { title: 'identity', fields: ['type', 'state', 'number', 'issuer'] },
    { title: 'holder', fields: ['business', 'group', 'products', 'region', 'productGroup', 'sector'] },
    { title: 'application', fields: ['appliedOn', 'returnedOn', 'reviewedOn', 'decidedOn'] },
    {
      title: 'validity',
      fields: ['issuedOn', 'validUntil', 'localContentPct', 'suspendedOn', 'revokedOn', 'supersededBy'],
    },
    { title: 'evidence', fields: ['reason', 'source', 'notes'] },
  ],
  related: [{ list: 'fundings' }, { list: 'supersedes' }, { list: 'figures' }, { list: 'flags' }],
});
