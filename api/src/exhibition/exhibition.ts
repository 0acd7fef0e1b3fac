import { everybody, officersIn } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Link, LongText, Money, Reckoned, type Ref, Text, Whole, YesNo } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, OneOnly } from '../core/rule.ts';
import { States } from '../core/states.ts';
import { countryCode } from '../registry/country.ts';
import { Announced, KeepsItsDays } from '../registry/dated.ts';
import { MoreThanReported } from '../registry/enumerated.ts';
import { Organization } from '../registry/organization.ts';
import { Region } from '../registry/region.ts';
import { days } from '../registry/stated-date.ts';
import { ExhibitionSeries } from './exhibition-series.ts';
import { Participation } from './participation.ts';

export const ExhibitionLevel = enumeration(
  'ExhibitionLevel',
  'From how far exhibitors come.',
  {
    LOCAL: 'LOCAL',
    PROVINCE: 'PROVINCE',
    NATIONAL: 'NATIONAL',
    INTERNATIONAL: 'INTERNATIONAL',
  },
  {
    LOCAL: { description: 'From one regency or city.' },
    PROVINCE: { description: 'From one province.' },
    NATIONAL: { description: 'From all over the country.' },
    INTERNATIONAL: { description: 'From other countries too.' },
  },
);

export const ExhibitionState = enumeration(
  'ExhibitionState',
  'How far an exhibition has come, by its source.',
  {
    PLANNED: 'PLANNED',
    OPEN: 'OPEN',
    RUNNING: 'RUNNING',
    CLOSED: 'CLOSED',
    REPORTED: 'REPORTED',
    CANCELLED: 'CANCELLED',
  },
  {
    OPEN: { description: 'Open for exhibitors.' },
    CLOSED: { description: 'It has taken place.' },
    REPORTED: { description: 'It has taken place and its results are in.' },
    PLANNED: { description: 'Announced; exhibitors cannot enter yet.' },
    RUNNING: { description: 'It is taking place.' },
    CANCELLED: { description: 'Called off before it began.' },
  },
);

@Noun({
  plural: 'exhibitions',
  description:
    'One edition of an exhibition: an occasion with a place and days. How many a source says took part stands in its figures.',
  label: ['name'],
  search: ['theme', 'venue'],
})
@Visible<Exhibition>(everybody)
@Writable<Exhibition>(officersIn('region'))
@MoreThanReported(
  [
    {
      measure: 'PARTICIPANTS',
      units: ['BUSINESSES', 'STANDS'],
      recorded: 'select count(*) from participation p where p.exhibition_id = it.id',
      words: 'peserta',
    },
    {
      measure: 'SALES',
      units: ['RUPIAH'],
      recorded:
        'select sum(coalesce(p.cash_sales, 0) + coalesce(p.order_sales, 0)) from participation p where p.exhibition_id = it.id',
      words: 'rupiah penjualan',
    },
  ],
  [{ noun: () => Participation, link: 'exhibition' }],
)
@States('state', {
  acts: {
    open: { from: ['PLANNED'], to: 'OPEN', description: 'Opens it for exhibitors.' },
    start: { from: ['PLANNED', 'OPEN'], to: 'RUNNING', description: 'Records that it has begun.' },
    close: { from: ['RUNNING'], to: 'CLOSED', description: 'Records that it is over, be it before its last day.' },
    report: { from: ['CLOSED'], to: 'REPORTED', description: 'Hands in its results.' },
    return: { from: ['REPORTED'], to: 'CLOSED', description: 'Gives its results back to be put right.' },
    cancel: {
      from: ['PLANNED', 'OPEN'],
      to: 'CANCELLED',
      description: 'Calls it off before it begins. Places that are held for businesses are given back before.',
    },
    reopen: { from: ['CANCELLED'], to: 'PLANNED', description: 'Takes it up again.' },
  },
})
@OneOnly(['series', 'year'], {
  id: 'Seri ini sudah punya pameran pada tahun itu.',
  en: 'The series has an edition in that year already.',
})
@KeepsItsDays(
  {
    id: 'Pameran tidak dapat berakhir sebelum mulai.',
    en: 'An exhibition cannot end before it starts.',
  },
  "ends_on is null or (starts_on <= ends_on and starts_on_precision = 'DAY')",
)
@Holds('year_of_start', 'starts_on is null or year = extract(year from starts_on)', ['year'], {
  id: 'Tahun tidak sesuai dengan hari pertamanya.',
  en: 'The year does not fit the first day.',
})
@Holds(
  'place',
  "country ~ '^[A-Z]{2}$' and abroad = (country <> 'ID') and not (abroad and region_id is not null)",
  ['country', 'abroad', 'region'],
  {
    id: 'Pameran luar negeri berada di negara lain, tanpa wilayah Indonesia.',
    en: 'An exhibition abroad is in another country and in no region of Indonesia.',
  },
)
export class Exhibition extends Announced {
  @Text('Name of the edition as announced.', { max: 300 })
  name!: string;

  @Link(() => ExhibitionSeries, 'The series it is an edition of.', {
    optional: true,
    inverse: { name: 'editions', description: 'Occasions of the series.' },
  })
  series?: Ref<ExhibitionSeries>;

  @Whole('Year; empty where it is not known.', { optional: true, min: 1900, max: 9999 })
  year?: number;

  @Text('Theme as announced.', { optional: true, max: 300 })
  theme?: string;

  @Choice(ExhibitionState, 'How far it has come, by its source.', { fallback: 'PLANNED' })
  state!: string;

  @Choice(ExhibitionLevel, 'From how far exhibitors come; empty where it is not known.', { optional: true })
  level?: string;

  @YesNo('It is held outside Indonesia.', { fallback: false })
  abroad!: boolean;

  @Text('Country it is held in, two letters (ISO 3166-1 alpha-2).', { fallback: 'ID', max: 2, pattern: countryCode })
  country!: string;

  @Text('The building or grounds.', { optional: true })
  venue?: string;

  @Link(() => Region, 'Where the venue is, as exactly as is known.', {
    optional: true,
    inverse: { name: 'exhibitions', description: 'Exhibitions held in exactly this region.' },
  })
  region?: Ref<Region>;

  @Link(() => Organization, 'Who holds it.', {
    optional: true,
    inverse: { name: 'organisedExhibitions', description: 'Exhibitions that the organization holds.' },
  })
  organiser?: Ref<Organization>;

  @Reckoned('How many days it lasts, the first and the last counted; empty where they are not known.', days)
  readonly days?: number;

  @Money(
    'What all who take part are to sell together, cash and orders, in whole rupiah; empty where nobody set a target.',
    {
      optional: true,
    },
  )
  salesTarget?: number;

  @LongText('What it shows, what goes on around it, and what is expected of it.', { optional: true })
  description?: string;
}
