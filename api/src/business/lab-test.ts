import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Day, Link, LongText, type Ref, Text, YesNo } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, OneOnly } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { LabReading } from './lab-reading.ts';
import { Product } from './product.ts';

@Noun({
  plural: 'labTests',
  description: 'A laboratory’s report (LHU) on a sample of a product. A test is evidence, not a certificate.',
  label: ['number', 'product.name'],
})
@Visible<LabTest>(seenWith('product'))
@Writable<LabTest>(keptWith('product'))
@OneOnly(['laboratory', 'number'], {
  id: 'Laporan laboratorium ini sudah tercatat.',
  en: 'This report of the laboratory is entered already.',
})
@Holds('span', 'sampled_on <= issued_on', ['sampledOn'], {
  id: 'Contoh diambil sebelum laporannya terbit.',
  en: 'A sample is taken before it is reported on.',
})
@HoldsAtCommit(
  'has_come',
  {
    broken: `it.issued_on > (select rule.today_in(coalesce(b.region_id, g.region_id, p.region_id)) from product p
      left join business b on b.id = p.business_id left join "group" g on g.id = p.group_id where p.id = it.product_id)`,
  },
  ['issuedOn'],
  { id: 'Tanggal ini belum tiba.', en: 'This day is still to come.' },
)
@HoldsAtCommit(
  'conclusion',
  {
    broken: 'it.passed and exists (select from lab_reading r where r.test_id = it.id and not r.passed)',
    watched: [
      {
        noun: () => LabReading,
        link: 'test',
        fields: ['passed'],
        sentence: { id: 'Menurut laporannya, produk ini lulus.', en: 'The report says that the product passes.' },
      },
    ],
  },
  ['passed'],
  { id: 'Ada parameter yang tidak memenuhi syarat.', en: 'One of its parameters does not pass.' },
)
export class LabTest extends Evidenced {
  @Link(() => Product, 'The product that was sampled.', {
    fixed: true,
    inverse: { name: 'labTests', description: 'Laboratory tests of the product.', owned: true },
  })
  product!: Ref<Product>;

  @Link(() => Organization, 'The laboratory.', {
    inverse: { name: 'labTests', description: 'Tests that the laboratory has reported on.' },
  })
  laboratory!: Ref<Organization>;

  @Text('Number of the report (LHU) as printed on it.', { max: 80 })
  number!: string;

  @Day('When the sample was taken; empty where it is not known.', { optional: true })
  sampledOn?: string;

  @Day('When the report was issued.')
  issuedOn!: string;

  @YesNo('Whether the product passes, as the laboratory concludes; empty where it draws no conclusion.', {
    optional: true,
  })
  passed?: boolean;

  @LongText('Remarks.', { optional: true })
  notes?: string;
}
