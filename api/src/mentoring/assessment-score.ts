import { Trigger } from '@mikro-orm/decorators/legacy';
import { keptByMentorsWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Decimal, Link, type Ref } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { HoldsAtCommit, OneOnly } from '../core/rule.ts';
import { StaysOnce } from '../core/settled.ts';
import { Assessment } from './assessment.ts';
import { AssessmentItem } from './assessment-item.ts';

@Noun({
  plural: 'assessmentScores',
  description: 'The value that an assessment gives to one item.',
  label: ['item.question'],
})
@Visible<AssessmentScore>(seenWith('assessment'))
@Writable<AssessmentScore>(keptByMentorsWith('assessment'))
@OneOnly(['assessment', 'item'], {
  id: 'Butir ini sudah dinilai.',
  en: 'The item has a score already.',
})
@HoldsAtCommit(
  'item',
  {
    broken: `(select i.instrument_id from assessment_item i where i.id = it.item_id)
      <> (select a.instrument_id from assessment a where a.id = it.assessment_id)`,
  },
  ['item'],
  { id: 'Butir ini milik instrumen lain.', en: 'The item belongs to another instrument.' },
)
@HoldsAtCommit(
  'scale',
  {
    broken: `exists (select from assessment a join assessment_instrument i on i.id = a.instrument_id
      where a.id = it.assessment_id and it.value not between i.scale_min and i.scale_max)`,
  },
  ['value'],
  { id: 'Nilai di luar skala instrumen.', en: 'The value lies outside the scale of the instrument.' },
)
@StaysOnce(
  'submitted',
  {
    by: () => Assessment,
    link: 'assessment',
    when: "owner.state <> 'DRAFT'",
    columns: ['assessment_id', 'item_id', 'value'],
  },
  ['assessment'],
  {
    id: 'Penilaian ini sudah diserahkan: nilainya tetap.',
    en: 'The assessment has been submitted: its scores stay.',
  },
)
export class AssessmentScore extends Node {
  @Link(() => Assessment, 'The assessment that it is part of.', {
    fixed: true,
    inverse: { name: 'scores', description: 'The values of its items.', owned: true },
  })
  assessment!: Ref<Assessment>;

  @Link(() => AssessmentItem, 'What was asked.', {
    fixed: true,
    inverse: { name: 'scores', description: 'The values it was given.' },
  })
  item!: Ref<AssessmentItem>;

  @Decimal('Its value on the scale of the instrument; empty where it is not known, which is not the lowest.', {
    optional: true,
  })
  value?: number;
}

/** The total follows its scores, whoever writes them: as a column it sorts, filters and groups like any other. */
Trigger({
  name: 'assessment_score_counts',
  timing: 'after',
  events: ['insert', 'update', 'delete'],
  body: [
    'update assessment a set total = t.total, missing_items = t.missing from (select b.id,',
    'round((sum(s.value * i.weight) / nullif(sum(i.weight) filter (where s.value is not null), 0))::numeric, 6) as total,',
    '(count(*) - count(s.value))::int as missing from assessment b join assessment_item i on i.instrument_id = b.instrument_id',
    'left join assessment_score s on s.assessment_id = b.id and s.item_id = i.id',
    'where b.id in (new.assessment_id, old.assessment_id) group by b.id) t where a.id = t.id;',
    'return null',
  ].join(' '),
})(AssessmentScore as never);
