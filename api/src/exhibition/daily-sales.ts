import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Day, Link, Money, type Ref, Whole } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, OneOnly } from '../core/rule.ts';
import { Evidenced } from '../registry/evidence.ts';
import { attended } from './attended.ts';
import { Exhibition } from './exhibition.ts';
import { Participation } from './participation.ts';

@Noun({
  plural: 'dailySalesList',
  description: 'What a business sold on one day of an exhibition, and how many came to its stand.',
  label: ['participation.business.name', 'soldOn'],
})
@Visible<DailySales>(seenWith('participation'))
@Writable<DailySales>(keptWith('participation'))
@OneOnly(['participation', 'soldOn'], {
  id: 'Hari ini sudah tercatat untuk keikutsertaan tersebut.',
  en: 'That day is recorded for the participation already.',
})
@Holds('something', 'num_nonnulls(cash_sales, order_sales, visitors) > 0', ['cashSales', 'orderSales', 'visitors'], {
  id: 'Isi sedikitnya satu angka hari itu.',
  en: 'State at least one figure of the day.',
})
// No act leads away from having attended, so the participation need not be watched.
@HoldsAtCommit(
  'attended',
  { broken: `not exists (select from participation p where p.id = it.participation_id and p.${attended})` },
  ['participation'],
  { id: 'Penjualan harian hanya untuk usaha yang hadir.', en: 'Only a business that attended has sales of a day.' },
)
// The lock waits for who moves the exhibition at this very moment. One known to the month or year begins with its first day.
@HoldsAtCommit(
  'days',
  {
    broken: `not exists (select from exhibition e join participation p on p.exhibition_id = e.id
      where p.id = it.participation_id and daterange(e.starts_on, e.ends_on, '[]') @> it.sold_on for share of e)`,
    watched: [
      {
        noun: () => Exhibition,
        rows: (changed) => `select d.id from daily_sales d join participation p on p.id = d.participation_id
          where p.exhibition_id = ${changed}.id and not daterange(${changed}.starts_on, ${changed}.ends_on, '[]') @> d.sold_on`,
        fields: ['startsOn', 'endsOn'],
        sentence: {
          id: 'Ada penjualan harian di luar hari-hari ini.',
          en: 'Sales are recorded on days outside these.',
        },
      },
    ],
  },
  ['soldOn'],
  { id: 'Di luar hari-hari pameran.', en: 'It lies outside the days of the exhibition.' },
)
export class DailySales extends Evidenced {
  @Link(() => Participation, 'The business at the exhibition.', {
    fixed: true,
    inverse: { name: 'dailySales', description: 'What was sold day by day; one row for each day.', owned: true },
  })
  participation!: Ref<Participation>;

  @Day('The day, one of the exhibition’s.')
  soldOn!: string;

  @Money('Sold and paid on the spot that day, in whole rupiah; empty means not recorded, never zero.', {
    optional: true,
  })
  cashSales?: number;

  @Money('Ordered that day for later delivery, in whole rupiah; empty means not recorded, never zero.', {
    optional: true,
  })
  orderSales?: number;

  @Whole('People who came to the stand that day; empty means nobody counted.', { optional: true })
  visitors?: number;
}
