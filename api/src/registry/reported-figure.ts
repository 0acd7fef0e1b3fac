import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Decimal, Link, LongText, type Ref, Subject, Text, Texts, YesNo } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { Holds, OneEach } from '../core/rule.ts';
import { Described } from './described.ts';
import { Doubts } from './doubt.ts';
import { FigureMeasure } from './figure-measure.ts';
import { Organization } from './organization.ts';
import { Region } from './region.ts';
import { Source } from './source.ts';
import { DatePrecision } from './stated-date.ts';

export const FigureUnit = enumeration(
  'FigureUnit',
  'The unit of a reported figure.',
  {
    BUSINESSES: 'BUSINESSES',
    PEOPLE: 'PEOPLE',
    STANDS: 'STANDS',
    GROUPS: 'GROUPS',
    BRANCHES: 'BRANCHES',
    EVENTS: 'EVENTS',
    MONTHS: 'MONTHS',
    RUPIAH: 'RUPIAH',
    PERCENT: 'PERCENT',
    POINTS: 'POINTS',
    UNKNOWN: 'UNKNOWN',
  },
  {
    UNKNOWN: { description: 'The source does not say what it counts.' },
    BUSINESSES: { description: 'Businesses, however many people each sends.' },
    PEOPLE: { description: 'Persons.' },
    STANDS: { description: 'Stands of an exhibition.' },
    BRANCHES: { description: 'Branches of industry.' },
    MONTHS: { description: 'Calendar months.' },
    RUPIAH: { description: 'Whole rupiah.' },
    PERCENT: { description: 'Hundredths of a whole.' },
    POINTS: { description: 'Points of a test or a score.' },
  },
);

export const FigureDimension = enumeration(
  'FigureDimension',
  'By what a reported figure is broken down.',
  {
    FUNDING: 'FUNDING',
    SECTOR: 'SECTOR',
    REGION: 'REGION',
    ROLE: 'ROLE',
    ORIGIN: 'ORIGIN',
    KIND: 'KIND',
  },
  {
    FUNDING: { description: 'By where the money comes from.' },
    SECTOR: { description: 'By branch of industry.' },
    REGION: { description: 'By region.' },
    ROLE: { description: 'By the role of those counted.' },
    ORIGIN: { description: 'By where those counted come from.' },
    KIND: { description: 'By kind, of events.' },
  },
);

export const MissingReason = enumeration(
  'MissingReason',
  'Why a value is missing. None of these is zero.',
  {
    NOT_STATED: 'NOT_STATED',
    NOT_RECORDED: 'NOT_RECORDED',
    NOT_ASKED: 'NOT_ASKED',
    REFUSED: 'REFUSED',
    DONT_KNOW: 'DONT_KNOW',
    NOT_APPLICABLE: 'NOT_APPLICABLE',
    UNREACHABLE: 'UNREACHABLE',
  },
  {
    NOT_STATED: { description: 'The source does not say it.' },
    NOT_RECORDED: { description: 'Nobody wrote it down at the time.' },
    NOT_ASKED: { description: 'The question was not put.' },
    REFUSED: { description: 'Who was asked would not say.' },
    DONT_KNOW: { description: 'Who was asked did not know.' },
    NOT_APPLICABLE: { description: 'There is nothing to measure here.' },
    UNREACHABLE: { description: 'Whoever could say was not reached.' },
  },
);

/** Of the record that a figure is about: measures whose total is not what those sum to whose payer is known. */
const unpaid = `(select total.value as total, sum(part.value) as paid from reported_figure total
  join reported_figure part on part.subject_type = total.subject_type and part.subject_id = total.subject_id
    and part.measure = total.measure and part.source_id = total.source_id and part.dimension = 'FUNDING' and part.category <> 'UNKNOWN'
  where total.subject_type = it.subject_type and total.subject_id = it.subject_id and total.dimension is null
  group by total.id, total.value having sum(part.value) <> total.value) unpaid`;

const about = { type: 'it.subject_type', id: 'it.subject_id' };
/** When a figure changes or goes, one of those about the same record looks at them all. */
const beside = [
  {
    noun: () => ReportedFigure,
    rows: (changed: string) =>
      `select min(f.id::text)::uuid from reported_figure f where f.subject_type = ${changed}.subject_type and f.subject_id = ${changed}.subject_id`,
  },
];

