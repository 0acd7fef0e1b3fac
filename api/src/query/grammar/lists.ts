import { Arg, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Class, type Column, columnsOf } from '../../core/column.ts';
import { type List, listsOf } from '../../core/graph.ts';
import { isTold, Node, type NounInfo, nounOf } from '../../core/noun.ts';
import { DateTime } from '../../core/scalars.ts';
import { sievesOf } from '../sieve.ts';
import { addAggregateArguments, aggregateGrammarOf } from './aggregates.ts';
import { type Filter, filterFor, idFilter, instantFilter, intFilter, textFilter } from './filters.ts';

/** A GraphQL type that is made rather than written. */
export type Made = new () => object;
type TypeOf = () => Class | Filter | object;

export const Direction = { ASC: 'ASC', DESC: 'DESC' };
registerEnumType(Direction, {
  name: 'Direction',
  description: 'Direction of an order. Empty values come last in both.',
  valuesConfig: { ASC: { description: 'Smallest first.' }, DESC: { description: 'Greatest first.' } },
});

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row here, for `after`; null on an empty page.',
  })
  endCursor!: string | null;
}

@ObjectType({ description: 'How many rows a list has, without counting a large one to its end.' })
export class Total {
  @Field(() => Int, { description: 'Rows that were counted: all of them, or as many as are counted at most.' })
  count!: number;

  @Field(() => Boolean, { description: 'Whether these are all; if not, there are more.' })
  exact!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'About how many there are where not all were counted, by what the database has noted of the table: of a list without a filter, for whoever may see all of its noun. Null for anybody else, whom it would tell of rows that they may not see.',
  })
  estimate!: number | null;
}

/** An empty class with a name, to hang fields on. */
export const blank = (name: string): Made => ({ [name]: class {} })[name] as Made;

/** Adds a field to a made type. */
export const add = (type: Made, name: string, of: TypeOf, description: string, nullable = true): void =>
  Field(of as () => typeof String, { nullable, description })(type.prototype, name);

interface Grammar {
  Where: Made;
  Order: Made;
  ListWhere: Made;
  Page: Made;
}

const grammars = new Map<Class, Grammar>();

/** The types that go with reading a noun: `BusinessWhere`, `BusinessOrder`, `BusinessPage`. */
export function grammarOf(type: Class): Grammar {
  const known = grammars.get(type);
  if (known) return known;
  const noun = nounOf(type);
  const made = {
    Where: blank(`${noun.name}Where`),
    Order: blank(`${noun.name}Order`),
    ListWhere: blank(`${noun.name}ListWhere`),
    Page: blank(`${noun.name}Page`),
  };
  grammars.set(type, made);
  describe(noun, made);
  return made;
}

function describe(noun: NounInfo, { Where, Order, ListWhere, Page }: Grammar): void {
  const { type, name, plural } = noun;
  InputType(`${name}Where`, {
    description: `Filter of ${plural}. All parts given must hold. An absent value fails every test but ne, isNull and not.`,
  })(Where as never);
  add(Where, 'and', () => [Where], 'All of these hold.');
  add(Where, 'or', () => [Where], 'At least one of these holds; none does of an empty list.');
  add(Where, 'not', () => Where, 'This does not hold.');
  add(Where, 'isNull', () => Boolean, 'Directly under a link: whether it leads nowhere (true) or somewhere (false).');
  if (noun.tree) add(Where, 'within', () => ID, 'The code of a region: it and everything that lies in it.');

  InputType(`${name}Order`, { description: `One key to order ${plural} by; exactly one field in each.` })(
    Order as never,
  );

  const ownFields: [string, Filter][] = [
    ['id', idFilter()],
    ['label', textFilter()],
    ['version', intFilter()],
    ['createdAt', instantFilter()],
    ['updatedAt', instantFilter()],
    ['createdBy', idFilter()],
    ['updatedBy', idFilter()],
  ];
  for (const [field, filter] of ownFields) {
    add(Where, field, () => filter, `By ${field}.`);
    add(Order, field, () => Direction, `By ${field}.`);
  }
  for (const column of columnsOf(type)) if (isTold(noun, column)) describeColumn(column, Where, Order);
  for (const list of listsOf(type))
    add(Where, list.name, () => grammarOf(list.target).ListWhere, `By rows of ${list.name}: ${list.description}`);

  for (const { name, input, description } of sievesOf(type)) add(Where, name, () => input, description);

  InputType(`${name}ListWhere`, { description: `Filter by a list of ${plural}.` })(ListWhere as never);
  add(ListWhere, 'some', () => Where, 'At least one of them meets this.');
  add(ListWhere, 'none', () => Where, 'None of them meets this.');
  add(ListWhere, 'every', () => Where, 'All of them meet this; so they do where there are none.');

  ObjectType(`${name}Page`, { description: `A page of ${plural}.` })(Page as never);
  add(Page, 'nodes', () => [type], 'The rows of this page, in the order asked for.', false);
  add(
    Page,
    'totalCount',
    () => Int,
    'Number of rows that meet the filter, on all pages. Counted only if asked for.',
    false,
  );
  add(Page, 'total', () => Total, 'About the same, counted to a bound (COUNT_CAP) and no further.', false);
  add(Page, 'pageInfo', () => PageInfo, 'Whether more follow, and the cursor to go on from.', false);
  add(
    ListWhere,
    'aggregate',
    () => aggregateGrammarOf(type).ListAggregate,
    'What those of them that are counted amount to.',
  );
  Field(() => [aggregateGrammarOf(type).Row] as never, {
    description: 'Groups of all rows that meet the filter, on all pages, and what they amount to.',
  })(Page.prototype, 'aggregate', { value: () => undefined });
  addAggregateArguments(Page.prototype, 'aggregate', type, false);
}

