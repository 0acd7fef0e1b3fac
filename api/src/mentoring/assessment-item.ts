import { administrators, staff } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Decimal, Link, type Ref, Text, Whole } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { Holds, OneOnly } from '../core/rule.ts';
import { StaysOnce } from '../core/settled.ts';
import { AssessmentInstrument, used } from './assessment-instrument.ts';

@Noun({
  plural: 'assessmentItems',
  description: 'One question of an instrument, with its weight in the total.',
  label: ['question'],
  search: ['key'],
})
@Visible<AssessmentItem>(staff)
@Writable<AssessmentItem>(administrators)
@OneOnly(['instrument', 'key'], {
  id: 'Instrumen ini sudah punya butir dengan kunci itu.',
  en: 'The instrument has an item of this key already.',
})
@Holds('weight', "weight > '0'", ['weight'], {
  id: 'Bobot harus di atas nol.',
  en: 'A weight lies above zero.',
})
@StaysOnce(
  'used',
  {
    by: () => AssessmentInstrument,
    link: 'instrument',
    when: used,
    columns: ['instrument_id', 'key', 'question', 'weight', 'place'],
  },
  ['instrument'],
  {
    id: 'Instrumen ini sudah dipakai: butirnya tetap, buat edisi baru.',
    en: 'The instrument has been used: its items stay, make a new edition.',
  },
)
export class AssessmentItem extends Node {
  @Link(() => AssessmentInstrument, 'The instrument that it is part of.', {
    fixed: true,
    inverse: { name: 'items', description: 'What it asks.', owned: true },
  })
  instrument!: Ref<AssessmentInstrument>;

  @Text('Short key, the same in all editions that ask the same.', { max: 40 })
  key!: string;

  @Text('What is asked.', { max: 500 })
  question!: string;

  @Decimal('Its part of the total; those of an instrument sum to 1 or to 100.', { max: 100 })
  weight!: number;

  @Whole('Its place in the order of the questions.', { min: 1, max: 1000 })
  place!: number;
}
