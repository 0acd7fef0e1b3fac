import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Decimal, Link, type Ref, Text, YesNo } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { Holds, OneOnly } from '../core/rule.ts';
import { LabTest } from './lab-test.ts';

@Noun({
  plural: 'labReadings',
  description: 'One parameter that a laboratory has measured, beside the limit that it must keep.',
  label: ['parameter', 'reading'],
})
@Visible<LabReading>(seenWith('test'))
@Writable<LabReading>(keptWith('test'))
@OneOnly(['test', 'parameter'], {
  id: 'Parameter ini sudah tercatat pada uji tersebut.',
  en: 'This parameter is entered for the test already.',
})
@Holds('limits', 'at_least <= at_most', ['atLeast', 'atMost'], {
  id: 'Batas bawah tidak melebihi batas atas.',
  en: 'The lower limit is not above the upper one.',
})
@Holds(
  'within',
  'not passed or (value >= coalesce(at_least, value) and value <= coalesce(at_most, value))',
  ['passed'],
  {
    id: 'Nilainya di luar batas.',
    en: 'Its value lies outside the limits.',
  },
)
export class LabReading extends Node {
  @Link(() => LabTest, 'The test.', {
    fixed: true,
    inverse: { name: 'readings', description: 'What was measured, parameter by parameter.', owned: true },
  })
  test!: Ref<LabTest>;

  @Text('What was measured: protein, kadar air, timbal, Salmonella.', { max: 120 })
  parameter!: string;

  @Text('What was found, as printed: 12.4, < 0.01, negatif.', { max: 80 })
  reading!: string;

  @Decimal('The same as a number; empty where it is none.', { optional: true })
  value?: number;

  @Text('Unit of the value and of its limits: %, mg/kg, koloni/g.', { optional: true, max: 40 })
  unit?: string;

  @Decimal('Lower limit, itself allowed; empty where there is none.', { optional: true })
  atLeast?: number;

  @Decimal('Upper limit, itself allowed; empty where there is none.', { optional: true })
  atMost?: number;

  @YesNo('Whether it passes; empty where the report does not say.', { optional: true, index: true })
  passed?: boolean;
}
