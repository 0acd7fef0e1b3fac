import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { refuse, words } from '../core/errors.ts';
import type { People } from './people.ts';
import type { Viewer } from './viewer.ts';

/** What these acts are done with. */
export interface Office {
  viewer: Viewer | null;
  people: People;
  /** What viewers may do has changed. */
  accessChanged(): Promise<void>;
}

@ObjectType({ description: 'Somebody who was invited, or has to choose a new password.' })
export class Invitation {
  @Field(() => ID, { description: 'Identifier of the user.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where the person chooses a password, once and within seven days; null if it went out by mail.',
  })
  link?: string;
}

@InputType({ description: 'Who is invited.' })
export class InviteUserInput {
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @Field(() => String, { description: 'The e-mail address with which the person will sign in.' })
  email!: string;
}

/** An administrator, or a refusal. */
function administrator({ viewer }: Office): Viewer {
  if (!viewer) throw refuse(words.signIn, 'UNAUTHENTICATED');
  if (!viewer.standings.ADMIN) throw refuse(words.forbidden, 'FORBIDDEN');
  return viewer;
}

const who = { description: 'Identifier of the user.' };

/** People are invited, helped back in, and kept out; only administrators do so, and never to themselves. */
@Resolver()
export class Invitations {
  @Mutation(() => Invitation, {
    description:
      'Makes an account for a person, who chooses a password by a link. What they may do is for grants to say.',
  })
  inviteUser(
    @Arg('input', () => InviteUserInput, { description: 'Who it is.' }) input: InviteUserInput,
    @Ctx() office: Office,
  ) {
    return office.people.invite(administrator(office), input);
  }

  @Mutation(() => Invitation, {
    description:
      'For who has lost password, phone or invitation: ends all sessions, takes password and second factor away, and lets a new password be chosen.',
  })
  async recoverUser(@Arg('id', () => ID, who) id: string, @Ctx() office: Office) {
    const invited = await office.people.recover(administrator(office), id);
    await office.accessChanged();
    return invited;
  }

  @Mutation(() => ID, { description: 'Keeps a person out from the next request on. What they have done stays theirs.' })
  async deactivateUser(@Arg('id', () => ID, who) id: string, @Ctx() office: Office) {
    await office.people.deactivate(administrator(office), id);
    await office.accessChanged();
    return id;
  }

  @Mutation(() => ID, { description: 'Lets a person sign in again who was kept out.' })
  async reactivateUser(@Arg('id', () => ID, who) id: string, @Ctx() office: Office) {
    await office.people.reactivate(administrator(office), id);
    return id;
  }
}
