import { keptByMentorsWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Business } from '../business/business.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Link, LongText, type Ref, Whole } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit } from '../core/rule.ts';
import { States } from '../core/states.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Region } from '../registry/region.ts';
import { Sector } from '../registry/sector.ts';
import { Engagement } from './engagement.ts';
import { Programme } from './programme.ts';

export const ConstraintCategory = enumeration(
  'ConstraintCategory',
  'What holds a business back, or is to be improved.',
  {
    DESIGN: 'DESIGN',
    CONSISTENCY: 'CONSISTENCY',
    DESIGNERS: 'DESIGNERS',
    STANDARDS: 'STANDARDS',
    RAW_MATERIAL: 'RAW_MATERIAL',
    CAPACITY: 'CAPACITY',
    PACKAGING: 'PACKAGING',
    TASTE: 'TASTE',
    SKILLS: 'SKILLS',
    CAPITAL: 'CAPITAL',
    EQUIPMENT: 'EQUIPMENT',
    LEGALITY: 'LEGALITY',
    MARKET_INFO: 'MARKET_INFO',
    MARKET_ACCESS: 'MARKET_ACCESS',
    DIGITAL: 'DIGITAL',
    OTHER: 'OTHER',
  },
  {
    CONSISTENCY: { description: 'Output that is not the same each time.' },
    DESIGNERS: { description: 'Too few capable designers.' },
    STANDARDS: { description: 'Output below the standard that a market asks for.' },
    CAPACITY: { description: 'What can be made in a given time.' },
    DESIGN: { description: 'How the goods look and are shaped.' },
    RAW_MATERIAL: { description: 'Getting raw material of the right quality, amount or price.' },
    PACKAGING: { description: 'Packing and labels.' },
    TASTE: { description: 'How food and drink taste to those who are to buy them.' },
    SKILLS: { description: 'What the people at work are able to do.' },
    CAPITAL: { description: 'Money to work or to invest with.' },
    EQUIPMENT: { description: 'Machines and tools.' },
    LEGALITY: { description: 'Licences and certificates that are missing.' },
    MARKET_INFO: { description: 'Knowing what which market asks for.' },
    MARKET_ACCESS: { description: 'Reaching buyers at all.' },
    DIGITAL: { description: 'Selling or working online.' },
    OTHER: { description: 'Something else; the description says what.' },
  },
);

export const ConstraintState = enumeration(
  'ConstraintState',
  'Whether a constraint still holds back.',
  { OPEN: 'OPEN', RESOLVED: 'RESOLVED' },
  { OPEN: { description: 'It stands.' }, RESOLVED: { description: 'It no longer holds back.' } },
);

@Noun({
  plural: 'constraints',
  description:
    'What holds businesses back (kendala): of one mentoring, business or programme, or of a branch or region as a whole.',
  label: ['category', 'business.name', 'programme.name'],
  search: ['description'],
})
@Visible<Constraint>(seenWith('engagement', 'business', 'programme', 'region'))
@Writable<Constraint>(keptByMentorsWith('engagement', 'business', 'programme', 'region'))
@States('state', {
  acts: {
    resolve: {
      from: ['OPEN'],
      to: 'RESOLVED',
      description: 'Records that it no longer holds back, since when and how.',
      asks: { resolvedOn: 'required', resolution: 'required' },
    },
    reopen: {
      from: ['RESOLVED'],
      to: 'OPEN',
      description: 'Records that it holds back again.',
      sets: { resolvedOn: null, resolution: null },
    },
  },
})
@Holds(
  'subject',
  'num_nonnulls(engagement_id, business_id, programme_id) = 1 or (num_nonnulls(engagement_id, business_id, programme_id) = 0 and num_nonnulls(sector, region_id) > 0)',
  ['engagement', 'business', 'programme', 'sector', 'region'],
  {
    id: 'Isi tepat satu: pendampingan, usaha, atau program; atau cabang industri dan wilayahnya.',
    en: 'State exactly one of mentoring, business or programme; or else the branch or region it is met in.',
  },
)
@Holds('severity_range', 'severity >= 1 and severity <= 3', ['severity'], {
  id: 'Tingkatnya 1, 2 atau 3.',
  en: 'The severity is 1, 2 or 3.',
})
@Holds('span', 'resolved_on is null or raised_on is null or raised_on <= resolved_on', ['resolvedOn'], {
  id: 'Kendala tidak dapat selesai sebelum muncul.',
  en: 'A constraint cannot be resolved before it was raised.',
})
@Holds('resolved', "(resolved_on is not null) = (state = 'RESOLVED')", ['resolvedOn'], {
  id: 'Isi kapan kendala teratasi bila sudah teratasi, dan hanya saat itu.',
  en: 'A constraint that is resolved says since when, and no other does.',
})
@Holds('resolution', "resolution is null or state = 'RESOLVED'", ['resolution'], {
  id: 'Kendala ini belum teratasi.',
  en: 'The constraint is not resolved.',
})
@HoldsAtCommit(
  'past',
  {
    broken: `greatest(it.raised_on, it.resolved_on) > rule.today_in(coalesce(it.region_id, (select b.region_id from business b
      where b.id = coalesce(it.business_id, (select e.business_id from engagement e where e.id = it.engagement_id)))))`,
  },
  ['raisedOn', 'resolvedOn'],
  { id: 'Hari itu belum tiba.', en: 'That day is still to come.' },
)
export class Constraint extends Evidenced {
  @Choice(ConstraintCategory, 'What it is about.')
  category!: string;

  @Link(() => Engagement, 'The mentoring in which it came up.', {
    optional: true,
    inverse: { name: 'constraints', description: 'What came up as holding the business back.', owned: true },
  })
  engagement?: Ref<Engagement>;

  @Link(() => Business, 'The business it holds back, outside any mentoring.', {
    optional: true,
    inverse: { name: 'constraints', description: 'What holds the business back, outside any mentoring.', owned: true },
  })
  business?: Ref<Business>;

  @Link(() => Programme, 'The programme that sets out to resolve it.', {
    optional: true,
    inverse: { name: 'constraints', description: 'What the programme sets out to resolve.', owned: true },
  })
  programme?: Ref<Programme>;

  @Choice(Sector, 'The branch in which it is met.', { optional: true })
  sector?: string;

  @Link(() => Region, 'The region in which it is met.', {
    optional: true,
    inverse: { name: 'constraints', description: 'What holds businesses of the region back, as a whole.' },
  })
  region?: Ref<Region>;

  @Whole('How much it holds back: 1 a little, 2 clearly, 3 it stops the work; empty where nobody has said.', {
    optional: true,
    min: 1,
    max: 3,
  })
  severity?: number;

  @Choice(ConstraintState, 'Whether it still holds back.', { fallback: 'OPEN', index: true })
  state!: string;

  @Day('When it was raised.', { optional: true })
  raisedOn?: string;

  @Day('When it was resolved; empty while it stands.', { optional: true })
  resolvedOn?: string;

  @LongText('How it was resolved; empty while it stands, or where nobody has said.', { optional: true })
  resolution?: string;

  @LongText('What it is.', { optional: true })
  description?: string;
}
