import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { ExportRecord } from '../business/export-record.ts';
import { Product } from '../business/product.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Link, LongText, Money, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, WaitsFor } from '../core/rule.ts';
import { States } from '../core/states.ts';
import { countryCode } from '../registry/country.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { restsOnMaker } from './maker.ts';
import { Participation } from './participation.ts';

export const LeadState = enumeration(
  'LeadState',
  'How far a buyer met at an exhibition has come.',
  { NEW: 'NEW', SAMPLE: 'SAMPLE', QUOTED: 'QUOTED', ORDER: 'ORDER', LOST: 'LOST' },
  {
    NEW: { description: 'The buyer has shown interest.' },
    SAMPLE: { description: 'The buyer has a sample.' },
    QUOTED: { description: 'The buyer has been told a price.' },
    ORDER: { description: 'The buyer has ordered, for a stated value.' },
    LOST: { description: 'Nothing came of it; it says why.' },
  },
);

export const LostReason = enumeration(
  'LostReason',
  'Why nothing came of a lead.',
  {
    PRICE: 'PRICE',
    QUALITY: 'QUALITY',
    CAPACITY: 'CAPACITY',
    DELIVERY: 'DELIVERY',
    CERTIFICATE: 'CERTIFICATE',
    NO_ANSWER: 'NO_ANSWER',
    OTHER: 'OTHER',
  },
  {
    CAPACITY: { description: 'The business cannot make as much as is asked.' },
    DELIVERY: { description: 'It cannot be there in time, or freight costs too much.' },
    CERTIFICATE: { description: 'A certificate or permit is missing.' },
    NO_ANSWER: { description: 'One of the two no longer answers.' },
  },
);

@Noun({
  plural: 'leads',
  description: 'A buyer whom a business met at an exhibition, and what came of it.',
  label: ['buyer.name', 'buyerName', 'participation.business.name'],
  search: ['interest'],
})
@Visible<Lead>(seenWith('participation'))
@Writable<Lead>(keptWith('participation'))
@States('state', {
  acts: {
    sample: { from: ['NEW'], to: 'SAMPLE', description: 'Records that the buyer was given a sample.' },
    quote: {
      from: ['NEW', 'SAMPLE'],
      to: 'QUOTED',
      description: 'Records that the buyer was told a price.',
      asks: { expectedValue: 'optional' },
    },
    order: {
      from: ['NEW', 'SAMPLE', 'QUOTED'],
      to: 'ORDER',
      description: 'Records the order and what it is worth.',
      asks: { orderValue: 'required', orderedOn: 'optional', exportRecord: 'optional' },
    },
    lose: {
      from: ['NEW', 'SAMPLE', 'QUOTED'],
      to: 'LOST',
      description: 'Gives it up, and says why.',
      asks: { lostReason: 'required', notes: 'optional' },
    },
    reopen: {
      from: ['ORDER', 'LOST'],
      to: 'NEW',
      description: 'Takes it up again: the buyer is back, or the order was taken back.',
      sets: { orderValue: null, orderedOn: null, exportRecord: null, lostReason: null },
    },
  },
})
@Holds('buyer', 'num_nonnulls(buyer_id, buyer_name) > 0', ['buyer', 'buyerName'], {
  id: 'Isi pembelinya: organisasi yang terdaftar atau namanya.',
  en: 'State the buyer: an organization of the register, or a name.',
})
@Holds('ordered', "(order_value is not null) = (state = 'ORDER')", ['orderValue'], {
  id: 'Nilai pesanan diisi bila ada pesanan, dan hanya saat itu.',
  en: 'An order has a value, and nothing else has.',
})
@Holds(
  'ordered_on',
  "ordered_on is null or (state = 'ORDER' and (met_on is null or met_on <= ordered_on))",
  ['orderedOn'],
  {
    id: 'Hanya pesanan yang memiliki tanggal pesanan, paling awal hari pertemuan.',
    en: 'Only an order has a day on which it came, not before they met.',
  },
)
@Holds('lost', "(lost_reason is not null) = (state = 'LOST')", ['lostReason'], {
  id: 'Isi alasan bila prospek ini gagal, dan hanya saat itu.',
  en: 'A lost lead says why, and no other does.',
})
@Holds('exported', "export_record_id is null or state = 'ORDER'", ['exportRecord'], {
  id: 'Hanya pesanan yang dapat menjadi ekspor.',
  en: 'Only an order can lead to an export.',
})
@HoldsAtCommit(
  'product',
  {
    broken: `it.product_id is not null and not exists (select from product g join participation p on p.business_id = g.business_id
      where g.id = it.product_id and p.id = it.participation_id)`,
    watched: [restsOnMaker((product) => `select l.id from lead l where l.product_id = ${product}.id`)],
  },
  ['product'],
  { id: 'Produk harus milik usaha ini.', en: 'The product must be the business’s own.' },
)
@HoldsAtCommit(
  'export',
  {
    broken: `it.export_record_id is not null and not exists (select from export_record x join product g on g.id = x.product_id
      join participation p on p.business_id = g.business_id where x.id = it.export_record_id and p.id = it.participation_id)`,
    watched: [
      restsOnMaker(
        (product) =>
          `select l.id from lead l join export_record x on x.id = l.export_record_id where x.product_id = ${product}.id`,
      ),
    ],
  },
  ['exportRecord'],
  { id: 'Ekspor itu bukan milik usaha ini.', en: 'That export is another business’s.' },
)
@WaitsFor(
  'product',
  'select it.product_id union select x.product_id from export_record x where x.id = it.export_record_id',
)
export class Lead extends Evidenced {
  @Link(() => Participation, 'The business at the exhibition.', {
    fixed: true,
    inverse: { name: 'leads', description: 'Buyers it met there, and what came of it.', owned: true },
  })
  participation!: Ref<Participation>;

  @Choice(LeadState, 'How far it has come.', { fallback: 'NEW' })
  state!: string;

  @Link(() => Organization, 'The buyer, where the register knows it.', {
    optional: true,
    inverse: { name: 'leads', description: 'Businesses that it met as a buyer at exhibitions.' },
  })
  buyer?: Ref<Organization>;

  @Text('The buyer’s name, or that of the person met.', { optional: true })
  buyerName?: string;

  @Text('Country of the buyer, two letters (ISO 3166-1 alpha-2); empty where it is not known.', {
    optional: true,
    max: 2,
    pattern: countryCode,
  })
  country?: string;

  @Day('The day on which they met; empty where it is not known.', { optional: true })
  metOn?: string;

  @LongText('What the buyer is interested in.', { optional: true })
  interest?: string;

  @Link(() => Product, 'The product it is about, where it is one.', {
    optional: true,
    inverse: { name: 'leads', description: 'Buyers who asked for the product at exhibitions.' },
  })
  product?: Ref<Product>;

  @Money('What an order may be worth, in whole rupiah at the rate of the day; empty where nobody has said.', {
    optional: true,
  })
  expectedValue?: number;

  @Money('What the order is worth, in whole rupiah at the rate of the day.', { optional: true })
  orderValue?: number;

  @Day('The day on which the order came; empty where it is not known.', { optional: true })
  orderedOn?: string;

  @Link(() => ExportRecord, 'The export that the order became.', {
    optional: true,
    inverse: { name: 'leads', description: 'Buyers met at exhibitions whose orders it carried.' },
  })
  exportRecord?: Ref<ExportRecord>;

  @Choice(LostReason, 'Why nothing came of it.', { optional: true })
  lostReason?: string;

  @LongText('Remarks.', { optional: true })
  notes?: string;
}
