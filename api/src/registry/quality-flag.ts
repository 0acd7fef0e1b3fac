import { keptWith, seenWith } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Link, LongText, type Ref, Subject, Text } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { Holds, OneOnly } from '../core/rule.ts';
import { States } from '../core/states.ts';
import { Described } from './described.ts';
import { Source } from './source.ts';

export const FlagCode = enumeration(
  'FlagCode',
  'What is doubtful about a record.',
  {
    FUNDING_SUM_MISMATCH: 'FUNDING_SUM_MISMATCH',
    VENUE_CONFLICT: 'VENUE_CONFLICT',
    YEAR_INFERRED: 'YEAR_INFERRED',
    WEEKDAY_MISMATCH: 'WEEKDAY_MISMATCH',
    GLOSSARY_CONFLICT: 'GLOSSARY_CONFLICT',
    CLAIM_CONFLICT: 'CLAIM_CONFLICT',
    SECTOR_DOUBT: 'SECTOR_DOUBT',
    SPELLING: 'SPELLING',
    ENCODING: 'ENCODING',
    UNIT_UNKNOWN: 'UNIT_UNKNOWN',
    WRONG_REQUIREMENT: 'WRONG_REQUIREMENT',
    SOURCES_DISAGREE: 'SOURCES_DISAGREE',
    ENUMERATED_OVER_REPORTED: 'ENUMERATED_OVER_REPORTED',
    REGION_MISMATCH: 'REGION_MISMATCH',
    SALES_SUM_MISMATCH: 'SALES_SUM_MISMATCH',
    EXPIRY_MISMATCH: 'EXPIRY_MISMATCH',
    OTHER: 'OTHER',
  },
  {
    FUNDING_SUM_MISMATCH: { description: 'The numbers by source of money do not add up to the whole.' },
    VENUE_CONFLICT: { description: 'One source names two places.' },
    YEAR_INFERRED: { description: 'The year is not stated; it was worked out.' },
    WEEKDAY_MISMATCH: { description: 'The weekday stated is not that of the date.' },
    GLOSSARY_CONFLICT: { description: 'A term is used otherwise than the field uses it.' },
    CLAIM_CONFLICT: { description: 'Two statements of one source contradict each other.' },
    SECTOR_DOUBT: { description: 'The branch of industry may be another.' },
    SPELLING: { description: 'A name may be misspelt.' },
    ENCODING: { description: 'Characters were broken on the way.' },
    UNIT_UNKNOWN: { description: 'A number stands without what it counts.' },
    WRONG_REQUIREMENT: { description: 'A rule or requirement is stated wrongly.' },
    SOURCES_DISAGREE: { description: 'Two sources say different things.' },
    REGION_MISMATCH: { description: 'A number that holds a region’s code names another region.' },
    EXPIRY_MISMATCH: { description: 'A number that holds the year of its end names another year.' },
    SALES_SUM_MISMATCH: { description: 'The sales by day do not add up to the whole.' },
    ENUMERATED_OVER_REPORTED: { description: 'More rows are recorded than the source reports.' },
    OTHER: { description: 'Another doubt; the detail says which.' },
  },
);

export const FlagSeverity = enumeration(
  'FlagSeverity',
  'How much the doubt matters for figures.',
  {
    INFO: 'INFO',
    WARNING: 'WARNING',
    ERROR: 'ERROR',
  },
  {
    INFO: { description: 'Good to know; no figure changes.' },
    WARNING: { description: 'Somebody should look: a figure may be affected.' },
    ERROR: { description: 'Figures that rest on the record are affected.' },
  },
);

export const FlagOrigin = enumeration(
  'FlagOrigin',
  'Who raised a doubt.',
  { PERSON: 'PERSON', RULE: 'RULE' },
  { RULE: { description: 'The database, by a rule; it takes it back when the data no longer give cause for it.' } },
);

export const FlagState = enumeration(
  'FlagState',
  'How far a doubt has come.',
  {
    OPEN: 'OPEN',
    RESOLVED: 'RESOLVED',
    ACCEPTED: 'ACCEPTED',
  },
  {
    ACCEPTED: { description: 'The doubt stands and is lived with.' },
    OPEN: { description: 'Nobody has settled it yet.' },
    RESOLVED: { description: 'Settled; the resolution says how.' },
  },
);

@Noun({
  plural: 'qualityFlags',
  description: 'A doubt about a record, kept as data until a person settles it. Nothing is corrected silently.',
  label: ['code'],
  search: ['detail', 'resolution'],
})
@Visible<QualityFlag>(seenWith('subject'))
@Writable<QualityFlag>(keptWith('subject'))
@States('state', {
  acts: {
    resolve: {
      from: ['OPEN'],
      to: 'RESOLVED',
      description: 'Settles it, and says how.',
      asks: { resolution: 'required', resolvedBy: 'optional', resolvedOn: 'optional' },
    },
    accept: {
      from: ['OPEN'],
      to: 'ACCEPTED',
      description: 'Lets it stand, and says why.',
      asks: { resolution: 'required', resolvedBy: 'optional', resolvedOn: 'optional' },
    },
    reopen: {
      from: ['RESOLVED', 'ACCEPTED'],
      to: 'OPEN',
      description: 'Raises it again.',
      sets: { resolvedBy: null, resolvedOn: null },
    },
  },
})
@OneOnly(['subjectType', 'subjectId', 'code'], {
  id: 'Catatan keraguan ini sudah ada pada data tersebut.',
  en: 'The record carries this flag already.',
})
@Holds('resolution', "state = 'OPEN' or resolution is not null", ['resolution'], {
  id: 'Tulis penyelesaiannya sebelum menutup catatan keraguan ini.',
  en: 'Say how it was settled before closing the flag.',
})
export class QualityFlag extends Node {
  @Subject(() => Described, 'What is doubtful.', {
    inverse: { name: 'flags', description: 'Doubts about the record.' },
  })
  readonly subject?: Described;
  subjectType!: string;
  subjectId!: string;

  @Choice(FlagCode, 'What kind of doubt it is.')
  code!: string;

  @Choice(FlagSeverity, 'How much it matters for figures.', { fallback: 'WARNING' })
  severity!: string;

  @LongText('What contradicts what.')
  detail!: string;

  @Choice(FlagState, 'How far it has come.', { fallback: 'OPEN' })
  state!: string;

  @Choice(FlagOrigin, 'Who raised it.', { readOnly: true, fallback: 'PERSON' })
  origin!: string;

  @LongText('How the record is treated because of it, and why; needed to close the flag.', { optional: true })
  resolution?: string;

  @Text('Who settled it.', { optional: true })
  resolvedBy?: string;

  @Day('When it was settled.', { optional: true })
  resolvedOn?: string;

  @Link(() => Source, 'The source in which the contradiction stands.', { optional: true })
  source?: Ref<Source>;
}
