import FestivalOutlined from '@mui/icons-material/FestivalOutlined';
import { lazy } from 'react';
import { screens } from '../noun/screens.ts';
import { beside } from '../provider/beside.ts';
import { fairQuery } from './fair/useFair.ts';
import { FundingAlong } from './figures.tsx';

export const exhibition = screens('Exhibition', {
  icon: FestivalOutlined,
  columns: ['name', 'startsOn', 'endsOn', 'region', 'state', 'level'],
  more: ['series', 'year', 'venue', 'organiser', 'theme', 'abroad', 'country', 'source'],
  filters: ['series', 'state', 'level', 'region', 'organiser', 'year', 'startsOn', 'abroad'],
  sort: { field: 'startsOn', order: 'DESC' },
  lenses: {
    planned: { state: { in: ['PLANNED', 'OPEN'] } },
    closed: { state: { in: ['CLOSED', 'REPORTED'] } },
    withoutParticipations: { participations: { none: {} } },
    withoutSales: {
      participations: { none: { or: [{ cashSales: { isNull: false } }, { orderSales: { isNull: false } }] } },
    },
  },
  groups: [
    {
      title: 'identity',
      fields: ['name', 'series', 'state', 'level', 'theme', 'organiser', 'salesTarget', 'description'],
    },
    {
      title: 'dates',
      fields: ['startsOn', 'endsOn', 'startsOnPrecision', 'startsOnCertainty', 'startsOnWeekday', 'year'],
    },
    { title: 'place', fields: ['venue', 'region', 'abroad', 'country'] },
    { title: 'evidence', fields: ['source'] },
  ],
  actions: FundingAlong,
  beside: [{ name: beside('fair', fairQuery) }],
  work: lazy(() => import('./fair/Fair.tsx')),
  related: [
    { list: 'delegations' },
    { list: 'awards' },
    { list: 'curationRounds' },
    { list: 'businessMatchings' },
    { list: 'figures' },
    { list: 'flags' },
  ],
});
