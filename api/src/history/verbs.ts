import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Class } from '../core/column.ts';
import { refuseFields } from '../core/errors.ts';
import { nounOf } from '../core/noun.ts';
import { addAggregateArguments, aggregateGrammarOf } from '../query/aggregate-grammar.ts';
import { addListArguments, grammarOf } from '../query/grammar.ts';
import { Change, type Hand } from './change.ts';
import { inputsOf } from './inputs.ts';

@ObjectType({ description: 'What a change of several records at once did: all of them, or none.' })
export class BulkResult {
  @Field(() => Int, { description: 'Number of records changed.' })
  count!: number;

  @Field(() => [ID], { description: 'Their identifiers.' })
  ids!: string[];
}

const mostAtOnce = 500;

function several(ids: string[]): string[] {
  const each = [...new Set(ids)];
  if (each.length > 0 && each.length <= mostAtOnce) return each;
  throw refuseFields({
    ids: { id: `Pilih 1 sampai ${mostAtOnce} data.`, en: `Name 1 to ${mostAtOnce} records.` },
  });
}

/** The plain verbs of a noun: read one, read many, create, update, delete, and the last two for several at once. */
export function verbsOf(type: Class): new () => object {
  const { name, plural, singular } = nounOf(type);
  const { Input, Patch } = inputsOf(type);
  const many = plural.charAt(0).toUpperCase() + plural.slice(1);
  const which = `Identifier of a record of ${plural}.`;

  @Resolver()
  class Verbs {
    @Query(() => type as never, {
      name: singular,
      nullable: true,
      description: `One of ${plural}; null if it does not exist or may not be seen.`,
    })
    one(@Arg('id', () => ID, { description: which }) _id: string, @Ctx() hand: Hand, @Info() info: GraphQLResolveInfo) {
      return hand.engine.field(info, hand.viewer);
    }

    @Query(() => grammarOf(type).Page as never, {
      name: plural,
      description: `A page of ${plural} that meet a filter.`,
    })
    many(...received: unknown[]) {
      const [hand, info] = received.slice(-2) as [Hand, GraphQLResolveInfo];
      return hand.engine.field(info, hand.viewer);
    }

    @Query(() => [aggregateGrammarOf(type).Row] as never, {
      name: `${singular}Aggregate`,
      description: `Groups of ${plural} that meet a filter, and what they amount to.`,
    })
    aggregate(...received: unknown[]) {
      const [hand, info] = received.slice(-2) as [Hand, GraphQLResolveInfo];
      return hand.engine.field(info, hand.viewer);
    }

    @Mutation(() => type as never, { name: `create${name}`, description: `Enters a new record of ${plural}.` })
    create(
      @Arg('input', () => Input as never, { description: 'What is known of it.' }) input: object,
      @Ctx() hand: Hand,
      @Info() info: GraphQLResolveInfo,
    ) {
      return Change.make(hand, async (change) => change.answer(info, type, await change.create(type, input as never)));
    }

    @Mutation(() => type as never, {
      name: `update${name}`,
      description: `Changes a record of ${plural}. CONFLICT if someone else has changed it since.`,
    })
    update(
      @Arg('id', () => ID, { description: which }) id: string,
      @Arg('version', () => Int, { description: 'The version that was read.' }) version: number,
      @Arg('input', () => Patch as never, { description: 'What changes.' }) input: object,
      @Ctx() hand: Hand,
      @Info() info: GraphQLResolveInfo,
    ) {
      return Change.make(hand, async (change) => {
        await change.update(type, [id], input as never, version);
        return change.answer(info, type, id);
      });
    }

    @Mutation(() => type as never, {
      name: `delete${name}`,
      description: `Deletes a record of ${plural}, and answers it as it was. CONFLICT if others refer to it.`,
    })
    delete(
      @Arg('id', () => ID, { description: which }) id: string,
      @Arg('version', () => Int, { description: 'The version that was read.' }) version: number,
      @Ctx() hand: Hand,
      @Info() info: GraphQLResolveInfo,
    ) {
      const remove = async (change: Change) => {
        const was = await change.answer(info, type, id);
        await change.delete(type, [id], version);
        return was;
      };
      return Change.make(hand, remove, true);
    }

    @Mutation(() => BulkResult, {
      name: `update${many}`,
      description: `Makes the same change to several ${plural}: to all of them, or to none.`,
    })
    async updateMany(
      @Arg('ids', () => [ID], { description: `Identifiers of 1 to ${mostAtOnce} records.` }) ids: string[],
      @Arg('input', () => Patch as never, { description: 'What changes in each.' }) input: object,
      @Ctx() hand: Hand,
    ) {
      const each = several(ids);
      await Change.make(hand, (change) => change.update(type, each, input as never));
      return { count: each.length, ids: each };
    }

    @Mutation(() => BulkResult, {
      name: `delete${many}`,
      description: `Deletes several ${plural}: all of them, or none.`,
    })
    async deleteMany(
      @Arg('ids', () => [ID], { description: `Identifiers of 1 to ${mostAtOnce} records.` }) ids: string[],
      @Ctx() hand: Hand,
    ) {
      const each = several(ids);
      await Change.make(hand, (change) => change.delete(type, each), true);
      return { count: each.length, ids: each };
    }
  }

  const lists: [string, number][] = [
    ['many', addListArguments(Verbs.prototype, 'many', type)],
    ['aggregate', addAggregateArguments(Verbs.prototype, 'aggregate', type, true)],
  ];
  for (const [method, last] of lists) {
    Ctx()(Verbs.prototype, method, last);
    Info()(Verbs.prototype, method, last + 1);
  }
  return Verbs;
}
