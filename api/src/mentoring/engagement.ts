import { Index } from '@mikro-orm/decorators/legacy';
import { keptWith, seenWith } from '../access/rules.ts';
import { type Mine, revealLinked, Visible, Writable } from '../access/visible.ts';
import { Business } from '../business/business.ts';
import { Choice, type Collection, Day, Link, Links, LongText, type Ref, Whole, YesNo } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { HoldsAtCommit, HoldsOnEntry, OneOnly } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { EngagementState, ExitReason, TakesItsCourse } from './engagement-course.ts';
import { MeasuredAtBothEnds } from './measured.ts';
import { Mentor } from './mentor.ts';
import { Programme } from './programme.ts';
import { Session } from './session.ts';

/** A mentor’s own: those it leads or takes part in. */
const theirs = ({ scope }: Mine) => ({
  or: [{ leadMentor: { id: { in: scope } } }, { mentors: { some: { id: { in: scope } } } }],
});

@Noun({
  plural: 'engagements',
  description: 'The mentoring of one business in one programme, from the plan to the follow-up.',
  label: ['business.name', 'programme.name'],
})
@Visible<Engagement>({ ...seenWith('business'), MENTOR: theirs })
// Reports ask of all businesses whether they were mentored, and since when: found without their rows.
@Index({
  name: 'engagement_counted',
  expression: 'create index "engagement_counted" on "engagement" ("business_id", "starts_on")',
})
@Writable<Engagement>({ ...keptWith('business'), MENTOR: theirs })
@TakesItsCourse()
@MeasuredAtBothEnds()
@OneOnly(
  ['business', 'programme'],
  {
    id: 'Usaha ini sedang didampingi dalam program tersebut.',
    en: 'The business is being mentored in that programme already.',
  },
  "state = 'ACTIVE'",
)
// The lock waits for who closes the business at this very moment.
@HoldsOnEntry(
  'open',
  "(select status from business b where b.id = it.business_id for share) in ('CLOSED', 'MERGED')",
  ['business'],
  { id: 'Usaha ini sudah tutup atau digabung.', en: 'The business is closed or merged.' },
)
@HoldsAtCommit(
  'sessions',
  {
    broken: `exists (select from session s where s.engagement_id = it.id
      and not daterange(it.starts_on, it.ends_on, '[]') @> s.held_on)`,
    watched: [
      {
        noun: () => Session,
        link: 'engagement',
        fields: ['heldOn'],
        sentence: { id: 'Di luar masa pendampingan.', en: 'It lies outside the days of the mentoring.' },
      },
    ],
  },
  ['startsOn'],
  { id: 'Ada kunjungan di luar masa pendampingan ini.', en: 'Sessions were held outside these days.' },
)
@HoldsAtCommit(
  'begun',
  {
    broken: 'it.starts_on is null and exists (select from session s where s.engagement_id = it.id)',
    watched: [
      {
        noun: () => Session,
        link: 'engagement',
        fields: ['engagement'],
        sentence: { id: 'Pendampingan ini belum dimulai.', en: 'This mentoring has not begun.' },
      },
    ],
  },
  ['startsOn'],
  { id: 'Kunjungan sudah tercatat.', en: 'Sessions have been held.' },
)
export class Engagement extends Evidenced {
  @Link(() => Business, 'The business that is mentored.', {
    fixed: true,
    inverse: { name: 'engagements', description: 'The mentoring that the business has had.' },
  })
  business!: Ref<Business>;

  @Link(() => Programme, 'The programme it is part of.', {
    fixed: true,
    inverse: { name: 'engagements', description: 'Businesses mentored in the programme.' },
  })
  programme!: Ref<Programme>;

  @Choice(EngagementState, 'How far it has come.', { fallback: 'PLANNED', index: true })
  state!: string;

  @Link(() => Mentor, 'The mentor who answers for it.', {
    optional: true,
    inverse: { name: 'ledEngagements', description: 'Mentoring that the mentor answers for.' },
  })
  leadMentor?: Ref<Mentor>;

  @Links(() => Mentor, 'Mentors who work on it besides the lead.', {
    inverse: { name: 'engagements', description: 'Mentoring that the mentor works on besides the lead.' },
  })
  mentors!: Collection<Mentor>;

  @Link(() => Organization, 'The partner that supports it.', {
    optional: true,
    inverse: { name: 'partnerEngagements', description: 'Mentoring that the organization supports as a partner.' },
  })
  partner?: Ref<Organization>;

  @Day('First day; needed once it is active.', { optional: true })
  startsOn?: string;

  @Whole('Months it is planned for; two years are usual.', { fallback: 24, min: 1, max: 120 })
  plannedMonths!: number;

  @Day('Last day; stated when it is completed or dropped.', { optional: true })
  endsOn?: string;

  @Day(
    'When the first measurement was made, as papers state it; empty where there is none, or where a verified BASELINE assessment says when.',
    { optional: true },
  )
  baselineOn?: string;

  @YesNo('It may begin without a first measurement.', { fallback: false })
  baselineWaived!: boolean;

  @LongText('Why the first measurement is waived.', { optional: true })
  baselineWaivedReason?: string;

  @YesNo(
    'It may be completed without measured batches that are within limits: not every programme makes goods by the batch.',
    {
      fallback: false,
    },
  )
  consistencyWaived!: boolean;

  @LongText('Why no measured batches are asked for, and what shows instead that the output is consistent.', {
    optional: true,
  })
  consistencyWaivedReason?: string;

  @Choice(ExitReason, 'Why it was dropped.', { optional: true, index: true })
  exitReason?: string;

  @LongText('Remarks.', { optional: true })
  notes?: string;
}

// Who guides a business knows it by that; a partner knows who guides those that it knows.
revealLinked(Business, 'engagements', ['MENTOR']);
revealLinked(Mentor, 'engagements', ['PARTNER']);
revealLinked(Mentor, 'ledEngagements', ['PARTNER']);
