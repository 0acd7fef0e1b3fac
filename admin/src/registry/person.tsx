import PersonOutlined from '@mui/icons-material/PersonOutlined';
import { lazy } from 'react';
import { screens } from '../noun/screens.ts';
import { beside } from '../provider/beside.ts';
import { readingsQuery } from './personal/personal.ts';

const PersonalData = lazy(() => import('./personal/PersonalData.tsx'));

export const person = screens('Person', {
  icon: PersonOutlined,
  columns: ['name', 'sex', 'birthYear', 'phone'],
  more: ['email', 'source'],
  filters: ['region', 'sex', 'birthYear', 'processing', 'dataUse', 'source'],
  lenses: {
    withoutRole: { roles: { none: {} }, enrolments: { none: {} }, mentors: { none: {} } },
    withoutConsent: { consents: { none: {} } },
    idle: { dataUse: { eq: 'IDLE' }, processing: { ne: 'ERASED' } },
    suspended: { processing: { eq: 'SUSPENDED' } },
  },
  groups: [
    { title: 'identity', fields: ['name', 'sex', 'birthYear', 'region', 'nik'] },
    { title: 'contact', fields: ['phone', 'email'] },
    { title: 'personal', fields: ['processing', 'processingReason', 'dataUse'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  beside: [{ name: beside('readings', readingsQuery), isAsked: (may) => may.see('ReadEntry') }],
  story: PersonalData,
  related: [
    { list: 'roles' },
    { list: 'memberships' },
    { list: 'awards' },
    { list: 'enrolments' },
    { list: 'mentors' },
    { list: 'consents' },
    { list: 'figures' },
    { list: 'flags' },
  ],
});
