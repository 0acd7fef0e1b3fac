import { Trigger } from '@mikro-orm/decorators/legacy';
import { keptByMentorsWith, seenWith, verifiers } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Business } from '../business/business.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Decimal, Link, LongText, type Ref, Text, Whole } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, HoldsOnEntry, OneOf, OneOnly } from '../core/rule.ts';
import { StaysOnce } from '../core/settled.ts';
import { States } from '../core/states.ts';
import { Evidenced } from '../registry/evidence.ts';
import { AssessmentInstrument } from './assessment-instrument.ts';
import { Engagement } from './engagement.ts';
import { Mentor } from './mentor.ts';

export const AssessmentWave = enumeration(
  'AssessmentWave',
  'When in the course of mentoring an assessment was made.',
  { BASELINE: 'BASELINE', MID: 'MID', ENDLINE: 'ENDLINE', FOLLOWUP: 'FOLLOWUP' },
  {
    BASELINE: { description: 'Before the work, or as it began.' },
    MID: { description: 'On the way.' },
    ENDLINE: { description: 'At its end, at least 90 days after the baseline.' },
    FOLLOWUP: { description: 'Months after its end; the only wave that may come again with an instrument.' },
  },
);

export const AssessmentState = enumeration(
  'AssessmentState',
  'How far an assessment has come.',
  { DRAFT: 'DRAFT', SUBMITTED: 'SUBMITTED', VERIFIED: 'VERIFIED' },
  {
    DRAFT: { description: 'Its scores are being entered.' },
    SUBMITTED: { description: 'Its scores are there and wait to be checked.' },
    VERIFIED: { description: 'Somebody else has checked it; mentoring may rest on it.' },
  },
);

const oneOfAWave = {
  id: 'Penilaian tahap ini dengan instrumen tersebut sudah ada.',
  en: 'There is an assessment of this wave with the instrument already.',
};
const onThatDay = {
  id: 'Penilaian sesudah pendampingan pada hari itu dengan instrumen tersebut sudah ada.',
  en: 'There is a follow-up of that day with the instrument already.',
};
const apart = {
  id: 'Antara penilaian awal dan akhir paling sedikit 90 hari.',
  en: 'At least 90 days lie between the first and the last assessment.',
};

