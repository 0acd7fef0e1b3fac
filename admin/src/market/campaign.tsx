import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import { screens } from '../noun/screens.ts';

export const campaign = screens('Campaign', {
  icon: CampaignOutlined,
  columns: ['name', 'kind', 'owner', 'region', 'channels', 'startsOn'],
  more: ['sectors', 'products', 'endsOn', 'source'],
  filters: ['kind', 'owner', 'region', 'sectors', 'products', 'channels', 'startsOn', 'endsOn'],
  lenses: {
    goingOn: { endsOn: { isNull: true } },
    withoutProducts: { products: { none: {} } },
  },
  groups: [
    {
      title: 'identity',
      fields: ['name', 'kind', 'owner', 'region', 'sectors', 'products', 'channels', 'description'],
    },
    { title: 'dates', fields: ['startsOn', 'startsOnPrecision', 'startsOnCertainty', 'endsOn'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
