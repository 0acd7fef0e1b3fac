import { forPurpose, officersIn, readersIn } from '../access/rules.ts';
import { Readable, Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Link, LongText, type Ref, Text, Whole } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { HoldsAtCommit } from '../core/rule.ts';
import { email, phone } from './contact.ts';
import { Evidenced } from './evidence.ts';
import { Region } from './region.ts';

export const Sex = enumeration(
  'Sex',
  'Sex of a person.',
  { FEMALE: 'FEMALE', MALE: 'MALE', UNKNOWN: 'UNKNOWN' },
  { UNKNOWN: { description: 'Nobody knows or says.' } },
);

@Noun({
  plural: 'persons',
  description:
    'Somebody whom the register knows by name: an owner, a manager, a contact, a worker, a mentor, somebody in a training. It holds neither a NIK nor a disability: those wait for rules of access that let few read them and record who did.',
  label: ['name'],
})
@Visible<Person>({ ...readersIn('region'), VIEWER: 'none' })
@Writable<Person>(officersIn('region'))
@Readable<Person>(
  ['phone', 'email'],
  forPurpose('CONTACT', (scope) => ({ region: { inside: scope } })),
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

  @LongText('Remarks. Nothing belongs here that not everybody who sees the person may read.', { optional: true })
  notes?: string;
}
