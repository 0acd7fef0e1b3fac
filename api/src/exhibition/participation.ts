import { Visible } from '../access/visible.ts';
import { Business } from '../business/business.ts';
import { Product } from '../business/product.ts';
import { enumeration } from '../core/column.ts';
import { Choice, type Collection, Link, Links, LongText, Money, type Ref } from '../core/columns.ts';
import { Always } from '../core/invariant.ts';
import { Holds, HoldsAtCommit, Noun, OneOnly } from '../core/noun.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Delegation } from './delegation.ts';
import { Exhibition } from './exhibition.ts';
import { Funding } from './funding.ts';
import { attended, sharesFault } from './shares.ts';

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
  },
);

@Noun({
  plural: 'participations',
  description: 'A business at an exhibition: what it showed, who paid, what it sold.',
  label: ['business.name', 'exhibition.name'],
})
@Visible<Participation>({ ADMIN: 'all' })
@OneOnly(['exhibition', 'business'], {
  id: 'Usaha ini sudah tercatat pada pameran tersebut.',
  en: 'The business is entered in that exhibition already.',
})
@Holds('sales', `num_nonnulls(cash_sales, order_sales) = 0 or ${attended}`, ['cashSales', 'orderSales'], {
  id: 'Penjualan hanya untuk usaha yang hadir.',
  en: 'Only a business that attended has sales.',
})
@HoldsAtCommit(
  'funded',
  `it.${attended} and not exists (select 1 from funding f where f.participation_id = it.id)`,
  { noun: () => Funding, link: 'participation' },
  ['state'],
  {
    id: 'Peserta yang hadir memerlukan sedikitnya satu baris pendanaan; sumber yang tidak diketahui pun ditulis.',
    en: 'A business that attended has at least one funding row; an unknown source is written as such.',
  },
)
@Always<Participation>(async ({ business }, em, event) => {
  if (event !== 'create') return;
  const { status } = await em.findOneOrFail(Business, business.id);
  return status === 'CLOSED' || status === 'MERGED'
    ? { business: { id: 'Usaha ini sudah tutup atau digabung.', en: 'The business is closed or merged.' } }
    : undefined;
})
@Always<Participation>(async ({ delegation, exhibition }, em, event) => {
  if (event === 'delete') return;
  const found = delegation && (await em.findOneOrFail(Delegation, delegation.id));
  return found && found.exhibition.id !== exhibition.id
    ? { delegation: { id: 'Rombongan ini pergi ke pameran lain.', en: 'The delegation went to another exhibition.' } }
    : undefined;
})
@Always<Participation>(async (participation, _, event) =>
  event === 'delete' ||
  (await participation.products.loadItems()).every(({ business }) => business?.id === participation.business.id)
    ? undefined
    : { products: { id: 'Produk harus milik usaha ini.', en: 'The products must be the business’s own.' } },
)
@Always<Participation>(async ({ id }, em) => {
  const fault = await sharesFault(em, id);
  return fault && { state: fault };
})
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
  })
  state!: string;

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
