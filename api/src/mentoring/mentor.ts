import { Visible } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Link, type Ref, Text, Texts, Whole } from '../core/columns.ts';
import { Always } from '../core/invariant.ts';
import { Noun } from '../core/noun.ts';
import { email, phone } from '../registry/contact.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { Region } from '../registry/region.ts';
import { overload } from './load.ts';

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
  },
);

@Noun({
  plural: 'mentors',
  description: 'A person who guides businesses (pendamping).',
  label: ['name'],
  search: ['skills'],
})
@Visible<Mentor>({ ADMIN: 'all' })
@Always<Mentor>(async (mentor, em) =>
  (await overload(em, [mentor.id]))
    ? {
        maxActive: {
          id: 'Pendamping ini sudah menangani lebih banyak usaha.',
          en: 'The mentor has more active engagements than that.',
        },
      }
    : undefined,
)
export class Mentor extends Evidenced {
  @Text('Name of the mentor.')
  name!: string;

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
