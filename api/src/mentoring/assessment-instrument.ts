import { administrators, staff } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Decimal, LongText, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, OneOnly } from '../core/rule.ts';
import { StaysOnce } from '../core/settled.ts';
import { Evidenced } from '../registry/evidence.ts';

export const used = 'exists (select from assessment a where a.instrument_id = owner.id)';

@Noun({
  plural: 'assessmentInstruments',
  description:
    'A questionnaire that measures how a business works: items on one scale, each with its weight. It stays as it is once it has been used, so that totals of years apart compare; a change is a new edition.',
  label: ['title', 'edition'],
  search: ['code', 'description'],
})
@Visible<AssessmentInstrument>(staff)
@Writable<AssessmentInstrument>(administrators)
@OneOnly(['code', 'edition'], {
  id: 'Edisi instrumen ini sudah ada.',
  en: 'The instrument has this edition already.',
})
@Holds('scale', 'scale_min < scale_max', ['scaleMax'], {
  id: 'Nilai tertinggi harus di atas nilai terendah.',
  en: 'The highest value lies above the lowest.',
})
@StaysOnce(
  'used',
  { by: () => AssessmentInstrument, when: used, columns: ['code', 'edition', 'scale_min', 'scale_max'] },
  ['edition'],
  {
    id: 'Instrumen ini sudah dipakai: buat edisi baru.',
    en: 'The instrument has been used: make a new edition.',
  },
)
export class AssessmentInstrument extends Evidenced {
  @Text('Short code that its editions share.', { max: 40 })
  code!: string;

  @Text('Which edition it is, such as 1 or 2024.', { max: 20 })
  edition!: string;

  @Text('What it is called.')
  title!: string;

  @Decimal('The lowest value that an item can have.')
  scaleMin!: number;

  @Decimal('The highest value that an item can have.')
  scaleMax!: number;

  @LongText('What it measures, and what its values mean.', { optional: true })
  description?: string;
}
