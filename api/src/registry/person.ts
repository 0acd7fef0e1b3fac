import { Property } from '@mikro-orm/decorators/legacy';
import { ChangesSight } from '../access/changes-access.ts';
import { administrators, forPurpose, officersIn, readersIn } from '../access/rules.ts';
import { Readable, Visible, Withheld, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Asks, Choice, Link, LongText, type Ref, Sealed, Text, Whole } from '../core/columns.ts';
import { Erases } from '../core/erasure.ts';
import { Noun } from '../core/noun.ts';
import { HoldsAtCommit, OneOnly } from '../core/rule.ts';
import { States } from '../core/states.ts';
import { email, phone } from './contact.ts';
import { Evidenced } from './evidence.ts';
import { nik } from './nik.ts';
import { Region } from './region.ts';

export const Sex = enumeration(
  'Sex',
  'Sex of a person.',
  { FEMALE: 'FEMALE', MALE: 'MALE', UNKNOWN: 'UNKNOWN' },
  { UNKNOWN: { description: 'Nobody knows or says.' } },
);

export const Processing = enumeration(
  'Processing',
  'Whether the data of a person may be used (UU 27/2022, articles 8 to 11 and 44).',
  { ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED', ERASED: 'ERASED' },
  {
    ACTIVE: { description: 'They are used as the grounds in the register of consents say.' },
    SUSPENDED: { description: 'The person has asked that they be left alone: only administrators see them.' },
    ERASED: {
      description: 'Who it was is gone from the record, and from all that hangs on it; the row stays to be counted.',
    },
  },
);

export const DataUse = enumeration(
  'DataUse',
  'Whether the register has had a use for what it holds about a person.',
  { USED: 'USED', IDLE: 'IDLE' },
  {
    USED: { description: 'The person has, or had within the time of retention, a role, a training or a consent.' },
    IDLE: {
      description: 'For longer than the time of retention (RETENTION_YEARS) there was none: it is to be erased.',
    },
  },
);

const uses: ((person: string, since: string) => string)[] = [];

/** Says what counts as a use of a person: SQL that is true of a person who had it since a day. */
export const usesPerson = (use: (person: string, since: string) => string): void => void uses.push(use);

/** The first day of the time of retention that ends today. */
const since = "(rule.today_in('31') - make_interval(years => access.retention_years()))::date";

const dataUse = (person: string) =>
  `case when ${person}.created_at >= ${since} ${uses.map((use) => `or ${use(person, since)}`).join(' ')} then 'USED' else 'IDLE' end`;

const notSuspended = { processing: { ne: 'SUSPENDED' } };

@Noun({
  plural: 'persons',
  description:
    'Somebody whom the register knows by name: an owner, a manager, a contact, a worker, a mentor, somebody in a training. Of a NIK the last digits are shown to who may know them; how the person functions has records of its own.',
  label: ['name'],
})
// Suspended, it is withheld; erased, it is gone.
@ChangesSight('processing')
@Visible<Person>({ ...readersIn('region'), VIEWER: 'none' })
@Writable<Person>(officersIn('region'))
@Readable<Person>(
  ['phone', 'email'],
  forPurpose('CONTACT', (scope) => ({ region: { inside: scope } })),
)
@Readable<Person>(['nik', 'nikLast4'], {
  ...forPurpose('IDENTITY', (scope) => ({ region: { inside: scope } })),
  MENTOR: 'none',
})
@Withheld<Person>({
  ADMIN: 'all',
  OFFICER: () => notSuspended,
  VERIFIER: () => notSuspended,
  MENTOR: () => notSuspended,
  PARTNER: () => notSuspended,
  VIEWER: () => notSuspended,
})
@States('processing', {
  entry: ['ACTIVE'],
  acts: {
    suspend: {
      from: ['ACTIVE'],
      to: 'SUSPENDED',
      description:
        'Leaves the data of a person alone, as the person has asked: only administrators see it until it is resumed.',
      asks: { processingReason: 'required' },
      by: administrators,
    },
    resume: {
      from: ['SUSPENDED'],
      to: 'ACTIVE',
      description: 'Uses the data of a person again.',
      asks: { processingReason: 'required' },
      by: administrators,
    },
    erase: {
      from: ['ACTIVE', 'SUSPENDED'],
      to: 'ERASED',
      description:
        'Erases who a person is: name, telephone, e-mail, NIK, year of birth, remarks and how the person functions, here, in all that hangs on the person and in what is said of that; and the owner’s name, telephone and e-mail from businesses that the person owns or owned; and why things were changed and what files were called, where that tells of the person. The row stays to be counted. Refused while the register of consents names a legal obligation to keep it. It cannot be taken back.',
      asks: { processingReason: 'required' },
      by: administrators,
    },
  },
})
@Erases('processing', 'ERASED', ['name', 'birthYear', 'phone', 'email', 'nik', 'notes'])
@OneOnly(
  ['nikIndex'],
  { id: 'NIK ini sudah tercatat pada orang lain.', en: 'Another person has this NIK.' },
  undefined,
  ['nik'],
)
@HoldsAtCommit('born', { broken: "it.birth_year > extract(year from rule.today_in('31'))" }, ['birthYear'], {
  id: 'Tahun lahir belum tiba.',
  en: 'The year of birth is still to come.',
})
export class Person extends Evidenced {
  @Text('Full name, without titles.')
  name!: string;

  @Choice(Sex, 'Sex.', { fallback: 'UNKNOWN' })
  sex!: string;

  @Whole('Year of birth; empty where it is not known.', { optional: true, min: 1900, max: 9999 })
  birthYear?: number;

  @Link(() => Region, 'Where the person lives, as exactly as is known.', {
    optional: true,
    inverse: { name: 'persons', description: 'Persons who live in exactly this region.' },
  })
  region?: Ref<Region>;

  @Text('Telephone number in the form E.164, +62 first.', { optional: true, max: 16, pattern: phone })
  phone?: string;

  @Text('E-mail address.', { optional: true, pattern: email })
  email?: string;

  @Sealed(
    'NIK: 16 digits, for the region of issue, the day of birth (of women plus 40) and a serial number. It is kept encrypted and never answered; revealNik tells it, on record.',
    { max: 16, pattern: nik },
  )
  nik?: string;

  @Property({ type: 'text', nullable: true, lazy: true, hidden: true })
  nikIndex?: string;

  @Text('The last four digits of the NIK, to tell people apart; empty where it is not known.', {
    optional: true,
    readOnly: true,
    max: 4,
  })
  nikLast4?: string;

  @Choice(Processing, 'Whether the data of the person may be used.', {
    fallback: 'ACTIVE',
    index: true,
    readOnly: true,
  })
  processing!: string;

  @LongText('Why the data were suspended, taken up again or erased. It names nobody.', {
    optional: true,
    readOnly: true,
  })
  processingReason?: string;

  @Asks(DataUse, 'Whether the register has a use for the data of the person.', dataUse)
  dataUse!: string;

  @LongText('Remarks. Nothing belongs here that not everybody who sees the person may read.', { optional: true })
  notes?: string;
}
