import { Business } from '@binaan/api/business/business.ts';
import { Exhibition } from '@binaan/api/exhibition/exhibition.ts';
import { Participation } from '@binaan/api/exhibition/participation.ts';
import { LockMode } from '@mikro-orm/core';
import { Length, Max, Min } from 'class-validator';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Loaders } from './loaders.ts';

@InputType()
class ParticipationInput {
  @Field(() => ID)
  exhibition!: string;

  @Field(() => ID)
  business!: string;

  @Field(() => String, { nullable: true })
  @Length(1, 4000)
  notes?: string;
}

@InputType()
class BusinessPatch {
  @Field(() => Int)
  @Min(0)
  @Max(1_000_000)
  workersFemale!: number;
}

const refuse = (message: string, code: string) => new GraphQLError(message, { extensions: { code } });

@Resolver()
export class Writes {
  @Mutation(() => Participation)
  createParticipation(@Arg('input', () => ParticipationInput) input: ParticipationInput, @Ctx() { em }: Loaders) {
    return em.transactional(async (inner) => {
      const exhibition = await inner.findOne(Exhibition, input.exhibition);
      const business = await inner.findOne(Business, input.business);
      if (!exhibition || !business) throw refuse('There is no such row.', 'NOT_FOUND');
      if (['CLOSED', 'MERGED'].includes(business.status)) throw refuse('The business has ended.', 'BAD_USER_INPUT');
      const row = inner.create(Participation, { ...input, exhibition, business, state: 'PROPOSED' } as never);
      inner.persist(row);
      await inner.flush();
      return row;
    });
  }

  @Mutation(() => Business)
  updateBusiness(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => BusinessPatch) { workersFemale }: BusinessPatch,
    @Ctx() { em }: Loaders,
  ) {
    return em.transactional(async (inner) => {
      const business = await inner.findOne(Business, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!business) throw refuse('There is no such row.', 'NOT_FOUND');
      if (business.version !== version) throw refuse('The row has changed since.', 'CONFLICT');
      business.workersFemale = workersFemale;
      return business;
    });
  }
}
