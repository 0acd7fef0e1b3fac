import { ChangesAccess } from '../access/changes-access.ts';
import { administrators, forPurpose, staff } from '../access/rules.ts';
import { User } from '../access/user.ts';
import { Readable, Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Link, type Ref, Text, Texts, Whole } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { HoldsAtCommit } from '../core/rule.ts';
import { email, phone } from '../registry/contact.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { Person, usesPerson } from '../registry/person.ts';
import { Region } from '../registry/region.ts';
import { bind } from '../registry/standing.ts';
import { Engagement } from './engagement.ts';
import { HasNoInterest } from './interest.ts';

export const MentorKind = enumeration(
  'MentorKind',
  'In which capacity a mentor works.',
  {
    PENYULUH_PERINDUSTRIAN: 'PENYULUH_PERINDUSTRIAN',
    TPL: 'TPL',
    CONSULTANT: 'CONSULTANT',
    CORPORATE: 'CORPORATE',
    DESIGNER: 'DESIGNER',
    ACADEMIC: 'ACADEMIC',
    PEER: 'PEER',
  },
  {
    PENYULUH_PERINDUSTRIAN: { description: 'Industrial extension officer of the state.' },
    TPL: { description: 'Tenaga penyuluh lapangan: field extension worker under contract.' },
    PEER: { description: 'The owner of another business.' },
    CONSULTANT: { description: 'An adviser who is hired.' },
    CORPORATE: { description: 'Staff of a company that is a partner.' },
    DESIGNER: { description: 'A designer of products or packaging.' },
    ACADEMIC: { description: 'A lecturer or researcher.' },
  },
);

const full = {
  id: 'Pendamping sudah mencapai batas jumlah usaha dampingannya.',
  en: 'A mentor has reached the greatest number of active engagements.',
};

@Noun({
  plural: 'mentors',
  description: 'A person who guides businesses (pendamping).',
  label: ['name'],
  search: ['skills'],
})
@ChangesAccess()
@Visible<Mentor>(staff)
// Whoever is a mentor sees and writes what that mentor guides, wherever it is: nobody makes themselves one.
@Writable<Mentor>({
  ...administrators,
  OFFICER: ({ id, scope }) => ({
    region: { inside: scope },
    or: [{ user: { isNull: true } }, { user: { id: { ne: id } } }],
  }),
})
@Readable<Mentor>(
  ['phone', 'email'],
  forPurpose('CONTACT', (scope) => ({ region: { inside: scope } })),
)
@HasNoInterest()
@HoldsAtCommit(
  'load',
  {
    broken: `(select count(*) from engagement e where e.state = 'ACTIVE' and (e.lead_mentor_id = it.id
      or exists (select from engagement_mentors em where em.engagement_id = e.id and em.mentor_id = it.id))) > it.max_active`,
    watched: [
      { noun: () => Engagement, link: 'leadMentor', fields: ['leadMentor'], sentence: full },
      {
        noun: () => Engagement,
        rows: (changed) => `select mentor_id from engagement_mentors where engagement_id = ${changed}.id`,
        fields: ['mentors'],
        sentence: full,
      },
    ],
  },
  ['maxActive'],
  {
    id: 'Pendamping ini sudah menangani lebih banyak usaha.',
    en: 'The mentor has more active engagements than that.',
  },
)
export class Mentor extends Evidenced {
  @Text('Name of the mentor.')
  name!: string;

  @Link(
    () => Person,
    'The same person, where the register knows them in other roles too: as the owner of a business.',
    {
      optional: true,
      inverse: {
        name: 'mentors',
        description: 'The person as a mentor.',
        erased: ['name', 'phone', 'email', 'skills'],
      },
    },
  )
  person?: Ref<Person>;

  @Link(
    () => User,
    'The account with which the mentor signs in; a MENTOR grant of it opens the mentor’s own engagements.',
    {
      optional: true,
      inverse: { name: 'mentors', description: 'Which mentors the user is.' },
    },
  )
  user?: Ref<User>;

  @Choice(MentorKind, 'In which capacity.')
  kind!: string;

  @Link(() => Organization, 'The organization that sends the mentor.', {
    optional: true,
    inverse: { name: 'mentors', description: 'Mentors that the organization sends.' },
  })
  organization?: Ref<Organization>;

  @Link(() => Region, 'Where the mentor works.', {
    optional: true,
    inverse: { name: 'mentors', description: 'Mentors who work in exactly this region.' },
  })
  region?: Ref<Region>;

  @Texts('What the mentor can teach.')
  skills: string[] = [];

  @Text('Telephone number in the form E.164, +62 first.', { optional: true, max: 16, pattern: phone })
  phone?: string;

  @Text('E-mail address.', { optional: true, pattern: email })
  email?: string;

  @Whole('Most active engagements at one time, led or joined; empty for no bound.', { optional: true, max: 1000 })
  maxActive?: number;
}

bind('MENTOR', 'array(select m.id::text from mentor m where m.user_id = u.id)');

usesPerson((person) => `exists (select from mentor m where m.person_id = ${person}.id)`);
