import { administrators } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Link, LongText, type Ref } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { Holds, OneOnly } from '../core/rule.ts';
import { Business } from './business.ts';

/** Whoever sees both sees that somebody has told them apart. */
const both = (told: object) => () => ({ business: told, other: told });
const withBoth = both({ seen: true });

@Noun({
  plural: 'distinctions',
  description:
    'That two records which look alike are two businesses, as somebody has found: they are no longer listed as possible duplicates of each other.',
  label: ['business.name', 'other.name'],
})
@Visible<Distinction>({
  ADMIN: 'all',
  OFFICER: withBoth,
  VERIFIER: withBoth,
  MENTOR: withBoth,
  PARTNER: 'none',
  VIEWER: withBoth,
})
@Writable<Distinction>({ ...administrators, OFFICER: both({ kept: true }) })
@OneOnly(['business', 'other'], {
  id: 'Kedua usaha ini sudah dinyatakan berbeda.',
  en: 'These two were told apart already.',
})
@Holds('two', 'business_id <> other_id', ['other'], {
  id: 'Sebutkan dua usaha.',
  en: 'Name two businesses.',
})
export class Distinction extends Node {
  @Link(() => Business, 'One of the two.', {
    fixed: true,
    inverse: { name: 'distinctions', description: 'Businesses that it was told apart from.', owned: true },
  })
  business!: Ref<Business>;

  @Link(() => Business, 'The other one.', {
    fixed: true,
    inverse: { name: 'distinctFrom', description: 'Businesses that were told apart from it.', owned: true },
  })
  other!: Ref<Business>;

  @LongText('How it is known.', { optional: true })
  reason?: string;
}
