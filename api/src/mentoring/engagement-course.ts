import { type Class, enumeration } from '../core/column.ts';
import { Holds, HoldsWhenStated } from '../core/rule.ts';
import { States } from '../core/states.ts';

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

const course = States('state', {
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
        'Ends it with its goals met, on evidence that the output is consistent: of the last six batches of the business that were measured by then at least five are within limits, or it says why that is not asked. One that began with an assessment has an ENDLINE too.',
      asks: { endsOn: 'required', consistencyWaived: 'optional', consistencyWaivedReason: 'optional' },
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
      sets: { endsOn: null, exitReason: null, consistencyWaived: false, consistencyWaivedReason: null },
    },
  },
});

const completed = (row: string) => `${row}.state in ('COMPLETED', 'FOLLOWED_UP')`;

const ofItsStates = [
  Holds('start', "starts_on is not null or state in ('PLANNED', 'BASELINED', 'DROPPED')", ['startsOn'], {
    id: 'Pendampingan yang berjalan memerlukan tanggal mulai.',
    en: 'Mentoring that has begun has a first day.',
  }),
  Holds('span', 'ends_on is null or starts_on is null or starts_on <= ends_on', ['endsOn'], {
    id: 'Pendampingan tidak dapat berakhir sebelum mulai.',
    en: 'Mentoring cannot end before it starts.',
  }),
  Holds('end', "(ends_on is not null) = (state in ('COMPLETED', 'FOLLOWED_UP', 'DROPPED'))", ['endsOn'], {
    id: 'Tanggal berakhir diisi bila pendampingan selesai atau berhenti, dan hanya saat itu.',
    en: 'Mentoring that is completed or dropped has a last day, and no other has.',
  }),
  Holds('waiver', 'baseline_waived = (baseline_waived_reason is not null)', ['baselineWaivedReason'], {
    id: 'Tulis alasan bila pengukuran awal ditiadakan, dan hanya saat itu.',
    en: 'Say why the baseline is waived, and only then.',
  }),
  Holds('exit', "(exit_reason is not null) = (state = 'DROPPED')", ['exitReason'], {
    id: 'Isi alasan berhenti bila pendampingan dihentikan, dan hanya saat itu.',
    en: 'Dropped mentoring says why, and no other does.',
  }),
  Holds(
    'consistency_waiver',
    'consistency_waived = (consistency_waived_reason is not null)',
    ['consistencyWaivedReason'],
    {
      id: 'Tulis alasan bila bukti konsistensi ditiadakan, dan hanya saat itu.',
      en: 'Say why evidence of consistency is waived, and only then.',
    },
  ),
  // What is measured later, or mended, does not undo a completion: the rule is looked at when something is said of it.
  HoldsWhenStated(
    'consistency',
    {
      says: (row) => `${completed(row)}, ${row}.ends_on, ${row}.consistency_waived`,
      broken: `${completed('it')} and not it.consistency_waived and (select count(*) filter (where m.within_limits = 'WITHIN')
        from (select q.within_limits from quality_measurement q join product g on g.id = q.product_id
          where g.business_id = it.business_id and q.batch_on <= it.ends_on order by q.batch_on desc, q.id desc limit 6) m) < 5`,
    },
    ['consistencyWaivedReason'],
    {
      id: 'Pendampingan selesai bila paling sedikit lima dari enam batch terakhir yang diukur memenuhi batas, atau ada alasan meniadakannya.',
      en: 'Mentoring is complete once at least five of the last six measured batches are within limits, or with a reason to waive that.',
    },
  ),
];

/** How mentoring comes from state to state, and what each state asks of it. */
export const TakesItsCourse = () => (type: Class) => {
  for (const part of [course, ...ofItsStates]) part(type);
};
