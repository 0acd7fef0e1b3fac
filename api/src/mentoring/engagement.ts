import { keptWith, seenWith } from '../access/rules.ts';
import { type Mine, revealLinked, Visible, Writable } from '../access/visible.ts';
import { Business } from '../business/business.ts';
import { enumeration } from '../core/column.ts';
import { Choice, type Collection, Day, Link, Links, LongText, type Ref, Whole, YesNo } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, HoldsOnEntry, OneOnly } from '../core/rule.ts';
import { States } from '../core/states.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { MeasuredAtBothEnds } from './measured.ts';
import { Mentor } from './mentor.ts';
import { Programme } from './programme.ts';
import { Session } from './session.ts';

export const EngagementState = enumeration(
  'EngagementState',
  'How far the mentoring of a business has come.',
  {
    PLANNED: 'PLANNED',
    BASELINED: 'BASELINED',
    ACTIVE: 'ACTIVE',
    PAUSED: 'PAUSED',
    COMPLETED: 'COMPLETED',
    FOLLOWED_UP: 'FOLLOWED_UP',
    DROPPED: 'DROPPED',
  },
  {
    BASELINED: { description: 'The first measurement is made.' },
    COMPLETED: { description: 'Ended, with evidence that the output is consistent.' },
    FOLLOWED_UP: { description: 'Looked at again after completion.' },
    DROPPED: { description: 'Ended before completion; it says why.' },
    PLANNED: { description: 'Agreed, not yet begun.' },
    ACTIVE: { description: 'The mentor works with the business.' },
    PAUSED: { description: 'Interrupted, meant to go on.' },
  },
);

export const ExitReason = enumeration(
  'ExitReason',
  'Why mentoring ended before completion.',
  {
    BUSINESS_CLOSED: 'BUSINESS_CLOSED',
    MOVED: 'MOVED',
    NO_INTEREST: 'NO_INTEREST',
    NO_MENTOR: 'NO_MENTOR',
    PROGRAMME_ENDED: 'PROGRAMME_ENDED',
    CONFLICT: 'CONFLICT',
    OTHER: 'OTHER',
  },
  {
    BUSINESS_CLOSED: { description: 'The business has ended.' },
    MOVED: { description: 'The business has moved out of reach.' },
    NO_INTEREST: { description: 'The business no longer wished it.' },
    NO_MENTOR: { description: 'There was nobody to mentor it.' },
    PROGRAMME_ENDED: { description: 'The programme ended first.' },
    CONFLICT: { description: 'Mentor and business fell out.' },
    OTHER: { description: 'Another reason; the notes say which.' },
  },
);

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
@Writable<Engagement>({ ...keptWith('business'), MENTOR: theirs })
@States('state', {
  acts: {
    measure: {
      from: ['PLANNED'],
      to: 'BASELINED',
      description: 'Records the first measurement: a verified BASELINE assessment, or the day that papers state.',
      asks: { baselineOn: 'optional' },
    },
    waive: {
      from: ['PLANNED'],
      to: 'BASELINED',
      description: 'Lets it begin without a first measurement, and says why.',
      asks: { baselineWaivedReason: 'required' },
      sets: { baselineWaived: true },
    },
    activate: {
      from: ['BASELINED'],
      to: 'ACTIVE',
      description: 'Begins the mentoring.',
      asks: { startsOn: 'required', leadMentor: 'optional' },
    },
    pause: { from: ['ACTIVE'], to: 'PAUSED', description: 'Halts it for a time.', asks: { notes: 'optional' } },
    resume: { from: ['PAUSED'], to: 'ACTIVE', description: 'Goes on with it.' },
    complete: {
      from: ['ACTIVE'],
      to: 'COMPLETED',
      description:
        'Ends it with its goals met, on evidence that the output is consistent. One that began with an assessment has an ENDLINE too.',
      asks: { endsOn: 'required', consistencyEvidence: 'required' },
    },
    drop: {
      from: ['PLANNED', 'BASELINED', 'ACTIVE', 'PAUSED'],
      to: 'DROPPED',
      description: 'Ends it early, and says why.',
      asks: { exitReason: 'required', endsOn: 'required', notes: 'optional' },
    },
    followUp: {
      from: ['COMPLETED'],
      to: 'FOLLOWED_UP',
      description: 'Records that the business was looked at again after the end.',
    },
    reopen: {
      from: ['COMPLETED', 'DROPPED'],
      to: 'ACTIVE',
      description: 'Takes it up again.',
      sets: { endsOn: null, exitReason: null },
    },
  },
})
@MeasuredAtBothEnds()
@OneOnly(
  ['business', 'programme'],
  {
    id: 'Usaha ini sedang didampingi dalam program tersebut.',
    en: 'The business is being mentored in that programme already.',
  },
  "state = 'ACTIVE'",
)
@Holds('start', "starts_on is not null or state in ('PLANNED', 'BASELINED', 'DROPPED')", ['startsOn'], {
  id: 'Pendampingan yang berjalan memerlukan tanggal mulai.',
  en: 'Mentoring that has begun has a first day.',
})
@Holds('span', 'ends_on is null or starts_on is null or starts_on <= ends_on', ['endsOn'], {
  id: 'Pendampingan tidak dapat berakhir sebelum mulai.',
  en: 'Mentoring cannot end before it starts.',
})
@Holds('end', "(ends_on is not null) = (state in ('COMPLETED', 'FOLLOWED_UP', 'DROPPED'))", ['endsOn'], {
  id: 'Tanggal berakhir diisi bila pendampingan selesai atau berhenti, dan hanya saat itu.',
  en: 'Mentoring that is completed or dropped has a last day, and no other has.',
})
@Holds('waiver', 'baseline_waived = (baseline_waived_reason is not null)', ['baselineWaivedReason'], {
  id: 'Tulis alasan bila pengukuran awal ditiadakan, dan hanya saat itu.',
  en: 'Say why the baseline is waived, and only then.',
})
@Holds(
  'completion',
  "consistency_evidence is not null or not (state in ('COMPLETED', 'FOLLOWED_UP'))",
  ['consistencyEvidence'],
  {
    id: 'Pendampingan selesai bila ada bukti bahwa hasil produksi sudah konsisten.',
    en: 'Mentoring is complete only with evidence that the output is consistent.',
  },
)
@Holds('exit', "(exit_reason is not null) = (state = 'DROPPED')", ['exitReason'], {
  id: 'Isi alasan berhenti bila pendampingan dihentikan, dan hanya saat itu.',
  en: 'Dropped mentoring says why, and no other does.',
})
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

  @LongText('What shows that the output is consistent over time; attendance does not. Needed to complete.', {
    optional: true,
  })
  consistencyEvidence?: string;

  @Choice(ExitReason, 'Why it was dropped.', { optional: true, index: true })
  exitReason?: string;

  @LongText('Remarks.', { optional: true })
  notes?: string;
}

// Who guides a business knows it by that; a partner knows who guides those that it knows.
revealLinked(Business, 'engagements', ['MENTOR']);
revealLinked(Mentor, 'engagements', ['PARTNER']);
revealLinked(Mentor, 'ledEngagements', ['PARTNER']);
