import { Index } from '@mikro-orm/decorators/legacy';
import { forPurpose, keptWith, seenWith, verifiers } from '../access/rules.ts';
import { Readable, Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Decimal, Derived, Link, LongText, Money, type Ref, Text, Whole } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, HoldsAtCommit, OneOnly } from '../core/rule.ts';
import { StaysOnce } from '../core/settled.ts';
import { States } from '../core/states.ts';
import { Evidenced } from '../registry/evidence.ts';
import { Business } from './business.ts';
import { SizeClass, sizeByCapital, sizeByIndustry, sizeBySales, sizeByWorkers } from './size-class.ts';

export const PeriodKind = enumeration('PeriodKind', 'How long a period is.', {
  MONTH: 'MONTH',
  QUARTER: 'QUARTER',
  SEMESTER: 'SEMESTER',
  YEAR: 'YEAR',
});

export const RecallMethod = enumeration(
  'RecallMethod',
  'Where the figures of a report come from.',
  { BOOKS: 'BOOKS', RECALL: 'RECALL', ESTIMATE: 'ESTIMATE' },
  {
    BOOKS: { description: 'Written records of the business.' },
    RECALL: { description: 'What the owner remembers.' },
    ESTIMATE: { description: 'Worked out by whoever asked, from what was seen or told.' },
  },
);

export const ReportState = enumeration(
  'ReportState',
  'How far a report has come.',
  { DRAFT: 'DRAFT', SUBMITTED: 'SUBMITTED', RETURNED: 'RETURNED', VERIFIED: 'VERIFIED' },
  {
    DRAFT: { description: 'Being filled in (konsep).' },
    RETURNED: { description: 'Sent back for correction (pengembalian data); it says why.' },
    VERIFIED: { description: 'An office has found it sound.' },
  },
);

const workers = '(workers_male + workers_female)';
const figures =
  'turnover, export_turnover, profit, units_produced, installed_capacity, capacity_used, workers_male, workers_female, investment, land_building, raw_material_cost, labour_cost, electricity_kwh, water_m3, fuel_cost';
/** What a verification has found sound. */
const stated = [
  'period',
  'starts_on',
  'recall_method',
  'unit',
  'workers_with_disability',
  'machinery',
  ...figures.split(', '),
];

const inTheirRegion = (scope: unknown) => ({ business: { region: { inside: scope } } });
/** What a sole owner takes is what a person earns (UU 27/2022, article 4); a form that is not known may be one. */
const ofSeveral = { business: { legalForm: { in: ['CV', 'PT', 'KOPERASI', 'KUB', 'KSM'] } } };

@Noun({
  plural: 'periodReports',
  description:
    'What a business reports of one period (laporan berkala): the items that SIINas asks of small industry, so that one entry serves both. What is empty is not recorded; it is never zero.',
  label: ['business.name', 'period', 'startsOn'],
})
@Visible<PeriodReport>(seenWith('business'))
// Reports count all that were handed in: found without their rows.
@Index({
  name: 'period_report_counted',
  expression: `create index "period_report_counted" on "period_report" ("business_id") include ("state", "period", "starts_on", "turnover") where state in ('SUBMITTED', 'VERIFIED')`,
})
@Writable<PeriodReport>(keptWith('business'))
@Readable<PeriodReport>(['turnover', 'exportTurnover', 'profit', 'sizeBySales'], {
  ...forPurpose('FINANCE', inTheirRegion, ofSeveral),
  PARTNER: 'all',
})
@Readable<PeriodReport>(['workersWithDisability'], forPurpose('INCLUSION', inTheirRegion))
@States('state', {
  acts: {
    submit: {
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      description: 'Hands the report in.',
      asks: { recallMethod: 'optional' },
    },
    return: {
      from: ['SUBMITTED', 'VERIFIED'],
      to: 'RETURNED',
      description: 'Sends the report back for correction, and says why.',
      asks: { returnReason: 'required' },
      by: { ...keptWith('business'), VERIFIER: 'all' },
    },
    verify: { from: ['SUBMITTED'], to: 'VERIFIED', description: 'Confirms that the figures are sound.', by: verifiers },
  },
})
@OneOnly(['business', 'period', 'startsOn'], {
  id: 'Laporan usaha ini untuk periode tersebut sudah ada.',
  en: 'The business has a report of this period already.',
})
@Holds(
  'first_day',
  `extract(day from starts_on) = 1 and case period when 'QUARTER' then extract(month from starts_on) in (1, 4, 7, 10) when 'SEMESTER' then extract(month from starts_on) in (1, 7) when 'YEAR' then extract(month from starts_on) = 1 else true end`,
  ['startsOn'],
  {
    id: 'Tulis hari pertama bulan, triwulan, semester, atau tahun itu.',
    en: 'Write the first day of the month, quarter, half-year or year.',
  },
)
@HoldsAtCommit(
  'begun',
  {
    broken: 'it.starts_on > (select rule.today_in(b.region_id) from business b where b.id = it.business_id)',
    // Nowhere in the country a day begins later than in its west.
    only: "it.starts_on > rule.today_in('31')",
  },
  ['startsOn'],
  { id: 'Periode ini belum mulai.', en: 'This period has not begun.' },
)
@Holds('export', 'export_turnover <= turnover', ['exportTurnover'], {
  id: 'Omzet ekspor tidak melebihi omzet seluruhnya.',
  en: 'Export turnover is a part of turnover, never more.',
})
@Holds('unit', 'unit is not null or num_nonnulls(units_produced, installed_capacity) = 0', ['unit'], {
  id: 'Produksi dan kapasitas ditulis bersama satuannya.',
  en: 'Production and capacity are stated with their unit.',
})
@Holds('disability', `workers_with_disability <= ${workers}`, ['workersWithDisability'], {
  id: 'Jumlahnya melebihi seluruh tenaga kerja.',
  en: 'There are fewer workers than that.',
})
@Holds('reason', "state <> 'RETURNED' or return_reason is not null", ['returnReason'], {
  id: 'Tulis mengapa laporan dikembalikan.',
  en: 'Say why the report is sent back.',
})
@Holds('content', `state in ('DRAFT', 'RETURNED') or num_nonnulls(${figures}) > 0`, ['state'], {
  id: 'Laporan yang dikirim memuat paling sedikit satu angka.',
  en: 'A report that is handed in states at least one figure.',
})
@StaysOnce('verified', { by: () => PeriodReport, when: "owner.state = 'VERIFIED'", columns: stated }, ['state'], {
  id: 'Laporan ini sudah diverifikasi: kembalikan dahulu untuk memperbaikinya.',
  en: 'The report has been verified: send it back before mending it.',
})
export class PeriodReport extends Evidenced {
  @Link(() => Business, 'The business that reports.', {
    fixed: true,
    inverse: { name: 'periodReports', description: 'What the business has reported, period by period.', owned: true },
  })
  business!: Ref<Business>;