@Noun({
  plural: 'assessments',
  description:
    'A business measured with an instrument on one day: in the course of its mentoring, or without any, for comparison. It is entered as a draft, its scores one by one.',
  label: ['engagement.business.name', 'business.name', 'wave', 'heldOn'],
  search: ['assessedBy'],
})
@Visible<Assessment>(seenWith('engagement', 'business'))
@Writable<Assessment>(keptByMentorsWith('engagement', 'business'))
@States('state', {
  entry: ['DRAFT'],
  acts: {
    submit: {
      from: ['DRAFT'],
      to: 'SUBMITTED',
      description: 'Hands it in to be checked; its scores stay from then on.',
    },
    return: {
      from: ['SUBMITTED'],
      to: 'DRAFT',
      description: 'Sends it back to be mended.',
      asks: { notes: 'optional' },
      by: { ...keptByMentorsWith('engagement', 'business'), VERIFIER: 'all' },
    },
    verify: { from: ['SUBMITTED'], to: 'VERIFIED', description: 'Says that it has been checked.', by: verifiers },
    reopen: {
      from: ['VERIFIED'],
      to: 'DRAFT',
      description: 'Takes the check back, so that it can be mended.',
      asks: { notes: 'optional' },
    },
  },
})
@OneOnly(['engagement', 'instrument', 'wave'], oneOfAWave, "wave <> 'FOLLOWUP'")
@OneOnly(['business', 'instrument', 'wave'], oneOfAWave, "wave <> 'FOLLOWUP'")
@OneOnly(['engagement', 'instrument', 'heldOn'], onThatDay, "wave = 'FOLLOWUP'")
@OneOnly(['business', 'instrument', 'heldOn'], onThatDay, "wave = 'FOLLOWUP'")
@OneOf('subject', ['engagement', 'business'], {
  id: 'Isi tepat satu: pendampingan, atau usaha pembanding.',
  en: 'State exactly one: the mentoring, or a business for comparison.',
})
@Holds('assessor', 'num_nonnulls(assessor_id, assessed_by) <= 1', ['assessedBy'], {
  id: 'Isi pendamping penilai atau namanya, jangan keduanya.',
  en: 'State the mentor who assessed it or a name, not both.',
})
@Holds('scored', "state = 'DRAFT' or total is not null", ['total'], {
  id: 'Isi nilainya dahulu.',
  en: 'Enter its scores first.',
})
@HoldsAtCommit(
  'held',
  {
    broken: `it.held_on > (select rule.today_in(b.region_id) from business b
      where b.id = coalesce(it.business_id, (select e.business_id from engagement e where e.id = it.engagement_id)))`,
  },
  ['heldOn'],
  { id: 'Penilaian belum terjadi.', en: 'The assessment is still to come.' },
)
@HoldsAtCommit(
  'weights',
  {
    broken: `coalesce((select abs(sum(i.weight) - 1) > 0.000001 and abs(sum(i.weight) - 100) > 0.0001
      from assessment_item i where i.instrument_id = it.instrument_id), true)`,
  },
  ['instrument'],
  {
    id: 'Bobot butir instrumen ini belum berjumlah 1 atau 100.',
    en: 'The weights of the instrument’s items do not sum to 1 or 100.',
  },
)
@HoldsAtCommit(
  'apart',
  {
    // Those of a mentoring are held apart by the mentoring.
    broken: `it.business_id is not null and exists (select from assessment b join assessment e using (business_id)
      where b.business_id = it.business_id and b.wave = 'BASELINE' and e.wave = 'ENDLINE' and e.held_on < b.held_on + 90)`,
  },
  ['heldOn'],
  apart,
)
@HoldsOnEntry(
  'mentored',
  'exists (select from engagement e where e.business_id = it.business_id and e.starts_on <= it.held_on)',
  ['business'],
  {
    id: 'Usaha ini sudah didampingi saat itu, jadi bukan pembanding: nilailah pendampingannya.',
    en: 'The business was mentored by then and is none to compare with: assess its mentoring.',
  },
)
@StaysOnce(
  'submitted',
  {
    by: () => Assessment,
    when: "owner.state <> 'DRAFT'",
    columns: ['wave', 'held_on', 'assessor_id', 'assessed_by'],
  },
  ['state'],
  {
    id: 'Penilaian ini sudah diserahkan: kembalikan dahulu untuk memperbaikinya.',
    en: 'The assessment has been submitted: send it back before mending it.',
  },
)
export class Assessment extends Evidenced {
  @Link(() => Engagement, 'The mentoring in whose course it was made.', {
    optional: true,
    fixed: true,
    inverse: { name: 'assessments', description: 'How the business was assessed in its course.', owned: true },
  })
  engagement?: Ref<Engagement>;

  @Link(() => Business, 'The business, not mentored by then, that was assessed for comparison.', {
    optional: true,
    fixed: true,
    inverse: {
      name: 'assessments',
      description: 'How the business was assessed for comparison, before or without any mentoring.',
      owned: true,
    },
  })
  business?: Ref<Business>;

  @Link(() => AssessmentInstrument, 'What it was measured with.', {
    fixed: true,
    inverse: { name: 'assessments', description: 'Assessments made with it.' },
  })
  instrument!: Ref<AssessmentInstrument>;

  @Choice(AssessmentWave, 'When in the course of mentoring; for a comparison, which wave it is to be compared with.')
  wave!: string;

  @Day('The day it was made, in the time zone of the business.')
  heldOn!: string;

  @Choice(AssessmentState, 'How far it has come.', { fallback: 'DRAFT', index: true })
  state!: string;

  @Link(() => Mentor, 'The mentor who made it.', {
    optional: true,
    inverse: { name: 'assessments', description: 'Assessments that the mentor made.' },
  })
  assessor?: Ref<Mentor>;

  @Text('Who made it, where it was no mentor of the register.', { optional: true })
  assessedBy?: string;

  @Decimal(
    'The mean of the scores by their weights, on the scale of the instrument. Items without a value are left out of it, and counted in `missingItems`. Empty where nothing is scored.',
    { optional: true, readOnly: true },
  )
  total?: number;

  @Whole('How many items of the instrument have no value; the total rests on the others.', { readOnly: true })
  missingItems!: number;

  @LongText('Remarks.', { optional: true })
  notes?: string;
}

/** A new assessment lacks every item; what its scores say is counted as they come (`assessment-score.ts`). */
Trigger({
  name: 'assessment_begins_empty',
  timing: 'before',
  events: ['insert'],
  body: [
    'new.total := null;',
    'new.missing_items := (select count(*) from assessment_item i where i.instrument_id = new.instrument_id);',
    'return new',
  ].join(' '),
})(Assessment as never);
