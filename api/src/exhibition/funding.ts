import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Certificate } from '../business/certificate.ts';
import { type Class, enumeration } from '../core/column.ts';
import { Choice, Choices, Decimal, Link, LongText, Money, type Ref } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, OneOf } from '../core/rule.ts';
import { Engagement } from '../mentoring/engagement.ts';
import { Facilitation } from '../mentoring/facilitation.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { Training } from '../training/training.ts';
import { FundingSource } from './funding-source.ts';
import { Participation } from './participation.ts';

export const FundingComponent = enumeration(
  'FundingComponent',
  'Which cost is paid.',
  {
    TRANSPORT: 'TRANSPORT',
    ACCOMMODATION: 'ACCOMMODATION',
    BOOTH: 'BOOTH',
    FREIGHT: 'FREIGHT',
    ALLOWANCE: 'ALLOWANCE',
    FEE: 'FEE',
    ALL: 'ALL',
    UNKNOWN: 'UNKNOWN',
  },
  {
    TRANSPORT: { description: 'Travel of the people.' },
    ACCOMMODATION: { description: 'Nights away from home.' },
    BOOTH: { description: 'Hire and furnishing of the stand.' },
    FREIGHT: { description: 'Carriage of the goods.' },
    ALLOWANCE: { description: 'Uang harian: a daily allowance.' },
    FEE: { description: 'The fee for taking part, for a test, or for a certificate.' },
    ALL: { description: 'Every cost there is.' },
    UNKNOWN: { description: 'Nobody knows or says.' },
  },
);

@Noun({
  plural: 'fundings',
  description:
    'Who pays for what an office does for businesses, and for which costs: one payer of a participation, a mentoring, a training, an application for a certificate, or a facilitation.',
  label: ['sourceType', 'funder.name'],
})
@Visible<Funding>(seenWith('participation', 'engagement', 'training', 'certificate', 'facilitation'))
@Writable<Funding>(keptWith('participation', 'engagement', 'training', 'certificate', 'facilitation'))
@OneOf('subject', ['participation', 'engagement', 'training', 'certificate', 'facilitation'], {
  id: 'Isi tepat satu yang dibiayai: keikutsertaan, pendampingan, pelatihan, sertifikat, atau fasilitasi.',
  en: 'State exactly one that is paid for: a participation, mentoring, a training, a certificate or a facilitation.',
})
@Holds('share', "share_pct > '0' and share_pct <= '100'", ['sharePct'], {
  id: 'Bagian ditulis dalam persen, di atas 0 sampai 100.',
  en: 'A share is a percentage above 0 and up to 100.',
})
@Holds('payer', "funder_id is null or not (source_type in ('SELF', 'UNKNOWN'))", ['funder'], {
  id: 'Biaya sendiri atau sumber yang tidak diketahui tidak mempunyai penyandang dana.',
  en: 'Neither self-funding nor an unknown source has a funder.',
})
export class Funding extends Evidenced {
  @Link(() => Participation, 'The participation that is paid for.', {
    optional: true,
    fixed: true,
    inverse: { name: 'fundings', description: 'Who pays for it; one row for each payer.', owned: true },
  })
  participation?: Ref<Participation>;

  @Link(() => Engagement, 'The mentoring that is paid for.', {
    optional: true,
    fixed: true,
    inverse: { name: 'fundings', description: 'Who pays for it; one row for each payer.', owned: true },
  })
  engagement?: Ref<Engagement>;

  @Link(() => Training, 'The training that is paid for.', {
    optional: true,
    fixed: true,
    inverse: { name: 'fundings', description: 'Who pays for it; one row for each payer.', owned: true },
  })
  training?: Ref<Training>;

  @Link(() => Certificate, 'The certificate whose application is paid for.', {
    optional: true,
    fixed: true,
    inverse: { name: 'fundings', description: 'Who pays for it; one row for each payer.', owned: true },
  })
  certificate?: Ref<Certificate>;

  @Link(() => Facilitation, 'The facilitation that is paid for.', {
    optional: true,
    fixed: true,
    inverse: { name: 'fundings', description: 'Who pays for it; one row for each payer.', owned: true },
  })
  facilitation?: Ref<Facilitation>;

  @Choice(FundingSource, 'Where the money comes from.')
  sourceType!: string;

  @Link(() => Organization, 'The organization that pays; empty where it is not known or the business pays itself.', {
    optional: true,
    inverse: { name: 'fundings', description: 'What the organization pays for.' },
  })
  funder?: Ref<Organization>;

  @Choices(FundingComponent, 'Which costs are paid; empty where they are not stated.')
  components: string[] = [];

  @Money('Amount in whole rupiah; empty where it is not known.', { optional: true })
  amount?: number;

  @Decimal(
    'Share of all its costs in percent. If every payer’s share in a participation is stated, they sum to 100 once results are in.',
    {
      optional: true,
      min: 0,
      max: 100,
    },
  )
  sharePct?: number;

  @LongText('Remarks.', { optional: true })
  notes?: string;
}

/** In whatever order payers are entered, no more is paid than the whole; what a participation asks besides stands there. */
const paidFor: [Class, link: string][] = [
  [Engagement, 'engagement'],
  [Training, 'training'],
  [Certificate, 'certificate'],
  [Facilitation, 'facilitation'],
];
for (const [noun, link] of paidFor)
  HoldsAtCommit(
    'shares',
    {
      broken: `(select sum(share_pct) from funding f where f.${link}_id = it.id) > 100.01`,
      watched: [{ noun: () => Funding, link, fields: ['sharePct'] }],
    },
    ['fundings'],
    { id: 'Jumlah bagian melebihi 100 persen.', en: 'The shares sum to more than 100 percent.' },
  )(noun);
