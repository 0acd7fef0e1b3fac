import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** A scalar whose stored, sent and received forms are one; `read` refuses with a sentence that never holds the value. */
function scalar<T>(
  name: string,
  description: string,
  read: (value: unknown) => T,
  literals: string[],
): GraphQLScalarType<T, T> {
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value as T,
    parseValue: read,
    parseLiteral: (node: ValueNode) => {
      if (!literals.includes(node.kind)) throw new GraphQLError(`${name} cannot be written this way.`);
      const text = (node as { value: string }).value;
      return read(node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(text) : text);
    },
  });
}

/** Whole rupiah, exact to 9 * 10^15. */
export const Rupiah = scalar(
  'Rupiah',
  'An amount in whole Indonesian rupiah: a safe integer (at most 9,007,199,254,740,991), never a fraction.',
  (value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
      throw new GraphQLError('Rupiah must be a whole number of at most 9007199254740991.');
    return value;
  },
  [Kind.INT, Kind.FLOAT],
);

const day = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar day that exists, from year 1 to 9999. */
export function isDay(value: unknown): value is string {
  const parts = typeof value === 'string' ? day.exec(value) : null;
  if (!parts || parts[1] === '0000') return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value as string);
}

/** A calendar day. */
export const LocalDate = scalar(
  'LocalDate',
  'A calendar day as yyyy-mm-dd, without a time of day or a time zone.',
  (value) => {
    if (!isDay(value)) throw new GraphQLError('LocalDate must be an existing day written yyyy-mm-dd.');
    return value;
  },
  [Kind.STRING],
);

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant; answered in UTC to the millisecond. */
export const DateTime = scalar(
  'DateTime',
  'An instant as ISO 8601 with its zone, for example 2016-10-12T08:00:00.000Z. Answers are in UTC, to the millisecond.',
  (value) => {
    if (typeof value !== 'string' || !instant.test(value) || !isDay(value.slice(0, 10)))
      throw new GraphQLError('DateTime must be an ISO 8601 instant with a zone.');
    const time = new Date(value);
    if (Number.isNaN(time.getTime()) || time.getUTCFullYear() < 1 || time.getUTCFullYear() > 9999)
      throw new GraphQLError('DateTime must be an instant that exists.');
    return time.toISOString();
  },
  [Kind.STRING],
);

/** A web address, http or https. */
export const Url = scalar(
  'Url',
  'A web address that begins with http:// or https://, at most 2,000 characters.',
  (value) => {
    const url = typeof value === 'string' && value.length <= 2000 ? URL.parse(value) : null;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
      throw new GraphQLError('Url must be a web address that begins with http:// or https://.');
    return value as string;
  },
  [Kind.STRING],
);

/** The scalars of this schema whose values carry bounds of their own. */
export const boundedScalars = { Rupiah, LocalDate, DateTime, Url };
