import type { Collection, Ref } from '@mikro-orm/core';
import { Enum, Formula, ManyToMany, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Float, ID, Int } from 'type-graphql';
import {
  type Asked,
  type Class,
  type Column,
  column,
  type EnumObject,
  enumeration,
  type Inverse,
  type Options,
} from './column.ts';
import { DateTime, LocalDate, Rupiah, Url } from './scalars.ts';

type Stored = { type: string; columnType?: string; runtimeType?: string; length?: number; index?: boolean };

const stored = (options: Options, { index, ...how }: Stored) =>
  Property({
    ...how,
    nullable: options.optional ?? false,
    ...(index ? { index: true } : {}),
    ...(options.fallback === undefined ? {} : { default: options.fallback }),
  } as never) as (target: object, name: string) => void;

/** A line of text, 200 characters at most unless `max` says otherwise. */
export const Text = (
  description: string,
  options: Options & { max?: number; pattern?: Column['pattern']; index?: boolean } = {},
) => {
  const max = options.max ?? 200;
  const { index, ...rest } = options;
  return column('text', description, { min: 1, ...rest, max }, () => String, stored(options, { type: 'text', index }));
};

/**
 * A text that nobody reads as it stands: it is stated, kept encrypted, and found again by a keyed hash under a unique
 * index. That hash and its last characters stand in columns of their own, `<name>Index` and `<name>Last4`, which the noun
 * declares.
 */
export const Sealed = (description: string, options: { max: number; pattern: NonNullable<Column['pattern']> }) =>
  column(
    'sealed',
    description,
    { min: 1, optional: true, ...options },
    () => String,
    (target, name) => {
      Property({ type: 'text', nullable: true, lazy: true, hidden: true })(target, name);
    },
  );

/** Text of several lines, 4,000 characters at most unless `max` says otherwise. */
export const LongText = (description: string, options: Options & { max?: number } = {}) =>
  column('longText', description, { min: 1, max: 4000, ...options }, () => String, stored(options, { type: 'text' }));

/** An address on the web, http or https only. */
export const WebAddress = (description: string, options: Options = {}) =>
  column('url', description, { max: 2000, ...options }, () => Url, stored(options, { type: 'text' }));

/** The identifier of a row of another class, where no foreign key can stand. */
export const Identifier = (description: string, options: Options = {}) =>
  column('id', description, options, () => ID, stored(options, { type: 'text', index: true }));

/** A list of short texts. */
export const Texts = (description: string, options: Options & { max?: number } = {}) =>
  column(
    'texts',
    description,
    { max: 120, ...options },
    () => [String],
    (target, name) => Property({ type: 'text[]', columnType: 'text[]', default: [] as never })(target, name),
  );

/** A whole number. */
export const Whole = (description: string, options: Options & { min?: number; max?: number } = {}) =>
  column(
    'integer',
    description,
    { max: 2_147_483_647, min: 0, ...options },
    () => Int,
    stored(options, { type: 'integer' }),
  );

/** A number with a fraction. */
export const Decimal = (description: string, options: Options & { min?: number; max?: number } = {}) =>
  column(
    'float',
    description,
    options,
    () => Float,
    stored(options, { type: 'double', columnType: 'double precision' }),
  );

/** An amount in whole rupiah, never below zero. */
export const Money = (description: string, options: Options & { min?: number; max?: number } = {}) =>
  column(
    'rupiah',
    description,
    { min: 0, ...options },
    () => Rupiah,
    stored(options, { type: 'bigint', columnType: 'bigint', runtimeType: 'number' }),
  );

/** Yes or no; `index` where one of them is rare in a large table. */
export const YesNo = (description: string, { index, ...options }: Options & { index?: boolean } = {}) =>
  column('boolean', description, options, () => Boolean, stored(options, { type: 'boolean', index }));

/** A calendar day, without a time of day or zone. */
export const Day = (description: string, options: Options = {}) =>
  column(
    'date',
    description,
    options,
    () => LocalDate,
    stored(options, { type: 'date', columnType: 'date', runtimeType: 'string' }),
  );

/** An instant in UTC. */
export const Instant = (description: string, options: Options = {}) =>
  column(
    'instant',
    description,
    options,
    () => DateTime,
    stored(options, { type: 'datetime', columnType: 'timestamptz(3)' }),
  );

