import { everybody, officersIn } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Product } from '../business/product.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Choices, type Collection, Link, Links, LongText, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { OneOnly } from '../core/rule.ts';
import { Dated, KeepsItsDays } from '../registry/dated.ts';
import { Organization } from '../registry/organization.ts';
import { Region } from '../registry/region.ts';
import { Sector } from '../registry/sector.ts';

export const CampaignKind = enumeration(
  'CampaignKind',
  'What a campaign asks of the public.',
  { BUY_LOCAL: 'BUY_LOCAL', BRAND: 'BRAND', LAUNCH: 'LAUNCH', DISCOUNT: 'DISCOUNT', OTHER: 'OTHER' },
  {
    BUY_LOCAL: { description: 'To buy what is made at home.' },
    BRAND: { description: 'To know a name, a mark or a region for what it makes.' },
    LAUNCH: { description: 'To look at something new.' },
    DISCOUNT: { description: 'To buy for less during some days.' },
  },
);

export const CampaignChannel = enumeration(
  'CampaignChannel',
  'By which way a campaign reaches people.',
  {
    SOCIAL_MEDIA: 'SOCIAL_MEDIA',
    MARKETPLACE: 'MARKETPLACE',
    EXHIBITION: 'EXHIBITION',
    SHOP: 'SHOP',
    PRESS: 'PRESS',
    BROADCAST: 'BROADCAST',
    OUTDOOR: 'OUTDOOR',
    OTHER: 'OTHER',
  },
  {
    MARKETPLACE: { description: 'A shop on the web where many sell.' },
    SHOP: { description: 'Shops, souvenir centres, galleries.' },
    PRESS: { description: 'Newspapers and news sites.' },
    BROADCAST: { description: 'Radio and television.' },
    OUTDOOR: { description: 'Boards, banners, parades.' },
  },
);

@Noun({
  plural: 'campaigns',
  description: 'A promotion that asks the public to buy or to know what businesses make.',
  label: ['name'],
})
@Visible<Campaign>(everybody)
@Writable<Campaign>(officersIn('region'))
@OneOnly(['owner', 'name'], {
  id: 'Organisasi ini sudah punya promosi dengan nama ini.',
  en: 'The organization has a campaign of this name already.',
})
@KeepsItsDays({
  id: 'Promosi tidak dapat berakhir sebelum mulai.',
  en: 'A campaign cannot end before it starts.',
})
export class Campaign extends Dated {
  @Text('Name of the campaign.', { max: 300 })
  name!: string;

  @Choice(CampaignKind, 'What it asks of the public.')
  kind!: string;

  @Link(() => Organization, 'The organization that answers for it.', {
    inverse: { name: 'campaigns', description: 'Campaigns that the organization answers for.' },
  })
  owner!: Ref<Organization>;

  @Link(() => Region, 'The region whose goods it is for; empty for the whole country.', {
    optional: true,
    inverse: { name: 'campaigns', description: 'Campaigns for the goods of exactly this region.' },
  })
  region?: Ref<Region>;

  @Choices(Sector, 'The branches it is for; empty for all.')
  sectors: string[] = [];

  @Links(() => Product, 'The products it names.', {
    inverse: { name: 'campaigns', description: 'Campaigns that name the product.' },
  })
  products!: Collection<Product>;

  @Choices(CampaignChannel, 'By which ways it reaches people; empty where they are not stated.')
  channels: string[] = [];

  @LongText('What it asks, and how.', { optional: true })
  description?: string;
}
