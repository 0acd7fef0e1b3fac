import { type Field, fieldOf, type Noun, nouns, targetOf } from '../noun/schema.ts';
import { orderBy, type Sort } from './order.ts';

/** A list that is read together with the record that it hangs on. */
export interface Related {
  list: string;
  perPage: number;
  sort: Sort;
}

/** What a screen asks for beyond the plain record; travels in react-admin's `meta`. */
export interface Asked {
  /** Only these fields; lists among them are named by their labels. */
  fields?: readonly string[];
  related?: readonly Related[];
  /** Questions of the page besides, by name (`beside.ts`). */
  beside?: readonly string[];
}

const named = '{ id label }';
const page = (limit: number) => `(limit: ${limit}) { nodes ${named} totalCount }`;

function selected(name: string, { kind }: Field): string {
  if (kind === 'link') return `${name} ${named}`;
  if (kind === 'links') return `${name}${page(200)}`;
  if (kind === 'list') return `${name}${page(3)}`;
  if (kind === 'subject') return `${name} { __typename id label }`;
  return name;
}

/** GraphQL text of an order, which holds only names out of the schema. */
const literal = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? `{ ${Object.entries(value)
        .map(([key, inner]) => `${key}: ${literal(inner)}`)
        .join(', ')} }`
    : String(value);

function selectedList(noun: Noun, { list, perPage, sort }: Related): string {
  const target = targetOf(fieldOf(noun, list));
  return `${list}(limit: ${perPage}, orderBy: ${literal(orderBy(target, sort))}) { nodes { ${selection(target)} } totalCount }`;
}

/** A day is not read without what qualifies it; of what is sealed the last characters are read. */
const qualified = (name: string) => [name, `${name}Precision`, `${name}Certainty`, `${name}Last4`];

/** The fields of a noun as GraphQL text: every column, and links with their labels. */
export function selection(noun: Noun, asked: Asked = {}): string {
  const wanted = asked.fields && new Set(asked.fields.flatMap(qualified));
  const columns = Object.entries(nouns[noun].fields).filter(
    ([name, { kind }]) => kind !== 'sealed' && (wanted?.has(name) ?? kind !== 'list'),
  );
  const related = (asked.related ?? []).map((each) => selectedList(noun, each));
  return [
    'id label version createdAt updatedAt',
    ...columns.map(([name, field]) => selected(name, field)),
    ...related,
  ].join(' ');
}

type Row = Record<string, unknown>;
interface Page {
  nodes: Row[];
  totalCount: number;
}

/** A row as forms and cells want it: a many-to-many link is the array of its rows. */
export function rowOf(noun: Noun, row: Row): Row {
  const links = Object.entries(nouns[noun].fields).filter(([name, { kind }]) => kind === 'links' && row[name]);
  return { ...row, ...Object.fromEntries(links.map(([name]) => [name, (row[name] as Page).nodes])) };
}
