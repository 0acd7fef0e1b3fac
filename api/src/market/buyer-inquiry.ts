import { administrators, staff } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Business } from '../business/business.ts';
import { enumeration } from '../core/column.ts';
import { Choice, type Collection, Day, Link, Links, LongText, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit } from '../core/rule.ts';
import { States } from '../core/states.ts';
import { countryCode } from '../registry/country.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { Sector } from '../registry/sector.ts';

export const InquiryState = enumeration(
  'InquiryState',
  'How far the question of a buyer has come.',
  { NEW: 'NEW', ANSWERED: 'ANSWERED', MATCHED: 'MATCHED', CLOSED: 'CLOSED' },
  {
    NEW: { description: 'Nobody has answered yet.' },
    ANSWERED: { description: 'The buyer has been answered.' },
    MATCHED: { description: 'A business that can supply and the buyer have found each other.' },
    CLOSED: { description: 'Nothing came of it.' },
  },
);

@Noun({
  plural: 'buyerInquiries',
  description: 'What a buyer looks for, as it came to an office, an embassy or a trade attaché; and who answered.',
  label: ['wanted', 'buyer.name', 'buyerName'],
  search: ['notes'],
})
@Visible<BuyerInquiry>(staff)
@Writable<BuyerInquiry>({ ...administrators, OFFICER: 'all' })
@States('state', {
  acts: {
    answer: {
      from: ['NEW'],
      to: 'ANSWERED',
      description: 'Records that the buyer was answered, and by which businesses.',
      asks: { businesses: 'optional', notes: 'optional' },
    },
    match: {
      from: ['NEW', 'ANSWERED'],
      to: 'MATCHED',
      description: 'Records that the buyer and a business have found each other.',
      asks: { businesses: 'optional', notes: 'optional' },
    },
    close: {
      from: ['NEW', 'ANSWERED'],
      to: 'CLOSED',
      description: 'Ends it without a match.',
      asks: { notes: 'optional' },
    },
    reopen: { from: ['MATCHED', 'CLOSED'], to: 'NEW', description: 'Takes it up again.' },
  },
})
@Holds('buyer', 'num_nonnulls(buyer_id, buyer_name) > 0', ['buyer', 'buyerName'], {
  id: 'Isi pembelinya: organisasi yang terdaftar atau namanya.',
  en: 'State the buyer: an organization of the register, or a name.',
})
@HoldsAtCommit(
  'matched',
  {
    broken: `it.state = 'MATCHED' and not exists (select from buyer_inquiry_businesses b where b.buyer_inquiry_id = it.id)`,
  },
  ['businesses'],
  { id: 'Isi usaha yang cocok dengan pembeli ini.', en: 'State the businesses that match the buyer.' },
)
export class BuyerInquiry extends Evidenced {
  @Text('What is looked for, in the buyer’s words.')
  wanted!: string;

  @Link(() => Organization, 'The buyer, where the register knows it.', {
    optional: true,
    inverse: { name: 'inquiries', description: 'What it has asked for as a buyer.' },
  })
  buyer?: Ref<Organization>;

  @Text('The buyer’s name.', { optional: true })
  buyerName?: string;

  @Text('Country of the buyer, two letters (ISO 3166-1 alpha-2); empty where it is not known.', {
    optional: true,
    max: 2,
    pattern: countryCode,
  })
  country?: string;

  @Choice(Sector, 'The branch it falls to; empty where that is not clear.', { optional: true })
  sector?: string;

  @Text('How much is looked for, as stated: two containers a month.', { optional: true })
  quantity?: string;

  @Day('When it came in.')
  receivedOn!: string;

  @Link(() => Organization, 'Through whom it came: an embassy, a trade attaché, an organiser; empty if straight.', {
    optional: true,
    inverse: { name: 'passedInquiries', description: 'Questions of buyers that came through it.' },
  })
  channel?: Ref<Organization>;

  @Choice(InquiryState, 'How far it has come.', { fallback: 'NEW' })
  state!: string;

  @Links(() => Business, 'Businesses that answered, or were named to the buyer.', {
    inverse: { name: 'inquiries', description: 'Questions of buyers that the business answered.' },
  })
  businesses!: Collection<Business>;

  @LongText('Terms, and what came of it.', { optional: true })
  notes?: string;
}
