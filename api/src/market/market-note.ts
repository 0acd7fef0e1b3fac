import { administrators, everybody } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Choices, Day, Link, LongText, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds } from '../core/rule.ts';
import { countryCode } from '../registry/country.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { Region } from '../registry/region.ts';
import { Sector } from '../registry/sector.ts';

const hs = { id: 'Kode HS terdiri atas 6 atau 8 angka.', en: 'An HS code has 6 or 8 digits.' };

@Noun({
  plural: 'marketNotes',
  description:
    'Market intelligence: what a market asks for, as an embassy, a trade attaché or an office reports it. Where no note is, there is none.',
  label: ['product', 'country'],
  search: ['demand', 'requirements', 'hsCode'],
})
@Visible<MarketNote>(everybody)
@Writable<MarketNote>({ ...administrators, OFFICER: 'all' })
@Holds('country_form', "country ~ '^[A-Z]{2}$'", ['country'], countryCode.words)
@Holds('hs', String.raw`hs_code ~ '^\d{6}(\d{2})?$'`, ['hsCode'], hs)
@Holds('content', 'num_nonnulls(demand, requirements, price_range) > 0', ['demand', 'requirements', 'priceRange'], {
  id: 'Isi permintaan, persyaratan, atau kisaran harganya.',
  en: 'State the demand, the requirements or the range of prices.',
})
@Holds('validity', 'valid_until is null or noted_on <= valid_until', ['validUntil'], {
  id: 'Catatan tidak dapat kedaluwarsa sebelum dibuat.',
  en: 'A note cannot expire before it is made.',
})
export class MarketNote extends Evidenced {
  @Text('The product or category that it speaks of.')
  product!: string;

  @Text('The market, as a country in two letters (ISO 3166-1 alpha-2).', { max: 2, pattern: countryCode })
  country!: string;

  @Text('HS code of the product: 6 digits (HS 2022) or 8 (BTKI).', {
    optional: true,
    max: 8,
    pattern: { test: /^\d{6}(\d{2})?$/, words: hs },
  })
  hsCode?: string;

  @Choices(Sector, 'The branches that it concerns; empty for all.')
  sectors: string[] = [];

  @Link(() => Region, 'The region of Indonesia whose makers it is for; empty for the whole country.', {
    optional: true,
    inverse: { name: 'marketNotes', description: 'Market intelligence for the makers of exactly this region.' },
  })
  region?: Ref<Region>;

  @Link(() => Organization, 'Who reports it: an embassy, a trade attaché, an office that was at a fair.', {
    inverse: { name: 'marketNotes', description: 'Market intelligence that the organization reports.' },
  })
  reporter!: Ref<Organization>;

  @LongText('What is asked for: how much, by whom, of what taste, at what season.', { optional: true })
  demand?: string;

  @LongText('What must be met to sell there: standards, certificates, labels, duties.', { optional: true })
  requirements?: string;

  @Text('Prices as reported, with currency and unit: USD 4–6 each, free on board.', { optional: true })
  priceRange?: string;

  @Day('When it was noted.')
  notedOn!: string;

  @Day('Until when it may be relied on; empty where nobody has said.', { optional: true })
  validUntil?: string;
}
