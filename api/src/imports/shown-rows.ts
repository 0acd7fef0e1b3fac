import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../query/grammar/lists.ts';

// What the screens are told of rows that wait. Rows are no records of the register: what they hold is sealed.

export const RowOutcome = {
  NEW: 'NEW',
  CHANGE: 'CHANGE',
  SAME: 'SAME',
  DUPLICATE: 'DUPLICATE',
  ASK: 'ASK',
  REFUSED: 'REFUSED',
  SKIPPED: 'SKIPPED',
};
registerEnumType(RowOutcome, {
  name: 'ImportOutcome',
  description: 'What a row of a sheet would do, or has done.',
  valuesConfig: {
    NEW: { description: 'It enters a record.' },
    CHANGE: { description: 'It changes a record that is there, or adds to it.' },
    SAME: { description: 'All that it says is on record.' },
    DUPLICATE: { description: 'Its record stands in an earlier row; it is left out.' },
    ASK: { description: 'It asks something first; it is left out until that is answered.' },
    REFUSED: { description: 'It breaks a rule, or cannot be read; it is left out.' },
    SKIPPED: { description: 'It is left out: by a person, or because it is no record.' },
  },
});

export const RowDecision = { AUTO: 'AUTO', CONFIRM: 'CONFIRM', NEW: 'NEW', MATCH: 'MATCH', SKIP: 'SKIP' };
registerEnumType(RowDecision, {
  name: 'ImportDecision',
  description: 'What a person has decided about a row.',
  valuesConfig: {
    AUTO: { description: 'Nothing: it goes by the rules.' },
    CONFIRM: { description: 'What was doubted in its cells is right as it was read.' },
    NEW: { description: 'It is another business than those it looks like.' },
    MATCH: { description: 'It is the business named; or, of a duplicate, it counts nevertheless.' },
    SKIP: { description: 'It is left out.' },
  },
});

@ObjectType({ description: 'A cell of a row that means something.' })
export class ImportCell {
  @Field(() => Int, { description: 'Where it stands, from 0.' })
  index!: number;

  @Field(() => String, { description: 'What the office calls the column.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'The key of the column of the kind.' })
  column!: string | null;

  @Field(() => String, {
    description: 'What stands there. Of a NIK its last digits; of a telephone number what the viewer may know.',
  })
  text!: string;

  @Field(() => Boolean, { description: 'Part of it is hidden from the viewer.' })
  hidden!: boolean;
}

@ObjectType({ description: 'An answer that may be given to a question about a cell.' })
export class ImportChoice {
  @Field(() => String, { description: 'What the cell would hold.' })
  value!: string;

  @Field(() => String, { description: 'What that is called.' })
  label!: string;
}

@ObjectType({ description: 'Something to be said of a row.' })
export class ImportReason {
  @Field(() => String, { description: 'Its code. Those that begin with NOTE_ only tell.' })
  code!: string;

  @Field(() => String, { description: 'What is said, in Indonesian.' })
  said!: string;

  @Field(() => String, { description: 'The same in English.' })
  saidInEnglish!: string;

  @Field(() => String, { nullable: true, description: 'The column at fault, as the office calls it.' })
  label!: string | null;

  @Field(() => Int, { nullable: true, description: 'Where that column stands, from 0.' })
  index!: number | null;

  @Field(() => Boolean, { description: 'It has to be answered before the row is entered.' })
  asks!: boolean;

  @Field(() => [ImportChoice], { description: 'Values that would answer it, for the cell.' })
  choices!: ImportChoice[];
}

@ObjectType({ description: 'A field that a row would change.' })
export class ImportFieldChange {
  @Field(() => String, { description: 'The field, as the schema names it.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'What it is, as JSON; empty in a new record.' })
  before!: string | null;

  @Field(() => String, { description: 'What it becomes, as JSON.' })
  after!: string;
}

@ObjectType({ description: 'What a row would do to one record.' })
export class ImportRecordChange {
  @Field(() => String, { description: 'What it is within the row: business, owner, report.' })
  record!: string;

  @Field(() => String, { description: 'The noun, as the schema names it.' })
  noun!: string;

  @Field(() => ID, { nullable: true, description: 'The record; empty for a new one.' })
  id!: string | null;

  @Field(() => [ImportFieldChange], { description: 'Field by field.' })
  fields!: ImportFieldChange[];
}

@ObjectType({ description: 'A business that a row may mean.' })
export class ImportCandidate {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  label!: string;

  @Field(() => String, { description: 'The code of its region.' })
  region!: string;

  @Field(() => String, {
    description: 'Why it may be meant: NIB, OWNER, OWNER_AND_NAME, NAME, or ALIKE where it is written alike.',
  })
  why!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'How likely it is the same business, from 0 to 1, as possible duplicates are scored.',
  })
  score!: number | null;
}

@ObjectType({ description: 'A row of a sheet on its way into the register.' })
export class ImportRow {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;

  @Field(() => String, { description: 'The sheet that it stands on.' })
  sheet!: string;

  @Field(() => Int, { description: 'Its number, as the office counts.' })
  number!: number;

  @Field(() => String, {
    description:
      'What it is: RECORD, or why it is none: TOTAL, SIGNATURE, NUMBERING, FOOTNOTE, SECTION, HEADER_REPEATED.',
  })
  kind!: string;

  @Field(() => RowDecision, { description: 'What a person has decided about it.' })
  decision!: string;

  @Field(() => ID, { nullable: true, description: 'The business that a person has said it is.' })
  match!: string | null;

  @Field(() => RowOutcome, {
    nullable: true,
    description: 'What it would do, or has done; empty until a preview has shown it.',
  })
  outcome!: string | null;

  @Field(() => [ImportReason], { description: 'What is to be said of it.' })
  reasons!: ImportReason[];

  @Field(() => [ImportRecordChange], { description: 'What it would change.' })
  changes!: ImportRecordChange[];

  @Field(() => [ImportCandidate], { description: 'Businesses that it may mean.' })
  candidates!: ImportCandidate[];

  @Field(() => [ImportCell], { description: 'Its cells.' })
  cells!: ImportCell[];
}

@ObjectType({ description: 'Rows of a sheet, page by page.' })
export class ImportRowPage {
  @Field(() => [ImportRow], { description: 'The rows.' })
  nodes!: ImportRow[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'How many rows say one thing.' })
export class ImportReasonCount {
  @Field(() => RowOutcome, { description: 'What becomes of them.' })
  outcome!: string;

  @Field(() => String, { description: 'The code of what is said.' })
  code!: string;

  @Field(() => Int, { description: 'How many rows.' })
  rows!: number;
}

@ObjectType({ description: 'A record of a sheet that was changed since the sheet was entered.' })
export class ImportObstacle {
  @Field(() => String, { description: 'The noun, as the schema names it.' })
  noun!: string;

  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What it is known by; null where the viewer may not see it.' })
  label!: string | null;
}

/** Their fields are answered here, and not by the engine. */
export const rowAnswers = [
  ImportCell,
  ImportChoice,
  ImportReason,
  ImportFieldChange,
  ImportRecordChange,
  ImportCandidate,
  ImportRow,
  ImportRowPage,
  ImportReasonCount,
  ImportObstacle,
];