  @Choice(PeriodKind, 'How long the period is.')
  period!: string;

  @Day('First day of the period: of a month, of a quarter (January, April, July, October), a half-year or a year.')
  startsOn!: string;

  @Choice(ReportState, 'How far the report has come.', { fallback: 'DRAFT' })
  state!: string;

  @Choice(RecallMethod, 'Where the figures come from; empty where nobody said.', { optional: true })
  recallMethod?: string;

  @Money('Sales in the period, at home and abroad, in whole rupiah; empty means not recorded, never zero.', {
    optional: true,
  })
  turnover?: number;

  @Money('The part of the turnover that was sold abroad, in whole rupiah; empty means not recorded, never zero.', {
    optional: true,
  })
  exportTurnover?: number;

  @Money('What was left of the turnover after costs, in whole rupiah; a loss is below zero; empty where not asked.', {
    optional: true,
    min: Number.MIN_SAFE_INTEGER,
  })
  profit?: number;

  @Decimal('How many units were produced in the period; empty means not recorded.', { optional: true, min: 0 })
  unitsProduced?: number;

  @Decimal('How many units could have been produced in the period with the machines at hand.', {
    optional: true,
    min: 0,
  })
  installedCapacity?: number;

  @Text('The unit of production and capacity: piece, kg, metre.', { optional: true, max: 40 })
  unit?: string;

  @Decimal('How much of the capacity was used, in percent.', { optional: true, min: 0, max: 100 })
  capacityUsed?: number;

  @Whole('Men who worked there, owner and unpaid family included; empty means not recorded.', { optional: true })
  workersMale?: number;

  @Whole('Women who worked there, owner and unpaid family included; empty means not recorded.', { optional: true })
  workersFemale?: number;

  @Whole('Those of the workers who have a disability; empty where nobody asked.', { optional: true })
  workersWithDisability?: number;

  @Money('Value of what is invested without land and building, in whole rupiah, at the end of the period.', {
    optional: true,
  })
  investment?: number;

  @Money('Value of land and building in whole rupiah, at the end of the period.', { optional: true })
  landBuilding?: number;

  @LongText('Machines and tools in use, with their number.', { optional: true, max: 1000 })
  machinery?: string;

  @Money('Raw and auxiliary material used in the period, in whole rupiah.', { optional: true })
  rawMaterialCost?: number;

  @Money('Wages and salaries of the period, in whole rupiah.', { optional: true })
  labourCost?: number;

  @Decimal('Electricity used in the period, in kWh.', { optional: true, min: 0 })
  electricityKwh?: number;

  @Decimal('Water used in the period, in cubic metres.', { optional: true, min: 0 })
  waterM3?: number;

  @Money('Fuel used in the period, of every kind, in whole rupiah.', { optional: true })
  fuelCost?: number;

  @Derived(
    SizeClass,
    'Size under PP 7/2021 by capital: micro to 1 billion rupiah of investment, small to 5, medium to 10. Land and building do not count.',
    sizeByCapital('investment'),
  )
  readonly sizeByCapital?: string;

  @Derived(
    SizeClass,
    'Size under PP 7/2021 by annual sales: micro to 2 billion rupiah, small to 15, medium to 50. Only a report of a whole year tells it.',
    sizeBySales("case when period = 'YEAR' then turnover else null end"),
  )
  readonly sizeBySales?: string;

  @Derived(
    SizeClass,
    'Size under Permenperin 64/2016: small to 19 workers and under 1 billion rupiah of investment, large from 20 workers and over 15 billion, medium between. It knows no micro.',
    sizeByIndustry(workers, 'investment'),
  )
  readonly sizeByIndustry?: string;

  @Derived(
    SizeClass,
    'Size as Statistics Indonesia (BPS) classes it: 1 to 4 workers micro, 5 to 19 small, 20 to 99 medium, then large.',
    sizeByWorkers(workers),
  )
  readonly sizeByWorkers?: string;

  @LongText('Why the report was last sent back.', { optional: true })
  returnReason?: string;

  @LongText('Remarks.', { optional: true })
  notes?: string;
}
