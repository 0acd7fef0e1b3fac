import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Decimal, Derived, Link, LongText, type Ref, Text } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, OneOnly } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Product } from './product.ts';

export const MeasuredBy = enumeration(
  'MeasuredBy',
  'Who measured.',
  { MENTOR: 'MENTOR', BUSINESS: 'BUSINESS', BUYER: 'BUYER', LABORATORY: 'LABORATORY' },
  { BUSINESS: { description: 'The maker itself.' }, BUYER: { description: 'Whoever took delivery.' } },
);

export const WithinLimits = enumeration(
  'WithinLimits',
  'Whether a measurement is within the limits of consistency: at most 5 percent defective and at least 90 percent of what was ordered on time.',
  { WITHIN: 'WITHIN', OUTSIDE: 'OUTSIDE', UNKNOWN: 'UNKNOWN' },
  { UNKNOWN: { description: 'A quantity is not recorded, or nothing was produced or ordered.' } },
);

const limits = { defects: 0.05, onTime: 0.9 };

@Noun({
  plural: 'qualityMeasurements',
  description: 'One batch of a product, measured: what shows over time whether its quality is consistent.',
  label: ['product.name', 'batchOn'],
})
@Visible<QualityMeasurement>(seenWith('product'))
@Writable<QualityMeasurement>({ ...keptWith('product'), MENTOR: () => ({ product: { seen: true } }) })
@OneOnly(['product', 'batchOn', 'batch'], {
  id: 'Hasil ukur untuk batch ini sudah ada.',
  en: 'This batch is measured already.',
})
@OneOnly(
  ['product', 'batchOn'],
  {
    id: 'Hasil ukur untuk hari ini sudah ada; sebutkan batch-nya.',
    en: 'A batch of this day is measured already: name the batch.',
  },
  'batch is null',
)
@Holds('defects', 'defective <= produced', ['defective'], {
  id: 'Yang cacat tidak melebihi yang diproduksi.',
  en: 'No more can be defective than was produced.',
})
@Holds('rework', 'reworked <= defective', ['reworked'], {
  id: 'Yang diperbaiki tidak melebihi yang cacat.',
  en: 'No more can be reworked than was defective.',
})
@Holds('delivery', 'on_time <= ordered', ['onTime'], {
  id: 'Yang tepat waktu tidak melebihi yang dipesan.',
  en: 'No more can be on time than was ordered.',
})
@HoldsAtCommit('day', { broken: "it.batch_on > rule.today_in('91')" }, ['batchOn'], {
  id: 'Tanggal ini belum tiba.',
  en: 'This day is still to come.',
})
export class QualityMeasurement extends Evidenced {
  @Link(() => Product, 'What was measured.', {
    fixed: true,
    inverse: { name: 'measurements', description: 'Its measured batches.', owned: true },
  })
  product!: Ref<Product>;

  @Day('When the batch was finished.')
  batchOn!: string;

  @Text('Number of the batch, if several were finished that day.', { optional: true, max: 40 })
  batch?: string;

  @Choice(MeasuredBy, 'Who measured; empty where it is not known.', { optional: true })
  measuredBy?: string;

  @Decimal('Units produced in the batch, good and bad.', { min: 0 })
  produced!: number;

  @Decimal('Of those, units with a defect, reworked ones included; empty means not measured.', {
    optional: true,
    min: 0,
  })
  defective?: number;

  @Decimal('Of the defective, units that were made good.', { optional: true, min: 0 })
  reworked?: number;

  @Decimal('Units that were due to buyers from this batch.', { optional: true, min: 0 })
  ordered?: number;

  @Decimal('Of those, units delivered on the day agreed, or before.', { optional: true, min: 0 })
  onTime?: number;

  @Derived(
    WithinLimits,
    'Whether it is within the limits of consistency.',
    `case when defective is null or on_time is null or ordered is null or produced <= '0' or ordered <= '0' then 'UNKNOWN' when defective <= produced * '${limits.defects}' and on_time >= ordered * '${limits.onTime}' then 'WITHIN' else 'OUTSIDE' end`,
  )
  readonly withinLimits?: string;

  @LongText('What was wrong, and what was done.', { optional: true })
  notes?: string;
}
