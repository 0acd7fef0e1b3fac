import { Arg, Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Class, type Column, columnsOf, type Kind } from '../../core/column.ts';
import { isTold, type NounInfo, nounOf } from '../../core/noun.ts';
import { DateTime, LocalDate, Rupiah } from '../../core/scalars.ts';
import { dateFilter, type Filter, floatFilter, instantFilter, intFilter, rupiahFilter } from './filters.ts';
import { add, addInstant, blank, Direction, grammarOf, type Made } from './lists.ts';
import { addRatios } from './ratios.ts';

const GroupBy = { VALUE: 'VALUE' };
registerEnumType(GroupBy, {
  name: 'GroupBy',
  description: 'Puts rows with the same value into one group; those without one too.',
});

const Bucket = { DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH', QUARTER: 'QUARTER', YEAR: 'YEAR' };
registerEnumType(Bucket, {
  name: 'Bucket',
  description: 'A span of calendar days; a group is named by the first day of its span.',
  valuesConfig: { WEEK: { description: 'From Monday (ISO 8601).' } },
});

@InputType({ description: 'Groups calendar days by the span they lie in.' })
export class DateGroup {
  @Field(() => Bucket, { description: 'The span.' })
  by!: string;
}

@InputType({ description: 'Groups instants by the span of days they lie in, in a time zone.' })
export class InstantGroup extends DateGroup {
  @Field(() => String, {
    nullable: true,
    defaultValue: 'Asia/Jakarta',
    description: 'The time zone whose days count, by its IANA name: Asia/Jakarta, Asia/Makassar, Asia/Jayapura.',
  })
  timeZone!: string;
}

/** What can be measured of a kind of column. */
export const measures = {
  count: 'Number of rows that have a value.',
  countDistinct: 'Number of different values; absent ones are not counted.',
  sum: 'Sum over the rows that have a value; null if none has.',
  avg: 'Mean over the rows that have a value; null if none has.',
  min: 'Smallest value; null if there is none.',
  max: 'Greatest value; null if there is none.',
};
export type Measure = keyof typeof measures;

interface Measured {
  name: string;
  /** The type of sum, smallest and greatest. */
  of?: object;
  filter?: () => Filter;
  sums: boolean;
}

const measured: Partial<Record<Kind, Measured>> = {
  integer: { name: 'Int', of: Float, filter: floatFilter, sums: true },
  float: { name: 'Float', of: Float, filter: floatFilter, sums: true },
  rupiah: { name: 'Rupiah', of: Rupiah, filter: rupiahFilter, sums: true },
  date: { name: 'LocalDate', of: LocalDate, filter: dateFilter, sums: false },
  instant: { name: 'DateTime', of: DateTime, filter: instantFilter, sums: false },
};
const plain: Measured = { name: 'Value', sums: false };

interface Made3 {
  Values: Made;
  Having: Made;
  Order: Made;
}
const made = new Map<string, Made3>();

/** `RupiahMeasures`, `RupiahMeasuresHaving`, `RupiahMeasuresOrder`: shared by all columns of a kind. */
function measuresOf(kind: Kind): Made3 {
  const { name, of, filter, sums } = measured[kind] ?? plain;
  const known = made.get(name);
  if (known) return known;
  const types = {
    Values: blank(`${name}Measures`),
    Having: blank(`${name}MeasuresHaving`),
    Order: blank(`${name}MeasuresOrder`),
  };
  made.set(name, types);
  ObjectType(types.Values.name, { description: 'What the rows of a group amount to in one field.' })(
    types.Values as never,
  );
  InputType(types.Having.name, { description: 'Tests what a group amounts to in one field.' })(types.Having as never);
  InputType(types.Order.name, { description: 'Orders groups by what they amount to in one field.' })(
    types.Order as never,
  );
  const put = (measure: Measure, value: object, test: Filter) => {
    add(types.Values, measure, () => value, measures[measure], !measure.startsWith('count'));
    add(types.Having, measure, () => test, measures[measure]);
    add(types.Order, measure, () => Direction, measures[measure]);
  };
  put('count', Int, intFilter());
  put('countDistinct', Int, intFilter());
  if (of && filter) {
    if (sums) put('sum', of, filter());
    if (sums) put('avg', Float, floatFilter());
    put('min', of, filter());
    put('max', of, filter());
  }
  return types;
}

export interface AggregateGrammar {
  Row: Made;
  Measures: Made;
  GroupValues: Made;
  Group: Made;
  Having: Made;
  MeasuresHaving: Made;
  Order: Made;
  MeasuresOrder: Made;
  ListAggregate: Made;
}

const grammars = new Map<Class, AggregateGrammar>();
const rows = new Map<string, Class>();

/** The noun whose groups a GraphQL type describes. */
export const aggregated = (rowType: string): Class | undefined => rows.get(rowType);

/** The types that go with counting a noun. */
export function aggregateGrammarOf(type: Class): AggregateGrammar {
  const known = grammars.get(type);
  if (known) return known;
  const { name, plural } = nounOf(type);
  const types = {
    Row: blank(`${name}AggregateRow`),
    Measures: blank(`${name}Measures`),
    GroupValues: blank(`${name}GroupValues`),
    Group: blank(`${name}Group`),
    Having: blank(`${name}Having`),
    MeasuresHaving: blank(`${name}MeasuresHaving`),
    Order: blank(`${name}AggregateOrder`),
    MeasuresOrder: blank(`${name}MeasuresOrder`),
    ListAggregate: blank(`${name}ListAggregate`),
  };
  grammars.set(type, types);
  rows.set(types.Row.name, type);
  const object = (made: Made, description: string) => ObjectType(made.name, { description })(made as never);
  const input = (made: Made, description: string) => InputType(made.name, { description })(made as never);

  object(
    types.GroupValues,
    `What a group of ${plural} has in common; only fields that are grouped by can be asked for.`,
  );
  object(types.Measures, `What a group of ${plural} amounts to, field by field.`);
  object(types.Row, `A group of ${plural}; without groupBy, all of them.`);
  add(types.Row, 'group', () => types.GroupValues, 'What the rows of the group have in common.', false);
  add(types.Row, 'count', () => Int, 'Number of rows in the group.', false);
  add(types.Row, 'of', () => types.Measures, 'What they amount to, field by field.', false);

  input(types.Group, `One key to group ${plural} by; exactly one field in each.`);
  input(types.MeasuresHaving, `Tests what a group of ${plural} amounts to, field by field.`);
  input(types.Having, `Keeps the groups of ${plural} that meet all of this.`);
  add(types.Having, 'and', () => [types.Having], 'All of these hold.');
  add(types.Having, 'or', () => [types.Having], 'At least one of these holds.');
  add(types.Having, 'not', () => types.Having, 'This does not hold.');
  add(types.Having, 'count', intFilter, 'By the number of rows in the group.');
  add(types.Having, 'of', () => types.MeasuresHaving, 'By what they amount to, field by field.');

  input(types.MeasuresOrder, `Orders groups of ${plural} by what they amount to; exactly one field.`);
  input(types.Order, `One key to order groups of ${plural} by; exactly one field in each.`);
  add(types.Order, 'count', () => Direction, 'By the number of rows in the group.');
  add(types.Order, 'of', () => types.MeasuresOrder, 'By what they amount to.');
  add(types.Order, 'group', () => grammarOf(type).Order, 'By a field that is grouped by.');

  input(types.ListAggregate, `Filter by what a list of ${plural} amounts to.`);
  add(types.ListAggregate, 'where', () => grammarOf(type).Where, 'Only the rows that meet this are counted.');
  add(types.ListAggregate, 'having', () => types.Having, 'What they must amount to.', false);

  describeFields(nounOf(type), types);
  return types;
}

const own: Pick<Column, 'name' | 'kind' | 'description'>[] = [
  { name: 'id', kind: 'id', description: 'Identifier.' },
  { name: 'label', kind: 'text', description: 'The words by which people know the record.' },
  { name: 'createdAt', kind: 'instant', description: 'When the record was entered.' },
  { name: 'updatedAt', kind: 'instant', description: 'When the record was last changed.' },
  { name: 'createdBy', kind: 'id', description: 'The account that entered the record.' },
  { name: 'updatedBy', kind: 'id', description: 'The account that changed the record last.' },
];

/** Kinds that hold more than one value, which neither group nor measure. */
const several = new Set<Kind>(['subject', 'links', 'texts', 'enums']);

function describeFields(noun: NounInfo, types: AggregateGrammar): void {
  const columns = columnsOf(noun.type).filter((column) => isTold(noun, column));
  const single = ([...own, ...columns] as Column[]).filter(({ kind }) => !several.has(kind));
  addRatios(noun, single, types);
  for (const column of single) {
    const { name, kind, description, target } = column;
    if (kind === 'link') {
      const linked = () => aggregateGrammarOf((target as () => Class)());
      add(types.Group, name, () => linked().Group, `By what it links to: ${description}`);
      add(types.GroupValues, name, () => linked().GroupValues, description);
    } else {
      add(types.Group, name, () => groupInput(kind), `By this: ${description}`);
      add(types.GroupValues, name, () => groupValue(column), description);
    }
    const { Values, Having, Order } = measuresOf(kind);
    add(types.Measures, name, () => Values, description, false);
    add(types.MeasuresHaving, name, () => Having, description);
    add(types.MeasuresOrder, name, () => Order, description);
  }
}

const groupInput = (kind: Kind): object => (kind === 'date' ? DateGroup : kind === 'instant' ? InstantGroup : GroupBy);

const groupValues: Partial<Record<Kind, object>> = {
  integer: Int,
  float: Float,
  rupiah: Rupiah,
  boolean: Boolean,
  date: LocalDate,
  instant: LocalDate,
};
const groupValue = ({ kind, enumeration }: Column): object => enumeration ?? groupValues[kind] ?? String;

const aggregateArguments: [string, (types: AggregateGrammar) => object, string, number?][] = [
  ['groupBy', ({ Group }) => [Group], 'Keys to group by; without any, all rows are one group.'],
  ['having', ({ Having }) => Having, 'Only groups that meet this.'],
  ['orderBy', ({ Order }) => [Order], 'Keys to order the groups by; what is grouped by breaks ties.'],
  ['limit', () => Int, 'How many groups at most: 0 to 1,000.', 200],
];

/** Adds the arguments of counting to a method of a resolver or a field of a type; at a root, the filter comes first. */
export function addAggregateArguments(prototype: object, method: string, target: Class, atRoot: boolean): void {
  const filters: typeof aggregateArguments = [
    ['where', () => grammarOf(target).Where, 'Only rows that meet this are counted.'],
    ['search', () => String, 'Only rows that these words mean.'],
  ];
  const list = [...(atRoot ? filters : []), ...aggregateArguments];
  for (const [index, [name, type, description, defaultValue]] of list.entries())
    Arg(name, (() => type(aggregateGrammarOf(target))) as () => typeof String, {
      nullable: true,
      description,
      ...(defaultValue ? { defaultValue } : {}),
    })(prototype, method, index);
  if (atRoot) addInstant(prototype, method, list.length);
}
