import { everybody, keptWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Business } from '../business/business.ts';
import { Product } from '../business/product.ts';
import { Link, LongText, type Ref, Text, Whole } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { HoldsAtCommit, OneOf, OneOnly } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Person } from '../registry/person.ts';
import { Delegation } from './delegation.ts';
import { Exhibition } from './exhibition.ts';

@Noun({
  plural: 'awards',
  description:
    'A prize given at an exhibition, to exactly one holder: a delegation, a business, a product or a person.',
  label: ['title', 'exhibition.name'],
})
@Visible<Award>(everybody)
@Writable<Award>(keptWith('exhibition', 'delegation'))
@OneOnly(['exhibition', 'title', 'rank'], {
  id: 'Peringkat ini sudah diberikan untuk penghargaan tersebut.',
  en: 'That rank of the award is given already.',
})
@OneOf('holder', ['delegation', 'business', 'product', 'person'], {
  id: 'Isi tepat satu pemegang: rombongan, usaha, produk, atau orang.',
  en: 'State exactly one holder: a delegation, a business, a product or a person.',
})
@HoldsAtCommit(
  'delegation',
  { broken: 'exists (select from delegation d where d.id = it.delegation_id and d.exhibition_id <> it.exhibition_id)' },
  ['delegation'],
  { id: 'Rombongan ini pergi ke pameran lain.', en: 'The delegation went to another exhibition.' },
)
export class Award extends Evidenced {
  @Link(() => Exhibition, 'The exhibition at which it was given.', {
    fixed: true,
    inverse: { name: 'awards', description: 'Prizes given at it.', owned: true },
  })
  exhibition!: Ref<Exhibition>;

  @Text('What it is given for: Stand Terbaik.')
  title!: string;

  @Whole('Rank, 1 the best; empty where there is none.', { optional: true, min: 1, max: 1000 })
  rank?: number;

  @Link(() => Delegation, 'The delegation whose stand holds it.', {
    optional: true,
    inverse: { name: 'awards', description: 'Prizes that the delegation or its stand holds.' },
  })
  delegation?: Ref<Delegation>;

  @Link(() => Business, 'The business that holds it.', {
    optional: true,
    inverse: { name: 'awards', description: 'Prizes that the business itself holds.' },
  })
  business?: Ref<Business>;

  @Link(() => Product, 'The product that holds it.', {
    optional: true,
    inverse: { name: 'awards', description: 'Prizes that the product holds.' },
  })
  product?: Ref<Product>;

  @Link(() => Person, 'The person who holds it.', {
    optional: true,
    inverse: { name: 'awards', description: 'Prizes that the person holds.' },
  })
  person?: Ref<Person>;

  @LongText('In which words it was given.', { optional: true })
  notes?: string;
}
