import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../core/column.ts';
import { DateTime, LocalDate } from '../core/scalars.ts';

export const MeasureUnit = enumeration(
  'MeasureUnit',
  'What the value of a measure is given in.',
  {
    BUSINESSES: 'BUSINESSES',
    ENGAGEMENTS: 'ENGAGEMENTS',
    PARTICIPATIONS: 'PARTICIPATIONS',
    PROGRAMMES: 'PROGRAMMES',
    CERTIFICATES: 'CERTIFICATES',
    WORKERS: 'WORKERS',
    RUPIAH: 'RUPIAH',
    PERCENT: 'PERCENT',
    POINTS: 'POINTS',
    MONTHS: 'MONTHS',
    SESSIONS: 'SESSIONS',
    PEOPLE: 'PEOPLE',
    DESIGNS: 'DESIGNS',
    DAYS: 'DAYS',
  },
  {
    RUPIAH: { description: 'Whole rupiah.' },
    PERCENT: { description: 'Hundredths of a whole; a change is against what was before.' },
    POINTS: { description: 'Points of the scale that was used.' },
    SESSIONS: { description: 'Sessions a month.' },
  },
);

export const ReportAudience = enumeration(
  'ReportAudience',
  'For whom a report is counted.',
  { VIEWER: 'VIEWER', PARTNER: 'PARTNER', PUBLIC: 'PUBLIC' },
  {
    VIEWER: {
      description:
        'Over the records that the viewer may see, and of these over what the viewer may read: what a sole owner earns, for who may not know it, counts as missing.',
    },
    PARTNER: {
      description:
        'Over all mentoring of the partner’s own programmes, by name or not. Cells that would tell of fewer than three businesses whom it does not see by name are hidden, and others so that they cannot be worked out.',
    },
    PUBLIC: {
      description:
        'Over all that is recorded, for people who see none of it: counts of fewer than five are hidden, and others so that they cannot be worked out.',
    },
  },
);

export type ReportAudience = keyof typeof ReportAudience;

@ObjectType({ description: 'One figure of a report, and what it rests on.' })
export class Measure {
  @Field(() => String, { description: 'Which figure: the code of its definition.' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The part it counts, such as a state, a kind of certificate or a source of money; empty for the whole.',
  })
  part?: string | null;

  @Field(() => String, { description: 'How it is counted.' })
  definition!: string;

  @Field(() => MeasureUnit, { description: 'What the value is given in.' })
  unit!: keyof typeof MeasureUnit;

  @Field(() => Float, {
    nullable: true,
    description: 'The value; empty where nothing is known, or where it is hidden.',
  })
  value!: number | null;

  @Field(() => Int, { nullable: true, description: 'On how many it rests.' })
  n!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many it ought to rest on, nothing is known.' })
  missing!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The part, from 0 to 1, on which it rests; empty where there is nothing to rest on.',
  })
  coverage!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What the value would be if nothing had changed for those that are missing; of changes only.',
  })
  ifMissingUnchanged!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What the value would be if those that are missing had closed; of changes only.',
  })
  ifMissingClosed!: number | null;

  @Field(() => Boolean, {
    description: 'Not shown: it would tell of single businesses or persons, or is not for the viewer to know.',
  })
  hidden!: boolean;
}

@ObjectType({ description: 'The figures of one part of those that a report counts.' })
export class ReportGroup {
  @Field(() => String, {
    description: 'By what the parts are told apart: a dimension that was asked for, EDITION or DELEGATION.',
  })
  dimension!: string;

  @Field(() => String, {
    description: 'Which part: an identifier, a code or a value; empty where it is not known.',
    nullable: true,
  })
  key!: string | null;

  @Field(() => String, { description: 'Its name; empty where it is not known.', nullable: true })
  label!: string | null;

  @Field(() => [Measure], { description: 'Its figures.' })
  measures!: Measure[];
}

@ObjectType({ description: 'The answer to one question, and how it was counted.' })
export class Report {
  @Field(() => LocalDate, { description: 'First day of the period; empty for all that is recorded.', nullable: true })
  from!: string | null;

  @Field(() => LocalDate, { description: 'The day after its last.', nullable: true })
  to!: string | null;

  @Field(() => DateTime, { description: 'When it was counted, from what was recorded then.' })
  asOf!: string;

  @Field(() => ReportAudience, { description: 'For whom it was counted.' })
  audience!: ReportAudience;

  @Field(() => [Measure], { description: 'The figures of all that the report counts.' })
  measures!: Measure[];

  @Field(() => [ReportGroup], { description: 'The same figures part by part, one dimension after the other.' })
  groups!: ReportGroup[];
}
