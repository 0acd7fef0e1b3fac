import { fieldOf, type Noun, nouns, targetOf } from '../noun/schema.ts';

export interface Sort {
  field: string;
  order: 'ASC' | 'DESC';
}

type Order = { [key: string]: Order | 'ASC' | 'DESC' };

/** The path of columns by which a field sorts: a link sorts by what its label begins with. */
function path(noun: Noun, field: string): string[] {
  if (field === 'label') return (nouns[noun].label[0] ?? 'id').split('.');
  const { kind, target } = fieldOf(noun, field);
  return kind === 'link' && target ? [field, ...path(targetOf({ kind, target }), 'label')] : [field];
}

/** react-admin's sort as the API's `orderBy` item. */
export const orderBy = (noun: Noun, { field, order }: Sort): Order =>
  path(noun, field).reduceRight<Order | 'ASC' | 'DESC'>((inner, key) => ({ [key]: inner }), order) as Order;

export const sortable = (noun: Noun, field: string): boolean =>
  (!nouns[noun].logged || fieldOf(noun, field).kind === 'link') &&
  !['sealed', 'links', 'list', 'subject', 'texts', 'enums', 'longText'].includes(fieldOf(noun, field).kind);
