import { keptWith, seenWith, verifiers } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Business } from '../business/business.ts';
import { Product } from '../business/product.ts';
import { enumeration } from '../core/column.ts';
import { Asks, Choice, type Collection, Link, Links, LongText, Money, type Ref } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, HoldsOnEntry, OneOnly, WaitsFor } from '../core/rule.ts';
import { States } from '../core/states.ts';
import { Doubts } from '../registry/doubt.ts';
import { Evidenced } from '../registry/evidence.ts';
import { attended } from './attended.ts';
import { DailySales } from './daily-sales.ts';
import { Delegation } from './delegation.ts';
import { Exhibition } from './exhibition.ts';
import { Funding } from './funding.ts';
import { PrimaryFunding, primaryFunding } from './funding-source.ts';
import { restsOnMaker } from './maker.ts';

export const ParticipationState = enumeration(
  'ParticipationState',
  'How far the participation of a business has come.',
  {
    PROPOSED: 'PROPOSED',
    CURATED: 'CURATED',
    CONFIRMED: 'CONFIRMED',
    ATTENDED: 'ATTENDED',
    REPORTED: 'REPORTED',
    VERIFIED: 'VERIFIED',
    REJECTED: 'REJECTED',
    CANCELLED: 'CANCELLED',
    NO_SHOW: 'NO_SHOW',
  },
  {
    CURATED: { description: 'Accepted in the selection.' },
    ATTENDED: { description: 'It was there; who paid is stated, be it UNKNOWN.' },
    REPORTED: { description: 'Its results are in.' },
    VERIFIED: { description: 'Its results are checked.' },
    REJECTED: { description: 'Not accepted in the selection.' },
    NO_SHOW: { description: 'Confirmed, but it did not come.' },
    PROPOSED: { description: 'An office has put the business forward.' },
    CONFIRMED: { description: 'It has a place and will go.' },
    CANCELLED: { description: 'Called off before the exhibition.' },
  },
);

/** The states of those for whom a place was held, in SQL. */
const held = "state in ('CONFIRMED', 'ATTENDED', 'REPORTED', 'VERIFIED', 'NO_SHOW')";

