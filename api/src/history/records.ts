import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../core/scalars.ts';
import { PageInfo } from '../query/grammar/lists.ts';

const ChangeKind = {
  MUTATION: 'MUTATION',
  BULK: 'BULK',
  IMPORT: 'IMPORT',
  UNDO: 'UNDO',
  RESTORE: 'RESTORE',
  SEED: 'SEED',
  SQL: 'SQL',
};
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'By what the register was changed.',
  valuesConfig: {
    MUTATION: { description: 'A change of one record, with what goes with it.' },
    BULK: { description: 'A change of several records at once.' },
    IMPORT: { description: 'A sheet that was applied.' },
    UNDO: { description: 'Another change set was taken back.' },
    RESTORE: { description: 'Deleted records were brought back.' },
    SEED: { description: 'What the register begins with.' },
    SQL: { description: 'Written in the database, past the API; nobody is known to have done it.' },
  },
});

const Operation = { INSERT: 'INSERT', UPDATE: 'UPDATE', DELETE: 'DELETE' };
registerEnumType(Operation, {
  name: 'Operation',
  description: 'What befell a record.',
  valuesConfig: {
    INSERT: { description: 'It was entered, or brought back.' },
    UPDATE: { description: 'It was changed.' },
    DELETE: { description: 'It was deleted.' },
  },
});

@ObjectType({ description: 'Who changed something, by the name of then.' })
export class Actor {
  @Field(() => ID, { description: 'The account.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The name of the account when it changed this.' })
  name!: string | null;
}

@ObjectType({ description: 'How many records of a noun a change set touched.' })
export class NounChanges {
  @Field(() => String, { description: 'The noun, as the schema names it: Business.' })
  noun!: string;

  @Field(() => Int, { description: 'Records entered or brought back.' })
  entered!: number;

  @Field(() => Int, { description: 'Records changed.' })
  changed!: number;

  @Field(() => Int, { description: 'Records deleted.' })
  deleted!: number;
}

@ObjectType({ description: 'What was changed at once: a mutation, a bulk act, an import.' })
export class ChangeSet {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;

  @Field(() => ChangeKind, { description: 'By what it was made.' })
  kind!: string;

  @Field(() => String, { description: 'The mutation, as the schema names it.' })
  operation!: string;

  @Field(() => String, { nullable: true, description: 'Why, in the words of who made it.' })
  reason!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => Actor, { nullable: true, description: 'Who; null for what nobody is known to have done.' })
  actor!: Actor | null;

  @Field(() => ID, { nullable: true, description: 'The change set that it took back.' })
  undoes!: string | null;

  @Field(() => ID, { nullable: true, description: 'The change set that took it back.' })
  undoneBy!: string | null;

  @Field(() => [NounChanges], { description: 'What it touched, noun by noun, of what the viewer may see.' })
  touched!: NounChanges[];
}

@ObjectType({ description: 'A field that a change set changed.' })
export class FieldChange {
  @Field(() => String, { description: 'The field, as the schema names it.' })
  field!: string;

  @Field(() => String, {
    description:
      'What it was, as JSON in the forms of the API; a link as {id, label}, pairs that went as a list of them.',
  })
  before!: string;

  @Field(() => String, {
    description:
      'What it became, as JSON in the forms of the API; a link as {id, label}, pairs that came as a list of them.',
  })
  after!: string;
}

@ObjectType({ description: 'What one change set did to one record.' })
export class Revision {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the record had afterwards, or last.' })
  version!: number;

  @Field(() => Operation, { description: 'What befell the record.' })
  operation!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => ChangeSet, { description: 'What it was part of: who, by what, why.' })
  changeSet!: ChangeSet;

  @Field(() => [FieldChange], { description: 'What changed, field by field.' })
  changes!: FieldChange[];
}

@ObjectType({ description: 'A record that was deleted and may be brought back.' })
export class Deleted {
  @Field(() => ID, { description: 'Identifier of the record.' })
  id!: string;

  @Field(() => String, { description: 'The words by which it was known.' })
  label!: string;

  @Field(() => DateTime, { description: 'When it was deleted.' })
  at!: string;

  @Field(() => ChangeSet, { description: 'What it was deleted by: who, by what, why.' })
  changeSet!: ChangeSet;
}

@ObjectType({ description: 'A record that a change set touched.' })
export class ChangedRecord {
  @Field(() => String, { description: 'The noun, as the schema names it: Business.' })
  noun!: string;

  @Field(() => ID, { description: 'Identifier of the record.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The words by which it is known, or was when it went; null if these may not be seen.',
  })
  label!: string | null;

  @Field(() => Operation, { description: 'What befell it in all.' })
  operation!: string;

  @Field(() => Boolean, { description: 'Whether it is gone now.' })
  deleted!: boolean;
}

@ObjectType({ description: 'The revisions of a record, the newest first.' })
export class RevisionPage {
  @Field(() => [Revision], { description: 'The revisions of this page.' })
  nodes!: Revision[];

  @Field(() => PageInfo, { description: 'Whether older ones follow, and the cursor to go on from.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'Change sets, the newest first.' })
export class ChangeSetPage {
  @Field(() => [ChangeSet], { description: 'The change sets of this page.' })
  nodes!: ChangeSet[];

  @Field(() => PageInfo, { description: 'Whether older ones follow, and the cursor to go on from.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'The records that a change set touched.' })
export class ChangedPage {
  @Field(() => [ChangedRecord], { description: 'The records of this page.' })
  nodes!: ChangedRecord[];

  @Field(() => PageInfo, { description: 'Whether more follow, and the cursor to go on from.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'Deleted records of a noun, the last deleted first.' })
export class DeletedPage {
  @Field(() => [Deleted], { description: 'The records of this page.' })
  nodes!: Deleted[];

  @Field(() => PageInfo, { description: 'Whether more follow, and the cursor to go on from.' })
  pageInfo!: PageInfo;
}

/** The types that resolvers answer, rather than the engine. */
export const answeredHere = [
  Actor,
  NounChanges,
  ChangeSet,
  FieldChange,
  Revision,
  ChangedRecord,
  Deleted,
  RevisionPage,
  ChangeSetPage,
  ChangedPage,
  DeletedPage,
];

export { ChangeKind };
