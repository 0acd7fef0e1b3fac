import { Rupiah } from '@binaan/api/core/scalars.ts';
import { FundingSource } from '@binaan/api/exhibition/funding-source.ts';
import { EngagementState } from '@binaan/api/mentoring/engagement-course.ts';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType()
class StateGroup {
  @Field(() => EngagementState)
  state!: string;
}

@ObjectType()
export class EngagementCount {
  @Field(() => StateGroup)
  group!: StateGroup;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
class ExhibitionGroup {
  @Field(() => Int, { nullable: true })
  year?: number;
}

@ObjectType()
class ParticipationGroup {
  @Field(() => ExhibitionGroup)
  exhibition!: ExhibitionGroup;
}

@ObjectType()
class FundingGroup {
  @Field(() => ParticipationGroup)
  participation!: ParticipationGroup;

  @Field(() => FundingSource)
  sourceType!: string;
}

@ObjectType()
class AmountMeasures {
  @Field(() => Rupiah, { nullable: true })
  sum?: number;
}

@ObjectType()
class FundingMeasures {
  @Field(() => AmountMeasures)
  amount!: AmountMeasures;
}

@ObjectType()
export class FundingCount {
  @Field(() => FundingGroup)
  group!: FundingGroup;

  @Field(() => Int)
  count!: number;

  @Field(() => FundingMeasures)
  of!: FundingMeasures;
}
