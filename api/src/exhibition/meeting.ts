import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Business } from '../business/business.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Link, LongText, Money, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Organization } from '../registry/organization.ts';
import { BusinessMatching } from './business-matching.ts';

export const MeetingOutcome = enumeration(
  'MeetingOutcome',
  'What a meeting of a business and a buyer led to.',
  { NOTHING: 'NOTHING', FOLLOW_UP: 'FOLLOW_UP', SAMPLE: 'SAMPLE', AGREEMENT: 'AGREEMENT', ORDER: 'ORDER' },
  {
    NOTHING: { description: 'The two do not fit.' },
    FOLLOW_UP: { description: 'They will speak again.' },
    SAMPLE: { description: 'The other side wants to see a sample.' },
    AGREEMENT: { description: 'They have agreed to work together.' },
    ORDER: { description: 'The other side has ordered.' },
  },
);

@Noun({
  plural: 'meetings',
  description: 'One business and one buyer or partner at a business matching, and what came of it.',
  label: ['business.name', 'counterpart.name', 'counterpartName'],
  search: ['interest'],
})
@Visible<Meeting>(seenWith('business'))
@Writable<Meeting>(keptWith('business'))
@Holds('counterpart', 'num_nonnulls(counterpart_id, counterpart_name) > 0', ['counterpart', 'counterpartName'], {
  id: 'Isi pihak yang ditemui: organisasi yang terdaftar atau namanya.',
  en: 'State whom the business met: an organization of the register, or a name.',
})
@Holds('follow_up', 'follow_up_on is null or held_on is null or held_on <= follow_up_on', ['followUpOn'], {
  id: 'Tindak lanjut tidak dapat mendahului pertemuannya.',
  en: 'What follows cannot come before the meeting.',
})
// The lock waits for who moves the event at this very moment.
@HoldsAtCommit(
  'days',
  {
    broken: `it.held_on is not null and not exists (select from business_matching m
      where m.id = it.matching_id and daterange(m.starts_on, m.ends_on, '[]') @> it.held_on for share)`,
    watched: [
      {
        noun: () => BusinessMatching,
        rows: (changed) => `select m.id from meeting m
          where m.matching_id = ${changed}.id and not daterange(${changed}.starts_on, ${changed}.ends_on, '[]') @> m.held_on`,
        fields: ['startsOn', 'endsOn'],
        sentence: { id: 'Ada pertemuan di luar hari-hari ini.', en: 'Meetings were held outside these days.' },
      },
    ],
  },
  ['heldOn'],
  { id: 'Di luar hari-hari acara.', en: 'It lies outside the days of the event.' },
)
export class Meeting extends Evidenced {
  @Link(() => BusinessMatching, 'The event.', {
    fixed: true,
    inverse: { name: 'meetings', description: 'Who met whom, and what came of it.', owned: true },
  })
  matching!: Ref<BusinessMatching>;

  @Link(() => Business, 'The business.', {
    inverse: { name: 'meetings', description: 'Buyers and partners the business met at business matchings.' },
  })
  business!: Ref<Business>;

  @Link(() => Organization, 'The buyer or partner, where the register knows it.', {
    optional: true,
    inverse: { name: 'meetings', description: 'Businesses that it met at business matchings.' },
  })
  counterpart?: Ref<Organization>;

  @Text('The name of the buyer or partner, or of the person met.', { optional: true })
  counterpartName?: string;

  @Day('The day, one of the event’s; empty where it is not known.', { optional: true })
  heldOn?: string;

  @LongText('What the other side is interested in.', { optional: true })
  interest?: string;

  @Choice(MeetingOutcome, 'What it led to; empty while that is not known.', { optional: true })
  outcome?: string;

  @Money('What may come of it, in whole rupiah at the rate of the day; empty where nobody has said.', {
    optional: true,
  })
  expectedValue?: number;

  @Day('By when somebody is to follow it up.', { optional: true })
  followUpOn?: string;

  @LongText('Remarks.', { optional: true })
  notes?: string;
}