@Noun({
  plural: 'participations',
  description: 'A business at an exhibition: what it showed, who paid, what it sold.',
  label: ['business.name', 'exhibition.name'],
})
@Visible<Participation>(seenWith('business'))
@Writable<Participation>(keptWith('business'))
@States('state', {
  acts: {
    curate: { from: ['PROPOSED'], to: 'CURATED', description: 'Accepts it in the selection.' },
    reject: {
      from: ['PROPOSED', 'CURATED'],
      to: 'REJECTED',
      description: 'Does not accept it.',
      asks: { notes: 'optional' },
    },
    confirm: {
      from: ['PROPOSED', 'CURATED'],
      to: 'CONFIRMED',
      description: 'Holds a place for it.',
      asks: { delegation: 'optional' },
    },
    cancel: {
      from: ['PROPOSED', 'CURATED', 'CONFIRMED'],
      to: 'CANCELLED',
      description: 'Takes it back before the exhibition.',
      asks: { notes: 'optional' },
    },
    miss: { from: ['CONFIRMED'], to: 'NO_SHOW', description: 'Records that it did not come.' },
    attend: {
      from: ['CONFIRMED', 'NO_SHOW'],
      to: 'ATTENDED',
      description: 'Records that it was there. Who pays is stated before, be it UNKNOWN.',
    },
    report: {
      from: ['ATTENDED'],
      to: 'REPORTED',
      description: 'Hands in its results.',
      asks: { cashSales: 'optional', orderSales: 'optional', notes: 'optional' },
    },
    verify: { from: ['REPORTED'], to: 'VERIFIED', description: 'Finds its results right.', by: verifiers },
    return: {
      from: ['REPORTED', 'VERIFIED'],
      to: 'ATTENDED',
      description: 'Gives its results back to be put right.',
      asks: { notes: 'optional' },
    },
    reopen: {
      from: ['REJECTED', 'CANCELLED', 'NO_SHOW'],
      to: 'PROPOSED',
      description: 'Takes it up again.',
    },
  },
})
@OneOnly(['exhibition', 'business'], {
  id: 'Usaha ini sudah tercatat pada pameran tersebut.',
  en: 'The business is entered in that exhibition already.',
})
@Holds('sales', `num_nonnulls(cash_sales, order_sales) = 0 or ${attended}`, ['cashSales', 'orderSales'], {
  id: 'Penjualan hanya untuk usaha yang hadir.',
  en: 'Only a business that attended has sales.',
})
@Doubts({
  code: 'SALES_SUM_MISMATCH',
  severity: 'WARNING',
  says: `(select string_agg(format('%s per hari berjumlah Rp%s, sedangkan seluruhnya tercatat Rp%s.', words, by_day, whole), ' ' order by words desc)
    from (select sum(d.cash_sales) as cash, sum(d.order_sales) as orders from daily_sales d where d.participation_id = it.id) d,
    lateral (values ('Penjualan tunai', cash, it.cash_sales), ('Pesanan', orders, it.order_sales)) sums(words, by_day, whole) where by_day <> whole)`,
  watched: [{ noun: () => DailySales, link: 'participation' }],
})
@HoldsAtCommit(
  'funded',
  {
    broken: `it.${attended} and not exists (select from funding f where f.participation_id = it.id)`,
    watched: [{ noun: () => Funding, link: 'participation', fields: ['state'] }],
  },
  ['state'],
  {
    id: 'Peserta yang hadir memerlukan sedikitnya satu baris pendanaan; sumber yang tidak diketahui pun ditulis.',
    en: 'A business that attended has at least one funding row; an unknown source is written as such.',
  },
)
@HoldsAtCommit(
  'shares',
  {
    broken: '(select sum(share_pct) from funding f where f.participation_id = it.id) > 100.01',
    watched: [{ noun: () => Funding, link: 'participation', fields: ['sharePct'] }],
  },
  ['state'],
  { id: 'Jumlah bagian melebihi 100 persen.', en: 'The shares sum to more than 100 percent.' },
)
// Shares may be entered one by one, so they may stay below 100 until results are in. Payers without a share leave room
// for an unknown rest.
@HoldsAtCommit(
  'whole',
  {
    broken: `it.state in ('REPORTED', 'VERIFIED') and (select bool_and(share_pct is not null) and sum(share_pct) < 99.99
      from funding f where f.participation_id = it.id)`,
    watched: [{ noun: () => Funding, link: 'participation', fields: ['sharePct'] }],
  },
  ['state'],
  {
    id: 'Bagian semua penyandang dana harus berjumlah 100 persen. Kembalikan ke status hadir untuk mengubahnya.',
    en: 'The shares of all payers must sum to 100 percent. Set the state back to ATTENDED to change them.',
  },
)
// The lock waits for who closes the business at this very moment.
@HoldsOnEntry(
  'open',
  "(select status from business b where b.id = it.business_id for share) in ('CLOSED', 'MERGED')",
  ['business'],
  { id: 'Usaha ini sudah tutup atau digabung.', en: 'The business is closed or merged.' },
)
// The lock waits for who calls the exhibition off at this very moment.
@HoldsAtCommit(
  'called_off',
  {
    broken: `it.${held}
      and (select e.state from exhibition e where e.id = it.exhibition_id for share) = 'CANCELLED'`,
    watched: [
      {
        noun: () => Exhibition,
        rows: (changed) =>
          `select p.id from participation p where p.exhibition_id = ${changed}.id and ${changed}.state = 'CANCELLED' and p.${held}`,
        fields: ['state'],
        sentence: {
          id: 'Masih ada usaha yang dipastikan ikut; batalkan keikutsertaannya lebih dahulu.',
          en: 'Businesses are still confirmed for it; cancel their participation first.',
        },
      },
    ],
  },
  ['state'],
  { id: 'Pameran ini dibatalkan.', en: 'The exhibition is cancelled.' },
)
@HoldsAtCommit(
  'delegation',
  { broken: 'exists (select from delegation d where d.id = it.delegation_id and d.exhibition_id <> it.exhibition_id)' },
  ['delegation'],
  { id: 'Rombongan ini pergi ke pameran lain.', en: 'The delegation went to another exhibition.' },
)
@HoldsAtCommit(
  'products',
  {
    broken: `exists (select from participation_products pp join product p on p.id = pp.product_id
      where pp.participation_id = it.id and p.business_id is distinct from it.business_id)`,
    watched: [
      restsOnMaker(
        (product) => `select pp.participation_id from participation_products pp where pp.product_id = ${product}.id`,
      ),
    ],
  },
  ['products'],
  { id: 'Produk harus milik usaha ini.', en: 'The products must be the business’s own.' },
)
@WaitsFor('product', 'select pp.product_id from participation_products pp where pp.participation_id = it.id')
export class Participation extends Evidenced {
  @Link(() => Exhibition, 'The exhibition.', {
    fixed: true,
    inverse: { name: 'participations', description: 'Businesses entered in it, one by one.', owned: true },
  })
  exhibition!: Ref<Exhibition>;

  @Link(() => Business, 'The business.', {
    fixed: true,
    inverse: { name: 'participations', description: 'Exhibitions that the business is entered in.' },
  })
  business!: Ref<Business>;

  @Link(() => Delegation, 'The delegation it goes with.', {
    optional: true,
    inverse: { name: 'participations', description: 'Businesses that go with it, one by one.' },
  })
  delegation?: Ref<Delegation>;

  @Choice(ParticipationState, 'How far it has come. From ATTENDED on, at least one funding row says who paid.', {
    fallback: 'PROPOSED',
    index: true,
  })
  state!: string;

  @Asks(
    PrimaryFunding,
    'Where most of its money comes from: the only source, or the one that pays more than half, or the greatest where all shares or all amounts are stated; otherwise MIXED, and UNKNOWN where no payer is entered.',
    primaryFunding,
  )
  readonly primaryFunding?: string;

  @Links(() => Product, 'What it shows.', {
    inverse: { name: 'participations', description: 'Exhibitions at which the product was shown.' },
  })
  products!: Collection<Product>;

  @Money('Sold and paid on the spot, in whole rupiah, over all days; empty means not recorded, never zero.', {
    optional: true,
  })
  cashSales?: number;

  @Money('Ordered at the exhibition for later delivery, in whole rupiah; empty means not recorded, never zero.', {
    optional: true,
  })
  orderSales?: number;

  @LongText('Remarks.', { optional: true })
  notes?: string;
}
