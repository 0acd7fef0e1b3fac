import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Choices, Decimal, Link, LongText, Money, type Ref } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { Participation } from './participation.ts';

export const FundingSource = enumeration(
  'FundingSource',
  'Where the money comes from.',
  {
    APBN: 'APBN',
    APBD_PROV: 'APBD_PROV',
    APBD_KABKOTA: 'APBD_KABKOTA',
    DAK_NONFISIK: 'DAK_NONFISIK',
    CSR_PARTNER: 'CSR_PARTNER',
    BUMN: 'BUMN',
    BUMD: 'BUMD',
    DEKRANASDA: 'DEKRANASDA',
    DONOR: 'DONOR',
    SELF: 'SELF',
    UNKNOWN: 'UNKNOWN',
  },
  {
    APBN: { description: 'State budget.' },
    APBD_PROV: { description: 'Budget of a province.' },
    APBD_KABKOTA: { description: 'Budget of a regency or city.' },
    DAK_NONFISIK: { description: 'Special allocation from the state to a region, for other than works.' },
    CSR_PARTNER: { description: 'A company as a partner.' },
    SELF: { description: 'The business pays itself (mandiri).' },
    UNKNOWN: { description: 'Nobody knows or says. It is an answer, and it is counted.' },
    BUMN: { description: 'Badan usaha milik negara: a company that the state owns.' },
    BUMD: { description: 'Badan usaha milik daerah: a company that a region owns.' },
    DEKRANASDA: { description: 'Dewan kerajinan nasional daerah: the craft council of a region.' },
    DONOR: { description: 'Whoever gives without being a partner, from abroad too.' },
  },
);

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
    FEE: { description: 'The fee for taking part.' },
    ALL: { description: 'Every cost there is.' },
    UNKNOWN: { description: 'Nobody knows or says.' },
  },
);

@Noun({
  plural: 'fundings',
  description: 'Who pays for a business at an exhibition, and for what.',
  label: ['sourceType', 'funder.name'],
})
@Visible<Funding>(seenWith('participation'))
@Writable<Funding>(keptWith('participation'))
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
    fixed: true,
    inverse: { name: 'fundings', description: 'Who pays for it; one row for each payer.', owned: true },
  })
  participation!: Ref<Participation>;

  @Choice(FundingSource, 'Where the money comes from.')
  sourceType!: string;

  @Link(() => Organization, 'The organization that pays; empty where it is not known or the business pays itself.', {
    optional: true,
    inverse: { name: 'fundings', description: 'Participations that the organization pays for.' },
  })
  funder?: Ref<Organization>;

  @Choices(FundingComponent, 'Which costs are paid; empty where they are not stated.')
  components: string[] = [];

  @Money('Amount in whole rupiah; empty where it is not known.', { optional: true })
  amount?: number;

  @Decimal(
    'Share of all costs of the participation in percent. If every payer’s share is stated, they sum to 100 once results are in.',
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
