import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../core/column.ts';
import { DateTime } from '../../core/scalars.ts';
import { PageInfo } from '../../query/grammar/lists.ts';
import { BusinessStatus } from '../business-status.ts';

export const DuplicateAspect = enumeration(
  'DuplicateAspect',
  'By what two records are compared.',
  { NAME: 'NAME', PHONE: 'PHONE', PLACE: 'PLACE', OWNER: 'OWNER' },
  {
    NAME: { description: 'The names, without legal form, whatever the order of their words.' },
    PHONE: { description: 'The telephone numbers; one that differs counts half.' },
    PLACE: { description: 'The villages or districts.' },
    OWNER: { description: 'The owners, without titles; 1 where it is the same person of the register.' },
  },
);

export const DuplicateIdentifier = enumeration(
  'DuplicateIdentifier',
  'A number or a person by which records are told apart beyond doubt.',
  { NIB: 'NIB', REGISTER_NUMBER: 'REGISTER_NUMBER', OWNER: 'OWNER' },
  {
    NIB: { description: 'The business identification number.' },
    REGISTER_NUMBER: { description: 'A number of SIINas, of an industrial licence (IUI) or a registration (TDI).' },
    OWNER: { description: 'An owner who is the same person of the register, whom a NIK tells from all others.' },
  },
);

export const DuplicateVerdict = enumeration(
  'DuplicateVerdict',
  'What to make of two records that are alike. Whatever it says, a person decides.',
  { SAME: 'SAME', PROPOSED: 'PROPOSED', REVIEW: 'REVIEW' },
  {
    SAME: { description: 'A number that names one business is the same.' },
    PROPOSED: { description: 'A score of at least 0.92 on enough that is known: probably one business.' },
    REVIEW: { description: 'A score of at least 0.75, or too little is known: somebody should look.' },
  },
);

@ObjectType({ description: 'One of two records that are compared, as far as the viewer may read it.' })
export class DuplicateSide {
  @Field(() => ID, { description: 'Identifier of a record of businesses.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => BusinessStatus, { description: 'Where it stands in the register.' })
  status!: string;

  @Field(() => ID, { description: 'Code of the region where it produces.' })
  region!: string;

  @Field(() => String, { description: 'That region by name, and the regency or city it lies in.' })
  place!: string;

  @Field(() => String, { nullable: true, description: 'Street address within the region.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Its owner.' })
  ownerName!: string | null;

  @Field(() => String, { nullable: true, description: 'Its telephone number.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Its NIB.' })
  nib!: string | null;

  @Field(() => DateTime, { description: 'When it was entered.' })
  enteredAt!: string;
}

@ObjectType({ description: 'What one aspect says of two records.' })
export class DuplicatePart {
  @Field(() => DuplicateAspect, { description: 'Which aspect.' })
  aspect!: keyof typeof DuplicateAspect;

  @Field(() => Float, { description: 'How much it counts, of 1.' })
  weight!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'How much the two are alike in it, from 0 to 1; empty where the viewer does not know it of both.',
  })
  likeness!: number | null;
}

@ObjectType({ description: 'Two records that may be one business, and why.' })
export class DuplicatePair {
  @Field(() => DuplicateSide, { description: 'The one that is asked about, or was entered first.' })
  one!: DuplicateSide;

  @Field(() => DuplicateSide, { description: 'The other one.' })
  other!: DuplicateSide;

  @Field(() => Float, {
    description: 'From 0 to 1: the mean of what is known of both, by its weights; 1 where a number is the same.',
  })
  score!: number;

  @Field(() => Float, { description: 'The part of all weights that the score rests on.' })
  known!: number;

  @Field(() => DuplicateVerdict, { description: 'What to make of it.' })
  verdict!: keyof typeof DuplicateVerdict;

  @Field(() => [DuplicatePart], { description: 'The score aspect by aspect.' })
  parts!: DuplicatePart[];

  @Field(() => [DuplicateIdentifier], { description: 'What is the same of both, and names one business or one owner.' })
  equal!: (keyof typeof DuplicateIdentifier)[];

  @Field(() => [DuplicateIdentifier], { description: 'What ought to be the same of one business, and is not.' })
  unequal!: (keyof typeof DuplicateIdentifier)[];
}

@ObjectType({ description: 'A page of pairs, the likest first.' })
export class DuplicatePairPage {
  @Field(() => [DuplicatePair], { description: 'The pairs of this page.' })
  nodes!: DuplicatePair[];

  @Field(() => Int, { description: 'Number of all pairs.' })
  totalCount!: number;

  @Field(() => PageInfo, { description: 'Whether more follow, and the cursor to go on from.' })
  pageInfo!: PageInfo;
}

/** The types that resolvers answer, rather than the engine. */
export const duplicateTypes = [DuplicateSide, DuplicatePart, DuplicatePair, DuplicatePairPage];
