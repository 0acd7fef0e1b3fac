import { ManyToMany, OneToMany } from '@mikro-orm/decorators/legacy';
import { type Class, type Column, classesWithColumns, columnsOf } from './column.ts';
import { allNouns } from './noun.ts';

/** A list that hangs on a noun: the other direction of a link, of pairs, or of a subject. */
export interface List {
  name: string;
  description: string;
  target: Class;
  /** The column of the target that points back. */
  via: string;
  kind: 'rows' | 'pairs' | 'subject';
  owned: boolean;
}

const lists = new Map<Class, List[]>();
let connected = false;

export const listsOf = (noun: Class): List[] => lists.get(noun) ?? [];

/** The nouns that are, or extend, a class. */
export const kindsOf = (base: Class): Class[] =>
  allNouns().map(({ type }) => type).filter((type) => type === base || type.prototype instanceof base);

/** How a noun is written where a row says what kind of record it hangs on; in lower case, its table. */
export const subjectType = (type: { name: string }): string =>
  type.name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/** Adds to each noun the lists that other nouns' links declare. Called once, when all nouns are loaded. */
export function connect(): void {
  if (connected) return;
  connected = true;
  for (const owner of classesWithColumns()) {
    const nounsOfOwner = kindsOf(owner);
    for (const column of columnsOf(owner).filter((c) => c.inverse)) for (const noun of nounsOfOwner) addList(noun, column);
  }
}

function addList(noun: Class, column: Column): void {
  const { name, description, owned = false } = column.inverse as NonNullable<Column['inverse']>;
  const add = (target: Class, kind: List['kind']) => {
    if (listsOf(target).some((list) => list.name === name)) throw new Error(`${target.name}.${name} is declared twice`);
    lists.set(target, [...listsOf(target), { name, description, target: noun, via: column.name, kind, owned }]);
  };
  const target = (column.target as () => Class)();
  if (column.kind === 'subject') for (const each of kindsOf(target)) add(each, 'subject');
  else if (column.kind === 'links') {
    add(target, 'pairs');
    ManyToMany({ entity: () => noun as never, mappedBy: column.name as never })(target.prototype, name);
  } else {
    add(target, 'rows');
    OneToMany({ entity: () => noun as never, mappedBy: column.name as never })(target.prototype, name as never);
  }
}
