import KeyOutlined from '@mui/icons-material/KeyOutlined';
import { lazy } from 'react';
import { screens } from '../noun/screens.ts';
import { MakeKey } from './key/MakeKey.tsx';
import { RegisterDocument } from './key/RegisterDocument.tsx';

export const apiKey = screens('ApiKey', {
  icon: KeyOutlined,
  columns: ['name', 'organization', 'prefix', 'endsOn', 'lastUsedAt', 'revokedAt'],
  more: ['startsOn', 'operations', 'documentsOnly', 'issuedBy'],
  filters: ['organization', 'issuedBy', 'endsOn', 'lastUsedAt'],
  lenses: {
    valid: { revokedAt: { isNull: true } },
    unused: { lastUsedAt: { isNull: true } },
    revoked: { revokedAt: { isNull: false } },
  },
  groups: [
    { title: 'identity', fields: ['name', 'organization', 'operations', 'documentsOnly', 'prefix', 'issuedBy'] },
    { title: 'dates', fields: ['startsOn', 'endsOn', 'lastUsedAt', 'revokedAt'] },
  ],
  related: [{ list: 'documents' }],
  entry: MakeKey,
  actions: RegisterDocument,
  work: lazy(() => import('./key/Revoke.tsx')),
});
