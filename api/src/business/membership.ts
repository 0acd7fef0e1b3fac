import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Day, Link, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, NoOverlap, OneOf } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Person, usesPerson } from '../registry/person.ts';
import { Business } from './business.ts';
import { Group } from './group.ts';

@Noun({
  plural: 'memberships',
  description: 'A business’s or a person’s time in a group.',
  label: ['business.name', 'person.name', 'group.name'],
})
@Visible<Membership>(seenWith('business', 'person'))
@Writable<Membership>(keptWith('business', 'person'))
@Holds('span', 'starts_on is null or ends_on is null or starts_on < ends_on', ['endsOn'], {
  id: 'Akhir keanggotaan harus setelah awalnya.',
  en: 'A membership ends after it has begun.',
})
@OneOf('member', ['business', 'person'], {
  id: 'Isi tepat satu anggota: usaha atau orang.',
  en: 'State exactly one member: a business or a person.',
})
@NoOverlap(['group', 'person'], 'starts_on', 'ends_on', ['startsOn', 'endsOn'], {
  id: 'Orang ini sudah menjadi anggota kelompok tersebut pada masa itu.',
  en: 'The person is a member of that group during that time already.',
})
@NoOverlap(['group', 'business'], 'starts_on', 'ends_on', ['startsOn', 'endsOn'], {
  id: 'Usaha ini sudah menjadi anggota kelompok tersebut pada masa itu.',
  en: 'The business is a member of that group during that time already.',
})
export class Membership extends Evidenced {
  @Link(() => Group, 'The group.', {
    inverse: {
      name: 'memberships',
      description: 'The businesses and people of the group, with their time in it.',
      owned: true,
    },
  })
  group!: Ref<Group>;

  @Link(() => Business, 'The member, if a business.', {
    optional: true,
    inverse: { name: 'memberships', description: 'The groups that the business is or was in.', owned: true },
  })
  business?: Ref<Business>;

  @Link(() => Person, 'The member, if a person without a business of their own.', {
    optional: true,
    inverse: { name: 'memberships', description: 'The groups that the person is or was in.', owned: true },
  })
  person?: Ref<Person>;

  @Text('Its part in the group: chair, member.', { optional: true })
  role?: string;

  @Day('First day of membership; empty where it is not known.', { optional: true })
  startsOn?: string;

  @Day('First day on which it was no longer a member; empty while it is.', { optional: true })
  endsOn?: string;
}

usesPerson(
  (person, since) =>
    `exists (select from membership m where m.person_id = ${person}.id and (m.ends_on is null or m.ends_on >= ${since}))`,
);
