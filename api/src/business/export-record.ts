import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Decimal, Link, LongText, type Ref, Text, YesNo } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit } from '../core/rule.ts';
import { countryCode } from '../registry/country.ts';
import { Evidenced } from '../registry/evidence.ts';
import { DateCertainty, DatePrecision, statedDay, statedDayWords } from '../registry/stated-date.ts';
import { Product } from './product.ts';

export const ExportChannel = enumeration(
  'ExportChannel',
  'By which way goods went abroad.',
  { DIRECT: 'DIRECT', AGENT: 'AGENT', ECOMMERCE: 'ECOMMERCE', INFORMAL_CARRY: 'INFORMAL_CARRY', UNKNOWN: 'UNKNOWN' },
  {
    INFORMAL_CARRY: { description: 'Titipan: carried along by relatives or travellers. Never an export entry.' },
    UNKNOWN: { description: 'The source does not say.' },
    DIRECT: { description: 'The business sold to the buyer abroad itself.' },
    AGENT: { description: 'Through an exporter or agent.' },
    ECOMMERCE: { description: 'Sold and sent through an online market.' },
  },
);

export const ExportDocument = enumeration(
  'ExportDocument',
  'The paper behind goods sent abroad.',
  { PEB: 'PEB', INVOICE: 'INVOICE', NONE: 'NONE', UNKNOWN: 'UNKNOWN' },
  {
    PEB: { description: 'Pemberitahuan ekspor barang: the customs declaration.' },
    INVOICE: { description: 'An invoice alone.' },
    NONE: { description: 'There was no paper.' },
    UNKNOWN: { description: 'Nobody knows or says.' },
  },
);

@Noun({
  plural: 'exportRecords',
  description: 'Goods that went to a market abroad, whether or not it counts as export.',
  label: ['product.name', 'country'],
})
@Visible<ExportRecord>(seenWith('product'))
@Writable<ExportRecord>(keptWith('product'))
@Holds(
  'entry',
  "not export_entry or (channel <> 'INFORMAL_CARRY' and document in ('PEB', 'INVOICE'))",
  ['exportEntry'],
  {
    id: 'Ekspor memerlukan PEB atau faktur, dan titipan tidak pernah dihitung.',
    en: 'An export entry needs a PEB or an invoice, and informal carrying never counts.',
  },
)
@Holds('verified', "not verified or document in ('PEB', 'INVOICE')", ['verified'], {
  id: 'Tanpa PEB atau faktur tidak ada yang diperiksa.',
  en: 'Without a PEB or an invoice there is nothing to verify.',
})
@HoldsAtCommit('day', { broken: "it.sent_on > rule.today_in('91')" }, ['sentOn'], {
  id: 'Tanggal ini belum tiba.',
  en: 'This day is still to come.',
})
@Holds('sent', statedDay('sent_on'), ['sentOn'], statedDayWords)
@Holds('country_form', "country ~ '^[A-Z]{2}$' and country <> 'ID'", ['country'], {
  id: 'Tulis kode dua huruf sebuah negara lain.',
  en: 'Write the two letters of another country.',
})
export class ExportRecord extends Evidenced {
  @Link(() => Product, 'What was sent.', {
    inverse: { name: 'exportRecords', description: 'Markets abroad that the product has reached.', owned: true },
  })
  product!: Ref<Product>;

  @Text('Country it went to, two letters (ISO 3166-1 alpha-2); empty where none is named.', {
    optional: true,
    max: 2,
    pattern: countryCode,
  })
  country?: string;

  @Choice(ExportChannel, 'By which way.', { fallback: 'UNKNOWN' })
  channel!: string;

  @Choice(ExportDocument, 'The paper behind it.', { fallback: 'UNKNOWN' })
  document!: string;

  @YesNo('Counts as an export: there is a PEB or an invoice, and it was not carried along informally.', {
    fallback: false,
  })
  exportEntry!: boolean;

  @YesNo('An office has seen the PEB or the invoice.', { fallback: false })
  verified!: boolean;

  @Day('When it was sent.', { optional: true })
  sentOn?: string;

  @Choice(DatePrecision, 'How exactly that is known.', { optional: true })
  sentOnPrecision?: string;

  @Choice(DateCertainty, 'How surely that is known.', { optional: true })
  sentOnCertainty?: string;

  @Decimal('Value in US dollars; empty where it is not known.', { optional: true, min: 0 })
  valueUsd?: number;

  @LongText('Remarks.', { optional: true })
  notes?: string;
}
