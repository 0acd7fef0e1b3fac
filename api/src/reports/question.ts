import { Query } from 'type-graphql';
import type { Class } from '../core/column.ts';
import { leaveToResolver } from '../query/asking/plugin.ts';
import { price } from '../query/asking/price.ts';
import { addInstant } from '../query/grammar/lists.ts';

interface Asked {
  description: string;
  nullable?: boolean;
  /** How many objects it counts as: ten for each millisecond that the database works on it in an office of factor 1. */
  cost: number;
  /** The same as of an instant after which a thousand records have changed, where that is more than five times as much. What a key may ask is within what it may (`KEY_COST`). */
  past?: number;
}

/** How many times as much the tables as they stood take, unless a question says otherwise. */
const ofThen = 5;

type Method = (...given: unknown[]) => unknown;

/**
 * A question that counts across rooms: a root field, what it costs whoever asks, and the instant as of which it may be asked.
 * What it is asked with is the last that its method takes.
 */
export const Question =
  (type: () => Class, { description, nullable = false, cost, past = ofThen * cost }: Asked): MethodDecorator =>
  (prototype, name, descriptor) => {
    const field = String(name);
    leaveToResolver(field);
    price(field, { now: cost, past });
    const told = `${description} As of an instant it counts as ${past} objects. Counts as ${cost} objects in \`extensions.cost\`.`;
    const method = descriptor.value as unknown as Method;
    addInstant(prototype, field, method.length);
    const asking = function (this: unknown, ...given: unknown[]) {
      const asOf = given.pop();
      return method.apply(this, [...given.slice(0, -1), { ...(given.at(-1) as object), asOf }]);
    };
    Query(type, { nullable, description: told })(prototype, name, descriptor);
    return { ...descriptor, value: asking } as typeof descriptor;
  };
