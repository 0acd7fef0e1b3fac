import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Link, type Ref, Text, Whole, YesNo } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, OneOnly } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Product } from './product.ts';

export const DesignOrigin = enumeration(
  'DesignOrigin',
  'Where a design comes from.',
  { MENTORING: 'MENTORING', OWN: 'OWN', BUYER: 'BUYER', UNKNOWN: 'UNKNOWN' },
  {
    MENTORING: { description: 'Made with a mentor or designer of a programme.' },
    OWN: { description: 'The maker’s own.' },
    BUYER: { description: 'A buyer asked for it.' },
    UNKNOWN: { description: 'Nobody knows or says.' },
  },
);

@Noun({
  plural: 'productDesigns',
  description: 'A design of a product, from its first piece to what it sold.',
  label: ['code', 'product.name'],
  search: ['designer'],
})
@Visible<ProductDesign>(seenWith('product'))
@Writable<ProductDesign>(keptWith('product'))
@OneOnly(['product', 'code'], {
  id: 'Kode desain ini sudah ada pada produk tersebut.',
  en: 'The product has a design of this code already.',
})
@Holds('sold', 'sold_units is null or sold_units = 0 or introduced_on is not null', ['introducedOn'], {
  id: 'Desain yang terjual memiliki tanggal perkenalan.',
  en: 'A design that sold has a day on which it was introduced.',
})
@HoldsAtCommit('introduced', { broken: "it.introduced_on > rule.today_in('91')" }, ['introducedOn'], {
  id: 'Tanggal ini belum tiba.',
  en: 'This day is still to come.',
})
export class ProductDesign extends Evidenced {
  @Link(() => Product, 'What it is a design of.', {
    fixed: true,
    inverse: { name: 'designs', description: 'Its designs.', owned: true },
  })
  product!: Ref<Product>;

  @Text('Code or name by which the maker knows it.', { max: 80 })
  code!: string;

  @Choice(DesignOrigin, 'Where it comes from.', { fallback: 'UNKNOWN' })
  origin!: string;

  @Text('Who designed it; empty where it is not known.', { optional: true })
  designer?: string;

  @Day('When the first piece was offered; empty until then.', { optional: true })
  introducedOn?: string;

  @YesNo('Buyers have seen it before it was made in number.', { optional: true })
  marketTested?: boolean;

  @Whole('Units sold so far; empty means not recorded, never zero.', { optional: true })
  soldUnits?: number;
}