/** One of an enumeration; `index` where some of its values are rare in a large table. */
export const Choice = (
  values: EnumObject,
  description: string,
  { index, ...options }: Options & { index?: boolean } = {},
) =>
  column(
    'enum',
    description,
    { ...options, enumeration: values },
    () => values,
    (target, name) =>
      Enum({
        items: () => values,
        nullable: options.optional ?? false,
        ...(index ? { index: true } : {}),
        ...(options.fallback === undefined ? {} : { default: options.fallback as string }),
      })(target, name),
  );

/** Several of an enumeration. */
export const Choices = (values: EnumObject, description: string, options: Options = {}) =>
  column(
    'enums',
    description,
    { ...options, enumeration: values },
    () => [values],
    (target, name) => Property({ type: 'text[]', columnType: 'text[]', default: [] as never })(target, name),
  );

/** One of an enumeration that follows from the row's other columns, by an SQL expression: nobody states it. */
export const Derived = (values: EnumObject, description: string, expression: string) =>
  column(
    'enum',
    description,
    { readOnly: true, derived: true, enumeration: values },
    () => values,
    (target, name) =>
      Property({ type: 'text', columnType: 'text', generated: `(${expression}) stored` } as never)(target, name),
  );

/** A whole number that follows from the row's other columns, by an SQL expression; empty where one of them is. */
export const Reckoned = (description: string, expression: string) =>
  column(
    'integer',
    description,
    { readOnly: true, derived: true, optional: true },
    () => Int,
    (target, name) =>
      Property({ type: 'integer', nullable: true, generated: `(${expression}) stored` } as never)(target, name),
  );

/**
 * One of an enumeration that follows from rows of other nouns, or from today's date. It is stored nowhere and never out
 * of date: whoever selects, filters, sorts or groups by it has it worked out for each row that is looked at.
 */
export const Asks = (values: EnumObject, description: string, asked: Asked) =>
  column(
    'enum',
    description,
    { readOnly: true, derived: true, asked, enumeration: values },
    () => values,
    (target, name) => Formula((columns) => asked(`${columns}`), { type: 'text' })(target, name),
  );

/** An instant that is found elsewhere whenever it is asked for, as with `Asks`. */
export const AsksWhen = (description: string, asked: Asked) =>
  column(
    'instant',
    description,
    { readOnly: true, derived: true, optional: true, asked },
    () => DateTime,
    (target, name) => Formula((columns) => asked(`${columns}`), { type: 'datetime' })(target, name),
  );

/** A link to one row. `inverse` adds the list on the other side; an `owned` one goes with its owner. */
export const Link = (target: () => Class, description: string, options: Options & { inverse?: Inverse } = {}) =>
  column('link', description, { ...options, target }, target, (prototype, name) =>
    ManyToOne({
      entity: target as never,
      ref: true,
      nullable: options.optional ?? false,
      index: true,
      // Not `restrict`: a row that goes with its owner may point to another that goes with it too.
      deleteRule: options.inverse?.owned ? 'cascade' : 'no action',
      updateRule: 'cascade',
    })(prototype, name),
  );

/** A link to any number of rows, through a table of pairs; clients state it as a list of identifiers. */
export const Links = (target: () => Class, description: string, options: Options & { inverse?: Inverse } = {}) =>
  column('links', description, { ...options, optional: true, target }, target, (prototype, name) =>
    ManyToMany({ entity: target as never, owner: true, updateRule: 'cascade', index: true })(prototype, name as never),
  );

/** The kinds of record that something may hang on; filled when all nouns are known. */
const subjectTypes: EnumObject = {};

/** Names a kind of record that something may hang on. */
export function addSubjectType(name: string): void {
  subjectTypes[name] = name;
}

/**
 * A link to a row of any noun that extends `base`, kept as `subjectType` and `subjectId`; `inverse` adds the list to
 * each of them. The database holds that the row exists (see the migration's trigger `subject_exists`).
 */
export const Subject =
  (base: () => Class, description: string, options: { inverse: Inverse }) =>
  (target: object, name: string): void => {
    column(
      'enum',
      `${description} The kind of record.`,
      { fixed: true, enumeration: subjectTypes },
      () => subjectTypes,
      (prototype, key) => Property({ type: 'text' })(prototype, key),
    )(target, `${name}Type`);
    Identifier(`${description} The record's identifier.`, { fixed: true })(target, `${name}Id`);
    column('subject', description, { readOnly: true, target: base, ...options }, base, () => undefined)(target, name);
  };

enumeration('SubjectType', 'The kinds of record that figures and flags hang on.', subjectTypes);

export type { Collection, Ref };
