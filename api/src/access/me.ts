import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { allNouns } from '../core/noun.ts';
import { statesOf } from '../core/states.ts';
import { leaveToResolver } from '../query/asking/plugin.ts';
import { Purpose, Role } from './role.ts';
import type { Viewer } from './viewer.ts';
import { rulesFor } from './visible.ts';

@ObjectType({
  description: 'What the viewer may do with the records of a noun. Which records is for each of them to say.',
})
export class NounAccess {
  @Field(() => String, { description: 'The noun, as the schema names it: Business.' })
  noun!: string;

  @Field(() => Boolean, { description: 'Whether there are records that it may enter, change and delete.' })
  writes!: boolean;

  @Field(() => [String], { description: 'The acts that it may carry out, by their verbs: confirm.' })
  acts!: string[];
}

@ObjectType({
  description: 'Who asks, and what it may do. It says what there is to offer; the rules hold whatever it says.',
})
export class Me {
  @Field(() => ID, { description: 'Identifier of the user, or of the key.' })
  id!: string;

  @Field(() => String, { description: 'Name of the person, or of the key.' })
  name!: string;

  @Field(() => [Role], { description: 'What it is today, anywhere.' })
  roles!: Role[];

  @Field(() => [Purpose], { description: 'For what it may read fields that are not open to all, somewhere.' })
  purposes!: Purpose[];

  @Field(() => [ID], { description: 'The partners in whose name it asks.' })
  partners!: string[];

  @Field(() => [NounAccess], { description: 'The nouns of which it may see records.' })
  nouns!: NounAccess[];
}

leaveToResolver('me');

@Resolver()
export class WhoAmI {
  @Query(() => Me, { description: 'Who asks, and what it may do.' })
  me(@Ctx() { viewer }: { viewer: Viewer | null }): Me {
    const { id, name, standings } = viewer as Viewer;
    const rules = rulesFor(viewer);
    const nouns = allNouns()
      .filter(({ type }) => rules.rows(type) !== 'none')
      .map(({ type, name, keptByServer }) => ({
        noun: name,
        writes: !keptByServer && rules.writes(type) !== 'none',
        acts: Object.entries(statesOf(type)?.acts ?? {}).flatMap(([act, { byServer }]) =>
          !byServer && rules.writes(type, act) !== 'none' ? [act] : [],
        ),
      }));
    return {
      id,
      name,
      roles: Object.keys(standings) as Role[],
      purposes: [...new Set(Object.values(standings).flatMap(({ purposes }) => Object.keys(purposes)))] as Purpose[],
      partners: [...(standings.PARTNER?.scope ?? [])],
      nouns,
    };
  }
}
