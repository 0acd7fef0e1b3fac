import { randomBytes } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Viewer } from '../access/viewer.ts';
import { refuseFields } from '../core/errors.ts';
import { Change, type Hand } from '../history/change.ts';
import { inputsOf } from '../history/inputs.ts';
import { mutation } from '../history/root-field.ts';
import { ApiKey, keyMark } from './api-key.ts';
import { digestOf } from './key-holder.ts';

@ObjectType({ description: 'A key that has just been made: it is never told again.' })
export class IssuedApiKey {
  @Field(() => String, { description: 'The key, to be sent as `Authorization: Bearer` or `X-API-Key`.' })
  key!: string;

  id!: string;
}

/** How keys are made and revoked. They are never changed: a new one takes the place of an old one. */
@Resolver(() => IssuedApiKey)
export class KeyActs {
  @FieldResolver(() => ApiKey, { description: 'What is kept of it.' })
  apiKey(@Root() { id }: IssuedApiKey, @Ctx() { engine, viewer }: Hand, @Info() info: GraphQLResolveInfo) {
    return engine.payload(info, ApiKey, id, viewer);
  }
}

/** How much of a key is kept readable beside its mark. */
const shown = 6;

const { Input } = inputsOf(ApiKey);

mutation(
  KeyActs,
  {
    name: 'createApiKey',
    description: 'Makes a key, and tells it this once.',
    type: () => IssuedApiKey,
    args: { input: { type: () => Input, description: 'What the key is for.' } },
  },
  async ({ input }, hand, { schema }): Promise<IssuedApiKey> => {
    const { operations } = input as ApiKey;
    const known = schema.getQueryType()?.getFields() ?? {};
    if (operations?.some((name) => !Object.hasOwn(known, name))) throw refuseFields({ operations: noSuchQuery });
    const key = keyMark + randomBytes(32).toString('base64url');
    const stated = {
      ...(input as ApiKey),
      prefix: key.slice(0, keyMark.length + shown),
      issuedBy: (hand.viewer as Viewer).id,
    };
    const id = await Change.make(hand, async (change) => {
      const [made] = change.create(ApiKey, [stated]);
      change.along({ text: 'insert into auth.api_key (id, digest) values ($1, $2)', values: [made, digestOf(key)] });
      return made as string;
    });
    return { key, id };
  },
);

const noSuchQuery = { id: 'Tidak ada kueri dengan nama itu.', en: 'There is no query of that name.' };

mutation(
  KeyActs,
  {
    name: 'revokeApiKey',
    description:
      'Ends a key for good, from the next request on. CONFLICT if it is revoked already, or has changed since.',
    type: () => ApiKey,
    args: {
      id: { type: () => ID, description: 'Identifier of a record of apiKeys.' },
      version: { type: () => Int, description: 'The version that was read.' },
    },
  },
  ({ id, version }, hand, info) =>
    Change.make(hand, (change) => {
      const revoked = { revokedAt: new Date().toISOString() };
      change.update(ApiKey, [id as string], revoked, {
        version: version as number,
        where: { revokedAt: { isNull: true } },
      });
      return change.answer(info, ApiKey, id as string);
    }),
);
