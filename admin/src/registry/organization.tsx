import AccountBalanceOutlined from '@mui/icons-material/AccountBalanceOutlined';
import { screens } from '../noun/screens.ts';

export const organization = screens('Organization', {
  icon: AccountBalanceOutlined,
  columns: ['name', 'kind', 'region', 'parent'],
  more: ['aliases', 'validFrom', 'validTo', 'source'],
  filters: ['kind', 'region', 'parent', 'aliases'],
  groups: [
    { title: 'identity', fields: ['name', 'kind', 'region', 'parent', 'aliases'] },
    { title: 'dates', fields: ['validFrom', 'validTo'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [
    { list: 'programmes' },
    { list: 'partnerProgrammes' },
    { list: 'partnerEngagements' },
    { list: 'organisedTrainings' },
    { list: 'organisedExhibitions' },
    { list: 'delegations' },
    { list: 'fundings' },
    { list: 'facilitations' },
    { list: 'soughtPartnerships' },
    { list: 'partnerships' },
    { list: 'campaigns' },
    { list: 'curationRounds' },
    { list: 'businessMatchings' },
    { list: 'passedInquiries' },
    { list: 'marketNotes' },
    { list: 'mentors' },
    { list: 'units', columns: ['name', 'kind', 'region'] },
    { list: 'figures' },
    { list: 'flags' },
  ],
});
