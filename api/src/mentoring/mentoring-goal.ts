import { keptByMentorsWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Decimal, Link, LongText, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit } from '../core/rule.ts';
import { States } from '../core/states.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Engagement } from './engagement.ts';

export const GoalDimension = enumeration(
  'GoalDimension',
  'What mentoring sets out to change.',
  {
    ASSESSMENT: 'ASSESSMENT',
    TURNOVER: 'TURNOVER',
    WORKERS: 'WORKERS',
    CAPACITY: 'CAPACITY',
    DEFECTS: 'DEFECTS',
    ON_TIME: 'ON_TIME',
    DESIGNS: 'DESIGNS',
    CERTIFICATES: 'CERTIFICATES',
    CUSTOMERS: 'CUSTOMERS',
    EXPORT: 'EXPORT',
    OTHER: 'OTHER',
  },
  {
    ASSESSMENT: { description: 'The total of an assessment.' },
    TURNOVER: { description: 'What it sells.' },
    WORKERS: { description: 'Who works there.' },
    CAPACITY: { description: 'What it can make in a given time.' },
    DEFECTS: { description: 'The share of its output with defects.' },
    ON_TIME: { description: 'The share of orders that leave on time.' },
    DESIGNS: { description: 'New designs.' },
    CERTIFICATES: { description: 'Certificates it is to obtain.' },
    CUSTOMERS: { description: 'Buyers it is to win.' },
    EXPORT: { description: 'What it sells abroad.' },
    OTHER: { description: 'Something else; the description says what.' },
  },
);

export const GoalState = enumeration(
  'GoalState',
  'What became of a goal.',
  { OPEN: 'OPEN', MET: 'MET', MISSED: 'MISSED', DROPPED: 'DROPPED' },
  {
    OPEN: { description: 'It is being worked for.' },
    MET: { description: 'It was reached.' },
    MISSED: { description: 'It was not reached.' },
    DROPPED: { description: 'It was given up: nobody looks at it any more.' },
  },
);

@Noun({
  plural: 'mentoringGoals',
  description: 'What the mentoring of a business is to bring about, as a number by a day, and what became of it.',
  label: ['dimension', 'engagement.business.name'],
  search: ['description'],
})
@Visible<MentoringGoal>(seenWith('engagement'))
@Writable<MentoringGoal>(keptByMentorsWith('engagement'))
@States('state', {
  acts: {
    meet: {
      from: ['OPEN'],
      to: 'MET',
      description: 'Records that it was reached, when, and at which value.',
      asks: { outcomeOn: 'required', outcomeValue: 'required' },
    },
    miss: {
      from: ['OPEN'],
      to: 'MISSED',
      description: 'Records that it was not reached.',
      asks: { outcomeOn: 'required', outcomeValue: 'optional' },
    },
    drop: { from: ['OPEN'], to: 'DROPPED', description: 'Gives it up.', asks: { notes: 'optional' } },
    reopen: {
      from: ['MET', 'MISSED', 'DROPPED'],
      to: 'OPEN',
      description: 'Takes it up again.',
      sets: { outcomeOn: null, outcomeValue: null },
    },
  },
})
@Holds('outcome', "(outcome_on is not null) = (state in ('MET', 'MISSED'))", ['outcomeOn'], {
  id: 'Isi kapan hasilnya diketahui bila sasaran tercapai atau tidak tercapai, dan hanya saat itu.',
  en: 'A goal that was met or missed says when that was found, and no other does.',
})
@Holds('outcome_value', 'outcome_value is null or outcome_on is not null', ['outcomeValue'], {
  id: 'Isi juga kapan nilai akhir itu diukur.',
  en: 'Say when the outcome was measured.',
})
@Holds(
  'met',
  "state <> 'MET' or baseline_value is null or outcome_value is null or outcome_value = target_value or (outcome_value > target_value) = (target_value >= baseline_value)",
  ['outcomeValue'],
  {
    id: 'Nilai akhirnya belum mencapai sasaran.',
    en: 'The outcome falls short of the target.',
  },
)
@HoldsAtCommit(
  'outcome',
  {
    broken: `it.outcome_on > (select rule.today_in(b.region_id) from engagement e join business b on b.id = e.business_id
      where e.id = it.engagement_id)`,
  },
  ['outcomeOn'],
  { id: 'Hari itu belum tiba.', en: 'That day is still to come.' },
)
export class MentoringGoal extends Evidenced {
  @Link(() => Engagement, 'The mentoring that works for it.', {
    fixed: true,
    inverse: { name: 'goals', description: 'What it is to bring about.', owned: true },
  })
  engagement!: Ref<Engagement>;

  @Choice(GoalDimension, 'What is to change.')
  dimension!: string;

  @Choice(GoalState, 'What became of it.', { fallback: 'OPEN', index: true })
  state!: string;

  @LongText('What exactly is meant.', { optional: true })
  description?: string;

  @Decimal('The value at the beginning; empty where it was not measured.', { optional: true })
  baselineValue?: number;

  @Decimal('The value to be reached: at least, or at most where it lies below the beginning.')
  targetValue!: number;

  @Text('What the values are counted in, such as percent or pieces a month.', { max: 60 })
  unit!: string;

  @Day('By when it is to be reached.', { optional: true })
  dueOn?: string;

  @Decimal('The value that was found in the end; empty where it was not measured.', { optional: true })
  outcomeValue?: number;

  @Day('When that was found.', { optional: true })
  outcomeOn?: string;

  @LongText('Remarks.', { optional: true })
  notes?: string;
}