@Noun({
  plural: 'reportedFigures',
  description:
    'A number that a source states about a record, with no rows behind it. It is never added to enumerated rows: coverage is enumerated divided by reported.',
  label: ['measure', 'category'],
  search: ['notes'],
})
@Visible<ReportedFigure>(seenWith('subject'))
@Writable<ReportedFigure>(keptWith('subject'))
@Holds('reason', '(value is null) = (missing_reason is not null)', ['missingReason'], {
  id: 'Isi alasan bila angka tidak ada, dan kosongkan bila angka ada.',
  en: 'Give a reason when there is no value, and none when there is one.',
})
@OneEach(
  'statement',
  [
    'subject_type',
    'subject_id',
    'measure',
    'source_id',
    'dimension',
    'category',
    'organization_id',
    'region_id',
    'as_of',
  ],
  ['measure'],
  {
    id: 'Sumber ini sudah dicatat dengan angka tersebut; ubah angkanya, atau sebutkan tanggal atau rinciannya.',
    en: 'This figure of the source is entered already; change it, or state the day or the part it speaks of.',
  },
)
@Holds(
  'as_of',
  `as_of_precision is null or (as_of is not null and (as_of_precision = 'DAY' or (extract(day from as_of) = 1 and (as_of_precision = 'MONTH' or extract(month from as_of) = 1))))`,
  ['asOf'],
  {
    id: 'Bulan atau tahun ditulis dengan hari pertamanya.',
    en: 'A month or a year is written as its first day.',
  },
)
@Doubts({
  code: 'UNIT_UNKNOWN',
  severity: 'WARNING',
  about,
  says: `(select string_agg(format('Angka %s disebut tanpa satuannya.', f.value), ' ' order by f.value) from reported_figure f
    where f.subject_type = it.subject_type and f.subject_id = it.subject_id and f.unit = 'UNKNOWN' and f.value is not null)`,
  watched: beside,
})
@Doubts({
  code: 'SOURCES_DISAGREE',
  severity: 'WARNING',
  about,
  says: `(select string_agg(format('Sumber yang berbeda menyebut %s untuk hal yang sama.', stated), ' ' order by stated) from (
      select string_agg(distinct f.value::text, ' dan ') as stated from reported_figure f
      where f.subject_type = it.subject_type and f.subject_id = it.subject_id and f.dimension is null and not f.approximate
      group by f.measure, f.unit, f.as_of having count(distinct f.value) > 1 and count(distinct f.source_id) > 1) statements)`,
  watched: beside,
})
@Doubts({
  code: 'FUNDING_SUM_MISMATCH',
  severity: 'WARNING',
  about,
  says: `(select string_agg(format('Seluruhnya %s, tetapi sumber dana hanya disebut untuk %s.', total, paid), ' ') from ${unpaid})`,
  watched: beside,
})
@Holds('breakdown', 'dimension is not null or category is null', ['dimension'], {
  id: 'Rincian memerlukan dimensinya.',
  en: 'A category needs the dimension that it belongs to.',
})
export class ReportedFigure extends Node {
  @Subject(() => Described, 'What the figure is about.', {
    inverse: {
      name: 'figures',
      description: 'Figures that sources report about the record, apart from enumerated rows.',
    },
  })
  readonly subject?: Described;
  subjectType!: string;
  subjectId!: string;

  @Choice(FigureMeasure, 'What it counts or measures.')
  measure!: string;

  @Choice(FigureDimension, 'By what it is broken down; empty for a total.', { optional: true })
  dimension?: string;

  @Text('The part of the breakdown it counts: APBN, KERAJINAN, PRACTITIONER.', { optional: true, max: 120 })
  category?: string;

  @Texts('Further marks of that part, such as the cost components that were paid.')
  qualifiers: string[] = [];

  @Link(() => Organization, 'The organization that the part names, such as the funder.', { optional: true })
  organization?: Ref<Organization>;

  @Link(() => Region, 'The region that the part names.', { optional: true })
  region?: Ref<Region>;

  @Decimal('The value as stated; empty when the source gives none.', { optional: true })
  value?: number;

  @Choice(MissingReason, 'Why there is no value.', { optional: true })
  missingReason?: string;

  @YesNo('The source says about, some, or around.', { fallback: false })
  approximate!: boolean;

  @Choice(FigureUnit, 'The unit of the value.')
  unit!: string;

  @Day('The day the figure speaks of, where it is known; a month or a year as its first day.', { optional: true })
  asOf?: string;

  @Choice(DatePrecision, 'How exactly that is known; empty means to the day.', { optional: true })
  asOfPrecision?: string;

  @Link(() => Source, 'The source that states it.', {
    inverse: { name: 'figures', description: 'Figures that the source states.' },
  })
  source!: Ref<Source>;

  @LongText('In which words it is stated, and what follows from them.', { optional: true })
  notes?: string;
}
