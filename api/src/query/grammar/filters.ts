import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { type Column, enumName, type Kind } from '../../core/column.ts';
import { DateTime, LocalDate, Rupiah, Url } from '../../core/scalars.ts';

/** The input type that tests one value. */
export type Filter = new () => object;

const texts = {
  eq: 'Equals, by the letter.',
  ne: 'Differs, or is absent.',
  in: 'Is one of these.',
  gt: 'Comes after.',
  gte: 'Equals or comes after.',
  lt: 'Comes before.',
  lte: 'Equals or comes before.',
  isNull: 'Is absent (true) or present (false).',
  contains: 'Holds this text, whatever the case.',
  startsWith: 'Begins with this text, whatever the case.',
  has: 'Holds this entry.',
  isEmpty: 'Holds no entry (true) or at least one (false).',
};
type Test = keyof typeof texts;

const ordered: Test[] = ['eq', 'ne', 'in', 'gt', 'gte', 'lt', 'lte', 'isNull'];
const plain: Test[] = ['eq', 'ne', 'in', 'isNull'];
const listed: Test[] = ['has', 'isEmpty'];

const made = new Map<string, Filter>();

function filter(name: string, of: () => object, tests: Test[], what: string): Filter {
  const known = made.get(name);
  if (known) return known;
  const type = { [name]: class {} }[name] as Filter;
  made.set(name, type);
  InputType(name, { description: `Tests ${what}. All tests given must hold.` })(type as never);
  for (const test of tests) {
    const inner = test === 'isNull' || test === 'isEmpty' ? () => Boolean : test === 'in' ? () => [of()] : of;
    Field(inner as () => typeof String, { nullable: true, description: texts[test] })(type.prototype, test);
  }
  return type;
}

export const idFilter = () => filter('IDFilter', () => ID, plain, 'an identifier');
export const textFilter = () => filter('StringFilter', () => String, [...ordered, 'contains', 'startsWith'], 'a text');
export const intFilter = () => filter('IntFilter', () => Int, ordered, 'a whole number');
export const instantFilter = () => filter('DateTimeFilter', () => DateTime, ordered, 'an instant');
export const floatFilter = () => filter('FloatFilter', () => Float, ordered, 'a number');
export const rupiahFilter = () => filter('RupiahFilter', () => Rupiah, ordered, 'an amount in whole rupiah');
export const dateFilter = () => filter('LocalDateFilter', () => LocalDate, ordered, 'a calendar day');

const filters: Partial<Record<Kind, () => Filter>> = {
  text: textFilter,
  longText: textFilter,
  url: () => filter('UrlFilter', () => Url, plain, 'a web address'),
  id: idFilter,
  integer: intFilter,
  float: floatFilter,
  rupiah: rupiahFilter,
  boolean: () => filter('BooleanFilter', () => Boolean, ['eq', 'ne', 'isNull'], 'yes or no'),
  date: dateFilter,
  instant: instantFilter,
  texts: () => filter('StringListFilter', () => String, listed, 'a list of texts'),
};

/** The filter that fits a column. */
export function filterFor({ kind, enumeration = {} }: Column): Filter {
  if (kind === 'enum')
    return filter(`${enumName(enumeration)}Filter`, () => enumeration, plain, `a value of ${enumName(enumeration)}`);
  if (kind === 'enums')
    return filter(
      `${enumName(enumeration)}ListFilter`,
      () => enumeration,
      listed,
      `a list of ${enumName(enumeration)}`,
    );
  const found = filters[kind];
  if (!found) throw new Error(`no filter for ${kind}`);
  return found();
}
