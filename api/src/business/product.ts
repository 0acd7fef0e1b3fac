import { keptWith, seenWith, staff } from '../access/rules.ts';
import { Readable, Visible, Writable } from '../access/visible.ts';
import { Asks, Choice, Decimal, Link, LongText, Money, type Ref, Text, Texts, Whole, YesNo } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, OneOf } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Region } from '../registry/region.ts';
import { Sector } from '../registry/sector.ts';
import { Business } from './business.ts';
import { Group } from './group.ts';
import { Readiness, readiness, readinessByEvidence } from './readiness.ts';

const hs = { id: 'Kode HS terdiri atas 6 atau 8 angka.', en: 'An HS code has 6 or 8 digits.' };

@Noun({
  plural: 'products',
  description: 'Goods of one business; or, where no maker is named, the goods that a group or a region is known for.',
  label: ['name'],
  search: ['materials', 'technique', 'tags'],
})
@Visible<Product>(seenWith('business', 'group', 'region'))
@Writable<Product>(keptWith('business', 'group', 'region'))
// Readiness follows from certificates, measurements and exports, of which a partner need not see all.
@Readable<Product>(['readiness', 'readinessByEvidence'], staff)
@OneOf('maker', ['business', 'group', 'region'], {
  id: 'Isi tepat satu: usaha pembuatnya, kelompoknya, atau wilayah yang dikenal karenanya.',
  en: 'State exactly one: the business that makes it, its group, or the region known for it.',
})
@Holds('readiness', '(readiness_stated is null) = (readiness_reason is null)', ['readinessReason'], {
  id: 'Penilaian sendiri ditulis bersama alasannya.',
  en: 'A judgement and its reason go together.',
})
@Holds('hs', String.raw`hs_code ~ '^\d{6}(\d{2})?$'`, ['hsCode'], hs)
@HoldsAtCommit(
  'certified',
  {
    broken: `exists (select from certificate_products cp join certificate c on c.id = cp.certificate_id
      where cp.product_id = it.id and ((c.business_id is not null and c.business_id is distinct from it.business_id)
        or (c.group_id is not null and it.business_id is null and c.group_id is distinct from it.group_id)))`,
    // One that is new stands on no certificate yet.
    only: 'it.version > 1',
  },
  ['business'],
  {
    id: 'Produk ini tercantum pada sertifikat pemilik lain.',
    en: 'The product stands on a certificate of another holder.',
  },
)
export class Product extends Evidenced {
  @Text('Name of the goods.')
  name!: string;

  @Link(() => Business, 'The business that makes it.', {
    optional: true,
    inverse: { name: 'products', description: 'What the business makes.', owned: true },
  })
  business?: Ref<Business>;

  @Link(() => Group, 'The group whose members make it, where no single business is named.', {
    optional: true,
    inverse: { name: 'products', description: 'What the group is known for.', owned: true },
  })
  group?: Ref<Group>;

  @Link(() => Region, 'The region that is known for it, where no maker is named.', {
    optional: true,
    inverse: { name: 'products', description: 'Goods that the region is known for, without a named maker.' },
  })
  region?: Ref<Region>;

  @Choice(Sector, 'Branch of industry that it comes from.', { optional: true, index: true })
  sector?: string;

  @Texts('What it is made of: batok kelapa, limbah industri.')
  materials: string[] = [];

  @Text('How it is made: batik tulis, batik cap, batik ciprat.', { optional: true })
  technique?: string;

  @Text('Customs code (Harmonized System 2022): 6 digits, or 8 with the national subdivision (BTKI).', {
    optional: true,
    max: 8,
    pattern: { test: /^\d{6}(\d{2})?$/, words: hs },
  })
  hsCode?: string;

  @Text('The unit in which it is sold: piece, kg, metre.', { optional: true, max: 40 })
  unit?: string;

  @Money('Usual price of one unit in whole rupiah, ex works.', { optional: true })
  priceIdr?: number;

  @Decimal('Price of one unit for buyers abroad in US dollars, free on board; empty where none is offered.', {
    optional: true,
    min: 0,
  })
  exportPriceUsd?: number;

  @Whole('Units that can be made in a month.', { optional: true })
  capacityPerMonth?: number;

  @Whole('Days from order to delivery.', { optional: true, max: 3650 })
  leadTimeDays?: number;

  @Whole('Smallest number of units in an order.', { optional: true })
  minimumOrder?: number;

  @Asks(Readiness, 'How ready it is for markets: what a person has stated, or else what the evidence shows.', readiness)
  readonly readiness?: string;

  @Asks(
    Readiness,
    'How ready it is as far as records show: measured batches, certificates valid today, exports that count.',
    readinessByEvidence,
  )
  readonly readinessByEvidence?: string;

  @Choice(Readiness, 'Readiness as a person judges it against the evidence; it asks for a reason.', {
    optional: true,
    index: true,
  })
  readinessStated?: string;

  @LongText('Why the judgement differs from the evidence.', { optional: true, max: 1000 })
  readinessReason?: string;

  @YesNo('A flagship (produk unggulan) of its maker, group or region.', { fallback: false })
  flagship!: boolean;

  @Texts('Free marks.')
  tags: string[] = [];

  @LongText('What it is, and what it is known for.', { optional: true })
  description?: string;
}
