import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { type Class, type Column, columnsOf } from './column.ts';
import { DateTime } from './scalars.ts';

/** Who writes, as the transaction says; whatever else writes states nothing. */
const actor = 'history.actor()';

/** What every record has: who it is, and when it was last touched. */
@InterfaceType('Node', { description: 'A record of the register: what every noun has in common.' })
@Entity({ abstract: true })
export abstract class Node {
  @Field(() => ID, { description: 'Identifier: a UUIDv7, or for a region its Kemendagri code. It never changes.' })
  @PrimaryKey({ type: 'uuid', onCreate: () => v7() })
  id!: string;

  @Field(() => String, { description: 'The words by which people know the record. Never empty.' })
  readonly label?: string;

  @Field(() => Int, { description: 'Counts the changes of the record; an update states the one it read.' })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => DateTime, { description: 'When the record was entered.' })
  @Property({
    type: 'datetime',
    columnType: 'timestamptz(3)',
    defaultRaw: 'current_timestamp(3)',
    onCreate: () => new Date(),
  })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When the record was last changed.' })
  @Property({
    type: 'datetime',
    columnType: 'timestamptz(3)',
    defaultRaw: 'current_timestamp(3)',
    onCreate: () => new Date(),
    onUpdate: () => new Date(),
  })
  updatedAt!: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'The account that entered the record; null for what was entered by no account of this register.',
  })
  @Property({ type: 'text', nullable: true, defaultRaw: actor })
  createdBy?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The account that changed the record last; null for what was changed by no account of this register.',
  })
  @Property({ type: 'text', nullable: true, defaultRaw: actor })
  updatedBy?: string;
}

