import { everybody, officersIn } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Link, LongText, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds } from '../core/rule.ts';
import { countryCode } from '../registry/country.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { Region } from '../registry/region.ts';
import { Exhibition } from './exhibition.ts';

export const MatchingKind = enumeration(
  'MatchingKind',
  'How businesses and buyers are brought together.',
  { BUSINESS_MATCHING: 'BUSINESS_MATCHING', TRADE_MISSION: 'TRADE_MISSION' },
  {
    BUSINESS_MATCHING: { description: 'Temu usaha: meetings one to one at a set place.' },
    TRADE_MISSION: { description: 'Misi dagang: a region’s businesses travel to buyers elsewhere.' },
  },
);

@Noun({
  plural: 'businessMatchings',
  description: 'An event at which businesses meet buyers or partners one to one, by itself or during an exhibition.',
  label: ['name'],
  search: ['venue'],
})
@Visible<BusinessMatching>(everybody)
@Writable<BusinessMatching>(officersIn('region'))
@Holds('span', 'ends_on is null or (starts_on is not null and starts_on <= ends_on)', ['endsOn'], {
  id: 'Acara tidak dapat berakhir sebelum mulai.',
  en: 'The event cannot end before it starts.',
})
@Holds('place', "country ~ '^[A-Z]{2}$' and (country = 'ID' or region_id is null)", ['country', 'region'], {
  id: 'Acara di luar negeri tidak berada di wilayah Indonesia.',
  en: 'An event abroad is in no region of Indonesia.',
})
export class BusinessMatching extends Evidenced {
  @Text('Name as announced.', { max: 300 })
  name!: string;

  @Choice(MatchingKind, 'How they are brought together.', { fallback: 'BUSINESS_MATCHING' })
  kind!: string;

  @Link(() => Exhibition, 'The exhibition during which it is held.', {
    optional: true,
    inverse: { name: 'businessMatchings', description: 'Meetings with buyers that are arranged during it.' },
  })
  exhibition?: Ref<Exhibition>;

  @Link(() => Organization, 'Who holds it.', {
    optional: true,
    inverse: { name: 'businessMatchings', description: 'Business matching that the organization holds.' },
  })
  organiser?: Ref<Organization>;

  @Text('The building or grounds.', { optional: true })
  venue?: string;

  @Link(() => Region, 'Where it is held, as exactly as is known.', {
    optional: true,
    inverse: { name: 'businessMatchings', description: 'Business matching held in exactly this region.' },
  })
  region?: Ref<Region>;

  @Text('Country it is held in, two letters (ISO 3166-1 alpha-2).', { fallback: 'ID', max: 2, pattern: countryCode })
  country!: string;

  @Day('First day; empty where it is not known.', { optional: true })
  startsOn?: string;

  @Day('Last day; the first and the last both count.', { optional: true })
  endsOn?: string;

  @LongText('Whom it brings together, and for what.', { optional: true })
  description?: string;
}
