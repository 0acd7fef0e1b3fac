import { Field, Float, Int, ObjectType } from 'type-graphql';

// What the screens are told of files: their sheets, and what the columns are taken to mean.

@ObjectType({ description: 'Another thing that a column of a sheet may mean, or a kind of sheet have.' })
export class ImportKindColumn {
  @Field(() => String, { description: 'Its key.' })
  key!: string;

  @Field(() => String, { description: 'What it is called, in Indonesian.' })
  label!: string;

  @Field(() => String, { description: 'The same in English.' })
  labelInEnglish!: string;

  @Field(() => Boolean, { description: 'No row goes without it.' })
  required!: boolean;

  @Field(() => Boolean, { description: 'It may stand there several times.' })
  repeats!: boolean;

  @Field(() => Boolean, { description: 'Its amounts may be in thousands or millions.' })
  scaled!: boolean;
}

@ObjectType({ description: 'A kind of sheet that can be brought.' })
export class ImportKind {
  @Field(() => String, { description: 'Its key.' })
  key!: string;

  @Field(() => String, { description: 'What it is called, in Indonesian.' })
  title!: string;

  @Field(() => String, { description: 'The same in English.' })
  titleInEnglish!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The noun whose own columns it has; empty for what offices keep.',
  })
  noun!: string | null;

  @Field(() => [ImportKindColumn], { description: 'The columns that it may have.' })
  columns!: ImportKindColumn[];
}

@ObjectType({ description: 'A column of a sheet, and what it is taken to mean.' })
export class ImportColumn {
  @Field(() => Int, { description: 'Where it stands, from 0.' })
  index!: number;

  @Field(() => String, { description: 'What the office calls it.' })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The key of the column of the kind that it is; empty if it is left out.',
  })
  column!: string | null;

  @Field(() => String, {
    description:
      'By what that was found: TEMPLATE, ALIAS, CONTENT or PERSON; REST where nothing is known of it, so that it stays a remark.',
  })
  by!: string;

  @Field(() => Float, { description: 'How sure that is, from 0 to 1.' })
  confidence!: number;

  @Field(() => Int, { description: 'What its amounts are multiplied by: 1, 1000 or 1000000.' })
  unit!: number;

  @Field(() => [String], { description: 'Other columns that it could be, the likeliest first.' })
  alternatives!: string[];

  @Field(() => [String], { description: 'What stands in its first rows, numbers of persons and telephones hidden.' })
  sample!: string[];
}

@ObjectType({ description: 'How many rows of a sheet are no records, and what they are instead.' })
export class ImportLeftOut {
  @Field(() => String, {
    description: 'What they are: TOTAL, SIGNATURE, NUMBERING, FOOTNOTE, SECTION, HEADER_REPEATED.',
  })
  kind!: string;

  @Field(() => Int, { description: 'How many.' })
  rows!: number;
}

@ObjectType({ description: 'A sheet of the file, as it was understood.' })
export class ImportSheet {
  @Field(() => Int, { description: 'Where it stands in the file, from 0.' })
  place!: number;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [String], { description: 'The lines above the header.' })
  caption!: string[];

  @Field(() => [Int], { description: 'The rows that make up the header, as the office counts.' })
  headerRows!: number[];

  @Field(() => Boolean, { description: 'It is hidden in the file.' })
  hidden!: boolean;

  @Field(() => Boolean, { description: 'Its rows are brought.' })
  included!: boolean;

  @Field(() => Int, { description: 'Rows that hold a record.' })
  records!: number;

  @Field(() => [ImportLeftOut], { description: 'Rows that hold none, and are left out.' })
  leftOut!: ImportLeftOut[];

  @Field(() => [ImportColumn], { description: 'Its columns.' })
  columns!: ImportColumn[];
}

export const sheetAnswers = [ImportKindColumn, ImportKind, ImportColumn, ImportLeftOut, ImportSheet];