function describeColumn(column: Column, Where: Made, Order: Made): void {
  const { name, kind, description } = column;
  if (kind === 'subject') return;
  if (kind === 'link') {
    const target = column.target as () => Class;
    add(Where, name, () => grammarOf(target()).Where, `By what it links to: ${description}`);
    add(Order, name, () => grammarOf(target()).Order, `By what it links to: ${description}`);
  } else if (kind === 'links') {
    add(Where, name, () => grammarOf((column.target as () => Class)()).ListWhere, `By its rows: ${description}`);
  } else {
    const filter = filterFor(column);
    add(Where, name, () => filter, `By this: ${description}`);
    if (kind !== 'texts' && kind !== 'enums') add(Order, name, () => Direction, `By this: ${description}`);
  }
}

const listArguments: [string, (grammar: Grammar) => object, string, number?][] = [
  ['where', ({ Where }) => Where, 'Only rows that meet this.'],
  [
    'search',
    () => String,
    'Only rows that these words mean: in any order, by their parts and stems; if no row holds them, those written alike. Without orderBy the best fit comes first; of more than 500 rows only the 500 with the shortest names (for records known by others, the first entered) are ranked, and the rest follow in that order. Blanks ask for nothing. Counts are exact.',
  ],
  ['orderBy', ({ Order }) => [Order], 'Keys to order by, the first counting most; the identifier breaks ties.'],
  ['limit', () => Int, 'How many rows at most: 0 to 200.', 25],
  ['offset', () => Int, 'How many rows to pass over: 0 to 100,000. Far into a list, `after` is faster.'],
  ['after', () => String, 'The cursor to go on from: `pageInfo.endCursor` of the page before, with the same order.'],
];

/** Every question may be asked of the register as it stood once. */
export const asOf = {
  name: 'asOf',
  type: () => DateTime,
  description:
    'Answers as the register stood at this instant, all that lies below included; it cannot lie in the future. What is being written at that very instant may not show yet.',
};

/** Adds the arguments that every list takes to a method of a resolver or a field of a type, and at a root the instant. */
export function addListArguments(prototype: object, method: string, target: Class, atRoot: boolean): void {
  for (const [index, [name, type, description, defaultValue]] of listArguments.entries())
    Arg(name, (() => type(grammarOf(target))) as () => typeof String, {
      nullable: true,
      description,
      ...(defaultValue ? { defaultValue } : {}),
    })(prototype, method, index);
  if (atRoot) addInstant(prototype, method, listArguments.length);
}

export const addInstant = (prototype: object, method: string, index: number): void =>
  Arg(asOf.name, asOf.type as never, { nullable: true, description: asOf.description })(prototype, method, index);

/** Adds to a noun's GraphQL type its lists, with their arguments, and the record it hangs on. */
export function addLists(noun: NounInfo): void {
  const { prototype } = noun.type;
  const pairs = columnsOf(noun.type).filter(({ kind }) => kind === 'links');
  const lists: Pick<List, 'name' | 'description' | 'target'>[] = [
    ...pairs.map(({ name, description, target }) => ({ name, description, target: (target as () => Class)() })),
    ...listsOf(noun.type),
  ];
  for (const { name, description, target } of lists) {
    Field((() => grammarOf(target).Page) as () => typeof String, { description })(prototype, name, {
      value: () => undefined,
    });
    addListArguments(prototype, name, target, false);
  }
  for (const { name, description } of columnsOf(noun.type).filter(({ kind }) => kind === 'subject'))
    Field((() => Node) as never, { description })(prototype, name);
}
