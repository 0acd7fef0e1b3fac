import StorefrontOutlined from '@mui/icons-material/StorefrontOutlined';
import { lazy } from 'react';
import { screens } from '../noun/screens.ts';
import { beside } from '../provider/beside.ts';
import Story, { wholeStory } from './story/Story.tsx';

export const business = screens('Business', {
  icon: StorefrontOutlined,
  columns: ['name', 'region', 'sector', 'status', 'ownerName', 'nib'],
  more: ['legalForm', 'foundedYear', 'workersMale', 'workersFemale', 'phone', 'tags', 'source'],
  filters: ['region', 'sector', 'status', 'legalForm', 'ownerSex', 'foundedYear', 'tags', 'source'],
  lenses: {
    active: { status: { in: ['ACTIVE'] } },
    candidates: { status: { in: ['CANDIDATE'] } },
    withoutNib: { nib: { isNull: true } },
    withoutSector: { sector: { isNull: true } },
    withoutProducts: { products: { none: {} } },
    withoutActivity: { activities: { none: {} } },
    olderKbli: { activities: { some: {}, none: { kbliVersion: { in: ['KBLI_2025'] } } } },
    withoutReport: { periodReports: { none: {} } },
    withoutHalal: {
      sector: { in: ['PANGAN'] },
      status: { in: ['ACTIVE'] },
      certificates: { none: { type: { code: { eq: 'HALAL' } }, state: { in: ['ISSUED'] } } },
    },
    unmentored: { engagements: { none: {} } },
  },
  groups: [
    {
      title: 'identity',
      fields: ['name', 'status', 'mergedInto', 'closedOn', 'sector', 'legalForm', 'foundedYear', 'tags'],
    },
    { title: 'place', fields: ['region', 'address', 'latitude', 'longitude'] },
    { title: 'people', fields: ['ownerName', 'ownerSex', 'phone', 'email', 'workersMale', 'workersFemale'] },
    { title: 'legality', fields: ['nib', 'nibVerification'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  beside: [{ name: beside('story', wholeStory) }],
  notice: lazy(() => import('./duplicates/Notice.tsx')),
  story: Story,
  related: [
    { list: 'products' },
    { list: 'periodReports' },
    { list: 'engagements' },
    {
      list: 'participations',
      columns: ['exhibition', 'state', 'cashSales', 'orderSales'],
      inside: 'fundings',
    },
    { list: 'certificates' },
    { list: 'facilitations' },
    { list: 'identifiers' },
    { list: 'activities' },
    { list: 'people' },
    { list: 'consents' },
    { list: 'enrolments' },
    { list: 'memberships' },
    { list: 'constraints' },
    { list: 'assessments' },
    { list: 'awards' },
    { list: 'duplicates', columns: ['name', 'region', 'nib'] },
    { list: 'distinctions', columns: ['other', 'reason'] },
    { list: 'curationDecisions' },
    { list: 'meetings' },
    { list: 'inquiries' },
    { list: 'partnerships' },
    { list: 'figures' },
    { list: 'flags' },
  ],
});
