import { keptWith, seenWith } from '../access/rules.ts';
import { type Mine, revealLinked, Visible, Writable } from '../access/visible.ts';
import { Business } from '../business/business.ts';
import { Choice, Decimal, Link, type Ref, Text, Whole } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, HoldsOnEntry, OneOnly } from '../core/rule.ts';
import { States } from '../core/states.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Person, usesPerson } from '../registry/person.ts';
import { EnrolmentState, tookPart } from './enrolment-state.ts';
import { Training } from './training.ts';

const ofTraining = {
  noun: () => Training,
  rows: (t: string) => `select e.id from enrolment e where e.training_id = ${t}.id`,
};
const training = (column: string) => `(select ${column} from training t where t.id = it.training_id)`;
/** The days of the training; none where they are not known to the day. */
const length = training("case when t.starts_on_precision = 'DAY' then t.ends_on - t.starts_on + 1 end");

/** Of businesses in the region, and of trainings that are held there. */
const theirs = ({ scope }: Mine) => ({
  or: [{ business: { seen: true } }, { training: { venueRegion: { inside: scope } } }],
});

@Noun({
  plural: 'enrolments',
  description: 'A person in a training, one by one; how many a source says took part stands in the training’s figures.',
  label: ['person.name', 'training.name'],
})
@Visible<Enrolment>({
  ...seenWith('business'),
  OFFICER: theirs,
  VERIFIER: theirs,
  VIEWER: 'none',
})
@Writable<Enrolment>(keptWith('business', 'training'))
@States('state', {
  acts: {
    register: { from: ['INVITED'], to: 'REGISTERED', description: 'Records that the person will come.' },
    attend: {
      from: ['REGISTERED', 'NO_SHOW'],
      to: 'ATTENDED',
      description: 'Records that the person came.',
      asks: { daysAttended: 'optional', preScore: 'optional' },
    },
    complete: {
      from: ['ATTENDED'],
      to: 'COMPLETED',
      description: 'Ends it completed, with at least 80 % of the days attended.',
      asks: { daysAttended: 'optional', postScore: 'optional', certificateNumber: 'optional' },
    },
    leave: {
      from: ['ATTENDED'],
      to: 'INCOMPLETE',
      description: 'Ends it incomplete.',
      asks: { daysAttended: 'optional', postScore: 'optional' },
    },
    miss: { from: ['REGISTERED'], to: 'NO_SHOW', description: 'Records that the person did not come.' },
    return: {
      from: ['COMPLETED', 'INCOMPLETE'],
      to: 'ATTENDED',
      description: 'Takes the end back, to put it right.',
      sets: { certificateNumber: null },
    },
  },
})
@OneOnly(['training', 'person'], {
  id: 'Orang ini sudah tercatat pada pelatihan tersebut.',
  en: 'The person is entered in that training already.',
})
@Holds(
  'there',
  `num_nonnulls(days_attended, pre_score, post_score) = 0 or ${tookPart}`,
  ['daysAttended', 'preScore', 'postScore'],
  { id: 'Hari hadir dan nilai hanya untuk yang hadir.', en: 'Only who was there has days and scores.' },
)
@Holds('completion', "days_attended is not null or state <> 'COMPLETED'", ['daysAttended'], {
  id: 'Yang tuntas mencatat berapa hari hadir.',
  en: 'Who has completed it was there for a number of days.',
})
@Holds('certificate', "certificate_number is null or state = 'COMPLETED'", ['certificateNumber'], {
  id: 'Hanya yang tuntas mendapat sertifikat.',
  en: 'Only who has completed it has a certificate.',
})
@HoldsAtCommit(
  'begun',
  {
    broken: `it.state not in ('INVITED', 'REGISTERED') and ${training('t.state')} in ('PLANNED', 'CANCELLED')`,
    watched: [
      {
        ...ofTraining,
        fields: ['state'],
        sentence: { id: 'Kehadiran pesertanya sudah dicatat.', en: 'It is recorded who came to it.' },
      },
    ],
  },
  ['state'],
  { id: 'Pelatihan ini belum berlangsung.', en: 'The training has not taken place.' },
)
@HoldsAtCommit(
  'days',
  {
    broken: `it.days_attended > ${length}`,
    watched: [
      {
        ...ofTraining,
        fields: ['endsOn'],
        sentence: { id: 'Ada peserta yang hadir lebih lama.', en: 'Somebody has attended more days.' },
      },
    ],
  },
  ['daysAttended'],
  { id: 'Pelatihan ini tidak berlangsung selama itu.', en: 'The training had fewer days.' },
)
@HoldsAtCommit(
  'most_days',
  {
    broken: `it.state = 'COMPLETED' and it.days_attended < 0.8 * ${length}`,
    watched: [
      {
        ...ofTraining,
        fields: ['endsOn'],
        sentence: {
          id: 'Ada peserta tuntas yang hadir kurang dari 80 persen hari ini.',
          en: 'Somebody has completed it with less than 80 percent of these days.',
        },
      },
    ],
  },
  ['daysAttended'],
  {
    id: 'Tuntas memerlukan kehadiran paling sedikit 80 persen hari pelatihan.',
    en: 'Completion needs at least 80 percent of the days of the training.',
  },
)
// Looked at first: the lock waits for who changes the training at this very moment, so that the other rules see its days.
@HoldsOnEntry(
  'open',
  `(select state from training t where t.id = it.training_id for share) = 'CANCELLED'`,
  ['training'],
  {
    id: 'Pelatihan ini dibatalkan.',
    en: 'The training is cancelled.',
  },
)
export class Enrolment extends Evidenced {
  @Link(() => Training, 'The training.', {
    fixed: true,
    inverse: { name: 'enrolments', description: 'People in it, one by one.', owned: true },
  })
  training!: Ref<Training>;

  @Link(() => Person, 'The person.', {
    fixed: true,
    inverse: { name: 'enrolments', description: 'Trainings that the person is or was in.' },
  })
  person!: Ref<Person>;

  @Link(() => Business, 'The business for which the person came; empty where it is not known or there is none.', {
    optional: true,
    inverse: { name: 'enrolments', description: 'Trainings of the people of the business.' },
  })
  business?: Ref<Business>;

  @Choice(EnrolmentState, 'How far the person has come.', { fallback: 'REGISTERED' })
  state!: string;

  @Whole('Days on which the person was there; empty where nobody has counted.', { optional: true, max: 1000 })
  daysAttended?: number;

  @Decimal('Score of the test before, from 0 to 100; empty where there was none.', { optional: true, min: 0, max: 100 })
  preScore?: number;

  @Decimal('Score of the test after, on the same scale.', { optional: true, min: 0, max: 100 })
  postScore?: number;

  @Text('Number of the certificate of attendance.', { optional: true, max: 80 })
  certificateNumber?: string;
}

// Who sees that somebody was trained sees who.
revealLinked(Person, 'enrolments', ['OFFICER', 'VERIFIER', 'MENTOR']);

usesPerson(
  (person, since) =>
    `exists (select from enrolment e join training t on t.id = e.training_id where e.person_id = ${person}.id and coalesce(t.ends_on, t.starts_on, e.created_at::date) >= ${since})`,
);
