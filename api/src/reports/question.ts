import { Query } from 'type-graphql';
import type { Class } from '../core/column.ts';
import { leaveToResolver } from '../query/asking/plugin.ts';
import { price } from '../query/asking/price.ts';

interface Asked {
  description: string;
  nullable?: boolean;
  /** How many objects it counts as: ten for each millisecond that the database works on it in an office of factor 1. */
  cost: number;
}

/** A question that counts across rooms: a root field, and what it costs whoever asks. */
export const Question =
  (type: () => Class, { description, nullable = false, cost }: Asked): MethodDecorator =>
  (prototype, name, method) => {
    const field = String(name);
    leaveToResolver(field);
    price(field, cost);
    const told = `${description} Counts as ${cost} objects in \`extensions.cost\`.`;
    Query(type, { nullable, description: told })(prototype, name, method);
  };
