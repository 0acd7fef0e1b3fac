import { Arg, Float, InputType, registerEnumType } from 'type-graphql';
import type { Column, Kind } from '../../core/column.ts';
import type { Measure } from './aggregates.ts';
import { floatFilter } from './filters.ts';
import { add, blank, Direction, type Made } from './lists.ts';

const Rows = { COUNT: 'COUNT' };
registerEnumType(Rows, {
  name: 'Rows',
  description: 'What the rows of a group amount to by themselves.',
  valuesConfig: { COUNT: { description: 'Their number.' } },
});

const counts = { COUNT: 'count', COUNT_DISTINCT: 'countDistinct' } as const satisfies Record<string, Measure>;
const amounts = { ...counts, SUM: 'sum', AVG: 'avg', MIN: 'min', MAX: 'max' } as const satisfies Record<
  string,
  Measure
>;
const described = {
  COUNT: { description: 'Number of rows that have a value.' },
  COUNT_DISTINCT: { description: 'Number of different values; absent ones are not counted.' },
};
registerEnumType(counts, {
  name: 'CountOfValues',
  description: 'How many values of one field there are.',
  valuesConfig: described,
});
registerEnumType(amounts, {
  name: 'AmountOfValues',
  description: 'What the values of one field that is a number amount to; null if there is none.',
  valuesConfig: described,
});

const numbers = new Set<Kind>(['integer', 'float', 'rupiah']);

/** Lets a noun’s groups be asked for the ratio of two of their measures, kept by it and ordered by it. */
export function addRatios(
  { name, plural }: { name: string; plural: string },
  columns: Pick<Column, 'name' | 'kind' | 'description'>[],
  types: { Row: Made; Having: Made; Order: Made },
): void {
  const [Part, Test, Key] = [blank(`${name}RatioPart`), blank(`${name}RatioHaving`), blank(`${name}RatioOrder`)];
  const input = (made: Made, description: string) => InputType(made.name, { description })(made as never);
  const parts = [
    ['of', 'What is divided.'],
    ['to', 'What it is divided by.'],
  ] as const;

  input(Part, `One number that a group of ${plural} amounts to; exactly one field.`);
  add(Part, 'rows', () => Rows, 'By the rows themselves.');
  for (const column of columns)
    add(Part, column.name, () => (numbers.has(column.kind) ? amounts : counts), column.description);

  input(Test, `Tests the ratio of two measures of a group of ${plural}.`);
  for (const [part, description] of parts) add(Test, part, () => Part, description, false);
  add(Test, 'is', floatFilter, 'What their ratio must be.', false);
  add(types.Having, 'ratio', () => Test, 'By the ratio of two measures; absent where the second is zero or absent.');

  input(Key, `Orders groups of ${plural} by the ratio of two measures.`);
  for (const [part, description] of parts) add(Key, part, () => Part, description, false);
  add(Key, 'direction', () => Direction, 'In which direction.', false);
  add(types.Order, 'ratio', () => Key, 'By the ratio of two measures.');

  add(
    types.Row,
    'ratio',
    () => Float,
    'One measure of the group for each unit of another: one sum over the other, never a mean of ratios. Null where the second is zero, or either is absent.',
  );
  for (const [index, [part, description]] of parts.entries())
    Arg(part, (() => Part) as () => typeof String, { description })(types.Row.prototype, 'ratio', index);
}
