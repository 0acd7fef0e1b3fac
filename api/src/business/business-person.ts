import { keptWith, seenWith } from '../access/rules.ts';
import { revealLinked, Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Decimal, Link, type Ref } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, NoOverlap } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Person, usesPerson } from '../registry/person.ts';
import './owner-erased.ts';
import { Business } from './business.ts';

export const BusinessRole = enumeration(
  'BusinessRole',
  'What somebody is to a business.',
  {
    OWNER: 'OWNER',
    MANAGER: 'MANAGER',
    CONTACT: 'CONTACT',
    WORKER: 'WORKER',
  },
  {
    CONTACT: { description: 'Answers when an office calls or writes.' },
    MANAGER: { description: 'Runs it from day to day.' },
  },
);

@Noun({
  plural: 'businessPersons',
  description: 'What a person is to a business, and for how long. One person may own and manage it at once.',
  label: ['person.name', 'role', 'business.name'],
})
@Visible<BusinessPerson>({ ...seenWith('business'), VIEWER: 'none' })
@Writable<BusinessPerson>(keptWith('business'))
@Holds('ownership', "ownership_pct is null or role = 'OWNER'", ['ownershipPct'], {
  id: 'Hanya pemilik yang memiliki bagian kepemilikan.',
  en: 'Only an owner has a share.',
})
@Holds('share', "ownership_pct > '0'", ['ownershipPct'], {
  id: 'Bagian kepemilikan lebih dari 0 sampai 100 persen.',
  en: 'A share is more than 0 and at most 100 percent.',
})
@Holds('span', 'starts_on is null or ends_on is null or starts_on < ends_on', ['endsOn'], {
  id: 'Akhirnya harus setelah awalnya.',
  en: 'It ends after it has begun.',
})
@NoOverlap(['business', 'person', 'role'], 'starts_on', 'ends_on', ['startsOn', 'endsOn'], {
  id: 'Orang ini sudah tercatat dalam peran tersebut pada masa itu.',
  en: 'The person has that role during that time already.',
})
export class BusinessPerson extends Evidenced {
  @Link(() => Business, 'The business.', {
    fixed: true,
    inverse: { name: 'people', description: 'Who owns, manages, answers for or works in it.', owned: true },
  })
  business!: Ref<Business>;

  @Link(() => Person, 'The person.', {
    fixed: true,
    inverse: { name: 'roles', description: 'What the person is to which businesses.' },
  })
  person!: Ref<Person>;

  @Choice(BusinessRole, 'What the person is to it.')
  role!: string;

  @Decimal('Share of the business in percent, of an owner; empty where it is not known.', {
    optional: true,
    min: 0,
    max: 100,
  })
  ownershipPct?: number;

  @Day('First day; empty where it is not known.', { optional: true })
  startsOn?: string;

  @Day('First day on which it no longer held; empty while it does.', { optional: true })
  endsOn?: string;
}

// Who sees a business sees whose it is.
revealLinked(Person, 'roles', ['OFFICER', 'VERIFIER', 'MENTOR']);

usesPerson(
  (person, since) =>
    `exists (select from business_person b where b.person_id = ${person}.id and (b.ends_on is null or b.ends_on >= ${since}))`,
);