/** Further columns that make up `Node`, none of which clients state. */
export const nodeFields = ['id', 'label', 'version', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy'] as const;

export interface NounOptions {
  /** Names its list: `businesses`. */
  plural: string;
  description: string;
  /** Paths of text columns, through to-one links, that make up the record's label. */
  label: string[];
  /** Paths that `search` looks into besides the label. */
  search?: string[];
  /** Those of them that not all who see a row may read: whoever may not finds nothing by them. */
  guarded?: string[];
  /** Its rows follow from something else: no plain verb enters, changes or deletes them. */
  keptByServer?: boolean;
  /**
   * Whoever reads its rows is written down, in the statement that reads them: for which purpose, and about whom (a link).
   * Its own columns say nothing of which rows are meant, in which order or how many: that would be reading unrecorded.
   */
  logged?: { purpose: string; about: string };
  /** Its rows are written once, and are themselves a record of what was: they have no history of their own. */
  appendOnly?: boolean;
  /** Its rows say how far some work is, and pass: what they were is not kept. */
  passing?: boolean;
  /** The column that holds a code whose dotted beginnings are its ancestors: gives the filter `within`. */
  tree?: string;
}

export interface NounInfo extends NounOptions {
  type: Class;
  name: string;
  /** Names one of it: `business`. */
  singular: string;
}

/** Whether a column may say which rows are meant, and in which order: not what is sealed, nor what is read on record only. */
export const isTold = ({ logged }: NounInfo, { kind }: Pick<Column, 'kind'>): boolean =>
  kind !== 'sealed' && (!logged || kind === 'link');

const nouns = new Map<Class, NounInfo>();

/** A record of the register: a table, a GraphQL type and the plain verbs that go with it. */
export function Noun(options: NounOptions) {
  return (type: Class): void => {
    const { name } = type;
    nouns.set(type, { ...options, type, name, singular: name.charAt(0).toLowerCase() + name.slice(1) });
    keepSearchText(type, options);
    keepInOrder(type, options);
    keepParts(type, options);
    ObjectType(name, { description: options.description, implements: Node as never })(type as never);
    Entity()(type as never);
  };
}

/** The properties that hold what a row is found by, and what of it is open to all who see the row; they stay within the database. */
export const searchText = 'searchText';
export const openText = 'openText';

/** Keeps the words of a row's own columns among those that `search` looks into, as the database reads them, under an index. */
function keepSearchText(type: Class, { label, search = [], guarded = [] }: NounOptions): void {
  keepWords(type, searchText, { index: '', label, search });
  if (guarded.length)
    keepWords(type, openText, { index: 'open_', label, search: search.filter((path) => !guarded.includes(path)) });
}

/**
 * What is written is put into such an index many rows at once, which costs far less than one by one. Whoever looks
 * something up reads what waits as well, so it is little.
 */
const gathered = 'with (fastupdate = on, gin_pending_list_limit = 128)';

interface Words extends Pick<NounOptions, 'label'> {
  index: string;
  search: string[];
}

function keepWords(type: Class, property: string, { index, label, search }: Words): void {
  const column = table({ name: property });
  const name = wordsOf(type, label);
  const more = wordsOf(type, search);
  if (!name && !more) return;
  const empty = "'{}'::text[]";
  Property({
    type: 'text',
    columnType: 'text',
    generated: `(search.text(${name ?? empty}, ${more ?? empty})) stored`,
    lazy: true,
    hidden: true,
  })(type.prototype, property);
  Index({
    name: `${table(type)}_${index}length`,
    expression: `create index "${table(type)}_${index}length" on "${table(type)}" (strpos(${column}, '|'), "id")`,
  })(type as never);
  Index({
    name: `${table(type)}_${index}search`,
    expression: `create index "${table(type)}_${index}search" on "${table(type)}" using gin (${column} gin_trgm_ops) ${gathered}`,
  })(type as never);
}

/** Lists open by the first words of the label, by a day or an instant, the latest first and empty ones last, or by when rows were entered: indexes hold these orders. */
function keepInOrder(type: Class, { label }: NounOptions): void {
  const index = (property: string, order: string) => {
    const column = table({ name: property });
    const name = `${table(type)}_${column}_order`;
    Index({ name, expression: `create index "${name}" on "${table(type)}" ("${column}"${order})` })(type as never);
  };
  index('createdAt', '');
  for (const { name, kind, optional, derived } of columnsOf(type)) {
    if (name === label[0] && singles.has(kind)) index(name, '');
    if (kind === 'date' || (kind === 'instant' && !derived)) index(name, optional ? ' desc nulls last' : '');
  }
}

/** Parts of names are looked for too, by `contains`, where the label is a name of the row's own. */
function keepParts(type: Class, { label }: NounOptions): void {
  const [name = ''] = label;
  if (label.length > 1 || !columnsOf(type).some((column) => column.name === name && column.kind === 'text')) return;
  const index = `${table(type)}_${table({ name })}_parts`;
  Index({
    name: index,
    expression: `create index "${index}" on "${table(type)}" using gin ("${table({ name })}" gin_trgm_ops) ${gathered}`,
  })(type as never);
}

const singles = new Set(['text', 'longText', 'enum']);
const several = new Set(['texts', 'enums']);

/** The own columns among these paths, as one array in SQL. */
function wordsOf(type: Class, paths: string[]): string | undefined {
  const own = (kinds: Set<string>) =>
    paths
      .filter((path) => columnsOf(type).some(({ name, kind }) => name === path && kinds.has(kind)))
      .map((path) => table({ name: path }));
  const single = own(singles);
  const parts = [...(single.length ? [`array[${single.join(', ')}]`] : []), ...own(several)];
  return parts.length ? parts.join(' || ') : undefined;
}

export const allNouns = (): NounInfo[] => [...nouns.values()];

/** What is declared of a noun, by its class or its name in the schema. */
export function nounOf(type: Class | string): NounInfo {
  const found = typeof type === 'string' ? allNouns().find((noun) => noun.name === type) : nouns.get(type);
  if (!found) throw new Error(`${typeof type === 'string' ? type : type.name} is not a noun`);
  return found;
}

/** A word as it stands within a name: `confirm` + `Participation`. */
export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The name of a class in the database. */
export const table = (type: { name: string }) => type.name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
