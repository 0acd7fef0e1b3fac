import { type Class, type Column, columnsOf, enumName, type Kind } from '../core/column.ts';
import { type Language, refuseFields, type Sentence } from '../core/errors.ts';
import { nounOf } from '../core/noun.ts';
import { fieldCalled, valueCalled } from '../words/words.ts';

/** A column of a table that is taken along: where its value stands in an answer, and of what kind it is. */
export interface Taken {
  path: string[];
  kind: Kind;
  /** Where its precision stands, of a day that has one. */
  precision?: string[];
  /** What GraphQL is asked. */
  selection: string;
  /** What the column is called, links before what they lead to. */
  head: Sentence;
  /** What its codes are called. */
  called: (code: string, language: Language) => string;
}

const own: Record<string, Kind> = {
  id: 'id',
  label: 'text',
  version: 'integer',
  createdAt: 'instant',
  updatedAt: 'instant',
  createdBy: 'id',
  updatedBy: 'id',
};

/** The column that a dotted path leads to from a noun, through links to one record; a link is told by its label. */
export function taken(noun: Class, dotted: string): Taken {
  const links = dotted.split('.');
  const name = links.pop() as string;
  const at = links.reduce(linkedBy, noun);
  const column = columnOf(at, name);
  const kind = column?.kind ?? (Object.hasOwn(own, name) ? own[name] : undefined);
  if (!kind || kind === 'sealed') throw noSuchColumn;
  const words = wordsFor(noun, [...links, name]);
  const within = (selected: string) => links.reduceRight((inner, link) => `${link} { ${inner} }`, selected);
  const path = [...links, name];
  if (kind === 'link' || kind === 'subject')
    return { path: [...path, 'label'], kind: 'text', selection: within(`${name} { label }`), ...words };
  if (kind === 'links')
    return {
      path,
      kind,
      selection: within(`${name}(limit: ${severalAtMost}) { nodes { label } totalCount }`),
      ...words,
    };
  const precision = `${name}Precision`;
  if (kind !== 'date' || !columnOf(at, precision)) return { path, kind, selection: within(name), ...words };
  return { path, kind, precision: [...links, precision], selection: within(`${name} ${precision}`), ...words };
}

function wordsFor(noun: Class, path: string[]): Pick<Taken, 'head' | 'called'> {
  const name = path.at(-1) as string;
  const nounAt = (place: number) => path.slice(0, place).reduce(linkedBy, noun);
  const heads = path.map((each, place) => fieldCalled(nounAt(place).name, each));
  const { enumeration } = columnOf(nounAt(path.length - 1), name) ?? {};
  return {
    head: { id: heads.map(({ id }) => id).join(': '), en: heads.map(({ en }) => en).join(': ') },
    called: (code, language) => (enumeration ? valueCalled(enumName(enumeration), code)[language] : code),
  };
}

const columnOf = (noun: Class, name: string): Column | undefined => columnsOf(noun).find((each) => each.name === name);

function linkedBy(noun: Class, name: string): Class {
  const column = columnOf(noun, name);
  if (column?.kind !== 'link') throw noSuchColumn;
  return (column.target as () => Class)();
}

/** As many records are named in one cell; of others it says how many there are. */
const severalAtMost = 25;

const noSuchColumn = refuseFields({
  columns: {
    id: 'Kolom yang diminta tidak ada, atau tidak dapat dibawa.',
    en: 'There is no such column, or it cannot be taken along.',
  },
});

/** The operation that asks for all of a list with these columns. A limit of one makes it cost what one row does. */
export function documentOf(noun: Class, columns: Taken[]): string {
  const { name, plural } = nounOf(noun);
  return `query TakeAlong($where: ${name}Where, $search: String, $orderBy: [${name}Order!], $asOf: DateTime) {
    ${plural}(where: $where, search: $search, orderBy: $orderBy, asOf: $asOf, limit: 1) { nodes { ${columns.map(({ selection }) => selection).join(' ')} } } }`;
}

/** What stands at the end of a path in a row. */
export const valueAt = (row: unknown, path: string[]): unknown =>
  path.reduce((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], row);
