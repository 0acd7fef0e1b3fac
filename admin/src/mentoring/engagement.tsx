import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import { lazy } from 'react';
import { screens } from '../noun/screens.ts';
import { beside } from '../provider/beside.ts';
import { visitsQuery } from './visit/useVisits.ts';

export const engagement = screens('Engagement', {
  icon: HandshakeOutlined,
  columns: ['business', 'programme', 'state', 'leadMentor', 'startsOn', 'endsOn'],
  more: ['partner', 'mentors', 'plannedMonths', 'baselineOn', 'exitReason', 'source'],
  filters: ['business', 'programme', 'state', 'leadMentor', 'partner', 'startsOn', 'endsOn', 'exitReason'],
  sort: { field: 'startsOn', order: 'DESC' },
  lenses: {
    active: { state: { in: ['ACTIVE'] } },
    withoutSessions: { sessions: { none: {} } },
    withoutLead: { leadMentor: { isNull: true } },
    withoutAssessments: { assessments: { none: {} } },
    droppedUnvisited: { state: { in: ['DROPPED'] }, sessions: { none: {} } },
  },
  groups: [
    { title: 'identity', fields: ['business', 'programme', 'state', 'partner'] },
    { title: 'mentors', fields: ['leadMentor', 'mentors'] },
    { title: 'dates', fields: ['startsOn', 'endsOn', 'plannedMonths'] },
    {
      title: 'measured',
      fields: ['baselineOn', 'baselineWaived', 'baselineWaivedReason', 'consistencyWaived', 'consistencyWaivedReason'],
    },
    { title: 'evidence', fields: ['exitReason', 'source', 'notes'] },
  ],
  beside: [{ name: beside('visits', visitsQuery) }],
  work: lazy(() => import('./visit/Visit.tsx')),
  related: [
    { list: 'sessions' },
    { list: 'goals' },
    { list: 'assessments' },
    { list: 'constraints' },
    { list: 'fundings' },
    { list: 'curationDecisions' },
    { list: 'figures' },
    { list: 'flags' },
  ],
});
