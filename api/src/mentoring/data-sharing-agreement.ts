import { ChangesSight } from '../access/changes-access.ts';
import { administrators } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choices, type Collection, Day, Link, Links, LongText, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { Programme } from './programme.ts';

export const SharedField = enumeration(
  'SharedField',
  'What an agreement lets a partner see of businesses by name.',
  {
    IDENTITY: 'IDENTITY',
    MENTORING: 'MENTORING',
    PRODUCTS: 'PRODUCTS',
    QUALITY: 'QUALITY',
    CERTIFICATES: 'CERTIFICATES',
    FIGURES: 'FIGURES',
    EXPORTS: 'EXPORTS',
    EXHIBITIONS: 'EXHIBITIONS',
  },
  {
    IDENTITY: { description: 'Who they are and where, and that they are mentored.' },
    MENTORING: { description: 'Goals, visits, assessments and constraints.' },
    PRODUCTS: { description: 'Products and designs.' },
    QUALITY: { description: 'Measurements of quality.' },
    CERTIFICATES: { description: 'Certificates and applications for them.' },
    FIGURES: { description: 'Turnover, workers and investment, period by period.' },
    EXPORTS: { description: 'Exports.' },
    EXHIBITIONS: { description: 'Participations in exhibitions, what was sold there and who paid.' },
  },
);

@ChangesSight()
@Noun({
  plural: 'dataSharingAgreements',
  description:
    'That a partner may see businesses of programmes by name: which fields, from when to when. Each business must have consented besides; where either ends the partner sees them no longer.',
  label: ['partner.name', 'number'],
})
@Visible<DataSharingAgreement>({
  ...administrators,
  OFFICER: 'all',
  PARTNER: ({ scope }) => ({ partner: { id: { in: scope } } }),
})
@Writable<DataSharingAgreement>(administrators)
@Holds('span', 'ends_on is null or starts_on <= ends_on', ['endsOn'], {
  id: 'Akhir tidak mendahului awal.',
  en: 'It cannot end before it begins.',
})
export class DataSharingAgreement extends Evidenced {
  @Link(() => Organization, 'The partner that sees the data.', {
    fixed: true,
    inverse: { name: 'agreements', description: 'Under what the partner sees businesses by name.' },
  })
  partner!: Ref<Organization>;

  @Text('Number of the agreement.', { max: 120 })
  number!: string;

  @Links(() => Programme, 'The programmes whose businesses the partner sees.', {
    inverse: { name: 'agreements', description: 'Who sees its businesses by name.' },
  })
  programmes!: Collection<Programme>;

  @Choices(SharedField, 'What the partner sees of them.')
  fields: string[] = [];

  @Day('First day.')
  startsOn!: string;

  @Day('Last day; empty while no end is set.', { optional: true })
  endsOn?: string;

  @LongText('For what the partner uses the data, and how it protects it.', { optional: true })
  purpose?: string;
}
